import { cueVerbs, Frame } from '../../lexicon/cue-verbs.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseBefore } from '../syntax/noun-phrases.ts';
import type { Sentence, Syntax, TokenRange } from '../syntax/syntax.ts';
import { isFiniteForm, isNominal, Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

const SUBJECTS = new WordSet('i he she we they you');

/**
 * What somebody says or thinks of a thing, in a relative clause about it: "the strike, which the union backed in May", "a plan that he
 * believes will fail". The verb's object, or its clause's subject, is the pronoun. Contact clauses ("a deal she supported") are told of
 * in passing more often than not.
 */
export function relativeGap(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const verb = cueVerbs().get(tokens.hash[head]!);
  if (!verb || !(verb.frames & (Frame.object | Frame.clause))) return false;
  const group = verbGroupAt(syntax, head, sentence);
  if (!group.finite || group.passive) return false;
  const stop = sentenceEnd(syntax, sentence);
  const clause = verb.frames & Frame.clause && isFiniteForm(tags[group.last] ?? Tag.mark) && group.last < stop;
  if (!clause && !(verb.frames & Frame.object && endsThere(context, group.last, stop))) return false;

  const subject = SUBJECTS.has(tokens, group.first - 1) ? { first: group.first - 1, last: group.first } : nounPhraseBefore(syntax, group.first, sentence.first);
  if (!subject || subject.first <= sentence.first) return false;
  // "a plan she thinks will work": without a pronoun, where a verb in a tense shows the gap.
  const pronoun = pronounBefore(syntax, subject) ?? (clause ? antecedent(context, subject.first, sentence) : undefined);
  if (!pronoun) return false;
  const rest = clause ? [{ first: group.last, last: contentEnd(context, group.last, sentence, 'clause', 'relative') }] : [];
  add(context, {
    act: verb.act, polarity: verb.polarity, certainty: verb.certainty, source: [subject], cue: [{ first: group.first, last: group.last }],
    content: [pronoun, ...rest], head, why: 'Relative clause about what is said',
  });
  return true;
}

/** The noun phrase that a clause without a pronoun describes: "a plan ▸she thinks will work◂". */
function antecedent({ syntax }: ClaimContext, at: number, sentence: Sentence): TokenRange | undefined {
  if (syntax.tags[at - 1] !== Tag.noun) return undefined;
  return nounPhraseBefore(syntax, at, sentence.first);
}

/** The relative pronoun right before the subject. */
function pronounBefore({ tags }: Syntax, subject: TokenRange): TokenRange | undefined {
  const before = subject.first - 1;
  return tags[before] === Tag.relative || (tags[before] === Tag.that && isNominal(tags[before - 1] ?? 0)) ? { first: before, last: before + 1 } : undefined;
}

/** Nothing that could be the verb's object stands at `at`. */
const endsThere = ({ tokens, syntax: { tags } }: ClaimContext, at: number, stop: number): boolean =>
  at >= stop || COMMA.has(tokens, at) || isFiniteForm(tags[at]!) || tags[at] === Tag.preposition || tags[at] === Tag.and || tags[at] === Tag.subordinator || tags[at] === Tag.mark;
