import { tokenize } from '../text/tokenize.ts';
import { hashOf, type Tokens } from '../text/tokens.ts';
import { WordMark } from '../text/words.ts';
import { HashTable } from './packed.ts';

/** A phrase found in a text: tokens `first` up to, not including, `last`, and what the list says of it. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

/** Entries of a list, or what makes them: a list is built when it is first asked, so that loading the reader builds none. */
type Listed<T> = Iterable<T> | (() => Iterable<T>);

const entriesOf = <T>(listed: Listed<T>): Iterable<T> => (typeof listed === 'function' ? listed() : listed);

/** A list's phrases in a row, those that begin with one word side by side, longer ones first. */
interface Table<T> {
  /** Number of a first word by its hash. */
  readonly byFirst: HashTable;
  /** First phrase of each first word, and behind the last one the number of all phrases. */
  readonly phrases: Int32Array;
  /** Hash of each phrase's second word, 0 for phrases of one word: many phrases begin alike, and most are told from the text by it. */
  readonly seconds: Int32Array;
  /** Where the hashes of each phrase's words begin, and behind the last one the number of all words. */
  readonly words: Int32Array;
  readonly hashes: Int32Array;
  readonly values: readonly T[];
}

/**
 * A list of phrases that finds the longest one beginning at a token. Keyed by token hashes, so a look-up where nothing matches
 * costs one look; case is folded, apostrophes are alike, line breaks inside a phrase count as spaces. Built on first use.
 */
export class Phrases<T> {
  private listed: Listed<readonly [phrase: string, value: T]>;
  private table: Table<T> | undefined;
  /** On words that begin a phrase. */
  private begins: WordMark | undefined;

  constructor(entries: Listed<readonly [phrase: string, value: T]>) {
    this.listed = entries;
  }

  private build(): WordMark {
    const begins = new WordMark();
    const alike = new Map<number, { hashes: Int32Array; value: T }[]>();
    for (const [phrase, value] of entriesOf(this.listed)) {
      const hashes = SMALL_WORDS.test(phrase) ? Int32Array.from(phrase.split(' '), hashOf) : tokenize(phrase).hash;
      if (hashes.length === 0) continue;
      const list = alike.get(hashes[0]!);
      if (list) list.push({ hashes, value });
      else alike.set(hashes[0]!, [{ hashes, value }]);
    }
    const byFirst = new HashTable(alike.size);
    const phrases: number[] = [];
    const words: number[] = [];
    const hashes: number[] = [];
    const seconds: number[] = [];
    const values: T[] = [];
    for (const [hash, list] of alike) {
      begins.set(hash);
      byFirst.set(hash || 1, phrases.length);
      phrases.push(values.length);
      for (const entry of list.sort((a, b) => b.hashes.length - a.hashes.length)) {
        words.push(hashes.length);
        hashes.push(...entry.hashes);
        seconds.push(entry.hashes[1] ?? 0);
        values.push(entry.value);
      }
    }
    phrases.push(values.length);
    words.push(hashes.length);
    this.table = { byFirst, phrases: Int32Array.from(phrases), seconds: Int32Array.from(seconds), words: Int32Array.from(words), hashes: Int32Array.from(hashes), values };
    this.listed = [];
    return (this.begins = begins);
  }

  /** The longest phrase that begins at token `index`; of two equal phrases the one listed first. */
  match(tokens: Tokens, index: number): PhraseMatch<T> | undefined {
    if (index >= tokens.count) return undefined;
    const begins = this.begins ?? this.build();
    const word = tokens.word[index]!;
    if (word !== 0 && !begins.has(word)) return undefined;
    const { byFirst, phrases, seconds, words, hashes, values } = this.table!;
    const found = byFirst.get(tokens.hash[index]! || 1);
    if (found < 0) return undefined;
    const next = tokens.hash[index + 1];
    for (let phrase = phrases[found]!; phrase < phrases[found + 1]!; phrase++) {
      if (seconds[phrase] !== next && seconds[phrase] !== 0) continue;
      const from = words[phrase]!;
      const length = words[phrase + 1]! - from;
      if (index + length > tokens.count) continue;
      let k = 1;
      while (k < length && tokens.hash[index + k] === hashes[from + k]) k++;
      if (k === length) return { first: index, last: index + length, value: values[phrase]! };
    }
    return undefined;
  }

  /** The first token from `from` up to, not including, `to` that can begin a phrase: `match` then tells whether one does. -1 for none. */
  next(tokens: Tokens, from: number, to: number): number {
    const begins = this.begins ?? this.build();
    const { word } = tokens;
    for (let i = from; i < to; i++) if (word[i] === 0 || begins.has(word[i]!)) return i;
    return -1;
  }

  /** What the list says of a whole string; undefined when it is not in the list. */
  get(phrase: string): T | undefined {
    const tokens = tokenize(phrase);
    const found = this.match(tokens, 0);
    return found?.last === tokens.count ? found.value : undefined;
  }
}

/** Most phrases: words of plain small letters, which need no cutting. */
const SMALL_WORDS = /^[a-z]+(?: [a-z]+)*$/;

/** A set of single words that is asked by token, without building strings. A string is the words in it, as `words` cuts them. Built on first use. */
export class WordSet {
  private listed: string | Listed<string>;
  /** Of its words, for words of a text that have no number. */
  private hashes = new Int32Array(0);
  private mark: WordMark | undefined;

  constructor(listed: string | Listed<string>) {
    this.listed = listed;
  }

  has(tokens: Tokens, index: number): boolean {
    if (index < 0 || index >= tokens.count) return false;
    const mark = this.mark ?? this.build();
    const word = tokens.word[index]!;
    return word !== 0 ? mark.has(word) : this.hashes.includes(tokens.hash[index]!);
  }

  /** The first token from `from` up to, not including, `to` that is in the set; -1 for none. */
  next(tokens: Tokens, from: number, to: number): number {
    const mark = this.mark ?? this.build();
    const { word } = tokens;
    for (let i = from; i < to; i++) if (word[i] !== 0 ? mark.has(word[i]!) : this.has(tokens, i)) return i;
    return -1;
  }

  private build(): WordMark {
    const list = typeof this.listed === 'string' ? words(this.listed) : [...entriesOf(this.listed)];
    const mark = new WordMark();
    this.hashes = Int32Array.from(list, (word) => hashOf(word.toLowerCase()));
    for (const hash of this.hashes) mark.set(hash);
    this.listed = '';
    return (this.mark = mark);
  }
}

/**
 * The first token from `from` up to, not including, `to` at which either list may have something: `Phrases.next` and `WordSet.next` in one.
 * -1 for none. It looks a stretch at a time, so that a list that has nothing in a long text is not asked to its end for each word of the other.
 */
export function nextOf(one: Pick<WordSet, 'next'>, other: Pick<WordSet, 'next'>, tokens: Tokens, from: number, to: number): number {
  for (let first = from; first < to; first += STRETCH) {
    const last = Math.min(first + STRETCH, to);
    const found = one.next(tokens, first, last);
    const before = other.next(tokens, first, found < 0 ? last : found);
    if (before >= 0 || found >= 0) return before < 0 ? found : before;
  }
  return -1;
}
/** In tokens: most sentences are one. */
const STRETCH = 64;

/** The words of a template string, separated by white space: `words(\`kill wound\`)`. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The lines of a template string or `.list` file without comments (`#`) and blank lines. */
export const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
