import { ACCORDING, BY, FRONT, OF } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Category } from '../../../model/vocabulary.ts';
import type { Reading } from '../../reading.ts';
import { timeWords } from '../../syntax/noun-phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { EventMention } from '../events/event-mention.ts';
import { innermost, isMeans, isPart, isPlace, participantsFrom } from './participants.ts';

const WITH = new WordSet('with using');
const ON = new WordSet('on against at upon into targeting to toward towards');
/** "blamed the attack on the rebels", "attributed it to them" name no target. */
const BLAMED = /\b(?:blam|attribut|ascrib|link)(?:e|es|ed|ing)\b/;
const AT_SITE = new WordSet('opposite at near in inside outside under beneath beside behind between on against into onto of to');
/** Where a bomb goes off because of what stands there. */
const CLOSE_BY = new WordSet('at outside inside under beneath beside against front opposite');
const FROM = new WordSet(['from']);
/** "gunmen on motorcycles": what they ride is no target. */
const RIDDEN = new WordSet('motorcycles motorbikes motorcycle motorbike bikes bicycles scooters mopeds horseback horses camels foot');
const BETWEEN = new WordSet(['between']);
const UPON = new WordSet('on against');
const STRIKE = new WordSet('strike strikes offensive offensives incursion incursions');
const SITES: ReadonlySet<Category> = new Set<Category>(['facility', 'vehicle', 'organisation', 'state-body', 'media']);

/** "the kidnapping on Monday of two nurses": what only tells when. */
function isTime({ tokens, tags }: Syntax, from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let i = from; i < to; i++) if (!timeWords.has(tokens, i) && tags[i] !== Tag.preposition && tags[i] !== Tag.number && tags[i] !== Tag.determiner) return false;
  return timeWords.has(tokens, to - 1) || tags[to - 1] === Tag.number;
}

/** "the murder in Marlo of the mayor": what only tells where. */
function isWhere(reading: Reading, { tokens, tags }: Syntax, from: number, to: number): boolean {
  if (tags[from] !== Tag.preposition || to - from < 2 || to - from > 6) return false;
  const [end, start] = [tokens.end[to - 1]!, tokens.start[from + 1]!];
  return reading.mentionsIn({ start, end }).some((mention) => mention.end === end && (mention.category === 'location' || mention.category === 'facility'));
}

/** The comma that closes an aside which a comma opened, where "by" goes on; else the end. */
function afterAside({ tokens }: Syntax, from: number, end: number): number {
  for (let i = from + 2; i < end && i < from + 12; i++) if (COMMA.has(tokens, i)) return BY.has(tokens, i + 1) ? i : end;
  return end;
}

/** ", a town ▸held by the rebels", ", a figure ▸rejected by officials": what a participle says of an apposition, which opens behind a comma. */
function isApposition({ tokens, tags }: Syntax, participle: number): boolean {
  let i = participle - 1;
  if (tags[i] !== Tag.noun) return false;
  while (tags[i] === Tag.noun || tags[i] === Tag.adjective) i--;
  return tags[i] === Tag.determiner && COMMA.has(tokens, i - 1);
}

