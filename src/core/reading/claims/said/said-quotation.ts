import { Frame } from '../../../lexicon/cue-verbs.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { Shape } from '../../../text/tokens.ts';
import { timeWords } from '../../syntax/noun-phrases.ts';
import type { TokenRange } from '../../syntax/syntax.ts';
import { isFiniteForm, Tag } from '../../syntax/tags.ts';
import { contentBefore, quotationBefore } from '../content-before.ts';
import type { Said, Saying } from './saying.ts';

const STOPPED = /[.,!?]/;

/** 'said, “The road is open.”'; 'found “no trace of him” in the house' goes on in the clause. */
export function inQuotation(saying: Saying): Said | undefined {
  if (!takesQuotation(saying)) return undefined;
  const { quotation } = saying;
  const whole = quotation.speech && (quotation.last >= saying.sentence.last || STOPPED.test(saying.tokens.textOf(quotation.ending)));
  if (!whole) return { content: saying.withRelative(saying.clause()), why: 'with a clause that quotes in part' };
  const earlier = quotationBefore(saying.context, saying.start) ? saying.before() : frontedBefore(saying);
  return { content: earlier ? [earlier, quotation] : [quotation], why: 'with a quotation' };
}

/** By its list; a verb with clauses takes 'found “no trace of him”', but not 'found “Morning Talk”', which is a name. */
const takesQuotation = (saying: Saying): boolean => saying.takes(Frame.quote | Frame.object) || ((saying.frames & Frame.clause) !== 0 && !saying.tokens.is(saying.first + 1, Shape.capital));

/** 'When the dam breaks, Low said, “the town will drown”': what stands before, where the quotation goes on with it in small letters. */
function frontedBefore(saying: Saying): TokenRange | undefined {
  const { tokens, tags } = saying;
  if (!(saying.frames & Frame.quote) || !saying.behindComma || !COMMA.has(tokens, saying.quotation.first - 1) || startsWithCapital(saying)) return undefined;
  const fronted = contentBefore(saying.context, saying.start, saying.sentence, true);
  if (!fronted || tags[fronted.first] === Tag.subordinator) return fronted;
  // "From the bridge, Low said, “you see the sea”": a place, without a verb of its own, and no time.
  if (tags[fronted.first] !== Tag.preposition || timeWords.has(tokens, fronted.first + 1)) return undefined;
  for (let i = fronted.first; i < fronted.last; i++) if (isFiniteForm(tags[i]!)) return undefined;
  return fronted;
}

/** The first word behind the opening marks has a capital. */
function startsWithCapital({ tokens, tags, quotation }: Saying): boolean {
  let word = quotation.first;
  while (tags[word] === Tag.quote) word++;
  return tokens.is(word, Shape.capital);
}
