import type { CalendarMeaning, Expression, Rule } from './expression.ts';
import { hashOf, TokenKind } from '../../text/tokens.ts';
import { isDay } from './calendar.ts';
import type { TimeWords } from './words.ts';

/** A year and where its words end. */
interface Year {
  readonly year: number;
  readonly end: number;
}

/** Weekdays, months and days by name: "Friday, July 22nd", "October 17th", "2 October 1998", "March 1996", "May", "This Tuesday (7)" from "Tuesday" on. */
export const namedDate: Rule = (words, index) => {
  const { weekday, risky, plural } = words.word(index);
  if (weekday === undefined || plural) return monthDate(words, index) ?? dayMonth(words, index);
  if (!words.isCapital(index)) return undefined;
  let next = words.pastComma(index + 1);
  if (words.text(next) === 'the') next++;
  const date = monthDate(words, next) ?? dayMonth(words, next);
  if (date && (date.meaning as CalendarMeaning).day !== undefined) return { ...date, first: index, meaning: { ...(date.meaning as CalendarMeaning), weekday }, why: 'a weekday with its date' };
  if (risky || inName(words, index)) return undefined;
  const bracketed = words.mark(index + 1) === '(' && words.mark(index + 3) === ')' ? words.small(index + 2, 1, 31) : undefined;
  if (bracketed !== undefined) return calendar(index, index + 4, { weekday, day: bracketed }, 'a weekday with the day of the month in brackets');
  return calendar(index, index + 1, { weekday }, 'a weekday');
};

/** "Bloody Sunday", "Super Tuesday", "the Sunday Times": names that hold a weekday. */
const inName = (words: TimeWords, index: number): boolean => NAMED_DAYS.has(words.tokens.textOf(index - 1)) || (words.isCapital(index + 1) && PAPERS.has(words.tokens.textOf(index + 1)));
const NAMED_DAYS: ReadonlySet<string> = new Set(['Bloody', 'Black', 'Super', 'Cyber', 'Maundy', 'Holy', 'Good', 'Palm', 'Ash']);
const PAPERS: ReadonlySet<string> = new Set(['Times', 'Telegraph', 'Mail', 'Express', 'Mirror', 'Herald', 'Post', 'Independent', 'Star', 'Standard', 'World', 'Tribune', 'Night', 'Magazine', 'Review', 'Sun']);

/** "October 17th", "October 2, 1998", "March 1996", "March of 1996", "October". */
function monthDate(words: TimeWords, index: number): Expression | undefined {
  const { month, risky } = words.word(index);
  if (month === undefined || !words.isCapital(index)) return undefined;
  const comma = words.pastComma(index + 1);
  const day = words.day(comma);
  // "July 24/25" goes on with a day; "March 3/4 of a mile" does not stand so.
  const slash = words.mark(day?.end ?? -1) === '/' && words.small((day?.end ?? 0) + 1, 2, 31) !== undefined;
  if (day && isDay(2000, month, day.value) && (slash || !counts(words, day.end))) {
    const year = yearAfter(words, day.end);
    if (comma === index + 1 || year) return calendar(index, year?.end ?? day.end, { month, day: day.value, ...(year ? { year: year.year } : {}) }, 'a day of a month');
  }
  const year = yearAfter(words, index + 1);
  if (year) return calendar(index, year.end, { month, year: year.year }, 'a month of a year');
  if (risky && !standsAsMonth(words, index)) return undefined;
  return calendar(index, index + 1, { month }, 'a month');
}

/** "17 October", "25th of July 2022", "the 3rd of March". */
function dayMonth(words: TimeWords, index: number): Expression | undefined {
  const day = words.day(index);
  if (!day) return undefined;
  const at = words.text(day.end) === 'of' ? day.end + 1 : day.end;
  const { month } = words.word(at);
  if (month === undefined || !isDay(2000, month, day.value) || !(words.isCapital(at) || isSmallMonth(words, index, at))) return undefined;
  const year = yearAfter(words, at + 1) ?? twoDigitYear(words, at + 1);
  return calendar(index, year?.end ?? at + 1, { month, day: day.value, ...(year ? { year: year.year } : {}) }, 'a day of a month');
}

/** "on 6 may", "12 february", in texts without capitals: a name that is no verb, or one behind a day that a preposition names; not "of the 6 may be". */
const isSmallMonth = (words: TimeWords, index: number, at: number): boolean =>
  words.length(at) > 3 || words.text(at) === 'may' ? !words.word(at).risky || (ON.has(words.tokens.lower(index - 1)) && !VERBAL.has(words.tokens.lower(at + 1))) : false;
const ON: ReadonlySet<string> = new Set(['on', 'since', 'until', 'before', 'after']);
/** What shows that "may" is a verb. */
const VERBAL: ReadonlySet<string> = new Set(['be', 'have', 'not', 'also', 'well', 'yet', 'still', 'only', 'never', 'even']);

/** ", 1998", " 1998", " of 1998", "490 BC" behind a month or day. */
export function yearAfter(words: TimeWords, index: number): Year | undefined {
  let at = words.pastComma(index);
  if (words.text(at) === 'of') at++;
  const bc = yearBc(words, at);
  if (bc) return bc;
  const year = words.fourDigits(at);
  if (year !== undefined && (at === index || !counts(words, at + 1))) return { year, end: at + 1 };
  const short = at === index && QUOTE.has(words.mark(at)) && !words.isSpaced(at + 1) ? words.small(at + 1, 0, 99) : undefined;
  if (short !== undefined && words.length(at + 1) === 2) return { year: shortYear(short), end: at + 2 };
  return spokenYear(words, at);
}

