import type { Mention } from '../../../model/findings.ts';
import type { Tokens } from '../../../text/tokens.ts';

/** The outermost mention that begins at each token of a text. */
export class OutermostMentions {
  private readonly mentions: readonly Mention[];
  /** For each token one more than the index of its mention; 0 for none. */
  private readonly begins: Int32Array;

  /** `mentions` in reading order, the longer first. */
  constructor(tokens: Tokens, mentions: readonly Mention[]) {
    this.mentions = mentions;
    this.begins = new Int32Array(tokens.count + 1);
    for (let index = mentions.length - 1; index >= 0; index--) this.begins[tokens.at(mentions[index]!.start)] = index + 1;
  }

  /** The mention that begins at a token; undefined where none does. */
  at(token: number): Mention | undefined {
    const begun = this.begins[token];
    return begun ? this.mentions[begun - 1] : undefined;
  }

  /** Its index among the mentions; -1 where none begins. */
  indexAt(token: number): number {
    return (this.begins[token] ?? 0) - 1;
  }
}
