import { TIME_WORDS, type TimeWord } from '../../lexicon/time-words.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';

/**
 * A text's tokens as the rules of time see them. Made in one pass over the tokens' hashes, so that text without dates costs
 * next to nothing: a rule is only tried where a word of time or a number begins.
 */
export class TimeWords {
  readonly tokens: Tokens;
  /** Indexes of tokens at which an expression of time can begin, ascending. */
  readonly starts: readonly number[];
  /** Index into ENTRIES by token; 0 for words that say nothing of time. */
  private readonly entry: Uint16Array;

  /** Reads the tokens from `from` up to, not including, `to`; rules may look at those behind, which then say nothing of time. */
  constructor(tokens: Tokens, from = 0, to = tokens.count) {
    this.tokens = tokens;
    this.entry = new Uint16Array(tokens.count);
    const starts: number[] = [];
    const { hash, shape } = tokens;
    for (let i = from; i < to; i++) {
      const h = hash[i]!;
      if (MAYBE[h & 0xffff] !== 0) {
        const found = BY_HASH.get(h);
        if (found !== undefined) {
          this.entry[i] = found;
          if (ENTRIES[found]!.inner === undefined) starts.push(i);
          continue;
        }
      }
      if ((shape[i]! & Shape.digit) !== 0) starts.push(i);
    }
    this.starts = starts;
  }

  /** What the list says of a token; a word of no meaning for others. */
  word(index: number): TimeWord {
    return ENTRIES[index >= 0 && index < this.entry.length ? this.entry[index]! : 0]!;
  }

  /** The word itself in lower case, singular, unabbreviated; empty for words that are not in the list. */
  text(index: number): string {
    return this.word(index).text;
  }

  isCapital(index: number): boolean {
    return this.tokens.is(index, Shape.capital);
  }

  /** Whether white space stands before the token; true outside the text. */
  isSpaced(index: number): boolean {
    return index < 0 || index >= this.tokens.count || (this.tokens.shape[index]! & Shape.spaced) !== 0;
  }

  /** The mark at a token (",", "-", "("), hyphen and dash alike; empty for words and numbers. */
  mark(index: number): string {
    if (index < 0 || index >= this.tokens.count || (this.tokens.kind[index] !== TokenKind.mark && this.tokens.kind[index] !== TokenKind.quote)) return '';
    const char = this.tokens.text[this.tokens.start[index]!]!;
    return char === '–' || char === '‑' ? '-' : char;
  }

  /** The index behind a hyphen that joins two words ("mid-June", "ten-year"); `index` itself where none stands. */
  pastHyphen(index: number): number {
    return this.mark(index) === '-' && !this.isSpaced(index) && !this.isSpaced(index + 1) ? index + 1 : index;
  }

  /** The index behind a comma; `index` itself where none stands. */
  pastComma(index: number): number {
    return this.mark(index) === ',' ? index + 1 : index;
  }

  /** Length of a token in UTF-16 code units; tells "1998" from "1,998". */
  length(index: number): number {
    return index >= 0 && index < this.tokens.count ? this.tokens.end[index]! - this.tokens.start[index]! : 0;
  }

  /** A whole number in digits, its thousands separated or not; undefined for fractions, times and words. */
  digits(index: number): number | undefined {
    if (index < 0 || index >= this.tokens.count || this.tokens.kind[index] !== TokenKind.number) return undefined;
    let value = 0;
    for (let at = this.tokens.start[index]!; at < this.tokens.end[index]!; at++) {
      const code = this.tokens.text.charCodeAt(at);
      if (code === 0x2c) continue;
      if (code < 48 || code > 57) return undefined;
      value = value * 10 + code - 48;
    }
    return value;
  }

  /** A number of one or two digits between `low` and `high`. */
  small(index: number, low: number, high: number): number | undefined {
    const n = this.length(index) <= 2 ? this.digits(index) : undefined;
    return n !== undefined && n >= low && n <= high ? n : undefined;
  }

  /** Four digits that can be a year, 1000 to 2199. */
  fourDigits(index: number): number | undefined {
    const n = this.length(index) === 4 ? this.digits(index) : undefined;
    return n !== undefined && n >= 1000 && n < 2200 ? n : undefined;
  }

  /** A number and the letters on its end: "17th", "1990s", "10pm". */
  suffixed(index: number): { readonly number: number; readonly digits: number; readonly suffix: string } | undefined {
    if (!this.tokens.is(index, Shape.digit) || this.tokens.kind[index] !== TokenKind.word) return undefined;
    const found = /^(\d{1,4})([a-z]{1,2})$/i.exec(this.tokens.textOf(index));
    return found ? { number: Number(found[1]), digits: found[1]!.length, suffix: found[2]!.toLowerCase() } : undefined;
  }

  /** A place in a row from 1 to `high`: "17th", "seventeenth", "twenty-first". Ends behind its last token. */
  ordinal(index: number, high: number): { readonly value: number; readonly end: number } | undefined {
    const inDigits = this.suffixed(index);
    if (inDigits) return ORDINAL_SUFFIXES.has(inDigits.suffix) && inDigits.number <= high ? { value: inDigits.number, end: index + 1 } : undefined;
    const { ordinal, number } = this.word(index);
    if (ordinal !== undefined) return ordinal <= high ? { value: ordinal, end: index + 1 } : undefined;
    if (number === undefined || number < 20 || number > 90) return undefined;
    const second = this.pastHyphen(index + 1);
    const unit = this.word(second).ordinal;
    return unit !== undefined && unit < 10 && number + unit <= high ? { value: number + unit, end: second + 1 } : undefined;
  }

  /** A day of the month: "7", "07", "17th", "twenty-first". */
  day(index: number): { readonly value: number; readonly end: number } | undefined {
    const n = this.small(index, 1, 31);
    return n !== undefined ? { value: n, end: index + 1 } : this.ordinal(index, 31);
  }
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const ENTRIES: readonly TimeWord[] = [{ text: '' }, ...TIME_WORDS.values()];
const BY_HASH: ReadonlyMap<number, number> = new Map([...TIME_WORDS.keys()].map((key, index) => [hashOf(key), index + 1]));
/** A first look that costs one array access: whether some word's hash ends in these bits. */
const MAYBE = new Uint8Array(65536);
for (const hash of BY_HASH.keys()) MAYBE[hash & 0xffff] = 1;
