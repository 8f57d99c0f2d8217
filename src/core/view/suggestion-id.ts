import { hashOf } from '../text/tokens.ts';
import type { Span } from '../text/span.ts';

/** Characters around the words that make them this occurrence and no other. */
const AROUND = 16;

/**
 * Ids for the machine's suggestions, made of what they are, their words and the words around: stable while these stay, wherever the
 * text moves. Equal ones are numbered in reading order.
 */
export function suggestionIds(text: string): (letter: 'm' | 'c', what: string, span: Span) => string {
  const count = new Map<string, number>();
  return (letter, what, span) => {
    const words = text.slice(Math.max(0, span.start - AROUND), span.end + AROUND);
    const id = `~${letter}-${what}-${(hashOf(`${span.end - span.start} ${words}`) >>> 0).toString(36)}`;
    const n = (count.get(id) ?? 0) + 1;
    count.set(id, n);
    return n === 1 ? id : `${id}-${n}`;
  };
}
