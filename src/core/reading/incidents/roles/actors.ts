import { EVENT_WORDS } from '../../../lexicon/events.ts';
import { OF, THE } from '../../../lexicon/little-words.ts';
import type { Actor, Incident } from '../../../model/findings.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Category } from '../../../model/vocabulary.ts';
import type { Reading } from '../../reading.ts';
import { Shape } from '../../../text/tokens.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { Draft } from '../merging/incident-draft.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { bodiesOf, BODY, BODY_WORDS } from './bodies.ts';
import { loadOf } from './loads.ts';
import { isHyphened, PART } from './participants.ts';
import { addActor, sourced, type ClaimIndex } from '../sourcing.ts';
import { isState, makerOf } from './states.ts';

const WHO: ReadonlySet<Category> = new Set<Category>(['person', 'armed-group', 'organisation', 'state-body', 'nationality', 'media']);
const WHAT: ReadonlySet<Category> = new Set<Category>(['facility', 'vehicle', 'location', 'organisation', 'state-body', 'armed-group', 'media', 'document']);

/** Types of deeds whose bare object ("burned 30 sacks of coffee") counts as the target even where no list knows the noun. */
const DESTROYS: ReadonlySet<string> = new Set(['bombing', 'arson', 'destruction', 'sabotage', 'looting', 'robbery', 'attack', 'shelling', 'hijacking']);

/** Perpetrators, targets, victims and weapons of an incident from the roles of its event mentions. */
export function readActors(reading: Reading, syntax: Syntax, incident: Incident, draft: Draft, claims: ClaimIndex): void {
  const deeds = draft.events.some(({ word }) => !word.weak && (word.effect === 'killed' || word.effect === 'captured'));
  for (const event of draft.events) {
    // "the rebels' offensive", "the army's crimes": who is told of in a vaguer word did not do the murder beside it.
    if (!deeds || !event.word.weak || event.word.form !== 'noun') for (const agent of event.agents) addPerpetrator(reading, syntax, incident, event, agent, claims);
    for (const patient of event.patients) addPatient(reading, syntax, incident, event, patient, claims);
    for (const means of event.means) {
      if (isStrike(means, draft)) continue;
      if (means.mention || means.charge || means.head < event.last) addActor(incident.weapon, field(reading, syntax, means, event, claims, `“${word(reading, event)}” with it`));
      const load = loadOf(reading, syntax, means);
      if (load) addActor(incident.weapon, field(reading, syntax, load, event, claims, 'what it was loaded with'));
    }
  }
}

/** "killed by shelling", "an air strike killed": the deed itself in a weapon's place. */
const isStrike = ({ head, mention }: Participant, { events }: Draft): boolean => mention?.category === 'weapon' && events.some(({ word, first, last }) => word.form === 'noun' && first <= head && head < last && last - 1 === head);

/** A building is called by whose it is ("the installations of the Electoral Council"), where people are told of apart from their body. */
const THINGS_OF: ReadonlySet<Category> = new Set<Category>(['facility', 'vehicle', 'organisation']);

/** "the FLN hospitals", "the Ledger building": a thing is called by whose it is. */
const BUILT: ReadonlySet<Category> = new Set<Category>(['facility', 'vehicle']);

/** Whose number is part of what they are called. */
type Numbered = 'never' | 'anybody' | 'always';

