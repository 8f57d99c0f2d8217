import type { EventType } from '../../lexicon/events.ts';
import type { Entity, Mention } from '../../model/findings.ts';
import { canOverlap, edtfOf, intervalOf } from '../dates/edtf.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { isAftermath, isClaimed, isLaterDeath, isOfSeries } from './aftermath.ts';
import type { EventMention, Participant } from './event-mention.ts';

/** Event mentions that tell of one incident. */
export interface Draft {
  readonly events: EventMention[];
}

/** What an event's own words say of its being told before. */
interface Cues {
  readonly pointsBack: boolean;
  readonly sameBlast: boolean;
  readonly outcome: boolean;
  readonly ofSeries: boolean;
}

/** Acts that cannot be one and the same; types of one family, and "attack" with everything in `violence`, can. */
const FAMILY: Readonly<Partial<Record<EventType, string>>> = {
  kidnapping: 'capture', 'hostage-taking': 'capture', hijacking: 'capture', robbery: 'theft', looting: 'theft', arrest: 'arrest', seizure: 'seizure', interception: 'interception', protest: 'protest', riot: 'protest',
  threat: 'threat', torture: 'torture', 'sexual-violence': 'sexual', arson: 'arson',
};
const family = (type: EventType): string => FAMILY[type] ?? 'violence';

/** Ways of killing that exclude each other when both are told by name. */
const BLASTS: ReadonlySet<EventType> = new Set<EventType>(['bombing', 'suicide-bombing', 'air-strike', 'drone-strike', 'shelling', 'missile-attack']);
/** Families of deeds done to people, one of which often follows the other. */
const BODILY: ReadonlySet<string> = new Set(['violence', 'capture', 'theft', 'torture', 'sexual']);
const ENOUGH = 2;
const SAME_PERSON = 6;
/** Sentences below a headline that tell first what it is about, a dateline among them; what that weighs. */
const LEAD = 4;
const HEADLINED = 3;

/**
 * Joins event mentions into incidents, in reading order: a result goes to the deed of its sentence ("…, killing two"), "the attack" to the
 * last one that fits, others to one that shares a victim, target, day or place and contradicts in nothing; the report's first sentences tell again
 * what its `headlines`, so many sentences, tell. Else it is an incident of its own.
 */
export function mergeEvents(events: readonly EventMention[], syntax: Syntax, headlines: number): Draft[] {
  const drafts: Draft[] = [];
  for (const [index, event] of events.entries()) {
    if (isLaterDeath(event, syntax)) [event.places, event.dates] = [[], []];
    // "claimed responsibility on Saturday, saying it had killed": the day before is that of the claim.
    if (isClaimed(event, syntax)) event.dates = event.dates.filter(({ start }) => start > syntax.tokens.start[event.first]!);
    const cues: Cues = { pointsBack: event.definite || pointsBack(event, events[index + 1], syntax) || isAftermath(event, syntax), sameBlast: handlesKnownBomb(event, syntax), outcome: isOutcome(event, events[index - 1], syntax), ofSeries: isOfSeries(event, syntax) };
    const opens = event.sentenceIndex >= headlines && event.sentenceIndex < headlines + LEAD;
    // What is only named to say who somebody is has its day and place elsewhere.
    let past = drafts.length - 1;
    while (past >= 0 && past >= drafts.length - 3 && !isPast(event, drafts[past]!, syntax)) past--;
    if (past < drafts.length - 3) past = -1;
    if (past >= 0) [event.places, event.dates] = [[], []];
    const apart = comesAfter(events[index - 1], event, syntax) ? events[index - 1] : undefined;
    let best: Draft | undefined;
    let most = ENOUGH;
    // "struck a depot in Vela … struck the depot on Sunday": what is hit again stands where it stood, not where something else was last told of.
    const known = drafts.slice(-12).filter((draft) => hitsSame(draft, event));
    for (let k = drafts.length - 1; k >= 0 && k >= drafts.length - 12 && !isRevenge(event, events[index + 1], syntax); k--) {
      const draft = drafts[k]!;
      if (cues.ofSeries && !draft.events.some(({ plural }) => plural)) continue;
      const headlined = opens && draft.events.every(({ sentenceIndex }) => sentenceIndex < headlines) && sharesDeed(draft, event);
      const away = known.length > 0 && !known.includes(draft) ? AWAY : 0;
      const score = k === past || (apart && drafts[k]!.events.includes(apart)) ? -Infinity : fit(draft, event, cues) + (headlined ? HEADLINED : 0) - away;
      if (score > most) [best, most] = [drafts[k], score];
    }
    if (best) best.events.push(event);
    else drafts.push({ events: [event] });
  }
  return drafts;
}

