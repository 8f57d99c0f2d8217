import { AN, OF, ONE, WITH } from '../../../lexicon/little-words.ts';
import { CLOSING_BRACKETS, COMMA, OPENING_BRACKETS } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import type { Sentence, Syntax, TokenRange } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { verbGroupAt, type VerbGroup } from '../../syntax/verb-groups.ts';
import type { Participant } from '../events/event-mention.ts';
import { isMeans, participant, participantsFrom } from './participants.ts';

/** The participants of a verb's subject; "who" stands for the noun phrase before it. */
export function subjectsOf(reading: Reading, syntax: Syntax, group: VerbGroup, sentence: Sentence): Participant[] {
  const subject = subjectOf(syntax, group, sentence, true);
  if (!subject) return [];
  if (subject.how === 'relative' || syntax.tags[subject.first] === Tag.relative) {
    const antecedent = antecedentOf(reading, syntax, subject.first, sentence);
    return antecedent ? [participant(reading, syntax, antecedent, antecedent.last)] : [];
  }
  const placed = beforePlaces(reading, syntax, subject.first, subject.last, sentence.first);
  if (placed) return [participant(reading, syntax, placed, placed.last)];
  const found = participantsFrom(reading, syntax, subject.first, subject.last);
  if (found.length > 0) return [...found, ...armsOf(reading, syntax, found.at(-1)!.last, group.first)];
  // "at least one man", "striking dock workers": what opens the phrase is no word that usually does.
  const near = nounPhraseBefore(syntax, subject.last, subject.first);
  return near ? [participant(reading, syntax, near, near.last)] : [];
}

/** "men armed with rifles and grenades stormed": what they bore. */
function armsOf(reading: Reading, syntax: Syntax, at: number, limit: number): Participant[] {
  const { tokens } = syntax;
  if (!ARMED.has(tokens, at)) return [];
  return participantsFrom(reading, syntax, WITH.has(tokens, at + 1) ? at + 2 : at + 1, limit).filter(isMeans);
}
const ARMED = new WordSet('armed equipped wielding brandishing carrying');

/** The noun phrase that the relative pronoun at token `pronoun` stands for; behind "who" no place, and of somebody named and described the name. */
export function antecedentOf(reading: Reading, syntax: Syntax, pronoun: number, sentence: Sentence): TokenRange | undefined {
  const { tokens, tags } = syntax;
  let at = pronoun;
  while (at > sentence.first && (COMMA.has(tokens, at - 1) || tags[at - 1] === Tag.preposition)) at--;
  at = beforeBracket(syntax, at, sentence.first);
  // "Ana Ruiz, 42, who was abducted": the age is no antecedent.
  if (at - 2 > sentence.first && tags[at - 1] === Tag.number && COMMA.has(tokens, at - 2)) at -= 2;
  const near = nounPhraseBefore(syntax, at, sentence.first);
  const named = near && WHO.has(tokens, pronoun) ? apposedName(reading, syntax, near, sentence.first) : undefined;
  if (named) return named;
  return near && WHO.has(tokens, pronoun) ? whoIsMeant(reading, syntax, near, sentence.first) : near;
}
const WHO = new WordSet('who whom');

/** "Ana Ruiz, a student,", "Ana Ruiz, chief suspect": the name that a description is in apposition to. */
export function apposedName(reading: Reading, syntax: Syntax, { first, last }: TokenRange, floor: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  if (!COMMA.has(tokens, first - 1) || !(AN.has(tokens, first) || tags[first] === Tag.adjective || tags[first] === Tag.noun) || tags[last - 1] !== Tag.noun) return undefined;
  const before = nounPhraseBefore(syntax, first - 1, floor);
  const name = before && participant(reading, syntax, before, before.last).mention;
  return name?.form === 'name' && name.category === 'person' ? before : undefined;
}

/** "residents of Vela, who": the residents; "Ana Ruiz, mayor of Vela, who": Ana Ruiz. */
function whoIsMeant(reading: Reading, syntax: Syntax, near: TokenRange, floor: number): TokenRange {
  const { tokens, tags } = syntax;
  let phrase = near;
  while (phrase.first - 1 > floor && (isPlaceName(reading, syntax, phrase.first, phrase.last) || FROM.has(tokens, phrase.first - 1) || (OF.has(tokens, phrase.first - 1) && OFFICES.has(tokens, phrase.first - 2)))) {
    const link = phrase.first - 1;
    const outer = tags[link] === Tag.preposition || COMMA.has(tokens, link) ? nounPhraseBefore(syntax, link, floor) : undefined;
    if (!outer) return near;
    phrase = outer;
  }
  if (phrase === near || !COMMA.has(tokens, phrase.first - 1)) return phrase;
  const before = nounPhraseBefore(syntax, phrase.first - 1, floor);
  return before && participant(reading, syntax, before, before.last).mention?.form === 'name' && tags[phrase.last - 1] === Tag.noun ? before : phrase;
}
const FROM = new WordSet(['from']);
/** Offices that a place is named behind. Own hand. */
const OFFICES = new WordSet('mayor mayors governor governors president prefect bishop archbishop king queen prince emir sheikh deputy councillor councilor senator commissioner chief head leader ruler');

