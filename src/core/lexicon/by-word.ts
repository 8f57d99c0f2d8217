import type { Tokens } from '../text/tokens.ts';

/**
 * A whole number for each word, from -1 up, asked for when the word is first met and kept by the word's number: what a list says of
 * a word is looked up once, not at every token.
 */
export class ByWord {
  private readonly find: (hash: number) => number;
  /** What was found, plus 2; 0 for words not asked about yet. */
  private kept = new Int32Array(0);

  constructor(find: (hash: number) => number) {
    this.find = find;
  }

  /** The number of the word at token `index`, which must be one of the text's. */
  at(tokens: Tokens, index: number): number {
    const word = tokens.word[index]!;
    const { kept } = this;
    const known = word < kept.length ? kept[word]! : 0;
    return known !== 0 ? known - 2 : this.ask(word, tokens.hash[index]!);
  }

  private ask(word: number, hash: number): number {
    const found = this.find(hash);
    if (word === 0) return found;
    if (word >= this.kept.length) {
      const grown = new Int32Array(Math.max(256, 2 * word));
      grown.set(this.kept);
      this.kept = grown;
    }
    this.kept[word] = found + 2;
    return found;
  }
}
