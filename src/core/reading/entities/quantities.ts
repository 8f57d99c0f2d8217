import { BOUNDS, BOUNDS_AFTER, LABELS, MAGNITUDES, MEASURES, SHORT_MEASURES, TIME_UNITS, type Bound } from '../../lexicon/numbers.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention, Quantity } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import { addMentions, newMention } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import { Reasons } from '../reasons.ts';
import { timeWords } from '../syntax/noun-phrases.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { isNominal, Tag } from '../syntax/tags.ts';
import { moneyAt } from './money.ts';
import { isJoined } from './noun-phrase.ts';
import { nextNumeral, numeralAt, type Numeral } from './numerals.ts';

/** An amount without its unit. Bounds hold the number as it is written: "more than 30" is at least 30. */
type Amount = Omit<Quantity, 'unit' | 'since'>;

/**
 * Counts with unit and bound, measures, percentages and money: "more than 30 attacks", "at least 45 Americans", "dozens", "two to three",
 * "15 km", "10 percent", "$5 million". Not: dates, durations, ordinals, labels ("Chapter 5") and figures in names ("F-16").
 * "since October 17" in the same sentence belongs to the count nearest before it.
 */
export function readQuantities(reading: Reading): void {
  const { tokens, sentences } = reading.source;
  const taken = tokensInside(reading);
  const reasons = new Reasons();
  const found: Mention[] = [];
  for (const sentence of sentences) {
    for (let token = nextNumeral(tokens, sentence.first, sentence.last); token < sentence.last; token = nextNumeral(tokens, token + 1, sentence.last)) {
      const number = taken[token] ? undefined : numeralAt(tokens, token, sentence.last);
      if (!number) continue;
      const mention = amountAt(reading, reasons, number, sentence);
      if (mention) found.push(mention);
      token = Math.max(token, tokens.at((mention ?? tokens.span(number.first, number.last)).end - 1));
    }
  }
  addMentions(reading, found);
  attachSince(reading, found);
}

/** Tokens that belong to a date or to a name, where figures count nothing. Weapons and other descriptions keep theirs ("two drones"). */
function tokensInside(reading: Reading): Uint8Array {
  const { tokens } = reading.source;
  const inside = new Uint8Array(tokens.count);
  for (const mention of reading.mentions) {
    for (let token = tokens.at(mention.start); token < tokens.count && tokens.start[token]! < mention.end; token++) inside[token] = 1;
  }
  return inside;
}

function amountAt(reading: Reading, reasons: Reasons, number: Numeral, sentence: Sentence): Mention | undefined {
  const { tokens } = reading.source;
  const syntax = syntaxOf(reading.source);
  const { first: from, last: limit } = sentence;
  const money = moneyAt(tokens, number, from, limit);
  if (money) {
    const bound = boundBefore(tokens, money.first, from);
    const mention = newMention(reading, tokens.span(money.first, money.last), 'money', 'name', MONEY);
    mention.quantity = { unit: money.code, [number.vague ? 'atLeast' : (bound?.value ?? 'exactly')]: Number(money.value.toPrecision(12)) };
    return mention;
  }
  if (!counts(syntax, number, from, limit)) return undefined;

  let last = number.last;
  let amount: Amount;
  const other = rangeEnd(tokens, number, limit);
  let bound = boundBefore(tokens, number.first, from);
  if (other) {
    last = other.last;
    // "15 to 20 million": the magnitude is of both; of "200 to 3 thousand" it cannot be.
    const magnitude = MAGNITUDES.get(tokens.hash[other.last - 1]!) ?? 1;
    const value = number.value * magnitude <= other.value ? number.value * magnitude : number.value;
    amount = { atLeast: Math.min(value, other.value), atMost: Math.max(value, other.value) };
    if (tokens.lower(number.first - 1) === 'between') bound = { first: number.first - 1, value: 'about' };
  } else {
    const after = BOUNDS_AFTER.match(tokens, last) ?? plus(tokens, last);
    if (after) last = after.last;
    amount = { [number.vague ? 'atLeast' : (after?.value ?? bound?.value ?? 'exactly')]: number.value };
  }
  const unit = unitAfter(syntax, number, last, limit);
  if (!unit) return undefined;
  const mention = newMention(reading, tokens.span(bound?.first ?? number.first, unit.last), 'quantity', 'name', reasons.of(unit.why));
  mention.quantity = { unit: unit.name, ...amount };
  return mention;
}

