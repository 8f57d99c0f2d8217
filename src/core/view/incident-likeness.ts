import type { Account, AccountPlace } from '../model/account.ts';
import { isNamed } from '../model/entities.ts';
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
 * are never recognised as one. What only stands beside an incident's own words counts where the two texts are of days `close` to each other.
 * "Drones hit the Al Harir base on Tuesday" and "an attack on Harir base, Nov 7": same day, same place, both attacks.
 */
export function likeness(x: Account, y: Account, close: boolean, namesOf: (account: Account) => ReadonlySet<string> = () => NONE): Likeness {
  const [a, b] = [x.incident, y.incident];
  const none: Likeness = { score: 0, reasons: [] };
  const reasons: string[] = [];
  let score = 0;
  if ((a.partOf === undefined) !== (b.partOf === undefined) && isSeries(a) !== isSeries(b)) return none;

  const days = dayLikeness(x, y, close);
  if (days.apart) return none;
  score += days.score;
  if (days.reason) reasons.push(days.reason);

  const place = placeLikeness(x.places, y.places, close);
  if (place.apart) return none;
  score += place.score;
  if (place.reason) reasons.push(place.reason);

  for (const [field, name, points] of [['target', 'target', 2], ['victims', 'victim', 2], ['perpetrator', 'perpetrator', 1], ['weapon', 'weapon', 1]] as const) {
    const common = commonName(profileOf(x).parties[field], profileOf(y).parties[field]);
    if (common === undefined) continue;
    // "Soldiers" were hurt in many places that day; a name tells more.
    score += common.named ? points : Math.min(points, 1);
    reasons.push(`same ${name}: ${common.name}`);
  }
  const things = commonThing(x, y);
  if (things !== undefined && !reasons.some((reason) => reason.startsWith('same target') || reason.startsWith('same victim'))) {
    score += 1;
    reasons.push(`both on a ${things}`);
  }
  const type = [a, ...x.follow].map((incident) => incident.type).find((one) => [b, ...y.follow].some((incident) => incident.type === one));
  if (type !== undefined) {
    score += 1;
    reasons.push(`both coded as ${type}`);
  } else if (!areRelated(a.type, b.type)) score -= 2;
  // Names are gathered last: most pairs are none by then.
  if (score + MOST_NAMES < SAME) return { score, reasons };
  const names = [...namesOf(x)].filter((name) => namesOf(y).has(name)).slice(0, MOST_NAMES);
  if (names.length > 0) {
    score += names.length;
    reasons.push(`both tell of ${names.join(', ')}`);
  }
  return { score, reasons };
}

const NONE: ReadonlySet<string> = new Set();
/** Names around two accounts that both have count up to this many. */
const MOST_NAMES = 2;

const isSeries = (incident: Incident): boolean => (incident.date?.value.value ?? '').includes('/');

/** Whether two types of event may be one deed's: bombing, strike and the like are all told as "attack" by somebody. */
export const areRelated = (a: string, b: string): boolean => a === 'attack' || b === 'attack' || VIOLENT.has(a) === VIOLENT.has(b);
const VIOLENT: ReadonlySet<string> = new Set(['attack', 'armed-assault', 'bombing', 'suicide-bombing', 'drone-strike', 'air-strike', 'shelling', 'missile-attack', 'clash', 'raid', 'assassination', 'arson', 'killing', 'wounding', 'destruction']);

/** How the days of two accounts go together: a day of its own that the other names too counts as its; a text that names none may be of any day near. */
function dayLikeness(a: Account, b: Account, close: boolean): { score: number; reason?: string; apart?: true } {
  if (a.day !== undefined && a.day === b.day) return { score: 2, reason: `both on ${dayFromNumber(a.day)}` };
  const common = close ? [a.day, b.day, ...(a.day === undefined && b.day === undefined ? a.days : [])].find((day) => day !== undefined && a.days.has(day) && b.days.has(day)) : undefined;
  if (common !== undefined) return { score: 2, reason: `both name ${dayFromNumber(common)}` };
  if (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) <= 1) return { score: 1, reason: 'a day apart, as reports of one night often are' };
  // Days that only stand beside may be those of the saying.
  return close && (a.day === undefined || b.day === undefined) ? { score: 0 } : { score: 0, apart: true };
}

