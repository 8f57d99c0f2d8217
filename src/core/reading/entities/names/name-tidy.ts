import { Known, PLACES } from '../../../lexicon/gazetteer.ts';
import { COMMON_INITIALISMS, GENERIC_BODIES, TITLE_MODIFIERS, TITLES } from '../../../lexicon/name-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

const initialisms = new WordSet(COMMON_INITIALISMS);
const generic = new WordSet(GENERIC_BODIES);
const offices = new WordSet('minister ministers secretary undersecretary commissioner representative');
const titles = new WordSet(TITLES);
const modifiers = new WordSet(TITLE_MODIFIERS);
const links = new WordSet('of and for');
/** Bodies that are called after their fields. */
const fielded = new WordSet('ministry department committee commission division');
/** What two places lie at the ends of. */
const ways = new WordSet('road roads highway railway railroad railroads railways border route motorway expressway pipeline corridor ferry flight flights line');

/**
 * Trims proposed names to the guideline: no marks or possessives at the edges, no title in a person ("Chinese Foreign Minister Wang Yi" ->
 * "Chinese", "Wang Yi"), two names where a possessive or a hyphen joins two ("Oslo's Nobel Institute", "India-Africa").
 */
export function tidyNames(names: readonly FoundName[], source: NameFeatures): FoundName[] {
  const kept: FoundName[] = [];
  for (const name of names) {
    for (const part of name.type === 'nationality' ? [name] : splitHeadline(splitBodies(splitHyphen(splitPossessive(name, source), source), source), source)) {
      trimEdges(part, source);
      if (part.last > part.first && part.type === 'person') kept.push(...withoutTitle(part, source));
      else kept.push(part);
    }
  }
  return joinFields(joinHyphened(kept, source), source).filter((name) => name.last > name.first && !isCommon(name, source));
}

/** "the Foundation", an IED, and the field of an office ("Minister of Higher Education"): capitals, but no names. */
function isCommon({ first, last, type }: FoundName, source: NameFeatures): boolean {
  const { tokens, known } = source;
  const capitals = (i: number): boolean => tokens.is(i, Shape.allCaps);
  const small = (i: number): boolean => (known[i]! & Known.small) !== 0 && !(known[i]! & (Known.country | Known.place));
  // "WE WILL WIN": beside other words in capitals, words that are small elsewhere are no name.
  if (capitals(first) && (last - first > 1 || capitals(last) || capitals(first - 1)) && all(first, last, (i) => capitals(i) && small(i))) return true;
  // "Rebels set two buses on fire": the capital is the sentence's.
  if (last - first === 1 && small(first) && !capitals(first) && source.opensOnly(first)) return true;
  if (last - first === 1 && (initialisms.has(tokens, first) || (type === 'organisation' && generic.has(tokens, first)))) return true;
  // "the Senator insisted", "40 degrees Celsius".
  if (last - first === 1 && type === 'person' && ((titles.has(tokens, first) && !(known[first]! & Known.forename) && tokens.lower(first - 1) === 'the') || tokens.lower(first - 1) === 'degrees')) return true;
  // "NFTs": initials in the plural count things.
  if (last - first === 1 && type === 'person' && PLURAL_INITIALS.test(tokens.textOf(first))) return true;
  return type === 'organisation' && offices.has(tokens, first - 2) && (tokens.lower(first - 1) === 'of' || tokens.lower(first - 1) === 'for');
}

const PLURAL_INITIALS = /^[A-Z]{2,6}s$/;

function all(first: number, last: number, holds: (i: number) => boolean): boolean {
  for (let i = first; i < last; i++) if (!holds(i)) return false;
  return true;
}

function trimEdges(name: FoundName, { tokens, known }: NameFeatures): void {
  const wordy = (i: number): boolean => tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number;
  while (name.last > name.first && (!wordy(name.last - 1) || isPossessive(name.last - 1))) name.last--;
  while (name.last > name.first && (!wordy(name.first) || isPossessive(name.first))) name.first++;
  // "the Delta Union naval (mission)"; not "Aung Myo-thein".
  const small = (i: number): boolean => tokens.kind[i] === TokenKind.word && !tokens.is(i, Shape.capital) && tokens.is(i, Shape.spaced) && (known[i]! & Known.small) !== 0;
  if (name.type !== 'nationality' && tokens.is(name.first, Shape.capital)) while (name.last - name.first > 1 && small(name.last - 1)) name.last--;
  // "See Security Council resolution …"
  if (name.last - name.first > 2 && tokens.hash[name.first] === SEE) name.first++;

  function isPossessive(i: number): boolean {
    return tokens.hash[i] === POSSESSIVE_S;
  }
}

const SEE = hashOf('see');
const POSSESSIVE_S = hashOf("'s");

