import { Shape, TokenKind, type Tokens } from './tokens.ts';

/** Longest dateline, in tokens: two places, a full date and an agency. */
const LONGEST = 24;

/**
 * The token after the dateline that a paragraph beginning at `first` opens with: places, a day, an agency in brackets and a dash, or a colon
 * behind the day or the agency, then a report that begins with a capital ("KYIV, March 14, 2024 — Three people …", "MARLO (Red Wire) - The army
 * …", "TESSA - 25 July 2022: The ministry …"). `first` where there is none.
 */
export function datelineEnd(tokens: Tokens, first: number): number {
  if (!tokens.is(first, Shape.capital)) return first;
  const limit = Math.min(tokens.count, first + LONGEST);
  let found = first;
  for (let i = first + 1; i < limit; i++) {
    const text = tokens.textOf(i);
    if (text === '(') i = closing(tokens, i, ')');
    else if (isDash(tokens, i) && tokens.is(i, Shape.spaced)) {
      const next = tokens.textOf(i + 1) === '[' ? closing(tokens, i + 1, ']') + 1 : i + 1;
      if (found > first || !opensReport(tokens, next)) return found;
      found = next;
      // A day may follow, then a colon.
      if (next > i + 1 || tokens.kind[next] !== TokenKind.number) return found;
    } else if (text === ':' && (tokens.is(i - 1, Shape.digit) || tokens.textOf(i - 1) === ')') && tokens.is(i + 1, Shape.spaced)) return opensReport(tokens, i + 1) ? i + 1 : found;
    else if (tokens.is(i, Shape.newline) || !mayStandIn(tokens, i)) return found;
  }
  return found;
}

/** Whether the tokens `first` up to, not including, `last` of a sentence are a dateline. */
export const isDateline = (tokens: Tokens, { first, last }: { readonly first: number; readonly last: number }): boolean => datelineEnd(tokens, first) === last;

/** The token that closes a bracket opened at `open`, with a credit or an editor's mark in it ("(Radio Marlo in French)", "[Text]"); `open` where none does soon. */
function closing(tokens: Tokens, open: number, mark: string): number {
  for (let i = open + 1; i < open + LONGEST && i < tokens.count && !tokens.is(i, Shape.newline); i++) if (tokens.textOf(i) === mark) return i;
  return open;
}

/** A capitalised word, a figure or an opening mark behind a space. */
const opensReport = (tokens: Tokens, i: number): boolean =>
  i < tokens.count && tokens.is(i, Shape.spaced) && !tokens.is(i, Shape.newline) && (tokens.kind[i] !== TokenKind.word || tokens.is(i, Shape.capital));

/** What a dateline is made of besides its dash: capitalised words and the small ones between them, figures, commas and stops. */
function mayStandIn(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] === TokenKind.word) return tokens.is(i, Shape.capital) || SMALL.has(tokens.textOf(i));
  return tokens.kind[i] === TokenKind.number || MARKS.has(tokens.textOf(i));
}
const MARKS: ReadonlySet<string> = new Set([',', '.', '/', ':', '-', "'", '’']);
/** Small words inside names of places, days and agencies, and what careless writers leave small. */
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'de', 'del', 'la', 'el', 'al', 'an', 'as', 'ez', 'az', 'ash', 'da', 'do', 'dos', 'du', 'le', 'les', 'sur', 'upon', 'bin', 'st', 'nd', 'rd', 'th', 'city', 'province', 'may', 'no', 'date']);

/** "-", "--", "–" or "—", or the underscore of old wires. */
function isDash(tokens: Tokens, i: number): boolean {
  const text = tokens.textOf(i);
  return text === '-' || text === '--' || text === '–' || text === '—' || text === '_';
}
