import { TIME_WORDS } from '../../lexicon/function-words.ts';
import { OF, ONE } from '../../lexicon/little-words.ts';
import { CLOSING_BRACKETS, COMMA, OPENING_BRACKETS } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import type { Syntax, TokenRange } from './syntax.ts';
import { isNominal, isVerb, Tag } from './tags.ts';

/** Days, months and words for times of day. */
export const timeWords = new WordSet([...TIME_WORDS, 'a.m.', 'p.m.']);
/** Prepositions that go on with a noun phrase rather than open an adverbial, most of the time. */
const ATTACHING = new WordSet('of for from in at with on against between among to near over about within including behind');
const ROUGHLY = new WordSet('about around nearly almost roughly approximately over');
const COMPARED = new WordSet('more less fewer');
/** What may stand between a number and its noun. */
const FURTHER = new WordSet('more other such');
const THAN = new WordSet(['than']);
/** Opens a bound of two words: "at least", "up to". */
export const AT = new WordSet('at up');
/** Closes a bound of two words: "at least", "up to". */
export const LEAST = new WordSet('least most to');
const HALF = new WordSet('half everyone everybody all');
const HYPHEN = new WordSet(['-', '–', '/', '&', '.']);
const WHO = new WordSet('who whose which whom that');
const CLITIC = new WordSet(["'s", "'"]);

export interface NounPhraseOptions {
  /** Take "of", "for", "from", "in" phrases, appositions, brackets and relative clauses along. */
  readonly full?: boolean;
  /** Take along what "and" joins ("Iran and Russia"). */
  readonly joined?: boolean;
}

/**
 * The noun phrase that begins at token `index`, or undefined. Simple: "the two senior officials", "Iraq's Prime Minister". With `full`:
 * "the spokesman for the ministry, Ali Hassan, who spoke on Monday". `limit` is the first token it may not touch.
 */
export function nounPhraseAt(syntax: Syntax, index: number, limit: number, options: NounPhraseOptions = {}): TokenRange | undefined {
  let last = simpleEnd(syntax, index, limit);
  if (last === undefined) return undefined;
  for (;;) {
    const next: number | undefined = options.full ? continuation(syntax, last, limit) : undefined;
    const joined: number | undefined = next ?? (options.joined ? coordination(syntax, last, limit) : undefined);
    if (joined === undefined || joined <= last) return { first: index, last };
    last = joined;
  }
}

/** "and X" right after a noun phrase, where X is one and no clause of its own. */
function coordination({ tokens, tags }: Syntax, at: number, limit: number): number | undefined {
  if (at >= limit || tags[at] !== Tag.and || tokens.lower(at) === 'but') return undefined;
  const last = simpleEnd({ tokens, tags }, at + 1, limit);
  return last !== undefined && tags[at + 1] !== Tag.pronoun ? last : undefined;
}

/** Past "about", "more than", "at least", "up to" where a number follows; else `index`. */
export function afterBound({ tokens, tags }: Syntax, index: number, limit: number): number {
  let i = index;
  if (ROUGHLY.has(tokens, i)) i++;
  else if ((COMPARED.has(tokens, i) && THAN.has(tokens, i + 1)) || (AT.has(tokens, i) && LEAST.has(tokens, i + 1))) i += 2;
  return i > index && i < limit && (tags[i] === Tag.number || HALF.has(tokens, i)) ? i : index;
}

