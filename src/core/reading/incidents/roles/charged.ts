import { COMMA } from '../../../lexicon/marks.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt, type VerbGroup } from '../../syntax/verb-groups.ts';
import type { Participant } from '../events/event-mention.ts';
import { antecedentOf, apposedName, subjectsOf } from './event-subjects.ts';
import { participant, participantsFrom } from './participants.ts';
import { namesBefore } from './name-lists.ts';

/** Whom a passive, an adjective or a bare participle charges: its subject, or the noun right before it ("men suspected of"). */
export function charged(reading: Reading, syntax: Syntax, group: VerbGroup, at: number, sentence: Sentence): Participant[] {
  const { tags } = syntax;
  let first = group.first;
  while (first > sentence.first && (isAuxiliary(tags[first - 1]!) || tags[first - 1] === Tag.adverb || tags[first - 1] === Tag.determiner || tags[first - 1] === Tag.adjective)) first--;
  // "are believed to be responsible", "is thought to have been involved"
  if (tags[first] === Tag.to && tags[first - 1] === Tag.participle) first = verbGroupAt(syntax, first - 1, sentence).first;
  const copula = isAuxiliary(tags[first]!) || (isVerb(tags[at]!) && group.finite) || isVerb(tags[first - 1]!) || tags[first - 1] === Tag.and;
  if (!copula && isNominal(tags[at - 1]!)) {
    const noun = nounPhraseBefore(syntax, at, sentence.first);
    const who = noun && (apposedName(reading, syntax, noun, sentence.first) ?? noun);
    return who ? [participant(reading, syntax, who, who.last)] : [];
  }
  // "took part in", "had a hand in"
  if (isVerb(tags[first - 1]!) && tags[first - 1] !== Tag.participle) first = verbGroupAt(syntax, first - 1, sentence).first;
  const verb: VerbGroup = { ...group, first, finite: true };
  const subjects = subjectsOf(reading, syntax, verb, sentence);
  const [one] = subjects;
  // "Ana Ruiz, Eva Roth and Luis Prado were charged with"
  if (subjects.length === 1 && one?.mention?.form === 'name' && one.mention.category === 'person') return [...namesBefore(reading, syntax, one.first, sentence), one];
  const listed = one ? listEndingWith(reading, syntax, one, sentence.first) : [];
  if (listed.length > subjects.length) return listed;
  return subjects.some(({ mention }) => mention !== undefined) ? subjects : [...subjects, ...namesBefore(reading, syntax, first, sentence)];
}

/** "The general, two captains of the guard, and a clerk are suspected": the whole list that a participant behind "and" closes; empty where it closes none. */
function listEndingWith(reading: Reading, syntax: Syntax, last: Participant, floor: number): Participant[] {
  const { first, head } = last;
  const { tokens, tags } = syntax;
  let start = first;
  while (start > floor && tags[start - 1] === Tag.determiner) start--;
  if (tags[start - 1] !== Tag.and || !COMMA.has(tokens, start - 2)) return [];
  while (start > floor && !isVerb(tags[start - 1]!) && !isAuxiliary(tags[start - 1]!) && !ENDS.has(tags[start - 1]!) && (tags[start - 1] !== Tag.mark || COMMA.has(tokens, start - 1))) start--;
  const listed = participantsFrom(reading, syntax, start, head + 1);
  return listed.at(-1)?.head === head ? [...listed.slice(0, -1), last] : [];
}
const ENDS: ReadonlySet<number> = new Set([Tag.quote, Tag.that, Tag.subordinator, Tag.relative]);

/** "the group, which the government blames for the attack": whom "which" stands for, where the verb has a subject of its own. */
export function behindRelative(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): Participant[] | undefined {
  const subject = nounPhraseBefore(syntax, verb, sentence.first);
  if (!subject || syntax.tags[subject.first - 1] !== Tag.relative) return undefined;
  const noun = antecedentOf(reading, syntax, subject.first - 1, sentence);
  return noun && [participant(reading, syntax, noun, noun.last)];
}
