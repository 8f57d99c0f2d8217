import search from 'approx-string-match';
import { normalised } from './same-words.ts';

/** Longest texts that are compared letter by letter. */
const LONGEST = 4_000;

/** How alike two texts are, 0 to 1: one less the share of letters that must change. Typography and line breaks do not count. */
export function similarity(a: string, b: string): number {
  const [x, y] = [normalised(a).slice(0, LONGEST), normalised(b).slice(0, LONGEST)];
  if (x === y) return 1;
  const longest = Math.max(x.length, y.length);
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < 0.4 * long.length) return 0;
  let row = Uint16Array.from({ length: short.length + 1 }, (_, index) => index);
  for (let i = 1; i <= long.length; i++) {
    const next = new Uint16Array(short.length + 1);
    next[0] = i;
    for (let j = 1; j <= short.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (long.charCodeAt(i - 1) === short.charCodeAt(j - 1) ? 0 : 1));
    }
    row = next;
  }
  return 1 - row[short.length]! / longest;
}

/** Where `quote` stands in `text` with the fewest errors, at most half of its letters; several places where they are equally good. */
export function nearest(text: string, quote: string): { start: number; end: number; similarity: number }[] {
  if (text.length > LONGEST || quote.length > LONGEST || quote === '') return [];
  const found = search(text, quote, Math.floor(quote.length / 2));
  const best = Math.min(...found.map((match) => match.errors));
  return found.filter((match) => match.errors === best).map(({ start, end, errors }) => ({ start, end, similarity: 1 - errors / quote.length }));
}
