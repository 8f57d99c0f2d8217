import { SUBJECT_PRONOUNS } from '../../lexicon/little-words.ts';
import { CLOSING_BRACKETS, COMMA, HYPHEN } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { isBorder } from './clauses.ts';
import type { Syntax } from './syntax.ts';
import { isAuxiliary, isNominal, Tag } from './tags.ts';

/** Whether a noun phrase that ends at `end` cannot hold token `i`. */
export function stops(syntax: Syntax, i: number, end: number): boolean {
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
  if (tag === Tag.pronoun && tags[i + 1] === Tag.and && SUBJECT_PRONOUNS.has(tokens, i)) return false;
  if (tag === Tag.pronoun) return tags[i - 1] !== Tag.preposition && !(tags[i + 1] === Tag.preposition) && i !== end - 1;
  if (tag === Tag.and) return !joinsNouns(syntax, i);
  if (COMMA.has(tokens, i)) return !(listComma(syntax, i, end));
  if (tag === Tag.quote) return !(i > 0 && quotedInside(syntax, i, end));
  return tag === Tag.mark && isBorder(syntax, i);
}

/** A nickname or title in quotation marks inside a name ('Marcia "Cia" Price'). */
export const quotedInside = ({ tags }: Syntax, i: number, end: number): boolean => {
  if (tags[i - 1] === Tag.mark) return false;
  for (let k = i + 2; k < end && k < i + 5; k++) if (tags[k] === Tag.quote && tags[i + 1] !== Tag.quote) return true;
  for (let k = i - 2; k >= 0 && k > i - 5; k--) if (tags[k] === Tag.quote && tags[i - 1] !== Tag.quote) return (tags[i + 1] === Tag.name || (tags[i + 1] === Tag.noun && tags[k - 1] === Tag.determiner)) && i + 1 < end;
  return false;
};

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
  const nounLeft = listBefore(tokens, tags, i) || SUBJECT_PRONOUNS.has(tokens, i - 1) || left === Tag.noun || left === Tag.name || left === Tag.number || left === Tag.adjective || CLOSING_BRACKETS.has(tokens, i - 1);
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
const OTHER = new WordSet(['other']);
