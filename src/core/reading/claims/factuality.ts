import { WordSet } from '../../lexicon/phrases.ts';
import { contentFactuality, UNCOMMITTED, weaker, type Factuality } from './content-factuality.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import { isNegated, leavesUnsaid, NEGATIVE_CUES, withoutCue } from './negated-cue.ts';

/** Of a source or the words of its cue: what is said by it is not vouched for. */
const UNVOUCHED = new WordSet('unconfirmed unverified unsubstantiated uncorroborated rumored rumoured');
const CONFIRMATION = new WordSet('confirmation proof evidence');
/** Most tokens between cue and content that are looked at. */
const REACH = 16;

/**
 * FactBank's polarity and certainty of what is said, relative to its source: the cue's own, changed by negation and hedges in cue, source and
 * content. "said he left" certain, "thinks he left" probable, "may have left" possible, "did not say whether" unknown; "denied that he left",
 * "does not think he left", "it was unlikely that he left" are negative.
 */
export function factualityOf(context: ClaimContext, draft: ClaimDraft): Factuality {
  const ordered = draft.act === 'orders' || draft.act === 'threatens';
  const own = isNegated(context, draft) ? withoutCue(context, draft) : leavesUnsaid(context, draft) ? UNCOMMITTED : { polarity: draft.polarity, certainty: ordered ? 'unknown' as const : draft.certainty };
  if (own.certainty === 'unknown' || own.polarity === 'unknown') return own;
  const said = contentFactuality(context, draft);
  if (said === UNCOMMITTED) return UNCOMMITTED;
  const certainty = weaker(own.certainty, isUnvouched(context, draft) ? weaker(said.certainty, 'possible') : said.certainty);
  return { polarity: own.polarity === said.polarity ? 'positive' : 'negative', certainty };
}

/** "Unconfirmed reports said", "said, without confirmation, that". */
function isUnvouched({ tokens }: ClaimContext, { source: [source], cue, content: [content] }: ClaimDraft): boolean {
  for (const range of source ? [source, ...cue] : cue) for (let i = range.first; i < range.last; i++) if (UNVOUCHED.has(tokens, i)) return true;
  const last = cue.at(-1)?.last;
  if (content === undefined || last === undefined) return false;
  // Between cue and content, where an insert stands.
  for (let i = last; i < Math.min(content.first, last + REACH) + 1; i++) if (NEGATIVE_CUES.has(tokens, i) && CONFIRMATION.has(tokens, i + 1)) return true;
  return false;
}