/** "4 Feb 90 (", "21 Mar 89,": a year of two digits behind day and month, where nothing follows that it could count. */
function twoDigitYear(words: TimeWords, index: number): Year | undefined {
  const n = words.length(index) === 2 ? words.small(index, 0, 99) : undefined;
  const next = words.mark(index + 1);
  return n !== undefined && next !== '' && next !== '-' && next !== '%' && next !== '/' ? { year: shortYear(n), end: index + 1 } : undefined;
}

/** "490 BC", "44 B.C."; also "AD 70", "70 AD". */
export function yearBc(words: TimeWords, index: number): Year | undefined {
  const number = words.digits(index);
  const era = words.text(index + 1);
  if (number !== undefined && number > 0 && number < 5000) {
    if (BEFORE_CHRIST.has(era) && words.isCapital(index + 1)) return { year: 1 - number, end: index + 2 };
    if (ANNO_DOMINI.has(era) && words.isCapital(index + 1)) return { year: number, end: index + 2 };
  }
  const after = words.text(index) === 'ad' && words.isCapital(index) ? words.digits(index + 1) : undefined;
  return after !== undefined && after < 2200 ? { year: after, end: index + 2 } : undefined;
}

/** "nineteen ninety-six", as it is transcribed from speech. */
export function spokenYear(words: TimeWords, index: number): Year | undefined {
  const century = words.word(index).number;
  if (century === undefined || century < 17 || century > 20) return undefined;
  const { number: tens, plural } = words.word(index + 1);
  if (tens === undefined || plural || tens < 10 || tens > 90) return undefined;
  const second = words.pastHyphen(index + 2);
  const unit = tens >= 20 ? words.word(second).number : undefined;
  return unit !== undefined && unit > 0 && unit < 10 ? { year: century * 100 + tens + unit, end: second + 1 } : { year: century * 100 + tens, end: index + 2 };
}

/** "'99", "'45": a year of two digits is of the last century from 40 on, of this one before. */
export const shortYear = (n: number): number => (n < 40 ? 2000 + n : 1900 + n);

/**
 * Whether "May", "March", "April", … stands as a month and not as a verb or a name: behind a preposition or another word of time ("in May",
 * "last May", "since March"), beside another month, or, for those that are no verbs, where no surname follows ("June also saw", not "June Carter").
 */
function standsAsMonth(words: TimeWords, index: number): boolean {
  const before = words.text(index - 1);
  if (BEFORE_MONTH.has(before)) return true;
  if (words.mark(index - 1) === '-' && words.text(index - 2) === 'mid') return true;
  const neighbour = JOINS.has(before) ? index - 2 : JOINS.has(words.text(index + 1)) || words.mark(index + 1) === '-' ? index + 2 : -1;
  if (words.word(neighbour).month !== undefined && words.isCapital(neighbour)) return true;
  const { month } = words.word(index);
  const followed = words.isCapital(index + 1) && words.mark(index + 1) === '';
  if (month === 4 || month === 6 || month === 8) return words.length(index) > 3 && !followed && (before !== '' || words.tokens.kind[index - 1] !== TokenKind.word || !words.isCapital(index - 1));
  return (before === 'the' || before === 'that') && month === 5 && !followed;
}

/** Whether a number in front of this token counts things instead of naming a day or year ("by March 20 percent", "April 2,000 had fled" is told by its comma). */
export function counts(words: TimeWords, index: number): boolean {
  if (words.mark(index) === '%' || words.mark(index) === '/') return true;
  if (words.pastHyphen(index) !== index) return words.word(index + 1).unit !== undefined;
  const { unit, plural } = words.word(index);
  return (unit !== undefined && plural === true) || (index < words.tokens.count && COUNTED.has(words.tokens.hash[index]!));
}

const BEFORE_MONTH: ReadonlySet<string> = new Set('in since by until till from during of through before after between around about early late mid last next this past coming each every for to following previous'.split(' '));
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through', 'until']);
const QUOTE: ReadonlySet<string> = new Set(["'", '’', '‘']);
/** Eras that count years backwards. */
export const BEFORE_CHRIST: ReadonlySet<string> = new Set(['bc', 'b.c.', 'bce', 'b.c.e.']);
const ANNO_DOMINI: ReadonlySet<string> = new Set(['ad', 'a.d.', 'ce', 'c.e.']);
/** Words that a number before them counts: people and measures, own list of general English. */
const COUNTED: ReadonlySet<number> = new Set(
  (
    'percent per pc people persons men women children troops soldiers fighters rebels militants insurgents civilians officers police victims families refugees prisoners hostages deaths casualties dead wounded bodies ' +
    'million billion trillion thousand hundred dollars euros pounds rupees rubles yen francs km kilometers kilometres miles meters metres feet yards acres hectares tons tonnes kg kilograms barrels votes seats points times members ' +
    'houses homes villages schools attacks rockets missiles shells tanks aircraft planes ships vehicles guns rifles employees workers jobs students voters signatures copies pages hp mph degrees'
  )
    .split(' ')
    .map(hashOf),
);

/** What names a day, month or year of the calendar. */
export const calendar = (first: number, last: number, fields: Omit<CalendarMeaning, 'is'>, why: string): Expression => ({ first, last, meaning: { is: 'calendar', ...fields }, why });
