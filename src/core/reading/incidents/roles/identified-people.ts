import { OF, ONE as WORD_ONE } from '../../../lexicon/little-words.ts';
import { COMMA, HYPHEN } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { subjectsOf } from './event-subjects.ts';
import { IDENTIFIED, isNamedPerson, members, namesAfter } from './name-lists.ts';
import { participantsFrom } from './participants.ts';

const ONE = new WordSet('victim hostage captive deceased');
const GONE = new WordSet('disappeared vanished');
/** Verbs behind a list’s noun that its names follow: "the dead include". */
export const TELLS = new WordSet('identified named include includes included including');
/** "among the dead are", "including". */
export const AMONG = new WordSet('among including');
const THEY = new WordSet('they these');

/** "They are Ana Ruiz, Luis Prado, and …", "One of them is Ana Ruiz": names for the people just told of. */
export function theyAre(reading: Reading, syntax: Syntax, { first, last, ...rest }: Sentence): Participant[] {
  const { tags } = syntax;
  const be = afterThem(syntax, first);
  if (tags[be] !== Tag.be) return [];
  const found = namesAfter(reading, syntax, be + 1, { first, last, ...rest });
  return found.length > 0 && found[0]!.first <= be + 5 ? found : [];
}

/** The token behind "They", "One of them", "The other", "The other person". */
function afterThem({ tokens, tags }: Syntax, first: number): number {
  if (THEY.has(tokens, first)) return first + 1;
  if (WORD_ONE.has(tokens, first) && OF.has(tokens, first + 1) && THEM.has(tokens, first + 2)) return first + 3;
  if (!OTHER.has(tokens, first + 1)) return -1;
  return tags[first + 2] === Tag.noun ? first + 3 : first + 2;
}
const THEM = new WordSet(['them']);
const OTHER = new WordSet('other others second third');

/** "The victims were identified as …", "Among the injured are …", "The dead: …": the names behind nouns of a list; `explicitly` only behind "were identified as", `captured` also behind "who disappeared". */
export function identifiedIn(reading: Reading, syntax: Syntax, sentence: Sentence, nouns: WordSet, { explicitly = false, captured = false } = {}): Participant[] {
  const { tokens, tags } = syntax;
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    // "the murdered diver was identified as"
    // "the five clerks who disappeared this week are"
    const gone = GONE.has(tokens, i) && tags[i - 1] === Tag.relative && captured;
    if (!gone && (!nouns.has(tokens, i) || (isVerb(tags[i]!) && !(tags[i - 1] === Tag.determiner && (tags[i + 1] === Tag.noun || tags[i + 1] === Tag.be))))) continue;
    // "The victim, Ana Ruiz, …"
    if (ONE.has(tokens, i) && !explicitly && COMMA.has(tokens, i + 1)) {
      const names = members(reading, syntax, i + 2, Math.min(sentence.last, i + 6));
      if (names[0]?.first === i + 2) return names;
    }
    const from = overInsert(syntax, i + 1, sentence);
    for (let k = from; k < sentence.last && k < from + 14; k++) {
      const tells = explicitly ? tags[k - 1] === Tag.be && (tokens.lower(k) === 'identified' || tokens.lower(k) === 'named') : TELLS.has(tokens, k) || tokens.textOf(k) === ':' || (tags[k] === Tag.be && (AMONG.has(tokens, i - 2) || AMONG.has(tokens, i - 1) || tags[k + 1] === Tag.name || (tags[k + 1] === Tag.noun && tags[k + 2] === Tag.name) || isAge(tokens, k + 1)));
      if (tells) return namesAfter(reading, syntax, IDENTIFIED.has(tokens, k + 1) ? k + 2 : k + 1, sentence);
      if ((isVerb(tags[k]!) && tags[k] !== Tag.participle && !(explicitly && tags[from] === Tag.relative)) || tags[k] === Tag.quote || tags[k] === Tag.that) break;
    }
  }
  return [];
}

/** "19-year-old Ana Ruiz" */
const isAge = (tokens: Syntax['tokens'], i: number): boolean => tokens.is(i, Shape.digit) && HYPHEN.has(tokens, i + 1) && YEAR.has(tokens, i + 2);
const YEAR = new WordSet(['year']);

/** "The engineers were identified as Ana Ruiz and Luis Prado": names behind the noun that has told of an event's victims. */
export function calledIn(reading: Reading, { tokens, tags }: Syntax, sentence: Sentence, { patients }: EventMention): Participant[] {
  for (let i = sentence.first + 1; i < sentence.first + 6 && i < sentence.last - 3; i++) {
    if (tags[i] !== Tag.be || !IDENTIFIED.has(tokens, i + 1) || AGED.has(tokens, i + 1)) continue;
    if (!patients.some((p) => !isNamedPerson(p) && tokens.hash[p.head] === tokens.hash[i - 1])) return [];
    return namesAfter(reading, { tokens, tags }, IDENTIFIED.has(tokens, i + 2) ? i + 3 : i + 2, sentence);
  }
  return [];
}
const AGED = new WordSet('aged as');

/** Past ", whose bodies were found on Monday," behind a noun. */
function overInsert({ tokens, tags }: Syntax, at: number, sentence: Sentence): number {
  if (!COMMA.has(tokens, at) || (tags[at + 1] !== Tag.relative && tokens.lower(at + 1) !== 'whose')) return at;
  for (let i = at + 2; i < sentence.last && i < at + 40; i++) if (COMMA.has(tokens, i) && tags[i + 1] === Tag.be) return i + 1;
  return at;
}

/** "The rebels freed Ana Ruiz, the engineer", "Luis Prado was released": a named captive of those who so far were only described. */
export function freedIn(reading: Reading, syntax: Syntax, sentence: Sentence, { patients }: EventMention): Participant[] {
  const { tokens, tags } = syntax;
  if (patients.length === 0 || patients.some(isNamedPerson)) return [];
  for (let i = FREED.next(tokens, sentence.first, sentence.last); i >= 0; i = FREED.next(tokens, i + 1, sentence.last)) {
    if (!isVerb(tags[i]!)) continue;
    const group = verbGroupAt(syntax, i, sentence);
    return (group.passive ? subjectsOf(reading, syntax, group, sentence) : participantsFrom(reading, syntax, i + 1, sentence.last)).filter(isNamedPerson);
  }
  return [];
}
const FREED = new WordSet('released freed rescued ransomed');
