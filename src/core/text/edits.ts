import { firstEndingAfter, type Span } from './span.ts';

/** A replacement of `[start, end)` of the text before the edit by `text`. Offsets in UTF-16 code units. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * Applies edits that all speak of the same text before any of them; they may touch, not overlap.
 * @throws RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const edit of sorted) {
    if (edit.start < done || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`edit [${edit.start}, ${edit.end}) overlaps another or lies outside the text`);
    }
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/**
 * Where a span is after one edit. Text typed at either border stays outside, an edit inside grows or shrinks the span,
 * an edit across a border cuts the span back to what is left of it, and a span whose text is all replaced becomes empty.
 */
export function mapSpan(s: Span, edit: TextEdit): Span {
  const shift = edit.text.length - (edit.end - edit.start);
  if (edit.end <= s.start) return { start: s.start + shift, end: s.end + shift };
  if (edit.start >= s.end) return s;
  if (edit.start >= s.start && edit.end <= s.end && !(edit.start === s.start && edit.end === s.end)) {
    return { start: s.start, end: s.end + shift };
  }
  const after = edit.start + edit.text.length;
  if (edit.start <= s.start && edit.end >= s.end) return { start: after, end: after };
  return edit.start < s.start ? { start: after, end: s.end + shift } : { start: s.start, end: edit.start };
}

/**
 * `mapSpan` through all edits of one change event, each speaking of the text before all of them; sorted once for however many spans, and
 * for each span only the edits that touch it are looked at. A span before all edits is given back itself.
 */
export function spanMapper(edits: readonly TextEdit[]): (s: Span) => Span {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const shifts = [0];
  for (const { start, end, text } of sorted) shifts.push(shifts.at(-1)! + text.length - (end - start));
  return (s) => {
    const done = firstEndingAfter(sorted, s.start);
    let last = done;
    while (last < sorted.length && sorted[last]!.start < s.end) last++;
    if (last === 0) return s;
    let moved = s;
    while (last > done) moved = mapSpan(moved, sorted[--last]!);
    const shift = shifts[done]!;
    return shift === 0 ? moved : { start: moved.start + shift, end: moved.end + shift };
  };
}
