import type { Account, AccountPlace } from '../model/account.ts';
import type { Actor, Incident, Sourced } from '../model/findings.ts';
import { hasPoint, kilometres, type Point } from '../model/distance.ts';
import { dayFromNumber } from '../reading/dates/calendar.ts';

/** What speaks for two incidents being one: a sum of points and the reasons in words. */
export interface Likeness {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** Enough points for two incidents of different sources to be proposed as one. */
export const SAME = 5;

/**
 * Compares what two sources tell of an incident. Date and place must not contradict each other; accounts without anything concrete in common
 * are never recognised as one.
 * "Drones hit the Al Harir base on Tuesday" and "an attack on Harir base, Nov 7": same day, same place, both attacks.
 */
export function likeness(x: Account, y: Account, namesOf: (account: Account) => ReadonlySet<string> = () => NONE): Likeness {
  const [a, b] = [x.incident, y.incident];
  const none: Likeness = { score: 0, reasons: [] };
  const reasons: string[] = [];
  let score = 0;
  if ((a.partOf === undefined) !== (b.partOf === undefined) && isSeries(a) !== isSeries(b)) return none;

  const days = dayLikeness(x, y);
  if (days.apart) return none;
  score += days.score;
  if (days.reason) reasons.push(days.reason);

  const place = placeLikeness(x.places, y.places);
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
  if (things !== undefined && !reasons.some((reason) => reason.startsWith('same target') || reason.startsWith('same victim'))) {
    score += 1;
    reasons.push(`both on a ${things}`);
  }
  const names = [...namesOf(x)].filter((name) => namesOf(y).has(name)).slice(0, MOST_NAMES);
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
const VIOLENT: ReadonlySet<string> = new Set(['attack', 'armed-assault', 'bombing', 'suicide-bombing', 'drone-strike', 'air-strike', 'shelling', 'missile-attack', 'clash', 'raid', 'assassination', 'arson', 'killing', 'wounding', 'destruction']);

/** How the days of two accounts go together: a day of its own that the other names too counts as its; a text that names none may be of any day near. */
function dayLikeness(a: Account, b: Account): { score: number; reason?: string; apart?: true } {
  if (a.day !== undefined && a.day === b.day) return { score: 2, reason: `both on ${dayFromNumber(a.day)}` };
  const common = [a.day, b.day].find((day) => day !== undefined && a.days.has(day) && b.days.has(day)) ?? (a.day === undefined || b.day === undefined ? [...a.days].find((day) => b.days.has(day)) : undefined);
  if (common !== undefined) return { score: 2, reason: `both name ${dayFromNumber(common)}` };
  if (a.days.size === 0 || b.days.size === 0) return { score: 0 };
  const near = a.day !== undefined && b.day !== undefined ? Math.abs(a.day - b.day) <= 1 : [...a.days].some((x) => [...b.days].some((y) => Math.abs(x - y) <= 1));
  return near ? { score: 1, reason: 'a day apart, as reports of one night often are' } : { score: 0, apart: true };
}

/** Places that the incidents' own words give, and where one of them gives none those that stand beside. */
function placeLikeness(a: readonly AccountPlace[], b: readonly AccountPlace[]): { score: number; reason?: string; apart?: true } {
  const own = (places: readonly AccountPlace[]): readonly AccountPlace[] => places.filter((place) => place.own);
  const strict = comparePlaces(own(a), own(b));
  if (strict.apart || strict.score >= 3) return strict;
  const loose = comparePlaces(a, b);
  return loose.apart || loose.score <= strict.score ? strict : loose;
}

function comparePlaces(first: readonly AccountPlace[], second: readonly AccountPlace[]): { score: number; reason?: string; apart?: true } {
  if (first.length === 0 || second.length === 0) return { score: 0 };
  const names = (places: readonly AccountPlace[]): string[] => places.map(({ name }) => key(name));
  const wider = (places: readonly AccountPlace[]): string[] => places.flatMap(({ place }) => place?.within ?? []).map(key);
  const isPrecise = ({ place }: AccountPlace): boolean => !WIDE.has(place?.precision ?? 'city');
  const precise = first.some(isPrecise) && second.some(isPrecise);
  const known = new Set(names(second));
  const shared = first.filter(({ name }) => known.has(key(name)));
  const same = shared.find(isPrecise) ?? shared[0];
  if (same !== undefined) return { score: isPrecise(same) ? 3 : 1, reason: `same place: ${same.name}` };
  // "Erbil airport" and Erbil.
  const part = first.find((x) => isPrecise(x) && second.some((y) => isPrecise(y) && (hasWord(x.name, y.name) || hasWord(y.name, x.name))));
  if (part !== undefined) return { score: 2, reason: `one place lies in the other: ${part.name}` };
  const contained = names(first).find((name) => wider(second).includes(name)) ?? names(second).find((name) => wider(first).includes(name));
  if (contained !== undefined) return { score: 1, reason: `one place lies in the other` };
  const [p, q] = [first, second].map((places) => places.map(pointOf).find((point) => point !== undefined));
  if (p && q) {
    const km = kilometres(p, q);
    if (km <= 30) return { score: 2, reason: `${Math.round(km)} km apart` };
    if (precise) return { score: 0, apart: true };
  }
  // Two towns by name, of which the lists know one at most: likely two towns.
  if (precise) return { score: -2 };
  const countries = [first, second].map((places) => places.map(({ place }) => place?.country).find((country) => country !== undefined));
  return countries[0] !== undefined && countries[1] !== undefined && countries[0] !== countries[1] ? { score: 0, apart: true } : { score: 0 };
}

const hasWord = (long: string, short: string): boolean => short.length > 3 && long.length > short.length && ` ${key(long)} `.includes(` ${key(short)} `);

const WIDE: ReadonlySet<string> = new Set(['region', 'country', 'wider', 'relative']);
const pointOf = ({ place }: AccountPlace): Point | undefined => (place && hasPoint(place) && !WIDE.has(place.precision) ? place : undefined);

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

/** What kind of thing or people both were done to: "aid convoy" and "convoy of the Blue Star" are convoys. */
function commonThing(a: Incident, b: Incident): string | undefined {
  const heads = ({ target, victims }: Incident): string[] => [...target, ...victims].map(({ value }) => /(\p{Ll}+)$/u.exec(value.text.split(/ (?:of|in|at|near|for|on|with|east|west|north|south) |,/)[0]!.replace(/ (?:east|west|north|south)$/, ''))?.[1] ?? '').filter((head) => head !== '' && !ANYBODY.test(head));
  const theirs = heads(b);
  return heads(a).find((head) => theirs.includes(head));
}
