import { HashTable, PackedWriter } from '../core/lexicon/packed.ts';
import type { Gazetteer } from '../core/lexicon/gazetteer.ts';
import { FEATURES, LEXICAL, NameFeatures, OWN, SHARED, WRITTEN } from '../core/reading/entities/names/name-features.ts';
import { LABELS } from '../core/reading/entities/names/name-labels.ts';
import { SCALE } from '../core/reading/entities/names/name-model.ts';
import { viterbi } from '../core/reading/entities/names/name-tagger.ts';
import type { Example } from './data.ts';

/** Runs of candidate tokens with their features by row: what training goes over again and again. */
interface Runs {
  /** First token of each run in `labels`; one more at the end. */
  readonly starts: number[];
  /** First run of each example. */
  readonly examples: readonly number[];
  readonly labels: Uint8Array;
  /** FEATURES rows a token; -1 for features met less often than `MINIMUM`. */
  readonly rows: Int32Array;
  readonly weights: Float32Array;
  readonly keys: Int32Array;
}

/** Longer runs are cut. */
const LONGEST_RUN = 512;
/** How often a feature must be met to have weights at all. */
const MINIMUM = 2;

/** Reads the features of all examples once. */
export function collectRuns(examples: readonly Example[], gazetteer: Gazetteer): Runs {
  let tokens = 0;
  for (const { source } of examples) tokens += source.tokens.count;
  const hashes = new Int32Array(Math.ceil(tokens * 0.45) * FEATURES);
  const labels: number[] = [];
  const starts: number[] = [];
  const firsts: number[] = [];
  const weights: number[] = [];
  const features = new Int32Array(FEATURES);
  let at = 0;
  for (const { source, labels: gold, weight } of examples) {
    firsts.push(starts.length);
    const reader = new NameFeatures(source.tokens, source.sentences, gazetteer);
    for (const sentence of source.sentences) {
      for (let i = sentence.first; i < sentence.last; i++) {
        if (!reader.candidate[i]) continue;
        starts.push(labels.length);
        weights.push(weight);
        let before = 0;
        for (; i < sentence.last && reader.candidate[i] && labels.length - starts.at(-1)! < LONGEST_RUN; i++) {
          reader.own(i, features);
          reader.written(reader.writing(i, sentence), features.subarray(OWN));
          reader.shared(i, sentence, features.subarray(OWN + WRITTEN));
          reader.placed(i, sentence, features.subarray(OWN + WRITTEN + SHARED));
          hashes.set(features, at);
          at += FEATURES;
          const label = gold[i]!;
          // A name whose beginning is no candidate begins where its first candidate stands.
          before = label > 0 && label % 2 === 0 && before !== label && before !== label - 1 ? label - 1 : label;
          labels.push(before);
        }
      }
    }
  }
  starts.push(labels.length);
  const used = hashes.subarray(0, at);
  const counts = new HashTable(8_000_000);
  for (const hash of used) counts.set(hash, Math.max(0, counts.get(hash)) + 1);
  const rowOf = new HashTable(3_000_000);
  const keys: number[] = [];
  const rows = new Int32Array(used.length);
  for (let i = 0; i < used.length; i++) {
    const hash = used[i]!;
    let row = rowOf.get(hash);
    if (row < 0 && counts.get(hash) >= MINIMUM) {
      row = keys.length;
      rowOf.set(hash, row);
      keys.push(hash);
    }
    rows[i] = row;
  }
  return { starts, examples: firsts, labels: Uint8Array.from(labels), rows, weights: Float32Array.from(weights), keys: Int32Array.from(keys) };
}

