import { WITH } from '../../../lexicon/little-words.ts';
import { COMMA, SEMICOLON } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { subjectsOf } from './event-subjects.ts';
import { participant, participantsFrom } from './participants.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';

const LISTING = new WordSet([',', ';', 'and', '&', '(', ')', '.']);
const OWNING = new WordSet('of for from by to with at under against');
const IDENTIFIED = new WordSet('as known identified named aged called');
/** Nouns for people who came to harm. Own hand. */
const HARMED = new WordSet('victims victim dead injured wounded casualties fatalities hostages captives bodies abducted killed murdered kidnapped slain');
const ONE = new WordSet('victim hostage captive deceased');
const TELLS = new WordSet('identified named include includes included including');
const AMONG = new WordSet('among including');
const INCLUDING = new WordSet(['including']);
const ALONG = new WordSet('along together');
const THEY = new WordSet('they these');
/** How far a list reaches, in tokens, and how far back its incident may have been told, in sentences. */
const LONGEST = 90;
const NEAREST = 3;
/** How many tokens behind a comma the first name of an apposition may stand: "the cook Ana Ruiz". */
const NEAR_NAME = 4;

/**
 * Names that share a list with a victim across ages and appositions, which no noun phrase spans: "Ana Ruiz, a teacher; Luis Prado, 42; and Hugo
 * Kern were kidnapped", "ten members were killed, including Ana Ruiz". And names that a later sentence gives: "The victims were identified as
 * Ana Ruiz and Luis Prado", "Among the injured are …", "They are …".
 */
export function readVictimLists(reading: Reading, syntax: Syntax, events: readonly EventMention[]): void {
  for (const event of events) {
    const [one] = event.patients;
    const last = event.patients.at(-1);
    if (one && last) {
      if (named(one) && one.last <= event.first) event.patients.unshift(...namesBefore(reading, syntax, one.first, event.sentence));
      // "the two murdered teachers, Ana Ruiz and Eva Roth, …"
      if (event.definite && event.patients.length === 1 && last.first === event.last && !named(last) && COMMA.has(syntax.tokens, last.last)) {
        const names = namesAfter(reading, syntax, last.last + 1, event.sentence);
        if (names.length > 1 && names[0]!.first <= last.last + NEAR_NAME) addNew(event, names);
      }
      if (named(last) && last.first >= event.last && LISTING.has(syntax.tokens, last.last)) addNew(event, namesAfter(reading, syntax, last.last, event.sentence));
    }
    if (event.word.effect === 'killed' || event.word.effect === 'injured' || event.word.effect === 'captured') addNew(event, namesBehind(reading, syntax, event));
  }
  let next = 0;
  reading.source.sentences.forEach((sentence, index) => {
    while (next < events.length && events[next]!.sentenceIndex <= index) next++;
    const event = events[next - 1];
    if (!event || index - event.sentenceIndex > NEAREST || event.word.effect === 'destroyed') return;
    const taken = index - event.sentenceIndex === 1 && event.patients.some((p) => !named(p)) ? theyAre(reading, syntax, sentence) : [];
    const freed = event.type === 'kidnapping' || event.type === 'hostage-taking' ? freedIn(reading, syntax, sentence, event) : [];
    addNew(event, [...identifiedIn(reading, syntax, sentence, HARMED), ...taken, ...freed]);
  });
}

const named = ({ mention }: Participant): boolean => mention?.form === 'name' && mention.category === 'person';

function addNew(event: EventMention, found: readonly Participant[]): void {
  for (const p of found) if (!event.patients.some(({ mention, entity }) => mention === p.mention || (entity !== undefined && entity === p.entity))) event.patients.push(p);
}

/**
 * Names behind words of harm whose victims stand before them: ", including Ana Ruiz", "those who were kidnapped are …", "also injured were …",
 * "the killings in May: Ana Ruiz, …".
 */
function namesBehind(reading: Reading, syntax: Syntax, event: EventMention): Participant[] {
  const { tokens, tags } = syntax;
  const { word, first, last, plural, sentence } = event;
  // "who disappeared this week are", "who were kidnapped are": the clause before the second verb ends with the word of harm.
  const closes = word.form !== 'noun' && (tags[first - 1] === Tag.relative || (tags[first - 1] === Tag.be && tags[first - 2] === Tag.relative));
  const opens = (word.form === 'past' || word.form === 'participle') && (first === sentence.first || tokens.lower(first - 1) === 'also');
  const among = word.form !== 'noun' && amongBefore(syntax, first, sentence);
  for (let i = last; i < sentence.last - 1 && i < last + 16; i++) {
    const tag = tags[i]!;
    if (INCLUDING.has(tokens, i)) return namesAfter(reading, syntax, i + 1, sentence);
    if (WITH.has(tokens, i + 1) && ALONG.has(tokens, i)) return namesAfter(reading, syntax, i + 2, sentence);
    // "the guard who was shot has been named as"
    if (closes && tag === Tag.have && tags[i + 1] === Tag.be && TELLS.has(tokens, i + 2)) return namesAfter(reading, syntax, IDENTIFIED.has(tokens, i + 3) ? i + 4 : i + 3, sentence);
    // "the following officers died in the fight: Ana Ruiz, …"
    const counted = word.form !== 'noun' && event.patients.some((p) => p.last <= first && !named(p));
    if (tokens.textOf(i) === ':' && (opens || counted || (word.form === 'noun' && plural))) return namesAfter(reading, syntax, i + 1, sentence);
    if (tag === Tag.be && (opens || closes || among)) {
      if (TELLS.has(tokens, i + 1)) return namesAfter(reading, syntax, IDENTIFIED.has(tokens, i + 2) ? i + 3 : i + 2, sentence);
      if (isVerb(tags[i + 1]!)) return [];
      // "Those who were kidnapped are": told before.
      if (closes) event.definite = true;
      return namesAfter(reading, syntax, tokens.textOf(i + 1) === ':' ? i + 2 : i + 1, sentence);
    }
    if ((word.form !== 'noun' && (isVerb(tag) || isAuxiliary(tag))) || tag === Tag.quote || (tag === Tag.mark && !LISTING.has(tokens, i))) return [];
  }
  return [];
}

