import { civilFromDays, daysFromCivil, weekdayOfNumber, type CivilDay } from './calendar.ts';
import { Phrases } from '../../lexicon/phrases.ts';

/** The day of a feast in a year; undefined for those that other calendars count. */
export type Feast = (year: number) => CivilDay | undefined;

const fixed = (month: number, day: number): Feast => (year) => ({ year, month, day });
const fromEaster = (days: number): Feast => (year) => civilFromDays(easter(year) + days);
/** The nth such weekday of a month. */
const nth = (n: number, weekday: number, month: number): Feast => (year) => {
  const first = daysFromCivil(year, month, 1);
  return civilFromDays(first + ((weekday - weekdayOfNumber(first) + 7) % 7) + 7 * (n - 1));
};
const uncounted: Feast = () => undefined;

/** Feasts and days by name; own list of general knowledge. Western Easter; Thanksgiving, Labor Day and Martin Luther King Day of the United States. */
export const FEASTS = new Phrases<Feast>(() => [
  ['Christmas', fixed(12, 25)], ['Christmas Day', fixed(12, 25)], ['Christmas Eve', fixed(12, 24)], ['Boxing Day', fixed(12, 26)],
  ["New Year's Day", fixed(1, 1)], ["New Year's Eve", fixed(12, 31)], ["New Year's", fixed(1, 1)], ["Valentine's Day", fixed(2, 14)], ['May Day', fixed(5, 1)], ['Halloween', fixed(10, 31)], ['Armistice Day', fixed(11, 11)],
  ['Easter', fromEaster(0)], ['Easter Sunday', fromEaster(0)], ['Easter Monday', fromEaster(1)], ['Good Friday', fromEaster(-2)], ['Palm Sunday', fromEaster(-7)], ['Ash Wednesday', fromEaster(-46)], ['Pentecost', fromEaster(49)],
  ['Thanksgiving', nth(4, 4, 11)], ['Thanksgiving Day', nth(4, 4, 11)], ['Labor Day', nth(1, 1, 9)], ['Martin Luther King Day', nth(3, 1, 1)],
  ['Nowruz', fixed(3, 21)], ['9/11', () => ({ year: 2001, month: 9, day: 11 })],
  ...'Eid|Eid al-Fitr|Eid ul-Fitr|Eid-ul-Fitr|Eid al-Adha|Eid ul-Adha|Eid-ul-Adha|Ramadan|Ramazan|Ashura|Arbaeen|Mawlid|Diwali|Holi|Vesak|Passover|Yom Kippur|Rosh Hashanah|Hanukkah|Lunar New Year|Chinese New Year|Orthodox Easter'
    .split('|')
    .map((name) => [name, uncounted] as const),
]);

/** Easter Sunday of the Gregorian calendar in days since 1970-01-01, by the anonymous algorithm of 1876. */
function easter(year: number): number {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return daysFromCivil(year, Math.floor(n / 31), (n % 31) + 1);
}
