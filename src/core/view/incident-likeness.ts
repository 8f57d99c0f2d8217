import type { Actor, Incident, Sourced } from '../model/findings.ts';
import { hasPoint, kilometres, type Point } from '../model/distance.ts';

/** What speaks for two incidents being one: a sum of points and the reasons in words. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Enough points for two incidents of different sources to be proposed as one. */
export const SAME = 5;

/**
 * Compares two incidents of different sources. Date and place must not contradict each other; an incident without a date or without
 * anything concrete in common is never recognised.
 * "Drones hit the Al Harir base on Tuesday" and "an attack on Harir base, Nov 7": same day, same place, both attacks.
 */
export function likeness(a: Incident, b: Incident, namesOf: (incident: Incident) => ReadonlySet<string> = () => NONE): Likeness {
  const none: Likeness = { score: 0, reasons: [] };
  const reasons: string[] = [];
  let score = 0;
  if ((a.partOf === undefined) !== (b.partOf === undefined) && isSeries(a) !== isSeries(b)) return none;

  const days = dayDistance(a.date?.value.value, b.date?.value.value);
  if (days === undefined || days > 1) return none;
  if (days === 0) {
    score += 2;
    reasons.push(`both on ${a.date!.value.value}`);
  } else {
    score += 1;
    reasons.push('a day apart, as reports of one night often are');
  }

  const place = placeLikeness(a, b);
  if (place.apart) return none;
  score += place.score;
  if (place.reason) reasons.push(place.reason);

  for (const [field, name, points] of [['target', 'target', 2], ['victims', 'victim', 2], ['perpetrator', 'perpetrator', 1], ['weapon', 'weapon', 1]] as const) {
    const common = commonName(a[field], b[field]);
    if (common === undefined) continue;
    // "Soldiers" were hurt in many places that day; a name tells more.
    score += common.named ? points : Math.min(points, 1);
    reasons.push(`same ${name}: ${common.name}`);
  }
  const things = commonThing(a, b);
  if (things !== undefined && !reasons.some((reason) => reason.startsWith('same target'))) {
    score += 1;
    reasons.push(`both on a ${things}`);
  }
  const names = [...namesOf(a)].filter((name) => namesOf(b).has(name)).slice(0, MOST_NAMES);
  if (names.length > 0) {
    score += names.length;
    reasons.push(`both tell of ${names.join(', ')}`);
  }
  if (a.type === b.type) {
    score += 1;
    reasons.push(`both coded as ${a.type}`);
  } else if (!related(a.type, b.type)) score -= 2;
  return { score, reasons };
}

const NONE: ReadonlySet<string> = new Set();
/** Names around two accounts that both have count up to this many. */
const MOST_NAMES = 2;

const isSeries = (incident: Incident): boolean => (incident.date?.value.value ?? '').includes('/');

/** Bombing, strike and the like are all told as "attack" by somebody. */
const related = (a: string, b: string): boolean => a === 'attack' || b === 'attack' || VIOLENT.has(a) === VIOLENT.has(b);
const VIOLENT: ReadonlySet<string> = new Set(['attack', 'armed-assault', 'bombing', 'suicide-bombing', 'drone-strike', 'air-strike', 'shelling', 'missile-attack', 'clash', 'raid', 'assassination', 'arson', 'killing']);

/** Days between two EDTF days; undefined where one is no single day. */
function dayDistance(a: string | undefined, b: string | undefined): number | undefined {
  const day = (value: string | undefined): number => (value !== undefined && /^\d{4}-\d\d-\d\d[~?%]?$/.test(value) ? Date.parse(value.slice(0, 10)) / 86_400_000 : NaN);
  const distance = Math.abs(day(a) - day(b));
  return Number.isNaN(distance) ? undefined : distance;
}

function placeLikeness(a: Incident, b: Incident): { score: number; reason?: string; apart?: true } {
  const [first, second] = [a.place, b.place];
  if (first.length === 0 || second.length === 0) return { score: 0 };
  const names = (incident: Incident): string[] => incident.place.map(({ value }) => key(value.entity?.name ?? value.name));
  const wider = (incident: Incident): string[] => incident.place.flatMap(({ value }) => value.place?.within ?? []).map(key);
  const same = names(a).find((name) => names(b).includes(name));
  const precise = first.some(({ value }) => !WIDE.has(value.place?.precision ?? 'city')) && second.some(({ value }) => !WIDE.has(value.place?.precision ?? 'city'));
  if (same !== undefined) return { score: precise ? 3 : 1, reason: `same place: ${first.find(({ value }) => key(value.entity?.name ?? value.name) === same)!.value.name}` };
  const contained = names(a).find((name) => wider(b).includes(name)) ?? names(b).find((name) => wider(a).includes(name));
  if (contained !== undefined) return { score: 1, reason: `one place lies in the other` };
  const [p, q] = [first, second].map((places) => places.map(pointOf).find((point) => point !== undefined));
  if (p && q) {
    const km = kilometres(p, q);
    if (km <= 30) return { score: 2, reason: `${Math.round(km)} km apart` };
    if (precise) return { score: 0, apart: true };
  }
  // Two towns by name, of which the lists know one at most: likely two towns.
  if (precise && names(a).length > 0 && names(b).length > 0) return { score: -2 };
  const countries = [first, second].map((places) => places.map(({ value }) => value.place?.country).find((country) => country !== undefined));
  return countries[0] !== undefined && countries[1] !== undefined && countries[0] !== countries[1] ? { score: 0, apart: true } : { score: 0 };
}

const WIDE: ReadonlySet<string> = new Set(['region', 'country', 'wider', 'relative']);
const pointOf = ({ value: { place } }: Incident['place'][number]): Point | undefined => (place && hasPoint(place) && !WIDE.has(place.precision) ? place : undefined);

/** A name as a key: small letters without articles, titles' full stops and the head words that outlets add or leave out. */
export const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/, '')
    .replace(/[’']s$/, '')
    .replace(/[-‐‑]/g, ' ')
    .replace(/\bal\s+/g, '')
    .replace(/\b(?:military|air|city|province|base|airbase|town|village|district)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** An actor that both have, and whether it is one by name. People in general are nobody. */
function commonName(a: readonly Sourced<Actor>[], b: readonly Sourced<Actor>[]): { readonly name: string; readonly named: boolean } | undefined {
  const isNamed = ({ value }: Sourced<Actor>): boolean => value.entity?.mentions.some(({ form }) => form === 'name') ?? false;
  const nameOf = ({ value }: Sourced<Actor>): string => value.entity?.name ?? value.text;
  const theirs = new Set(b.map(nameOf).map(key).filter((name) => name !== '' && !ANYBODY.test(name)));
  const common = a.filter((actor) => theirs.has(key(nameOf(actor))));
  const best = common.find(isNamed) ?? common[0];
  return best && { name: nameOf(best), named: isNamed(best) };
}

const ANYBODY = /^(?:people|persons?|civilians?|men|women|children|residents|others|victims|dead|he|she|they)$/;

/** What kind of thing both were done to: "aid convoy" and "convoy of the Blue Star" are convoys. */
function commonThing(a: Incident, b: Incident): string | undefined {
  const heads = ({ target }: Incident): string[] => target.map(({ value }) => /(\p{Ll}+)$/u.exec(value.text.split(/ (?:of|in|at|near|for|on|with) /)[0]!)?.[1] ?? '').filter((head) => head !== '' && !ANYBODY.test(head));
  const theirs = heads(b);
  return heads(a).find((head) => theirs.includes(head));
}
