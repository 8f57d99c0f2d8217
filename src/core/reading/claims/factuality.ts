import type { Certainty, Polarity } from '../../model/vocabulary.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';

const POSSIBLE_MODALS = new WordSet('may might could');
const PROBABLE_MODALS = new WordSet('should ought');
const POSSIBLE = new WordSet('possibly perhaps maybe allegedly reportedly purportedly supposedly apparently unconfirmed alleged suspected purported seemingly conceivably');
const PROBABLE = new WordSet('probably likely presumably almost nearly');
const WHETHER = new WordSet('whether if');
const NEGATIVE_CUES = new WordSet('decline declined declines declining refuse refused refuses refusing fail failed fails without');
/** Tokens of the content that are looked at: its main clause, as a rule. */
const REACH = 16;

/** FactBank's polarity and certainty of what is said, relative to its source: the cue's own, changed by negation and hedges in cue and content. */
export function factualityOf(context: ClaimContext, draft: ClaimDraft): { polarity: Polarity; certainty: Certainty } {
  const { tokens, syntax, reading } = context;
  const { tags } = syntax;
  let { polarity, certainty } = draft;
  const cue = draft.cue[0];
  const sentence = reading.sentenceAt(tokens.start[draft.head]!);
  // "did not confirm that", "declined to say whether": the source commits itself to nothing.
  if (cue && sentence) {
    const negated = isVerb(tags[draft.head]!) && verbGroupAt(syntax, draft.head, sentence).negated;
    let refused = false;
    for (let i = Math.max(sentence.first, cue.first - 1); i < draft.head; i++) refused ||= NEGATIVE_CUES.has(tokens, i);
    if (negated || refused) return { polarity: 'unknown', certainty: 'unknown' };
  }
  const content = draft.content[0];
  if (!content || polarity === 'unknown') return { polarity, certainty };
  if (WHETHER.has(tokens, content.first)) return { polarity: 'unknown', certainty: 'unknown' };

  const weaken = (to: Certainty): void => {
    if (certainty === 'certain' || (certainty === 'probable' && to === 'possible')) certainty = to;
  };
  let seen = false;
  for (let i = content.first; i < Math.min(content.last, content.first + REACH); i++) {
    if (POSSIBLE.has(tokens, i)) weaken('possible');
    else if (PROBABLE.has(tokens, i) && (isVerb(tags[i + 1] ?? 0) || tags[i + 1] === Tag.to || tags[i + 1] === Tag.be)) weaken('probable');
    if (seen) {
      // The first clause decides.
      if (tags[i] === Tag.mark || tags[i] === Tag.that || tags[i] === Tag.subordinator) break;
      continue;
    }
    if (isAuxiliary(tags[i]!) || tags[i] === Tag.past || tags[i] === Tag.present) {
      seen = true;
      if (POSSIBLE_MODALS.has(tokens, i)) weaken('possible');
      else if (PROBABLE_MODALS.has(tokens, i)) weaken('probable');
      if (isNegatedAt(context, i, content.last)) polarity = polarity === 'negative' ? 'positive' : 'negative';
    }
  }
  return { polarity, certainty };
}

const CONTRACTED = new WordSet("cannot can't won't wouldn't couldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't");
const NEVER = new WordSet('not never no');

/** Whether the verb group that begins at `at` is negated: "did not", "has never", "was no". */
function isNegatedAt({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number): boolean {
  if (CONTRACTED.has(tokens, at)) return true;
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    if (NEVER.has(tokens, i) && i > at) return true;
    if (i > at && !isAuxiliary(tags[i]!) && tags[i] !== Tag.adverb && tags[i] !== Tag.not) return false;
  }
  return false;
}
