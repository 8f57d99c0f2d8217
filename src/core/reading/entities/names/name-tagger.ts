import type { Sentence } from '../../../text/sentences.ts';
import { FEATURES, OWN, PLACED, SHARED, WRITTEN, type NameFeatures } from './name-features.ts';
import { LABELS, mayFollow } from './name-labels.ts';
import { ROW, type NameModel } from './name-model.ts';

/** Sums of weights by label that were worked out before, by what they were worked out from; a later one takes the room of an earlier one. */
class Sums {
  private readonly keys = new Float64Array(KEPT_SUMS).fill(NaN);
  readonly sums = new Int32Array(KEPT_SUMS * ROW);

  /** Where the sums for a key begin in `sums`; they are to be filled in where `take` says no. */
  place(key: number): number {
    return (Math.imul(key, 0x9e3779b1) >>> KEPT_SHIFT) * ROW;
  }

  /** Takes a place for a key; whether its sums are those for this key already. Words of one hash are one word to the whole reader. */
  take(key: number, place: number): boolean {
    if (this.keys[place / ROW] === key) return true;
    this.keys[place / ROW] = key;
    return false;
  }
}
const KEPT_SUMS = 2048;
const KEPT_SHIFT = 32 - Math.log2(KEPT_SUMS);

/** Labels every token of a sentence (Viterbi), writing into `labels` by token index. Tokens that are no candidates stay 0. */
export class NameTagger {
  private readonly model: NameModel;
  private readonly features = new Int32Array(FEATURES);
  private readonly found = new Int32Array(FEATURES);
  /** Sums of what a word says by itself, by its hash: words come again, in a text and in the next. */
  private readonly words = new Sums();
  /** Sums of what ways of writing say. */
  private readonly writings = new Sums();
  /** Sums of what the run of capitals at hand says, and which run that is; -1 for none yet. */
  private readonly run = new Int32Array(ROW);
  private runAt = -1;
  /** Sums of what it says that a token stands in no run, which is the same in all texts. */
  private outside: Int32Array | undefined;
  private scores = new Float64Array(64 * LABELS + ROW);
  private back = new Uint8Array(64 * LABELS);

  constructor(model: NameModel) {
    this.model = model;
  }

