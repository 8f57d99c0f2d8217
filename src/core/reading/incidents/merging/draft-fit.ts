import type { EventType } from '../../../lexicon/events.ts';
import type { Mention } from '../../../model/findings.ts';
import { canOverlap, edtfOf, intervalOf } from '../../dates/edtf.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { isCollection, type Draft } from './incident-draft.ts';
import { patientFit, SAME_PERSON } from './patient-fit.ts';
import type { Cues } from './told-before.ts';

/** Acts that cannot be one and the same; types of one family, and "attack" with everything in `violence`, can. */
const FAMILY: Readonly<Partial<Record<EventType, string>>> = {
  kidnapping: 'capture', 'hostage-taking': 'capture', hijacking: 'capture', robbery: 'theft', looting: 'theft', arrest: 'arrest', seizure: 'seizure', interception: 'interception', protest: 'protest', riot: 'protest',
  threat: 'threat', torture: 'torture', 'sexual-violence': 'sexual', arson: 'arson',
};
const family = (type: EventType): string => FAMILY[type] ?? 'violence';

/** Ways of killing that exclude each other when both are told by name. */
const BLASTS: ReadonlySet<EventType> = new Set<EventType>(['bombing', 'suicide-bombing', 'air-strike', 'drone-strike', 'shelling', 'missile-attack']);
/** Whether a deed's kind is told by what went off. */
export const isBlast = (type: EventType): boolean => BLASTS.has(type);
/** Families of deeds done to people, one of which often follows the other. */
const BODILY: ReadonlySet<string> = new Set(['violence', 'capture', 'theft', 'torture', 'sexual']);

/** How well an event fits into a draft, by kind, day, place, who suffered and who did it, and how near it is told; -Infinity where it cannot be the same. */
export function draftFit(draft: Draft, event: EventMention, cues: Cues): number {
  const last = draft.events.at(-1)!;
  const sameSentence = last.sentence === event.sentence;
  if (isOtherStage(last, event)) return -Infinity;
  const types = draft.events.map(({ type }) => type);
  // "She was wounded; her driver, Ali Hassan, was killed": two that one deed harmed in two ways.
  const twoHarms = sameSentence && event.word.effect !== undefined && last.word.effect !== undefined && event.word.effect !== last.word.effect && event.dates.length + event.places.length === 0;
  const too = cues.also && event.agents.length === 0 && event.sentence.order - last.sentence.order <= TOO && last.word.effect === event.word.effect;
  const patients = twoHarms || too ? Math.max(0, patientFit(draft, event)) : patientFit(draft, event);
  const kindred = event.stage === 'threatened' || (types.some((type) => compatible(type, event.type)) && types.every((type) => family(type) === family(event.type)));
  // "was kidnapped … and shot": what is done to one person in turn is one incident.
  const inTurn = patients === SAME_PERSON && [event.type, ...types].every((type) => BODILY.has(family(type)));
  // "Gunmen abducted three miners. Two guards were wounded": harm that is told with nothing of its own, right behind.
  const besides = isHarm(event) && (event.type === 'wounding' || event.type === 'killing') && event.sentence.paragraph === last.sentence.paragraph && event.sentence.order - last.sentence.order <= 1 && types.every((type) => BODILY.has(family(type)));
  if (!kindred && !(cues.outcome && sameSentence) && !inTurn && !besides) return -Infinity;
  const days = dayFit(draft, event);
  // Nobody is killed or kidnapped twice: one named victim outweighs days that seem to differ.
  if (days < 0 && !sameSentence && patients < SAME_PERSON) return -Infinity;
  const places = placeFit(draft, event);
  let score = days + nearness(event.sentence.order - last.sentence.order) + places + numberFit(draft, event, cues);
  // "shot at a crowd and set homes on fire, killing nine": by the shots rather.
  if (!kindred && !besides) score -= 0.5;
  // "the attack on the bank": what it was done to says which, told before or not.
  // "and of the massacre in Tessa": another place says which.
  // "the killing of Ana Ruiz at Tessa camp on 20 April": a day and a place of its own, where the draft has neither, say which as well.
  const tellsItself = event.definite && event.dates.length > 0 && event.places.length > 0 && draft.events.every((other) => other.dates.length + other.places.length === 0);
  if (cues.pointsBack && tellsItself && patients <= 0) score -= 0.5;
  else if (cues.pointsBack && !(places < 0 && event.definite && sameSentence)) score += event.definite && event.patients.length > 0 ? 2 : 3;
  else if (cues.sameBlast && types.some((type) => BLASTS.has(type))) score += 3;
  if (event.word.effect !== undefined && !event.plural) score += 0.5;
  if (types.includes(event.type)) score += 0.5;
  if (isMereDamage(event)) score += 0.5;
  // Nothing of its own but a weapon or a doer: it adds to what is told already.
  if (event.patients.length === 0 && event.places.length === 0 && event.dates.length === 0) score += 1;
  if (areOpposed(draft, event)) score -= OPPOSED;
  if (event.sentence.order - last.sentence.order === 1 && goesInto(draft, event, cues)) score += HOW;
  // "Her mother was wounded in the attack": somebody else, and the same deed.
  return score + (cues.pointsBack && !event.definite ? Math.max(patients, 0) : patients);
}

