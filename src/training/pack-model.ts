import { PackedWriter } from '../core/lexicon/packed.ts';
import { LABELS } from '../core/reading/entities/names/name-labels.ts';
import { SCALE } from '../core/reading/entities/names/name-model.ts';
import type { Averaged } from './perceptron.ts';
import type { Runs } from './runs.ts';

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
