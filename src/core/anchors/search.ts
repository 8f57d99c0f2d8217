import { align } from './align.ts';
import { place, type Placed } from './place.ts';
import { Places } from './places.ts';
import { RunIndex } from './moved.ts';
import { wordsOf, type Vocabulary, type Words } from './words.ts';
import type { Anchor } from '../model/annotations.ts';

/** A place where an anchor's quote may stand. `score` 0 to 1: how much of quote and context is there. */
export interface Candidate extends Placed {
  readonly score: number;
}

/** More exact places than this are not weighed one by one: the quote alone says nothing then. */
const MANY = 400;

/** Finds anchors in a text by their words alone, where the text that their hints speak of is not known. */
export class QuoteSearch {
  private readonly now: Words;
  private readonly vocabulary: Vocabulary;
  private places: Places | undefined;
  private runs: RunIndex | undefined;

  constructor(now: Words, vocabulary: Vocabulary) {
    this.now = now;
    this.vocabulary = vocabulary;
  }

  /** The places that come into question, the best first, at most eight. */
  candidates(anchor: Anchor): Candidate[] {
    const prefix = wordsOf(anchor.prefix ?? '', this.vocabulary).id;
    const suffix = wordsOf(anchor.suffix ?? '', this.vocabulary).id;
    const quote = wordsOf(anchor.quote, this.vocabulary);
    if (quote.count === 0) return [];
    // The outermost word of a context may be cut.
    const left = prefix.subarray(prefix.length > 1 ? 1 : 0);
    const right = suffix.subarray(0, suffix.length > 1 ? suffix.length - 1 : suffix.length);
    const exact = this.exactPlaces(quote.id).map((at): Candidate => {
      const context = (this.matching(left, at - 1, -1) + this.matching(right, at + quote.count, 1)) / 2;
      return { start: this.now.start[at]!, end: this.now.end[at + quote.count - 1]!, same: 1, context, ambiguous: false, score: 0.5 + 0.5 * context };
    });
    const found = exact.length ? exact : this.similarPlaces(anchor);
    return found.sort((a, b) => b.score - a.score || a.start - b.start).slice(0, 8);
  }

  /** How often the words stand in the text, one after the other. */
  count(words: Int32Array): number {
    return this.exactPlaces(words).length;
  }

  private exactPlaces(quote: Int32Array): number[] {
    const places = (this.places ??= new Places(this.now.id));
    let rarest = 0;
    quote.forEach((id, index) => {
      if (places.of(id).length < places.of(quote[rarest]!).length) rarest = index;
    });
    const found: number[] = [];
    for (const place of places.of(quote[rarest]!)) {
      const at = place - rarest;
      if (at < 0 || at + quote.length > this.now.count) continue;
      let k = 0;
      while (k < quote.length && this.now.id[at + k] === quote[k]) k++;
      if (k === quote.length) found.push(at);
      if (found.length === MANY) break;
    }
    return found;
  }

  /** Share of the context's words that stand beside `at`; where the anchor has no context, 1 at the text's edge and a half elsewhere. */
  private matching(context: Int32Array, at: number, step: 1 | -1): number {
    if (context.length === 0) return at < 0 || at >= this.now.count ? 1 : 0.5;
    const low = step > 0 ? at : Math.max(0, at - context.length - 2);
    const high = step > 0 ? Math.min(this.now.count, at + context.length + 3) : at + 1;
    if (low >= high) return 0;
    const map = align(context, this.now.id.subarray(low, high));
    return map.reduce((count, j) => count + (j >= 0 ? 1 : 0), 0) / context.length;
  }

  private similarPlaces(anchor: Anchor): Candidate[] {
    const { prefix = '', quote, suffix = '' } = anchor;
    const old = wordsOf(prefix + quote + suffix, this.vocabulary);
    const first = wordsOf(prefix, this.vocabulary).count;
    const last = Math.min(old.count, first + wordsOf(quote, this.vocabulary).count);
    this.runs ??= new RunIndex(this.now);
    return this.runs.shifts(old.id, 0, old.count).slice(0, 4).flatMap(({ shift }): Candidate[] => {
      const low = Math.max(0, shift - 6);
      const high = Math.min(this.now.count, shift + old.count + 6);
      const map = align(old.id, this.now.id.subarray(low, high)).map((j) => (j < 0 ? -1 : j + low));
      const placed = first < last ? place({ old, now: this.now, map, unsure: new Uint8Array(old.count), explained: new Uint8Array(0) }, { first, last, into: 0, short: 0 }) : undefined;
      return placed && placed.same >= 0.5 ? [{ ...placed, score: 0.5 * placed.same + 0.5 * placed.context }] : [];
    });
  }
}
