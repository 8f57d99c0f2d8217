import type { Incident } from '../model/findings.ts';
import type { Reading } from '../reading/reading.ts';
import { daysBetween } from '../reading/dates/calendar.ts';
import { dateFact, type DateFact } from './facts.ts';

/** A weekday's name without a date: "last Wednesday", "Friday night". */
const WEEKDAY = /^(?:\D* )?(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*day(?:'s)?(?: \D*)?$/i;

/**
 * The day of an incident as MUC-4's coders wrote it. They had no calendar at hand: "yesterday" and "3 May" are days, but what a text dates by
 * a weekday, a week or a month's name ("last Wednesday", "in April") happened by the day of publication, as does what it does not date at all.
 */
export function muc4Day({ date }: Incident, reading: Reading): { readonly from?: string; readonly to?: string } {
  const published = reading.masthead.published ?? reading.options.published;
  const fact = dateFact(date?.value.value);
  const at = date?.evidence.find((evidence) => evidence.at !== undefined)?.at;
  const words = at ? reading.textOf(at) : '';
  const told = fact && (fact.precision === 'day' || isStretch(fact, words) || isMonth(fact, words)) && !(published !== undefined && WEEKDAY.test(words));
  if (told) {
    const to = fact.to !== undefined && published !== undefined && daysBetween(published, fact.to) > 0 ? published : fact.to;
    return { ...(fact.from === undefined ? {} : { from: fact.from }), ...(to === undefined ? {} : { to }) };
  }
  return published === undefined ? {} : { to: published };
}

/** "4 to 5 May", "late on Sunday and early on Monday", "by 5 May": not a week or weekend that is only known as a whole. */
const isStretch = ({ precision, from, to }: DateFact, words: string): boolean => precision === 'interval' && to !== undefined && (from === undefined || daysBetween(from, to) <= LONGEST) && !/\bweek/i.test(words);
/** "in March 1980", "last month": from its first day to its last. A month's name alone ("in April") is told in passing, "two months ago" is no month. */
const isMonth = ({ precision }: DateFact, words: string): boolean => precision === 'month' && (/\d{4}/.test(words) || /^(?:last|this) month$/i.test(words));
/** In days. */
const LONGEST = 3;
