/** A pseudo-random number generator (mulberry32): the same seed gives the same edits. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What is done to a text, as editors and wire services do. `survives` is whether the target's words are still there by intent. */
export const EDITS = [
  'insert sentences', 'delete the sentence', 'replace the sentence', 'edit the words', 'repeat the sentence', 'move the paragraph', 'move the sentence',
  'change typography', 'edit the surroundings', 'put a lead on top', 'revise everything',
] as const;
export type EditKind = (typeof EDITS)[number];

export interface Simulated {
  readonly text: string;
  /** Where the target's characters are now; undefined where none are left. */
  readonly truth: { readonly start: number; readonly end: number } | undefined;
}

/** Characters of the new text with the old offset each comes from, -1 for new ones. */
type Tracked = [char: string, from: number][];

const fresh = (text: string): Tracked => Array.from(text, (char) => [char, -1]);

/** Carries out one edit; `others` are sentences of other texts for what is put in. */
export function simulate(text: string, target: { readonly start: number; readonly end: number }, kind: EditKind, others: readonly string[], next: () => number): Simulated {
  let tracked: Tracked = [];
  for (let i = 0; i < text.length; i++) tracked.push([text[i]!, i]);
  const pick = (n: number): number => Math.min(n - 1, Math.floor(next() * n));
  const other = (): string => others[pick(others.length)]!;
  const bounds = sentenceBounds(text);
  const own = bounds.find(([, end]) => end > target.start)!;
  const ownEnd = bounds.find(([, end]) => end >= target.end)![1];
  const at = (offset: number): number => {
    const index = tracked.findIndex(([, from]) => from >= offset);
    return index < 0 ? tracked.length : index;
  };
  const cut = (start: number, end: number): Tracked => tracked.splice(at(start), at(end) - at(start));
  const insert = (offset: number, added: Tracked): void => void tracked.splice(at(offset), 0, ...added);

  switch (kind) {
    case 'insert sentences':
      for (let n = 1 + pick(3); n > 0; n--) insert(bounds[pick(bounds.length)]![0], fresh(`${other()} `));
      break;
    case 'delete the sentence':
      cut(own[0], ownEnd);
      break;
    case 'replace the sentence':
      cut(own[0], ownEnd);
      insert(ownEnd, fresh(`${other()} `));
      break;
    case 'edit the words':
      for (let n = Math.max(1, Math.round(0.12 * (target.end - target.start))); n > 0; n--) {
        const offset = target.start + pick(target.end - target.start);
        const index = at(offset);
        const how = next();
        if (how < 0.4) tracked[index] = [letter(next), tracked[index]![1]];
        else if (how < 0.7) tracked.splice(index, 0, [letter(next), offset]);
        else if (target.end - target.start > 3) tracked.splice(index, 1);
      }
      break;
    case 'repeat the sentence':
      insert(own[0], fresh(text.slice(own[0], ownEnd).replace(/\S$/, '$& ')));
      break;
    case 'move the paragraph':
    case 'move the sentence': {
      const [start, end] = kind === 'move the sentence' ? [own[0], ownEnd] : paragraphAround(text, target);
      const places = bounds.map(([from]) => from).filter((from) => from < start || from >= end);
      if (places.length === 0) break;
      const to = places[pick(places.length)]!;
      const block = cut(start, end);
      insert(to, block);
      break;
    }
    case 'change typography':
      tracked = tracked.flatMap(([char, from]): Tracked => {
        if (char === '"') return [[next() < 0.5 ? '“' : '”', from]];
        if (char === "'" || char === '’') return [[char === "'" ? '’' : "'", from]];
        if (char === ' ' && next() < 0.1) return [['\r', from], ['\n', -1]];
        if (char === '-') return [['–', from]];
        return [[char, from]];
      });
      break;
    case 'edit the surroundings':
      for (const match of [...text.slice(own[0], ownEnd).matchAll(/[A-Za-z]+/g)].reverse()) {
        const start = own[0] + match.index;
        const end = start + match[0].length;
        if (next() > 0.25 || (start < target.end && end > target.start)) continue;
        cut(start, end);
        insert(end, fresh(wordOf(other(), next)));
      }
      break;
    case 'put a lead on top':
      insert(0, fresh(`${other()} ${other()}\n\n`));
      break;
    case 'revise everything': {
      for (const [start, end] of [...bounds].reverse()) {
        const mine = start < ownEnd && end > own[0];
        const how = next();
        if (how < 0.12 && !mine) cut(start, end);
        else if (how < 0.24) insert(start, fresh(`${other()} `));
        else if (how < 0.5) {
          for (const match of [...text.slice(start, end).matchAll(/[A-Za-z]+/g)].reverse()) {
            const [from, to] = [start + match.index, start + match.index + match[0].length];
            if (next() > 0.1 || (from < target.end && to > target.start)) continue;
            cut(from, to);
            insert(to, fresh(wordOf(other(), next)));
          }
        }
      }
      break;
    }
  }
  let start = -1;
  let end = -1;
  tracked.forEach(([, from], index) => {
    if (from < target.start || from >= target.end) return;
    if (start < 0) start = index;
    end = index + 1;
  });
  return { text: tracked.map(([char]) => char).join(''), truth: start < 0 ? undefined : { start, end } };
}

const letter = (next: () => number): string => String.fromCharCode(97 + Math.floor(next() * 26));

function wordOf(sentence: string, next: () => number): string {
  const words = sentence.match(/[A-Za-z]+/g) ?? ['word'];
  return words[Math.floor(next() * words.length)]!;
}

/** Sentences with the white space behind them. */
export function sentenceBounds(text: string): [start: number, end: number][] {
  const bounds: [number, number][] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?]["”’)]*\s+|\n\s*\n/g)) {
    const end = match.index + match[0].length;
    if (end - start < 20) continue;
    bounds.push([start, end]);
    start = end;
  }
  if (start < text.length || bounds.length === 0) bounds.push([start, text.length]);
  return bounds;
}

function paragraphAround(text: string, target: { readonly start: number; readonly end: number }): [number, number] {
  const start = text.lastIndexOf('\n', target.start - 1) + 1;
  const end = text.indexOf('\n', target.end);
  return [start, end < 0 ? text.length : end + 1];
}

/** Spans worth annotating: names, single words, phrases; seldom-said ones and ones that the text repeats alike. */
export function targets(text: string, count: number, next: () => number): { start: number; end: number }[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}]+)*/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const names = [...text.matchAll(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  if (words.length === 0) return [];
  // An annotation may hold several sentences, but hardly the end of one and the beginning of the next.
  const bounds = sentenceBounds(text);
  const crosses = (span: { start: number; end: number }): boolean => bounds.some(([start]) => start > span.start && start < span.end);
  const pick = (index: number): { start: number; end: number } => {
    if (index % 2 === 0 && names.length) return names[Math.floor(next() * names.length)]!;
    const first = Math.floor(next() * words.length);
    const last = Math.min(words.length - 1, first + Math.floor(next() * (index % 4 === 1 ? 3 : 9)));
    return { start: words[first]!.start, end: words[last]!.end };
  };
  return Array.from({ length: count }, (_, index) => {
    let span = pick(index);
    for (let tries = 0; tries < 20 && crosses(span); tries++) span = pick(index);
    return span;
  });
}
