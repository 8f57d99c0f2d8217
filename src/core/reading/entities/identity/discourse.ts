import type { Entity, Mention } from '../../../model/findings.ts';
import type { EntityClass } from '../entity-class.ts';
import { classOf } from '../entity-class.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';

/** A mention that a later one may speak of, with its place in the text. */
export interface Spoken {
  readonly mention: Mention;
  readonly sentence: number;
  /** No preposition before it: it can be its clause's subject. */
  readonly subject: boolean;
  readonly plural: boolean;
}

/** How many sentences a definite description may look back. */
export const FAR = 12;
/** How many sentences a pronoun may look back. */
export const NEAR = 2;
/** How many mentions back an antecedent may stand. */
const REACH = 60;

/** What a text has spoken of lately, the latest last: where "the group" and "he" look for what they mean. */
export class Discourse {
  private readonly spoken: Spoken[] = [];

  add(spoken: Spoken): void {
    if (this.spoken.length === 8 * REACH) this.spoken.splice(0, 7 * REACH);
    this.spoken.push(spoken);
  }

  /** The mentions of an entity that can still be reached. */
  of(entity: Entity): Mention[] {
    const found: Mention[] = [];
    for (let i = this.spoken.length - 1; i >= Math.max(0, this.spoken.length - REACH); i--) if (this.spoken[i]!.mention.entity === entity) found.push(this.spoken[i]!.mention);
    return found;
  }

  /** The latest entity of a class that `test` accepts, no further than `sentences` before `sentence`; each entity is asked once in a row. */
  latest<T>(kind: EntityClass, sentence: number, sentences: number, test: (entity: Entity) => T | undefined): T | undefined {
    let asked: Entity | undefined;
    for (let i = this.spoken.length - 1; i >= Math.max(0, this.spoken.length - REACH); i--) {
      const { mention, sentence: at } = this.spoken[i]!;
      if (sentence - at > sentences) return undefined;
      if (mention.entity === asked || classOf(mention.category) !== kind) continue;
      asked = mention.entity;
      const found = test(asked);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The subject-like mention that a pronoun in `sentence` takes up: of its own sentence first, then of those before; the first of a sentence. */
  antecedent(sentence: number, sentences: number, fits: (spoken: Spoken) => boolean): Spoken | undefined {
    let best: Spoken | undefined;
    for (let i = this.spoken.length - 1; i >= Math.max(0, this.spoken.length - REACH); i--) {
      const spoken = this.spoken[i]!;
      if (sentence - spoken.sentence > sentences) break;
      if (best && spoken.sentence !== best.sentence) break;
      if (fits(spoken) && (!best || spoken.subject || !best.subject)) best = spoken;
    }
    return best;
  }
}

/** Whether a phrase whose noun or name begins at a token can be its clause's subject: no preposition stands before it. */
export function canBeSubject({ tags }: Syntax, first: number): boolean {
  let token = first - 1;
  while (token >= 0 && (tags[token] === Tag.determiner || tags[token] === Tag.number || tags[token] === Tag.possessive)) token--;
  return token < 0 || tags[token] !== Tag.preposition;
}
