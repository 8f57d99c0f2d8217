import type { WordSet } from '../../lexicon/phrases.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

/** Whether one of the words in a stretch of text is in a set. */
export function holdsWord({ source: { tokens } }: Reading, { start, end }: Span, set: WordSet): boolean {
  for (let i = tokens.at(start); i < tokens.count && tokens.start[i]! < end; i++) if (set.has(tokens, i)) return true;
  return false;
}
