import { compareWords, type Comparison } from './comparison.ts';
import { findMoved, RunIndex } from './moved.ts';
import { place, targetOf, type Placed, type Target } from './place.ts';
import { normalised, sameWords } from './same-words.ts';
import { QuoteSearch, type Candidate } from './search.ts';
import { sentenceAround } from './sentence.ts';
import { Vocabulary, wordsOf } from './words.ts';
import { offsetMap } from '../text/offsets.ts';
import type { Anchor, Resolution } from '../model/annotations.ts';
import type { Span } from '../text/span.ts';

/** Above this much of its own words, and with this much of its surroundings, an anchor is sure; above the lower bounds it is asked about. */
const SURE = { same: 0.8, context: 0.5 };
const REVIEW = { same: 0.5, context: 0.25 };

/** How much better than the runner-up the best place must be where nothing but the words tells. */
const MARGIN = 0.06;

/** Words on each side that are looked for together with a target whose sentence is not found. */
const NEIGHBOURS = 6;

/** Letters of a quote that say nothing by themselves. */
const SHORT = 12;

/**
 * Where anchors stand in a text. `old` is the text that their hints speak of, where it is known. A wrong place is worse than none: an anchor
 * is `sure` only where its words stayed among their surroundings or moved with their sentence to one place only; `review` where they
 * were changed or could stand elsewhere; else `orphan`, with up to three places to choose from. Near-linear in the two texts' length.
 */
export function resolve(old: string | undefined, text: string, anchors: readonly Anchor[]): Resolution[] {
  if (anchors.length === 0) return [];
  const resolver = new Resolver(old, text);
  return anchors.map((anchor) => resolver.resolve(anchor));
}

class Resolver {
  private readonly text: string;
  private readonly old: string | undefined;
  private readonly vocabulary = new Vocabulary();
  private readonly comparison: Comparison | undefined;
  private readonly search: QuoteSearch;
  private readonly oldUnits: { toUtf16(codePoints: number): number } | undefined;
  private oldSearch: QuoteSearch | undefined;
  private index: RunIndex | undefined;
  private readonly copies = new Map<number, boolean>();
  private readonly moves = new Map<number, ReturnType<typeof findMoved>>();

  constructor(old: string | undefined, text: string) {
    this.text = text;
    this.old = old;
    const now = wordsOf(text, this.vocabulary);
    this.search = new QuoteSearch(now, this.vocabulary);
    if (old !== undefined) {
      this.oldUnits = offsetMap(old);
      // Nothing to compare where the text is the same.
      if (old !== text) this.comparison = compareWords(wordsOf(old, this.vocabulary), now);
    }
  }

  resolve(anchor: Anchor): Resolution {
    if (normalised(anchor.quote).trim() === '') return orphan('the quote is empty', []);
    const before = this.placeInOld(anchor);
    if (!before) return this.byWords(anchor);
    if (this.old === this.text) return { state: 'sure', ...before };
    const target = targetOf(this.comparison!.old, before);
    return target ? this.byComparison(anchor, target) : this.byWords(anchor);
  }

  /** The anchor's span in the old text: where its hint says, if the words are there, else where its words and context are, if only there. */
  private placeInOld(anchor: Anchor): Span | undefined {
    if (this.old === undefined) return undefined;
    if (anchor.start !== undefined && anchor.end !== undefined) {
      const start = this.oldUnits!.toUtf16(anchor.start);
      const end = this.oldUnits!.toUtf16(anchor.end);
      if (start < end && sameWords(this.old.slice(start, end), anchor.quote)) return { start, end };
    }
    this.oldSearch ??= this.comparison ? new QuoteSearch(this.comparison.old, this.vocabulary) : this.search;
    const [best, next] = this.oldSearch.candidates(anchor);
    return best?.same === 1 && isClear(anchor, best, next) ? { start: best.start, end: best.end } : undefined;
  }

  private byComparison(anchor: Anchor, target: Target): Resolution {
    const placed = place(this.comparison!, target);
    const copied = 'the same words were put beside these: it cannot be told which are the old ones';
    if (placed?.ambiguous && placed.same >= SURE.same && placed.context >= REVIEW.context) return review(placed, copied);
    if (placed && placed.same >= SURE.same && placed.context >= SURE.context) {
      if (this.hasCopy(target)) return review(placed, copied);
      return { state: 'sure', start: placed.start, end: placed.end };
    }
    const moved = this.move(target);
    if (moved && moved.placed.same >= REVIEW.same && moved.placed.context >= SURE.context) {
      if (!moved.unique || moved.placed.ambiguous) return review(moved.placed, 'the sentence was moved, and stands in more than one place');
      return moved.placed.same >= SURE.same ? { state: 'sure', start: moved.placed.start, end: moved.placed.end } : review(moved.placed, 'the sentence was moved and the words were changed');
    }
    if (placed && placed.same >= REVIEW.same && placed.context >= REVIEW.context) {
      return review(placed, placed.same < SURE.same ? 'the words were changed' : 'the words around these were changed');
    }
    const candidates = this.search.candidates(anchor);
    return orphan(candidates.some(({ same }) => same === 1) ? 'the words are gone from here; the same words stand elsewhere' : 'the words are gone', placed && placed.same > 0 ? [toCandidate(placed), ...candidates] : candidates);
  }

