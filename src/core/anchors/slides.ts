import type { Words } from './words.ts';

/**
 * Inserted or deleted runs that could as well stand elsewhere: in "a b a b" made of "a b" nobody can tell which "a b" is new. Moves each such
 * run to where it begins a line or sentence, changing `map` in place, and marks old words that stay ambiguous because two positions
 * are equally good (a sentence pasted beside itself).
 */
export function settleSlides(a: Words, b: Words, map: Int32Array): Uint8Array {
  const unsure = new Uint8Array(a.count);
  let bNext = 0;
  for (let i = 0; i <= a.count; ) {
    // A gap: old words [i, iTo) without a partner, new words [bNext, jTo) without one.
    let iTo = i;
    while (iTo < a.count && map[iTo]! < 0) iTo++;
    const jTo = iTo < a.count ? map[iTo]! : b.count;
    const deleted = iTo - i;
    const inserted = jTo - bNext;
    let end = iTo;
    if (deleted > 0 && inserted === 0) {
      const shift = slideDeletion(a, map, i, iTo, bNext, unsure);
      end += shift;
      bNext += shift;
    } else if (inserted > 0 && deleted === 0) slideInsertion(b, map, i, bNext, jTo, unsure);
    if (end >= a.count) break;
    // A deletion that slid up to the next gap is one with it.
    i = map[end]! < 0 ? end : end + 1;
    if (map[end]! >= 0) bNext = map[end]! + 1;
  }
  return unsure;
}

/** How well a cut before word `index` fits: 3 at a line's beginning, 2 at a sentence's, 0 between words, -1 where no white space stands. */
export function boundary(words: Words, index: number): number {
  if (index === 0 || index >= words.count) return 3;
  const gap = words.text.slice(words.end[index - 1], words.start[index]);
  if (gap.includes('\n')) return 3;
  const last = words.text[words.end[index - 1]! - 1]!;
  if (/[.!?]/.test(last)) return 2;
  return /["”’)\]]/.test(last) && gap !== '' && /[.!?,]/.test(words.text[words.end[index - 1]! - 2] ?? '') ? 2 : gap === '' ? -1 : 0;
}

/** The best of the shifts from `low` to `high`, of equal ones the first (a copy is pasted above more often than below), and whether it is alone. */
function choose(low: number, high: number, score: (shift: number) => number): { shift: number; alone: boolean } {
  let shift = 0;
  let best = -Infinity;
  let alone = true;
  for (let s = low; s <= high; s++) {
    const value = score(s);
    if (value === best) alone = false;
    if (value > best) {
      shift = s;
      alone = true;
    }
    best = Math.max(best, value);
  }
  return { shift, alone };
}

/** Gives how far the deletion of old words [from, to) slid. */
function slideDeletion(a: Words, map: Int32Array, from: number, to: number, bAt: number, unsure: Uint8Array): number {
  let low = 0;
  while (from + low > 0 && map[from + low - 1] === bAt + low - 1 && a.id[from + low - 1] === a.id[to + low - 1]) low--;
  let high = 0;
  while (to + high < a.count && map[to + high] === bAt + high && a.id[to + high] === a.id[from + high]) high++;
  if (low === high) return 0;
  const { shift, alone } = choose(low, high, (s) => boundary(a, from + s) + boundary(a, to + s));
  const length = to - from;
  for (let i = from + low; i < to + high; i++) map[i] = -1;
  for (let i = from + low; i < from + shift; i++) map[i] = bAt + (i - from);
  for (let i = to + shift; i < to + high; i++) map[i] = bAt + (i - to);
  // A run that can slide over its whole length stands beside a copy of itself.
  if (!alone || high - low >= length) for (let i = from + low; i < from + high; i++) unsure[i] = unsure[i + length] = 1;
  return shift;
}

function slideInsertion(b: Words, map: Int32Array, aAt: number, from: number, to: number, unsure: Uint8Array): void {
  let low = 0;
  while (aAt + low > 0 && map[aAt + low - 1] === from + low - 1 && b.id[from + low - 1] === b.id[to + low - 1]) low--;
  let high = 0;
  while (aAt + high < map.length && map[aAt + high] === to + high && b.id[to + high] === b.id[from + high]) high++;
  if (low === high) return;
  const { shift, alone } = choose(low, high, (s) => boundary(b, from + s) + boundary(b, to + s));
  for (let s = low; s < high; s++) {
    map[aAt + s] = s < shift ? from + s : to + s;
    if (!alone || high - low >= to - from) unsure[aAt + s] = 1;
  }
}