function fit(draft: Draft, event: EventMention, { pointsBack, sameBlast, outcome, ofSeries }: Cues): number {
  const last = draft.events.at(-1)!;
  // What is only threatened is no part of what was done.
  if ((last.stage === 'threatened') !== (event.stage === 'threatened')) return -Infinity;
  // "shot dead a man who had tried to attack a guard": who suffers the one and does the other; two deeds.
  if (last.sentence === event.sentence && last.stage !== event.stage && last.patients.some(({ entity }) => entity !== undefined && event.agents.some((agent) => agent.entity === entity))) return -Infinity;
  const types = draft.events.map(({ type }) => type);
  const threatened = event.stage === 'threatened';
  const patients = patientFit(draft, event);
  const kindred = threatened || (types.some((type) => compatible(type, event.type)) && types.every((type) => family(type) === family(event.type)));
  const alike = kindred || (outcome && last.sentence === event.sentence);
  // "was kidnapped … and shot": what is done to one person in turn is one incident.
  if (!alike && !(patients === SAME_PERSON && BODILY.has(family(event.type)) && types.every((type) => BODILY.has(family(type))))) return -Infinity;
  const known = draft.events.flatMap(({ dates }) => dates.slice(0, 1));
  const day = event.dates[0];
  const dates = day && known.length > 0 ? (known.some((date) => overlap(date, day)) ? (known.every((date) => isStretch(date) !== isStretch(day)) ? 0 : 1) : -Infinity) : 0;
  // Nobody is killed or kidnapped twice: one named victim outweighs days that seem to differ.
  if (dates < 0 && last.sentence !== event.sentence && patients < SAME_PERSON) return -Infinity;
  const distance = event.sentence.order - last.sentence.order;
  let score = dates < 0 ? -3 : dates;
  // "shot at a crowd and set homes on fire, killing nine": by the shots rather.
  if (!kindred) score -= 0.5;
  score += distance === 0 ? 3 : distance === 1 ? 2 : distance <= 3 ? 1 : 0;
  // "the attack on the bank": what it was done to says which, told before or not.
  if (pointsBack) score += event.definite && event.patients.length > 0 ? 2 : 3;
  else if (sameBlast && types.some((type) => BLASTS.has(type))) score += 3;
  if (event.word.effect !== undefined && !event.plural) score += 0.5;
  if (types.includes(event.type)) score += 0.5;
  // Nothing of its own but a weapon or a doer: it adds to what is told already.
  if (event.patients.length === 0 && event.places.length === 0 && event.dates.length === 0) score += 1;
  // "Her mother was wounded in the attack": somebody else, and the same deed.
  if (areOpposed(draft, event)) score -= OPPOSED;
  score += placeFit(draft, event) + (pointsBack && !event.definite ? Math.max(patients, 0) : patients);
  if (event.plural !== draft.events.some(({ plural }) => plural) && !ofSeries && !(last.sentence === event.sentence && last.word.effect !== undefined)) score -= event.definite ? 1 : 2;
  // "a multiple attack" and "more than 30 attacks" are two collections, one perhaps part of the other.
  if (event.plural && !event.definite && draft.events.some(({ plural }) => plural) && (event.count !== undefined) !== draft.events.some(({ count }) => count !== undefined)) score -= 6;
  return score;
}

