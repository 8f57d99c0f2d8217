import { POINTING } from '../../lexicon/little-words.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { hasPoint, kilometres } from '../../model/distance.ts';
import type { Incident, Mention, Place, Problem } from '../../model/findings.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { Shape } from '../../text/tokens.ts';
import { daysBetween } from '../dates/calendar.ts';
import { edtfOf, intervalOf, type Interval } from '../dates/edtf.ts';
import { resumption } from '../incidents/settings/resumptions.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { contradiction } from './contradiction.ts';
import type { Voices } from './voices.ts';

/** How many sentences two accounts of one deed stand apart at most. */
const NEAR = 3;
/** Kilometres between two places that are not one, however loosely they are told. */
const FAR = 30;
/** The deed happened once more, or another one did. Own hand. */
const AGAIN = new WordSet('again also too another other others second third twice earlier previous previously similar separate later');
/** Nouns for deeds of which the words that tell of one may be others: "a bomb exploded … the blast occurred". */
const DEED = new WordSet('attack raid ambush blast explosion bombing shooting strike killing kidnapping abduction assault shelling murder robbery');
const RELATIVE = new WordSet('which that who');
const AT = new WordSet('in at near outside inside around over');

/**
 * Two voices that put one deed at two places or on two days: "Gunmen attacked a bus near Mosul, the governor said. The army said the attack
 * took place in Kirkuk"; "a drone struck the depot on Monday; the group said it had struck the depot on Sunday". A village that no list
 * has may lie in the town named before: only places known to be far apart disagree.
 */
export function checkSettings(reading: Reading, voices: Voices): Problem[] {
  const found = resumed(reading, voices);
  for (const problem of pairs(reading, voices)) if (!found.some(({ at }) => at.every(({ start }, i) => start === problem.at[i]!.start))) found.push(problem);
  return found;
}

/** "The attack took place in Kirkuk on Sunday": against what was told of the last deed. */
function resumed(reading: Reading, voices: Voices): Problem[] {
  if (reading.incidents.length === 0) return [];
  const { sentences } = reading.source;
  const syntax = syntaxOf(reading.source);
  const { tokens } = syntax;
  const found: Problem[] = [];
  const told = reading.incidents.map((incident) => ({ incident, at: incident.mentions[0]?.start ?? 0 })).sort((a, b) => a.at - b.at);
  const words = new Set(reading.incidents.flatMap(({ mentions }) => mentions.map(({ end }) => tokens.at(end - 1))));
  // "the attack", not "an attack".
  const isDeed = (token: number): boolean => (words.has(token) || DEED.has(tokens, token)) && (POINTING.has(tokens, token - 1) || POINTING.has(tokens, token - 2));
  let next = 0;
  sentences.forEach((sentence, index) => {
    while (next < told.length && told[next]!.at < sentence.start) next++;
    const last = told[next - 1];
    if (!last || index - firstEndingAfter(sentences, last.at) > NEAR) return;
    const happened = resumption(reading, sentence, isDeed);
    // "the attack which occurred in Kirkuk" is told from others.
    if (happened < 0 || RELATIVE.has(tokens, happened - 1)) return;
    if (AGAIN.next(tokens, sentence.first, sentence.last) >= 0) return;
    const mentions = reading.mentionsIn(sentence).filter((mention) => dependsOn(syntax, happened, mention));
    const place = mentions.find((mention) => mention.category === 'location' && mention.form === 'name' && AT.has(tokens, tokens.at(mention.start) - 1));
    const old = place && last.incident.place.find(({ value }) => value.at.end <= sentence.start && AT.has(tokens, tokens.at(value.at.start) - 1) && areApart(value.place, place.place ?? place.entity.place));
    if (place && old && voices.differ(old.value.at, place)) found.push(placeConflict(reading, voices, old.value.at, place));
    const day = mentions.find((mention) => mention.category === 'date' && dayOf(mention) !== undefined);
    const known = last.incident.date;
    const knownAt = known?.evidence[0]?.at;
    if (!day || !known || !knownAt || knownAt.end > sentence.start || !differ(intervalOf(known.value.value), dayOf(day)) || !voices.differ(knownAt, day)) return;
    if (!anothers(reading, knownAt) && !voices.isOfSaying(knownAt)) found.push(dayConflict(reading, voices, knownAt, day));
  });
  return found;
}

/** "occurred at noon on Tuesday": no other verb stands between, and no noun behind, "the 27 September bridge". */
function dependsOn({ tokens, tags }: Syntax, verb: number, mention: Mention): boolean {
  const [first, behind] = [tokens.at(mention.start), tokens.at(mention.end - 1) + 1];
  if (first <= verb || first - verb > 9 || (tokens.is(behind, Shape.spaced) && (tags[behind] === Tag.noun || tags[behind] === Tag.name))) return false;
  for (let i = verb + 1; i < first; i++) if (isVerb(tags[i]!) || ELSEWHERE.has(tokens, i)) return false;
  return true;
}
/** What leads to another time or deed. */
const ELSEWHERE = new WordSet(['amid', 'after', 'before', 'during', 'following', ';']);

