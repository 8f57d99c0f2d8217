import { OF, ONE as WORD_ONE, WITH } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { AMONG, calledIn, freedIn, identifiedIn, TELLS, theyAre } from './identified-people.ts';
import { ALONG, IDENTIFIED, isNamedPerson, LISTING, namesAfter, namesBefore } from './name-lists.ts';

/** Nouns for people who came to harm. Own hand. */
const HARMED = new WordSet('victims victim dead injured wounded casualties fatalities hostages captives bodies abducted killed murdered kidnapped slain');
const INCLUDING = new WordSet(['including']);
/** How far back the incident of a list may have been told, in sentences. */
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
      if (isNamedPerson(one) && one.last <= event.first) event.patients.unshift(...namesBefore(reading, syntax, one.first, event.sentence));
      // "the two murdered teachers, Ana Ruiz and Eva Roth, …"
      if (event.definite && event.patients.length === 1 && last.first === event.last && !isNamedPerson(last) && COMMA.has(syntax.tokens, last.last)) {
        const names = namesAfter(reading, syntax, last.last + 1, event.sentence);
        if (names.length > 1 && names[0]!.first <= last.last + NEAR_NAME) addNew(event, names);
      }
      if (isNamedPerson(last) && last.first >= event.last && LISTING.has(syntax.tokens, last.last)) addNew(event, namesAfter(reading, syntax, last.last, event.sentence));
    }
    if (event.word.effect === 'killed' || event.word.effect === 'injured' || event.word.effect === 'captured') {
      const names = namesBehind(reading, syntax, event);
      // "One of the clerks killed last weekend was Ana Ruiz": the one is she.
      if (one && names.length === 1 && event.patients.length === 1 && isOneOf(syntax.tokens, one.first)) event.patients = names;
      else addNew(event, names);
    }
  }
  let next = 0;
  reading.source.sentences.forEach((sentence, index) => {
    while (next < events.length && events[next]!.sentenceIndex <= index) next++;
    const event = events[next - 1];
    if (!event || index - event.sentenceIndex > NEAREST || event.word.effect === 'destroyed') return;
    const taken = index - event.sentenceIndex <= 2 && event.patients.some((p) => !isNamedPerson(p)) ? theyAre(reading, syntax, sentence) : [];
    const freed = event.type === 'kidnapping' || event.type === 'hostage-taking' ? freedIn(reading, syntax, sentence, event) : [];
    addNew(event, [...identifiedIn(reading, syntax, sentence, HARMED, { captured: event.word.effect === 'captured' }), ...calledIn(reading, syntax, sentence, event), ...taken, ...freed]);
  });
}

/** "a clerk" is a person, "clerks" a body of people by the lists. */
const isPeople = (category: Mention['category']): boolean => category === 'person' || category === 'organisation';

function addNew(event: EventMention, found: readonly Participant[]): void {
  for (const p of found) if (!event.patients.some(({ mention, entity }) => mention === p.mention || (entity !== undefined && entity === p.entity))) event.patients.push(p);
}

/** "one of the clerks", by the token at which its noun phrase begins. */
const isOneOf = (tokens: Syntax['tokens'], first: number): boolean => WORD_ONE.has(tokens, first) || (OF.has(tokens, first - 2) && WORD_ONE.has(tokens, first - 3));

/**
 * Names behind words of harm whose victims stand before them: ", including Ana Ruiz", "those who were kidnapped are …", "also injured were …",
 * "the killings in May: Ana Ruiz, …".
 */
function namesBehind(reading: Reading, syntax: Syntax, event: EventMention): Participant[] {
  const { tokens, tags } = syntax;
  const { word, first, last, plural, sentence } = event;
  // "who disappeared this week are", "who were kidnapped are": the clause before the second verb ends with the word of harm.
  const closes = word.form !== 'noun' && (tags[first - 1] === Tag.relative || (tags[first - 1] === Tag.be && tags[first - 2] === Tag.relative));
  // "One of the clerks killed last weekend was Ana Ruiz"
  const reduced = word.form !== 'noun' && event.patients.some((p) => p.last === first && p.mention?.form === 'nominal' && isPeople(p.mention.category)) && !isAuxiliary(tags[first - 1]!);
  const opens = (word.form === 'past' || word.form === 'participle') && (first === sentence.first || tokens.lower(first - 1) === 'also');
  const among = word.form !== 'noun' && amongBefore(syntax, first, sentence);
  for (let i = last; i < sentence.last - 1 && i < last + 16; i++) {
    const tag = tags[i]!;
    if (INCLUDING.has(tokens, i)) return namesAfter(reading, syntax, i + 1, sentence);
    if (WITH.has(tokens, i + 1) && ALONG.has(tokens, i)) return namesAfter(reading, syntax, i + 2, sentence);
    // "the guard who was shot has been named as"
    if (closes && tag === Tag.have && tags[i + 1] === Tag.be && TELLS.has(tokens, i + 2)) return namesAfter(reading, syntax, IDENTIFIED.has(tokens, i + 3) ? i + 4 : i + 3, sentence);
    // "the following officers died in the fight: Ana Ruiz, …"
    const counted = word.form !== 'noun' && event.patients.some((p) => p.last <= first && !isNamedPerson(p));
    if (tokens.textOf(i) === ':' && (opens || counted || (word.form === 'noun' && plural))) return namesAfter(reading, syntax, i + 1, sentence);
    if (tag === Tag.be && (opens || closes || among || reduced)) {
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