/** "Sky's Mr Saunders": in persons and places a possessive ends a name; in organisations only that of a place or people ("China's Sinovac", not "People's Party"). */
function splitPossessive(name: FoundName, { tokens, known }: NameFeatures): FoundName[] {
  for (let i = name.first + 1; i < name.last - 1; i++) {
    if (tokens.hash[i] !== POSSESSIVE_S) continue;
    const bits = i - name.first === 1 ? known[name.first]! : 0;
    const place = (bits & PLACES) !== 0 && !(bits & Known.small);
    if (name.type === 'organisation' && !place) return [name];
    if (name.type === 'other' || name.type === 'facility') return [name];
    const owner = place ? 'location' : bits & (Known.organisation | Known.media | Known.stateBody) ? 'organisation' : name.type;
    return [
      { ...name, last: i, type: owner },
      { ...name, first: i + 1 },
    ];
  }
  return [name];
}

/** "(Pont)-Sonde", "Port-au-(Prince)": what hyphens join is one name where a list has it whole, or where the rest is no name by itself. */
function joinHyphened(names: readonly FoundName[], source: NameFeatures): FoundName[] {
  const { tokens, known } = source;
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && before.last < name.first && isHyphen(tokens, before.last) && all(before.last, name.first, (i) => source.goesOnPlace(i))) Object.assign(before, { last: name.last, type: 'location' });
    else joined.push(name);
  }
  for (const [index, name] of joined.entries()) {
    if (name.type !== 'location' || known[name.last - 1]! & (Known.country | Known.people)) continue;
    const end = joined[index + 1]?.first ?? tokens.count;
    while (name.last + 1 < end && isHyphen(tokens, name.last) && tokens.is(name.last + 1, Shape.capital)) name.last += 2;
  }
  return joined;
}

/** A hyphen between two words without spaces. */
const isHyphen = (tokens: Tokens, i: number): boolean => tokens.textOf(i) === '-' && !tokens.is(i, Shape.spaced) && !tokens.is(i + 1, Shape.spaced);

/** "India-Africa": two listed places with a hyphen between are two names; so are the ends of a way or border ("the Hadra-Sarra road"). */
function splitHyphen(names: FoundName[], source: NameFeatures): FoundName[] {
  const { tokens, known } = source;
  return names.flatMap((name) => {
    const joint = jointOfEnds(name, source);
    if (joint > 0) {
      const why = `the ends of a ${tokens.textOf(ways.has(tokens, name.last - 1) ? name.last - 1 : name.last)}`;
      const last = ways.has(tokens, name.last - 1) ? name.last - 1 : name.last;
      return [{ ...name, last: joint, type: 'location', why }, { ...name, first: joint + 1, last, type: 'location', why }];
    }
    if (name.type === 'person' || name.last - name.first !== 3 || !/^[-–]/.test(tokens.textOf(name.first + 1))) return [name];
    const wide = Known.country | Known.place | Known.bigCity;
    if (!(known[name.first]! & wide) || !(known[name.last - 1]! & wide) || source.goesOnPlace(name.first + 1)) return [name];
    return [
      { ...name, last: name.first + 1, type: 'location' },
      { ...name, first: name.last - 1, type: 'location' },
    ];
  });
}

/** The only hyphen of a name that a way or border follows, where what stands before and behind it can each be a place; -1 for none. */
function jointOfEnds(name: FoundName, { tokens, known, phrase }: NameFeatures): number {
  const last = ways.has(tokens, name.last - 1) ? name.last - 1 : name.last;
  if (name.type === 'other' || !ways.has(tokens, last) || phrase[name.first]! & 1) return -1;
  let joint = -1;
  for (let i = name.first + 1; i < last - 1; i++) {
    if (!/^[-–]/.test(tokens.textOf(i))) continue;
    if (joint > 0) return -1;
    joint = i;
  }
  const ends = joint > 0 && !tokens.is(joint, Shape.spaced) && !(known[joint - 1]! & Known.particle) && tokens.is(joint - 1, Shape.capital) && tokens.is(joint + 1, Shape.capital) && !tokens.is(last, Shape.capital);
  return ends ? joint : -1;
}

/** "Hadra Regional Council and Sarra District Council": two bodies, each with its own head; "Ministry of Trade and Industry" is one. */
function splitBodies(names: FoundName[], { tokens, known }: NameFeatures): FoundName[] {
  return names.flatMap((name) => {
    if (name.type !== 'organisation' || !(known[name.last - 1]! & Known.organisationHead)) return [name];
    for (let i = name.first + 2; i < name.last - 2; i++) {
      if (tokens.lower(i) !== 'and' || tokens.hash[i - 1] !== tokens.hash[name.last - 1]) continue;
      return [{ ...name, last: i }, { ...name, first: i + 1 }];
    }
    return [name];
  });
}

