import { WITH } from '../../lexicon/little-words.ts';
import { COMMA, HYPHEN } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { isAuxiliary, isFiniteForm, isNominal, isVerb, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

const AS = new WordSet('as of');
/** Describe what stands before the comma, or name a part of it. */
const DESCRIBING = new WordSet('including especially particularly such like not of from rather');

/**
 * Whether what is said, as the object of its cue, goes on behind the comma at `at`: a list ("the raid, the strikes and the siege"), two
 * adjectives of one noun ("a long, bitter fight"), a date ("the vote of Oct. 2, 2019"), what describes it ("trade deals, like the one
 * with Peru"), a short insert ("the cadets, in particular, as heroes").
 */
export function goesOnBehindComma(context: ClaimContext, first: number, at: number, stop: number): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const next = tags[at + 1]!;
  // "praised the envoy, who had left in May": told of him, not said; "the envoy, who is seventy" goes along.
  if (next === Tag.relative) return tags[at + 2] === Tag.be || awaitsVerb(syntax, first, at) || closesRelative(context, at, stop);
  if (FOR.has(tokens, at + 1) && endsRelative(context, first, at)) return true;
  if (next === Tag.not || next === Tag.to || DESCRIBING.has(tokens, at + 1)) return true;
  if (next === Tag.and) return !isVerb(tags[at + 2] ?? 0);
  if (next === Tag.number && tags[at - 1] === Tag.number) return true;
  if (next === Tag.base) return true;
  // "a detailed, six-page letter"
  if (next === Tag.number && HYPHEN.has(tokens, at + 2) && !tokens.is(at + 2, Shape.spaced) && isNominal(tags[at + 3] ?? 0) && opensPhrase(syntax, at)) return true;
  if (next === Tag.name && isNamedInsert(context, at, stop)) return true;
  // "showed a tie, with the mayor ahead in the hills"
  if (WITH.has(tokens, at + 1) && tags[at + 2] === Tag.determiner) return true;
  // "his book, “The Gate”", "voiced her fear of him, “You never know who comes”"
  if (next === Tag.quote) return !isVerb(tags[at - 1]!);
  if (tags[at - 1] === Tag.adjective && (next === Tag.adjective || lacksNoun(syntax, at))) return true;
  if (next === Tag.preposition && isShortInsert(context, at, stop)) return true;
  return inList(context, at, stop) || closesBefore(context, at, stop);
}

/** "the crack in Derry, Maine", "his wife, Ana, and her aides": a name between commas, or at the end, tells more of what stands before. */
function isNamedInsert({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  if (!isNominal(syntax.tags[at - 1]!)) return false;
  const name = nounPhraseAt(syntax, at + 1, stop);
  return name !== undefined && (name.last >= stop || COMMA.has(tokens, name.last));
}

/** A clause that opened between the tokens still lacks its verb ("that groups like the Brigade", "whether the mayor"). */
export function awaitsVerb({ tags }: Syntax, first: number, last: number): boolean {
  for (let i = last - 1; i >= first; i--) {
    const tag = tags[i]!;
    if (isFiniteForm(tag)) return false;
    if (tag === Tag.that || tag === Tag.question || tag === Tag.relative || tag === Tag.subordinator) return true;
  }
  return false;
}

/** "a bitter, three-year fight": an article and nothing but adjectives stand before the comma. */
function lacksNoun({ tags }: Syntax, comma: number): boolean {
  let i = comma - 1;
  while (tags[i] === Tag.adjective || tags[i] === Tag.adverb) i--;
  return tags[i] === Tag.determiner || tags[i] === Tag.possessive;
}

/** An article and one word stand before the comma. */
const opensPhrase = ({ tags }: Syntax, comma: number): boolean => tags[comma - 2] === Tag.determiner;

/** Longest insert that tells nothing of its own, commas not counted ("among others", "on average", "for the first time"). */
const SHORT = 4;

/** A comma closes the phrase behind the comma at `at` soon. */
function isShortInsert({ tokens }: ClaimContext, at: number, stop: number): boolean {
  for (let i = at + 2; i < stop && i <= at + SHORT + 1; i++) if (COMMA.has(tokens, i)) return true;
  return false;
}

/** Behind the comma at `at` "and" joins the last item before any verb in a tense. */
function inList({ syntax: { tags } }: ClaimContext, at: number, stop: number): boolean {
  const next = tags[at + 1]!;
  if (isVerb(next) || isAuxiliary(next) || next === Tag.subordinator || next === Tag.preposition || next === Tag.adverb) return false;
  for (let i = at + 2; i < stop && i < at + 14; i++) {
    if (tags[i] === Tag.and) return true;
    if (tags[i] === Tag.past || tags[i] === Tag.present || isAuxiliary(tags[i]!)) return false;
  }
  return false;
}

/** The comma at `at` opens a relative clause behind which the verb's own preposition goes on: "lauded Hall, who left in May, for his work". */
function closesRelative({ tokens, syntax: { tags } }: ClaimContext, at: number, stop: number): boolean {
  for (let i = at + 2; i < stop && i < at + 20; i++) {
    if (tags[i] === Tag.quote || tags[i] === Tag.that) return false;
    if (COMMA.has(tokens, i)) return FOR.has(tokens, i + 1);
  }
  return false;
}
const FOR = new WordSet('as of for over');

/** The comma at `at` closes a relative clause that a comma opened behind `first`. */
function endsRelative({ tokens, syntax: { tags } }: ClaimContext, first: number, at: number): boolean {
  for (let i = at - 1; i > first && i > at - 20; i--) if (COMMA.has(tokens, i)) return tags[i + 1] === Tag.relative;
  return false;
}

/** The comma at `at` opens an apposition behind which "as" or "of" goes on ("quoted Hall, a local, as saying", "accused Hall, a local, of lying"). */
function closesBefore({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  if (syntax.tags[at + 1] !== Tag.determiner) return false;
  const phrase = nounPhraseAt(syntax, at + 1, stop, { full: true });
  return phrase !== undefined && COMMA.has(tokens, phrase.last) && AS.has(tokens, phrase.last + 1);
}
