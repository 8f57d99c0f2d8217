import type { Span } from './span.ts';

/** What a token is made of. */
export const TokenKind = { word: 1, number: 2, quote: 3, mark: 4 } as const;

/** Bits of a token's shape. */
export const Shape = {
  /** First letter is a capital. */
  capital: 1,
  /** Two or more letters, all of them capitals. */
  allCaps: 2,
  /** Holds a digit. */
  digit: 4,
  /** White space stands before it (or it is the first of the text). */
  spaced: 8,
  /** A line break stands before it (or it is the first of the text). */
  newline: 16,
  /** Ends in an abbreviation's full stop: "U.S.", "Gen.", "a.m.". */
  dotted: 32,
} as const;

/**
 * A text's tokens as parallel arrays: one object for a whole text, so that readers touch numbers only.
 * Words keep inner apostrophes ("don't", "O'Brien", "Qur'an") but not the possessive, which is a token of its own ("'s");
 * hyphens and slashes are marks of their own, adjacency is told by the absence of `Shape.spaced`.
 * Initialisms keep their full stops ("U.S."), numbers their separators ("1,200", "3.5"), ordinals their ending ("17th").
 */
export class Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly shape: Uint8Array;
  /** FNV-1a of the token in lower case, curly apostrophes made straight: equal for "Iraq’s" and "IRAQ's". */
  readonly hash: Int32Array;
  /** The word's number (`wordNumber`), by which lists keep what they say of it; 0 for a rare word without one. */
  readonly word: Uint16Array;
  private stops: Int32Array | undefined;

  constructor(text: string, count: number, start: Int32Array, end: Int32Array, kind: Uint8Array, shape: Uint8Array, hash: Int32Array, word: Uint16Array) {
    this.text = text;
    this.count = count;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.shape = shape;
    this.hash = hash;
    this.word = word;
  }

  /** The token as it stands in the text; empty outside the text. */
  textOf(index: number): string {
    return index < 0 || index >= this.count ? '' : this.text.slice(this.start[index], this.end[index]);
  }

  /** The token in lower case with straight apostrophes; empty outside the text. */
  lower(index: number): string {
    const lower = this.textOf(index).toLowerCase();
    return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  }

  is(index: number, shape: number): boolean {
    return index >= 0 && index < this.count && (this.shape[index]! & shape) !== 0;
  }

  /** Span of the text that tokens `first` up to, not including, `end` cover. */
  span(first: number, end: number): Span {
    return { start: this.start[first]!, end: this.end[end - 1]! };
  }

  /** Index of the first token that ends after `offset`; `count` for none. */
  at(offset: number): number {
    this.stops ??= this.readStops();
    let index = this.stops[Math.max(0, offset) >> STOP]!;
    while (index < this.count && this.end[index]! <= offset) index++;
    return Math.min(index, this.count);
  }

  /** Index of the first token that starts at `offset` or behind it; `count` for none. */
  startingFrom(offset: number): number {
    const index = this.at(offset);
    return index < this.count && this.start[index]! < offset ? index + 1 : index;
  }

  /** For each stretch of the text the first token that ends behind its beginning, so that `at` has a few tokens to look at only. */
  private readStops(): Int32Array {
    const stops = new Int32Array((this.text.length >> STOP) + 1).fill(this.count);
    for (let index = this.count - 1, stop = stops.length - 1; index >= 0 && stop >= 0; stop--) {
      while (index > 0 && this.end[index - 1]! > stop << STOP) index--;
      stops[stop] = this.end[index]! > stop << STOP ? index : this.count;
    }
    return stops;
  }
}

/** A stretch is 2^6 code units, some thirteen tokens. */
const STOP = 6;

/** Where FNV-1a begins, and what it multiplies by. */
export const HASH_START = 0x811c9dc5;
export const HASH_STEP = 0x01000193;

/** FNV-1a over the UTF-16 code units of a lower-case string; the hash that `Tokens.hash` holds. */
export function hashOf(lower: string): number {
  let hash = HASH_START;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    hash = Math.imul(hash ^ (code === 0x2019 ? 0x27 : code), HASH_STEP);
  }
  return hash | 0;
}
