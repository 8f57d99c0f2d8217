import type { EventType } from '../../lexicon/events.ts';
import type { Claim, Incident } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { actorKind } from './roles/actor-kind.ts';
import { readActors } from './roles/actors.ts';
import { linkClaims } from './claims.ts';
import { burnedInDeeds } from './events/burned-in-deeds.ts';
import { isComparison } from './events/comparisons.ts';
import { readCountedDays } from './settings/counted-days.ts';
import type { EventMention } from './events/event-mention.ts';
import { joinGrenades } from './events/grenades.ts';
import { harmsNobody, readCasualties, readLaterTolls } from './roles/casualties.ts';
import { distribute } from './merging/distribution.ts';
import { findEvents } from './events/events.ts';
import { isFromTheAir, typeByWeapon } from './events/weapon-types.ts';
import { isFigurative } from './events/figurative.ts';
import { accidentsAmong, isMisfortune } from './events/misfortunes.ts';
import type { Draft } from './merging/incident-draft.ts';
import { mergeEvents } from './merging/merge.ts';
import { readOutcomes } from './roles/outcome-links.ts';
import { readSettings } from './settings/settings.ts';
import { leaveOutSpeakers } from './roles/speakers.ts';
import { readOnlyDay } from './settings/only-day.ts';
import { readMakers } from './roles/states.ts';
import { linkSeries } from './merging/series.ts';
import { setDate, setPlace } from './settings/incident-setting.ts';
import { ClaimIndex } from './sourcing.ts';
import { readOnlyGroup, readSuspects } from './roles/suspects.ts';
import { foldKnownTargets } from './roles/known-targets.ts';
import { titleOf } from './events/titles.ts';
import { headlineCount } from '../../text/headlines.ts';
import { readVictimLists } from './roles/victim-lists.ts';

/** Types that only say how deeds ended or began; a deed of the same incident names it better. */
const VAGUE: readonly EventType[] = ['attack', 'killing', 'wounding', 'destruction', 'raid', 'interception', 'armed-assault', 'clash'];

/**
 * The incidents that a text tells of. Event mentions are found by the lexicon, given their roles by the grammar around them and their day and
 * place by their sentence, then joined; what is only feared, denied or general forms no incident.
 * "Gunmen attacked a police station in Marlo on Thursday, killing two officers": an attack, its target, place, day and two killed.
 */
export function readIncidents(reading: Reading): void {
  const syntax = syntaxOf(reading.source);
  const told = findEvents(reading);
  leaveOutSpeakers(reading, told);
  const accidents = accidentsAmong(syntax, told);
  const events = withoutStops(told.filter((event) => !accidents.has(event) && counts(syntax, event))).flatMap(distribute);
  if (events.length === 0) return;
  joinGrenades(syntax, events);
  readVictimLists(reading, syntax, events);
  readSettings(reading, events);
  burnedInDeeds(syntax, events);
  dropDeeds(reading, syntax, events);
  const claims = new ClaimIndex(reading);
  const drafts = mergeEvents(events, syntax, headlineCount(reading.source.tokens, reading.source.sentences), reading.source.sentences).filter(holds);
  const built = drafts.map((draft) => ({ draft, incident: build(reading, syntax, draft, claims) }));
  readCountedDays(reading, built);
  readOnlyDay(reading, built);
  readSuspects(reading, syntax, built, claims);
  readLaterTolls(reading, syntax, built, claims);
  readOutcomes(reading, syntax, built, claims);
  readOnlyGroup(reading, built.map(({ incident }) => incident));
  reading.incidents = built.map(({ incident }) => incident);
  linkClaims(reading, built);
  for (const item of built) readMakers(reading, syntax, item, claims);
  for (const { draft, incident } of built) incident.title = titleOf(incident, countOf(draft));
  linkSeries(reading, built);
}

/**
 * "attacked the post in Marlo" is a deed and no claim, although "attacked the plan as reckless" is one: a building under the verb, a weapon or
 * a fighter decides.
 */
function dropDeeds(reading: Reading, { tokens }: Syntax, events: readonly EventMention[]): void {
  const deeds = new Set(events.filter(isArmed).map(({ first }) => tokens.start[first]!));
  if (deeds.size === 0) return;
  const isDeed = (claim: Claim): boolean => claim.act === 'accuses' && claim.cue.some(({ end }) => deeds.has(tokens.start[tokens.at(end - 1)]!));
  for (const claim of reading.claims) {
    while (claim.within && isDeed(claim.within)) claim.within = claim.within.within;
  }
  reading.claims = reading.claims.filter((claim) => !isDeed(claim));
}
const isArmed = ({ word, agents, patients, means }: EventMention): boolean =>
  word.form !== 'noun' && (means.length > 0 || agents.some(({ mention }) => mention?.category === 'armed-group') || patients.some(({ mention }) => mention !== undefined && SITES.has(mention.category)));
const SITES: ReadonlySet<string> = new Set(['facility', 'vehicle', 'location']);

/**
 * "were intercepted" beside a deed tells how it ended (see outcomes.ts); it is an incident of its own only where no deed is near. Who stopped
 * a car did what was then done to those in it: "the car was intercepted by armed men, who kidnapped the mayor".
 */
function withoutStops(events: readonly EventMention[]): EventMention[] {
  return events.filter((event, index) => {
    if (event.type !== 'interception') return true;
    let alone = true;
    for (let k = index - 3; k <= index + 3; k++) {
      const other = events[k];
      if (!other || other.type === 'interception' || Math.abs(other.sentenceIndex - event.sentenceIndex) > 2) continue;
      alone = false;
      const stopped = event.stage === 'accomplished' && event.agents.length > 0 && event.patients.some(({ mention }) => mention?.category === 'vehicle' || mention?.category === 'person');
      if (stopped && other.agents.length === 0 && Math.abs(other.sentenceIndex - event.sentenceIndex) <= 1) other.agents.push(...event.agents.filter(({ mention }) => mention?.category !== 'state-body'));
    }
    return alone;
  });
}

