import type { Noun } from '../../lexicon/nouns.ts';
import { MEASURES } from '../../lexicon/numbers.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { hashOf, Shape, type Tokens } from '../../text/tokens.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { numeralAt } from './numerals.ts';
import { timeWords } from '../syntax/noun-phrases.ts';

const HYPHEN = hashOf('-');
const COMMA = hashOf(',');

/** Two words joined by a hyphen without spaces: is token `index` the second of them? */
export const isJoined = ({ tokens }: Syntax, index: number): boolean =>
  index > 0 && tokens.hash[index - 1] === HYPHEN && !tokens.is(index, Shape.spaced) && !tokens.is(index - 1, Shape.spaced);

/**
 * Whether a noun that ends before token `next` is the head of its phrase and not a modifier: "rockets hit", "the rebels", but not
 * "rocket fire", "police station", "weapons depot", "army-led".
 */
export function isHead({ tokens, tags }: Syntax, next: number, limit: number): boolean {
  if (next >= limit) return true;
  if (!tokens.is(next, Shape.spaced)) return tokens.hash[next] !== HYPHEN && tags[next] !== Tag.number;
  return tags[next] !== Tag.noun || COMPARED.has(tokens, next) || endsIn(tokens, next, 'able') || endsIn(tokens, next, 'ible');
}

/** Comparatives, which the word classes do not know from nouns: "gave both sides greater security", as "held the group accountable" has its adjective. */
const COMPARED = new WordSet('greater better larger higher lower smaller stronger weaker wider safer closer fewer');

const endsIn = ({ text, start, end }: Tokens, token: number, ending: string): boolean => end[token]! - start[token]! > 6 && text.endsWith(ending, end[token]);

/**
 * First token of the noun phrase whose head begins at token `first`, without determiners and numbers: walks left over adjectives, nouns,
 * compounds with hyphens ("Iran-backed") and names ("Hamas militants"), not below token `from`.
 * `nameStart` gives the first token of a name that covers a token and can modify a noun, -1 for none, -2 for another mention, which ends the phrase.
 */
export function phraseStart(syntax: Syntax, first: number, from: number, nameStart: (token: number) => number): number {
  const { tokens } = syntax;
  let start = first;
  while (start > from && tokens.is(start, Shape.spaced)) {
    const name = nameStart(start - 1);
    if (name === -2) break;
    const word = chainStart(syntax, name >= 0 ? name : start - 1, from, nameStart);
    if (word < from || (word === start - 1 && name < 0 && !modifies(syntax, word, from))) break;
    start = word;
  }
  return chainStart(syntax, start, from, nameStart);
}

/** Where the words that hyphens join to the one at `index` begin: "Iran" in "Iran-backed". */
function chainStart(syntax: Syntax, index: number, from: number, nameStart: (token: number) => number): number {
  let start = index;
  while (start > from + 1 && isJoined(syntax, start)) start = Math.max(nameStart(start - 2), start - 2);
  return start;
}

/** Never a modifier, though it looks like a participle before a noun: "the military said rockets were used". */
const SAID = new WordSet('said told');

/** Whether a single word can stand before a noun as its modifier. */
function modifies({ tokens, tags }: Syntax, index: number, from: number): boolean {
  const tag = tags[index]!;
  if (timeWords.has(tokens, index) || !tokens.is(index, Shape.spaced) || (index > from && tags[index - 1] === Tag.number && MEASURES.match(tokens, index))) return false;
  if (tag === Tag.adjective || tag === Tag.noun) return !SAID.has(tokens, index);
  // "Thirteen peacekeepers": a number that opens its sentence looks like a name.
  if (tag === Tag.name && index === from && numeralAt(tokens, index, index + 1)) return false;
  if (tag === Tag.name) return !tokens.is(index, Shape.dotted) || tokens.is(index, Shape.allCaps);
  // "the wounded soldiers", "two fleeing gunmen": a participle inside the phrase, not the verb before it.
  return (tag === Tag.participle || tag === Tag.ing) && index > from && (tags[index - 1] === Tag.determiner || tags[index - 1] === Tag.number || tags[index - 1] === Tag.possessive);
}

/**
 * Whether the phrase of tokens `start` to its head at `head` reads as a noun phrase: a singular needs a determiner, a modifier or a comma
 * before it ("a bomb", "Iraqi officer", ", leader of"); a word tagged as a verb is none unless a determiner opens it.
 */
export function isNounPhrase({ tokens, tags }: Syntax, start: number, head: number, last: number, from: number, { number }: Noun): boolean {
  const before = start > from ? tags[start - 1]! : Tag.mark;
  const opened = before === Tag.determiner || before === Tag.possessive || before === Tag.number;
  if (opened) return true;
  if (last - head === 1 && (isVerb(tags[head]!) || tags[head] === Tag.adjective)) return false;
  if (number !== 'singular' || start < head) return true;
  if (start <= from || tokens.hash[start - 1] !== COMMA) return false;
  // "General Ann Smith, commander, …" is in apposition, "attack, bomber, and other aircraft" a list of modifiers.
  return tags[start - 2] === Tag.name || (tokens.hash[last] !== COMMA && tags[last] !== Tag.and);
}
