import { AN, BY, OF, OTHERS } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Category } from '../../../model/vocabulary.ts';
import type { Reading } from '../../reading.ts';
import { clauseEnd } from '../../syntax/clauses.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt, type VerbGroup } from '../../syntax/verb-groups.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { joinedPassive, nameOfOne, reducedSubject, subjectsOf, wholeOf } from './event-subjects.ts';
import { isLaden, loadOf } from './loads.ts';
import { isMeans, participantsFrom, withoutTime } from './participants.ts';
import { prepositions } from './role-prepositions.ts';
import { namesBefore, namesInDashes } from './name-lists.ts';

const AGO = new WordSet('ago earlier before');
const SITED = new WordSet('located situated based stationed');
const MEANS: ReadonlySet<Category> = new Set<Category>(['weapon', 'vehicle']);

/** Fills in the roles of an event told by a verb: "guerrillas attacked a bus with grenades", "the mayor was shot by two men". */
export function verbRoles(reading: Reading, syntax: Syntax, event: EventMention, head: number): VerbGroup {
  const { tags, tokens } = syntax;
  const { sentence } = event;
  const group = verbGroupAt(syntax, head, sentence);
  const end = objectsEnd(syntax, event.last, sentence);
  const { frame } = event.word;
  const bare = tags[head] === Tag.participle && !group.passive && group.first === head;
  const joined = joinedPassive(syntax, group, sentence);
  // "were taken away and then killed by": a past with "by" right behind it is a passive without its auxiliary.
  const agentless = tags[head] === Tag.past && (group.first === head || tags[group.first] === Tag.adverb) && BY.has(tokens, event.last) && (frame === 'act' || frame === 'blast');
  // "was found guilty and executed", "the policemen burned to death": who is harmed is the subject where nobody stands behind the verb.
  const objectless = tags[head] === Tag.past && group.first === head && HARM.has(event.word.effect ?? '') && !objectFollows(syntax, event.last, end) && (tags[head - 1] !== Tag.pronoun || areOthers(syntax, head - 1));
  const gerund = tags[head] === Tag.ing && group.first === head && OF.has(tokens, event.last);
  const passive = joined !== undefined || agentless || objectless || group.passive || (bare && !objectFollows(syntax, event.last, end)) || (bare && BY.has(tokens, event.last));

  const left = leftHarmed(reading, syntax, head, sentence);
  // "the drones targeting the base": what stands right before the -ing form does it.
  const reduced = tags[head] === Tag.ing && group.first === head && head > sentence.first && isNominal(tags[head - 1]!);
  const subjects = gerund || isCharge(syntax, group.first, sentence) ? [] : left.length > 0 ? left : reduced || (bare && passive && !joined) ? reducedSubject(reading, syntax, head, sentence) : subjectsOf(reading, syntax, joined ?? group, sentence);
  // "two farmers, kidnapped ten days ago, were rescued", "a bomb, presumably placed by the rebels, exploded": a past that stands for a participle.
  if (subjects.length === 0 && (agentless || (objectless && COMMA.has(tokens, group.first - 1)))) subjects.push(...reducedSubject(reading, syntax, head, sentence));
  // "A van packed with explosives rammed into the gate": what carries them is what it was done with.
  if (event.word.armed) for (const [index, subject] of subjects.entries()) if (isLaden(reading, syntax, subject)) subjects[index] = { ...subject, charge: true };
  if (objectless && frame === 'act' && subjects.length === 1) subjects[0] = wholeOf(reading, syntax, subjects[0]!);
  const one = subjects.length === 1 && passive ? nameOfOne(reading, syntax, subjects[0]!.first, sentence.first) : undefined;
  if (one) subjects.splice(0, 1, one);
  if ((passive || frame === 'suffer') && (HARM.has(event.word.effect ?? '') || event.type === 'armed-assault') && left.length === 0 && subjects.every(isDescribed)) addNames(reading, syntax, (joined ?? group).first, sentence, subjects);
  // "shots were fired at a car": what the shots were at. "Shells fell on a market": what they came down on.
  const towards = frame === 'act' && tags[event.last - 1] === Tag.preposition;
  const shot = subjects[0] !== undefined && isMeans(subjects[0]);
  const aimed = towards && passive && (shot || SHOTS.has(tokens, subjects[0]?.head ?? -1));
  if (aimed) event.patients.push(...participantsFrom(reading, syntax, event.last, end).filter((o) => !isMeans(o)));
  const objects = (passive || left.length > 0) && frame === 'act' ? [] : countedOut(reading, syntax, participantsFrom(reading, syntax, event.last, end), end, sentence).map((o) => (event.word.armed && isLaden(reading, syntax, o) ? { ...o, charge: true } : o));
  if (frame === 'act') {
    if (passive || left.length > 0) {
      const handled = event.word.armed || aimed;
      event.means.push(...subjects.filter((s) => handled && isMeans(s)));
      event.patients.push(...subjects.filter((s) => !handled || !isMeans(s)));
    } else {
      event.agents.push(...subjects.filter((s) => !isMeans(s)));
      event.means.push(...subjects.filter(isMeans));
      // "set the club on fire": what burns is no weapon, whatever else it is called. "stormed a mine": where people dig.
      const things = event.type === 'arson' || !event.word.armed ? objects.map((o) => (isMeans(o) && (event.type === 'arson' || MINE.has(tokens, o.head)) ? { ...o, mention: undefined, entity: undefined, charge: false } : o)) : objects;
      if (!event.word.armed || (towards && shot)) event.patients.push(...things.filter((o) => !isMeans(o)));
      event.means.push(...things.filter(isMeans));
    }
  } else if (frame === 'blast') {
    if (passive) event.means.push(...subjects.filter(isMeans));
    // "A plane blew up in the air": what flies or floats is hit, where it carries no charge.
    const hit = subjects.filter((s) => CRAFT.has(tokens, s.head) && !loadOf(reading, syntax, s));
    event.patients.push(...hit);
    event.means.push(...subjects.filter((s) => s.mention && MEANS.has(s.mention.category) && !hit.includes(s)), ...objects.filter(isMeans));
    event.agents.push(...(objects.length > 0 ? subjects.filter((s) => !isMeans(s) && s.mention?.category !== 'vehicle') : []));
  } else if (frame === 'suffer') event.patients.push(...subjects);
  else {
    event.agents.push(...subjects.slice(0, 1));
    event.patients.push(...subjects.slice(1));
  }
  prepositions(reading, syntax, event, objects.at(-1)?.last ?? event.last, end, passive);
  return group;
}