/** Averaged weights by row, LABELS a row, and of label after label. */
export interface Averaged {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** How to train. */
export interface Training {
  readonly epochs: number;
  /** How many models are trained, each meeting the examples in another order, and averaged. */
  readonly orders: number;
  /** Share of tokens whose own letters are hidden at each look, so that lists and surroundings learn to speak for words never met. */
  readonly dropout: number;
  /** Rows that may have weights; all where it is absent. */
  readonly allowed?: Uint8Array;
  /** Only the first so many runs are learnt from. */
  readonly until?: number;
}

/** Averaged structured perceptron with Viterbi decoding; deterministic. */
export function train(runs: Runs, training: Training): Averaged {
  let random = 12345;
  const models = Array.from({ length: training.orders }, () => {
    random = next(random);
    return trainOnce(runs, training, random);
  });
  const mean = (of: (model: Averaged) => Float32Array): Float32Array => of(models[0]!).map((_, i) => models.reduce((sum, model) => sum + of(model)[i]!, 0) / models.length);
  return { weights: mean(({ weights }) => weights), transitions: mean(({ transitions }) => transitions) };
}

/** A pseudo-random number of 32 bits from the one before it. */
const next = (random: number): number => (Math.imul(random, 1664525) + 1013904223) >>> 0;

function trainOnce(runs: Runs, { epochs, dropout, allowed, until }: Training, seed: number): Averaged {
  const lexical = Uint8Array.from({ length: FEATURES }, (_, f) => (LEXICAL.includes(f) ? 1 : 0));
  const active = new Int32Array(LONGEST_RUN * FEATURES);
  const size = runs.keys.length * LABELS;
  const now = new Float32Array(size);
  const sum = new Float32Array(size);
  const transitionsNow = new Float32Array(LABELS * LABELS);
  const transitionsSum = new Float64Array(LABELS * LABELS);
  const count = until ?? runs.starts.length - 1;
  const order = Int32Array.from({ length: count }, (_, i) => i);
  let random = seed;
  let step = 0;
  let scores = new Float32Array(64 * LABELS);
  let back = new Uint8Array(64 * LABELS);
  const total = epochs * count;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      random = next(random);
      const j = random % (i + 1);
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    let wrong = 0;
    for (const run of order) {
      // Averaging: an update made at step s counts for all steps after it.
      const share = (total - step++) / total;
      const first = runs.starts[run]!;
      const length = runs.starts[run + 1]! - first;
      if (scores.length < length * LABELS) {
        scores = new Float32Array(2 * length * LABELS);
        back = new Uint8Array(2 * length * LABELS);
      }
      for (let i = 0; i < length; i++) {
        const at = i * LABELS;
        for (let label = 0; label < LABELS; label++) scores[at + label] = 0;
        const from = (first + i) * FEATURES;
        random = next(random);
        const drop = dropout > 0 && random < dropout * 4294967296;
        for (let f = 0; f < FEATURES; f++) {
          let row = runs.rows[from + f]!;
          if (row < 0 || allowed?.[row] === 0 || (drop && lexical[f])) row = -1;
          active[i * FEATURES + f] = row;
          if (row < 0) continue;
          const w = row * LABELS;
          for (let label = 0; label < LABELS; label++) scores[at + label]! += now[w + label]!;
        }
      }
      viterbi(scores, back, length, transitionsNow);
      let label = 0;
      const last = (length - 1) * LABELS;
      for (let l = 1; l < LABELS; l++) if (scores[last + l]! > scores[last + label]!) label = l;
      const weight = runs.weights[run]!;
      const bump = (index: number, by: number): void => {
        now[index]! += by;
        sum[index]! += by * share;
      };
      let after = -1;
      let goldAfter = -1;
      const bumpTransition = (from: number, to: number, by: number): void => {
        transitionsNow[from * LABELS + to]! += by;
        transitionsSum[from * LABELS + to]! += by * share;
      };
      for (let i = length - 1; i >= -1; i--) {
        const gold = i < 0 ? 0 : runs.labels[first + i]!;
        const guess = i < 0 ? 0 : label;
        if (after >= 0 && (gold !== guess || goldAfter !== after)) {
          bumpTransition(gold, goldAfter, weight);
          bumpTransition(guess, after, -weight);
        }
        if (i < 0) break;
        if (gold !== guess) {
          wrong++;
          const from = i * FEATURES;
          for (let f = 0; f < FEATURES; f++) {
            const row = active[from + f]!;
            if (row < 0) continue;
            bump(row * LABELS + gold, weight);
            bump(row * LABELS + guess, -weight);
          }
        }
        after = guess;
        goldAfter = gold;
        label = back[i * LABELS + label]!;
      }
    }
    console.log(`epoch ${epoch + 1}: ${wrong} of ${runs.labels.length} labels wrong`);
  }
  return { weights: sum, transitions: Float32Array.from(transitionsSum) };
}

