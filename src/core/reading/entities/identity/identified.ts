import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { isAuxiliary, Tag } from '../../syntax/tags.ts';
import type { Syntax } from '../../syntax/syntax.ts';

const IDENTIFIED = new WordSet('identified named');
const AGE = new WordSet('year years old - aged');
/** How many words may stand between "identified as" and the name: "a 41-year-old local teacher". */
const REACH = 9;

/**
 * Where the phrase ends whose people a name at token `name` identifies, exclusive; -1 where none does: "The tourist | was identified as Omar
 * Nasr", "a nurse | , identified as the 41-year-old Omar Nasr,".
 */
export function identifiedBefore({ tokens, tags }: Syntax, name: number): number {
  let i = name - 1;
  const least = Math.max(0, name - REACH);
  while (i > least && (tags[i] === Tag.number || tags[i] === Tag.determiner || tags[i] === Tag.adjective || tags[i] === Tag.noun || AGE.has(tokens, i))) i--;
  if (tokens.lower(i) === 'as') i--;
  else if (i !== name - 1) return -1;
  if (!IDENTIFIED.has(tokens, i)) return -1;
  i--;
  while (i > 0 && (isAuxiliary(tags[i]!) || tags[i] === Tag.adverb)) i--;
  return COMMA.has(tokens, i) ? i : i + 1;
}
