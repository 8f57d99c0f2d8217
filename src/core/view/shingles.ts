import type { Reading } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';
import { TokenKind } from '../text/tokens.ts';

/** Words of a shingle: three in a row seldom repeat by chance between what two reports say. */
const WORDS = 3;

/** The share of the shorter one's shingles that must stand in the longer one for both to be the same words. */
export const ALIKE = 0.6;

/** How many shingles so many words make. */
export const shinglesIn = (words: number): number => words - WORDS + 1;

/**
 * The runs of three words in stretches of text, as hashes in small letters; marks between words do not count, as outlets set them each
 * their own way. `seed` keeps shingles of different voices apart.
 */
export function shinglesOf({ source: { tokens } }: Reading, spans: readonly Span[], seed = 0): Set<number> {
  const words: number[] = [];
  for (const { start, end } of spans) for (let i = tokens.at(start); i < tokens.count && tokens.start[i]! < end; i++) if ((tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number)) words.push(tokens.hash[i]!);
  const found = new Set<number>();
  for (let i = 0; i + WORDS <= words.length; i++) {
    let hash = seed;
    for (let k = 0; k < WORDS; k++) hash = (Math.imul(hash, 31) + words[i + k]!) | 0;
    found.add(hash);
  }
  return found;
}
