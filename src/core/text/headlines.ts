import { isDateline } from './dateline.ts';
import type { Sentence } from './sentences.ts';
import { TokenKind, type Tokens } from './tokens.ts';

/** Most lines, and most tokens of one, that stand above a report. */
const MOST = 4;
const LONGEST = 30;
/** Most tokens of a section's heading. */
const SHORT = 10;

/**
 * How many sentences at the beginning of a text are its headlines and byline: short lines without a final stop, each a paragraph of its own,
 * above a report that has sentences with one. 0 where the text begins at once.
 */
export function headlineCount(tokens: Tokens, sentences: readonly Sentence[]): number {
  let count = 0;
  while (count < sentences.length && count < MOST && isHeadline(tokens, sentences, count)) count++;
  return count < sentences.length ? count : 0;
}

/** "The ambush near Marlo": a line over a section further down, of its own and without a final stop, with text behind it. */
export const isSectionHeading = (tokens: Tokens, sentences: readonly Sentence[], index: number): boolean =>
  index > 0 && index + 1 < sentences.length && sentences[index]!.last - sentences[index]!.first <= SHORT && isHeadline(tokens, sentences, index);

function isHeadline(tokens: Tokens, sentences: readonly Sentence[], index: number): boolean {
  const sentence = sentences[index]!;
  const alone = sentences[index - 1]?.paragraph !== sentence.paragraph && sentences[index + 1]?.paragraph !== sentence.paragraph;
  return alone && sentence.last - sentence.first <= LONGEST && !isDateline(tokens, sentence) && lacksStop(tokens, sentence);
}

/** A sentence without a final stop or closing mark, as headlines and headings are. */
export function lacksStop(tokens: Tokens, { last }: Sentence): boolean {
  const kind = tokens.kind[last - 1];
  return kind !== TokenKind.mark && kind !== TokenKind.quote;
}
