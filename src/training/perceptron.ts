import { FEATURES, LEXICAL } from '../core/reading/entities/names/name-features.ts';
import { LABELS } from '../core/reading/entities/names/name-labels.ts';
import { viterbi } from '../core/reading/entities/names/name-tagger.ts';
import { LONGEST_RUN, type Runs } from './runs.ts';

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