/** The end of the simple noun phrase at `index`; possessives go on ("the group's new leader"). */
function simpleEnd({ tokens, tags }: Syntax, index: number, limit: number): number | undefined {
  let i = afterBound({ tokens, tags }, index, limit);
  let head = -1;
  let owner = -1;
  while (i < limit) {
    const tag = tags[i]!;
    if (tag === Tag.pronoun) {
      if (head >= 0 || i > index) break;
      return i + 1;
    }
    if (tag === Tag.noun || tag === Tag.name || tag === Tag.number) head = i;
    else if (tag === Tag.possessive) {
      if (i === index && CLITIC.has(tokens, i)) return undefined;
      if (i > index && head < 0) break;
      if (head >= 0 && !CLITIC.has(tokens, i)) break;
      // The owner is the phrase where nothing owned follows.
      if (CLITIC.has(tokens, i)) owner = head;
      head = -1;
    } else if (tag === Tag.determiner) {
      if (head >= 0 && !isFurther({ tokens, tags }, i)) break;
    } else if (tag === Tag.adjective || (tag === Tag.adverb && (head < 0 || tags[i - 1] === Tag.number) && (tags[i + 1] === Tag.adjective || tags[i + 1] === Tag.number || tags[i + 1] === Tag.participle))) {
      // Adjectives after the head belong to what follows ("police unable to"), unless a noun comes ("Obama administration senior aide").
      if (head >= 0 && !isNominal(tags[i + 1] ?? 0) && !(tag === Tag.adverb && tags[i - 1] === Tag.number)) break;
    } else if ((tag === Tag.participle || tag === Tag.ing) && (head < 0 || tags[i - 1] === Tag.number) && i > index && (isNominal(tags[i + 1] ?? 0) || tags[i + 1] === Tag.adjective)) {
      // "the opposing side", "its recommended level"
    } else if (HYPHEN.has(tokens, i) && i > index && !tokens.is(i, Shape.spaced) && !tokens.is(i + 1, Shape.spaced) && i + 1 < limit && i > index) {
      // "Kuala-Lumpur", "state-run agency", "AFL-CIO": what follows counts as part of the word.
      i++;
      if (isNominal(tags[i]!)) head = i;
    } else if (tag === Tag.quote && head < 0 && i > index && wordsInMarks(tags, i, limit) > i) {
      // 'the “open door” rule'
      i = wordsInMarks(tags, i, limit);
      head = i - 1;
    } else if (tag === Tag.and && head < 0 && tags[i - 1] === Tag.adjective && (tags[i + 1] === Tag.adjective || (tags[i + 1] === Tag.name)) && (isNominal(tags[i + 2] ?? 0) || tags[i + 2] === Tag.adjective)) {
      // "current and former officials"
    } else if (tag === Tag.and && tags[i - 1] === Tag.name && tags[i + 1] === Tag.name && tokens.textOf(i) === '&') {
      // "Johnson & Johnson"
    } else break;
    i++;
  }
  if (head >= 0) return head + 1;
  if (owner >= 0) return owner + 1;
  // "the poor", "the accused", "that", "those": a determiner with nothing, or an adjective as head.
  if (i > index && tags[index] === Tag.determiner && (tags[i - 1] === Tag.adjective || i === index + 1)) return i;
  return undefined;
}

/** "four more bombs", "two other men": a determiner inside the phrase. */
const isFurther = ({ tokens, tags }: Syntax, i: number): boolean => FURTHER.has(tokens, i) && tags[i - 1] === Tag.number && (tags[i + 1] === Tag.noun || tags[i + 1] === Tag.name || tags[i + 1] === Tag.adjective);

/** The closing mark of a few words in quotation marks that a noun follows; `open` itself where none does. */
function wordsInMarks(tags: Syntax['tags'], open: number, limit: number): number {
  for (let i = open + 2; i < limit - 1 && i < open + 7; i++) if (tags[i] === Tag.quote) return isNominal(tags[i + 1]!) ? i : open;
  return open;
}

/** One more piece after a noun phrase that ends at `at`: bracket, attached preposition, relative clause or apposition; its end. */
function continuation(syntax: Syntax, at: number, limit: number): number | undefined {
  const { tokens, tags } = syntax;
  if (at >= limit) return undefined;
  if (OPENING_BRACKETS.has(tokens, at)) {
    for (let i = at + 1; i < limit && i < at + 12; i++) if (CLOSING_BRACKETS.has(tokens, i)) return i + 1;
    return undefined;
  }
  if (tags[at] === Tag.preposition && ATTACHING.has(tokens, at)) {
    if (timeWords.has(tokens, at + 1) && !OF.has(tokens, at)) return undefined;
    const next = nounPhraseAt(syntax, at + 1, limit, { joined: true });
    // "the minister in a statement", "officials on Monday": an adverbial, left to the caller.
    return next && !(tags[at + 1] === Tag.pronoun && !OF.has(tokens, at)) ? next.last : undefined;
  }
  // "a source involved in the talks", "the men accused of it"
  if (tags[at] === Tag.participle && tags[at + 1] === Tag.preposition && isNominal(tags[at - 1] ?? 0)) {
    const next = nounPhraseAt(syntax, at + 2, limit, { joined: true });
    return next?.last;
  }
  if (tags[at] === Tag.relative && !COMMA.has(tokens, at - 1)) return relativeEnd(syntax, at, limit);
  if (COMMA.has(tokens, at) && at + 1 < limit) {
    if (WHO.has(tokens, at + 1) && (tags[at + 1] === Tag.relative || tags[at + 1] === Tag.possessive)) return relativeEnd(syntax, at + 1, limit);
    return apposition(syntax, at, limit);
  }
  return undefined;
}

