import { shortYear, yearAfter } from './calendar-dates.ts';
import { isDay } from './calendar.ts';
import type { CalendarMeaning, Expression } from './expression.ts';
import type { TimeWords } from './words.ts';

/**
 * Reads the other end of a range, which shares month or year with the end that was found: "March 5-9, 1918", "6-7 January 1916",
 * "July 14 to 24, 2022", "from 19 to 20 July", "1915-16", "August and September 1914". Each end is an expression of its own.
 */
export function completeRanges(words: TimeWords, expressions: readonly Expression[]): Expression[] {
  const found: Expression[] = [];
  for (let k = 0; k < expressions.length; k++) {
    let expression = expressions[k]!;
    const { meaning } = expression;
    if (meaning.is !== 'calendar') {
      found.push(expression);
      continue;
    }
    const before = dayBefore(words, expression, meaning, found.at(-1)?.last ?? 0) ?? bcBefore(words, expression, meaning, found.at(-1)?.last ?? 0);
    if (before) found.push(before);
    const after = behind(words, expression, meaning);
    if (after) {
      if (after.meaning.year !== undefined && meaning.year === undefined) expression = { ...expression, meaning: { ...meaning, year: after.meaning.year } };
      found.push(expression, after);
      while (k + 1 < expressions.length && expressions[k + 1]!.first < after.last) k++;
      continue;
    }
    // "August and September 1914", "May 3 to June 4, 1918": the year behind the second belongs to both.
    const next = expressions[k + 1];
    if (next?.meaning.is === 'calendar' && meaning.month !== undefined && meaning.year === undefined && next.meaning.month !== undefined && next.meaning.year !== undefined && next.first === expression.last + 1 && joins(words, expression.last)) {
      const sameYear = next.meaning.month >= meaning.month;
      expression = { ...expression, meaning: { ...meaning, year: next.meaning.year - (sameYear ? 0 : 1) } };
    }
    found.push(expression);
  }
  return found;
}

/**
 * Whether two expressions are the ends of one range by their spelling: a hyphen, dash or slash joins them without spaces ("1990-1997",
 * "21-26 June", "July 24/25"), or one end is only a number that takes its month or year from the other ("July 14 to 24, 2022").
 */
export function areEnds(words: TimeWords, before: Expression, after: Expression): boolean {
  const joint = before.last;
  if (after.first !== joint + 1 || before.meaning.is !== 'calendar' || after.meaning.is !== 'calendar') return false;
  if (words.mark(joint) === '-' || words.mark(joint) === '/') return !words.isSpaced(joint) && !words.isSpaced(joint + 1);
  const monthTold = ({ first, last }: Expression): boolean => {
    for (let i = first; i < last; i++) if (words.word(i).month !== undefined) return true;
    return false;
  };
  return words.text(joint) === 'to' && before.meaning.day !== undefined && after.meaning.day !== undefined && monthTold(before) !== monthTold(after);
}

type CalendarExpression = Expression & { readonly meaning: CalendarMeaning };

/** The number before "7 January 1916" in "6-7 January 1916", before "20 July" in "19 to 20 July", before "the 19th of May" in "the 13th to the 19th of May". */
function dayBefore(words: TimeWords, { first }: Expression, meaning: CalendarMeaning, free: number): CalendarExpression | undefined {
  if (meaning.day === undefined || meaning.month === undefined || words.day(first) === undefined) return undefined;
  const joint = words.text(first - 1) === 'the' ? first - 2 : first - 1;
  const at = joint - 1;
  if (!joins(words, joint) || at < free) return undefined;
  const day = words.small(at, 1, 31) ?? words.ordinal(at, 31)?.value;
  if (day === undefined || day >= meaning.day || words.word(at - 1).month !== undefined) return undefined;
  return { first: at, last: at + 1, meaning: { is: 'calendar', month: meaning.month, day, ...(meaning.year === undefined ? {} : { year: meaning.year }) }, why: 'the first day of a range' };
}

/** The number before "493 BC" in "499-493 BC", "264 to 241 BC". */
function bcBefore(words: TimeWords, { first }: Expression, meaning: CalendarMeaning, free: number): CalendarExpression | undefined {
  if (meaning.year === undefined || meaning.year > 0 || meaning.month !== undefined || !joins(words, first - 1) || first - 2 < free) return undefined;
  const number = words.digits(first - 2);
  return number !== undefined && number > 1 - meaning.year && number < 5000 ? { first: first - 2, last: first - 1, meaning: { is: 'calendar', year: 1 - number }, why: 'the first year of a range' } : undefined;
}

/** The second end behind "March 5" or "1915". */
function behind(words: TimeWords, { last }: Expression, meaning: CalendarMeaning): CalendarExpression | undefined {
  if (!joins(words, last) && words.mark(last) !== '/') return undefined;
  if (meaning.month !== undefined && meaning.day !== undefined && meaning.year === undefined) {
    const day = words.day(last + 1);
    if (!day || !isDay(2000, meaning.month, day.value) || day.value <= meaning.day || words.word(day.end).month !== undefined || words.word(day.end).unit !== undefined) return undefined;
    // "May 4 and 5 were quiet", but "on May 4 and 5 soldiers": only what cannot be counted may follow.
    if (words.text(last) === 'and' && words.mark(day.end) === '' && words.text(day.end) === '' && !AFTER_DATE.has(words.tokens.lower(day.end))) return undefined;
    const year = yearAfter(words, day.end);
    return { first: last + 1, last: year?.end ?? day.end, meaning: { is: 'calendar', month: meaning.month, day: day.value, ...(year ? { year: year.year } : {}) }, why: 'the last day of a range' };
  }
  if (meaning.year !== undefined && meaning.month === undefined && meaning.within === undefined && words.mark(last) !== '' && !words.isSpaced(last + 1)) {
    const n = words.length(last + 1) === 2 ? words.small(last + 1, 0, 99) : undefined;
    if (n === undefined || meaning.year < 1000 || words.mark(last + 2) === '-' || words.mark(last + 2) === '/') return undefined;
    const year = meaning.year - (meaning.year % 100) + n;
    return year > meaning.year || shortYear(n) > meaning.year ? { first: last + 1, last: last + 2, meaning: { is: 'calendar', year: year > meaning.year ? year : shortYear(n) }, why: 'the last year of a range' } : undefined;
  }
  return undefined;
}

/** "-", "to", "and", "or", "until", "through" between two ends. */
const joins = (words: TimeWords, index: number): boolean => words.mark(index) === '-' || JOINING.has(words.text(index));
const AFTER_DATE: ReadonlySet<string> = new Set(['was', 'were', 'in', 'at', 'on', 'with', 'when', 'as', 'near', 'the', 'he', 'she', 'they', 'it', 'had', 'is', 'are', 'will', 'but']);
const JOINING: ReadonlySet<string> = new Set(['to', 'and', 'or', 'until', 'till', 'through']);
