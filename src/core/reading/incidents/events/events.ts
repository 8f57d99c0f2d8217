import { EVENT_WORDS, SPLIT_VERBS, SPLIT_WORDS, type EventEntry, type EventType, type EventWord } from '../../../lexicon/events.ts';
import { COMMA, HYPHEN } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import { syntaxOf, type Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import type { VerbGroup } from '../../syntax/verb-groups.ts';
import type { EventMention, Participant } from './event-mention.ts';
import { nounStatus, verbStatus } from './factuality.ts';
import { innermost, participant, participantsFrom, quantityIn } from '../roles/participants.ts';
import { nounRoles } from '../roles/noun-roles.ts';
import { verbRoles } from '../roles/verb-roles.ts';

/** Nouns that may stand behind an event noun without making it a mere modifier: "the murder case", "the attack victims". Own hand. */
const ABOUT_IT = new WordSet('case cases investigation investigations probe trial trials victim victims suspect suspects charge charges scene site sites inquiry survivors operation operations action actions attempt attempts campaign spree incident incidents');
const WITHOUT = new WordSet(['without']);
const DEFINITE = new WordSet('the this that these those both said same latter');
/** Kinds of attack by the weapon's name; where several fit, the first. */
const BY_WEAPON: readonly (readonly [RegExp, EventType])[] = [
  [/\b(?:guns?|rifles?|pistols?|machineguns?|shots?|bullets?|revolvers?|weapons?)\b/i, 'armed-assault'],
  [/bomb|explosi|dynamite|grenade|mine\b|mines\b|charge|tnt|\bied/i, 'bombing'],
  [/mortar|shell|artillery/i, 'shelling'],
  [/rocket|missile/i, 'missile-attack'],
  [/drone|\buavs?\b/i, 'drone-strike'],
];
/** What an attack with these weapons is, "attack" where they do not tell. */
export const typeByWeapon = (weapons: string): EventType => BY_WEAPON.find(([pattern]) => pattern.test(weapons))?.[1] ?? 'attack';
/** "a multiple attack", "simultaneous bombing": several acts in one word. */
const COLLECTIVE = new WordSet('multiple simultaneous coordinated multi-pronged');
const NEW = new WordSet('new another second third other');

/** All event mentions of a text in reading order: "guerrillas attacked …", "the murder of …", "a bomb exploded", "two men died". */
export function findEvents(reading: Reading): EventMention[] {
  const syntax = syntaxOf(reading.source);
  const found: EventMention[] = [];
  reading.source.sentences.forEach((sentence, index) => {
    for (let i = nextDeed(syntax.tokens, sentence.first, sentence.last); i >= 0; i = nextDeed(syntax.tokens, i + 1, sentence.last)) {
      const match = EVENT_WORDS.match(syntax.tokens, i);
      if (match && match.last > sentence.last) continue;
      // "seized two guards as hostages" says more than "seized", "beat a driver to death" more than "beat".
      const word = match && !SPLITTING.has(match.value.verb?.type) ? undefined : splitVerbAt(syntax, i, sentence);
      if (!match && !word) continue;
      const last = word ? i + 1 : match!.last;
      const event = eventAt(reading, syntax, word ? { verb: word } : match!.value, i, last, sentence, index);
      if (!event) continue;
      const armed = found.at(-1);
      if (armed && armsIt(syntax, armed, event)) {
        event.means.push(...armed.means.filter((means) => !event.means.some((other) => other.head === means.head)));
        found.pop();
      }
      found.push(event);
      i = last - 1;
    }
  });
  return found;
}

/** The next token that may be the word for a deed; -1 for none. */
function nextDeed(tokens: Tokens, from: number, to: number): number {
  const word = EVENT_WORDS.next(tokens, from, to);
  const split = SPLIT_WORDS.next(tokens, from, word < 0 ? to : word);
  return split < 0 ? word : split;
}

/** Types of verbs whose last words may say more than they do. */
const SPLITTING: ReadonlySet<EventType | undefined> = new Set<EventType | undefined>(['seizure', 'wounding', 'torture', 'arson']);

/** "set two buses and a shop on fire": a verb whose last words stand behind its object, in one clause. */
function splitVerbAt(syntax: Syntax, at: number, sentence: Sentence): EventWord | undefined {
  const { tokens, tags } = syntax;
  if (!isVerb(tags[at]!)) return undefined;
  const split = SPLIT_VERBS.find(({ verb }) => verb.has(tokens, at));
  const object = split && nounPhraseAt(syntax, at + 1, sentence.last);
  if (!object) return undefined;
  for (let i = object.last - 1; i < sentence.last && i < at + 24; i++) {
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!) || tags[i] === Tag.relative || tags[i] === Tag.that || (tags[i] === Tag.mark && !COMMA.has(tokens, i))) return undefined;
    const end = split.ends.match(tokens, i);
    if (end && end.last <= sentence.last) return split.word;
  }
  return undefined;
}

