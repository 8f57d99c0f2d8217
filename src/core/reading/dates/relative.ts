import type { Unit } from '../../lexicon/time-words.ts';
import { amountAt, periodOf, unitAt } from './amounts.ts';
import { namedDate } from './calendar-dates.ts';
import { season, yearPart } from './periods.ts';
import { feast } from './feasts.ts';
import type { CalendarMeaning, Expression, Lean, Rule } from './expression.ts';
import type { TimeWords } from './words.ts';

/** "today", "yesterday", "tomorrow", "tonight", "overnight". */
export const nearDay: Rule = (words, index) => {
  switch (words.text(index)) {
    case 'today': return shift(index, index + 1, 'day', 0, 'published', 'the day of publication');
    case 'yesterday': return shift(index, index + 1, 'day', -1, 'published', 'the day before publication');
    case 'tomorrow': return shift(index, index + 1, 'day', 1, 'published', 'the day after publication');
    case 'tonight': return { ...shift(index, index + 1, 'day', 0, 'published', 'the night of publication'), clock: 'NI' };
    case 'overnight': return words.pastHyphen(index + 1) === index + 1 ? { ...shift(index, index + 1, 'day', 0, 'published', 'the night before publication'), clock: 'NI' } : undefined;
    default: return undefined;
  }
};

/** Where a word points from its anchor, and which anchor that is. */
const POINTERS: ReadonlyMap<string, { readonly count: number; readonly from: 'published' | 'told'; readonly lean: Lean }> = new Map([
  ['this', { count: 0, from: 'published', lean: 'this' }],
  ['current', { count: 0, from: 'published', lean: 'this' }],
  ['last', { count: -1, from: 'published', lean: 'past' }],
  ['past', { count: -1, from: 'published', lean: 'past' }],
  ['next', { count: 1, from: 'published', lean: 'future' }],
  ['coming', { count: 1, from: 'published', lean: 'future' }],
  ['upcoming', { count: 1, from: 'published', lean: 'future' }],
  ['previous', { count: -1, from: 'told', lean: 'past' }],
  ['preceding', { count: -1, from: 'told', lean: 'past' }],
  ['following', { count: 1, from: 'told', lean: 'future' }],
  ['same', { count: 0, from: 'told', lean: 'this' }],
  ['that', { count: 0, from: 'told', lean: 'this' }],
]);

/**
 * "this week", "last year", "the following day", "that same month", "earlier this week", "last Tuesday", "this September", "next summer",
 * "the previous April", "this past spring", "next year's first quarter".
 */
export const pointed: Rule = (words, index) => {
  const modifier = words.text(index);
  if (modifier !== 'earlier' && modifier !== 'later') return pointedUnit(words, index);
  const at = words.text(index + 1) === 'in' ? index + 2 : index + 1;
  const rest = words.text(at) === 'the' ? (pointedUnit(words, at + 1) ?? defined(words, at + 1)) : pointedUnit(words, at);
  return rest && { ...rest, first: index };
};

const pointedUnit: Rule = (words, index) => {
  const modifier = words.text(index);
  const pointer = POINTERS.get(modifier);
  if (!pointer) return undefined;
  let at = index + 1;
  // "this past spring", "this coming Sunday", "that same year": the second word points.
  const second = POINTERS.get(words.text(at));
  if (second && (modifier === 'this' || modifier === 'that')) return pointAt(words, index, at + 1, second);
  if (words.text(at) === 'fiscal') at++;
  return pointAt(words, index, at, pointer);
};

