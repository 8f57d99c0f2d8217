import type { AnnotatedText } from './annotated-text.ts';

/** Words of a shingle. Five words in a row seldom repeat by chance between two reports. */
const SHINGLE = 5;
/** Paragraphs shorter than this, in words, repeat by chance ("More follows."). */
const SHORTEST = 12;
/** Share of a paragraph's shingles that must stand in the other text. */
const ENOUGH = 0.6;

/**
 * Which texts carry the same report: for each text the index of the first one that its paragraphs repeat, its own index where it is
 * independent. A wire story printed by three outlets is one source. `parts` are the paragraphs in question, as [start, end) of each text.
 */
export function repeatedFrom(texts: readonly AnnotatedText[], parts: readonly (readonly { start: number; end: number }[])[]): number[] {
  const shingles = texts.map((text, index) => (parts[index] ?? []).map((part) => shinglesOf(text, part.start, part.end)).filter((set) => set.size >= SHORTEST - SHINGLE));
  return texts.map((_, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      if (shingles[index]!.some((mine) => shingles[earlier]!.some((theirs) => shared(mine, theirs) >= ENOUGH))) return earlier;
    }
    return index;
  });
}

function shinglesOf({ reading }: AnnotatedText, start: number, end: number): Set<number> {
  const { tokens } = reading.source;
  const found = new Set<number>();
  const last = tokens.at(end - 1);
  for (let i = tokens.at(start); i + SHINGLE - 1 <= last; i++) {
    let hash = 0;
    for (let k = 0; k < SHINGLE; k++) hash = (Math.imul(hash, 31) + tokens.hash[i + k]!) | 0;
    found.add(hash);
  }
  return found;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const hash of small) if (large.has(hash)) both++;
  return small.size === 0 ? 0 : both / small.size;
}
