import { cueNouns } from '../../lexicon/cue-nouns.ts';
import { WITH } from '../../lexicon/little-words.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

const ATTITUDES = new WordSet('support favor favour defense defence opposition protest praise hopes hope plans promises pledges');
const OF = new WordSet('of to that');
const IN = new WordSet('in for with');

/** "They marched in support of the bill", "left in the hope of a pardon", "came with plans to stay": the attitude in which the subject does something. */
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
  // What is only planned or promised is not sure.
  const held = WITH.has(tokens, head) ? cueNouns().get(tokens.hash[noun]!) : undefined;
  const first = tags[noun + 1] === Tag.that ? noun + 1 : noun + 2;
  add(context, {
    act: held?.act ?? 'believes', polarity: 'positive', certainty: held?.certainty ?? 'certain', source: [{ first: source.first, last: source.last }], cue: [{ first: head, last: first }],
    content: [{ first, last: contentEnd(context, first, sentence, 'phrase') }], head, why: 'Attitude in which something is done',
  });
  return true;
}
