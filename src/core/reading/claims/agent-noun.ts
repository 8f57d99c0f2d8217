import { WordSet } from '../../lexicon/phrases.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { subjectBefore } from '../syntax/subject-before.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { isAuxiliary, Tag } from '../syntax/tags.ts';
import { add, type ClaimContext } from './draft.ts';

const SIDES: readonly (readonly [nouns: WordSet, act: ClaimKind])[] = [
  [new WordSet('supporter supporters backer backers advocate advocates proponent proponents champion champions defender defenders believer believers fan fans admirer admirers opponent opponents skeptic skeptics sceptic sceptics'), 'believes'],
  [new WordSet('critic critics detractor detractors foe foes'), 'accuses'],
];
const LINKS = new WordSet('of in for');

/** "She is an outspoken critic of the plan": a noun for who holds a view, said of the subject, and what the view is of. */
export function agentNoun(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const side = SIDES.find(([nouns]) => nouns.has(tokens, head));
  if (!side || !LINKS.has(tokens, head + 1)) return false;
  let be = head - 1;
  while (be > sentence.first && be > head - 8 && tags[be] !== Tag.be && !isBorderTag(tags[be]!)) be--;
  if (tags[be] !== Tag.be || tags[be + 1] === Tag.ing || tags[be + 1] === Tag.participle) return false;
  const content = nounPhraseAt(syntax, head + 2, sentenceEnd(syntax, sentence), { full: true, joined: true });
  let first = be;
  while (first - 1 >= sentence.first && (isAuxiliary(tags[first - 1]!) || tags[first - 1] === Tag.adverb || tags[first - 1] === Tag.not)) first--;
  const source = content && subjectBefore(syntax, first, sentence.first);
  if (!content || !source) return false;
  add(context, { act: side[1], polarity: 'positive', certainty: 'certain', source: [source], cue: [{ first, last: head + 2 }], content: [content], head, why: 'Noun for who holds a view' });
  return true;
}

const isBorderTag = (tag: number): boolean => tag === Tag.mark || tag === Tag.quote || tag === Tag.that || tag === Tag.relative || (tag >= Tag.base && tag <= Tag.past);
