import { CONTRACTED } from '../../lexicon/negations.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Certainty, Polarity } from '../../model/vocabulary.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import { judgedBy } from './judgement.ts';

/** FactBank's two sides of a statement: whether it holds, and how sure its source is of that. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

const UNCOMMITTED: Factuality = { polarity: 'unknown', certainty: 'unknown' };
const POSSIBLE_MODALS = new WordSet('may might could');
const PROBABLE_MODALS = new WordSet('should ought');
const MUST = new WordSet(['must']);
const POSSIBLE = new WordSet('possibly perhaps maybe allegedly reportedly purportedly supposedly apparently unconfirmed alleged suspected purported seemingly conceivably');
const PROBABLE = new WordSet('probably likely presumably almost nearly');
/** Of a source or the words of its cue: what is said by it is not vouched for. */
const UNVOUCHED = new WordSet('unconfirmed unverified unsubstantiated uncorroborated rumored rumoured');
const CONFIRMATION = new WordSet('confirmation proof evidence');
const WHETHER = new WordSet('whether if unless');
const NEGATIVE_CUES = new WordSet('decline declined declines declining refuse refused refuses refusing fail failed fails without unable');
const NEGATIVES = new WordSet("no not never n't neither nor nobody none cannot hardly");
/** Subjects of which nothing holds. */
const NOBODY = new WordSet('no nobody none neither nor nothing');
const ONE = new WordSet(['one']);
/** Verbs whose negation is meant of what is thought ("does not think that it will" thinks that it will not). Own hand. */
const RAISING = new WordSet('think thinks thought believe believes believed expect expects expected suppose imagine reckon anticipate anticipates feel');
/** Tokens of the content that are looked at: its main clause, as a rule. */
const REACH = 16;

/**
 * FactBank's polarity and certainty of what is said, relative to its source: the cue's own, changed by negation and hedges in cue, source and
 * content. "said he left" certain, "thinks he left" probable, "may have left" possible, "did not say whether" unknown; "denied that he left",
 * "does not think he left", "it was unlikely that he left" are negative.
 */
export function factualityOf(context: ClaimContext, draft: ClaimDraft): Factuality {
  const own = negatedCue(context, draft) ? withoutCue(context, draft) : { polarity: draft.polarity, certainty: draft.certainty };
  if (own.certainty === 'unknown' || own.polarity === 'unknown') return own;
  const said = contentFactuality(context, draft);
  if (said === UNCOMMITTED) return UNCOMMITTED;
  const certainty = weaker(own.certainty, isUnvouched(context, draft) ? weaker(said.certainty, 'possible') : said.certainty);
  return { polarity: own.polarity === said.polarity ? 'positive' : 'negative', certainty };
}

const ORDER: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown'];
const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/** "did not confirm", "declined to say", "No official confirmed", "has no doubt". */
function negatedCue({ tokens, syntax, reading }: ClaimContext, { cue: [cue], source: [source], head }: ClaimDraft): boolean {
  if (!cue) return false;
  const sentence = reading.sentenceAt(tokens.start[head]!);
  if (sentence && isVerb(syntax.tags[head]!) && verbGroupAt(syntax, head, sentence).negated) return true;
  for (let i = cue.first; i < cue.last; i++) if (NEGATIVES.has(tokens, i) || (i < head && NEGATIVE_CUES.has(tokens, i))) return true;
  return (cue.first > 0 && NEGATIVE_CUES.has(tokens, cue.first - 1)) || (source !== undefined && source.last <= cue.first && (NOBODY.has(tokens, source.first) || NOBODY.has(tokens, source.first - 1)));
}

/** What a negated cue leaves: the other side for what one thinks or doubts, a possibility for "cannot rule out", else nothing. */
function withoutCue({ tokens }: ClaimContext, { polarity, certainty, act, head, cue: [cue] }: ClaimDraft): Factuality {
  if (RAISING.has(tokens, head)) return { polarity: 'negative', certainty: 'probable' };
  if (polarity === 'negative' && certainty === 'probable') return { polarity: 'positive', certainty: 'certain' };
  if (polarity === 'negative' && act === 'reports' && cue) return { polarity: 'positive', certainty: 'possible' };
  return UNCOMMITTED;
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

/** How the content itself puts it: negated, hedged, judged ("it is likely that"), conditional. */
function contentFactuality(context: ClaimContext, { content: [content] }: ClaimDraft): Factuality {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  let polarity: Polarity = 'positive';
  let certainty: Certainty = 'certain';
  if (!content) return { polarity, certainty };
  let first = content.first;
  while (first < content.last && (tags[first] === Tag.that || tags[first] === Tag.quote)) first++;
  if (WHETHER.has(tokens, first)) return UNCOMMITTED;
  const judged = judgedBy(context, first, content.last);
  if (judged) return judged.certainty === 'unknown' ? UNCOMMITTED : judged;
  const nobody = NOBODY.has(tokens, first) && (tags[first] === Tag.determiner || tags[first] === Tag.pronoun || ONE.has(tokens, first + 1) || !isAuxiliary(tags[first + 1] ?? 0));
  if (nobody) polarity = 'negative';

  let seen = false;
  for (let i = first; i < Math.min(content.last, content.first + REACH); i++) {
    if (POSSIBLE.has(tokens, i)) certainty = weaker(certainty, 'possible');
    else if (PROBABLE.has(tokens, i) && (isVerb(tags[i + 1] ?? 0) || tags[i + 1] === Tag.to || isAuxiliary(tags[i + 1] ?? 0))) certainty = weaker(certainty, 'probable');
    if (seen) {
      // The first clause decides.
      if (tags[i] === Tag.mark || tags[i] === Tag.that || tags[i] === Tag.subordinator) break;
      continue;
    }
    if (isAuxiliary(tags[i]!) || tags[i] === Tag.past || tags[i] === Tag.present) {
      seen = true;
      if (POSSIBLE_MODALS.has(tokens, i)) certainty = weaker(certainty, 'possible');
      else if (PROBABLE_MODALS.has(tokens, i) || (MUST.has(tokens, i) && (tags[i + 1] === Tag.have || tags[i + 1] === Tag.be))) certainty = weaker(certainty, 'probable');
      if (isNegatedAt(context, i, content.last)) polarity = polarity === 'negative' ? 'positive' : 'negative';
    }
  }
  return { polarity, certainty };
}

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