/** "used two drones to attack", "a drone launched from the hills hit": the weapon belongs to the deed, and the handling is none of its own. */
const armsIt = ({ tags }: Syntax, armed: EventMention, event: EventMention): boolean =>
  armed.word.armed && armed.sentence === event.sentence && event.word.frame === 'act' &&
  ((tags[event.first - 1] === Tag.to && event.first - 1 <= (armed.means.at(-1)?.last ?? 0)) || (event.word.form !== 'noun' && event.word.effect === undefined && armed.means.some(({ head }) => head === armed.first - 1 && event.means.some((means) => means.head === head))));

function eventAt(reading: Reading, syntax: Syntax, entry: EventEntry, first: number, last: number, sentence: Sentence, sentenceIndex: number): EventMention | undefined {
  const { tags, tokens } = syntax;
  // A name holds the word ("the Battle of Marlo", "Anti-Kidnapping Unit").
  if (tokens.is(first, Shape.capital) && first > sentence.first && insideName(reading, syntax, first)) return undefined;
  // "anti-terrorist", "counter-attack": the hyphen joins it to something else.
  if (HYPHEN.has(tokens, first - 1) && !tokens.is(first, Shape.spaced) && !tokens.is(first - 1, Shape.spaced)) return undefined;
  // "a country without murdered judges"
  if (WITHOUT.has(tokens, first - 1) && entry.verb && entry.verb.form !== 'ing') return undefined;
  let head = first;
  while (head < last && !isVerb(tags[head]!) && !titleVerb(syntax, entry, head, sentence)) head++;
  const asVerb = entry.verb !== undefined && head < last && !(entry.noun !== undefined && isGerundNoun(reading, syntax, first, last, sentence));
  if (asVerb) {
    const word = entry.verb!;
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
    if (word.effect === 'captured' && tokens.lower(head).startsWith('captur') && event.patients.length + event.means.length > 0 && event.patients.every((one) => isGround(syntax, one))) return meaning(event, 'seized');
    // "was injured and badly burned": people are hurt, not set on fire as houses are.
    if (word.type === 'arson' && event.agents.length === 0 && event.patients.length > 0 && event.patients.every(({ mention }) => mention?.category === 'person')) return meaning(event, 'wounded');
    // "gunmen seized 200 women": people are taken, not held as ground is.
    if (word.type === 'seizure' && event.patients.length > 0 && event.patients.every(({ mention, head: whom }) => (mention?.category === 'person' && mention.form === 'nominal') || PEOPLE.has(tokens, whom))) return meaning(event, event.agents.some(({ mention }) => mention?.category === 'state-body') ? 'arrested' : 'kidnapped');
    // "Militants captured three soldiers": who is no state makes no arrest.
    if (word.type === 'arrest' && word.weak && event.agents.some(({ mention }) => mention?.category === 'armed-group') && !event.agents.some(({ mention }) => mention?.category === 'state-body')) event.type = 'kidnapping';
    if (word.armed) {
      const armed = event.means.some(({ mention, charge }) => charge || mention?.category === 'weapon');
      // "fired at the car", "fired several shots at the guard": no weapon is named, and none need be.
      if (!armed && (word.type !== 'armed-assault' || event.patients.length === 0)) return undefined;
      if (armed) event.type = typeByWeapon(event.means.map(({ mention, charge }) => mention?.entity.name ?? (charge ? 'charge' : '')).join(' '));
      if (word.disarmed) thwart(event);
    }
    return event;
  }
  if (entry.verb && !entry.noun) return attributive(reading, syntax, entry.verb, first, last, sentence, sentenceIndex);
  if (!entry.noun) return undefined;
  const object = gerundObject(reading, syntax, entry, first, last, sentence);
  if (object.length === 0 && isModifier(syntax, last, sentence)) return undefined;
  const word = entry.noun;
  if (word.agentive && tokens.lower(last) !== 'of' && tags[first - 1] !== Tag.possessive) return undefined;
  const status = nounStatus(syntax, first, last, sentence);
  const { fact } = status;
  const stage = word.type === 'threat' && fact === 'actual' ? 'threatened' : status.stage;
  const plural = word.plural || COLLECTIVE.has(tokens, first - 1);
  const event: EventMention = { word, type: word.type, sentence, sentenceIndex, first, last, fact, stage, plural, definite: isDefinite(syntax, first, sentence), agents: [], patients: [], means: [], places: [], dates: [] };
  if (word.plural) event.count = quantityIn(reading, tokens.start[first]!, tokens.end[last - 1]!);
  if (word.type === 'attack') event.type = typeByWeapon(compound(syntax, first, sentence));
  nounRoles(reading, syntax, event);
  event.patients.push(...object);
  if (word.agentive && event.patients.length === 0) return undefined;
  if (!event.count && event.fact === 'actual' && isGeneric(syntax, event)) event.fact = 'habitual';
  return event;
}

