import type { Gazetteer } from '../core/lexicon/gazetteer.ts';
import { HashTable } from '../core/lexicon/packed.ts';
import { FEATURES, NameFeatures, OWN, SHARED, WRITTEN } from '../core/reading/entities/names/name-features.ts';
import type { Example } from './data.ts';

/** Runs of candidate tokens with their features by row: what training goes over again and again. */
export interface Runs {
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

/** Longer runs are cut, in tokens. */
export const LONGEST_RUN = 512;
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
