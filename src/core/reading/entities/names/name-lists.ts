import { counts, extend, key, Known, LONGEST_NAME, PLACES, type Gazetteer } from '../../../lexicon/gazetteer.ts';
import { Shape, TokenKind } from '../../../text/tokens.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';
import type { NameType } from './name-labels.ts';

const BODIES = Known.organisation | Known.armedGroup | Known.stateBody | Known.media;
const WELL_KNOWN = Known.country | Known.bigCity | Known.place;
const COMMON = Known.small | Known.mixed | Known.title | Known.calendar;

/** Lets the lists decide where the tagger was silent ("Ecuadorians") or read a body or a well-known place as a person ("Boko Haram", "Washington"). */
export function applyLists(names: readonly FoundName[], source: NameFeatures, sentences: readonly Sentence[], gazetteer: Gazetteer): FoundName[] {
  const { tokens, known } = source;
  const covered = new Uint8Array(tokens.count);
  const surnames = new Set<number>();
  for (const name of names) {
    covered.fill(1, name.first, name.last);
    if (name.type === 'person' && name.last - name.first > 1) surnames.add(tokens.hash[name.last - 1]!);
  }
  for (const name of names) {
    if (name.type === 'organisation' || name.type === 'facility') continue;
    const single = name.last - name.first === 1;
    const bits = gazetteer.ofTokens(tokens, name.first, name.last);
    if (name.type === 'location') {
      if (!(bits & BODIES) || bits & PLACES || (!(bits & Known.armedGroup) && bits & (Known.people | Known.surname))) continue;
      name.type = 'organisation';
      name.why = 'listed organisation';
      continue;
    }
    if (name.type === 'nationality') {
      if (!(bits & (Known.country | Known.place)) || bits & Known.people) continue;
      name.type = 'location';
      name.why = 'listed location';
      continue;
    }
    if (single && (surnames.has(tokens.hash[name.first]!) || bits & Known.forename || bits & COMMON)) continue;
    const type = (single ? bits & WELL_KNOWN : bits & (WELL_KNOWN | Known.region) && !(known[name.first]! & Known.forename)) ? 'location' : bits & BODIES && !(bits & (Known.surname | PLACES)) ? 'organisation' : undefined;
    if (!type) continue;
    name.type = type;
    name.why = `listed ${type}`;
  }
  const added: FoundName[] = [];
  for (const sentence of sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      if (covered[i] || tokens.kind[i] !== TokenKind.word || !tokens.is(i, Shape.capital)) continue;
      const found = listedAt(i, sentence);
      if (!found) continue;
      added.push(found);
      i = found.last - 1;
    }
  }
  return [...names, ...added].sort((a, b) => a.first - b.first);

  /** The longest listed name that begins at a word the tagger left alone. */
  function listedAt(first: number, sentence: Sentence): FoundName | undefined {
    let found: FoundName | undefined;
    let fingerprint = 0;
    let length = 0;
    for (let i = first; i < sentence.last && !covered[i] && length < LONGEST_NAME; i++) {
      if (!counts(tokens, i)) continue;
      if (tokens.kind[i] !== TokenKind.word) break;
      fingerprint = extend(fingerprint, tokens.hash[i]!);
      length++;
      const type = tokens.is(i, Shape.capital) ? listedType(gazetteer.get(key(fingerprint)), length) : undefined;
      if (type && (length > 1 || type === 'nationality' || !inLongerName(i, sentence))) found = { first, last: i + 1, type, why: type === 'nationality' ? 'listed people' : `listed ${type}` };
    }
    return found;
  }

  function listedType(bits: number, length: number): NameType | undefined {
    if (length === 1 && bits & COMMON) return undefined;
    if (bits & Known.people && !(bits & (BODIES | PLACES | Known.forename))) return 'nationality';
    if (bits & (Known.country | Known.place)) return 'location';
    if (bits & Known.bigCity && !(bits & (Known.forename | Known.surname))) return 'location';
    return length > 1 && bits & BODIES ? 'organisation' : undefined;
  }

  /** Whether another capital that is in no name stands right before or behind, so that the word may be a part of a name not told apart. */
  function inLongerName(i: number, { first, last }: Sentence): boolean {
    if (known[i]! & Known.people && !(known[i]! & PLACES)) return false;
    const beside = (k: number): boolean => k >= first && k < last && tokens.kind[k] === TokenKind.word && tokens.is(k, Shape.capital) && !covered[k];
    return beside(i + 1) || beside(i - 1);
  }
}
