import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

/** The words of a stretch of text for a message: cut at a word after some ninety characters. */
export const short = (reading: Reading, at: Span): string => {
  const words = reading.wordsOf(at);
  return words.length <= 90 ? words : `${words.slice(0, words.lastIndexOf(' ', 88))} …`;
};