/** "LEROUX DECLARES CURFEW", "CRESCENT CLUB BLAMES MARLO": in a line of capitals the verb, and ordinary words behind it, are no part of a name. */
function splitHeadline(names: FoundName[], { tokens, known, phrase }: NameFeatures): FoundName[] {
  return names.flatMap((name) => {
    if (name.last - name.first < 2 || !all(name.first, name.last, (i) => tokens.kind[i] !== TokenKind.word || tokens.is(i, Shape.allCaps))) return [name];
    const isVerb = (i: number): boolean => phrase[i] === 0 && (known[i]! & NOT_VERBS) === 0 && headlineVerbs.has(tokens, i);
    let verb = name.first;
    while (verb < name.last && !isVerb(verb)) verb++;
    if (verb === name.last) return [name];
    const named = !all(verb + 1, name.last, (i) => phrase[i] === 0 && !(known[i]! & (PLACES | Known.people | Known.surname | Known.forename | Known.organisation | Known.armedGroup | Known.stateBody)));
    return [{ ...name, last: verb }, { ...name, first: named ? verb + 1 : name.last }].filter(({ first, last }) => last > first);
  });
}
const NOT_VERBS = PLACES | Known.organisationHead | Known.stateHead | Known.forceHead | Known.placeHead;
/** What headlines say that somebody does. Own hand: general English. */
const headlineVerbs = new WordSet(`says tells vows warns claims denies accuses blames urges orders declares announces issues sends seeks wants kills kill killed hits hit strikes bombs shells attacks attack arrests seizes captures takes
  visits meets backs rejects condemns calls asks demands threatens offers signs wins loses leads faces joins leaves quits resigns returns opens closes launches fires shoots reports confirms names holds bans cuts
  begins ends fights flees dies slams hails welcomes probes charges jails frees downs repels retakes enters expels summons suspends lifts imposes extends promises plans fears sees say vow warn blame`);

/** "the Farming (and) Water Ministry": two fields of one body, where the first is no name by itself. */
function joinFields(names: readonly FoundName[], { tokens, known }: NameFeatures): FoundName[] {
  const joined: FoundName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    const field = before?.last === name.first - 1 && before.type !== 'nationality' && before.last - before.first < 3 && tokens.lower(before.last) === 'and' && tokens.lower(before.first - 1) === 'the';
    const named = name.type === 'organisation' && fielded.has(tokens, name.last - 1);
    const free = named && (before?.last ?? 0) < name.first - 1 && tokens.lower(name.first - 1) === 'and' && tokens.lower(name.first - 3) === 'the' && tokens.is(name.first - 2, Shape.capital) && isField({ first: name.first - 2, last: name.first - 1 });
    if (free) joined.push({ ...name, first: name.first - 2 });
    else if (field && named && isField(before)) joined[joined.length - 1] = { ...name, first: before.first };
    else joined.push(name);
  }
  return joined;

  /** Ordinary words with capitals, none of them a listed name or a body's head. */
  function isField({ first, last }: Pick<FoundName, 'first' | 'last'>): boolean {
    return all(first, last, (i) => !tokens.is(i, Shape.allCaps) && (known[i]! & (Known.small | Known.mixed)) !== 0 && !(known[i]! & (Known.organisationHead | Known.stateHead | Known.organisation | Known.stateBody)));
  }
}

/** A person without the titles in front; the people or country in front of those is a name of its own; a bare title is none. */
function withoutTitle(name: FoundName, { tokens, known }: NameFeatures): FoundName[] {
  let lastTitle = -1;
  for (let i = name.first; i < name.last; i++) {
    const bits = known[i]!;
    if (titles.has(tokens, i) && !(bits & Known.forename && i === name.first)) lastTitle = i;
    else if (!modifiers.has(tokens, i) && !links.has(tokens, i) && !(bits & (Known.people | Known.country | Known.organisation)) && !tokens.is(i, Shape.allCaps) && tokens.kind[i] === TokenKind.word && tokens.lower(i) !== "'s") break;
  }
  if (lastTitle < 0 || (name.last - name.first === 1 && !(known[name.first]! & Known.small))) return [name];
  const found: FoundName[] = [];
  const bits = known[name.first]!;
  if (name.first !== lastTitle && bits & (Known.people | Known.country)) {
    found.push({ first: name.first, last: name.first + 1, type: bits & Known.people ? 'nationality' : 'location', why: `listed ${bits & Known.people ? 'people' : 'country'}` });
  }
  const first = lastTitle + 1;
  const rest = { ...name, first };
  while (rest.first < rest.last && tokens.kind[rest.first] !== TokenKind.word) rest.first++;
  if (rest.first < rest.last) found.push(rest);
  return found;
}
