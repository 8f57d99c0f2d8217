import { FEASTS } from './feast-days.ts';
import { yearAfter } from './calendar-dates.ts';
import type { Rule } from './expression.ts';

/** Words before a feast that make it part of a name: "Operation Ramadan", "Father Christmas", "White Christmas". */
const NAMES: ReadonlySet<string> = new Set(['Operation', 'Father', 'White', 'Merry', 'Happy']);

/** "Christmas Eve", "Thanksgiving", "Easter 1916", "Good Friday", "Ramadan": a day by its name. Not as part of another name ("Easter Island", "Eid Khalil"). */
export const feast: Rule = (words, index) => {
  if (!words.isCapital(index) && words.digits(index) === undefined) return undefined;
  const found = FEASTS.match(words.tokens, index);
  if (!found) return undefined;
  const { first, last, value } = found;
  if (NAMES.has(words.tokens.textOf(index - 1))) return undefined;
  // "9/11" is one day, whichever year is told of.
  const year = words.digits(index) !== undefined ? { ...value(0)!, end: last } : yearAfter(words, last);
  if (!year && words.isCapital(last) && words.isSpaced(last)) return undefined;
  return { first, last: year?.end ?? last, meaning: { is: 'calendar', feast: value, ...(year ? { year: year.year } : {}) }, why: 'a day by its name' };
};