/** The end of the relative clause that begins at `at`: the next comma, or the next finite verb after its own. */
export function relativeEnd({ tokens, tags }: Syntax, at: number, limit: number): number {
  let verbs = 0;
  for (let i = at + 1; i < limit; i++) {
    const tag = tags[i]!;
    if (COMMA.has(tokens, i) || tag === Tag.quote) return i;
    if (tag === Tag.past || tag === Tag.present || tag === Tag.be || tag === Tag.modal || tag === Tag.have || tag === Tag.do) {
      // The second finite verb, with no border between, belongs to the main clause ("the man who called said").
      if (verbs > 0 && tag !== Tag.be && isNominal(tags[i - 1] ?? 0)) return i;
      verbs++;
      while (i + 1 < limit && (isVerb(tags[i + 1]!) || tags[i + 1] === Tag.adverb || tags[i + 1] === Tag.not || tags[i + 1] === Tag.be || tags[i + 1] === Tag.have)) i++;
    }
    if (tag === Tag.that || tag === Tag.subordinator || tag === Tag.question) verbs--;
  }
  return limit;
}

/** ", Iraq's prime minister," or ", a spokesman for the army," after a noun phrase: its end, without the closing comma. */
function apposition(syntax: Syntax, at: number, limit: number): number | undefined {
  const { tokens, tags } = syntax;
  const first = tags[at + 1]!;
  if (first !== Tag.determiner && !ONE.has(tokens, at + 1) && first !== Tag.name && first !== Tag.noun && first !== Tag.adjective && first !== Tag.possessive && first !== Tag.number && first !== Tag.adverb) return undefined;
  if (timeWords.has(tokens, at + 1)) return undefined;
  const next = nounPhraseAt(syntax, first === Tag.adverb ? at + 2 : at + 1, limit, { joined: true });
  if (!next) return undefined;
  // "a hall in Dover, New Hampshire on Monday": a place in a place goes on without a comma, unless its clause does.
  if (first === Tag.name && tags[at - 1] === Tag.name && next.last - at <= 3 && (tags[next.last] === Tag.preposition || tags[next.last] === Tag.that)) return next.last;
  let end = next.last;
  for (;;) {
    const more = COMMA.has(tokens, end) ? undefined : continuation(syntax, end, limit);
    if (more === undefined) break;
    end = more;
  }
  // It closes with a comma or with the sentence; otherwise it is a list or the next clause.
  return end >= limit || COMMA.has(tokens, end) || tags[end] === Tag.mark ? end : undefined;
}

/** The simple noun phrase that ends right before token `index` and begins at `floor` or later; undefined when there is none. */
export function nounPhraseBefore(syntax: Syntax, index: number, floor: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  let i = index - 1;
  if (i < floor) return undefined;
  if (tags[i] === Tag.pronoun || tags[i] === Tag.relative) return { first: i, last: index };
  if (!isNominal(tags[i]!) && tags[i] !== Tag.adjective && !CLITIC.has(tokens, i)) return undefined;
  while (i - 1 >= floor) {
    const tag = tags[i - 1]!;
    const inside = tag === Tag.noun || tag === Tag.name || tag === Tag.number || tag === Tag.adjective || tag === Tag.possessive;
    const glued = HYPHEN.has(tokens, i - 1) && !tokens.is(i - 1, Shape.spaced) && !tokens.is(i, Shape.spaced);
    if (tag === Tag.determiner && !isFurther(syntax, i - 1)) {
      i--;
      break;
    }
    if (tag === Tag.possessive && !CLITIC.has(tokens, i - 1)) {
      i--;
      break;
    }
    if (!inside && !glued && tag !== Tag.determiner && !(tag === Tag.adverb && tags[i] === Tag.adjective)) break;
    i--;
  }
  if (timeWords.has(tokens, i) && i < index - 1) i++;
  return i < index ? { first: i, last: index } : undefined;
}