/** "the post in Marlo, Orla province, Tessa Department, was attacked": what stood in the places that follow one another before the verb. */
function beforePlaces(reading: Reading, syntax: Syntax, first: number, last: number, floor: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  let at = first;
  if (!COMMA.has(tokens, at - 1) || !isPlaceName(reading, syntax, first, last)) return undefined;
  while (COMMA.has(tokens, at - 1)) {
    const before = nounPhraseBefore(syntax, at - 1, floor);
    if (!before || !isPlaceName(reading, syntax, before.first, before.last)) return undefined;
    at = before.first;
  }
  return tags[at - 1] === Tag.preposition ? nounPhraseBefore(syntax, at - 1, floor) : undefined;
}

/** A place by the lists, or by its last word. */
function isPlaceName(reading: Reading, { tokens, tags }: Syntax, first: number, last: number): boolean {
  if (tags[first] !== Tag.name) return false;
  const mention = reading.mentionsIn({ start: tokens.start[first]!, end: tokens.end[last - 1]! })[0];
  return mention?.category === 'location' || DIVISIONS.has(tokens, last - 1);
}
const DIVISIONS = new WordSet('department province municipality district county state region governorate prefecture oblast');

/** "the Army of Liberation (AL), which": past a bracket that ends right before `at`. */
function beforeBracket({ tokens }: Syntax, at: number, floor: number): number {
  if (!CLOSING_BRACKETS.has(tokens, at - 1)) return at;
  for (let i = at - 2; i > floor && i > at - 10; i--) if (OPENING_BRACKETS.has(tokens, i)) return i;
  return at;
}

/** "six priests murdered in May": the noun phrase right before a bare participle. */
export function reducedSubject(reading: Reading, syntax: Syntax, head: number, sentence: Sentence): Participant[] {
  let at = head;
  const { tokens, tags } = syntax;
  while (at > sentence.first && (tags[at - 1] === Tag.adverb || COMMA.has(tokens, at - 1))) at--;
  const phrase = nounPhraseBefore(syntax, at, sentence.first);
  if (!phrase) return [];
  return [participant(reading, syntax, phrase, phrase.last)];
}

/** "Two of the 19 people wounded died": a bare verb that needs an object and has none is a participle, and tells of the nineteen. */
export function wholeOf(reading: Reading, syntax: Syntax, part: Participant): Participant {
  const { tokens, tags } = syntax;
  const { first, last } = part;
  const partitive = tags[first] === Tag.number && OF.has(tokens, first + 1) && tags[first + 2] === Tag.determiner && tags[first + 3] === Tag.number;
  // Where it begins tells that it is part of what was told before.
  return partitive ? { ...participant(reading, syntax, { first: first + 2, last }, last), first } : part;
}

/** "Ana Ruiz, one of the six priests murdered": of those it is Ana Ruiz that is told of. */
export function nameOfOne(reading: Reading, syntax: Syntax, at: number, floor: number): Participant | undefined {
  const { tokens } = syntax;
  let first = at;
  while (first > floor + 1 && first > at - 4 && !COMMA.has(tokens, first - 1)) first--;
  if (!ONE.has(tokens, first) || !OF.has(tokens, first + 1) || !COMMA.has(tokens, first - 1)) return undefined;
  const before = nounPhraseBefore(syntax, first - 1, floor);
  const named = before && participant(reading, syntax, before, before.last);
  return named?.mention?.form === 'name' && named.mention.category === 'person' ? named : undefined;
}

/** "were abducted and later murdered by the rebels", "was found murdered": the passive that a bare past or participle goes on with. */
export function joinedPassive(syntax: Syntax, { first, head }: VerbGroup, sentence: Sentence): VerbGroup | undefined {
  const { tags, tokens } = syntax;
  if (first !== head && tags[first] !== Tag.adverb) return undefined;
  if (tags[head] !== Tag.past && tags[head] !== Tag.participle) return undefined;
  let i = first - 1;
  while (i > sentence.first && tags[i] === Tag.adverb) i--;
  if (FOUND.has(tokens, i)) {
    const found = verbGroupAt(syntax, i, sentence);
    return found.passive ? found : undefined;
  }
  if (tags[i] !== Tag.and || tags[i - 1] !== Tag.participle) return undefined;
  const before = verbGroupAt(syntax, i - 1, sentence);
  return before.passive ? before : undefined;
}
const FOUND = new WordSet('found discovered left');
