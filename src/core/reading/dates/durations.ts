import { amountAt, periodOf, unitAt } from './amounts.ts';
import type { Expression, Rule } from './expression.ts';
import type { TimeWords } from './words.ts';

/** "three days", "24 hours", "ten-year", "a couple of years", "several months", "two and a half years". Not ages: "a 30-year-old man", "aged 18 years old". */
export const countedDuration: Rule = (words, index) => {
  const amount = amountAt(words, index);
  const unit = amount && unitAt(words, amount.end);
  if (!amount || !unit || unit.unit === 'season' || isAge(words, unit.end)) return undefined;
  if (amount.count !== undefined && amount.count > 9999) return undefined;
  // "one day you will see": no length but some day.
  if (words.text(index) === 'one' && unit.unit === 'day' && !LENGTH_PREPOSITIONS.has(words.text(index - 1))) return undefined;
  const article = words.text(index) === 'a' || words.text(index) === 'an';
  if (article && words.pastHyphen(unit.end) !== unit.end) return undefined;
  // "one second", "a minute": idioms more often than measures; "a day", "a year" behind an amount is a set.
  if (article && amount.end === index + 1 && (unit.unit === 'second' || unit.unit === 'night' || unit.unit === 'weekend')) return undefined;
  // "three quarters of the city", "1988 second quarter".
  if (unit.unit === 'quarter' || (unit.unit === 'second' && !unit.plural && amount.count !== 1)) return undefined;
  if (words.text(index) === 'some' && !unit.plural) return undefined;
  if (unit.unit === 'night' && !unit.plural) return undefined;
  const half = words.text(unit.end) === 'and' && words.text(unit.end + 1) === 'a' && words.text(unit.end + 2) === 'half' && amount.count !== undefined;
  return half ? duration(index, unit.end + 3, periodOf(amount.count + 0.5, unit.unit)) : duration(index, unit.end, periodOf(amount.count, unit.unit));
};

/** "day-long", "month-long", "year-long". */
export const unitLong: Rule = (words, index) => {
  const { unit, plural } = words.word(index);
  const long = words.pastHyphen(index + 1);
  return unit && !plural && long !== index + 1 && words.text(long) === 'long' ? duration(index, long + 1, periodOf(1, unit)) : undefined;
};

/** "the last two weeks", "the past 24 hours", "the next few days", "the first nine months", "recent weeks", "coming months". */
export const pointedDuration: Rule = (words, index) => {
  const pointer = words.text(index);
  if (!POINTERS.has(pointer) && words.ordinal(index, 4) === undefined) return undefined;
  const amount = amountAt(words, index + 1);
  if (!amount || words.text(index + 1) === 'a') {
    const { unit, plural } = words.word(index + 1);
    // "for the next year", "over the past decade": so long, not that one.
    const long = unit === 'decade' || unit === 'century' || (words.text(index - 1) === 'the' && words.text(index - 2) === 'for');
    if (unit && !plural && long && STRETCHES.has(pointer)) return duration(index, index + 2, periodOf(1, unit));
    return unit && plural && VAGUE_POINTERS.has(pointer) ? duration(index, index + 2, periodOf(undefined, unit)) : undefined;
  }
  const unit = unitAt(words, amount.end);
  return unit?.plural && !isAge(words, unit.end) ? duration(index, unit.end, periodOf(amount.count, unit.unit)) : undefined;
};

/** "for years", "in days", "for weeks or months", "decades of war": a number that is not told. */
export const bareDuration: Rule = (words, index) => {
  const { unit, plural } = words.word(index);
  if (!unit || !plural || unit === 'second' || unit === 'minute' || unit === 'quarter' || unit === 'night' || unit === 'weekend') return undefined;
  const before = words.text(index - 1);
  const stands = BARE_PREPOSITIONS.has(before) || words.text(index + 1) === 'of' || words.text(words.pastHyphen(index + 1)) === 'long' || words.text(index + 1) === 'after' || words.text(index + 1) === 'before';
  return stands && !(unit === 'hour' && words.text(index + 1) === 'of') ? duration(index, index + 1, periodOf(undefined, unit)) : undefined;
};

const isAge = (words: TimeWords, index: number): boolean => {
  const at = words.pastHyphen(index);
  return words.text(at) === 'old' || words.tokens.lower(at) === 'olds';
};

const duration = (first: number, last: number, value: string): Expression => ({ first, last, meaning: { is: 'value', value, type: 'DURATION' }, why: 'a stretch of time' });

const POINTERS: ReadonlySet<string> = new Set(['last', 'past', 'next', 'coming', 'previous', 'preceding', 'following', 'final', 'recent', 'opening', 'first', 'these', 'those', 'latest', 'upcoming']);
const STRETCHES: ReadonlySet<string> = new Set(['past', 'next', 'coming', 'previous', 'preceding', 'following']);
const VAGUE_POINTERS: ReadonlySet<string> = new Set(['recent', 'coming', 'past', 'following', 'previous', 'preceding', 'upcoming']);
const LENGTH_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'in', 'within', 'after', 'than', 'over', 'about', 'nearly', 'almost', 'of', 'by', 'least']);
const BARE_PREPOSITIONS: ReadonlySet<string> = new Set(['for', 'within', 'over', 'in', 'after', 'or', 'and', 'through', 'during']);
