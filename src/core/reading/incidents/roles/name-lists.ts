import { WITH } from '../../../lexicon/little-words.ts';
import { COMMA, HYPHEN, SEMICOLON } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import type { Participant } from '../events/event-mention.ts';
import { participant } from './participants.ts';

/** Marks and words between the members of a list. */
export const LISTING = new WordSet([',', ';', 'and', '&', '(', ')', '.']);
const OWNING = new WordSet('of for from by to with at under against');
/** What names follow: "was identified as", "a man known as". */
export const IDENTIFIED = new WordSet('as known identified named aged called');
/** "along with", "together with". */
export const ALONG = new WordSet('along together');
/** How far a list reaches, in tokens. */
const LONGEST = 160;

/** A person by name. */
export const isNamedPerson = ({ mention }: Participant): boolean => mention?.form === 'name' && mention.category === 'person';

/** "Two clerks -- Ana Ruiz and Luis Prado -- were killed": the names between dashes that end right before token `end`. */
export function namesInDashes(reading: Reading, syntax: Syntax, end: number, sentence: Sentence): Participant[] {
  const { tokens } = syntax;
  if (!DASHES.has(tokens, end - 1)) return [];
  for (let i = end - 2; i > sentence.first && i > end - LONGEST; i--) if (DASHES.has(tokens, i)) return members(reading, syntax, i + 1, end - 1);
  return [];
}
const DASHES = new WordSet('-- — –');

/** Names to the left of token `end`, where a list's last member or its verb begins, back to where the list begins. */
export function namesBefore(reading: Reading, { tokens, tags }: Syntax, end: number, sentence: Sentence): Participant[] {
  while (end > sentence.first && (COMMA.has(tokens, end - 1) || (tags[end - 1] === Tag.number && COMMA.has(tokens, end - 2)))) end--;
  let first = end;
  let joined = false;
  let identified = false;
  for (let i = end - 1; i >= sentence.first && i > end - LONGEST; i--) {
    const tag = tags[i]!;
    if (tag === Tag.and) joined = true;
    else if (isIdentified({ tokens, tags }, i)) {
      identified = true;
      continue;
    }
    else if (isVerb(tag) || isAuxiliary(tag) || tag === Tag.quote || tag === Tag.that || tag === Tag.subordinator || tag === Tag.relative || tag === Tag.pronoun) break;
    else if (tag === Tag.mark && !LISTING.has(tokens, i) && !HYPHEN.has(tokens, i)) break;
    if (!joined && (COMMA.has(tokens, i) || OWNING.has(tokens, i))) break;
    first = i;
  }
  return joined || identified ? members(reading, { tokens, tags }, first, end) : [];
}

/** Names to the right of a list's first member. */
export function namesAfter(reading: Reading, { tokens, tags }: Syntax, from: number, sentence: Sentence): Participant[] {
  let end = from;
  for (let i = from; i < sentence.last && i < from + LONGEST; i++) {
    const tag = tags[i]!;
    const finite = tag === Tag.past || tag === Tag.present || isAuxiliary(tag);
    // "…, and Hugo Kern fled": the last name is another clause's subject.
    if (finite && !IDENTIFIED.has(tokens, i)) {
      while (end > from && !LISTING.has(tokens, end)) end--;
      break;
    }
    if (isIdentified({ tokens, tags }, i)) end = i + 1;
    else if (isVerb(tag) || tag === Tag.quote || tag === Tag.that || tag === Tag.subordinator || tag === Tag.relative || (tag === Tag.mark && !LISTING.has(tokens, i) && !HYPHEN.has(tokens, i))) {
      // "Luis Prado, who slept nearby; and Hugo Kern": semicolons part a list whose members have clauses of their own.
      const next = tag === Tag.quote ? -1 : semicolonAfter(tokens, i, Math.min(sentence.last, from + LONGEST));
      if (next < 0) break;
      i = next;
    }
    end = i + 1;
  }
  return members(reading, { tokens, tags }, from, end);
}

function semicolonAfter(tokens: Syntax['tokens'], from: number, end: number): number {
  for (let i = from; i < end; i++) if (SEMICOLON.has(tokens, i)) return i;
  return -1;
}

/** "identified as", "a minor known only as": goes on with the list. */
const isIdentified = ({ tokens }: Syntax, i: number): boolean => IDENTIFIED.has(tokens, i) && (tokens.lower(i) !== 'as' || IDENTIFIED.has(tokens, i - 1) || IDENTIFIED.has(tokens, i - 2));

/** The named people of a stretch that are members of its list, not what a member belongs to ("an aide of Hugo Kern"). */
export function members(reading: Reading, syntax: Syntax, first: number, last: number): Participant[] {
  if (last <= first) return [];
  const { tokens, tags } = syntax;
  const isMember = (mention: Mention): boolean => {
    let before = tokens.at(mention.start) - 1;
    while (before >= first && (tags[before] === Tag.noun || tags[before] === Tag.name || tags[before] === Tag.adjective)) before--;
    const behind = tokens.at(mention.end - 1) + 1;
    const company = WITH.has(tokens, before) && ALONG.has(tokens, before - 1);
    return (company || !OWNING.has(tokens, before)) && tags[behind] !== Tag.possessive;
  };
  return reading
    .mentionsIn({ start: tokens.start[first]!, end: tokens.end[last - 1]! })
    .filter((mention) => mention.form === 'name' && mention.category === 'person' && isMember(mention))
    .map((mention) => {
      const [from, to] = [tokens.at(mention.start), tokens.at(mention.end - 1) + 1];
      return participant(reading, syntax, { first: from, last: to }, to);
    });
}