/** Gives the runs from `from` on the labels that a model finds best. */
export function relabel(runs: Runs, { weights, transitions }: Averaged, from: number): void {
  const scores = new Float32Array(LONGEST_RUN * LABELS);
  const back = new Uint8Array(LONGEST_RUN * LABELS);
  for (let run = from; run < runs.starts.length - 1; run++) {
    const first = runs.starts[run]!;
    const length = runs.starts[run + 1]! - first;
    scores.fill(0, 0, length * LABELS);
    for (let i = 0; i < length; i++) {
      for (let f = 0; f < FEATURES; f++) {
        const row = runs.rows[(first + i) * FEATURES + f]!;
        for (let label = 0; row >= 0 && label < LABELS; label++) scores[i * LABELS + label]! += weights[row * LABELS + label]!;
      }
    }
    viterbi(scores, back, length, transitions);
    const last = (length - 1) * LABELS;
    let best = 0;
    for (let label = 1; label < LABELS; label++) if (scores[last + label]! > scores[last + best]!) best = label;
    for (let i = length - 1; i >= 0; i--) {
      runs.labels[first + i] = best;
      best = back[i * LABELS + best]!;
    }
  }
}

/** The `keep` rows whose weights matter most. */
export function strongest(runs: Runs, { weights }: Averaged, keep: number): Uint8Array {
  const strength = new Float32Array(runs.keys.length);
  for (let row = 0; row < strength.length; row++) {
    let low = 0;
    let high = 0;
    for (let label = 0; label < LABELS; label++) {
      low = Math.min(low, weights[row * LABELS + label]!);
      high = Math.max(high, weights[row * LABELS + label]!);
    }
    strength[row] = high - low;
  }
  const sorted = Float32Array.from(strength).sort();
  const limit = sorted[Math.max(0, sorted.length - keep)]!;
  return Uint8Array.from(strength, (s) => (s >= limit && s > 0 ? 1 : 0));
}

/**
 * Packs the rows that are allowed: keys as differences, then a row's labels that matter as bits and their weights as bytes, the square root
 * of the share of the largest weight, so that small weights keep their differences. `least`: weights below it are left out.
 */
export function packModel(runs: Runs, { weights, transitions }: Averaged, allowed: Uint8Array, least: number): Uint8Array {
  const kept = [...runs.keys.keys()].filter((row) => allowed[row]).sort((a, b) => (runs.keys[a]! >>> 0) - (runs.keys[b]! >>> 0));
  let largest = 0;
  for (const row of kept) for (let label = 0; label < LABELS; label++) largest = Math.max(largest, Math.abs(weights[row * LABELS + label]!));
  const writer = new PackedWriter();
  writer.number(kept.length);
  let before = 0;
  for (const row of kept) {
    const key = runs.keys[row]! >>> 0;
    writer.number(key - before);
    before = key;
  }
  const scale = SCALE / largest;
  for (const weight of transitions) writer.number(32768 + Math.max(-32768, Math.min(32767, Math.round(weight * scale))));
  const bytes: number[] = [];
  for (const row of kept) {
    let present = 0;
    for (let label = 0; label < LABELS; label++) {
      const weight = weights[row * LABELS + label]!;
      const byte = Math.round(127 * Math.sqrt(Math.abs(weight) / largest)) * Math.sign(weight);
      if (Math.abs(weight) < least || byte === 0) continue;
      present |= 1 << label;
      bytes.push(byte);
    }
    writer.number(present);
  }
  writer.signed(Int8Array.from(bytes));
  return writer.finish();
}
