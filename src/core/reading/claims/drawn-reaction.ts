import { DRAWING, REACTIONS } from '../../lexicon/reporting-words.ts';
import { cueNouns } from '../../lexicon/cue-nouns.ts';
import { OF } from '../../lexicon/little-words.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { isNominal, Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { add, type ClaimContext } from './draft.ts';

const FROM = new WordSet('from among');
const HOLDING = new WordSet('win wins won winning earn earned get gets got have has had having enjoy enjoys enjoyed secure secured gain gained');
/** Held by somebody, with "of" ("has the support of the union"). */
const HELD = new WordSet('support backing endorsement approval blessing confidence trust respect sympathy');

/** Furthest that the reaction stands behind the verb, in tokens. */
const WIDEST = 5;
const describes = (tag: number): boolean => isNominal(tag) || tag === Tag.determiner || tag === Tag.possessive || tag === Tag.adjective || tag === Tag.adverb || tag === Tag.ing;

/** "The plan drew criticism from unions", "She has the backing of the miners": what others think of the subject; they are the source. */
export function drawnReaction(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  if (!DRAWING.has(tokens, head)) return false;
  const stop = sentenceEnd(syntax, sentence);
  let noun = head + 1;
  while (noun < stop && noun < head + WIDEST && !REACTIONS.has(tokens, noun) && describes(syntax.tags[noun]!)) noun++;
  if (noun >= stop || !REACTIONS.has(tokens, noun)) return false;
  if (!FROM.has(tokens, noun + 1) && !(OF.has(tokens, noun + 1) && HELD.has(tokens, noun) && HOLDING.has(tokens, head))) return false;
  const source = nounPhraseAt(syntax, noun + 2, stop, { full: true, joined: true });
  const group = verbGroupAt(syntax, head, sentence);
  const subject = group.passive || !source ? undefined : subjectOf(syntax, group, sentence);
  if (!source || !subject) return false;
  const entry = cueNouns().get(tokens.hash[noun]!);
  add(context, {
    act: entry?.act ?? 'believes', polarity: 'positive', certainty: entry?.certainty ?? 'certain', source: [source], cue: [{ first: group.first, last: noun + 2 }],
    content: [{ first: subject.first, last: subject.last }], head, why: 'Reaction that the subject gets',
  });
  return true;
}
