import type { Certainty, ClaimKind, Polarity } from '../../model/vocabulary.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import type { Sentence, Syntax, TokenRange } from '../syntax/syntax.ts';
import type { Quotations } from './quotations.ts';

/** A claim as a construction finds it, in tokens. */
export interface ClaimDraft {
  act: ClaimKind;
  polarity: Polarity;
  certainty: Certainty;
  source: TokenRange[];
  cue: TokenRange[];
  content: TokenRange[];
  /** The cue word's token. */
  readonly head: number;
  /** The construction, in words, for the hover. */
  readonly why: string;
  /** It is said in a clause or quotation, by a verb of saying: not an attitude to a thing. */
  readonly speech?: boolean;
  /** What is said stands before the cue, in quotation marks: nobody else's words go on behind it. */
  readonly closes?: boolean;
  /** The claim in whose content this one stands. */
  within?: ClaimDraft | undefined;
}

/** What every construction reads, and where it puts what it finds. */
export interface ClaimContext {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly syntax: Syntax;
  readonly quotations: Quotations;
  readonly sentences: readonly Sentence[];
  /** 1 for tokens that are part of a cue already: earlier constructions win. */
  readonly taken: Uint8Array;
  readonly drafts: ClaimDraft[];
}

/** Adds a draft and takes its cue's tokens; one whose content turns out empty is none. Kept are drafts with the same fields in the same order, whatever construction found them. */
export function add({ drafts, taken }: ClaimContext, { act, polarity, certainty, source, cue, content: found, head, why, speech = false, closes = false }: ClaimDraft): void {
  const content = found.filter(({ first, last }) => last > first);
  if (content.length === 0 && found.length > 0) return;
  drafts.push({ act, polarity, certainty, source, cue, content, head, why, speech, closes, within: undefined });
  for (const { first, last } of cue) taken.fill(1, first, last);
}

/** Whether token `i` stands in a quotation: what is said there, and a title's words ("Tell Me Lies"), is not the text's own attribution. */
export function isQuoted({ quotations }: ClaimContext, i: number): boolean {
  return quotations.of[i]! >= 0;
}