/** Whether a headline and a sentence of its report tell of the same kind of deed, or name a place or somebody in common. */
const sharesDeed = (draft: Draft, event: EventMention): boolean => draft.events.some(({ type }) => type === event.type) || (draft.events.some(({ type }) => BLASTS.has(type)) && BLASTS.has(event.type) && placeFit(draft, event) >= 0) || placeFit(draft, event) > 0 || patientFit(draft, event) > 0;

/** "The raid comes three days after a bomb exploded": two deeds, at two times. */
function comesAfter(before: EventMention | undefined, { first, sentence }: EventMention, { tokens }: Syntax): boolean {
  if (before?.sentence !== sentence || before.word.form !== 'noun') return false;
  let comes = false;
  for (let i = before.last; i < first; i++) {
    if (COMES.has(tokens, i)) comes = true;
    else if (comes && AFTER.has(tokens, i) && UNITS.has(tokens, i - 1)) return true;
  }
  return false;
}
const COMES = new WordSet('comes come came coming follows followed occurred happened');
const AFTER = new WordSet('after before');
const UNITS = new WordSet('hours day days week weeks month months year years');

/** "set fire to a hotel, killing two guests and injuring nine": what a deed of the sentence led to, whatever it was. */
const isOutcome = ({ word, first, sentence }: EventMention, before: EventMention | undefined, { tokens, tags }: Syntax): boolean =>
  word.form === 'ing' && (word.effect === 'killed' || word.effect === 'injured') && (COMMA.has(tokens, first - 1) || (tags[first - 1] === Tag.and && before?.sentence === sentence && before.word.form === 'ing'));
const COMMA = new WordSet([',']);

/** The army did the one and rebels the other: two deeds, unless they fought each other. */
function areOpposed(draft: Draft, { agents, type }: EventMention): boolean {
  if (type === 'clash' || agents.length === 0) return false;
  const mine = sideOf(agents);
  return mine !== undefined && draft.events.some((event) => event.type === 'clash' ? false : isOther(sideOf(event.agents), mine));
}
const OPPOSED = 3;
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

/** How much a draft has against it that tells of another thing than the one hit. */
const AWAY = 3;

/** Whether a building or vehicle of the event is one that the draft tells of. */
const hitsSame = ({ events }: Draft, { patients }: EventMention): boolean => patients.some(({ entity }) => entity !== undefined && (entity.category === 'facility' || entity.category === 'vehicle') && events.some((event) => event.patients.some((other) => other.entity === entity)));

/** "killed the mastermind of the attack": the attack is not what was done to him. */
function isPast({ first, last, sentence }: EventMention, draft: Draft, { tokens }: Syntax): boolean {
  return draft.events.some((event) => event.sentence === sentence && event.patients.some(({ head, last: end }) => CULPRIT.has(tokens, head) && head < first && last <= end));
}
/** The killing itself is none of what the mastermind had done. */
const isRevenge = ({ patients, sentence }: EventMention, next: EventMention | undefined, { tokens }: Syntax): boolean => next?.sentence === sentence && next.definite && patients.some(({ head, last }) => CULPRIT.has(tokens, head) && head < next.first && next.last <= last);
/** People who are called after the deed that they are behind. Own hand. */
const CULPRIT = new WordSet('mastermind masterminds planner planners organiser organizer organisers organizers suspect suspects perpetrator perpetrators author authors ringleader ringleaders member members man men');

/** "was wounded in the attack": the deed that a verb leads to in its clause points back, and has nobody of its own; "the Marlo bombing" says by itself which. */
function pointsBack({ word, last, sentence }: EventMention, next: EventMention | undefined, { tokens, tags }: Syntax): boolean {
  if (word.form === 'noun' || next?.sentence !== sentence || !next.definite || next.word.form !== 'noun' || next.patients.length > 0 || next.first > last + REACH || !KNOWN.has(tokens, next.first - 1) || tokens.lower(next.first - 2) === 'of') return false;
  for (let i = last; i < next.first; i++) if (isVerb(tags[i]!) || tags[i] === Tag.relative || tags[i] === Tag.subordinator) return false;
  return true;
}
/** Tokens between a verb and the deed that it leads to. */
const REACH = 12;

