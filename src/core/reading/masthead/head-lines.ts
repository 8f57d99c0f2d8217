import type { Tokens } from '../../text/tokens.ts';
import { Shape } from '../../text/tokens.ts';

/** Tokens of one line: `first` up to, not including, `last`. */
export interface Line {
  readonly first: number;
  readonly last: number;
  /** Whether the line goes on behind `last`. */
  readonly cut: boolean;
}

/** How much of a line is looked at: a masthead is short, and a text may be one line of five million characters. */
const LONGEST = 60;

/** The first lines of a text that hold a token, each at most LONGEST tokens. */
export function firstLines(tokens: Tokens, count: number): Line[] {
  const lines: Line[] = [];
  let first = 0;
  while (first < tokens.count && lines.length < count) {
    let last = first + 1;
    while (last < tokens.count && last - first < LONGEST && !tokens.is(last, Shape.newline)) last++;
    const cut = last < tokens.count && !tokens.is(last, Shape.newline);
    lines.push({ first, last, cut });
    if (cut) break;
    first = last;
  }
  return lines;
}

/** The last line of a text, its last LONGEST tokens. */
export function lastLine(tokens: Tokens): Line {
  const last = tokens.count;
  let first = Math.max(0, last - 1);
  while (first > 0 && last - first < LONGEST && !tokens.is(first, Shape.newline)) first--;
  return { first, last, cut: first > 0 && !tokens.is(first, Shape.newline) };
}
