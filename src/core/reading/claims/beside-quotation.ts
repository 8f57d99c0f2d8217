import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { quotationBefore } from './content-before.ts';
import { add, type ClaimContext } from './draft.ts';

const ON = new WordSet(['on', 'up']);
/** A quotation of fewer words may be a title. */
const LEAST = 6;

/**
 * A verb that the list knows as no verb of saying, right behind who speaks and a whole quotation: '“The road is closed,” the clerk went on.'
 * The quotation tells what it means.
 */
export function besideQuotation(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const tag = tags[head]!;
  if (tag !== Tag.past && tag !== Tag.present) return false;
  const group = verbGroupAt(syntax, head, sentence);
  if (!group.finite || group.passive) return false;
  // From the verb back to the closing mark.
  let first = group.first;
  while (first > sentence.first && first > group.first - LONGEST && tags[first - 1] !== Tag.quote && tags[first - 1] !== Tag.mark) first--;
  const quotation = first < group.first ? quotationBefore(context, first) : undefined;
  if (!quotation || quotation.words < LEAST || quotation.last !== first || !COMMA.has(tokens, quotation.ending)) return false;
  const subject = nounPhraseAt(syntax, first, group.first, { full: true });
  if (subject?.last !== group.first) return false;
  const last = ON.has(tokens, head + 1) ? head + 2 : head + 1;
  const next = last < sentence.last ? tags[last]! : Tag.mark;
  if (next !== Tag.mark && next !== Tag.preposition && next !== Tag.adverb) return false;
  add(context, { act: 'says', polarity: 'positive', certainty: 'certain', source: [subject], cue: [{ first: group.first, last }], content: [quotation], head, speech: true, closes: true, why: 'Verb behind a quotation and who speaks' });
  return true;
}

/** Longest name or description of who speaks, in tokens. */
const LONGEST = 10;
