import { WordSet } from '../../lexicon/phrases.ts';
import { subjectBefore } from '../syntax/subject-before.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

/** Adverbs that say that somebody, unnamed, says so. Own hand. */
const HEARSAY = new WordSet('reportedly allegedly purportedly supposedly rumoredly rumouredly');

const DESCRIBED: ReadonlySet<number> = new Set([Tag.determiner, Tag.possessive, Tag.adjective, Tag.number]);

/** "The minister reportedly resigned on Monday", "Reportedly, he …": what unnamed others say, by an adverb beside the verb. */
export function hearsayAdverb(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  if (!HEARSAY.has(tokens, head)) return false;
  const { tags } = syntax;
  let verb = head + 1;
  while (verb < sentence.last && (tags[verb] === Tag.adverb || tags[verb] === Tag.not || isAuxiliary(tags[verb]!))) verb++;
  // "the allegedly stolen goods": it describes a noun.
  if (head > sentence.first && DESCRIBED.has(tags[head - 1]!)) return false;
  const full = verb < sentence.last && isVerb(tags[verb]!) ? verb : isAuxiliary(tags[verb - 1] ?? 0) ? verb - 1 : undefined;
  if (full === undefined) return false;
  const group = verbGroupAt(syntax, full, sentence);
  const subject = subjectBefore(syntax, Math.min(group.first, head), sentence.first);
  if (!subject) return false;
  const last = contentEnd(context, head + 1, sentence, 'clause');
  add(context, {
    act: 'reports', polarity: 'positive', certainty: 'possible', source: [], cue: [{ first: head, last: head + 1 }],
    content: [{ first: subject.first, last: head }, { first: head + 1, last }], head, why: 'Adverb of hearsay, source unnamed',
  });
  return true;
}