/** "the bomb exploded", "this device was hidden in a car": what went off or was placed is known already. */
function handlesKnownBomb({ means, word, plural }: EventMention, { tokens }: Syntax): boolean {
  return !plural && (word.frame === 'blast' || word.armed) && means.some(({ first, mention }) => KNOWN.has(tokens, first) || (mention !== undefined && KNOWN.has(tokens, tokens.at(mention.start) - 1)));
}
const KNOWN = new WordSet('the this that these those both');

function compatible(a: EventType, b: EventType): boolean {
  if (a === b) return true;
  if (family(a) !== family(b)) return false;
  if (a === 'clash' || b === 'clash') return a === 'killing' || b === 'killing' || a === 'wounding' || b === 'wounding' || a === 'attack' || b === 'attack';
  return !(BLASTS.has(a) && (b === 'armed-assault' || b === 'assassination')) && !(BLASTS.has(b) && (a === 'armed-assault' || a === 'assassination'));
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
  const inside = mine.some((place) => theirs.some((other) => contains(place, other) || contains(other, place)));
  return inside ? 0.5 : -3;
}

/** "a Pakistan mosque", as headlines have it: a building by its country. */
const isIn = ({ category, entity }: Mention, country: string): boolean => category === 'facility' && entity.name.startsWith(`${country} `);

/** By the gazetteer, or by name: "Vela" and "Vela hospital". */
const contains = (outer: Mention, inner: Mention): boolean => ((inner.place ?? inner.entity.place)?.within.some((name) => name === outer.entity.name || isIn(outer, name)) ?? false) || (inner.category === 'facility' && inner.entity.name.startsWith(`${outer.entity.name} `));

/** Shared victims and targets speak for one incident, different named ones against it. */
function patientFit(draft: Draft, event: EventMention): number {
  const mine = entitiesOf(event.patients);
  const theirs = new Set(draft.events.flatMap(({ patients }) => entitiesOf(patients)));
  if (mine.length === 0 || theirs.size === 0) return 0;
  if (mine.some((entity) => theirs.has(entity) || [...theirs].some((other) => sameName(entity, other)))) return mine.some(people) ? SAME_PERSON : 4;
  if (mine.some(people) && [...theirs].some(people)) return -3;
  // "three nurses were kidnapped … an engineer was kidnapped": people called by other words suffered the same once more.
  const again = event.word.form !== 'noun' && event.word.effect === 'captured' && draft.events.some(({ word }) => word.effect === 'captured');
  if (again && mine.every(described) && [...theirs].every(described)) return -3;
  const things = (entity: Entity): boolean => entity.category === 'facility' || entity.category === 'vehicle';
  if (!mine.some(things) || ![...theirs].some(things)) return 0;
  // Buildings are told apart by the names in them or beside them ("the base at Erbil airport", "Al Harir base").
  const [here, there] = [event.patients.flatMap(({ sites }) => sites), draft.events.flatMap(({ patients }) => patients.flatMap(({ sites }) => sites))];
  const kinds = mine.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  if (here.length > 0 && there.length > 0) return here.some((site) => there.some((other) => sameSite(site, other, kinds))) ? 4 : -2.5;
  return event.word.effect ? -0.5 : -2;
}

/** "the last hospital in Vela" and "Vela hospital": one is called after the other's place and kind. */
const sameSite = (a: string, b: string, kinds: readonly string[]): boolean => a === b || kinds.some((kind) => a === `${b} ${kind}` || b === `${a} ${kind}`);

const named = (entity: Entity): boolean => entity.mentions.some((mention) => mention.form === 'name');
const people = (entity: Entity): boolean => entity.category === 'person' && named(entity);

const described = (entity: Entity): boolean => !named(entity) && (entity.category === 'person' || entity.category === 'organisation' || entity.category === 'state-body');

/** "Ana Ruiz" and "Ruiz": one name is the other's last word. */
const sameName = (a: Entity, b: Entity): boolean => people(a) && people(b) && (a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`) || a.name === b.name);

const entitiesOf = (participants: readonly Participant[]): Entity[] => participants.flatMap(({ entity }) => (entity ? [entity] : []));
