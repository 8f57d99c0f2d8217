import { OF } from '../../lexicon/little-words.ts';
import { CLOSING_BRACKETS, OPENING_BRACKETS } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { CLAUSE_TAKERS } from '../../lexicon/speech-forms.ts';
import { withoutAdverbial } from './leading-adverbial.ts';
import { stops } from './phrase-stops.ts';
import type { Syntax, TokenRange } from './syntax.ts';
import { isNominal, isVerb, isVerbal, Tag } from './tags.ts';

/** "the said", "the three injured", 'the "front"': tags at a noun phrase's end. */
const mayEndPhrase = (tag: number): boolean =>
  isNominal(tag) || tag === Tag.adjective || tag === Tag.determiner || tag === Tag.quote || tag === Tag.ing || tag === Tag.participle || tag === Tag.past || tag === Tag.possessive;

/** The noun phrase that ends before `end`: everything back to the clause's border, without an adverbial at its start. */
export function headBefore(syntax: Syntax, end: number, floor: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  const near = tags[end - 1];
  if (end <= floor || near === undefined) return undefined;
  if (near === Tag.pronoun || near === Tag.relative) return beforePronoun(syntax, end, floor);
  if (!mayEndPhrase(near) && !CLOSING_BRACKETS.has(tokens, end - 1) && !PERCENT.has(tokens, end - 1)) return undefined;
  let first = end;
  let bracket = false;
  for (let i = end - 1; i >= floor; i--) {
    if (CLOSING_BRACKETS.has(tokens, i)) bracket = true;
    else if (OPENING_BRACKETS.has(tokens, i)) {
      if (!bracket) break;
      bracket = false;
    } else if (!bracket && stops(syntax, i, end)) break;
    first = i;
    // "a probe the agency said was over": a noun phrase begins, and the one before it is none of its own.
    if (!bracket && tags[i] === Tag.determiner && (tags[i - 1] === Tag.noun || tags[i - 1] === Tag.name) && i < end - 1) break;
  }
  first = behindObject(syntax, first, floor, end);
  return restricted(syntax, first, floor, end) ?? withoutAdverbial(syntax, first, end) ?? described(syntax, first, floor, end);
}

/** Where the subject begins when what stands before "and" is a verb's object: "has won a state and Low suggested" Low. */
function behindObject({ tokens, tags }: Syntax, first: number, floor: number, end: number): number {
  if (first <= floor || !isVerb(tags[first - 1]!) || CLAUSE_TAKERS.has(tokens, first - 1)) return first;
  for (let i = end - 2; i > first; i--) if (tags[i] === Tag.and && (tags[i + 1] === Tag.name || tags[i + 1] === Tag.determiner)) return i + 1;
  return first;
}

const PERCENT = new WordSet(['%']);
const CLOSE = new WordSet(['close']);

/**
 * "People briefed on the plan said", "aides close to him say": a phrase with a preposition is no subject, so the participle or adjective
 * before it describes the noun before that.
 */
function described(syntax: Syntax, at: number, floor: number, end: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  if (tags[at] !== Tag.preposition || at <= floor) return undefined;
  const tag = tags[at - 1]!;
  // "who in the past has said"
  if (tag === Tag.relative) return { first: at - 1, last: at };
  // "Polling of voters shows"
  if (tag === Tag.ing && OF.has(tokens, at)) return { first: at - 2 >= floor && tags[at - 2] === Tag.determiner ? at - 2 : at - 1, last: end };
  if (tag === Tag.and && at - 2 > floor) {
    // "teachers in and around the port say", "officials in the army and at the ministry say"
    if (tags[at - 2] === Tag.preposition) return whole(headBefore(syntax, at - 2, floor), end);
    const before = headBefore(syntax, at - 1, floor);
    return before && holdsPreposition(tags, before) ? whole(before, end) : undefined;
  }
  // "A man claiming to speak for the gang denied it"
  const infinitive = tag === Tag.base && tags[at - 2] === Tag.to && tags[at - 3] === Tag.ing && at - 4 >= floor;
  if (infinitive) return isNominal(tags[at - 4]!) ? whole(headBefore(syntax, at - 3, floor), end) : undefined;
  if (tag !== Tag.past && tag !== Tag.participle && tag !== Tag.ing && tag !== Tag.adjective && !CLOSE.has(tokens, at - 1)) return undefined;
  let noun = at - 2;
  while (noun > floor && (tags[noun] === Tag.adverb || BEING.has(tokens, noun))) noun--;
  return noun >= floor && isNominal(tags[noun]!) ? whole(headBefore(syntax, noun + 1, floor), end) : undefined;
}
const BEING = new WordSet(['being']);

function holdsPreposition(tags: Syntax['tags'], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (tags[i] === Tag.preposition) return true;
  return false;
}

/** Furthest that the antecedent of a relative clause is looked for, in tokens. */
const CLAUSE_REACH = 16;

/** "Officials who spoke with the paper said": the phrase before the verb ends a relative clause, and the subject stands before "who". */
function restricted(syntax: Syntax, at: number, floor: number, end: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  if (at - 1 <= floor || !isVerbal(tags[at - 1]!)) return undefined;
  for (let i = at - 1; i > floor && i > at - CLAUSE_REACH; i--) {
    const tag = tags[i]!;
    if (tag === Tag.relative) return tokens.lower(i) === 'who' && isNominal(tags[i - 1]!) ? whole(headBefore(syntax, i, Math.max(floor, i - CLAUSE_REACH * 2)), end) : undefined;
    if (tag === Tag.mark || tag === Tag.quote || tag === Tag.that || tag === Tag.and || tag === Tag.subordinator) return undefined;
  }
  return undefined;
}
/** The head's beginning up to `end`. */
export const whole = (head: TokenRange | undefined, end: number): TokenRange | undefined => head && { first: head.first, last: end };

/** A pronoun as subject; "those close to him", "some of them" go further back. */
function beforePronoun(syntax: Syntax, end: number, floor: number): TokenRange {
  const { tags } = syntax;
  const i = end - 1;
  if (tags[i] === Tag.pronoun && i - 1 > floor && tags[i - 1] === Tag.preposition && i - 2 >= floor) {
    const outer = headBefore(syntax, i - 1, floor);
    if (outer) return { first: outer.first, last: end };
  }
  return { first: i, last: end };
}
