import { COMMA, DASH } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

/** Past an adverb between commas: "added, though, that …", "replied, however, “…”". */
export function pastParenthetic({ tokens }: ClaimContext, at: number, limit: number): number {
  return at + 3 < limit && COMMA.has(tokens, at) && PARENTHETIC.has(tokens, at + 1) && COMMA.has(tokens, at + 2) ? at + 3 : at;
}
const PARENTHETIC = new WordSet('however though meanwhile too instead nonetheless nevertheless moreover furthermore also then again');

/** Longest insert before "that" or "to", in tokens. */
const INSERT = 24;

/**
 * The "that" or "to" behind an insert which opens at `at`: "told friends, at dinners and in private, that", "argued – hitting the desk –
 * that", "refused, as a rule, to"; -1 where there is none.
 */
export function behindInsert({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number): number {
  if (!COMMA.has(tokens, at) && !DASH.has(tokens, at)) return -1;
  for (let i = at + 1; i < limit - 1 && i < at + INSERT; i++) {
    const tag = tags[i]!;
    if (tag === Tag.that || (tag === Tag.to && i > at + 1)) return COMMA.has(tokens, i - 1) || DASH.has(tokens, i - 1) ? i : -1;
    if (isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base || tag === Tag.quote || tag === Tag.relative || tag === Tag.subordinator) return -1;
  }
  return -1;
}

/** 'said, however, “We …”': the quotation right behind the comma that closes a short insert; -1 where there is none. */
export function quotationBehindInsert({ tokens, syntax: { tags }, quotations }: ClaimContext, at: number, limit: number): number {
  if (tags[at + 1] === Tag.and || tags[at + 1] === Tag.ing) return -1;
  for (let i = at + 1; i < limit && i < at + SHORT_INSERT; i++) {
    if (COMMA.has(tokens, i)) return i > at + 1 && quotations.list[quotations.of[i + 1] ?? -1]?.first === i + 1 ? i + 1 : -1;
    if (isVerb(tags[i]!) && tags[i] !== Tag.ing || tags[i] === Tag.quote) return -1;
  }
  return -1;
}
/** Longest insert before a quotation, in tokens. */
const SHORT_INSERT = 10;