  /** Whether the target's sentence stands in the text more often than it did. */
  private hasCopy(target: Target): boolean {
    const { old, now, explained } = this.comparison!;
    const [from, to] = sentenceAround(old, target.first, target.last);
    if (to - from <= 3) return false;
    let known = this.copies.get(from);
    if (known === undefined) {
      this.index ??= new RunIndex(now, explained);
      const ids = old.id.subarray(from, to);
      this.oldSearch ??= new QuoteSearch(old, this.vocabulary);
      known = this.index.shifts(old.id, from, to).length > 0 && this.search.count(ids) > this.oldSearch.count(ids);
      this.copies.set(from, known);
    }
    return known;
  }

  private find(from: number, to: number): ReturnType<typeof findMoved> {
    const { old, now, explained } = this.comparison!;
    this.index ??= new RunIndex(now, explained);
    const key = from * (old.count + 1) + to;
    if (!this.moves.has(key)) this.moves.set(key, findMoved(this.comparison!, this.index, from, to));
    return this.moves.get(key);
  }

  private move(target: Target): { placed: Placed; unique: boolean } | undefined {
    const { old, map } = this.comparison!;
    // With its sentence; else with its neighbours, where the sentence has no clear end or was parted.
    const near = [Math.max(0, target.first - NEIGHBOURS), Math.min(old.count, target.last + NEIGHBOURS)] as const;
    for (const [from, to] of [sentenceAround(old, target.first, target.last), near]) {
      // What is still in its place did not move: what is found elsewhere is a copy.
      if (map.subarray(from, to).filter((j) => j >= 0).length > 0.5 * (to - from)) continue;
      const found = this.find(from, to);
      const placed = found && placeWithin(found.comparison, target, from, to);
      if (placed) return { placed, unique: found.unique };
    }
    return undefined;
  }

  /** Without the old text: the quote and its context must be there, and only there. */
  private byWords(anchor: Anchor): Resolution {
    const candidates = this.search.candidates(anchor);
    const [best, next] = candidates;
    if (!best) return orphan('the words are not in the text', []);
    const clear = isClear(anchor, best, next);
    if (clear && best.same >= 0.9 && best.context >= 0.75) return { state: 'sure', start: best.start, end: best.end };
    if (best.score >= 0.72 && best.context >= 0.4 && (clear || best.context >= 0.75)) {
      return review(best, !clear ? 'the same words stand in the same surroundings elsewhere' : best.same < 1 ? 'the words were changed' : 'the words around these were changed');
    }
    // Written by hand, as a rule.
    if (best.same === 1 && next?.same !== 1 && !anchor.prefix && !anchor.suffix) return review(best, 'the words stand here alone, and nothing else tells where they belong');
    return orphan(best.same === 1 ? 'the words stand in other surroundings' : 'something similar stands here', candidates);
  }
}

/** A target inside a moved sentence: what stands beside the sentence does not count as its context. */
function placeWithin(comparison: Comparison, target: Target, from: number, to: number): Placed | undefined {
  const { old } = comparison;
  const cut = { ...old, count: to - from, start: old.start.subarray(from, to), end: old.end.subarray(from, to), id: old.id.subarray(from, to) };
  return place({ ...comparison, old: cut, map: comparison.map.subarray(from, to), unsure: comparison.unsure.subarray(from, to) }, { ...target, first: target.first - from, last: target.last - from });
}

/** Whether the best place is the only one that comes into question. */
function isClear(anchor: Anchor, best: Candidate, next: Candidate | undefined): boolean {
  if (best.context < (anchor.quote.length < SHORT ? 0.75 : 0.4) && (next !== undefined || anchor.quote.length < SHORT)) return false;
  return !next || best.score - next.score >= MARGIN;
}

const review = ({ start, end }: Span, reason: string): Resolution => ({ state: 'review', start, end, reason });

const toCandidate = ({ start, end, same, context }: Placed) => ({ start, end, score: (same + context) / 2 });

function orphan(reason: string, candidates: readonly { readonly start: number; readonly end: number; readonly score: number }[]): Resolution {
  const distinct = candidates.filter((one, index) => candidates.findIndex((other) => other.start === one.start && other.end === one.end) === index);
  return { state: 'orphan', reason, candidates: distinct.slice(0, 3).map(({ start, end, score }) => ({ start, end, score })) };
}
