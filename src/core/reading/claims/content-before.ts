import { COLON, COMMA, SEMICOLON } from '../../lexicon/marks.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isVerbal, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';
import type { Quotation } from './quotations.ts';

/** A quotation that ends right before token `at` (a comma may stand between) and is speech; its range. */
export function quotationBefore(context: ClaimContext, at: number): Quotation | undefined {
  const { quotations, tokens } = context;
  let i = at - 1;
  if (COMMA.has(tokens, i)) i--;
  const index = i >= 0 ? quotations.of[i]! : -1;
  const quotation = index >= 0 ? quotations.list[index] : undefined;
  return quotation?.last === i + 1 ? quotation : undefined;
}

/**
 * What is said when it stands before the cue's clause, which begins at `at`: a quotation, with the words of the same clause before it
 * ('The country "has changed," he said'), or the clause before a comma (parenthetical "…, she said"). With `parenthetic` the cue's
 * clause stands between commas, and any words before it belong to what is said ("Back home, he said, nothing had changed"); with `ends`
 * nothing follows the cue, so that it has no other content ("From here it takes an hour, he said.").
 */
export function contentBefore(context: ClaimContext, at: number, sentence: Sentence, parenthetic = false, ends = false): TokenRange | undefined {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const quotation = quotationBefore(context, at);
  if (quotation && quotation.last > sentence.first) {
    if (quotation.first <= sentence.first) return quotation;
    const first = clauseStart(context, quotation.first, sentence);
    // 'When asked about “the wall,” he said that …': it is part of an adverbial.
    if (first < quotation.first && !quotation.speech && isSubordinate(tags[first]!)) return undefined;
    return { first: first < quotation.first ? first : quotation.first, last: quotation.last };
  }
  if (!COMMA.has(tokens, at - 1) || at - 1 <= sentence.first) return undefined;
  const clause = clauseStart(context, at - 1, sentence);
  // '“What do I want? I want peace” before all, he said': the quotation began a sentence before.
  const opened = context.quotations.list[context.quotations.of[clause]!];
  const first = opened && opened.first < clause ? opened.first : clause;
  if (parenthetic) return opensAdverbial(context, first, at - 1) && !isLong(first, at - 1) ? undefined : { first, last: at - 1 };
  if (first >= at - 2) return undefined;
  // A stretch without a verb of its own is an adverbial ("In Baghdad, officials said").
  for (let i = first; i < at - 1; i++) if (isVerbal(tags[i]!)) return tags[first] === Tag.participle || (!ends && opensAdverbial(context, first, at - 1)) ? undefined : { first, last: at - 1 };
  return undefined;
}

const isSubordinate = (tag: number): boolean => tag === Tag.subordinator || tag === Tag.ing || tag === Tag.participle;
const isLong = (first: number, last: number): boolean => last - first >= 2;

/** "If asked, …", "After he left, …": a subordinate clause is no claim by itself. */
function opensAdverbial({ tokens, syntax: { tags } }: ClaimContext, first: number, last: number): boolean {
  const tag = tags[first]!;
  if (tag !== Tag.subordinator && tag !== Tag.ing && tag !== Tag.participle && tag !== Tag.to && tag !== Tag.preposition) return false;
  for (let i = first + 1; i < last; i++) if (COMMA.has(tokens, i)) return false;
  return true;
}

/** Where the clause that ends before `at` begins: the sentence's start, behind "But" and the like. */
function clauseStart({ tokens, syntax: { tags } }: ClaimContext, at: number, sentence: Sentence): number {
  let first = sentence.first;
  for (let i = at - 1; i > sentence.first; i--) {
    if (SEMICOLON.has(tokens, i) || COLON.has(tokens, i)) {
      first = i + 1;
      break;
    }
  }
  while (first < at && (tags[first] === Tag.mark || (tags[first] === Tag.and && first === sentence.first))) first++;
  return first;
}