function pointAt(words: TimeWords, first: number, at: number, { count, from, lean }: { readonly count: number; readonly from: 'published' | 'told'; readonly lean: Lean }): Expression | undefined {
  const { unit, plural, part } = words.word(at);
  if (unit && !plural && unit !== 'second' && unit !== 'minute') {
    if (part && count === 0 && from === 'published') return undefined;
    // "the next day" goes on from the day told of; "next week" does not.
    const anchor = unit === 'day' && words.text(at - 1) === 'next' ? 'told' : unit === 'season' ? undefined : from;
    if (anchor === undefined || (unit === 'day' && (words.text(at - 1) === 'last' || words.text(at - 1) === 'past' || words.text(at - 1) === 'current'))) return undefined;
    if (unit === 'hour') return undefined;
    const possessive = unit === 'year' && words.tokens.lower(at + 1) === "'s" ? yearPart(words, at + 2) : undefined;
    if (possessive?.meaning.is === 'calendar' && possessive.meaning.year === undefined) return { ...possessive, first, meaning: { ...possessive.meaning, yearShift: count } };
    return shift(first, at + 1, unit, count, anchor, anchor === 'published' ? 'counted from the day of publication' : 'counted from the date told of before');
  }
  const named = feast(words, at) ?? namedDate(words, at) ?? seasonAt(words, at) ?? yearPart(words, at);
  const meaning = named?.meaning;
  if (meaning?.is !== 'calendar' || named === undefined) return undefined;
  if (meaning.year !== undefined) return lean === 'this' ? { ...named, first } : named;
  return { ...named, first, name: named, meaning: { ...meaning, lean, ...(from === 'told' ? { told: true as const } : {}) } };
}

/** A season that a pointing word makes one ("last fall"). */
function seasonAt(words: TimeWords, at: number): Expression | undefined {
  const { season: within, plural } = words.word(at);
  return within && !plural ? (season(words, at) ?? { first: at, last: at + 1, meaning: { is: 'calendar', within }, why: 'a season' }) : undefined;
}