/** Whether an event mention can speak of an incident: it happened or was tried, and weak words have somebody or something in them. */
function counts(syntax: Syntax, event: EventMention): boolean {
  if ((event.fact !== 'actual' && event.stage !== 'threatened') || harmsNobody(syntax, event) || isMisfortune(syntax, event) || isFigurative(syntax, event) || isComparison(syntax, event)) return false;
  // A threat is one where it is against somebody or something: "threatened to kill ten judges", not "threatens peace".
  if (event.stage === 'threatened') return event.patients.some(({ mention }) => mention !== undefined && THREATENED.has(mention.category));
  if (!event.word.weak) return true;
  // "a strike on Marlo": who lays down work does so in a town.
  if (event.type === 'attack' && event.word.form === 'noun' && event.patients.some(({ mention }) => mention?.category === 'location')) return true;
  return [...event.agents, ...event.patients, ...event.means].some(({ mention, charge }) => charge || (mention !== undefined && FIGHT.has(mention.category))) || event.patients.some(({ mention, quantity }) => mention?.category === 'person' || (quantity !== undefined && event.word.effect !== undefined));
}
const THREATENED: ReadonlySet<string> = new Set(['person', 'armed-group', 'organisation', 'state-body', 'media', 'facility', 'vehicle', 'nationality']);
const FIGHT: ReadonlySet<string> = new Set(['armed-group', 'weapon', 'facility', 'vehicle']);

/** Whether anything is known of it besides that it happened. */
function holds({ events }: Draft): boolean {
  // "one burned truck", "destroyed houses": the state of a thing that nothing was told of.
  if (events.every(({ word, type, definite }) => definite && word.form !== 'noun' && (type === 'arson' || type === 'destruction'))) return false;
  return events.some(({ agents, patients, means, dates, places, definite, word }) => agents.length + patients.length + means.length > 0 || dates.length + places.length > 0 || (!definite && !word.weak));
}

/** "38", "more than 30": the words' own number for a series. */
function countOf({ events }: Draft): string | undefined {
  const count = events.find(({ plural, count: many }) => plural && many)?.count;
  return count && (count.exactly?.toString() ?? (count.atLeast === undefined ? undefined : `${count.atLeast}+`) ?? (count.about === undefined ? undefined : `about ${count.about}`));
}

function build(reading: Reading, syntax: Syntax, draft: Draft, claims: ClaimIndex): Incident {
  const { tokens } = syntax;
  const { events } = draft;
  const incident: Incident = {
    kind: 'incident', type: typeOf(events), stage: stageOf(events), title: '', place: [], perpetrator: [], target: [], victims: [], weapon: [], outcome: [], casualties: [],
    mentions: events.map(({ first, last }) => tokens.span(first, last)),
    evidence: events.slice(0, 3).map(({ first, last, type }) => ({ why: `“${reading.textOf(tokens.span(first, last))}” tells of ${type}`, at: tokens.span(first, last) })),
  };
  readActors(reading, syntax, incident, draft, claims);
  if (incident.target.length > 1) foldKnownTargets(syntax, incident);
  readCasualties(reading, syntax, incident, draft, claims);
  if (isClash(incident, events)) incident.type = 'clash';
  else incident.type = armedType(syntax, incident, events);
  setDate(reading, incident, events, claims);
  setPlace(reading, incident, events, claims);
  return incident;
}

/** "Four soldiers and five rebels were killed in a clash": a fight, where all who fell in it bore arms. */
const isClash = ({ type, victims }: Incident, events: readonly EventMention[]): boolean =>
  (type === 'killing' || type === 'wounding') && events.some((event) => event.type === 'clash') && victims.length > 0 && victims.every(({ value }) => ['state', 'armed-group'].includes(actorKind(value)));

/** "struck a depot with drones", "mortar shells were fired at": a word for any attack or for firing, and weapons that all make it one kind. */
function armedType(syntax: Syntax, { type, weapon }: Incident, events: readonly EventMention[]): EventType {
  if (type === 'bombing' && events.some((event) => isFromTheAir(syntax, event))) return 'air-strike';
  if (type !== 'attack' && type !== 'armed-assault' && type !== 'destruction') return type as EventType;
  const [kind, ...others] = new Set(weapon.map(({ value }) => typeByWeapon(value.text)));
  // "threw grenades and opened fire": see grenades.ts.
  if (type === 'armed-assault' && weapon.every(({ value }) => /grenades?$/i.test(value.text))) return type;
  return kind === undefined || kind === 'attack' || others.length > 0 ? type : kind;
}

/** The most telling type: one that a codebook knows before a vague one, then the most frequent, then the first. */
function typeOf(events: readonly EventMention[]): EventType {
  const telling = events.map(({ type }) => type).filter((type) => !VAGUE.includes(type));
  // Who is kidnapped and then killed was kidnapped first and last.
  const captures = telling.filter((type) => CAPTURES.has(type));
  const types = captures.length > 0 ? captures : telling.length > 0 ? telling : events.map(({ type }) => type);
  const counts = new Map<EventType, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

const CAPTURES: ReadonlySet<EventType> = new Set<EventType>(['kidnapping', 'hostage-taking', 'hijacking']);

const stageOf = (events: readonly EventMention[]): Incident['stage'] => events.find(({ stage }) => stage !== 'accomplished')?.stage ?? 'accomplished';
