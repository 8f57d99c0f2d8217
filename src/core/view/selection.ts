import type { Span } from '../text/span.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { firstEndingAfter } from '../text/span.ts';

/**
 * The words that a hasty selection means: without white space, commas, full stops, quotation marks and brackets at its borders, never
 * cutting a surrogate pair. The full stop of an initialism stays ("U.S."), as do the signs of an amount ("$5", "20%"). Empty where
 * nothing else was selected.
 */
export function trimSelection(text: string, s: Span): Span {
  let { start, end } = s;
  if (isLow(text, start) && start > 0) start--;
  if (isLow(text, end)) end++;
  while (end > start && BORDER.test(text[end - 1]!) && !isInitialism(text, start, end)) end--;
  while (start < end && BORDER.test(text[start]!)) start++;
  return { start, end };
}

const BORDER = /[\s\u200b\ufeff.,;:!?…"“”„‟«»‘’‚‹›'()[\]{}<>—–-]/;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
/** "U.S.": the full stop belongs to the word. The short look first: a selection may be long. */
function isInitialism(text: string, start: number, end: number): boolean {
  if (text[end - 1] !== '.' || !/\p{Lu}\.$/u.test(text.slice(Math.max(start, end - 3), end))) return false;
  return /^(?:\p{Lu}\.)+$/u.test(text.slice(Math.max(start, text.lastIndexOf(' ', end - 1) + 1), end));
}

/** The word at an offset, or the one that ends there; undefined between words. */
export function wordAt(text: AnnotatedText, offset: number): Span | undefined {
  const { tokens } = text.reading.source;
  const at = tokens.at(offset);
  for (const index of [at, at - 1]) {
    if (index < 0 || index >= tokens.count || tokens.start[index]! > offset || tokens.end[index]! < offset) continue;
    const word = trimSelection(tokens.text, tokens.span(index, index + 1));
    if (word.end > word.start) return word;
  }
  return undefined;
}

/** The sentence at an offset. */
export function sentenceAt(text: AnnotatedText, offset: number): Span | undefined {
  const { sentences } = text.reading.source;
  const sentence = sentences[Math.min(firstEndingAfter(sentences, offset), sentences.length - 1)];
  return sentence && { start: sentence.start, end: sentence.end };
}

/** A border of a span, and whether the span grows or shrinks there. */
export interface BorderMove {
  readonly border: 'start' | 'end';
  readonly by: 'grow' | 'shrink';
}

/** The span with one border moved by a word; the same span where there is no further word or only one is left. */
export function moveBorder(text: AnnotatedText, s: Span, { border, by }: BorderMove): Span {
  const { tokens } = text.reading.source;
  const isWord = (index: number): boolean => /[\p{L}\p{N}]/u.test(tokens.textOf(index));
  const step = (border === 'end') === (by === 'grow') ? 1 : -1;
  // The first word that the span takes in, or the one that remains at its border when the last is let go.
  let index = border === 'start' ? (by === 'grow' ? tokens.at(s.start) - 1 : tokens.at(s.start) + 1) : by === 'grow' ? tokens.at(s.end) : tokens.at(s.end - 1) - 1;
  while (index >= 0 && index < tokens.count && !isWord(index)) index += step;
  if (index < 0 || index >= tokens.count) return s;
  const moved = border === 'start' ? { start: tokens.start[index]!, end: s.end } : { start: s.start, end: tokens.end[index]! };
  return moved.start < moved.end ? moved : s;
}
