import { AN, OF } from '../../lexicon/little-words.ts';
import { OPENING_BRACKETS } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { afterBound, AT, LEAST, nounPhraseAt, nounPhraseBefore, timeWords } from './noun-phrases.ts';
import { quotedInside } from './phrase-stops.ts';
import type { Syntax, TokenRange } from './syntax.ts';
import { Tag } from './tags.ts';

/** Cuts "On Tuesday", "In Baghdad", "Last week", "But", "Meanwhile" from the front of a stretch that ends in a subject. */
export function withoutAdverbial(syntax: Syntax, first: number, end: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  let i = first;
  for (;;) {
    if (i >= end) return undefined;
    const tag = tags[i]!;
    if (tag === Tag.and || tag === Tag.mark || tag === Tag.not || (tag === Tag.adverb && !(DEGREE.has(tokens, i) && isCounted(tags[i + 1])))) i++;
    else if (tag === Tag.quote && !quotedInside(syntax, i, end)) i++;
    else if (timeWords.has(tokens, i) && i + 1 < end && (opensPhrase(tags[i + 1]!) || tags[i + 1] === Tag.preposition)) i++;
    else if (tag === Tag.determiner && tags[i + 1] === Tag.name && timeWords.has(tokens, i + 1) && tags[i + 2] === Tag.noun) break;
    // Not "an earlier report", "a Monday paper": no time of the saying.
    else if ((tag === Tag.adjective || tag === Tag.determiner) && !AN.has(tokens, i) && timeWords.has(tokens, i + 1) && i + 2 < end && opensPhrase(tags[i + 2]!)) i += 2;
    else if (tag === Tag.preposition) {
      if ((LEAST.has(tokens, i + 1) && AT.has(tokens, i)) || afterBound(syntax, i, end) > i) break;
      const inner = nounPhraseAt(syntax, i + 1, end);
      if (!inner) i++;
      else if (inner.last >= end || OPENING_BRACKETS.has(tokens, inner.last)) return splitRun(syntax, i + 1, end) ?? (DESCRIPTIVE.has(tokens, i) ? { first: i, last: end } : undefined);
      else if (OF.has(tokens, inner.last)) {
        // "On 3 June ten members of the union were killed": the day and the subject ran together.
        const behind = behindDay(syntax, i + 1, inner.last);
        if (behind > 0) return { first: behind, last: end };
        i = inner.last;
      } else i = inner.last;
    } else break;
  }
  return { first: i, last: end };
}

/** Figures of a year. */
const YEAR = 4;

/** The token behind a day or month that opens a phrase ("3 June | ten members", "Monday | members"); -1 where the phrase opens otherwise or ends with it. */
function behindDay({ tokens, tags }: Syntax, first: number, last: number): number {
  const day = tokens.kind[first] === TokenKind.number;
  let i = day ? first + 1 : first;
  if (!timeWords.has(tokens, i)) return -1;
  while (i < last && timeWords.has(tokens, i)) i++;
  // "June 3", "3 June 2019"
  if (tokens.kind[i] === TokenKind.number && (!day || YEAR === tokens.end[i]! - tokens.start[i]!)) i++;
  return i < last && opensPhrase(tags[i]!) ? i : -1;
}

/** Prepositions that describe a noun as adjectives do ("Outside experts say"). */
const DESCRIPTIVE = new WordSet('outside inside past');

/** Belong to a number or quantity ("only 7 percent", "nearly all of them"). */
const DEGREE = new WordSet('only nearly almost roughly approximately about around just even over');
const isCounted = (tag: number | undefined): boolean => tag === Tag.number || tag === Tag.determiner || tag === Tag.pronoun || tag === Tag.preposition;
const opensPhrase = (tag: number): boolean => tag === Tag.name || tag === Tag.noun || tag === Tag.determiner || tag === Tag.adjective || tag === Tag.pronoun || tag === Tag.number || tag === Tag.possessive;

/** "On Tuesday police said", "In a statement Hamas said": the prepositional phrase ran into the subject; cut before the last word that can begin one. */
function splitRun(syntax: Syntax, first: number, end: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  for (let i = first; i + 1 < end; i++) {
    if (timeWords.has(tokens, i) || (tags[i] === Tag.number && timeWords.has(tokens, i - 1))) {
      let k = i + 1;
      while (k < end && (timeWords.has(tokens, k) || tags[k] === Tag.number)) k++;
      if (k < end) return { first: k, last: end };
    }
  }
  // "At the party's rally Sen. Low said": a title in short begins the name.
  for (let i = first + 1; i + 1 < end; i++) if (tokens.is(i, Shape.dotted) && tags[i] === Tag.name && tags[i - 1] === Tag.noun) return { first: i, last: end };
  // "In Marlo terrorists threw": a place's name and a bare plural are no compound.
  if (end - 2 >= first && tags[end - 1] === Tag.noun && tags[end - 2] === Tag.name && tokens.lower(end - 1).endsWith('s')) return { first: end - 1, last: end };
  const last = nounPhraseBefore(syntax, end, first);
  return last && last.first > first && tags[last.first] !== Tag.name ? last : undefined;
}
