/**
 * Converts between UTF-16 code units (memory, VS Code) and Unicode code points (JSON, sidecars, exports) for one text.
 * A lone surrogate counts as one code point. Offsets inside a surrogate pair are taken as the pair's start.
 * Offsets outside the text are clamped. This is the only place where the two units meet.
 */
export interface OffsetMap {
  toCodePoints(utf16: number): number;
  toUtf16(codePoints: number): number;
}

const identity = (length: number): OffsetMap => {
  const clamp = (n: number): number => Math.min(Math.max(n, 0), length);
  return { toCodePoints: clamp, toUtf16: clamp };
};

/** Builds the map: one scan of the text; constant work for each later conversion of a text without astral characters. */
export function offsetMap(text: string): OffsetMap {
  const pairs: number[] = []; // UTF-16 offset of each surrogate pair
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next < 0xdc00 || next > 0xdfff) continue;
    pairs.push(i++);
  }
  if (pairs.length === 0) return identity(text.length);

  /** How many entries of `pairs`, shifted by `shift(index)`, lie below `limit`. */
  const countBelow = (limit: number, shift: (index: number) => number): number => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! - shift(middle) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const length = text.length;
  return {
    toCodePoints(utf16) {
      const at = Math.min(Math.max(utf16, 0), length);
      return at - countBelow(at, () => 0);
    },
    toUtf16(codePoints) {
      const at = Math.min(Math.max(codePoints, 0), length - pairs.length);
      return at + countBelow(at, (index) => index);
    },
  };
}
