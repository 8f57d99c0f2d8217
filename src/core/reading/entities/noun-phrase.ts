import { COMPOUND_NOUNS, DETERMINERS, FUNCTION_WORDS, MODIFIERS, SUBJECTS, VERBAL_NOUNS, VERBS } from '../../lexicon/noun-phrase-words.ts';
import type { Noun } from '../../lexicon/nouns.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';

const HYPHEN = hashOf('-');

const isHyphen = (tokens: Tokens, index: number): boolean =>
  index >= 0 && index < tokens.count && tokens.hash[index] === HYPHEN;

/** Two words joined by a hyphen without spaces: is token `index` the second of them? */
const joined = (tokens: Tokens, index: number): boolean => !tokens.is(index, Shape.spaced) && isHyphen(tokens, index - 1) && !tokens.is(index - 1, Shape.spaced);

const endsIn = (tokens: Tokens, index: number, ending: string): boolean => tokens.text.endsWith(ending, tokens.end[index]) && tokens.end[index]! - tokens.start[index]! > ending.length + 2;

/**
 * Whether a noun that ends before token `next` is the head of its phrase and not a modifier: "rockets hit", "the rebels", but not
 * "rocket fire", "police station", "weapons depot", "Iran-backed". A singular noun with an unknown noun behind it counts as a modifier.
 */
export function isHead(tokens: Tokens, next: number, { number }: Noun): boolean {
  if (next >= tokens.count) return true;
  if (!tokens.is(next, Shape.spaced)) return !isHyphen(tokens, next) && tokens.kind[next] !== TokenKind.number;
  if (tokens.kind[next] !== TokenKind.word || tokens.is(next, Shape.capital)) return true;
  if (number === 'plural') return !COMPOUND_NOUNS.has(tokens, next);
  if (FUNCTION_WORDS.has(tokens, next) || VERBS.has(tokens, next)) return true;
  return endsIn(tokens, next, 'ed') || endsIn(tokens, next, 'ly');
}

/**
 * First token of the noun phrase whose head begins at token `first`, without determiners and numbers: walks left over adjectives, noun
 * adjuncts, compounds with hyphens ("Iran-backed") and names ("Hamas militants"), not below token `from`.
 * `nameStart` gives the first token of a name that covers a token and can modify a noun, -1 for none, -2 for another mention, which ends the phrase.
 */
export function phraseStart(tokens: Tokens, first: number, from: number, nameStart: (token: number) => number): number {
  let start = first;
  while (start > from && tokens.is(start, Shape.spaced)) {
    const before = start - 1;
    if (tokens.kind[before] !== TokenKind.word && !joined(tokens, before)) break;
    const name = nameStart(before);
    if (name === -2) break;
    let begin = name >= 0 ? name : before;
    const chain = joined(tokens, begin);
    while (begin > from + 1 && joined(tokens, begin)) {
      begin -= 2;
      const outer = nameStart(begin);
      if (outer >= 0) begin = outer;
    }
    if (begin < from || (!chain && name < 0 && !modifies(tokens, before, from))) break;
    start = begin;
  }
  // "rocket-propelled grenade": the head itself may be the end of a chain of hyphens.
  while (start > from + 1 && joined(tokens, start)) start -= 2;
  return start;
}

/** Whether a single word can stand before a noun as its modifier. Determiners and verbs cannot; unknown words only when capitalised or by their ending. */
function modifies(tokens: Tokens, index: number, from: number): boolean {
  if (MODIFIERS.has(tokens, index)) return true;
  if (DETERMINERS.has(tokens, index) || FUNCTION_WORDS.has(tokens, index) || VERBS.has(tokens, index)) return false;
  if (tokens.is(index, Shape.capital)) return index > from && !tokens.is(index, Shape.dotted);
  return ['al', 'ic', 'ous', 'ary', 'ian', 'ese', 'less'].some((ending) => endsIn(tokens, index, ending));
}

/**
 * Whether the phrase of tokens `start` to `last`, its head beginning at `head`, reads as a noun phrase: a singular needs a determiner, a
 * modifier or a comma before it ("a bomb", "Iraqi officer", ", leader of"), and nothing stands behind a subject pronoun ("he reports").
 */
export function isNounPhrase(tokens: Tokens, start: number, head: number, last: number, from: number, { number }: Noun): boolean {
  const before = start - 1;
  const opened = before >= from && (DETERMINERS.has(tokens, before) || tokens.kind[before] === TokenKind.number);
  if (opened) return true;
  if (before >= from && SUBJECTS.has(tokens, before)) return false;
  const verbal = last - head === 1 && VERBAL_NOUNS.has(tokens, head);
  if (number === 'plural') return !verbal || head === from || !tokens.is(head - 1, Shape.capital);
  if (number === 'mass') return true;
  if (start < head) return !verbal;
  return before >= from && tokens.kind[before] === TokenKind.mark && tokens.text.charCodeAt(tokens.start[before]!) === 0x2c;
}
