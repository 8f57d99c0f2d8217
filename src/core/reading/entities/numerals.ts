import { MAGNITUDES, NUMBER_WORDS, SMALL_NUMBERS, VAGUE_NUMBERS } from '../../lexicon/numbers.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';

/** A number in a text: tokens `first` up to, not including, `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  /** "dozens", "tens of thousands": `value` is the least they can mean. */
  readonly vague: boolean;
  /** What is written against the digits and is no magnitude ("km" in "15km"); the prefix's letters for "N200". */
  readonly suffix?: string;
  readonly prefix?: string;
}

const A = hashOf('a');
const AND = hashOf('and');
const OF = hashOf('of');
const HALF = hashOf('half');
const HYPHEN = hashOf('-');
const HUNDRED = hashOf('hundred');
const SEVERAL = new WordSet('several few many');

/** The first token from `from` up to, not including, `to` at which a number may begin ("in the | two towns"); `to` for none. */
export function nextNumeral(tokens: Tokens, from: number, to: number): number {
  const { shape } = tokens;
  let i = from;
  while (i < to && (shape[i]! & Shape.digit) === 0 && !NUMBER_WORDS.has(tokens, i)) i++;
  return i;
}

/** The number that begins at token `first` and ends before `limit`: "1,200", "2.5 million", "twenty-five", "a dozen", "tens of thousands", "15km". */
export function numeralAt(tokens: Tokens, first: number, limit: number): Numeral | undefined {
  if (!tokens.is(first, Shape.digit) && !NUMBER_WORDS.has(tokens, first)) return undefined;
  const vague = VAGUE_NUMBERS.get(tokens.hash[first]!);
  if (vague !== undefined) return vagueNumeral(tokens, first, limit, vague);
  if (tokens.is(first, Shape.digit)) return digits(tokens, first, limit);
  if (tokens.hash[first] === HALF && tokens.hash[first + 1] === A && first + 2 < limit) {
    const magnitude = MAGNITUDES.get(tokens.hash[first + 2]!);
    return magnitude === undefined ? undefined : { first, last: first + 3, value: magnitude / 2, vague: false };
  }
  const article = tokens.hash[first] === A;
  if (article && (first + 1 >= limit || !MAGNITUDES.has(tokens.hash[first + 1]!))) return undefined;
  if (tokens.hash[first] === HALF) return undefined;
  // "several dozen", "a few hundred": as many as "dozens".
  const several = SEVERAL.has(tokens, first - 1) ? MAGNITUDES.get(tokens.hash[first]!) : undefined;
  if (several !== undefined) return { first, last: first + 1, value: 2 * several, vague: true };
  return inWords(tokens, first, limit);
}

/** "two hundred and fifty thousand", "twenty-five", "a dozen". */
function inWords(tokens: Tokens, first: number, limit: number): Numeral {
  let total = 0;
  let part = 0;
  let token = first;
  if (tokens.hash[token] === A) {
    part = 1;
    token++;
  }
  let last = token;
  let joiner = false;
  while (token < limit) {
    const hash = tokens.hash[token]!;
    const small = SMALL_NUMBERS.get(hash);
    const magnitude = MAGNITUDES.get(hash);
    if (small !== undefined && (last === token || joiner || part === 0 || part % 100 === 0)) part += small;
    else if (magnitude !== undefined && (tokens.is(token, Shape.spaced) || last === first)) {
      if (magnitude <= 100) part = Math.max(part, 1) * magnitude;
      else {
        total += Math.max(part, 1) * magnitude;
        part = 0;
      }
    } else if (!joiner && token > first && joins(tokens, token, limit)) {
      joiner = true;
      token++;
      continue;
    } else break;
    joiner = false;
    last = ++token;
    if (token < limit && SMALL_NUMBERS.has(tokens.hash[token]!) && part % 100 !== 0) break;
  }
  return { first, last, value: total + part, vague: false };
}

/** The hyphen of "twenty-five", the "and" of "two hundred and five". */
function joins(tokens: Tokens, token: number, limit: number): boolean {
  if (token + 1 >= limit) return false;
  const next = SMALL_NUMBERS.get(tokens.hash[token + 1]!);
  if (next === undefined) return false;
  const before = tokens.hash[token - 1]!;
  if (tokens.hash[token] === HYPHEN) return !tokens.is(token, Shape.spaced) && !tokens.is(token + 1, Shape.spaced) && (SMALL_NUMBERS.get(before) ?? 0) >= 20 && next < 10;
  return tokens.hash[token] === AND && before === HUNDRED;
}

const DIGITS = /^([A-Za-z]{0,3})(\d[\d,.]*)([A-Za-z]*)$/;

function digits(tokens: Tokens, first: number, limit: number): Numeral | undefined {
  const match = tokens.end[first]! - tokens.start[first]! <= 24 ? DIGITS.exec(tokens.textOf(first)) : null;
  if (!match) return undefined;
  const [, prefix = '', figures = '', letters = ''] = match;
  let value = Number(figures.replaceAll(',', ''));
  let last = first + 1;
  if (Number.isNaN(value) || /^(?:st|nd|rd|th|s)$/i.test(letters)) return undefined;
  if (letters === '') {
    for (; last < limit && tokens.kind[last] === TokenKind.word; last++) {
      const magnitude = MAGNITUDES.get(tokens.hash[last]!);
      if (magnitude === undefined) break;
      value *= magnitude;
    }
  }
  return { first, last, value, vague: false, ...(prefix ? { prefix } : {}), ...(letters ? { suffix: letters.toLowerCase() } : {}) };
}

/** "dozens", "hundreds of thousands", "tens of billions". */
function vagueNumeral(tokens: Tokens, first: number, limit: number, value: number): Numeral {
  let last = first + 1;
  let least = value;
  const next = last + 1 < limit && tokens.hash[last] === OF ? VAGUE_NUMBERS.get(tokens.hash[last + 1]!) : undefined;
  if (next !== undefined && next > value) {
    least = (value / 2) * next;
    last += 2;
  }
  return { first, last, value: least, vague: true };
}
