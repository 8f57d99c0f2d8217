import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import type { Sentence, Syntax } from '../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import type { EventMention, Participant } from './event-mention.ts';
import { participant } from './participants.ts';

const COMMA = new WordSet([',']);
const LISTING = new WordSet([',', ';', 'and', '&', '(', ')', '.']);
const OWNING = new WordSet('of for from by to with at under against');
const IDENTIFIED = new WordSet('as known identified named aged called');
/** Nouns for people who came to harm. Own hand. */
const HARMED = new WordSet('victims victim dead injured wounded casualties fatalities hostages captives bodies abducted killed');
const TELLS = new WordSet('identified named include includes included including');
const AMONG = new WordSet('among including');
/** How far a list reaches, in tokens, and how far back its incident may have been told, in sentences. */
const LONGEST = 90;
const NEAREST = 3;

/**
 * Names that share a list with a victim across ages and appositions, which no noun phrase spans: "Ana Ruiz, a teacher; Luis Prado, 42; and Hugo
 * Kern were kidnapped". And names that a later sentence gives: "The victims were identified as Ana Ruiz and Luis Prado", "Among the injured are …".
 */
export function readVictimLists(reading: Reading, syntax: Syntax, events: readonly EventMention[]): void {
  for (const event of events) {
    const [one] = event.patients;
    const last = event.patients.at(-1);
    if (!one || !last) continue;
    const named = (p: Participant): boolean => p.mention?.form === 'name' && p.mention.category === 'person';
    if (named(one) && one.last <= event.first) event.patients.unshift(...namesBefore(reading, syntax, one, event.sentence));
    if (named(last) && last.first >= event.last && LISTING.has(syntax.tokens, last.last)) event.patients.push(...namesAfter(reading, syntax, last.last, event.sentence).filter(({ mention }) => event.patients.every((p) => p.mention !== mention)));
  }
  let next = 0;
  reading.source.sentences.forEach((sentence, index) => {
    while (next < events.length && events[next]!.sentenceIndex <= index) next++;
    const event = events[next - 1];
    if (!event || index - event.sentenceIndex > NEAREST || event.word.effect === 'destroyed') return;
    for (const p of identifiedIn(reading, syntax, sentence)) if (!event.patients.some(({ entity }) => entity !== undefined && entity === p.entity)) event.patients.push(p);
  });
}

/** Names to the left of a list's last member, back to where the list begins. */
function namesBefore(reading: Reading, { tokens, tags }: Syntax, last: Participant, sentence: Sentence): Participant[] {
  let first = last.first;
  let joined = false;
  for (let i = last.first - 1; i >= sentence.first && i > last.first - LONGEST; i--) {
    const tag = tags[i]!;
    if (tag === Tag.and) joined = true;
    else if (isVerb(tag) || isAuxiliary(tag) || tag === Tag.quote || tag === Tag.that || tag === Tag.subordinator || tag === Tag.relative || tag === Tag.pronoun) break;
    else if (tag === Tag.mark && !LISTING.has(tokens, i)) break;
    if (!joined && (COMMA.has(tokens, i) || OWNING.has(tokens, i))) break;
    first = i;
  }
  return joined ? members(reading, { tokens, tags }, first, last.first) : [];
}

/** Names to the right of a list's first member. */
function namesAfter(reading: Reading, { tokens, tags }: Syntax, from: number, sentence: Sentence): Participant[] {
  let end = from;
  for (let i = from; i < sentence.last && i < from + LONGEST; i++) {
    const tag = tags[i]!;
    const finite = tag === Tag.past || tag === Tag.present || isAuxiliary(tag);
    // "…, and Hugo Kern fled": the last name is another clause's subject.
    if (finite && !IDENTIFIED.has(tokens, i)) {
      while (end > from && !LISTING.has(tokens, end)) end--;
      break;
    }
    if ((isVerb(tag) && !IDENTIFIED.has(tokens, i)) || tag === Tag.quote || tag === Tag.that || tag === Tag.subordinator || tag === Tag.relative || (tag === Tag.mark && !LISTING.has(tokens, i))) break;
    end = i + 1;
  }
  return members(reading, { tokens, tags }, from, end);
}

/** The named people of a stretch that are members of its list, not what a member belongs to ("an aide of Hugo Kern"). */
function members(reading: Reading, syntax: Syntax, first: number, last: number): Participant[] {
  if (last <= first) return [];
  const { tokens, tags } = syntax;
  const isMember = (mention: Mention): boolean => {
    let before = tokens.at(mention.start) - 1;
    while (before >= first && (tags[before] === Tag.noun || tags[before] === Tag.name || tags[before] === Tag.adjective)) before--;
    const behind = tokens.at(mention.end - 1) + 1;
    return !OWNING.has(tokens, before) && tags[behind] !== Tag.possessive;
  };
  return reading
    .mentionsIn({ start: tokens.start[first]!, end: tokens.end[last - 1]! })
    .filter((mention) => mention.form === 'name' && mention.category === 'person' && isMember(mention))
    .map((mention) => {
      const [from, to] = [tokens.at(mention.start), tokens.at(mention.end - 1) + 1];
      return participant(reading, syntax, { first: from, last: to }, to);
    });
}

/** "The victims were identified as …", "Among the injured are …", "The dead: …": the names behind. */
function identifiedIn(reading: Reading, syntax: Syntax, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  for (let i = sentence.first; i < sentence.last - 2; i++) {
    if (!HARMED.has(tokens, i) || isVerb(tags[i]!)) continue;
    for (let k = i + 1; k < sentence.last && k < i + 14; k++) {
      const tells = TELLS.has(tokens, k) || tokens.textOf(k) === ':' || (tags[k] === Tag.be && (AMONG.has(tokens, i - 2) || AMONG.has(tokens, i - 1) || tags[k + 1] === Tag.name || (tags[k + 1] === Tag.noun && tags[k + 2] === Tag.name)));
      if (tells) return namesAfter(reading, syntax, IDENTIFIED.has(tokens, k + 1) ? k + 2 : k + 1, sentence);
      if ((isVerb(tags[k]!) && tags[k] !== Tag.participle) || tags[k] === Tag.quote || tags[k] === Tag.that) break;
    }
  }
  return [];
}
