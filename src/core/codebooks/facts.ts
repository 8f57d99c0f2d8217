import type { Actor, Casualties, Incident, IncidentPlace, Quantity, Sourced } from '../model/findings.ts';
import { addDays, daysInMonth, mondayOf } from '../reading/dates/calendar.ts';

/** An EDTF date taken apart: first and last day (ISO), and how exact the text is. */
export interface DateFact {
  readonly from?: string;
  readonly to?: string;
  readonly precision: 'day' | 'week' | 'month' | 'year' | 'interval';
  readonly approximate: boolean;
}

/** Reads the EDTF values that incidents carry: days, months, years, intervals with open ends, and TIMEX3 weeks. Undefined for others. */
export function dateFact(edtf: string | undefined): DateFact | undefined {
  if (edtf === undefined) return undefined;
  const approximate = /[~%?]/.test(edtf);
  const [first, second] = edtf.replace(/[~%?]/g, '').split('/') as [string, string?];
  if (second !== undefined) {
    const from = bounds(first)?.from;
    const to = bounds(second)?.to;
    return from === undefined && to === undefined ? undefined : { ...(from ? { from } : {}), ...(to ? { to } : {}), precision: from !== undefined && from === to ? 'day' : 'interval', approximate };
  }
  const one = bounds(first);
  return one && { ...one, approximate };
}

function bounds(value: string): { from: string; to: string; precision: DateFact['precision'] } | undefined {
  const [year, month, day] = value.split('T')[0]!.split('-') as [string, string?, string?];
  if (!/^\d{4}$/.test(year)) return undefined;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
  if (/^W\d\d$/.test(month)) {
    const monday = mondayOf(`${year}-${month}`);
    return monday === undefined ? undefined : { from: monday, to: addDays(monday, 6), precision: 'week' };
  }
  if (!/^\d\d$/.test(month)) return undefined;
  if (day === undefined || day === 'XX') return { from: `${year}-${month}-01`, to: `${year}-${month}-${daysInMonth(Number(year), Number(month))}`, precision: 'month' };
  return /^\d\d$/.test(day) ? { from: `${year}-${month}-${day}`, to: `${year}-${month}-${day}`, precision: 'day' } : undefined;
}

/** Country, what is inside it, and the place itself, from wide to narrow, without repeats. Country names in English. */
export function placeChain(place: IncidentPlace): string[] {
  const { within = [], country } = place.place ?? {};
  const chain = [...within].reverse();
  const name = country === undefined ? undefined : countryName(country);
  if (name !== undefined && !chain.includes(name)) chain.unshift(name);
  const own = place.entity?.name ?? place.name;
  return [...new Set([...chain, own])];
}

/** Made on first use: it takes milliseconds. */
let regions: Intl.DisplayNames | undefined;

/** English name of an ISO 3166-1 alpha-2 code, from the platform's CLDR data. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? ((regions ??= new Intl.DisplayNames(['en'], { type: 'region' })).of(code) ?? code) : code;
}

/** What sort of actor this is, by category and the words that stand for it. */
export type ActorKind = 'state' | 'armed-group' | 'civilian' | 'thing' | 'unknown';

export function actorKind({ entity, text }: Actor): ActorKind {
  const words = `${text} ${entity?.title ?? ''}`.toLowerCase();
  if (FORCES.test(words)) return 'state';
  if (FIGHTERS.test(words)) return 'armed-group';
  switch (entity?.category) {
    case 'state-body': return 'state';
    case 'armed-group': return 'armed-group';
    case 'person': case 'nationality': case 'media': return 'civilian';
    case 'facility': case 'vehicle': case 'location': return 'thing';
    case 'organisation': return 'unknown';
    default: return 'unknown';
  }
}

const FORCES = /\b(?:soldiers?|troops?|army|military|police(?:men|man)?|officers?|security forces?|navy|air force|general|colonel|lieutenant|major|captain|sergeant|guards?|marines?)\b/;
const FIGHTERS = /\b(?:guerrillas?|rebels?|militants?|terrorists?|insurgents?|gunm[ae]n|extremists?|jihadis?t?s?|fighters?|commandos?|subversives?|traffickers?|kidnappers?|assailants?|attackers?)\b/;

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

/** Says which further values of a one-valued field are lost. */
export const rest = (field: string, values: readonly string[]): string[] => values.slice(1).map((value) => `${field}: ${value}`);