/** Prepositional phrases after an event's words, up to the clause's end. */
export function prepositions(reading: Reading, syntax: Syntax, event: EventMention, from: number, end: number, passive: boolean): void {
  const { tokens, tags } = syntax;
  const { frame, form, type } = event.word;
  const noun = form === 'noun';
  for (let i = from; i < end; i++) {
    const tag = tags[i]!;
    if (ACCORDING.has(tokens, i)) {
      // "was perpetrated, according to the police, by the Front"
      i = COMMA.has(tokens, i - 1) ? afterAside(syntax, i, end) : end;
      continue;
    }
    // "were abducted and later murdered by": the agent behind the second verb did the first as well.
    if (passive && !noun && i > from && i <= from + 3 && (tag === Tag.past || tag === Tag.participle) && (tags[i - 1] === Tag.and || (tags[i - 1] === Tag.adverb && tags[i - 2] === Tag.and))) continue;
    if (i > from && (tag === Tag.past || tag === Tag.present || tag === Tag.that || tag === Tag.subordinator || tag === Tag.relative || tag === Tag.base || tag === Tag.to)) return;
    if (WITH.has(tokens, i)) {
      const phrase = participantsFrom(reading, syntax, i + 1, end);
      if (frame === 'clash' && tokens.lower(i) === 'with') event.patients.push(...phrase);
      else event.means.push(...phrase.filter(isMeans));
      i = Math.max(i, (phrase.at(-1)?.last ?? i + 1) - 1);
      continue;
    }
    if (tag !== Tag.preposition && tag !== Tag.to) continue;
    // "in front of the bank" is one preposition.
    const phrase = participantsFrom(reading, syntax, FRONT.has(tokens, i + 1) && OF.has(tokens, i + 2) ? i + 3 : i + 1, end);
    if (phrase.length === 0) continue;
    const things = phrase.filter((p) => !isPlace(p) && !isMeans(p));
    if (BY.has(tokens, i)) {
      event.means.push(...phrase.filter(isMeans));
      // "the murder of a minister, a party founded by", "a raid after the message sent by": another verb's.
      const verbal = tags[i - 1] === Tag.participle || tags[i - 1] === Tag.past;
      // "was carried out by the Front, led by Otto Brandt": who leads is another verb's as well.
      const borrowed = noun ? (passive ? verbal && event.agents.length > 0 : i > event.last + 12 || verbal) : verbal && i - 1 > event.last && isApposition(syntax, i - 1);
      if ((passive || noun) && !borrowed) event.agents.push(...things);
    } else if (type === 'threat' && FROM.has(tokens, i)) event.agents.push(...things);
    else if (BETWEEN.has(tokens, i) && frame === 'clash') {
      event.agents.push(...things.slice(0, 1));
      event.patients.push(...things.slice(1));
    } else if ((event.means.some(isMeans) || (frame === 'blast' && event.means.length > 0)) && (frame === 'blast' || event.word.armed) && AT_SITE.has(tokens, i)) {
      // "a bomb exploded near the embassy", "planted explosives under a bridge"
      const sites = phrase.filter((p) => (p.mention !== undefined && SITES.has(p.mention.category)) || isPart(syntax, p));
      const close = CLOSE_BY.has(tokens, FRONT.has(tokens, i + 1) ? i + 1 : i);
      // "at the house of the judge and at the offices of his lawyer"
      const another = tags[i - 1] === Tag.and && event.patients.length > 0;
      event.patients.push(...(sites.length > 0 || (event.patients.length > 0 && !another) || !close ? sites : things.filter(({ mention }) => mention === undefined)));
    } else if (OF.has(tokens, i) && noun && (i === event.last || isTime(syntax, event.last, i) || isWhere(reading, syntax, event.last, i))) {
      event.means.push(...phrase.filter(isMeans));
      if (type === 'attack' || type === 'clash' || type === 'raid') event.agents.push(...things.filter((p) => p.mention?.category === 'armed-group'));
      else event.patients.push(...things);
    } else if (ON.has(tokens, i) && (noun || event.patients.length === 0 || event.patients.every(isMeans)) && frame !== 'suffer' && type !== 'kidnapping') {
      if (RIDDEN.has(tokens, i + 1) && tokens.lower(i) === 'on' && i > event.last && innermost(reading, tokens.start[i - 1]!, tokens.end[i - 1]!)?.category === 'armed-group') continue;
      // "concerns on the part of", "blamed the attack on"
      if (tokens.lower(phrase[0]!.head) === 'part' || (noun && (tokens.lower(i) === 'on' || tokens.lower(i) === 'to') && BLAMED.test(tokens.lower(event.first - 2) + ' ' + tokens.lower(event.first - 1)))) continue;
      // "a strike on Marlo", "an offensive against Marlo": without the town it may be any strike.
      if (noun && STRIKE.has(tokens, event.first) && i === event.last && isPlace(phrase[0]!) && phrase[0]!.mention?.form === 'name' && UPON.has(tokens, i)) event.patients.push(phrase[0]!);
      const concrete = things.filter((p) => p.mention !== undefined);
      if (noun ? i <= event.last + 12 : i <= event.last + 8) event.patients.push(...(concrete.length > 0 ? concrete : (noun && !tokens.lower(i).startsWith('t') && tokens.lower(i) !== 'at') || (type === 'arson' && i === event.last) ? things : []));
    }
    // "the murder in Marlo of the mayor": "of" goes on with the murder, not with Marlo.
    const place = noun && i === event.last && isPlace(phrase[0]!) ? phrase[0]!.mention : undefined;
    i = Math.max(i, place ? tokens.at(place.end - 1) : phrase.at(-1)!.last - 1);
  }
}
