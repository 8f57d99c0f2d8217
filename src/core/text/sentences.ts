import { datelineEnd } from './dateline.ts';
import { hashOf, Shape, TokenKind, type Tokens } from './tokens.ts';
import type { Span } from './span.ts';

/** A sentence: its span and its tokens, `first` up to, not including, `last`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** How many sentences stand before it, headers and datelines not counted: what was told just before one is told just before the report. */
  readonly order: number;
}

/**
 * The sentences of the paragraphs, in order. A dateline is one by itself, others end at `.`, `!`, `?`, an ellipsis or a paragraph's end; closing
 * quotation marks and brackets belong to them. No end inside initialisms and abbreviations ("U.S. forces", "Gen. Smith"), nor before a small letter.
 */
export function sentences(tokens: Tokens, paragraphs: readonly Span[]): Sentence[] {
  const found: Sentence[] = [];
  let token = 0;
  let order = 0;
  paragraphs.forEach((paragraph, index) => {
    while (token < tokens.count && tokens.start[token]! < paragraph.start) token++;
    let first = token;
    const close = (last: number, told = 1): void => {
      if (last > first) {
        found.push({ start: tokens.start[first]!, end: tokens.end[last - 1]!, first, last, paragraph: index, order });
        order += told;
      }
      first = last;
    };
    const head = datelineEnd(tokens, dateHeader(tokens, token));
    if (head > token) close((token = head), 0);
    while (token < tokens.count && tokens.start[token]! < paragraph.end) {
      token++;
      if (!endsSentence(tokens, token - 1)) continue;
      while (token < tokens.count && tokens.start[token]! < paragraph.end && closes(tokens, token)) token++;
      if (token >= tokens.count || tokens.start[token]! >= paragraph.end || begins(tokens, token)) close(token);
    }
    close(token);
  });
  return found;
}

const DATE = hashOf('date');

/** The token after a header of the form "date 2024-03-12" that begins at `index`, on a line of its own or before the text; `index` for none. */
function dateHeader(tokens: Tokens, index: number): number {
  if (tokens.hash[index] !== DATE) return index;
  const first = index + (charAt(tokens, index + 1) === 0x3a ? 2 : 1);
  const last = first + 5;
  const iso = last <= tokens.count && /^\d{4}-\d\d-\d\d$/.test(tokens.text.slice(tokens.start[first], tokens.end[last - 1]));
  return iso ? last : index;
}

const charAt = (tokens: Tokens, index: number): number => (index < tokens.count ? tokens.text.charCodeAt(tokens.start[index]!) : 0);

/** `.`, `!`, `?`, `…`, the ideographic and Arabic and Devanagari stops; or an initialism that a capitalised non-name word follows. */
function endsSentence(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === TokenKind.mark) {
    const char = charAt(tokens, index);
    return char === 0x2e || char === 0x21 || char === 0x3f || char === 0x2026 || char === 0x3002 || char === 0x61f || char === 0x6d4 || char === 0x964;
  }
  // "… in the U.S. The army said": an initialism ends a sentence only where a common sentence opener follows.
  if (!tokens.is(index, Shape.dotted) || tokens.end[index]! - tokens.start[index]! <= 2) return false;
  // "… at 4:30 a.m. "The sky was red," he said": so does a time of day before a quotation.
  if (tokens.kind[index + 1] === TokenKind.quote) return tokens.is(index + 1, Shape.spaced) && tokens.is(index + 2, Shape.capital) && HALVES.has(tokens.textOf(index));
  return OPENERS.has(tokens.textOf(index + 1));
}

const HALVES: ReadonlySet<string> = new Set(['a.m.', 'p.m.']);

/** Words that, capitalised after an initialism, open a sentence rather than continue a name. General English; own list. */
const OPENERS = new Set(
  'The A An In On At It He She They We But And However This That These Those There After Before When While As If For Since According Meanwhile His Her Its Their'.split(' '),
);

/** A closing quotation mark or bracket that stands against the sentence's end. */
function closes(tokens: Tokens, index: number): boolean {
  if (tokens.is(index, Shape.spaced)) return false;
  const char = charAt(tokens, index);
  return tokens.kind[index] === TokenKind.quote || char === 0x29 || char === 0x5d;
}

/** Whether a sentence can begin here: anything spaced but a small letter. */
function begins(tokens: Tokens, index: number): boolean {
  if (!tokens.is(index, Shape.spaced) || endsSentence(tokens, index)) return false;
  return tokens.kind[index] !== TokenKind.word || tokens.is(index, Shape.capital) || !/^\p{Ll}/u.test(tokens.textOf(index));
}