/** The actor as the text has it: a name by its mention, a description by its phrase without article and number; `numbered` keeps it of people whom nothing else tells apart ("two men"), or of all. */
export function actorOf(reading: Reading, syntax: Syntax, p: Participant, numbered: Numbered = 'never'): Actor {
  const { tokens, tags } = syntax;
  const { mention, entity } = p;
  if (mention && (mention.form !== 'nominal' || mention.category === 'weapon')) {
    return { entity: mention.entity, text: mention.form === 'pronoun' ? mention.entity.name : reading.textOf(mention), mentions: [{ start: mention.start, end: mention.end }] };
  }
  // "Israeli" in "an Israeli air strike": the state, by its name.
  if (!mention && entity) return { entity, text: entity.name, mentions: [tokens.span(p.first, p.last)] };
  // A description that the words before the phrase open ("striking dock workers").
  let first = mention?.form === 'nominal' && tokens.at(mention.end - 1) === p.head ? Math.min(p.first, tokens.at(mention.start)) : p.first;
  if (numbered === 'anybody' && SEVERAL.has(tokens, first - 1) && ANYBODY.has(tokens, p.head)) first--;
  else while (first < p.head && (tags[first] === Tag.determiner || WRECKED.has(tokens, first) || tags[first] === Tag.quote || HEDGES.has(tokens, first) || BOUND.has(tokens, first) || (tags[first] === Tag.number && !isHyphened(tokens, first) && !(numbered === 'always' || (numbered === 'anybody' && countsPeople(syntax, first, p)))))) first++;
  // "three of the twelve soldiers": the soldiers.
  if (first > p.first && OF.has(tokens, first)) while (first < p.head && tags[first] !== Tag.noun && tags[first] !== Tag.name && tags[first] !== Tag.adjective) first++;
  if (PART.has(tokens, p.head) && OF.has(tokens, p.head + 1)) first = Math.min(p.last - 1, tags[p.head + 2] === Tag.determiner ? p.head + 3 : p.head + 2);
  // "terrorists of the Front", "Front guerrillas": the body is an actor of its own, the people are called by the rest.
  const inner = reading.mentionsIn({ start: tokens.start[first]!, end: tokens.end[p.last - 1]! }).filter((m) => m.form === 'name' && m.category !== 'person');
  let last = p.last;
  // "the army of National Salvation": what it is called begins before the capitals.
  const whole = BODY.has(tokens, p.head) && OF.has(tokens, p.head + 1) && inner.some((m) => tokens.at(m.start) === p.head + 2 && m.category !== 'location');
  if (whole) return { text: reading.wordsOf(tokens.span(first, last)), mentions: [tokens.span(first, last)], ...(entity ? { entity } : {}) };
  for (const m of inner) {
    const [from, to] = [tokens.at(m.start), tokens.at(m.end - 1) + 1];
    if (from === first && to <= p.head) {
      if (m.category !== 'location' && m.category !== 'nationality' && !(mention && BUILT.has(mention.category)) && !BODY_WORDS.test(tokens.lower(p.head)) && !OF_A_BODY.has(tokens, p.head)) first = afterBracket(syntax, to, p.head);
    }
    else if (from > p.head && to === p.last && first <= p.head && !RELATIONAL.has(tokens, p.head) && (m.category === 'location' || !(mention && THINGS_OF.has(mention.category)))) last = p.head + 1;
  }
  if (numbered !== 'never' && last === p.head + 1 && ANYBODY.has(tokens, p.head)) last = overLooks(syntax, last);
  const at = tokens.span(first, last);
  return { ...(entity ? { entity } : {}), text: reading.wordsOf(at), mentions: [at] };
}

/** "two men": of people whom nothing but their number tells apart the number is part of what they are called. */
function countsPeople({ tokens }: Syntax, at: number, { head, mention }: Participant): boolean {
  return ANYBODY.has(tokens, head) && !tokens.is(at, Shape.digit) && (mention === undefined || mention.form === 'nominal');
}

/** "two men wearing ski masks", "six men in plain clothes": past what people whom nothing else tells apart wore or rode on. */
function overLooks(syntax: Syntax, at: number): number {
  const { tokens, tags } = syntax;
  const worn = WEARING.has(tokens, at) || (DRESSED.has(tokens, at) && IN_AS.has(tokens, at + 1));
  const from = worn ? (WEARING.has(tokens, at) ? at + 1 : at + 2) : IN_ON.has(tokens, at) ? at + 1 : -1;
  if (from < 0) return at;
  const phrase = nounPhraseAt(syntax, from, Math.min(tokens.count, from + 6));
  if (!phrase || tags[from] === Tag.pronoun) return at;
  const last = LOOKS.has(tokens, phrase.last) ? phrase.last + 1 : phrase.last;
  return worn || LOOKS.has(tokens, last - 1) ? last : at;
}
const WEARING = new WordSet(['wearing']);
const DRESSED = new WordSet('dressed disguised clad');
const IN_AS = new WordSet('in as');
const IN_ON = new WordSet('in on');
/** Own hand. */
const LOOKS = new WordSet('uniform uniforms clothes clothing fatigues dress mask masks motorcycle motorcycles motorbike motorbikes gear garb');