/** "three others wounded": a pronoun that is counted is no subject of a deed without an object. */
const areOthers = ({ tokens, tags }: Syntax, at: number): boolean => OTHERS.has(tokens, at) && tags[at - 1] === Tag.number;

/** People without a name: "a clerk" is a person, "two clerks" are a body of people by the list. */
const isDescribed = ({ mention }: Participant): boolean => mention === undefined || (mention.form === 'nominal' && (mention.category === 'person' || mention.category === 'organisation'));

/**
 * "Ana Ruiz, 20 years old, and Luis Prado, 21, were killed", "Two clerks -- Ana Ruiz and Luis Prado -- were killed": names that no noun phrase
 * spans. "A clerk, identified as Ana Ruiz, was killed": one person.
 */
function addNames(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence, subjects: Participant[]): void {
  const names = [...namesBefore(reading, syntax, verb, sentence), ...namesInDashes(reading, syntax, verb, sentence)];
  const isOne = subjects.length === 1 && names.length === 1 && AN.has(syntax.tokens, subjects[0]!.first - 1) && IDENTIFIED.has(syntax.tokens, subjects[0]!.last + 1);
  if (isOne) subjects[0] = names[0]!;
  else subjects.push(...names);
}
const IDENTIFIED = new WordSet('identified named');

