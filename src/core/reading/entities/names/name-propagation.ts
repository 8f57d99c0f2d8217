import { extend, key, Known, LONGEST_NAME, PLACES } from '../../../lexicon/gazetteer.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { hashOf, Shape, TokenKind } from '../../../text/tokens.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';
import { NAME_TYPES } from './name-labels.ts';

/** Prepositions before a place: one is in it, goes to it and comes from it. */
const PLACING = new WordSet('in at near to from of for around outside inside towards toward');
/** How many guesses the noun before a name outweighs. */
const CALLED = 6;
/** What no word of a sentence is that has a small twin: "IS" beside "is". */
const COMMON = Known.small | Known.mixed | Known.title | Known.calendar;

/**
 * Makes names consistent over a text: what is a name of one type in most places is one everywhere, the last word of a person's
 * full name is that person ("Mahmoud Abbas … Abbas", "Ann B. Dayton … Dayton was born"), and capitals that spell a body's first letters are that
 * body, though they look like a word ("Islamic State … IS"). `names` in reading order; returns them in reading order.
 */
export function propagateNames(names: readonly FoundName[], source: NameFeatures, sentences: readonly Sentence[]): FoundName[] {
  const { tokens, known } = source;
  const votes = new Map<number, Int32Array>();
  const surnames = new Set<number>();
  const firstWords = new Set<number>();
  const keyAt = (first: number, last: number): number => {
    let fingerprint = 0;
    for (let i = first; i < last; i++) fingerprint = extend(fingerprint, tokens.hash[i]!);
    return key(fingerprint);
  };
  const forenames = new Set<number>();
  /** Words that the text places somewhere as a town: "in Dayton", "Dayton, Ohio". */
  const towns = new Set<number>();
  const initials = new Set<number>();
  for (const name of names) {
    if (name.type === 'organisation' && name.last - name.first > 1) initials.add(hashOf(initialsOf(name)));
    if (name.type === 'location' && name.last - name.first === 1 && (PLACING.has(tokens, name.first - 1) || (tokens.lower(name.last) === ',' && tokens.is(name.last + 1, Shape.capital)))) towns.add(tokens.hash[name.first]!);
    if (name.type !== 'person' || name.last - name.first < 2) continue;
    surnames.add(tokens.hash[name.last - 1]!);
    if (known[name.first]! & Known.forename) forenames.add(tokens.hash[name.first]!);
  }
  for (const name of names) {
    if (isSurname(name)) {
      name.type = 'person';
      name.why = 'the last word of a person’s name in this text';
    } else if (name.last - name.first === 1 && forenames.has(tokens.hash[name.first]!) && !(known[name.first]! & (PLACES | Known.people))) {
      name.type = 'person';
      name.why = 'the forename of a person in this text';
    }
    const k = keyAt(name.first, name.last);
    firstWords.add(tokens.hash[name.first]!);
    let vote = votes.get(k);
    if (!vote) votes.set(k, (vote = new Int32Array(NAME_TYPES.length)));
    vote[NAME_TYPES.indexOf(name.type)]! += name.called ? CALLED : 1;
  }
  const winner = (k: number): number => {
    const vote = votes.get(k);
    if (!vote) return -1;
    let most = 0;
    for (let type = 1; type < vote.length; type++) if (vote[type]! > vote[most]!) most = type;
    return most;
  };
  const covered = new Uint8Array(tokens.count);
  for (const name of names) {
    covered.fill(1, name.first, name.last);
    const k = keyAt(name.first, name.last);
    const type = winner(k);
    const vote = votes.get(k)!;
    if (NAME_TYPES[type] !== name.type && vote[type]! >= 2 * vote[NAME_TYPES.indexOf(name.type)]!) {
      name.type = NAME_TYPES[type]!;
      name.why = `elsewhere in this text the same words are a name of this kind`;
    }
  }
  for (const name of names) {
    if (name.type !== 'person' || name.last - name.first > 1 || !surnames.has(tokens.hash[name.first]!) || !opensSurname(name.first)) continue;
    name.first--;
    covered[name.first] = 1;
  }
  const added: FoundName[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (covered[i] || tokens.kind[i] !== TokenKind.word || !tokens.is(i, Shape.capital)) continue;
      let fingerprint = 0;
      let found: FoundName | undefined;
      if (firstWords.has(tokens.hash[i]!)) for (let end = i + 1; end <= sentence.last && end - i <= LONGEST_NAME + 2 && !covered[end - 1]; end++) {
        fingerprint = extend(fingerprint, tokens.hash[end - 1]!);
        const type = winner(key(fingerprint));
        if (type < 0) continue;
        if (end - i === 1 && known[i]! & COMMON) continue;
        found = { first: i, last: end, type: NAME_TYPES[type]!, why: 'elsewhere in this text the same words are a name of this kind' };
      }
      if (!found && initials.has(tokens.hash[i]!) && standsOut(i, sentence)) found = { first: i, last: i + 1, type: 'organisation', why: 'the first letters of a name in this text' };
      if (!found && surnames.has(tokens.hash[i]!) && !(known[i]! & COMMON)) {
        found = { first: opensSurname(i) ? i - 1 : i, last: i + 1, type: 'person', why: 'the last word of a person’s name in this text' };
      }
      if (!found) continue;
      added.push(found);
      covered.fill(1, found.first, found.last);
      i = found.last - 1;
    }
  }
  return [...names, ...added].sort((a, b) => a.first - b.first);

  /** "Rakia Mohamed" beside "Ibra Ag Mohamed": a capital that no list has before a surname is a forename. */
  function opensSurname(i: number): boolean {
    const before = i - 1;
    return before >= 0 && !covered[before] && tokens.kind[before] === TokenKind.word && tokens.is(before, Shape.capital) && !tokens.is(before, Shape.allCaps) && tokens.is(i, Shape.spaced) && !(known[before]! & (COMMON | PLACES | Known.people));
  }

  /** "is" for "Islamic State", empty where a small word stands among the capitals. */
  function initialsOf({ first, last }: FoundName): string {
    let letters = '';
    for (let i = first; i < last; i++) {
      if (!tokens.is(i, Shape.capital) || tokens.is(i, Shape.allCaps)) return '';
      letters += tokens.text[tokens.start[i]!]!.toLowerCase();
    }
    return letters;
  }

  /** Capitals among words that have none: no headline, and no "I". */
  function standsOut(i: number, { first, last }: Sentence): boolean {
    const capitals = (k: number): boolean => k >= first && k < last && tokens.kind[k] === TokenKind.word && tokens.is(k, Shape.allCaps);
    return capitals(i) && tokens.end[i]! - tokens.start[i]! > 1 && !capitals(i - 1) && !capitals(i + 1);
  }

  /**
   * Whether a single word, "al-Khatib" being as single as "Khatib", is a surname here; listed places that read as places stay places, but for cities, which share
   * their names with families: small ones ("Ortega"), and large ones that the text puts nothing into ("Dayton").
   */
  function isSurname({ first, last, type }: FoundName): boolean {
    let word = first;
    while (word < last - 1 && (known[word]! & Known.particle || tokens.kind[word] === TokenKind.mark)) word++;
    if (type === 'person' || word < last - 1 || !surnames.has(tokens.hash[word]!)) return false;
    if (known[word]! & Known.people) return false;
    return type !== 'location' || !(known[word]! & (PLACES & ~Known.city)) || (!(known[word]! & (Known.country | Known.region | Known.place)) && !towns.has(tokens.hash[word]!));
  }
}
