import { EVENT_WORDS, type EventType, type EventWord } from '../../../lexicon/events.ts';
import { BY } from '../../../lexicon/little-words.ts';
import { BODIES } from '../../../lexicon/name-neighbours.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { participant } from '../roles/participants.ts';
import { objectFollows, verbRoles } from '../roles/verb-roles.ts';
import type { EventMention, EventWords, Participant } from './event-mention.ts';
import { verbStatus } from './factuality.ts';
import { isRoundUp } from './round-ups.ts';
import { typeByWeapon } from './weapon-types.ts';

/** What a verb at token `head` tells of: "guerrillas attacked the town". Undefined where it means something else with what stands around it. */
export function verbEvent(reading: Reading, syntax: Syntax, verb: EventWord, head: number, { first, last, sentence, sentenceIndex }: EventWords): EventMention | undefined {
  const { tags, tokens } = syntax;
  const word = isBlowingUp(syntax, verb, head, last, sentence) ? EVENT_WORDS.get('exploded')!.verb! : verb;
  const event: EventMention = { word, type: word.type, sentence, sentenceIndex, first, last, fact: 'actual', stage: 'accomplished', plural: false, definite: false, agents: [], patients: [], means: [], places: [], dates: [] };
  const group = verbRoles(reading, syntax, event, head);
  ({ fact: event.fact, stage: event.stage } = verbStatus(syntax, group, sentence, word.type === 'hostage-taking'));
  // "a train derailed" by itself, "the row derailed the talks"
  if (word.type === 'sabotage' && tokens.lower(head).startsWith('derail') && !event.patients.some(({ mention }) => mention?.category === 'vehicle')) return undefined;
  if (word.type === 'threat' && event.fact === 'actual') event.stage = 'threatened';
  // "police thwarted a plot to kill": who stops a deed does not do it.
  if (event.stage === 'thwarted' && (group.infinitive || tags[group.head] === Tag.ing)) event.agents = [];
  // "air defences destroyed nine missiles": what flew was stopped.
  if (event.word.effect === 'destroyed' && event.agents.length > 0 && event.patients.length === 0 && event.means.length > 0) return meaning(event, 'intercepted');
  // "blew himself up"
  event.patients = event.patients.filter(({ entity }) => entity === undefined || event.agents.every((agent) => agent.entity !== entity));
  if (event.fact === 'actual' && isRoundUp(syntax, group, sentence)) event.fact = 'habitual';
  if (SUICIDAL.has(word.type) && event.agents.some((agent) => BOMBER.has(tokens, agent.head) && SUICIDE.has(tokens, agent.head - 1))) event.type = 'suicide-bombing';
  // "Militants captured three soldiers": who is no state makes no arrest.
  if (word.type === 'arrest' && word.weak && event.agents.some(({ mention }) => mention?.category === 'armed-group') && !event.agents.some(isState)) event.type = 'kidnapping';
  // "armed men stopped a bus": an ambush; what others stop is no deed.
  if (STOP.has(tokens, head)) return isHoldUp(syntax, event) ? meaning(event, 'ambushed') : undefined;
  const meant = verbByObject(syntax, event, head);
  if (meant !== undefined) return meaning(event, meant);
  return word.armed ? armedEvent(event) : event;
}

/** "A truck packed with dynamite blew up near the hall": nobody blew it up, it went off. */
const isBlowingUp = (syntax: Syntax, { type, form }: EventWord, head: number, last: number, { last: end }: Sentence): boolean =>
  type === 'bombing' && (form === 'past' || form === 's') && BLOW.has(syntax.tokens, head) && !objectFollows(syntax, last, end);
const BLOW = new WordSet('blew blows');

/** The verb that says what was done to objects of this kind, where it is another than the text's. */
function verbByObject(syntax: Syntax, { word, agents, patients, means }: EventMention, head: number): string | undefined {
  const { tokens } = syntax;
  if (word.effect === 'captured' && tokens.lower(head).startsWith('captur') && patients.length + means.length > 0 && patients.every((one) => isGround(syntax, one))) return 'seized';
  // "was injured and badly burned": people are hurt, not set on fire as houses are.
  if (word.type === 'arson' && agents.length === 0 && patients.length > 0 && patients.every(({ mention }) => mention?.category === 'person')) return 'wounded';
  // "gunmen seized 200 women": people are taken, not held as ground is.
  if (word.type === 'seizure' && patients.length > 0 && patients.every((one) => isPeople(syntax, one))) return agents.some(isState) ? 'arrested' : 'kidnapped';
  return undefined;
}

