import { align, runKey } from './align.ts';
import type { Comparison } from './comparison.ts';
import type { Words } from './words.ts';

/** Words that begin a run by which moved text is found. */
const RUN = 3;

/** Where every run of three new words stands. With `free` only runs of words that no old word explains. */
export class RunIndex {
  private readonly places = new Map<number, number[]>();

  constructor(words: Words, free?: Uint8Array) {
    for (let i = 0; i + RUN <= words.count; i++) {
      if (free && free[i]! + free[i + 1]! + free[i + 2]! > 0) continue;
      const key = runKey(words.id, i, RUN);
      const list = this.places.get(key);
      if (!list) this.places.set(key, [i]);
      // What stands everywhere tells nothing.
      else if (list.length < 64) list.push(i);
    }
  }

  /** Shifts by which most of the runs of words [from, to) reappear, the best first: `votes` runs agree, give or take two words. */
  shifts(ids: Int32Array, from: number, to: number): { shift: number; votes: number }[] {
    const votes = new Map<number, number>();
    for (let i = from; i + RUN <= to; i++) {
      for (const j of this.places.get(runKey(ids, i, RUN)) ?? []) votes.set(j - i, (votes.get(j - i) ?? 0) + 1);
    }
    const sorted = [...votes].map(([shift, count]) => ({ shift, votes: count })).sort((a, b) => b.votes - a.votes || a.shift - b.shift);
    // Small insertions and deletions part one place into several shifts: they count together.
    const found: { shift: number; votes: number }[] = [];
    for (const entry of sorted) {
      const near = found.find((other) => Math.abs(other.shift - entry.shift) <= 4);
      if (near) near.votes += entry.votes;
      else if (found.length < 8) found.push(entry);
    }
    return found.sort((a, b) => b.votes - a.votes);
  }
}

/** Share of a sentence's words that must reappear for it to count as moved, and of those that nothing else explains. */
const ENOUGH = 0.75;
const UNEXPLAINED = 0.6;

/**
 * Old words [from, to) found as a whole elsewhere in the new text, as a comparison that knows only that place; with `unique` false
 * where another place is nearly as good. Undefined where they are nowhere.
 */
export function findMoved(comparison: Comparison, index: RunIndex, from: number, to: number): { comparison: Comparison; unique: boolean } | undefined {
  const { old, now, explained } = comparison;
  const [best, next] = index.shifts(old.id, from, to);
  if (!best || best.votes < Math.max(1, 0.4 * (to - from - RUN + 1))) return undefined;
  const low = Math.max(0, from + best.shift - 6);
  const high = Math.min(now.count, to + best.shift + 6);
  const local = align(old.id.subarray(from, to), now.id.subarray(low, high));
  const map = new Int32Array(old.count).fill(-1);
  let found = 0;
  let free = 0;
  local.forEach((j, i) => {
    if (j < 0) return;
    map[from + i] = low + j;
    found++;
    if (explained[low + j] === 0) free++;
  });
  if (found < ENOUGH * (to - from) || free < UNEXPLAINED * found) return undefined;
  return { comparison: { ...comparison, map, unsure: new Uint8Array(old.count) }, unique: (next?.votes ?? 0) < 0.8 * best.votes };
}
