import { BLOODLESS } from '../../../lexicon/bloodless-words.ts';
import { OF } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { EventType } from '../../../lexicon/events.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import type { EventMention, Participant } from './event-mention.ts';
import { isAilment } from './misfortunes.ts';

const FIGURED: ReadonlySet<EventType> = new Set<EventType>(['attack', 'killing', 'assassination', 'hostage-taking', 'wounding', 'armed-assault', 'raid', 'torture', 'bombing']);

const LIKE = new WordSet('like as');
const ONE = new WordSet('a an another');
/** Verbs of calling: what follows "as" is a name for something told elsewhere. Own hand. */
const CALLED = new WordSet('described describe describes describing condemned condemn condemns condemning denounced denounce denounces denouncing characterised characterized regarded seen viewed branded labelled labeled portrayed treated called calls call decried slammed considered');
const CLEARED = new WordSet('cleared acquitted exonerated absolved');

/**
 * Words for deeds that tell of none: "killed tourism", "an attack on the reform", "hit the country like a bomb attack", "called it an attack on
 * the whole town", "was cleared of the murder", "the worst attack since 2014".
 */
export function isComparison(syntax: Syntax, event: EventMention): boolean {
  if (event.means.length === 0 && FIGURED.has(event.type) && event.patients.length > 0 && event.patients.every((one) => isBloodless(syntax, one))) return true;
  return event.word.form === 'noun' ? isNotTheDeed(syntax, event) : isCleared(syntax, event);
}

const isBloodless = ({ tokens }: Syntax, { head, mention }: Participant): boolean => BLOODLESS.has(tokens, head) && (mention === undefined || (mention.form === 'nominal' && mention.category !== 'facility'));

function isNotTheDeed(syntax: Syntax, { first, sentence }: EventMention): boolean {
  const { tokens, tags } = syntax;
  if (isAilment(syntax, first)) return true;
  let i = first - 1;
  let worst = false;
  for (; i > sentence.first && (tags[i] === Tag.adjective || tags[i] === Tag.noun || tags[i] === Tag.number || tags[i] === Tag.adverb || tags[i] === Tag.possessive); i--) worst ||= SUPERLATIVE.has(tokens, i);
  // "the deadliest attack since 2014", "one of the worst massacres": said of what is told elsewhere.
  if (worst && tags[i] === Tag.determiner && (tags[i - 1] === Tag.be || OF.has(tokens, i - 1))) return true;
  if (OF.has(tokens, i) || (tags[i] === Tag.determiner && OF.has(tokens, i - 1))) {
    const cleared = OF.has(tokens, i) ? i - 1 : i - 2;
    if (CLEARED.has(tokens, cleared)) return true;
  }
  if (!ONE.has(tokens, i)) return false;
  if (!LIKE.has(tokens, i - 1)) return false;
  if (tokens.lower(i - 1) === 'like') return true;
  for (let k = i - 2; k >= sentence.first && k > i - AS_REACH; k--) if (isVerb(tags[k]!)) return CALLED.has(tokens, k);
  return false;
}
/** Longest object between a verb of calling and its "as", in tokens. */
const AS_REACH = 10;
const SUPERLATIVE = new WordSet('worst deadliest bloodiest biggest largest gravest');

/** "was cleared of killing the mayor" */
const isCleared = ({ tokens }: Syntax, { first }: EventMention): boolean => OF.has(tokens, first - 1) && CLEARED.has(tokens, first - 2);
