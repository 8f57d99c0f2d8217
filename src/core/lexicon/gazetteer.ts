import { tokenize } from '../text/tokenize.ts';
import { hashOf, Shape, type Tokens } from '../text/tokens.ts';
import { ByWord } from './by-word.ts';
import { HashTable, PackedReader } from './packed.ts';

/** What a listed name or word is known to be; one bit each, a name may be several things. */
export const Known = {
  country: 1 << 0,
  region: 1 << 1,
  city: 1 << 2,
  /** A city of 100,000 inhabitants or more. */
  bigCity: 1 << 3,
  forename: 1 << 4,
  surname: 1 << 5,
  /** Demonyms, ethnic and religious groups. */
  people: 1 << 6,
  organisation: 1 << 7,
  armedGroup: 1 << 8,
  stateBody: 1 << 9,
  /** A word that running text writes small nearly always. */
  small: 1 << 10,
  /** A word that running text writes small about as often as with a capital. */
  mixed: 1 << 11,
  media: 1 << 12,
  /** From here on, words that tell what the name around them is: see `name-words.ts`. */
  title: 1 << 13,
  organisationHead: 1 << 14,
  facilityHead: 1 << 15,
  placeHead: 1 << 16,
  particle: 1 << 17,
  calendar: 1 << 18,
  says: 1 << 19,
  place: 1 << 20,
  corporate: 1 << 21,
  forceHead: 1 << 22,
  stateHead: 1 << 23,
} as const;

/** Bits that the packed table may hold; the others come from word lists in the source. */
export const PLACES = Known.country | Known.region | Known.city | Known.bigCity | Known.place;

/** The longest listed name, in words. */
export const LONGEST_NAME = 6;

/** Continues the fingerprint of a phrase by a word's hash. Start from 0. */
export const extend = (fingerprint: number, wordHash: number): number => {
  const mixed = Math.imul(fingerprint ^ wordHash, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
};

/** The 28 bits of a fingerprint that tables keep; never 0. */
export const key = (fingerprint: number): number => (fingerprint >>> 4) || 1;

/** Whether a token counts in a fingerprint: hyphens and full stops do not, so that "Al-Bab" and "Al Bab" are one name. */
export const counts = (tokens: Tokens, index: number): boolean => {
  const first = tokens.text.charCodeAt(tokens.start[index]!);
  return first !== 0x2d && first !== 0x2e && first !== 0x2010 && first !== 0x2011;
};

/** Most listed words: one word of plain small letters, which needs no cutting. */
const SMALL_WORD = /^[a-z]+$/;

/** The key of a whole phrase; undefined when it has no words or more than the longest. */
export function keyOf(phrase: string): number | undefined {
  if (SMALL_WORD.test(phrase)) return key(extend(0, hashOf(phrase)));
  const tokens = tokenize(phrase);
  let fingerprint = 0;
  let length = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!counts(tokens, i)) continue;
    fingerprint = extend(fingerprint, tokens.hash[i]!);
    length++;
  }
  return length === 0 || length > LONGEST_NAME ? undefined : key(fingerprint);
}

/** Names and words with what they are known to be, by 28-bit fingerprint (one in some four thousand unlisted phrases is taken for a listed one). */
export class Gazetteer {
  private readonly table: HashTable;
  private readonly words = new ByWord((hash) => this.get(key(extend(0, hash))));

  /** `packed`: groups of equal bits, each a count and ascending keys as differences. `words`: further words and their bits. */
  constructor(packed: Uint8Array, words: Iterable<readonly [word: string, bits: number]>) {
    const listed = [...words];
    const reader = new PackedReader(packed);
    const total = reader.number();
    this.table = new HashTable(total + listed.length);
    for (let groups = reader.number(); groups > 0; groups--) {
      const bits = reader.number();
      let at = 0;
      for (let left = reader.number(); left > 0; left--) {
        at += reader.number();
        this.table.set(at, bits);
      }
    }
    for (const [word, bits] of listed) {
      const k = keyOf(word);
      if (k !== undefined) this.table.set(k, Math.max(0, this.table.get(k)) | bits);
    }
  }

  /** Bits of the phrase with this key; 0 when it is not listed. */
  get(phraseKey: number): number {
    const found = this.table.get(phraseKey);
    return found < 0 ? 0 : found;
  }

  /** Bits of the word at a token. */
  ofWord(tokens: Tokens, index: number): number {
    return this.words.at(tokens, index);
  }

  /** Bits of a phrase. */
  of(phrase: string): number {
    const k = keyOf(phrase);
    return k === undefined ? 0 : this.get(k);
  }

  /** Bits of the words `first` up to, not including, `last` taken as one phrase. */
  ofTokens(tokens: Tokens, first: number, last: number): number {
    let fingerprint = 0;
    for (let i = first; i < last; i++) if (counts(tokens, i)) fingerprint = extend(fingerprint, tokens.hash[i]!);
    return this.get(key(fingerprint));
  }
}

/** Whether a token is written like a part of a name: with a capital. */
export const isCapital = (tokens: Tokens, index: number): boolean => tokens.is(index, Shape.capital);
