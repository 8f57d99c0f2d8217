import type { Comparison } from './comparison.ts';
import { sentenceAround } from './sentence.ts';
import { nearest, similarity } from './similarity.ts';
import type { Words } from './words.ts';
import { wordAt } from './words.ts';
import type { Span } from '../text/span.ts';

/** Old words [first, last) and how far inside the outer two the anchor's span begins and ends, in UTF-16 code units. */
export interface Target {
  readonly first: number;
  readonly last: number;
  readonly into: number;
  readonly short: number;
}

/** Where a target came to stand: `same` tells how much of its own words is left, `context` how much of those around it, 0 to 1. */
export interface Placed extends Span {
  readonly same: number;
  readonly context: number;
  /** Another place is as good. */
  readonly ambiguous: boolean;
}

/** Characters on each side that count as context. */
const CONTEXT = 40;

/** The words of a text that a span covers, wholly or in part; undefined where it covers none. */
export function targetOf(words: Words, { start, end }: Span): Target | undefined {
  const first = wordAt(words, start);
  let last = first;
  while (last < words.count && words.start[last]! < end) last++;
  if (first === last) return undefined;
  return { first, last, into: Math.max(0, start - words.start[first]!), short: Math.max(0, words.end[last - 1]! - end) };
}

/** Where the old text's target is in the new one, going by what became of it and of the words beside it; undefined where nothing is left. */
export function place(comparison: Comparison, target: Target): Placed | undefined {
  const { map, unsure } = comparison;
  const { first, last } = target;
  let whole = map[first]! >= 0;
  let ambiguous = true;
  for (let i = first; i < last; i++) {
    whole &&= map[i] === map[first]! + (i - first);
    ambiguous &&= unsure[i] === 1;
  }
  if (whole) return { ...spanOf(comparison, target, map[first]!, map[last - 1]! + 1), same: 1, context: contextLeft(comparison, first, last, map[first]!, map[last - 1]! + 1), ambiguous };
  return placeEdited(comparison, target);
}

/** Span of new words [from, to) for the target; where they are the target's own words it is cut inside them as the target is. */
function spanOf({ old, now }: Comparison, { first, last, into, short }: Target, from: number, to: number): Span {
  const start = now.start[from]! + (now.id[from] === old.id[first] ? into : 0);
  const end = now.end[to - 1]! - (now.id[to - 1] === old.id[last - 1] ? short : 0);
  return start < end ? { start, end } : { start: now.start[from]!, end: now.end[to - 1]! };
}

/** Other words in a sentence that tell whether it is still the same sentence. */
const TELLING = 4;

/**
 * Share of the characters within reach of old words [first, last) whose words stayed where they were beside it. Low where next to nothing
 * is left of the target's own sentence, whatever the sentences around it: it was replaced.
 */
function contextLeft({ old, map }: Comparison, first: number, last: number, from: number, to: number): number {
  const [sentenceFrom, sentenceTo] = sentenceAround(old, first, last);
  const reach = { all: 0, left: 0 };
  const sentence = { all: 0, left: 0, words: 0 };
  const count = (i: number, distance: number, newDistance: number, near: boolean): void => {
    const length = old.end[i]! - old.start[i]!;
    const stayed = map[i]! >= 0 && newDistance >= 0 && newDistance <= 2 * distance + 4;
    if (near) {
      reach.all += length;
      if (stayed) reach.left += length;
    }
    if (i < sentenceFrom || i >= sentenceTo) return;
    sentence.words++;
    sentence.all += length;
    if (stayed) sentence.left += length;
  };
  const near = (gap: number): boolean => gap < CONTEXT;
  for (let i = first - 1; i >= 0 && (i >= sentenceFrom || near(old.start[first]! - old.end[i]!)); i--) count(i, first - i, from - 1 - map[i]!, near(old.start[first]! - old.end[i]!));
  for (let i = last; i < old.count && (i < sentenceTo || near(old.start[i]! - old.end[last - 1]!)); i++) count(i, i - last + 1, map[i]! - to, near(old.start[i]! - old.end[last - 1]!));
  const context = reach.all === 0 ? 1 : reach.left / reach.all;
  return sentence.words < TELLING ? context : Math.min(context, sentence.left / sentence.all + 0.2);
}

/** A target whose own words were changed: what stands now between the nearest words that stayed. */
function placeEdited(comparison: Comparison, target: Target): Placed | undefined {
  const { old, now, map } = comparison;
  const { first, last } = target;
  let before = first - 1;
  while (before >= 0 && map[before]! < 0) before--;
  let after = last;
  while (after < old.count && map[after]! < 0) after++;
  const from = before >= 0 ? map[before]! + 1 : 0;
  const to = after < old.count ? map[after]! : now.count;
  if (from >= to) return undefined;
  const quote = old.text.slice(old.start[first]! + target.into, old.end[last - 1]! - target.short);

  // The whole gap, where nothing but the target was in it; the words that stayed, widened by what replaced the others; a look-alike.
  const options: Placed[] = [];
  const add = (a: number, b: number, ambiguous = false): void => {
    const span = spanOf(comparison, target, a, b);
    options.push({ ...span, same: similarity(quote, now.text.slice(span.start, span.end)), context: contextLeft(comparison, first, last, a, b), ambiguous });
  };
  const stayed = firstAndLast(map, first, last);
  if (stayed && map.subarray(first, last).every((j) => j >= 0)) {
    // Something was put between the words: they are all there, and the more came in the less sure it is.
    const share = (last - first) / (stayed[1] - stayed[0]);
    return { ...spanOf(comparison, target, stayed[0], stayed[1]), same: Math.max(0.5, share), context: contextLeft(comparison, first, last, stayed[0], stayed[1]), ambiguous: false };
  }
  if (stayed) {
    add(stayed[0], stayed[1]);
    if (before === first - 1 && map[first]! < 0) add(from, stayed[1]);
    if (after === last && map[last - 1]! < 0) add(stayed[0], to);
  }
  if (before === first - 1 && after === last) add(from, to);
  const start = now.start[from]!;
  const near = nearest(now.text.slice(start, now.end[to - 1]), quote);
  for (const match of near.slice(0, 2)) {
    if (match.end <= match.start) continue;
    const a = wordAt(now, start + match.start);
    let b = a + 1;
    while (b < to && now.start[b]! < start + match.end) b++;
    add(a, b, near.length > 1);
  }
  return options.sort((x, y) => y.same - x.same)[0];
}

function firstAndLast(map: Int32Array, first: number, last: number): [number, number] | undefined {
  let from = -1;
  let to = -1;
  for (let i = first; i < last; i++) {
    if (map[i]! < 0) continue;
    if (from < 0) from = map[i]!;
    to = map[i]! + 1;
  }
  return from < 0 ? undefined : [from, to];
}