/** "suspected of killing union leader Ana Ruiz": the people behind an -ing form that a preposition makes a noun. */
function gerundObject(reading: Reading, syntax: Syntax, { verb }: EventEntry, first: number, last: number, sentence: Sentence): Participant[] {
  if (verb?.form !== 'ing' || syntax.tags[first - 1] !== Tag.preposition) return [];
  const object = participantsFrom(reading, syntax, last, sentence.last);
  return object.every(({ mention }) => mention?.category === 'person') ? object : [];
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
/** What goes on for months and years: its toll is no incident's. Own hand. */
const WARS = new WordSet('conflict conflicts war wars insurgency insurgencies unrest violence fighting hostilities uprising rebellion crackdown campaign crisis feud');
const SINCE = new WordSet('since');
const HAVE = new WordSet('has have');

/**
 * Tolls of a war or a time: "the conflict has killed 15,000 people", "more than 130 fighters have been killed since October". They sum up
 * what happened in many incidents.
 */
function isRoundUp(syntax: Syntax, group: VerbGroup, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  if (tags[group.first] !== Tag.have || !HAVE.has(tokens, group.first)) return false;
  if (!group.passive && WARS.has(tokens, group.first - 1)) return true;
  for (let i = group.last; i < sentence.last && i < group.last + 14; i++) {
    if (SINCE.has(tokens, i)) return true;
    if (tags[i] === Tag.past || tags[i] === Tag.that || tags[i] === Tag.relative) break;
  }
  return !group.negated && isOverTime(syntax, sentence);
}

/** "In the last three years 64 mayors have been killed", "during the two months of the war": weeks to years that are counted. */
function isOverTime({ tokens, tags }: Syntax, sentence: Sentence): boolean {
  for (let i = sentence.first; i + 3 < sentence.last; i++) {
    if (!OVER.has(tokens, i)) continue;
    let at = i + 1;
    if (tags[at] === Tag.determiner) at++;
    if (LAST.has(tokens, at)) at++;
    if ((tags[at] === Tag.number || MANY.has(tokens, at)) && PERIODS.has(tokens, at + 1)) return true;
  }
  return false;
}
const OVER = new WordSet('in over during within for');
const LAST = new WordSet('last past previous first');
const MANY = new WordSet('few several recent many');
const PERIODS = new WordSet('weeks months years decades');

/** "wounded by shelling near the border", "killed in Turkish shelling", "Kidnapping is an offence": an -ing form behind a preposition or a people and without an object, or that opens a sentence on it. */
function isGerundNoun(reading: Reading, syntax: Syntax, first: number, last: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  if (first === sentence.first && tags[first] === Tag.ing && tags[last] === Tag.be) return true;
  if (tags[first] !== Tag.ing || first === sentence.first || (last < sentence.last && nounPhraseAt(syntax, last, sentence.last) !== undefined)) return false;
  // "behind the shelling", "said that the bombing was no work of theirs"
  return tags[first - 1] === Tag.preposition || tags[first - 1] === Tag.determiner || innermost(reading, tokens.start[first - 1]!, tokens.end[first - 1]!)?.category === 'nationality';
}

/** "the murdered priest": an adjective made of the verb; the noun behind it is who suffered. */
function attributive(reading: Reading, syntax: Syntax, word: EventWord, first: number, last: number, sentence: Sentence, sentenceIndex: number): EventMention | undefined {
  const { tags } = syntax;
  if ((word.form !== 'past' && word.form !== 'participle') || word.weak || word.effect === 'injured' || tags[last - 1] !== Tag.adjective) return undefined;
  const phrase = nounPhraseAt(syntax, last, sentence.last);
  if (!phrase) return undefined;
  const patients = [participant(reading, syntax, phrase, phrase.last)];
  return { word, type: word.type, sentence, sentenceIndex, first, last, fact: 'actual', stage: 'accomplished', plural: false, definite: true, agents: [], patients, means: [], places: [], dates: [] };
}

/** A verb in capitals, as headlines have it ("Mayor Killed in Marlo"): a past form tagged as a name though it is in none. */
function titleVerb({ tokens, tags }: Syntax, entry: EventEntry, at: number, sentence: Sentence): boolean {
  return at > sentence.first && tags[at] === Tag.name && tokens.is(at, Shape.capital) && entry.verb !== undefined && entry.noun === undefined && (entry.verb.form === 'past' || entry.verb.form === 'participle');
}

function insideName(reading: Reading, { tokens }: Syntax, token: number): boolean {
  const [start, end] = [tokens.start[token]!, tokens.end[token]!];
  return reading.mentionsIn({ start: Math.max(0, start - 60), end: end + 60 }).some((mention) => mention.form === 'name' && mention.start <= start && end <= mention.end);
}

/** "attack helicopters", "assault rifle", "bombing campaign": the event noun describes another noun. */
function isModifier({ tokens, tags }: Syntax, last: number, sentence: Sentence): boolean {
  if (last >= sentence.last) return false;
  if (HYPHEN.has(tokens, last) && !tokens.is(last, Shape.spaced)) return true;
  return tags[last] === Tag.noun && tokens.kind[last] === 1 && !ABOUT_IT.has(tokens, last) && tokens.is(last, Shape.spaced);
}

/** Whether "the", "this" or a possessive opens the event's noun phrase: it is known already. */
function isDefinite({ tokens, tags }: Syntax, first: number, sentence: Sentence): boolean {
  for (let i = first - 1; i >= sentence.first && i >= first - 5; i--) {
    if (NEW.has(tokens, i)) return false;
    if (DEFINITE.has(tokens, i)) return true;
    if (tags[i] !== Tag.adjective && tags[i] !== Tag.noun && tags[i] !== Tag.name && tags[i] !== Tag.number) return tags[i] === Tag.possessive;
  }
  return false;
}

/** The nouns that stand before an event noun as part of it: "car-bomb" for "a car-bomb attack". */
function compound({ tokens, tags }: Syntax, at: number, sentence: Sentence): string {
  let first = at;
  while (first > sentence.first && first > at - 4 && (tags[first - 1] === Tag.noun || (HYPHEN.has(tokens, first - 1) && !tokens.is(first, Shape.spaced)))) first--;
  return first === at ? '' : tokens.text.slice(tokens.start[first], tokens.end[at - 1]);
}

/** A bare noun without anyone or anything in it, after a mark or a joining word: "attacks are common", "murder and kidnappings". */
function isGeneric({ tokens, tags }: Syntax, event: EventMention): boolean {
  const before = event.first - 1;
  // "wounded by shelling", "killed in clashes": what did it.
  if (tags[before] === Tag.preposition && (tags[before - 1] === Tag.participle || tags[before - 1] === Tag.past)) return false;
  const bare = tags[before] !== Tag.determiner && tags[before] !== Tag.possessive && !DEFINITE.has(tokens, before) && tags[before] !== Tag.number && (event.plural || before < event.sentence.first || tags[before] === Tag.mark || tags[before] === Tag.and || tags[before] === Tag.preposition);
  return bare && event.means.length === 0 && event.patients.length === 0 && event.agents.length === 0;
}
