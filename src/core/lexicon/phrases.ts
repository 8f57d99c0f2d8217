import { hashOf, tokenize, type Tokens } from '../text/tokens.ts';

/** A phrase found in a text: tokens `first` up to, not including, `last`, and what the list says of it. */
export interface PhraseMatch<T> {
  readonly first: number;
  readonly last: number;
  readonly value: T;
}

interface Entry<T> {
  readonly hashes: Int32Array;
  readonly lower: string;
  readonly value: T;
}

/**
 * A list of phrases that finds the longest one beginning at a token. Keyed by token hashes, so a look-up where nothing matches
 * costs one map access; case is folded, apostrophes are alike, line breaks inside a phrase count as spaces.
 */
export class Phrases<T> {
  private readonly byFirst = new Map<number, Entry<T>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const tokens = tokenize(phrase);
      if (tokens.count === 0) continue;
      const entry = { hashes: tokens.hash, lower: normal(tokens, 0, tokens.count), value };
      const list = this.byFirst.get(tokens.hash[0]!);
      if (list) list.push(entry);
      else this.byFirst.set(tokens.hash[0]!, [entry]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.hashes.length - a.hashes.length);
  }

  /** The longest phrase that begins at token `index`; of two equal phrases the one listed first. */
  match(tokens: Tokens, index: number): PhraseMatch<T> | undefined {
    const list = index < tokens.count ? this.byFirst.get(tokens.hash[index]!) : undefined;
    if (!list) return undefined;
    for (const { hashes, lower, value } of list) {
      const last = index + hashes.length;
      if (last > tokens.count) continue;
      let k = 1;
      while (k < hashes.length && tokens.hash[index + k] === hashes[k]) k++;
      if (k === hashes.length && normal(tokens, index, last) === lower) return { first: index, last, value };
    }
    return undefined;
  }

  /** What the list says of a whole string; undefined when it is not in the list. */
  get(phrase: string): T | undefined {
    const tokens = tokenize(phrase);
    const found = this.match(tokens, 0);
    return found?.last === tokens.count ? found.value : undefined;
  }
}

/** A set of single words that is asked by token, without building strings. */
export class WordSet {
  private readonly hashes: ReadonlySet<number>;

  constructor(words: Iterable<string>) {
    this.hashes = new Set([...words].map((word) => hashOf(word.toLowerCase())));
  }

  has(tokens: Tokens, index: number): boolean {
    return index >= 0 && index < tokens.count && this.hashes.has(tokens.hash[index]!);
  }
}

/** The words of a template string, separated by white space: `words(\`kill wound\`)`. */
export const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The lines of a template string or `.list` file without comments (`#`) and blank lines. */
export const lines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));

const normal = (tokens: Tokens, first: number, last: number): string => {
  let result = '';
  for (let i = first; i < last; i++) result += (i > first ? ' ' : '') + tokens.lower(i);
  return result;
};