/** Past "(TLA)" behind a body's name: "Tessa Liberation Army (TLA) guerrillas". */
function afterBracket({ tokens }: Syntax, at: number, head: number): number {
  if (!/^[([]$/.test(tokens.textOf(at))) return at;
  for (let i = at + 1; i < head; i++) if (/^[)\]]$/.test(tokens.textOf(i))) return i + 1;
  return at;
}

const SEVERAL = new WordSet(['several']);
/** People of whom a text knows no more than how many and what they look like. Own hand. */
const ANYBODY = new WordSet('individual individuals man men woman women person persons people youth youths stranger strangers subject subjects');
const NOBODY = new WordSet('no neither nobody any');
/** Words for doubt about who it was, which an actor's confidence tells. Own hand. */
const HEDGES = new WordSet('suspected alleged presumed supposed allegedly presumably apparently');
/** People whom no list of actors holds because they are anybody. Own hand. */
export const PEOPLE = new WordSet('member members element elements individual individuals man men woman women person persons people youth youths stranger strangers subject subjects assassin assassins murderer murderers killer killers column columns squad squads group groups band bands gang gangs cell cells dissident dissidents');
/** What became of a thing is no part of what it is: "the destroyed headquarters". */
const WRECKED = new WordSet('destroyed damaged burned burnt bombed ruined wrecked gutted');
const BOUND = new WordSet('at least most more than some about over nearly almost around up to as many');
/** Of these, what takes whose it is before itself: "Front members", "the Tessa Daily's offices". */
const OF_A_BODY = new WordSet('members member offices office headquarters home house residence branch branches');
/** Nouns that say little without what they belong to: "members of the Front", "the ministry's offices". Own hand. */
const RELATIONAL = new WordSet('members member leader leaders offices office headquarters head chief group groups unit units column part parts son daughter wife brother home house residence branch branches commander director president');

const word = (reading: Reading, event: EventMention): string => reading.source.tokens.text.slice(reading.source.tokens.start[event.first], reading.source.tokens.end[event.last - 1]);

function field(reading: Reading, syntax: Syntax, p: Participant, event: EventMention, claims: ClaimIndex, why: string, numbered: Numbered = 'never') {
  const at = syntax.tokens.span(event.first, event.last);
  return sourced(actorOf(reading, syntax, p, numbered), claims.covering(at), { why, at });
}

function addPerpetrator(reading: Reading, syntax: Syntax, incident: Incident, event: EventMention, agent: Participant, claims: ClaimIndex): void {
  const category = agent.entity?.category;
  // "Israeli warplanes bombed the camp"
  const flown = category === 'vehicle' ? makerOf(reading, syntax, agent) : undefined;
  if (flown) {
    addPerpetrator(reading, syntax, incident, event, flown, claims);
    return;
  }
  if (category === undefined ? !PEOPLE.has(syntax.tokens, agent.head) && !isParty(syntax, agent) : !WHO.has(category) && !isState(agent.entity!)) return;
  // "(AFP) - Russia said it had shot down a drone": a pronoun that seems to mean the outlet that reports it.
  if (category === 'media' && agent.mention?.form === 'pronoun') return;
  // "no group attacked it", "neither army": nobody.
  if (NOBODY.has(syntax.tokens, agent.first) || NOBODY.has(syntax.tokens, agent.first - 1)) return;
  const base = field(reading, syntax, agent, event, claims, `does what “${word(reading, event)}” says`, 'anybody');
  const by = base.claims[0];
  // Who tells of their own deed claims it, who denies it is accused; what others say of them is as sure as they are.
  const confidence = by?.act === 'claims-responsibility' || (by?.act !== 'denies' && by?.speaker !== undefined && by.speaker === agent.entity) ? 'claimed' : by?.act === 'accuses' || by?.act === 'denies' ? 'accused' : by && (by.certainty === 'probable' || by.certainty === 'possible') ? 'suspected' : hedged(syntax, event, agent) ? 'suspected' : 'stated';
  addActor(incident.perpetrator, { ...base, confidence });
  for (const { actor, why, at } of bodiesOf(reading, syntax, agent, event.sentence.last)) addActor(incident.perpetrator, { ...sourced(actor, base.claims, { why, at }), confidence });
}

