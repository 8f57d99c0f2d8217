import type { Reading } from '../../reading.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt, type VerbGroup } from '../../syntax/verb-groups.ts';
import type { Participant } from '../events/event-mention.ts';
import { antecedentOf, subjectsOf } from './event-subjects.ts';
import { participant } from './participants.ts';
import { namesBefore } from './victim-lists.ts';

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
    return noun ? [participant(reading, syntax, noun, noun.last)] : [];
  }
  // "took part in", "had a hand in"
  if (isVerb(tags[first - 1]!) && tags[first - 1] !== Tag.participle) first = verbGroupAt(syntax, first - 1, sentence).first;
  const verb: VerbGroup = { ...group, first, finite: true };
  const subjects = subjectsOf(reading, syntax, verb, sentence);
  return subjects.some(({ mention }) => mention !== undefined) ? subjects : [...subjects, ...namesBefore(reading, syntax, first, sentence)];
}

/** "the group, which the government blames for the attack": whom "which" stands for, where the verb has a subject of its own. */
export function behindRelative(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): Participant[] | undefined {
  const subject = nounPhraseBefore(syntax, verb, sentence.first);
  if (!subject || syntax.tags[subject.first - 1] !== Tag.relative) return undefined;
  const noun = antecedentOf(reading, syntax, subject.first - 1, sentence);
  return noun && [participant(reading, syntax, noun, noun.last)];
}