/** One target or victim that two voices tell of, on two days or at two places. */
function pairs(reading: Reading, voices: Voices): Problem[] {
  const { sentences, tokens } = reading.source;
  const found: Problem[] = [];
  const list = reading.incidents;
  for (let i = 0; i < list.length; i++) {
    found.push(...placesOf(reading, voices, list[i]!));
    for (let k = i + 1; k < list.length && k <= i + NEAR; k++) {
      const [a, b] = [list[i]!, list[k]!];
      const [x, y] = [dateAt(a), dateAt(b)];
      if (!x || !y || !alike(a, b) || !differ(intervalOf(a.date!.value.value), intervalOf(b.date!.value.value)) || !voices.differ(x, y) || !sharesPatient(reading, a, b) || voices.isOfSaying(x) || voices.isOfSaying(y)) continue;
      const [first, second] = [firstEndingAfter(sentences, x.start), firstEndingAfter(sentences, y.start)];
      const sentence = sentences[second];
      if (!sentence || second === first || second - first > NEAR || anothers(reading, x) || anothers(reading, y)) continue;
      if (AGAIN.next(tokens, sentence.first, sentence.last) < 0) found.push(dayConflict(reading, voices, x, y));
    }
  }
  return found;
}

/** Two towns of one incident, each with a voice of its own: "kidnapped in Mosul, police said. The family said he was kidnapped in Erbil". */
function placesOf(reading: Reading, voices: Voices, { place, target, victims }: Incident): Problem[] {
  const { sentences, tokens } = reading.source;
  for (const { value: a } of place) {
    for (const { value: b } of place) {
      if (b.at.start <= a.at.start || !areApart(a.place, b.place) || !voices.differ(a.at, b.at) || voices.of(b.at) === '') continue;
      const [first, second] = [firstEndingAfter(sentences, a.at.start), firstEndingAfter(sentences, b.at.start)];
      const sentence = sentences[second];
      const told = [...target, ...victims].some(({ value: { mentions } }) => {
        const inSentence = (index: number): readonly Span[] => mentions.filter(({ start }) => firstEndingAfter(sentences, start) === index);
        return inSentence(first).length > 0 && inSentence(second).some((mention) => isKnown(reading, mention));
      });
      if (!told || !sentence || second === first || second - first > NEAR || !AT.has(tokens, tokens.at(a.at.start) - 1) || !AT.has(tokens, tokens.at(b.at.start) - 1)) continue;
      if (AGAIN.next(tokens, sentence.first, sentence.last) < 0 && ELSEWHERE.next(tokens, sentence.first, sentence.last) < 0) return [placeConflict(reading, voices, a.at, b.at)];
    }
  }
  return [];
}

/** "the judge", "he", "Omar Said": one told of before. */
function isKnown({ source: { tokens } }: Reading, { start }: Span): boolean {
  const first = tokens.at(start);
  return KNOWN.has(tokens, first) || KNOWN.has(tokens, first - 1) || tokens.is(first, Shape.capital);
}
const KNOWN = new WordSet('the this that he she it they him her them');

/** "after they ambushed a convoy on Saturday", "following the 5 October arrest", "two days ago": the day of another deed, or no known one. */
function anothers({ source }: Reading, { start, end }: Span): boolean {
  const { tokens, tags } = syntaxOf(source);
  const first = tokens.at(start);
  for (let i = first; i < tokens.count && tokens.start[i]! <= end + 1; i++) if (tokens.lower(i) === 'ago') return true;
  for (let i = first - 1; i >= 0 && i >= first - 12; i--) {
    if (OTHERS.has(tokens, i)) return true;
    if (tags[i] === Tag.mark && tokens.textOf(i) === '.') return false;
  }
  return false;
}
/** What leads to another deed's day. */
const OTHERS = new WordSet('after before following since until till by when who which posting posted');

/** Of one type, or one told more vaguely. */
const alike = (a: Incident, b: Incident): boolean => a.type === b.type || a.type === 'attack' || b.type === 'attack';

const dateAt = ({ date }: Incident): Span | undefined => date?.evidence[0]?.at;

/** One entity, or one thing that is called by its last word the second time: "a fuel depot", "the depot". */
function sharesPatient(reading: Reading, a: Incident, b: Incident): boolean {
  const { tokens } = reading.source;
  const mine = [...a.target, ...a.victims].map(({ value }) => value);
  return [...b.target, ...b.victims].some(({ value: { entity, text, mentions: [mention] } }) => {
    const definite = mention !== undefined && tokens.lower(tokens.at(mention.start) - 1) === 'the';
    return mine.some((one) => (entity !== undefined && one.entity === entity) || (definite && one.text.split(' ').at(-1) === text));
  });
}

function dayOf({ time }: Mention): Interval | undefined {
  const edtf = time && edtfOf(time);
  const interval = edtf === undefined ? undefined : intervalOf(edtf);
  return interval?.from !== undefined && interval.from === interval.to ? interval : undefined;
}

/** Two single days that are not the same, but near enough to be told of one deed. */
function differ(a: Interval | undefined, b: Interval | undefined): boolean {
  if (a?.from === undefined || b?.from === undefined || a.from !== a.to || b.from !== b.to) return false;
  return a.from !== b.from && Math.abs(daysBetween(a.from, b.from)) <= CLOSE;
}
/** Days that two accounts of one deed are apart at most; what is a year apart are two deeds. */
const CLOSE = 31;

function areApart(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b || !hasPoint(a) || !hasPoint(b)) return false;
  const exact = ({ precision }: Place): boolean => precision === 'city' || precision === 'facility';
  return exact(a) && exact(b) && kilometres(a, b) > FAR;
}

const placeConflict = (reading: Reading, voices: Voices, a: Span, b: Span): Problem => contradiction(reading, voices, 'place-conflict', [a, b], 'are two places for one deed');
const dayConflict = (reading: Reading, voices: Voices, a: Span, b: Span): Problem => contradiction(reading, voices, 'date-conflict', [a, b], 'are two days for one deed');
