import { Shape, TokenKind, type Tokens } from '../../../text/tokens.ts';

/** Longest name that is told by the word before it, in words. */
const LONGEST = 4;

/** The token behind the capitalised words of one line that begin at `first`, four at most: "the MV | Ocean Heron", "the village of | Let Pan Hla". `first` itself for none. */
export function capitalsEnd(tokens: Tokens, first: number): number {
  let last = first;
  while (last < tokens.count && last < first + LONGEST && tokens.kind[last] === TokenKind.word && tokens.is(last, Shape.capital) && tokens.is(last, Shape.spaced) && !tokens.is(last, Shape.newline)) last++;
  return last;
}
