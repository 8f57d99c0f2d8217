import { WordSet } from '../../lexicon/phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

const ATTITUDES = new WordSet('support favor favour defense defence opposition protest praise hopes hope');
const OF = new WordSet('of to that');
const IN = new WordSet('in for');

/** "They marched in support of the bill", "left in the hope of a pardon": the attitude in which the subject does something. */
export function purpose(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  if (!IN.has(tokens, head)) return false;
  const noun = tags[head + 1] === Tag.determiner ? head + 2 : head + 1;
  if (!ATTITUDES.has(tokens, noun) || !OF.has(tokens, noun + 1)) return false;
  let verb = head - 1;
  while (verb >= sentence.first && !isVerb(tags[verb]!) && tags[verb] !== Tag.be) verb--;
  if (verb < sentence.first) return false;
  const source = subjectOf(syntax, verbGroupAt(syntax, verb, sentence), sentence);
  if (!source) return false;
  const first = tags[noun + 1] === Tag.that ? noun + 1 : noun + 2;
  add(context, {
    act: 'believes', polarity: 'positive', certainty: 'certain', source: [{ first: source.first, last: source.last }], cue: [{ first: head, last: first }],
    content: [{ first, last: contentEnd(context, first, sentence, 'phrase') }], head, why: 'Attitude in which something is done',
  });
  return true;
}
