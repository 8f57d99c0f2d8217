import { CLOSING_BRACKETS, COMMA, HYPHEN, OPENING_BRACKETS } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { nounPhraseAt } from './noun-phrases.ts';
import type { Sentence, Syntax } from './syntax.ts';
import { isAuxiliary, isVerb, Tag } from './tags.ts';

const BORDER_MARKS = new WordSet([';', ':', '—', '–', '--', '―', '(', ')', '[', ']', '…', '?', '!', '.']);

/** Whether token `i` holds a border that no phrase of a clause crosses. */
export function isBorder({ tokens, tags }: Syntax, i: number): boolean {
  if (tags[i] === Tag.quote) return true;
  if (tags[i] !== Tag.mark) return false;
  return BORDER_MARKS.has(tokens, i) || (HYPHEN.has(tokens, i) && tokens.is(i, Shape.spaced) && tokens.is(i + 1, Shape.spaced));
}

/**
 * The end of the clause that holds token `at`: the first border after it that starts another clause with its own subject (", but she said",
 * "; …", ", while …") or a dash or colon; the sentence's end (without its final stop) otherwise. Token index, not included.
 */
export function clauseEnd(syntax: Syntax, at: number, sentence: Sentence): number {
  const { tokens, tags } = syntax;
  // No clause is that long, and each deed of a list without full stops looks for its own.
  const stop = Math.min(sentenceEnd(syntax, sentence), at + LONGEST);
  for (let i = at; i < stop; i++) {
    if (isBorder(syntax, i) && tags[i] !== Tag.quote && !OPENING_BRACKETS.has(tokens, i) && !CLOSING_BRACKETS.has(tokens, i)) return i;
    if (!COMMA.has(tokens, i)) continue;
    const next = tags[i + 1]!;
    if (next === Tag.and || next === Tag.subordinator) {
      const subject = nounPhraseAt(syntax, i + 2, stop, { full: true });
      if (subject && (isAuxiliary(tags[subject.last] ?? 0) || isVerb(tags[subject.last] ?? 0))) return i;
    }
  }
  return stop;
}

/** Tokens that a clause has at most. */
const LONGEST = 300;

/** The sentence's end without its final stop and what follows it; a token index, not included. */
export function sentenceEnd({ tokens, tags }: Syntax, sentence: Sentence): number {
  let end = sentence.last;
  while (end > sentence.first && (tags[end - 1] === Tag.quote || (tags[end - 1] === Tag.mark && BORDER_MARKS.has(tokens, end - 1) && !CLOSING_BRACKETS.has(tokens, end - 1)))) end--;
  return end;
}
