import type { Span } from './span.ts';

/** Where a text is cut, the best first: at a blank line, a line's end, a sentence's end, a space. */
const BORDERS = ['\n\n', '\n', '. ', ' '];

/**
 * A text in sections of at most `longest` UTF-16 code units, at least two, that follow on one another without a gap: for what cannot hold a
 * very long text at once. Each is at least half as long but the last, and ends with white space wherever the text has any there.
 */
export function sections(text: string, longest: number): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = borderIn(text, start + (longest >> 1), start + longest);
    found.push({ start, end });
    start = end;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}

/** The best place to cut behind `from` and no further than `to`; in a stretch without white space `to`, or the code unit before it within a surrogate pair. */
function borderIn(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to);
  for (const border of BORDERS) {
    const at = stretch.lastIndexOf(border);
    if (at >= 0) return from + at + border.length;
  }
  return (text.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to - 1 : to;
}
