import { PackedReader } from '../../../lexicon/packed.ts';
import { LABELS } from './name-labels.ts';

/** Labels with room for three more: a row of weights with its feature lies in half a line of the processor's cache. */
export const ROW = 16;
/** Where in a row its weights begin: the feature itself stands before them, with the room of two. */
const WEIGHTS = 2;

/** What the largest weight becomes when packed weights are read. */
export const SCALE = 127 * 127;

/** Weights of the linear sequence model. A feature and its weights lie side by side, so that one look into memory brings both. */
export class NameModel {
  /** Weight of a feature for a label: `weights[place + label]`, the place as `find` gives it. */
  readonly weights: Int16Array;
  /** Weight of a label after a label: `transitions[before * LABELS + label]`, on the scale of `weights`. */
  readonly transitions = new Int16Array(LABELS * LABELS);
  /** The same memory as `weights`: the feature of a row, 0 for none. */
  private readonly features: Int32Array;
  private readonly mask: number;

  /** Reads the packed weights that training writes (`packModel`). */
  constructor(bytes: Uint8Array) {
    const reader = new PackedReader(bytes);
    const count = reader.number();
    let rows = 16;
    while (rows < count * 1.5) rows *= 2;
    this.mask = rows - 1;
    // One row more, as readers take labels by fours and look behind a row's end.
    this.weights = new Int16Array((rows + 1) * ROW);
    this.features = new Int32Array(this.weights.buffer);
    const places = new Int32Array(count);
    let feature = 0;
    for (let i = 0; i < count; i++) places[i] = this.add((feature += reader.number()) | 0);
    for (let i = 0; i < this.transitions.length; i++) this.transitions[i] = reader.number() - 32768;
    /** The labels of a feature that have weights, as bits. */
    const present = new Int32Array(count);
    for (let i = 0; i < count; i++) present[i] = reader.number();
    for (let i = 0; i < count; i++) {
      for (let bits = present[i]!; bits !== 0; bits &= bits - 1) {
        const byte = reader.byte();
        this.weights[places[i]! + 31 - Math.clz32(bits & -bits)] = byte * Math.abs(byte);
      }
    }
  }

  private add(feature: number): number {
    let row = (feature ^ (feature >>> 15)) & this.mask;
    while (this.features[row * (ROW / 2)] !== 0) row = (row + 1) & this.mask;
    this.features[row * (ROW / 2)] = feature;
    return row * ROW + WEIGHTS;
  }

  /** Where the weights of a feature begin; -1 for a feature without weights. */
  find(feature: number): number {
    const { features, mask } = this;
    for (let row = (feature ^ (feature >>> 15)) & mask; ; row = (row + 1) & mask) {
      const found = features[row * (ROW / 2)];
      if (found === feature) return row * ROW + WEIGHTS;
      if (found === 0) return -1;
    }
  }
}
