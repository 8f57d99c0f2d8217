import { align } from './align.ts';
import { boundary, settleSlides } from './slides.ts';
import { Vocabulary, wordsOf, type Words } from './words.ts';

/** An old text beside a new one: which old word is which new word. */
export interface Comparison {
  readonly old: Words;
  readonly now: Words;
  /** For each old word its new index, or -1. Increases where it is not -1. */
  readonly map: Int32Array;
  /** Old words of which another copy stands beside them, so that it cannot be told which one stayed. */
  readonly unsure: Uint8Array;
  /** New words that are an old word which stayed in place. */
  readonly explained: Uint8Array;
}

/** Compares two texts word by word. Near-linear. */
export function compare(oldText: string, newText: string, vocabulary = new Vocabulary()): Comparison {
  return compareWords(wordsOf(oldText, vocabulary), wordsOf(newText, vocabulary));
}

export function compareWords(old: Words, now: Words): Comparison {
  const map = align(old.id, now.id);
  const unsure = settleSlides(old, now, map);
  dropIslands(map, now.count);
  dropCommonOpenings(old, now, map);
  const explained = new Uint8Array(now.count);
  for (const j of map) if (j >= 0) explained[j] = 1;
  return { old, now, map, unsure, explained };
}

/**
 * Takes back chance matches: one to three words that are the same in the middle of much that is not ("the", a comma) say nothing about
 * what became of the text around them.
 */
function dropIslands(map: Int32Array, newCount: number): void {
  const runs: { from: number; to: number }[] = [];
  for (let i = 0; i < map.length; i++) {
    if (map[i]! < 0) continue;
    const last = runs.at(-1);
    if (last?.to === i && map[i] === map[i - 1]! + 1) last.to = i + 1;
    else runs.push({ from: i, to: i + 1 });
  }
  const kept: { from: number; to: number }[] = [];
  runs.forEach((run, index) => {
    const length = run.to - run.from;
    const left = kept.at(-1);
    const right = runs[index + 1];
    const size = (oldGap: number, newGap: number): number => Math.max(oldGap, newGap);
    const before = left ? size(run.from - left.to, map[run.from]! - map[left.to - 1]! - 1) : size(run.from, map[run.from]!);
    const after = right ? size(right.from - run.to, map[right.from]! - map[run.to - 1]! - 1) : size(map.length - run.to, newCount - 1 - map[run.to - 1]!);
    if (length <= 3 && before >= 3 * length && after >= 3 * length) map.fill(-1, run.from, run.to);
    else kept.push(run);
  });
}

/** Words by which two different sentences may begin or end alike. */
const OPENING = 3;
const REWRITTEN = 6;

/**
 * Takes back what a sentence and the one that replaced it have in common at their ends by chance: "The" at the beginning, the full stop. Of
 * a gap with much old and much new text that reaches from near a sentence's beginning to its end, all of the sentence was replaced.
 */
function dropCommonOpenings(old: Words, now: Words, map: Int32Array): void {
  let bNext = 0;
  for (let i = 0; i <= old.count; ) {
    const from = i;
    while (i < old.count && map[i]! < 0) i++;
    const bTo = i < old.count ? map[i]! : now.count;
    if (i - from >= REWRITTEN && bTo - bNext >= REWRITTEN) {
      const head = toBoundary(old, now, map, from, bNext, -1);
      const tail = toBoundary(old, now, map, i, bTo, 1);
      if (head + tail > 0 && head >= 0 && tail >= 0) map.fill(-1, from - head, i + tail);
      i += Math.max(0, tail);
    }
    if (i >= old.count) break;
    if (map[i]! >= 0) bNext = map[i++]! + 1;
  }
}

/** Words from a gap's border to the nearest sentence's border in both texts, at most `OPENING`; -1 where there is none. */
function toBoundary(old: Words, now: Words, map: Int32Array, at: number, newAt: number, step: 1 | -1): number {
  for (let n = 0; n <= OPENING; n++) {
    const i = at + n * step;
    const j = newAt + n * step;
    if (i < 0 || j < 0 || i > old.count || j > now.count) return -1;
    if (boundary(old, i) >= 2 && boundary(now, j) >= 2) return n;
    const matched = step > 0 ? i : i - 1;
    if (map[matched] !== (step > 0 ? j : j - 1)) return -1;
  }
  return -1;
}
