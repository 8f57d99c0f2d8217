import type { MentionAnnotation, Operation } from '../../src/core/model/annotations.ts';

type Next = () => number;
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)]!;

/** A sidecar as people write them: odd quoting, comments, blank lines, unknown keys, CRLF, a BOM, no last line break. */
export function makeSidecar(items: number, next: Next): string {
  const lines: string[] = [];
  const maybe = (line: string, chance = 0.2): void => {
    if (next() < chance) lines.push(line);
  };
  maybe('# a project of ours');
  lines.push(`version: ${pick(['1', '"1"', '1   # first'], next)}`);
  maybe('');
  if (next() < 0.7) lines.push('source:', `  file: ${pick(['a.txt', '"a.txt"', "'a.txt' # the text"], next)}`, '  mine: {x: 1, y: [2,  3]}');
  maybe('theirs: |\n  free text\n    with - dashes\n\n  and: colons', 0.3);
  const indent = pick(['', '  '], next);
  lines.push(`mentions:${pick(['', '   # people and places'], next)}`);
  for (let i = 0; i < items; i++) {
    maybe(`${indent}# about the next one`);
    const pad = `${indent}  `;
    lines.push(`${indent}-${pick([' ', '   '], next)}id: ${pick([`m-${i}`, `"m-${i}"`, `'m-${i}'`], next)}`);
    const column = ' '.repeat(lines.at(-1)!.indexOf('id:'));
    lines.push(`${column}quote: ${pick(['rebels', '"the \\u0041rmy" # it', "'it''s'", '>-\n'.concat(column, '  folded\n', column, '  words')], next)}`);
    if (next() < 0.8) lines.push(`${column}start:    ${10 * i}`);
    lines.push(`${column}category: ${pick(['person', '"armed-group"', 'location   # sure?'], next)}`);
    if (next() < 0.3) lines.push(`${column}own: [a,  b,c]   # ours`);
    if (next() < 0.3) lines.push(`${column}note: |-`, `${column}  first`, '', `${column}  third`);
    if (next() < 0.5) lines.push(`${column}status: accepted`);
    maybe('');
    maybe(`${pad}# behind it`, 0.1);
  }
  maybe('# the end', 0.5);
  const text = `${next() < 0.2 ? '\ufeff' : ''}${lines.join('\n')}${next() < 0.8 ? '\n' : ''}`;
  return next() < 0.3 ? text.replace(/\n/g, '\r\n') : text;
}

const SCRAPS = ['[', '{', '"', "'", '\n', '\n- ', ':', ': ', '&a ', '*a', '|', '>', '#', '!!x ', '%', '\t', '---\n', '...\n', '\0', '\ud800', '<<<<<<< x\n', '? ', '- ', '|-\n', '  ', '\r', '\\', ' #', 'a: ', '\u2028', '\x85'];

/** The text with a few scraps of YAML put in and a few characters taken out. */
export function mutilate(text: string, next: Next): string {
  let now = text;
  for (let n = 1 + Math.floor(next() * 4); n > 0; n--) {
    const at = Math.floor(next() * now.length);
    now = now.slice(0, at) + (next() < 0.7 ? pick(SCRAPS, next) : '') + now.slice(at + Math.floor(next() * 6));
  }
  return now;
}

export const makeMention = (id: string, next: Next): MentionAnnotation => ({
  kind: 'mention', id, quote: pick(['rebels', 'a "base"', 'الجيش', 'two\nlines', '- x: [y'], next), start: Math.floor(next() * 400), end: 500, category: 'person', status: 'added',
  ...(next() < 0.3 ? { note: pick(['short', 'one\ntwo', ' leading', 'x'.repeat(150), 'tail \n'], next) } : {}),
});

/** Some change to the item `id`. */
export const makeChange = (id: string, next: Next): Operation => ({
  op: 'set', kind: 'mention', id, fields: pick<Record<string, unknown>>([{ status: 'rejected' }, { note: 'why\nnot' }, { note: undefined }, { category: 'media', by: 'ana' }, { entity: 'X: "Y"' }, { start: undefined }, { quote: 'other' }, { status: undefined }], next),
});
