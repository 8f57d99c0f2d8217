import { WordSet } from '../../lexicon/phrases.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import { UNCOMMITTED, type Factuality } from './content-factuality.ts';

/** Before a verb of saying, they leave it undone. Own hand. */
export const NEGATIVE_CUES = new WordSet('decline declined declines declining refuse refused refuses refusing fail failed fails without unable avoid avoided avoids avoiding');
const NEGATIVES = new WordSet("no not never n't neither nor nobody none cannot hardly");
/** Subjects of which nothing holds. */
const NOBODY = new WordSet('no nobody none neither nor nothing hardly scarcely few');
/** Verbs whose negation is meant of what is thought ("does not think that it will" thinks that it will not). Own hand. */
const RAISING = new WordSet('think thinks thought believe believes believed expect expects expected suppose imagine reckon anticipate anticipates feel');
/** Before a preposition and the cue: "stopped short of saying", "refrained from naming", "instead of saying". Own hand. */
const HOLDING_BACK = new WordSet('short refrain refrained refrains refraining instead rather');
const HELD_BACK = new WordSet('of from than');
const YET = new WordSet(['yet']);
const CONFIRMING = new WordSet('confirm confirmed confirms confirming');
/** What those who decline or refuse to do it leave unsaid. Own hand. */
const SPEAKING = new WordSet('comment say tell speak talk discuss elaborate respond reply answer confirm disclose reveal name identify specify explain clarify');

/** "did not confirm", "declined to say", "has yet to say", "stopped short of saying", "No official confirmed", "has no doubt". */
export function isNegated({ tokens, syntax, reading }: ClaimContext, { cue: [cue], source: [source], head }: ClaimDraft): boolean {
  if (!cue) return false;
  const sentence = reading.sentenceAt(tokens.start[head]!);
  if (sentence && isVerb(syntax.tags[head]!) && verbGroupAt(syntax, head, sentence).negated) return true;
  for (let i = cue.first; i < cue.last; i++) if (NEGATIVES.has(tokens, i) || (i < head && NEGATIVE_CUES.has(tokens, i)) || (YET.has(tokens, i) && syntax.tags[i + 1] === Tag.to)) return true;
  const before = cue.first - 1;
  if (before > 0 && (NEGATIVE_CUES.has(tokens, before) || (HELD_BACK.has(tokens, before) && HOLDING_BACK.has(tokens, before - 1)))) return true;
  return source !== undefined && source.last <= cue.first && (NOBODY.has(tokens, source.first) || (source.first > 0 && NOBODY.has(tokens, source.first - 1)));
}

/** What a negated cue leaves: the other side for what one thinks or doubts, a possibility for "cannot rule out" and "did not deny", else nothing. */
export function withoutCue({ tokens }: ClaimContext, { polarity, certainty, act, head, cue: [cue] }: ClaimDraft): Factuality {
  if (RAISING.has(tokens, head)) return { polarity: 'negative', certainty: 'probable' };
  if (polarity === 'negative' && certainty === 'probable') return { polarity: 'positive', certainty: 'certain' };
  if (polarity === 'negative' && cue && (act === 'reports' || act === 'denies') && !CONFIRMING.has(tokens, head)) return { polarity: 'positive', certainty: 'possible' };
  return UNCOMMITTED;
}

/** "declined to comment on the raid", "refused to name him": nothing is said of it. */
export function leavesUnsaid({ tokens, syntax }: ClaimContext, { head, content: [content] }: ClaimDraft): boolean {
  return content !== undefined && NEGATIVE_CUES.has(tokens, head) && syntax.tags[content.first] === Tag.to && SPEAKING.has(tokens, content.first + 1);
}
