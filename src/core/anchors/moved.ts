import { align, runKey } from './align.ts';
import type { Comparison } from './comparison.ts';
import type { Words } from './words.ts';
import { spread } from './spread.ts';

/** Words that begin a run by which moved text is found. */
const RUN = 3;

/** What stands everywhere tells nothing: of a run's places so many are looked at. */
const MANY = 64;

/**
 * Where every run of three new words stands. With `free` only runs of words that no old word explains. Runs with one hash are chained, in
 * arrays of numbers: a text of a megabyte has two hundred thousand.
 */
export class RunIndex {
  private readonly heads: Int32Array;
  /** The next place with the same slot, from the first on; 0 ends a chain, places count from 1. */
  private readonly nexts: Int32Array;
  private readonly keys: Int32Array;

  constructor(words: Words, free?: Uint8Array) {
    const count = Math.max(0, words.count - RUN + 1);
    let size = 16;
    while (size < count) size *= 2;
    this.heads = new Int32Array(size);
    this.nexts = new Int32Array(count + 1);
    this.keys = new Int32Array(count + 1);
    for (let i = count - 1; i >= 0; i--) {
      if (free && free[i]! + free[i + 1]! + free[i + 2]! > 0) continue;
      const key = runKey(words.id, i, RUN);
      const slot = this.slot(key);
      this.keys[i + 1] = key;
      this.nexts[i + 1] = this.heads[slot]!;
      this.heads[slot] = i + 1;
    }
  }

  private slot(key: number): number {
    return spread(key) & (this.heads.length - 1);
  }

  /** Shifts by which most of the runs of words [from, to) reappear, the best first: `votes` runs agree, give or take two words. */
  shifts(ids: Int32Array, from: number, to: number): { shift: number; votes: number }[] {
    const votes = new Map<number, number>();
    for (let i = from; i + RUN <= to; i++) {
      const key = runKey(ids, i, RUN);
      let left = MANY;
      for (let j = this.heads[this.slot(key)]!; j > 0 && left > 0; j = this.nexts[j]!) {
        if (this.keys[j] !== key) continue;
        votes.set(j - 1 - i, (votes.get(j - 1 - i) ?? 0) + 1);
        left--;
      }
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
