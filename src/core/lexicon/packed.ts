/** Bytes of a base64 text, as esbuild embeds a `.bin` file. */
export function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Reads what `PackedWriter` wrote, in the same order. */
export class PackedReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** A whole number from 0 to 2^32 - 1, seven bits a byte, low bits first. */
  number(): number {
    const { bytes } = this;
    let byte = bytes[this.at++]!;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }

  /** The next byte, from -128 to 127. */
  byte(): number {
    return (this.bytes[this.at++]! << 24) >> 24;
  }
}

/** Collects numbers and bytes for a `.bin` file. */
export class PackedWriter {
  private readonly bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.bytes.push((rest % 128) + 128);
    this.bytes.push(rest);
  }

  signed(values: Int8Array): void {
    for (const value of values) this.bytes.push(value & 255);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

/** A map from 32-bit hashes other than 0 to whole numbers from 0, over one typed array; `-1` for what it does not hold. */
export class HashTable {
  /** Key and value side by side, so that one look into memory brings both. */
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** Room for `size` keys. */
  constructor(size: number) {
    let slots = 16;
    while (slots < size * 1.5) slots *= 2;
    this.slots = new Int32Array(slots * 2);
    this.mask = slots - 1;
  }

  get(key: number): number {
    const { slots, mask } = this;
    for (let slot = (key ^ (key >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot * 2]!;
      if (found === key) return slots[slot * 2 + 1]!;
      if (found === 0) return -1;
    }
  }

  set(key: number, value: number): void {
    const { slots, mask } = this;
    let slot = (key ^ (key >>> 15)) & mask;
    while (slots[slot * 2] !== 0 && slots[slot * 2] !== key) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = value;
  }
}
