import { isAlias, isMap, isScalar, isSeq, Lexer, parseDocument, type CST, type Pair as YamlPair } from 'yaml';
import { readPlainYaml } from './read-plain-yaml.ts';
import type { Pair, SeqItem, TreeNode } from './tree.ts';
import type { SidecarProblem } from '../model/annotations.ts';

/** Nesting beyond this is nobody's annotation; the library's recursion would end the process at some thousands. */
const TOO_DEEP = 64;

/** Reads any YAML 1.2 text: fast where it is as Dateline writes it, else by the library. Never throws. */
export function readYaml(text: string): { root: TreeNode | undefined; problems: SidecarProblem[] } {
  const root = readPlainYaml(text);
  return root ? { root, problems: [] } : readByLibrary(text);
}

/**
 * Reads any YAML 1.2 text with the `yaml` library. All scalars are strings (the failsafe schema), so that `0x1F`, `1e3` and `no` stay what
 * they are; aliases are not followed, so that there are no bombs. Never throws.
 */
export function readByLibrary(text: string): { root: TreeNode | undefined; problems: SidecarProblem[] } {
  const deep = tooDeep(text);
  if (deep !== undefined) {
    return { root: undefined, problems: [{ code: 'too-deep', message: `Values are nested more than ${TOO_DEEP} deep here.`, start: deep, end: deep + 1, severity: 'error' }] };
  }
  // Duplicate keys are looked for in parse.ts: the library compares each key with all others.
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, keepSourceTokens: true, prettyErrors: false, logLevel: 'silent', stringKeys: false });
  const problems = [...document.errors, ...document.warnings].map((error): SidecarProblem => {
    const start = Math.min(Math.max(error.pos[0], 0), text.length);
    return { code: 'yaml', message: error.message, start, end: Math.min(Math.max(error.pos[1], start), text.length), severity: 'error' };
  });
  return { root: document.contents ? convert(document.contents, text) : undefined, problems };
}

/** Where nesting becomes too deep; undefined where it does not. Asks the lexer only about texts that could. */
function tooDeep(text: string): number | undefined {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  const dashes = /^[ \t]*(?:[-?:][ \t]+){32}/m.test(text);
  const indented = /^ {64}/m.test(text);
  if (brackets <= TOO_DEEP && !dashes && !indented) return undefined;
  let offset = 0;
  let flow = 0;
  let inLine = 0;
  /** Columns of open block levels. */
  const columns: number[] = [];
  let column = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') flow++;
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1);
    else if (token === '-' || token === '?' || token === ':') {
      inLine++;
      while (columns.length && columns.at(-1)! >= column) columns.pop();
      columns.push(column);
    }
    if (flow + Math.max(inLine, columns.length) > TOO_DEEP) return offset;
    if (token === '\n' || token === '\r\n') {
      column = 0;
      inLine = 0;
    } else if (!CONTROL.has(token)) column += token.length;
    if (!CONTROL.has(token)) offset += token.length;
  }
  return undefined;
}

/** The lexer's own marks: document start, flow error end, scalar ahead. */
const CONTROL = new Set(['\u0002', '\u0018', '\u001f']);

function convert(node: unknown, text: string): TreeNode {
  if (isScalar(node) && node.range) {
    const plain = node.type === 'PLAIN';
    const [start, valueEnd] = node.range;
    const value = typeof node.value === 'string' ? node.value : '';
    // A missing value stands behind its colon; a block scalar's source runs over the line breaks that follow it.
    return { kind: 'scalar', value, plain: plain || node.type === undefined, start, end: trimmedEnd(text, start, valueEnd) };
  }
  if (isMap(node) && node.range) {
    const pairs = node.items.map((pair) => convertPair(pair, text));
    const [start, valueEnd] = node.range;
    const flow = node.flow === true;
    return { kind: 'map', flow, pairs, start: flow ? start : (pairs[0]?.start ?? start), end: flow ? valueEnd : (pairs.at(-1)?.value.end ?? start) };
  }
  if (isSeq(node) && node.range) {
    const flow = node.flow === true;
    const tokens = (node.srcToken as CST.BlockSequence | undefined)?.items ?? [];
    const items = node.items.map((item, index): SeqItem => {
      const value = convert(item, text);
      const dash = flow ? undefined : tokens[index]?.start.find((token) => token.type === 'seq-item-ind')?.offset;
      if (dash === undefined) return { dash: value.start, value };
      return { dash, value: value.end < dash + 1 || (value.start === value.end) ? { ...value, start: dash + 1, end: dash + 1 } : value };
    });
    const [start, valueEnd] = node.range;
    return { kind: 'seq', flow, items, start: flow ? start : (items[0]?.dash ?? start), end: flow ? valueEnd : (items.at(-1)?.value.end ?? start) };
  }
  const range = isAlias(node) ? node.range : undefined;
  return { kind: 'opaque', start: range?.[0] ?? 0, end: range?.[1] ?? 0 };
}

function convertPair(pair: YamlPair, text: string): Pair {
  const key = convert(pair.key, text);
  const source = (pair as { srcToken?: CST.CollectionItem }).srcToken;
  const colon = source?.sep?.find((token) => token.type === 'map-value-ind')?.offset;
  const colonEnd = colon === undefined ? key.end : colon + 1;
  let value: TreeNode = pair.value ? convert(pair.value, text) : { kind: 'scalar', value: '', plain: true, start: colonEnd, end: colonEnd };
  if (value.kind === 'scalar' && value.plain && value.start === value.end) value = { ...value, start: colonEnd, end: colonEnd };
  return { key: key.kind === 'scalar' ? key.value : `\0${text.slice(key.start, key.end)}`, start: key.start, keyEnd: key.end, colonEnd, value };
}

function trimmedEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return end;
}