/** "women", "four aid workers": people, who are many or are told by what they are; "the company" is no people. */
const isPeople = ({ tokens, tags }: Syntax, { mention, head }: Participant): boolean =>
  PEOPLE.has(tokens, head) || (mention?.form === 'nominal' && (mention.category === 'person' || (mention.category === 'organisation' && tags[head] === Tag.noun && PLURAL.test(tokens.lower(head)) && !BODIES.has(tokens, head))));
const PLURAL = /[^s]s$/;

/** Whether fighters stop a vehicle; not "stopped the train by blowing up the track", which tells how. */
const isHoldUp = ({ tokens }: Syntax, { agents, patients, fact }: EventMention): boolean => fact === 'actual' && !patients.some(({ last }) => BY.has(tokens, last)) && agents.some(({ mention }) => mention?.category === 'armed-group') && patients.some(({ mention }) => mention?.category === 'vehicle');
const STOP = new WordSet('stop stops stopped stopping');

const isState = ({ mention }: Participant): boolean => mention?.category === 'state-body';

/** "fired rockets at the port", "defused a bomb": what handling a weapon comes to; undefined where there is none. */
function armedEvent(event: EventMention): EventMention | undefined {
  const { word } = event;
  const armed = event.means.some(({ mention, charge }) => charge || mention?.category === 'weapon');
  // "fired at the car", "fired several shots at the guard": no weapon is named, and none need be.
  if (!armed && (word.type !== 'armed-assault' || event.patients.length === 0)) return undefined;
  if (armed) event.type = typeByWeapon(event.means.map(({ mention, charge }) => `${charge ? 'charge ' : ''}${mention?.entity.name ?? ''}`).join(' '));
  if (word.disarmed) thwart(event);
  return event;
}

/** "experts defused a bomb at the bank": those who did so did not place it. */
function thwart(event: EventMention): void {
  event.stage = 'thwarted';
  event.agents = [];
}

/** The event as if another verb had told of it. The verb is looked up here, as lists are not built while the reader is loaded. */
function meaning(event: EventMention, verb: string): EventMention {
  const word = EVENT_WORDS.get(verb)!.verb!;
  return { ...event, word, type: word.type };
}

/** "captured the district": ground and what stands on it is seized; people are captured. */
const isGround = ({ tokens }: Syntax, { mention, head }: Participant): boolean => (mention ? mention.category === 'location' || mention.category === 'facility' || mention.category === 'vehicle' : GROUND.has(tokens, head));
/** Own hand. */
const GROUND = new WordSet('district districts town towns village villages city cities post posts position positions outpost outposts hill hills area areas territory territories ground camp camps base bases capital province provinces region regions border crossing crossings road roads bridge island islands stronghold strongholds land half part parts');
/** Own hand. */
const PEOPLE = new WordSet('people men women boys girls children civilians');
const SUICIDE = new WordSet('suicide');
const BOMBER = new WordSet('bomber bombers attacker attackers');
const SUICIDAL: ReadonlySet<EventType> = new Set<EventType>(['attack', 'bombing', 'killing', 'wounding', 'destruction']);

/** "the murdered priest": an adjective made of the verb; the noun behind it is who suffered. */
export function participleEvent(reading: Reading, syntax: Syntax, word: EventWord, { first, last, sentence, sentenceIndex }: EventWords): EventMention | undefined {
  const { tags } = syntax;
  if ((word.form !== 'past' && word.form !== 'participle') || word.weak || word.effect === 'injured' || tags[last - 1] !== Tag.adjective) return undefined;
  const phrase = nounPhraseAt(syntax, last, sentence.last);
  if (!phrase) return undefined;
  const patients = [participant(reading, syntax, phrase, phrase.last)];
  return { word, type: word.type, sentence, sentenceIndex, first, last, fact: 'actual', stage: 'accomplished', plural: false, definite: true, agents: [], patients, means: [], places: [], dates: [] };
}
