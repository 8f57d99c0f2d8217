import { contracted } from '../../lexicon/contractions.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { isAuxiliary, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

/** Whether a finite verb stands at a token, adverbs before it allowed ("| openly denied it"). */
export function finiteAt({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && tags[i] === Tag.adverb) i++;
  // "told the paper he'd go": a clause of its own.
  if (contracted.has(tokens, i)) return false;
  const tag = i < limit ? tags[i]! : Tag.mark;
  return isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base;
}

/** A noun phrase with its finite verb: a clause without "that". */
export function startsWithSubject(context: ClaimContext, at: number, limit: number): boolean {
  if (contracted.has(context.tokens, at)) return at < limit;
  const phrase = nounPhraseAt(context.syntax, at, limit, { full: true, joined: true });
  return phrase !== undefined && finiteAt(context, phrase.last, limit);
}

/** "the fund, an outside group that buys time, made …": a finite verb right behind the insert that opens with the comma at `at`. */
export function finiteAfterInsert(context: ClaimContext, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && i < at + 30; i++) if (COMMA.has(context.tokens, i)) return finiteAt(context, i + 1, limit);
  return false;
}