/** "later in the year", "earlier in the day": the unit that is being told of. */
function defined(words: TimeWords, at: number): Expression | undefined {
  const { unit, plural } = words.word(at);
  if (unit && !plural && (unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year')) return shift(at, at + 1, unit, 0, 'told', 'the one told of before');
  const found = seasonAt(words, at);
  return found ? { ...found, meaning: { ...(found.meaning as CalendarMeaning), told: true } } : undefined;
}

/** "the end of the year", "by the end of the month", "the rest of the day": a unit with an article after "of" is the one told of. */
export const restOfUnit: Rule = (words, index) => {
  const { unit, plural } = words.word(index);
  if (!unit || plural || words.text(index - 1) !== 'the' || words.text(index - 2) !== 'of' || !OF_WHICH.has(words.tokens.lower(index - 3))) return undefined;
  if (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'year' && unit !== 'quarter' && unit !== 'decade' && unit !== 'century') return undefined;
  return shift(index - 1, index + 1, unit, 0, 'told', 'the one told of before');
};

/** "October last year", "January this year", "August of that year", "May of the same year". */
export const monthOfPointedYear: Rule = (words, index) => {
  if (words.word(index).month === undefined && words.word(index).season === undefined && words.day(index) === undefined && words.word(index).weekday === undefined) return undefined;
  const named = namedDate(words, index) ?? seasonAt(words, index);
  if (named?.meaning.is !== 'calendar' || named.meaning.year !== undefined) {
    // A risky month is one when a year is pointed at behind it.
    if (named || words.word(index).month === undefined || !words.isCapital(index)) return undefined;
  }
  const last = named?.last ?? index + 1;
  let at = words.pastComma(last);
  if (words.text(at) === 'of') at++;
  if (words.text(at) === 'the') at++;
  const pointer = POINTERS.get(words.text(at));
  if (!pointer) return undefined;
  const unitIndex = words.text(at) === 'that' && words.text(at + 1) === 'same' ? at + 2 : at + 1;
  const { unit, plural } = words.word(unitIndex);
  if ((unit !== 'year' && unit !== 'month') || plural ) return undefined;
  const meaning: CalendarMeaning = named?.meaning.is === 'calendar' ? named.meaning : { is: 'calendar', month: words.word(index).month! };
  if (unit === 'month' && meaning.month !== undefined) return undefined;
  return { first: index, last: unitIndex + 1, name: { first: index, last }, meaning: { ...meaning, ...(unit === 'year' ? { yearShift: pointer.count } : { lean: pointer.lean }), ...(pointer.from === 'told' ? { told: true as const } : {}) }, why: 'a date of a year that is pointed at' };
};

/** "over the weekend", "at the weekend": the one before the day of publication, or that it falls on. */
export const theWeekend: Rule = (words, index) => {
  const { unit, plural } = words.word(index);
  return unit === 'weekend' && !plural && words.text(index - 1) === 'the' && words.word(index + 1).unit === undefined && words.text(index + 1) !== 'of' ? { first: index - 1, last: index + 1, meaning: { is: 'shift', unit: 'weekend', count: 0, from: 'published', begun: true }, why: 'the last weekend' } : undefined;
};

/** "11 days ago", "a year ago", "nine years ago today", "two days later", "a month earlier", "24 hours after", "six years before", "three weeks from now". */
export const counted: Rule = (words, index) => {
  const bare = words.word(index).unit !== undefined && words.word(index).plural ? { count: undefined, end: index } : undefined;
  const amount = bare ?? amountAt(words, index);
  const unit = amount && unitAt(words, amount.end);
  if (!amount || !unit) return undefined;
  let at = unit.end;
  if (words.text(at) === 'or' && words.text(at + 1) === 'so') at += 2;
  const direction = words.text(at);
  const count = amount.count;
  const lessThanDay = unit.unit === 'hour' || unit.unit === 'minute' || unit.unit === 'second';
  switch (direction) {
    case 'ago':
      if (lessThanDay) return count === undefined ? vague(index, at + 1, 'PAST_REF') : shift(index, at + 1, 'hour', 0, 'published', 'counted from the day of publication');
      if (count !== undefined && count % 1 === 0 && unit.unit === 'year' && words.text(at + 1) === 'today')
        return { first: index, last: at + 2, meaning: { is: 'shift', unit: 'year', count: -count, from: 'published', sameDay: true }, why: 'counted back from the day of publication' };
      return count === undefined || count % 1 !== 0 ? vague(index, at + 1, 'PAST_REF') : shift(index, at + 1, unit.unit, -count, 'published', 'counted back from the day of publication');
    case 'later': case 'afterward': case 'afterwards':
      return moved(index, at + 1, unit.unit, count, 1);
    case 'earlier': case 'previously':
      return moved(index, at + 1, unit.unit, count, -1);
    case 'from':
      return words.text(at + 1) === 'now' || words.text(at + 1) === 'today'
        ? count === undefined || lessThanDay ? vague(index, at + 2, 'FUTURE_REF') : shift(index, at + 2, unit.unit, count, 'published', 'counted from the day of publication')
        : undefined;
    default:
      return undefined;
  }
};

/** So many units before or after the date told of; told of nothing, or not told how many, it is a stretch of time. */
function moved(first: number, last: number, unit: Unit, count: number | undefined, sign: 1 | -1): Expression {
  const lessThanDay = unit === 'hour' || unit === 'minute' || unit === 'second';
  if (count === undefined || count % 1 !== 0) return vague(first, last, sign > 0 ? 'FUTURE_REF' : 'PAST_REF');
  if (lessThanDay) return { first, last, meaning: { is: 'value', value: periodOf(count, unit), type: 'DURATION' }, why: 'a stretch of time' };
  return shift(first, last, unit, sign * count, 'told', 'counted from the date told of before');
}

/** "year-end", "the year's end", "the end of the year". */
export const yearEnd: Rule = (words, index) => {
  if (words.word(index).unit !== 'year' || words.word(index).plural) return undefined;
  const hyphen = words.pastHyphen(index + 1);
  if (words.tokens.lower(hyphen) === 'end' && hyphen !== index + 1) return shift(index, hyphen + 1, 'year', 0, 'published', 'the year of publication');
  return undefined;
};

const shift = (first: number, last: number, unit: Unit, count: number, from: 'published' | 'told', why: string): Expression => ({ first, last, meaning: { is: 'shift', unit, count, from }, why });
const vague = (first: number, last: number, value: 'PAST_REF' | 'FUTURE_REF'): Expression => ({ first, last, meaning: { is: 'value', value, type: 'DATE' }, why: value === 'PAST_REF' ? 'some time in the past' : 'some time later' });

const OF_WHICH: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'rest', 'remainder', 'middle', 'half', 'part', 'most', 'course', 'close', 'later', 'quarter']);
