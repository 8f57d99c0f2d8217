import { THERE } from '../../lexicon/little-words.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { afterBound, nounPhraseAt, timeWords } from '../syntax/noun-phrases.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';
import { finiteAt } from './finite-clause.ts';

/** Prepositions that open place, time and medium after a verb of saying ("said in a statement", "wrote on Twitter"). */
const ADVERBIAL = new WordSet('in on at during to after before from with via by through over amid outside inside near upon for as');

/** Past adverbs, times, and phrases of place, time and medium, up to one of the cue's own particles ("called on Friday for"). */
export function skipAdverbials(context: ClaimContext, at: number, limit: number, particles?: ReadonlySet<number>): number {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  let i = at;
  while (i < limit) {
    if (afterBound(syntax, i, limit) > i || (i > at && particles?.has(tokens.hash[i]!))) break;
    if (tags[i] === Tag.adverb && !(THERE.has(tokens, i) && isAuxiliary(tags[i + 1] ?? 0)) && !(tags[i + 1] === Tag.number)) i++;
    // "added quietly but firmly: …"
    else if (tags[i] === Tag.and && i > at && tags[i - 1] === Tag.adverb && tags[i + 1] === Tag.adverb && i + 2 < limit) i += 2;
    else if (timeWords.has(tokens, i)) {
      i++;
      while (i < limit && (tags[i] === Tag.number || timeWords.has(tokens, i))) i++;
    } else if ((tags[i] === Tag.adjective || tags[i] === Tag.determiner) && timeWords.has(tokens, i + 1)) i += 2;
    // "the agency reported that day."
    else if (tags[i] === Tag.that && timeWords.has(tokens, i + 1) && (i + 2 >= limit || tags[i + 2] === Tag.mark)) i += 2;
    else if (agoAt(context, i, limit) > i) i = agoAt(context, i, limit);
    else if ((tags[i] === Tag.preposition || (tags[i] === Tag.subordinator && /^(?:as|after|before|since)$/.test(tokens.lower(i)))) && ADVERBIAL.has(tokens, i)) {
      const phrase = nounPhraseAt(syntax, i + 1, limit, { full: true });
      const simple = nounPhraseAt(syntax, i + 1, limit);
      if (!phrase || !simple) break;
      // "said in a statement the plan was dead": the clause's subject must not be taken for part of the phrase.
      if (tags[i] === Tag.subordinator && finiteAt(context, phrase.last, limit)) break;
      i = (finiteAt(context, phrase.last, limit) && !finiteAt(context, simple.last, limit)) || particles?.has(tokens.hash[simple.last]!) ? simple.last : phrase.last;
      i = pastTitle(context, i, limit);
      if (finiteAt(context, i, limit) && !isVerb(tags[i]!)) return at;
    } else break;
  }
  return i;
}

/** Past "a few years earlier", "two days ago"; `at` where no such time stands. */
function agoAt({ tokens, syntax }: ClaimContext, at: number, limit: number): number {
  if (syntax.tags[at] !== Tag.determiner && syntax.tags[at] !== Tag.number) return at;
  const phrase = nounPhraseAt(syntax, at, limit);
  if (!phrase) return at;
  if (AGO.has(tokens, phrase.last)) return phrase.last + 1;
  return AGO.has(tokens, phrase.last - 1) ? phrase.last : at;
}
const AGO = new WordSet('earlier later ago');

/** Words of a title at most. */
const TITLE = 5;

/** Past a short title in quotation marks, which names the medium ("said on the radio's “Morning Talk” that …"). */
export function pastTitle({ tokens, syntax: { tags }, quotations }: ClaimContext, at: number, limit: number): number {
  const first = tags[at] === Tag.possessive ? at + 1 : at;
  const title = quotations.list[quotations.of[first] ?? -1];
  return title?.first === first && title.words <= TITLE && title.last <= limit && tokens.is(first + 1, Shape.capital) ? title.last : at;
}
