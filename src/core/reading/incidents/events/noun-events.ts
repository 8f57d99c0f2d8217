import type { EventEntry, EventWord } from '../../../lexicon/events.ts';
import { HYPHEN } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { nounRoles } from '../roles/noun-roles.ts';
import { participantsFrom, quantityIn } from '../roles/participants.ts';
import type { EventMention, EventWords, Participant } from './event-mention.ts';
import { nounStatus } from './factuality.ts';
import { typeByWeapon } from './weapon-types.ts';

/** Nouns that may stand behind an event noun without making it a mere modifier: "the murder case", "the attack victims". Own hand. */
const ABOUT_IT = new WordSet('case cases investigation investigations probe trial trials victim victims suspect suspects charge charges scene site sites inquiry survivors operation operations action actions attempt attempts campaign spree incident incidents');
const DEFINITE = new WordSet('the this that these those both said same latter');
const NEW = new WordSet('new another second third other');
/** "a multiple attack", "simultaneous bombing": several acts in one word. */
const COLLECTIVE = new WordSet('multiple simultaneous coordinated multi-pronged');

/** What a noun tells of: "the murder of the mayor", "three bomb attacks". Undefined where it only describes another noun. */
export function nounEvent(reading: Reading, syntax: Syntax, entry: EventEntry, word: EventWord, at: EventWords): EventMention | undefined {
  const { tags, tokens } = syntax;
  const { first, last, sentence, sentenceIndex } = at;
  const object = gerundObject(reading, syntax, entry, at);
  if (object.length === 0 && isModifier(syntax, last, sentence)) return undefined;
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
function gerundObject(reading: Reading, syntax: Syntax, { verb }: EventEntry, { first, last, sentence }: EventWords): Participant[] {
  if (verb?.form !== 'ing' || syntax.tags[first - 1] !== Tag.preposition) return [];
  const object = participantsFrom(reading, syntax, last, sentence.last);
  return object.every(({ mention }) => mention?.category === 'person') ? object : [];
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