/** "Among the priests murdered was …". */
function amongBefore({ tokens, tags }: Syntax, first: number, sentence: Sentence): boolean {
  for (let i = first - 1; i >= sentence.first && i >= first - 5; i--) {
    if (AMONG.has(tokens, i)) return true;
    if (tags[i] !== Tag.noun && tags[i] !== Tag.determiner && tags[i] !== Tag.adjective && tags[i] !== Tag.number) return false;
  }
  return false;
}

/** "They are Ana Ruiz, Luis Prado, and …": a list of names for the people just told of. */
function theyAre(reading: Reading, syntax: Syntax, { first, last, ...rest }: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  if (!THEY.has(tokens, first) || tags[first + 1] !== Tag.be) return [];
  const found = namesAfter(reading, syntax, first + 2, { first, last, ...rest });
  return found.length > 0 && found[0]!.first <= first + 6 ? found : [];
}

/** "The rebels freed Ana Ruiz, the engineer", "Luis Prado was released": a named captive of those who so far were only described. */
function freedIn(reading: Reading, syntax: Syntax, sentence: Sentence, { patients }: EventMention): Participant[] {
  const { tokens, tags } = syntax;
  if (patients.length === 0 || patients.some(named)) return [];
  for (let i = FREED.next(tokens, sentence.first, sentence.last); i >= 0; i = FREED.next(tokens, i + 1, sentence.last)) {
    if (!isVerb(tags[i]!)) continue;
    const group = verbGroupAt(syntax, i, sentence);
    return (group.passive ? subjectsOf(reading, syntax, group, sentence) : participantsFrom(reading, syntax, i + 1, sentence.last)).filter(named);
  }
  return [];
}
const FREED = new WordSet('released freed rescued ransomed');

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
    else if (tag === Tag.mark && !LISTING.has(tokens, i)) break;
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
    else if (isVerb(tag) || tag === Tag.quote || tag === Tag.that || tag === Tag.subordinator || tag === Tag.relative || (tag === Tag.mark && !LISTING.has(tokens, i))) {
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
function members(reading: Reading, syntax: Syntax, first: number, last: number): Participant[] {
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

/** "The victims were identified as …", "Among the injured are …", "The dead: …": the names behind nouns of a list; `explicitly` only behind "were identified as". */
export function identifiedIn(reading: Reading, syntax: Syntax, sentence: Sentence, nouns: WordSet, explicitly = false): Participant[] {
  const { tokens, tags } = syntax;
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    // "the murdered inspector was identified as"
    if (!nouns.has(tokens, i) || (isVerb(tags[i]!) && !(tags[i - 1] === Tag.determiner && tags[i + 1] === Tag.noun))) continue;
    // "The victim, Ana Ruiz, …"
    if (ONE.has(tokens, i) && !explicitly && COMMA.has(tokens, i + 1)) {
      const names = members(reading, syntax, i + 2, Math.min(sentence.last, i + 6));
      if (names[0]?.first === i + 2) return names;
    }
    const from = overInsert(syntax, i + 1, sentence);
    for (let k = from; k < sentence.last && k < from + 14; k++) {
      const tells = explicitly ? tags[k - 1] === Tag.be && (tokens.lower(k) === 'identified' || tokens.lower(k) === 'named') : TELLS.has(tokens, k) || tokens.textOf(k) === ':' || (tags[k] === Tag.be && (AMONG.has(tokens, i - 2) || AMONG.has(tokens, i - 1) || tags[k + 1] === Tag.name || (tags[k + 1] === Tag.noun && tags[k + 2] === Tag.name)));
      if (tells) return namesAfter(reading, syntax, IDENTIFIED.has(tokens, k + 1) ? k + 2 : k + 1, sentence);
      if ((isVerb(tags[k]!) && tags[k] !== Tag.participle && !(explicitly && tags[from] === Tag.relative)) || tags[k] === Tag.quote || tags[k] === Tag.that) break;
    }
  }
  return [];
}

/** Past ", whose bodies were found on Monday," behind a noun. */
function overInsert({ tokens, tags }: Syntax, at: number, sentence: Sentence): number {
  if (!COMMA.has(tokens, at) || (tags[at + 1] !== Tag.relative && tokens.lower(at + 1) !== 'whose')) return at;
  for (let i = at + 2; i < sentence.last && i < at + 40; i++) if (COMMA.has(tokens, i) && tags[i + 1] === Tag.be) return i + 1;
  return at;
}
