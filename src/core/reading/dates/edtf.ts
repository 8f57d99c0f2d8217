import type { TimeValue } from '../../model/findings.ts';
import { addDays, addMonths, dayNumber, daysInMonth, isoDay, isoMonth, isoYear, mondayOf, parseDay } from './calendar.ts';

/** A stretch of days, both ends included; an end that is not known is absent. ISO days. */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
}

/** Seasons of the northern hemisphere as TIMEX3 writes them, their EDTF number and first month; a winter ends in the next year. */
const SEASONS: Readonly<Record<string, readonly [edtf: string, firstMonth: number]>> = { SP: ['21', 3], SU: ['22', 6], FA: ['23', 9], WI: ['24', 12] };

/**
 * A TIMEX3 value as EDTF (ISO 8601-2), the form of an incident's date: a day, month or year as it is, a decade "199X", a season "2023-21",
 * a quarter "2023-33"; a range as it is; weeks, weekends and halves as an interval of days or months; the time of day is dropped.
 * Undefined for what has no place on the calendar: durations, sets, PRESENT_REF, unknown years.
 */
export function edtfOf(time: TimeValue): string | undefined {
  if (time.type === 'DURATION' || time.type === 'SET') return undefined;
  const slash = time.value.indexOf('/');
  if (slash >= 0) {
    const ends = [time.value.slice(0, slash), time.value.slice(slash + 1)].map((value) => edtfOf({ value, type: 'DATE' }));
    return ends[0] && ends[1] && !ends[0].includes('/') && !ends[1].includes('/') ? `${ends[0]}/${ends[1]}` : undefined;
  }
  const bc = /^BC(\d{4})(.*)$/.exec(time.value);
  const value = (bc ? isoYear(1 - Number(bc[1])) + bc[2]! : time.value).replace(/T.*$/, '');
  if (/^-?\d{4}(-\d\d){0,2}$/.test(value)) return value;
  if (/^\d{3}X?$/.test(value)) return `${value.slice(0, 3)}X`;
  if (/^\d\d(XX)?$/.test(value)) return `${value.slice(0, 2)}XX`;
  const month = /^(-?\d{4}(-\d\d)?)(-XX)+$/.exec(value);
  if (month) return month[1];
  const part = /^(-?\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (part) {
    const [, year, name] = part as unknown as [string, string, string];
    if (name.startsWith('H')) return name === 'H1' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
    return `${year}-${name.startsWith('Q') ? 32 + Number(name[1]) : SEASONS[name]![0]}`;
  }
  const monday = mondayOf(value.slice(0, value.indexOf('-W', 1) + 4));
  if (!monday) return undefined;
  return value.endsWith("-WE") ? `${addDays(monday, 5)}/${addDays(monday, 6)}` : `${monday}/${addDays(monday, 6)}`;
}

/**
 * First and last day that an EDTF date allows: "2023-11" gives 2023-11-01 to 2023-11-30, "2023-10-17/.." is open at its end, "~" and "?"
 * change nothing. Undefined for what is no EDTF date of the kinds that `edtfOf` and the incidents use.
 */
export function intervalOf(edtf: string): Interval | undefined {
  const slash = edtf.indexOf('/');
  if (slash < 0) return simple(edtf);
  const [left, right] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const [from, to] = [left === '..' || left === '' ? {} : simple(left), right === '..' || right === '' ? {} : simple(right)];
  if (!from || !to) return undefined;
  return { ...(from.from ? { from: from.from } : {}), ...(to.to ? { to: to.to } : {}) };
}

function simple(edtf: string): Interval | undefined {
  const value = edtf.replace(/[~?%]+$/, '');
  const parts = /^(-?\d{4}|\d{3}X|\d\dXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
  if (!parts) return undefined;
  const [, yearPart, monthPart, dayPart] = parts as unknown as [string, string, string?, string?];
  const [year, lastYear] = [Number(yearPart.replaceAll('X', '0')), Number(yearPart.replaceAll('X', '9'))];
  if (!monthPart) return { from: isoDay(year, 1, 1), to: isoDay(lastYear, 12, 31) };
  if (year !== lastYear) return undefined;
  const month = Number(monthPart);
  if (dayPart) return parseDay(value) ? { from: value, to: value } : undefined;
  if (month >= 1 && month <= 12) return { from: `${isoMonth(year, month)}-01`, to: isoDay(year, month, daysInMonth(year, month)) };
  if (month >= 33 && month <= 36) return months(year, (month - 33) * 3 + 1, 3);
  if (month >= 21 && month <= 24) return months(year, (month - 20) * 3, 3);
  return undefined;
}

/** `count` whole months from the given one. */
function months(year: number, month: number, count: number): Interval {
  const from = isoDay(year, month, 1);
  return { from, to: addDays(addMonths(from, count), -1) };
}

/** Whether two intervals can share a day; an open end reaches as far as it must. */
export const canOverlap = (a: Interval, b: Interval): boolean => notAfter(a.from, b.to) && notAfter(b.from, a.to);

/** Whether `inner` lies wholly inside `outer`. */
export const covers = (outer: Interval, inner: Interval): boolean =>
  (outer.from === undefined || (inner.from !== undefined && notAfter(outer.from, inner.from))) && (outer.to === undefined || (inner.to !== undefined && notAfter(inner.to, outer.to)));

/** Days of an interval, both ends counted; Infinity for an open one. */
export const lengthOf = (i: Interval): number => (i.from === undefined || i.to === undefined ? Infinity : dayNumber(i.to) - dayNumber(i.from) + 1);

/** An interval as EDTF; a single day is that day. Undefined when both ends are open. */
export function edtfOfInterval({ from, to }: Interval): string | undefined {
  if (from === undefined && to === undefined) return undefined;
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}

/** Ten characters are a day of the years 0 to 9999, and those sort as text. */
const notAfter = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || (a.length === 10 && b.length === 10 ? a <= b : dayNumber(a) <= dayNumber(b));