/** "left one policeman slightly injured", "leaving two guards dead": who is left so suffered it. */
function leftHarmed(reading: Reading, syntax: Syntax, head: number, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  let end = head;
  while (end > sentence.first && tags[end - 1] === Tag.adverb) end--;
  for (let i = end - 1; i >= sentence.first && i >= end - 10; i--) {
    if (LEFT.has(tokens, i) && isVerb(tags[i]!)) {
      const whom = participantsFrom(reading, syntax, i + 1, end);
      return whom.at(-1)?.last === end ? whom : [];
    }
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!)) return [];
  }
  return [];
}
const CRAFT = new WordSet('plane airplane aeroplane aircraft airliner jet helicopter ship vessel ferry tanker');
const SHOTS = new WordSet('shot shots bullet bullets round rounds');
const MINE = new WordSet('mine mines');
const LEFT = new WordSet('leave leaves left leaving');

/** "accused the army of killing": the accuser did not do it; see suspects.ts for who did. */
function isCharge(syntax: Syntax, first: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  if (tags[first] !== Tag.ing || tags[first - 1] !== Tag.preposition) return false;
  for (let i = first - 2; i >= sentence.first && i >= first - 14; i--) {
    if (CHARGE.has(tokens, i) && isVerb(tags[i]!)) return !verbGroupAt(syntax, i, sentence).passive;
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!)) return false;
  }
  return false;
}
const CHARGE = new WordSet('accuse accuses accused accusing charge charges charged charging suspect suspects suspected blame blames blamed blaming convict convicts convicted acquit acquits acquitted arrest arrests arrested arresting detain detains detained detaining jail jails jailed sentence sentences sentenced indict indicts indicted condemn condemns condemned');
const HARM: ReadonlySet<string> = new Set(['killed', 'captured', 'injured']);

/** The clause's end for objects: ", and another base located at …" goes on with them although it looks like a clause. */
function objectsEnd(syntax: Syntax, at: number, sentence: Sentence): number {
  const { tokens, tags } = syntax;
  let end = Math.max(at, clauseEnd(syntax, at, sentence));
  for (let rounds = 0; rounds < 3 && COMMA.has(tokens, end) && tags[end + 1] === Tag.and; rounds++) {
    const next = nounPhraseAt(syntax, end + 2, sentence.last);
    if (!next || !SITED.has(tokens, next.last)) break;
    end = Math.max(next.last, clauseEnd(syntax, next.last, sentence));
  }
  // "killed three journalists: Ana Ruiz, Pedro Gomez and …"
  if (tokens.textOf(end) === ':' && end + 1 < sentence.last && tags[end + 1] === Tag.name) return Math.max(end, clauseEnd(syntax, end + 1, sentence));
  return end;
}

/** "killed nine on Wednesday: four soldiers and five civilians": whom a bare number counts, told behind a colon. */
function countedOut(reading: Reading, syntax: Syntax, objects: Participant[], end: number, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  const [one] = objects;
  if (objects.length !== 1 || !one || tags[one.head] !== Tag.number || one.last !== one.head + 1 || tokens.textOf(end) !== ':') return objects;
  const parts = participantsFrom(reading, syntax, end + 1, sentence.last);
  return parts.length > 1 && parts.every(({ quantity, mention }) => quantity !== undefined && mention !== undefined) ? [one, ...parts] : objects;
}

/** A noun phrase right behind that tells no time: "shot a guard", not "kidnapped ten days ago". */
export function objectFollows(syntax: Syntax, at: number, end: number): boolean {
  const phrase = nounPhraseAt(syntax, at, end);
  return phrase !== undefined && withoutTime(syntax, phrase) !== undefined && !AGO.has(syntax.tokens, phrase.last);
}
