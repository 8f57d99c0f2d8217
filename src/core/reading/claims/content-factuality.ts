import { ONE } from '../../lexicon/little-words.ts';
import { CONTRACTED } from '../../lexicon/negations.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Certainty, Polarity } from '../../model/vocabulary.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import { judgedBy } from './judgement.ts';

/** FactBank's two sides of a statement: whether it holds, and how sure its source is of that. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly certainty: Certainty;
}

/** What is neither said to be nor not to be. */
export const UNCOMMITTED: Factuality = { polarity: 'unknown', certainty: 'unknown' };
const POSSIBLE_MODALS = new WordSet('may might could');
const PROBABLE_MODALS = new WordSet('should ought');
const MUST = new WordSet(['must']);
const POSSIBLE = new WordSet('possibly perhaps maybe allegedly reportedly purportedly supposedly apparently unconfirmed alleged suspected purported seemingly conceivably');
const PROBABLE = new WordSet('probably likely presumably almost nearly');
const WHETHER = new WordSet('whether if unless');
/** Subjects of which nothing holds. */
const NOBODY = new WordSet('no nobody none neither nor nothing');
/** Tokens of the content that are looked at: its main clause, as a rule. */
const REACH = 16;

const ORDER: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown'];
/** The less sure of two. */
export const weaker = (a: Certainty, b: Certainty): Certainty => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/** How the content itself puts it: negated, hedged, judged ("it is likely that"), conditional. */
export function contentFactuality(context: ClaimContext, { content: [content] }: ClaimDraft): Factuality {
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
    if (!seen && tags[i] === Tag.relative) i = verbsEnd(tags, i, content.last);
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
      if (isNegatedAt(context, i, content.last) || (i > first && NEVER.has(tokens, i - 1))) polarity = polarity === 'negative' ? 'positive' : 'negative';
      if (UNREAL.has(tokens, i) && hasCondition(context, i + 1, content.last)) certainty = 'unknown';
      const predicate = isAuxiliary(tags[i]!) ? predicateFactuality(context, i, content.last, polarity === 'negative') : undefined;
      if (predicate) return { polarity: polarity === predicate.polarity ? 'positive' : 'negative', certainty: weaker(certainty, predicate.certainty) };
    }
  }
  return { polarity, certainty };
}

/** Behind the first verb of the relative clause at `relative`: "photographs, which could not be verified, appear". */
function verbsEnd(tags: Uint8Array, relative: number, limit: number): number {
  const inVerbs = (i: number): boolean => isAuxiliary(tags[i]!) || isVerb(tags[i]!) || tags[i] === Tag.adverb || tags[i] === Tag.not;
  let i = relative + 1;
  while (i < limit && !isAuxiliary(tags[i]!) && !isVerb(tags[i]!)) i++;
  while (i < limit && inVerbs(i)) i++;
  return i;
}

/** Modals of what is not so yet. */
const UNREAL = new WordSet("will would 'll 'd won't wouldn't could may might");
const CONDITION = new WordSet('if unless');
/** Before "if", they make no condition of it: comparisons, and verbs that ask or find out. Own hand. */
const NO_CONDITION = new WordSet('even as see ask know decide determine check tell wonder say out');
/** Furthest that a condition stands behind the verb that it governs, in tokens. */
const CONDITION_REACH = 40;

/** "would close if the shelling went on"; "will see if it holds" is a question. */
function hasCondition({ tokens, quotations }: ClaimContext, from: number, limit: number): boolean {
  for (let i = from; i < limit && i < from + CONDITION_REACH; i++) {
    if (quotations.of[i] !== quotations.of[from]) return false;
    if (CONDITION.has(tokens, i)) return !NO_CONDITION.has(tokens, i - 1);
  }
  return false;
}

/** What the predicate of the clause with its auxiliary at `at` says of it: "is thought to have sunk", "were possible", "cannot rule out sabotage". */
function predicateFactuality({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number, negated: boolean): Factuality | undefined {
  let i = at + 1;
  while (i < limit && (tags[i] === Tag.adverb || tags[i] === Tag.not || isAuxiliary(tags[i]!))) i++;
  if (i >= limit) return undefined;
  if (RULE.has(tokens, i) && OUT.has(tokens, i + 1)) return { polarity: 'negative', certainty: negated ? 'possible' : 'certain' };
  return tags[i - 1] === Tag.be || tags[at] === Tag.be ? PREDICATES.find(([words]) => words.has(tokens, i))?.[1] : undefined;
}
const RULE = new WordSet('rule ruled');
const OUT = new WordSet(['out']);
/** What is held of a subject without vouching for it. Own hand. */
const PREDICATES: readonly (readonly [WordSet, Factuality])[] = [
  [new WordSet('likely probable thought believed expected presumed assumed'), { polarity: 'positive', certainty: 'probable' }],
  [new WordSet('unlikely improbable doubtful'), { polarity: 'negative', certainty: 'probable' }],
  [new WordSet('possible conceivable feared rumoured rumored suspected alleged'), { polarity: 'positive', certainty: 'possible' }],
];

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
