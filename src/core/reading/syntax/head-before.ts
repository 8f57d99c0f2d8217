import { AN, OF } from '../../lexicon/little-words.ts';
import { CLOSING_BRACKETS, COMMA, HYPHEN, OPENING_BRACKETS } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { CLAUSE_TAKERS } from '../../lexicon/speech-forms.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { isBorder } from './clauses.ts';
import { afterBound, nounPhraseAt, nounPhraseBefore, timeWords } from './noun-phrases.ts';
import type { Syntax, TokenRange } from './syntax.ts';
import { isAuxiliary, isNominal, isVerb, isVerbal, Tag } from './tags.ts';

const AT = new WordSet('at up');
const BOUND = new WordSet('least most to');

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

/** Whether token `i` cannot be part of a noun phrase that ends at `end`. */
function stops(syntax: Syntax, i: number, end: number): boolean {
  const { tokens, tags } = syntax;
  const tag = tags[i]!;
  if (tag === Tag.subordinator || tag === Tag.that || tag === Tag.to || tag === Tag.question || tag === Tag.not) return true;
  // "Most voters polled said": a participle at the phrase's end that looks like a past.
  if (tag === Tag.past && i === end - 1) return !isNominal(tags[i - 1] ?? 0);
  // "Texas-based Ann Low"
  if ((tag === Tag.past || tag === Tag.participle) && i > 0 && HYPHEN.has(tokens, i - 1) && !tokens.is(i, Shape.spaced)) return false;
  // "52 percent of registered voters", "Democratic registered voters"
  if (tag === Tag.past && tags[i + 1] === Tag.noun && i > 0 && (tags[i - 1] === Tag.preposition || tags[i - 1] === Tag.adjective || tags[i - 1] === Tag.determiner)) return false;
  if (tag === Tag.past || tag === Tag.present || tag === Tag.base || isAuxiliary(tag)) return true;
  if (tag === Tag.participle) return i === end - 1 ? false : !(isNominal(tags[i - 1] ?? 0) || tags[i - 1] === Tag.determiner || tags[i - 1] === Tag.mark || tags[i + 1] === Tag.noun);
  if (tag === Tag.relative) return true;
  if (tag === Tag.ing) return i < end - 1 && !isNominal(tags[i - 1] ?? 0) && tags[i + 1] !== Tag.noun;
  // "he and his aides said"
  if (tag === Tag.pronoun && tags[i + 1] === Tag.and && SUBJECTS.has(tokens, i)) return false;
  if (tag === Tag.pronoun) return tags[i - 1] !== Tag.preposition && !(tags[i + 1] === Tag.preposition) && i !== end - 1;
  if (tag === Tag.and) return !joinsNouns(syntax, i);
  if (COMMA.has(tokens, i)) return !(listComma(syntax, i, end));
  if (tag === Tag.quote) return !(i > 0 && quotedInside(syntax, i, end));
  return tag === Tag.mark && isBorder(syntax, i);
}

/** A nickname or title in quotation marks inside a name ('Marcia "Cia" Price'). */
const quotedInside = ({ tags }: Syntax, i: number, end: number): boolean => {
  if (tags[i - 1] === Tag.mark) return false;
  for (let k = i + 2; k < end && k < i + 5; k++) if (tags[k] === Tag.quote && tags[i + 1] !== Tag.quote) return true;
  for (let k = i - 2; k >= 0 && k > i - 5; k--) if (tags[k] === Tag.quote && tags[i - 1] !== Tag.quote) return (tags[i + 1] === Tag.name || (tags[i + 1] === Tag.noun && tags[k - 1] === Tag.determiner)) && i + 1 < end;
  return false;
};

const SUBJECTS = new WordSet('he she they we i');
const NO_LIST = new WordSet('but nor yet');
const NOR = new WordSet(['nor']);
const NEITHER = new WordSet(['neither']);

/** "Neither Low nor Hall said so" */
function hasNeither(tokens: Syntax['tokens'], nor: number): boolean {
  for (let i = nor - 1; i >= 0 && i > nor - 8; i--) if (NEITHER.has(tokens, i)) return true;
  return false;
}

/** "and" between two nouns. */
export const joinsNouns = ({ tokens, tags }: Syntax, i: number): boolean => {
  const left = tags[i - 1]!;
  const right = tags[i + 1]!;
  if (NO_LIST.has(tokens, i) && !(NOR.has(tokens, i) && hasNeither(tokens, i))) return false;
  const nounLeft = listBefore(tokens, tags, i) || SUBJECTS.has(tokens, i - 1) || left === Tag.noun || left === Tag.name || left === Tag.number || left === Tag.adjective || CLOSING_BRACKETS.has(tokens, i - 1);
  const nounRight = right === Tag.noun || right === Tag.name || right === Tag.number || right === Tag.determiner || right === Tag.adjective || right === Tag.possessive;
  return nounLeft && nounRight;
};

/** "Britain, France, and Germany": the comma before "and" closes a list's last item but one, with another comma before it. */
function listBefore(tokens: Syntax['tokens'], tags: Syntax['tags'], i: number): boolean {
  if (!COMMA.has(tokens, i - 1)) return false;
  let k = i - 2;
  while (k > 0 && k > i - 7 && (isNominal(tags[k]!) || tags[k] === Tag.adjective || tags[k] === Tag.determiner)) k--;
  return k < i - 2 && k > 0 && COMMA.has(tokens, k) && isNominal(tags[k - 1]!);
}

const OTHER = new WordSet(['other']);

/** A comma between the items of a list that "and" closes before `end` ("Britain, France and Germany said"). */
function listComma({ tokens, tags }: Syntax, i: number, end: number): boolean {
  if (tags[i - 1] !== Tag.name && tags[i - 1] !== Tag.noun) return false;
  if (tags[i + 1] !== Tag.name && tags[i + 1] !== Tag.noun && tags[i + 1] !== Tag.adjective && tags[i + 1] !== Tag.determiner && tags[i + 1] !== Tag.and) return false;
  for (let k = i + 1; k < end && k < i + 12; k++) {
    if (tags[k] !== Tag.and) continue;
    // "Low, Hall and other members", "friends, bankers and former rivals"
    if (OTHER.has(tokens, k + 1)) return true;
    let next = k + 1;
    while (next < end - 1 && (tags[next] === Tag.determiner || tags[next] === Tag.adjective)) next++;
    return tags[i - 1] === tags[next] || tags[i + 1] === Tag.and;
  }
  return false;
}

/** Cuts "On Tuesday", "In Baghdad", "Last week", "But", "Meanwhile" from the front of a stretch that ends in a subject. */
function withoutAdverbial(syntax: Syntax, first: number, end: number): TokenRange | undefined {
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
      if ((BOUND.has(tokens, i + 1) && AT.has(tokens, i)) || afterBound(syntax, i, end) > i) break;
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