const MONEY = [{ why: 'a number with a currency' }];
const HYPHEN = hashOf('-');
const POINT = hashOf('.');
const SLASH = hashOf('/');
const COLON = hashOf(':');
const OPEN_BRACKET = hashOf('[');
const CLOSE_BRACKET = hashOf(']');
/** Signs of degrees and minutes: a position or a temperature, no count. */
const DEGREES = new WordSet(['°', '′', '″']);
const OLD = hashOf('old');
const AGED = hashOf('aged');
const ONE = hashOf('one');
const OF = hashOf('of');
const OTHERS = hashOf('others');

/** Whether the number can count something: not part of a designation ("F-16"), label ("Chapter 5"), score ("3-1"), age or web address. */
function counts({ tokens, tags }: Syntax, { first, last, prefix, value }: Numeral, from: number, limit: number): boolean {
  if (prefix !== undefined) return false;
  const before = first - 1;
  if (before >= from) {
    if (!tokens.is(first, Shape.spaced) && [HYPHEN, SLASH, POINT, COLON].includes(tokens.hash[before]!)) return false;
    // "a woman aged 61"
    if (LABELS.has(tokens, before) || tokens.hash[before] === AGED) return false;
  }
  if (last < limit && !tokens.is(last, Shape.spaced) && [SLASH, COLON].includes(tokens.hash[last]!)) return false;
  if (TIME_UNITS.has(tokens, last) || DEGREES.has(tokens, last)) return false;
  // "[3]": a note.
  if (tokens.hash[before] === OPEN_BRACKET && tokens.hash[last] === CLOSE_BRACKET) return false;
  if (tokens.kind[first] !== TokenKind.number) return true;
  // "2. Territory of Marlo": the number of a section.
  if (tokens.is(first, Shape.newline) && tokens.hash[last] === POINT && !tokens.is(last, Shape.spaced) && tokens.is(last + 1, Shape.capital)) return false;
  // A bare year.
  const figures = tokens.end[first]! - tokens.start[first]!;
  return value < 1900 || value > 2100 || figures !== 4 || (last < limit && isNominal(tags[last]!));
}

/** The second number of "two to three", "20-30", "two or three", "between 5 and 10". */
function rangeEnd(tokens: Tokens, { first, last, value }: Numeral, limit: number): Numeral | undefined {
  const joint = tokens.lower(last);
  const between = tokens.lower(first - 1) === 'between';
  if (!(joint === 'to' || joint === 'or' || joint === '-' || joint === '–' || (between && joint === 'and'))) return undefined;
  if ((joint === '-' || joint === '–') && tokens.is(last, Shape.spaced) !== tokens.is(last + 1, Shape.spaced)) return undefined;
  const other = last + 1 < limit ? numeralAt(tokens, last + 1, limit) : undefined;
  if (!other || other.prefix !== undefined || other.value <= value) return undefined;
  return joint === 'or' && other.value > value + 5 ? undefined : other;
}

/** "more than", "at least", "some" before the number. */
function boundBefore(tokens: Tokens, first: number, from: number): { first: number; value: Bound } | undefined {
  for (let length = 4; length > 0; length--) {
    if (first - length < from) continue;
    const match = BOUNDS.match(tokens, first - length);
    if (match?.last === first) return { first: first - length, value: match.value };
  }
  return undefined;
}

/** "60-plus", "20+". */
function plus(tokens: Tokens, token: number): { last: number; value: Bound } | undefined {
  if (tokens.is(token, Shape.spaced)) return undefined;
  if (tokens.textOf(token) === '+') return { last: token + 1, value: 'atLeast' };
  return tokens.hash[token] === HYPHEN && tokens.lower(token + 1) === 'plus' ? { last: token + 2, value: 'atLeast' } : undefined;
}