  label(source: NameFeatures, sentence: Sentence, labels: Uint8Array): void {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!source.candidate[i]) continue;
      let end = i + 1;
      while (end < sentence.last && source.candidate[end]) end++;
      this.labelRun(source, sentence, i, end, labels);
      i = end;
    }
  }

  private labelRun(source: NameFeatures, sentence: Sentence, first: number, end: number, labels: Uint8Array): void {
    const length = end - first;
    if (this.scores.length < length * LABELS + ROW) {
      this.scores = new Float64Array(2 * length * LABELS + ROW);
      this.back = new Uint8Array(2 * length * LABELS);
    }
    const { scores, back } = this;
    this.runAt = -1;
    for (let i = 0; i < length; i++) this.score(source, sentence, first + i, i * LABELS);
    viterbi(scores, back, length, this.model.transitions);
    let best = 0;
    const lastRow = (length - 1) * LABELS;
    for (let label = 1; label < LABELS; label++) if (scores[lastRow + label]! > scores[lastRow + best]!) best = label;
    for (let i = length - 1; i >= 0; i--) {
      labels[first + i] = best;
      best = back[i * LABELS + best]!;
    }
  }

  /** Writes the sums of all features of token `i` into `scores` from `at` on. */
  private score(source: NameFeatures, sentence: Sentence, i: number, at: number): void {
    const { scores, features, found, words, writings } = this;
    const { weights } = this.model;
    const hash = source.tokens.hash[i]!;
    const word = words.place(hash);
    if (!words.take(hash, word)) {
      source.own(i, features);
      this.sum(this.find(OWN), words.sums, word);
    }
    const writing = source.writing(i, sentence);
    const written = writings.place(writing);
    if (!writings.take(writing, written)) {
      source.written(writing, features);
      this.sum(this.find(WRITTEN), writings.sums, written);
    }
    const run = this.sharedSums(source, sentence, i);
    source.placed(i, sentence, features);
    const count = this.find(PLACED);
    // Four labels at a time: their sums stay in registers, and a place is looked up once for the four. Rows have room behind their last label.
    for (let label = 0; label < LABELS; label += 4) {
      let a = (words.sums[word + label]! + writings.sums[written + label]! + run[label]!) | 0;
      let b = (words.sums[word + label + 1]! + writings.sums[written + label + 1]! + run[label + 1]!) | 0;
      let c = (words.sums[word + label + 2]! + writings.sums[written + label + 2]! + run[label + 2]!) | 0;
      let d = (words.sums[word + label + 3]! + writings.sums[written + label + 3]! + run[label + 3]!) | 0;
      for (let k = 0; k < count; k++) {
        const place = found[k]! + label;
        a = (a + weights[place]!) | 0;
        b = (b + weights[place + 1]!) | 0;
        c = (c + weights[place + 2]!) | 0;
        d = (d + weights[place + 3]!) | 0;
      }
      scores[at + label] = a;
      scores[at + label + 1] = b;
      scores[at + label + 2] = c;
      scores[at + label + 3] = d;
    }
  }

  /** Sums of what the run of capitals that token `i` stands in says, or that it stands in none. */
  private sharedSums(source: NameFeatures, sentence: Sentence, i: number): Int32Array {
    const run = source.runOf(i);
    if (run < 0) return (this.outside ??= this.summed(source, sentence, i, new Int32Array(ROW)));
    if (run === this.runAt) return this.run;
    this.runAt = run;
    return this.summed(source, sentence, i, this.run);
  }

  private summed(source: NameFeatures, sentence: Sentence, i: number, sums: Int32Array): Int32Array {
    source.shared(i, sentence, this.features);
    this.sum(this.find(SHARED), sums, 0);
    return sums;
  }

  /** Writes where the weights of the first `count` features begin into `found`; returns how many have any. */
  private find(count: number): number {
    const { features, found, model } = this;
    let length = 0;
    for (let f = 0; f < count; f++) {
      const place = model.find(features[f]!);
      if (place >= 0) found[length++] = place;
    }
    return length;
  }

  private sum(count: number, sums: Int32Array, at: number): void {
    const { weights } = this.model;
    for (let label = 0; label < LABELS; label++) {
      let sum = 0;
      for (let k = 0; k < count; k++) sum += weights[this.found[k]! + label]!;
      sums[at + label] = sum;
    }
  }
}

/** Turns `scores` (rows of LABELS) into best sums in place and notes the best label before each in `back`. The row before the first is outside. */
export function viterbi(scores: Float64Array | Float32Array, back: Uint8Array, length: number, transitions: Int16Array | Float32Array): void {
  for (let label = 0; label < LABELS; label++) {
    scores[label] = mayFollow(label, 0) ? scores[label]! + transitions[label]! : -1e9;
    back[label] = 0;
  }
  for (let i = 1; i < length; i++) {
    const row = i * LABELS;
    const before = row - LABELS;
    for (let label = 0; label < LABELS; label++) {
      let best = 0;
      let sum = -Infinity;
      if (label === 0 || label % 2 === 1) {
        for (let previous = 0; previous < LABELS; previous++) {
          const s = scores[before + previous]! + transitions[previous * LABELS + label]!;
          if (s > sum) {
            sum = s;
            best = previous;
          }
        }
      } else {
        const begin = scores[before + label - 1]! + transitions[(label - 1) * LABELS + label]!;
        const inside = scores[before + label]! + transitions[label * LABELS + label]!;
        best = begin > inside ? label - 1 : label;
        sum = Math.max(begin, inside);
      }
      scores[row + label]! += sum;
      back[row + label] = best;
    }
  }
}
