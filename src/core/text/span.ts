/** A stretch of text: half-open, in UTF-16 code units, `0 <= start <= end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The span alone of what has one. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });

export const isEmpty = (s: Span): boolean => s.end <= s.start;

/** Whether `outer` covers all of `inner`; every span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether the two share at least one code unit; empty spans overlap nothing. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end && !isEmpty(a) && !isEmpty(b);

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** Reading order: by start, then the longer (outer) span first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The smallest span that covers all given ones; undefined for none. */
export function cover(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  let { start, end } = spans[0]!;
  for (const s of spans) {
    start = Math.min(start, s.start);
    end = Math.max(end, s.end);
  }
  return { start, end };
}

/** The span without the white space at its ends. A span of nothing but white space becomes empty at its start. */
export function trim(text: string, s: Span): Span {
  let { start, end } = s;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  while (start < end && /\s/.test(text[start]!)) start++;
  return { start, end };
}

/** Index of the first span in `sorted` (by start, not overlapping) that ends after `offset`; `sorted.length` for none. */
export function firstEndingAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span in `sorted` (by start) that starts at `offset` or after; `sorted.length` for none. */
export function firstStartingFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