/** What is counted: a measure, or the head of the noun phrase behind the number; empty where the phrase ends with the number ("killing 12"). */
function unitAfter(syntax: Syntax, number: Numeral, next: number, limit: number): { name: string; last: number; why: string } | undefined {
  const { tokens, tags } = syntax;
  if (number.suffix !== undefined) {
    const name = SHORT_MEASURES[number.suffix];
    return name === undefined ? undefined : { name, last: next, why: 'a number with a measure' };
  }
  const measure = next < limit ? MEASURES.match(tokens, next) : undefined;
  if (measure) return { name: measure.value, last: measure.last, why: 'a number with a measure' };
  if (next < limit && tokens.hash[next] === HYPHEN && !tokens.is(next, Shape.spaced)) return age(tokens, next);
  const head = headAfter(syntax, next, limit);
  if (head > next) {
    return { name: tokens.textOf(head - 1), last: head, why: `“${tokens.textOf(head - 1)}” counted by a number` };
  }
  // "one of them", "no one" count nothing.
  if (tokens.hash[number.first] === ONE && number.last === number.first + 1) return undefined;
  // "Task Force 50", "CTF 50": the number of a name.
  if (tokens.kind[number.first] === TokenKind.number && tags[number.first - 1] === Tag.name && tokens.is(number.first, Shape.spaced)) return undefined;
  return { name: '', last: next, why: 'a number that counts what stands elsewhere' };
}

/** "a 14-year-old": an age. */
function age(tokens: Tokens, hyphen: number): { name: string; last: number; why: string } | undefined {
  if (tokens.lower(hyphen + 1) !== 'year' || tokens.hash[hyphen + 3] !== OLD) return undefined;
  return { name: 'years old', last: hyphen + 4, why: 'an age' };
}

/**
 * End of the noun phrase that a number opens: "38 | drone attacks", "30 | of the hostages", "two | Iran-backed groups". Same as `next` where
 * no noun follows. A capitalised word ends it after a small one ("two villages Monday").
 */
function headAfter(syntax: Syntax, next: number, limit: number): number {
  const { tokens, tags } = syntax;
  let token = next;
  if (tokens.hash[token] === OF) {
    token++;
    while (token < limit && (tags[token] === Tag.determiner || tags[token] === Tag.possessive)) token++;
  }
  let head = next;
  for (; token < limit && token < next + 8; token++) {
    const tag = tags[token]!;
    const modifier = tag === Tag.adjective || ((tag === Tag.participle || tag === Tag.ing || tag === Tag.past) && head === next && tags[token + 1] === Tag.noun);
    if (tag === Tag.noun || tag === Tag.name || tokens.hash[token] === OTHERS) {
      // "12 injured", "thousands marched": what is counted is not said.
      if (head === next && tokens.text.endsWith('ed', tokens.end[token]) && !isNominal(tags[token + 1] ?? Tag.mark)) break;
      if (TIME_UNITS.has(tokens, token) || timeWords.has(tokens, token)) break;
      if (head > next && tags[head - 1] === Tag.noun && tag === Tag.name) break;
      head = token + 1;
    } else if (tokens.hash[token] === HYPHEN && isJoined(syntax, token + 1) && token + 1 < limit) token++;
    else if (!modifier) break;
    if (!tokens.is(token + 1, Shape.spaced) && tokens.hash[token + 1] !== HYPHEN) break;
  }
  return head;
}

const SINCE = hashOf('since');

/** "… 38 attacks … since October 17": the nearest count before it in the sentence runs since that day. */
function attachSince(reading: Reading, quantities: readonly Mention[]): void {
  const { tokens } = reading.source;
  let next = 0;
  for (const date of reading.mentions) {
    if (date.category !== 'date' || date.time?.type !== 'DATE') continue;
    const before = tokens.at(date.start) - 1;
    if (before < 0 || tokens.hash[before] !== SINCE) continue;
    while (next < quantities.length && quantities[next]!.start < date.start) next++;
    const count = quantities[next - 1];
    const sentence = reading.sentenceAt(date.start);
    if (count?.category !== 'quantity' || !sentence || count.start < sentence.start || !count.quantity) continue;
    count.quantity = { ...count.quantity, since: date.time.value };
  }
}
