import { diff } from 'fast-myers-diff';
import { spread } from './spread.ts';

/** Leaves of more than this many pairs are left unaligned: what was rewritten as a whole is looked for as moved, not word by word. */
const LEAF = 250_000;

/** Lengths of the runs that anchor an alignment, the surest first. */
const RUNS = [6, 3, 1] as const;

/**
 * Aligns two sequences of word numbers: for each of `a` the index in `b`, or -1. Runs that occur once on both sides are aligned first
 * (as patience diff does), what lies between them by Myers' algorithm: near-linear, also for texts of a megabyte.
 */
export function align(a: Int32Array, b: Int32Array): Int32Array {
  const map = new Int32Array(a.length).fill(-1);
  const open: [aFrom: number, aTo: number, bFrom: number, bTo: number, level: number][] = [[0, a.length, 0, b.length, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    let [aFrom, aTo, bFrom, bTo] = next;
    while (aFrom < aTo && bFrom < bTo && a[aFrom] === b[bFrom]) map[aFrom++] = bFrom++;
    while (aFrom < aTo && bFrom < bTo && a[aTo - 1] === b[bTo - 1]) map[--aTo] = --bTo;
    if (aFrom === aTo || bFrom === bTo) continue;
    let level = next[4];
    let anchors: Int32Array = NONE;
    for (; level < RUNS.length && anchors.length === 0; level++) anchors = uniqueRuns(a, aFrom, aTo, b, bFrom, bTo, RUNS[level]!);
    if (anchors.length === 0 && (aTo - aFrom) * (bTo - bFrom) <= LEAF) {
      leaf(map, a, aFrom, aTo, b, bFrom, bTo);
      continue;
    }
    if (anchors.length === 0) anchors = equalChunks(a, aFrom, aTo, b, bFrom, bTo);
    if (anchors.length === 0) continue;
    let [aDone, bDone] = [aFrom, bFrom];
    for (let n = 0; n < anchors.length; n += 2) {
      const [i, j] = [anchors[n]!, anchors[n + 1]!];
      if (i < aDone || j < bDone) continue;
      if (aDone < i && bDone < j) open.push([aDone, i, bDone, j, level]);
      map[i] = j;
      [aDone, bDone] = [i + 1, j + 1];
    }
    open.push([aDone, aTo, bDone, bTo, level]);
  }
  return map;
}

/** Chunks that a long range is cut into at most, about: what Myers' algorithm can take where every chunk differs. */
const CHUNKS = 1_000;

/**
 * First words of equal chunks, for texts in which everything occurs more than once. A chunk ends where a word says so, not where a count
 * does, so that it is the same wherever it stands.
 */
function equalChunks(a: Int32Array, aFrom: number, aTo: number, b: Int32Array, bFrom: number, bTo: number): Int32Array {
  const every = Math.max(8, Math.ceil(Math.max(aTo - aFrom, bTo - bFrom) / CHUNKS));
  const cut = (ids: Int32Array, from: number, to: number): { starts: number[]; keys: Int32Array } => {
    const starts: number[] = [];
    const keys: number[] = [];
    let key = 0;
    let begun = from;
    for (let i = from; i < to; i++) {
      key = (Math.imul(key, 0x01000193) ^ ids[i]!) | 0;
      const mixed = Math.imul(ids[i]! ^ Math.imul(i > from ? ids[i - 1]! : 0, 0x9e3779b1), 0x85ebca6b) >>> 8;
      if (mixed % every !== 0 && i + 1 < to && i + 1 - begun < 8 * every) continue;
      starts.push(begun);
      keys.push(key);
      begun = i + 1;
      key = 0;
    }
    return { starts, keys: Int32Array.from(keys) };
  };
  const inA = cut(a, aFrom, aTo);
  const inB = cut(b, bFrom, bTo);
  const map = new Int32Array(inA.keys.length).fill(-1);
  leaf(map, inA.keys, 0, inA.keys.length, inB.keys, 0, inB.keys.length);
  const found: number[] = [];
  map.forEach((j, i) => {
    if (j >= 0 && a[inA.starts[i]!] === b[inB.starts[j]!]) found.push(inA.starts[i]!, inB.starts[j]!);
  });
  return Int32Array.from(found);
}

function leaf(map: Int32Array, a: Int32Array, aFrom: number, aTo: number, b: Int32Array, bFrom: number, bTo: number): void {
  let i = aFrom;
  let j = bFrom;
  const equal = (to: number): void => {
    while (i < to) map[i++] = j++;
  };
  for (const [aStart, aEnd, , bEnd] of diff(a.subarray(aFrom, aTo), b.subarray(bFrom, bTo))) {
    equal(aFrom + aStart);
    i = aFrom + aEnd;
    j = bFrom + bEnd;
  }
  equal(aTo);
}

const NONE = new Int32Array(0);

/** What a slot of the table holds beside a place: nothing yet, or a run that occurs again. */
const EMPTY = -2;
const AGAIN = -1;

/**
 * Pairs of positions of runs of `length` that occur once in each range, as many as keep the same order on both sides. The runs are kept in
 * one table of numbers: a text of a megabyte has two hundred thousand, and a map of them takes longer than all the rest.
 */
function uniqueRuns(a: Int32Array, aFrom: number, aTo: number, b: Int32Array, bFrom: number, bTo: number, length: number): Int32Array {
  const count = aTo - length - aFrom + 1;
  if (count <= 0 || bTo - bFrom < length) return NONE;
  let size = 16;
  while (size < 2 * count) size *= 2;
  const keys = new Int32Array(size);
  const inA = new Int32Array(size).fill(EMPTY);
  const inB = new Int32Array(size).fill(EMPTY);
  /** The slot of a key, or the free one where it would stand. */
  const slotOf = (key: number): number => {
    let slot = spread(key) & (size - 1);
    while (inA[slot] !== EMPTY && keys[slot] !== key) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const slots = new Int32Array(count);
  for (let i = aFrom; i + length <= aTo; i++) {
    const key = runKey(a, i, length);
    const slot = slotOf(key);
    slots[i - aFrom] = slot;
    keys[slot] = key;
    inA[slot] = inA[slot] === EMPTY ? i : AGAIN;
  }
  for (let j = bFrom; j + length <= bTo; j++) {
    const slot = slotOf(runKey(b, j, length));
    if (inA[slot] !== EMPTY) inB[slot] = inB[slot] === EMPTY ? j : AGAIN;
  }
  const pairs = new Int32Array(2 * count);
  let found = 0;
  for (let i = aFrom; i + length <= aTo; i++) {
    const slot = slots[i - aFrom]!;
    const j = inB[slot]!;
    if (inA[slot] !== i || j < 0 || !sameRun(a, i, b, j, length)) continue;
    pairs[found++] = i;
    pairs[found++] = j;
  }
  return increasing(pairs.subarray(0, found));
}

function sameRun(a: Int32Array, i: number, b: Int32Array, j: number, length: number): boolean {
  for (let k = 0; k < length; k++) if (a[i + k] !== b[j + k]) return false;
  return true;
}

/** Hash of the run of `length` numbers that begins at `i`. */
export function runKey(a: Int32Array, i: number, length: number): number {
  let key = 0;
  for (let k = 0; k < length; k++) key = (Math.imul(key, 0x01000193) ^ a[i + k]!) | 0;
  return key;
}

/** The longest sub-sequence of pairs, one number behind the other, whose second members increase. */
function increasing(pairs: Int32Array): Int32Array {
  const count = pairs.length / 2;
  const tails = new Int32Array(count);
  const before = new Int32Array(count);
  let longest = 0;
  for (let index = 0; index < count; index++) {
    const j = pairs[2 * index + 1]!;
    let low = 0;
    let high = longest;
    // Most pairs follow the last one.
    if (longest > 0 && pairs[2 * tails[longest - 1]! + 1]! < j) low = longest;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[2 * tails[middle]! + 1]! < j) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
    if (low === longest) longest++;
  }
  const result = new Int32Array(2 * longest);
  for (let n = longest - 1, index = longest > 0 ? tails[longest - 1]! : -1; n >= 0; n--, index = before[index]!) {
    result[2 * n] = pairs[2 * index]!;
    result[2 * n + 1] = pairs[2 * index + 1]!;
  }
  return result;
}
