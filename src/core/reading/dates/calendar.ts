/**
 * Arithmetic on days of the proleptic Gregorian calendar. Days are ISO 8601 strings ("2023-11-07"); years before 1 AD are
 * astronomical (1 BC is "0000", 490 BC is "-0489"). Pure; nothing here knows of time zones.
 */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days since 1970-01-01, negative before. Months outside 1 to 12 and days outside the month run over into the next or previous. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = year + Math.floor((month - 1) / 12);
  const m = mod(month - 1, 12) + 1;
  // Years that begin in March put the leap day last (Howard Hinnant's public-domain algorithm).
  const shifted = m <= 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (m > 2 ? m - 3 : m + 9) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The day that many days after 1970-01-01. */
export function civilFromDays(days: number): CivilDay {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** Days of a month, 28 to 31; months outside 1 to 12 count from the neighbouring years. */
export const daysInMonth = (year: number, month: number): number => daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1);

/** Whether the calendar has this day. */
export const isDay = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** "2023", "0031", "-0489". */
export const isoYear = (year: number): string => (year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0'));
/** "2023-11". */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
/** "2023-11-07". The day is taken as it is: see `isDay`. */
export const isoDay = (year: number, month: number, day: number): string => `${isoYear(year)}-${two(month)}-${two(day)}`;

/** The day at the head of an ISO date or date-time ("2023-11-07", "2023-11-07T13:40"); undefined for anything else and for days that do not exist. */
export function parseDay(iso: string): CivilDay | undefined {
  const parts = /^(-?\d{4})-(\d\d)-(\d\d)(?![\d-])/.exec(iso);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDay(year, month, day) ? { year, month, day } : undefined;
}

/** Days since 1970-01-01 of an ISO day. @throws RangeError for what is no ISO day. */
export function dayNumber(iso: string): number {
  const day = parseDay(iso);
  if (!day) throw new RangeError(`"${iso}" is no ISO day`);
  return daysFromCivil(day.year, day.month, day.day);
}

/** The ISO day that many days after 1970-01-01. */
export function dayFromNumber(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return isoDay(year, month, day);
}

/** The day `days` later (earlier, when negative): `addDays('2023-02-28', 1)` is "2023-03-01". @throws RangeError for what is no ISO day. */
export const addDays = (iso: string, days: number): string => dayFromNumber(dayNumber(iso) + days);

/** How many days `to` lies after `from`. @throws RangeError for what is no ISO day. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The same day `months` later, cut back to the month's last: `addMonths('2023-01-31', 1)` is "2023-02-28". @throws RangeError for what is no ISO day. */
export function addMonths(iso: string, months: number): string {
  const day = parseDay(iso);
  if (!day) throw new RangeError(`"${iso}" is no ISO day`);
  const [year, month] = monthPlus(day.year, day.month, months);
  return isoDay(year, month, Math.min(day.day, daysInMonth(year, month)));
}

/** Year and month `months` after the given ones. */
export function monthPlus(year: number, month: number, months: number): [year: number, month: number] {
  const index = year * 12 + month - 1 + months;
  return [Math.floor(index / 12), mod(index, 12) + 1];
}

/** ISO weekday, Monday 1 to Sunday 7. @throws RangeError for what is no ISO day. */
export const weekdayOf = (iso: string): number => weekdayOfNumber(dayNumber(iso));
/** ISO weekday of a day counted from 1970-01-01, which was a Thursday. */
export const weekdayOfNumber = (days: number): number => mod(days + 3, 7) + 1;

/** English names by ISO weekday less one. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** English names by month less one. */
export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** ISO week of a day counted from 1970-01-01: "2023-W45". The year is the week's, which at New Year may differ from the day's. */
export function isoWeekOfNumber(days: number): string {
  const thursday = days - weekdayOfNumber(days) + 4;
  const { year } = civilFromDays(thursday);
  return `${isoYear(year)}-W${two(Math.floor((thursday - daysFromCivil(year, 1, 1)) / 7) + 1)}`;
}

/** The Monday of an ISO week ("2023-W45" gives "2023-11-06"); undefined for what is no week or a week that its year does not have. */
export function mondayOf(week: string): string | undefined {
  const parts = /^(-?\d{4})-W(\d\d)$/.exec(week);
  if (!parts) return undefined;
  const fourth = daysFromCivil(Number(parts[1]), 1, 4);
  const monday = fourth - weekdayOfNumber(fourth) + 1 + 7 * (Number(parts[2]) - 1);
  return isoWeekOfNumber(monday) === week ? dayFromNumber(monday) : undefined;
}

const mod = (n: number, by: number): number => ((n % by) + by) % by;
const two = (n: number): string => String(n).padStart(2, '0');
