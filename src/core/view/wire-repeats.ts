import type { AnnotatedText } from './annotated-text.ts';
import { ALIKE, shinglesIn, shinglesOf } from './shingles.ts';

/** Paragraphs shorter than this, in words, repeat by chance ("More follows."). */
const SHORTEST = 12;

/**
 * Which texts carry the same report: for each text the index of the first one that its paragraphs repeat, its own index where it is
 * independent. A wire story printed by three outlets is one source. `parts` are the paragraphs in question, as [start, end) of each text.
 */
export function repeatedFrom(texts: readonly AnnotatedText[], parts: readonly (readonly { start: number; end: number }[])[]): number[] {
  const shingles = texts.map(({ reading }, index) => (parts[index] ?? []).map((part) => shinglesOf(reading, [part])).filter((set) => set.size >= shinglesIn(SHORTEST)));
  return texts.map((_, index) => {
    for (let earlier = 0; earlier < index; earlier++) {
      if (shingles[index]!.some((mine) => shingles[earlier]!.some((theirs) => shared(mine, theirs) >= ALIKE))) return earlier;
    }
    return index;
  });
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const hash of small) if (large.has(hash)) both++;
  return small.size === 0 ? 0 : both / small.size;
}
