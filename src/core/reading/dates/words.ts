import { timeWord, timeWords, type TimeWord } from '../../lexicon/time-words.ts';
import { ByWord } from '../../lexicon/by-word.ts';
import { HashTable } from '../../lexicon/packed.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';

/**
 * A text's tokens as the rules of time see them. Made in one pass over the tokens' hashes, so that text without dates costs
 * next to nothing: a rule is only tried where a word of time or a number begins.
 */
export class TimeWords {
  readonly tokens: Tokens;
  /** Indexes of tokens at which an expression of time can begin, ascending. */
  readonly starts: readonly number[];
  private readonly entries: readonly TimeWord[];
  /** Index into `entries` of the tokens from `from` on; 0 for words that say nothing of time. */
  private readonly entry: Uint16Array;
  private readonly from: number;

  /** Reads the tokens from `from` up to, not including, `to`; rules may look at those behind, which then say nothing of time. */
  constructor(tokens: Tokens, from = 0, to = tokens.count) {
    this.tokens = tokens;
    this.from = from;
    this.entry = new Uint16Array(to - from);
    const starts: number[] = [];
    /** Indexes of leading words that wait for a telling one. */
    const waiting: number[] = [];
    const { shape } = tokens;
    this.entries = (listed ??= list()).entries;
    const { roles, byWord } = listed;
    for (let i = from; i < to; i++) {
      const found = byWord.at(tokens, i);
      this.entry[i - from] = found;
      const role = found !== 0 ? roles[found]! : (shape[i]! & Shape.digit) === 0 ? Role.joins : this.counts(i) ? Role.leads : Role.tells;
      if (role === Role.joins) continue;
      if (role === Role.leads) {
        waiting.push(i);
        continue;
      }
      for (const index of waiting) if (i - index <= LEAD) starts.push(index);
      waiting.length = 0;
      if (role === Role.tells) starts.push(i);
    }
    this.starts = starts;
  }

  /** Whether a number can only count the units behind it: one to three digits that are no part of a date in numbers and no year of two digits. */
  private counts(index: number): boolean {
    if (this.tokens.kind[index] !== TokenKind.number || this.length(index) > 3) return false;
    const [before, behind] = [this.mark(index - 1), this.mark(index + 1)];
    return before !== "'" && before !== '’' && before !== '‘' && behind !== '-' && behind !== '/' && behind !== '.';
  }

  /** What the list says of a token; a word of no meaning for others. */
  word(index: number): TimeWord {
    const at = index - this.from;
    return this.entries[at >= 0 && at < this.entry.length ? this.entry[at]! : 0]!;
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

/** What a word does in an expression of time: nothing or joins others; leads to a word that tells a time ("a", "last", "three"); tells one; ends one that a number led to ("p.m.", "BC"). */
const Role = { joins: 0, leads: 1, tells: 2, ends: 3 } as const;
/** How far in front of the telling word an expression begins at most, in tokens: "two and a half more years". */
const LEAD = 8;
const LEADING: ReadonlySet<string> = new Set(
  ('this last next previous following coming upcoming same that these those current recent latest preceding final opening earlier later every each several few many some couple a an one per ' +
    'mid early late whole all entire').split(' '),
);
const ENDING: ReadonlySet<string> = new Set('ad bc b.c. bce b.c.e. a.d. ce c.e. a.m. p.m. am pm gmt utc'.split(' '));

function roleOf({ text, inner, month, weekday, season, unit, part, number, ordinal, plural }: TimeWord): number {
  if (inner) return ENDING.has(text) ? Role.ends : Role.joins;
  if (month !== undefined || weekday !== undefined || season !== undefined || unit !== undefined || part !== undefined || plural) return Role.tells;
  // "nineteen ninety-six" is a year by itself.
  if (number !== undefined) return number >= 17 && number <= 20 ? Role.tells : Role.leads;
  return ordinal !== undefined || LEADING.has(text) ? Role.leads : Role.tells;
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

/** The list as the rules ask it; made on first use. */
interface Listed {
  readonly entries: readonly TimeWord[];
  readonly roles: Uint8Array;
  /** Index into `entries`; 0 for words that say nothing of time. */
  readonly byWord: ByWord;
}
let listed: Listed | undefined;

function list(): Listed {
  const words = timeWords();
  const entries: TimeWord[] = [timeWord('', {}), ...words.values()];
  const byHash = new HashTable(words.size);
  let index = 0;
  for (const key of words.keys()) byHash.set(hashOf(key), ++index);
  return { entries, roles: Uint8Array.from(entries, roleOf), byWord: new ByWord((hash) => Math.max(0, byHash.get(hash || 1))) };
}
