import { firstEndingAfter, type Span } from '../core/text/span.ts';

/** A place as terminals and editors name it: from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gives the line and column of any offset (UTF-16) in a text. */
export function positions(text: string): (offset: number) => Position {
  const lines = linesOf(text);
  return (offset) => {
    const line = firstEndingAfter(lines, offset);
    return { line: line + 1, column: offset - lines[line]!.start + 1 };
  };
}

/** The lines with their breaks; the last one reaches beyond the text, so that every offset is in one. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', start)) {
    lines.push({ start, end: at + 1 });
    start = at + 1;
  }
  return [...lines, { start, end: text.length + 1 }];
}
