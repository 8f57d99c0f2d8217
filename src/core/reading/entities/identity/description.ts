import { DESCRIPTIVE_NOUNS } from '../../../lexicon/descriptive-nouns.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { hashOf, type Tokens } from '../../../text/tokens.ts';
import { isNominal, Tag } from '../../syntax/tags.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { classOf } from '../entity-class.ts';

/** A described mention taken apart for comparison. */
export interface Description {
  readonly mention: Mention;
  /** "the", "this", "both" before it, or whose it is: it speaks of something known. */
  readonly definite: boolean;
  /** Neither article nor number nor possessive before it. */
  readonly bare: boolean;
  readonly plural: boolean;
  /** "police", "artillery": without a plural. */
  readonly mass: boolean;
  /** Token hash of the head noun; its singular's where the plural is regular. */
  readonly head: number;
  /** Token hashes of the words before the head. */
  readonly modifiers: readonly number[];
  /** What narrows it behind the head: "at" with the place ("the base at Erbil airport"), "of" with anything. */
  readonly narrowedBy: Mention | 'words' | undefined;
}

const NO_MODIFIERS: readonly number[] = [];
const POSSESSIVE_S = hashOf("'s");
const DEFINITE = new WordSet('the this that these those both');
const NARROWING = new WordSet('of in at near from for on outside inside with to');
const PLACING = new WordSet('located based situated stationed at in near of the inside outside');

/** Takes a described mention apart. `mentionAt` gives the outermost mention that begins at a token. */
export function describeMention({ tokens, tags }: Syntax, mention: Mention, mentionAt: (token: number) => Mention | undefined): Description {
  const first = tokens.at(mention.start);
  const last = tokens.at(mention.end - 1);
  let before = first - 1;
  while (before >= 0 && tags[before] === Tag.number) before--;
  const noun = DESCRIPTIVE_NOUNS.match(tokens, last)?.value;
  return {
    mention,
    definite: DEFINITE.has(tokens, before) || tokens.hash[before] === POSSESSIVE_S,
    bare: before === first - 1 && tags[before] !== Tag.determiner && tags[before] !== Tag.possessive,
    mass: noun?.number === 'mass',
    plural: noun ? noun.number === 'plural' : tokens.text.charCodeAt(tokens.end[last]! - 1) === 0x73,
    head: singularHash(tokens, last),
    modifiers: last > first ? Array.from(tokens.hash.subarray(first, last)) : NO_MODIFIERS,
    narrowedBy: narrowing(tokens, tags, last + 1, mentionAt),
  };
}

/** Hash of a noun without its plural's -s. */
export function singularHash(tokens: Tokens, token: number): number {
  const word = tokens.lower(token);
  return hashOf(word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
}

/** Looks over at most three words behind the head for what tells it from its like. */
function narrowing(tokens: Tokens, tags: Uint8Array, next: number, mentionAt: (token: number) => Mention | undefined): Mention | 'words' | undefined {
  if (!NARROWING.has(tokens, next) && !PLACING.has(tokens, next)) return undefined;
  for (let token = next; token < next + 4 && token < tokens.count; token++) {
    const mention = mentionAt(token);
    // "killed the mayor on Saturday": when it was, not which mayor.
    if (mention) return mention.category === 'date' ? undefined : mention;
    if (!PLACING.has(tokens, token) && !NARROWING.has(tokens, token)) return isNominal(tags[token]!) || tags[token] === Tag.adjective ? 'words' : undefined;
  }
  return undefined;
}

/** Whether two descriptions have the same head, number and class, and the modifiers of one contain the other's. */
export function sameDescription(a: Description, b: Description): boolean {
  if (a.head !== b.head || a.plural !== b.plural || classOf(a.mention.category) !== classOf(b.mention.category)) return false;
  const [short, long] = a.modifiers.length <= b.modifiers.length ? [a, b] : [b, a];
  return short.modifiers.every((modifier) => long.modifiers.includes(modifier));
}
