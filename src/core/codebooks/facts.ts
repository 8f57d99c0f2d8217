import type { Actor, Casualties, Incident, Quantity, Sourced } from '../model/findings.ts';
import { weekdayOf } from '../reading/dates/calendar.ts';
import { edtfOf, intervalOf, lengthOf, type Interval } from '../reading/dates/edtf.ts';

/** An EDTF date taken apart: first and last day (ISO), and how exact the text is. */
export interface DateFact {
  readonly from?: string;
  readonly to?: string;
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'interval';
  readonly approximate: boolean;
}

/** Reads the EDTF values that incidents carry (see `intervalOf`), and TIMEX3 weeks ("2023-W45"). Undefined for others. */
export function dateFact(edtf: string | undefined): DateFact | undefined {
  const value = edtf === undefined ? undefined : /^-?\d{4}-W\d\d$/.test(edtf) ? edtfOf({ value: edtf, type: 'DATE' }) : edtf;
  const interval = value === undefined ? undefined : intervalOf(value);
  if (value === undefined || !interval || (interval.from === undefined && interval.to === undefined)) return undefined;
  return { ...interval, precision: precisionOf(value.replace(/[~%?]/g, ''), interval), approximate: /[~%?]/.test(value) };
}

function precisionOf(value: string, interval: Interval): DateFact['precision'] {
  if (interval.from === interval.to) return 'day';
  if (/^-?\d{4}$/.test(value)) return 'year';
  if (/^-?\d{4}-(?:0\d|1[0-2])$/.test(value)) return 'month';
  return lengthOf(interval) === 7 && interval.from !== undefined && weekdayOf(interval.from) === 1 ? 'week' : 'interval';
}

/** The count to code for one kind of harm: the highest stated total, its lower bound; the others are named as dropped. */
export function harm(incident: Incident, what: Casualties['what']): { readonly count?: number; readonly dropped: readonly string[] } {
  const all = incident.casualties.filter(({ value }) => value.what === what).map(({ value }) => lowest(value.count));
  const known = all.filter((count) => count !== undefined);
  if (known.length === 0) return { dropped: [] };
  const count = Math.max(...known);
  return { count, dropped: [...new Set(known)].filter((other) => other !== count).map((other) => `${what}: another figure, ${other}`) };
}

const lowest = ({ exactly, atLeast, about, atMost }: Quantity): number | undefined => exactly ?? atLeast ?? about ?? atMost;

/** An actor's fullest name. */
export const nameOf = ({ value }: Sourced<Actor>): string => value.entity?.name ?? value.text;