/** "the Avengers": a name in the plural behind "the" is a party's, known or not. */
export function isParty({ tokens, tags }: Syntax, { first, head }: Participant): boolean {
  return first === head && tags[head] === Tag.name && tokens.is(head, Shape.capital) && THE.has(tokens, head - 1) && tokens.lower(head).endsWith('s');
}

const DOUBT = /\b(?:suspected|alleged|allegedly|presumed|presumably|apparently|supposed|supposedly|believed)\b/i;
const hedged = ({ tokens }: Syntax, event: EventMention, agent: Participant): boolean => {
  const [a, b] = agent.first < event.first ? [agent.first - 2, event.first] : [event.first - 1, agent.head];
  return DOUBT.test(tokens.text.slice(tokens.start[Math.max(a, event.sentence.first)], tokens.end[b]));
};

function addPatient(reading: Reading, syntax: Syntax, incident: Incident, event: EventMention, patient: Participant, claims: ClaimIndex): void {
  const category = patient.entity?.category;
  const why = `“${word(reading, event)}” is done to it`;
  if (category === undefined) {
    if (DESTROYS.has(event.type) && event.word.effect !== 'killed' && isThing(syntax, patient)) addActor(incident.target, field(reading, syntax, patient, event, claims, why));
    return;
  }
  const person = category === 'person' || category === 'nationality' || (event.word.effect !== undefined && event.word.effect !== 'destroyed' && event.word.effect !== 'damaged' && WHO.has(category));
  if (person) {
    addActor(incident.victims, field(reading, syntax, patient, event, claims, why));
    // "A bomb exploded, killing 19 people": they were no target besides.
    const target = incident.target.findIndex(({ value }) => value.entity === patient.entity);
    if (target >= 0) incident.target.splice(target, 1);
  }
  else if (WHAT.has(category)) addActor(incident.target, field(reading, syntax, patient, event, claims, why));
}

/** Nouns of place, part, measure, time and manner, and for bodies: nothing that a deed is aimed at. Own hand. */
const NO_THINGS = new WordSet(
  'death deaths area areas place places site sites spot point points corner end ends side sides sector sectors part parts route slopes border borders country countries countryside town towns village villages department departments street avenue alley lot field fields garden land ' +
    'window windows door doors gate gates floor floors wall walls roof roofs hands body bodies remains km kg kilometer kilometers meter meters metre metres percent pound pounds liter liters dawn dusk night time noon midnight ' +
    'damage damages injury injuries order contrary process hunger poverty democracy program programs average little opposite general self enemy set board programme control controls water cocaine goods',
);

/** Things that end as abstractions do. Own hand. */
const THINGS = /^(?:agenc|embass|ambulance|establishment|monument|apartment|dealership|corporation|institution|foundation|plantation|installation|appliance|equipment|battleship|warship|document)(?:s|y|ies)?$/;

/** A concrete noun by its look: a common noun that is no abstraction by its ending. */
function isThing({ tokens, tags }: Syntax, { head }: Participant): boolean {
  return tags[head] === Tag.noun && !EVENT_WORDS.match(tokens, head)?.value.noun && (!NO_THINGS.has(tokens, head) || (PART.has(tokens, head) && OF.has(tokens, head + 1))) && (THINGS.test(tokens.lower(head)) || !/(?:ness|ity|ism|ion|ions|ment|ance|ence|ship|ing|cy|policy|peace|war|life|lives|people|it)$/.test(tokens.lower(head)));
}