/** Whether a headline and a sentence of its report tell of the same kind of deed, or name a place or somebody in common. */
export function sharesDeed(draft: Draft, event: EventMention): boolean {
  const place = placeFit(draft, event);
  return draft.events.some(({ type }) => type === event.type) || place > 0 || (place === 0 && isBlast(event.type) && draft.events.some(({ type }) => isBlast(type))) || patientFit(draft, event) > 0;
}

/** Whether a place, somebody or something is in both ("bombed a mill in Vela", "the blast at the mill"). */
export const sharesParticulars = (draft: Draft, event: EventMention): boolean => placeFit(draft, event) > 0 || patientFit(draft, event) > 0;

/** "A parked helicopter was damaged": by what was told right before it, as nothing else is said of it. */
const isMereDamage = ({ word, agents, means, dates, places }: EventMention): boolean => (word.effect === 'destroyed' || word.effect === 'damaged') && agents.length + means.length + dates.length + places.length === 0;

/** "Two guards were wounded": people harmed by nobody that is named, on no day and nowhere of its own. */
const isHarm = ({ word, agents, means, dates, places, definite }: EventMention): boolean => (word.effect === 'killed' || word.effect === 'injured') && word.form !== 'noun' && !definite && agents.length + means.length + dates.length + places.length === 0;

/** Whether a sentence right behind a draft's last goes into its deed: with no day of its own, told as nothing new, and how it was done or what it broke in upon. */
const goesInto = (draft: Draft, event: EventMention, { another, interrupts }: Cues): boolean =>
  !another && !event.definite && event.dates.length === 0 && (interrupts || tellsHow(draft, event)) && !inOtherTowns(draft, event);
/** What that weighs: as much as another place or other people weigh against it, as details name what the lead does not. */
const HOW = 3.5;

/** "The consulate was attacked on Monday. Two men threw a bomb into its courtyard": how it was done what was only dated and called a deed. */
const tellsHow = ({ events }: Draft, { type }: EventMention): boolean =>
  BLASTS.has(type) && events.every((event) => OPEN.has(event.type)) && events.some((event) => event.dates.length > 0);
/** Kinds that leave open how it was done. */
const OPEN: ReadonlySet<EventType> = new Set<EventType>(['attack', 'killing', 'wounding', 'destruction']);

/** "killed in Marlo … a bomb in Tessa": both name a town that a list holds, and none in common. */
function inOtherTowns({ events }: Draft, { places }: EventMention): boolean {
  const towns = events.flatMap((event) => event.places.filter(isTown));
  return places.some(isTown) && towns.length > 0 && !places.some((place) => towns.some(({ entity }) => entity === place.entity));
}
const isTown = ({ entity, place }: Mention): boolean => (place ?? entity.place)?.precision === 'city';

function isOtherStage(last: EventMention, event: EventMention): boolean {
  // What is only threatened is no part of what was done.
  if ((last.stage === 'threatened') !== (event.stage === 'threatened')) return true;
  // "shot dead a man who had tried to attack a guard": who suffers the one and does the other; two deeds.
  return last.sentence === event.sentence && last.stage !== event.stage && last.patients.some(({ entity }) => entity !== undefined && event.agents.some((agent) => agent.entity === entity));
}

function compatible(a: EventType, b: EventType): boolean {
  if (a === b) return true;
  if (family(a) !== family(b)) return false;
  if (a === 'clash' || b === 'clash') return a === 'killing' || b === 'killing' || a === 'wounding' || b === 'wounding' || a === 'attack' || b === 'attack';
  return !(BLASTS.has(a) && (b === 'armed-assault' || b === 'assassination')) && !(BLASTS.has(b) && (a === 'armed-assault' || a === 'assassination'));
}

/** By the sentences between them: 0 in the same one. */
const nearness = (distance: number): number => (distance === 0 ? 3 : distance === 1 ? 2 : distance <= 3 ? 1 : 0);

