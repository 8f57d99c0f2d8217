import { Shape, TokenKind, type Tokens } from '../../../text/tokens.ts';

/** A word with a capital. */
export const SHAPE_CAPITAL = 2;
/** A word in capitals. */
export const SHAPE_ALL_CAPS = 3;
export const SHAPE_COMMA = 16;
export const SHAPE_SPACED_DASH = 19;
export const SHAPE_COLON = 23;
/** No token: outside the sentence. */
export const SHAPE_OUTSIDE = 31;

/** A number below 32 for how a token is written. */
export function shapeOf(tokens: Tokens, i: number): number {
  const bits = tokens.shape[i]!;
  const start = tokens.start[i]!;
  const length = tokens.end[i]! - start;
  const code = tokens.text.charCodeAt(start);
  switch (tokens.kind[i]) {
    case TokenKind.word: {
      if (code === 0x27 || code === 0x2019) return 1;
      const digit = bits & Shape.digit ? 4 : 0;
      if (!(bits & Shape.capital)) return digit ? 8 : code > 127 ? 9 : 0;
      if (bits & Shape.dotted) return length === 2 ? 10 : bits & Shape.allCaps ? 11 : 12;
      if (length === 1) return 13;
      if (bits & Shape.allCaps) return SHAPE_ALL_CAPS + digit;
      return SHAPE_CAPITAL + digit;
    }
    case TokenKind.number:
      return length === 4 ? 14 : 15;
    case TokenKind.quote:
      return 17;
    default:
      if (code === 0x2c) return SHAPE_COMMA;
      if (code === 0x2e) return 18;
      if (code === 0x2d) return bits & Shape.spaced ? SHAPE_SPACED_DASH : 20;
      if (code === 0x28) return 21;
      if (code === 0x29) return 22;
      if (code === 0x3a) return SHAPE_COLON;
      if (code === 0x26) return 24;
      return 25;
  }
}