/** Places that the incidents' own words give; where those say nothing together, what stands beside them in texts of days close to each other. */
function placeLikeness(a: readonly AccountPlace[], b: readonly AccountPlace[], close: boolean): { score: number; reason?: string; apart?: true } {
  const own = (places: readonly AccountPlace[]): readonly AccountPlace[] => places.filter((place) => place.own);
  const strict = comparePlaces(own(a), own(b));
  if (!close || strict.apart || strict.score >= BESIDE) return strict;
  const loose = comparePlaces(a, b);
  return loose.apart || loose.score <= strict.score ? strict : { ...loose, score: Math.min(loose.score, BESIDE) };
}
/** Points for a place that stands beside an incident's own words at most. */
const BESIDE = 2;

function comparePlaces(first: readonly AccountPlace[], second: readonly AccountPlace[]): { score: number; reason?: string; apart?: true } {
  if (first.length === 0 || second.length === 0) return { score: 0 };
  const shared = first.filter((x) => second.some((y) => keyOf(x) === keyOf(y)));
  const same = shared.find(isPrecise) ?? shared[0];
  // Two deeds of one day in one village are rarer than in one city.
  if (same !== undefined) return { score: isPrecise(same) ? (same.small ? 4 : 3) : 1, reason: `same place: ${same.name}` };
  // "Erbil airport" and Erbil.
  const [mine, theirs] = [first.filter(isPrecise), second.filter(isPrecise)];
  const part = mine.find((x) => theirs.some((y) => hasWord(keyOf(x), keyOf(y)) || hasWord(keyOf(y), keyOf(x))));
  if (part !== undefined) return { score: 2, reason: `one place lies in the other: ${part.name}` };
  if (first.some((x) => second.some((y) => isWithin(x, y) || isWithin(y, x)))) return { score: 1, reason: 'one place lies in the other' };
  const [p, q] = [first, second].map((places) => places.map(pointOf).find((point) => point !== undefined));
  const precise = mine.length > 0 && theirs.length > 0;
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

const isWithin = ({ place }: AccountPlace, whole: AccountPlace): boolean => place?.within.some((name) => key(name) === keyOf(whole)) ?? false;
/** A town or a building; "near Marlo" is told by its town, "northern Marlo" is wide. */
const isPrecise = ({ name, place }: AccountPlace): boolean => !WIDE.has(place?.precision ?? 'city') || (place?.precision === 'relative' && !PART.test(name));
const PART = /^(?:the )?(?:north|south|east|west|central|upper|lower)/i;

const hasWord = (long: string, short: string): boolean => short.length > 3 && long.length > short.length && ` ${long} `.includes(` ${short} `);

/** Keys of places' names: every account is compared with many. */
const keys = new WeakMap<AccountPlace, string>();
function keyOf(place: AccountPlace): string {
  let found = keys.get(place);
  if (found === undefined) keys.set(place, (found = key(place.name)));
  return found;
}

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
function commonName(a: readonly Party[], b: readonly Party[]): Party | undefined {
  let best: Party | undefined;
  for (const actor of a) {
    if ((best === undefined || (actor.named && !best.named)) && b.some((other) => other.key === actor.key)) best = actor;
  }
  return best;
}

/** One that takes part, for comparing. */
interface Party {
  readonly name: string;
  readonly key: string;
  readonly named: boolean;
}

/** What an account is compared by besides day and place, made once: every account is compared with many. */
interface Profile {
  readonly parties: Readonly<Record<'target' | 'victims' | 'perpetrator' | 'weapon', readonly Party[]>>;
  /** What kinds of thing or people it was done to. */
  readonly things: readonly string[];
  /** Those that are not people. */
  readonly targets: readonly string[];
}
const profiles = new WeakMap<Account, Profile>();

function profileOf(account: Account): Profile {
  const known = profiles.get(account);
  if (known) return known;
  const told = [account.incident, ...account.follow];
  const [target, victims, perpetrator, weapon] = (['target', 'victims', 'perpetrator', 'weapon'] as const).map((field) => told.flatMap((incident) => incident[field])) as [Sourced<Actor>[], Sourced<Actor>[], Sourced<Actor>[], Sourced<Actor>[]];
  const place = told.flatMap((incident) => incident.place);
  const parties = (actors: readonly Sourced<Actor>[]): readonly Party[] =>
    actors.flatMap(({ value: { entity, text } }) => {
      const name = entity?.name ?? text;
      const words = key(name);
      return words === '' || ANYBODY.test(words) ? [] : [{ name, key: words, named: isNamed(entity) }];
    });
  const facilities = place.filter(({ value }) => value.place?.precision === 'facility').map(({ value }) => value.name);
  const called = (actors: readonly Sourced<Actor>[]): string[] => [...actors.map(({ value }) => value.text), ...facilities].map(headOf).filter((head) => head !== '' && !ANYBODY.test(head));
  const profile = { parties: { target: parties(target), victims: parties(victims), perpetrator: parties(perpetrator), weapon: parties(weapon) }, things: called([...target, ...victims]), targets: called(target.filter(({ value: { entity } }) => entity?.category !== 'person' && entity?.category !== 'armed-group')) };
  profiles.set(account, profile);
  return profile;
}

const ANYBODY = /^(?:people|persons?|civilians?|men|women|children|residents|others|victims|dead|he|she|they)$/;

/** What kind of thing or people words stand for: "convoy" in "aid convoy" and in "convoy of the Blue Star". */
const headOf = (words: string): string => /(\p{Ll}+)$/u.exec(words.split(/ (?:of|in|at|near|for|on|with|east|west|north|south) |,/)[0]!.replace(/ (?:east|west|north|south)$/, ''))?.[1] ?? '';

/** What kind of thing or people both were done to: "aid convoy" and "convoy of the Blue Star" are convoys. */
export const commonThing = (a: Account, b: Account): string | undefined => profileOf(a).things.find((head) => profileOf(b).things.includes(head));

/** What kind of thing both were done to, people left out. */
export const commonTarget = (a: Account, b: Account): string | undefined => profileOf(a).targets.find((head) => profileOf(b).targets.includes(head));

/** Whether two incidents are told of one kind of target: "a crowded market", "the market". */
export const haveOneTarget = (a: Incident, b: Incident): boolean => a.target.some(({ value: x }) => headOf(x.text) !== '' && b.target.some(({ value: y }) => headOf(x.text) === headOf(y.text)));

/** Whether a kind of thing is what both were done to. */
export const areThingOfBoth = (a: Account, b: Account, head: string): boolean => profileOf(a).things.includes(head) && profileOf(b).things.includes(head);

/** Whether both were done to somebody or something that has a name, or to people of one description ("Jesuit priests"); those who fight, and "leaders", are hit in many places. */
export const haveCommonPatient = (a: Account, b: Account): boolean => (['target', 'victims'] as const).some((field) => profileOf(a).parties[field].some((one) => tellsApart(one) && profileOf(b).parties[field].some(({ key: words }) => words === one.key)));
const tellsApart = ({ name, key: words, named }: Party): boolean => named || ((words.includes(' ') || /^\p{Lu}/u.test(name)) && !FIGHTING.test(words));
const FIGHTING = /(?:soldiers?|troops|army|forces|police|policem[ae]n|guards?|fighters?|militants?|terrorists?|rebels?|guerrillas?|gunm[ae]n|insurgents?)$/i;