/** A deed is no series, unless it came of one or brought it about in its sentence. */
function numberFit(draft: Draft, event: EventMention, { ofSeries, heard }: Cues): number {
  const last = draft.events.at(-1)!;
  const collection = isCollection(draft);
  if (event.plural !== collection) return ofSeries || heard || (last.sentence === event.sentence && (last.word.effect !== undefined || isHarm(event))) ? 0 : event.definite ? -1 : -2;
  // "a multiple attack" and "more than 30 attacks" are two collections, one perhaps part of the other.
  return event.plural && !event.definite && (event.count !== undefined) !== draft.events.some(({ count }) => count !== undefined) ? -6 : 0;
}

/** The army did the one and rebels the other: two deeds, unless they fought each other. */
function areOpposed(draft: Draft, { agents, type }: EventMention): boolean {
  if (type === 'clash' || agents.length === 0) return false;
  const mine = sideOf(agents);
  return mine !== undefined && draft.events.some((event) => event.type === 'clash' ? false : isOther(sideOf(event.agents), mine));
}
const OPPOSED = 3;
/** Sentences within which others suffer it too. */
const TOO = 2;
const isOther = (side: string | undefined, mine: string): boolean => side !== undefined && side !== mine;

/** 'state' or 'armed-group' where all doers are of that kind. */
function sideOf(agents: readonly Participant[]): string | undefined {
  let side: string | undefined;
  for (const { mention } of agents) {
    const one = mention?.category;
    if ((one !== 'armed-group' && one !== 'state-body') || (side !== undefined && side !== one)) return undefined;
    side = one;
  }
  return side;
}

/** By the first day that each event has: negative where they cannot be the same. */
function dayFit(draft: Draft, event: EventMention): number {
  const day = event.dates[0];
  const known = draft.events.flatMap(({ dates }) => dates.slice(0, 1));
  if (!day || known.length === 0) return 0;
  if (!known.some((date) => overlap(date, day))) return -3;
  return known.every((date) => isStretch(date) !== isStretch(day)) ? 0 : 1;
}
const overlap = (a: Mention, b: Mention): boolean => {
  const [x, y] = [interval(a), interval(b)];
  return !x || !y || canOverlap(x, y);
};
/** "between 2 and 4 March": that a day lies in it says little. */
const isStretch = ({ time }: Mention): boolean => time?.value.includes('/') ?? false;
const interval = ({ time }: Mention) => {
  const edtf = time && edtfOf(time);
  return edtf === undefined ? undefined : intervalOf(edtf);
};

function placeFit(draft: Draft, event: EventMention): number {
  const mine = event.places.slice(0, 2);
  const theirs = draft.events.flatMap(({ places }) => places.slice(0, 2));
  if (mine.length === 0 || theirs.length === 0) return 0;
  if (mine.some((place) => theirs.some((other) => other.entity === place.entity || other.entity.name === place.entity.name))) return 1;
  // A text goes on from the city to its quarter, not the other way round.
  if (mine.some((place) => theirs.some((city) => isQuarterOf(place, city)))) return 1;
  const inside = mine.some((place) => theirs.some((other) => contains(place, other) || contains(other, place)));
  return inside ? 0.5 : -3;
}

/** "Pauk" and "Pauk Township". */
const isOneName = (a: string, b: string): boolean => a === b || (a.startsWith(b) ? DIVIDED.test(a.slice(b.length)) : b.startsWith(a) && DIVIDED.test(b.slice(a.length)));
const DIVIDED = /^ (?:township|district|province|governorate|territory|region|county|municipality)$/i;

/** "a Pakistan mosque", as headlines have it: a building by its country. */
const isIn = ({ category, entity }: Mention, country: string): boolean => category === 'facility' && entity.name.startsWith(`${country} `);

/** "the Marlo district" and the city told of: a quarter that no list has may lie in it. */
const isQuarterOf = ({ entity, place }: Mention, city: Mention): boolean => (place ?? entity.place) === undefined && QUARTER.test(entity.name) && !QUARTER.test(city.entity.name) && HAS_QUARTERS.has((city.place ?? city.entity.place)?.precision);
/** A region may be called as its city is. */
const HAS_QUARTERS: ReadonlySet<string | undefined> = new Set([undefined, 'city', 'region']);
const QUARTER = /\b(?:district|neighbou?rhood|street|quarter|suburb|avenue)$/i;

/** By the gazetteer, or by name: "Vela" and "Vela hospital". */
const contains = (outer: Mention, inner: Mention): boolean => ((inner.place ?? inner.entity.place)?.within.some((name) => isOneName(name, outer.entity.name) || isIn(outer, name)) ?? false) || isIn(inner, outer.entity.name);
