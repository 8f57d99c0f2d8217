import type { Entity, Mention } from '../../../model/findings.ts';
import type { Quotations } from '../../claims/quotations.ts';
import { mentionOf } from '../../mentions.ts';
import { classOf } from '../entity-class.ts';
import { canBeSubject, NEAR, type Spoken } from './discourse.ts';
import type { IdentityContext } from './identity-context.ts';
import { pronounEnd, type PronounKind } from './pronouns.ts';

/** Whom the pronouns of the third person take up: "The mayor left. | She said". */
export class Antecedents {
  private readonly context: IdentityContext;
  private readonly quotations: Quotations;
  /** The pronoun that has been used of a person. */
  private readonly gender = new Map<Entity, PronounKind>();

  constructor(context: IdentityContext, quotations: Quotations) {
    this.context = context;
    this.quotations = quotations;
  }

  /** Whom the pronoun at a token of a sentence takes up: "they" in a quotation are none of those who speak. */
  of(token: number, kind: PronounKind, sentence: number): Spoken | undefined {
    const { discourse, syntax } = this.context;
    const { of } = this.quotations;
    const quoted = of[token]! >= 0;
    const found = discourse.antecedent(sentence, kind === 'it' ? 1 : NEAR, ({ mention, plural, subject }) => {
      const type = classOf(mention.category);
      if (quoted && kind === 'they' && of[syntax.tokens.at(mention.start)]! < 0) return false;
      if (kind === 'he' || kind === 'she') return type === 'person' && (this.gender.get(mention.entity) ?? kind) === kind;
      if (kind === 'it') return type === 'group' && !plural && subject;
      return type === 'group' && (plural || mention.category === 'armed-group' || mention.category === 'state-body');
    });
    if (found && (kind === 'he' || kind === 'she')) this.gender.set(found.mention.entity, kind);
    return found;
  }
}

/** The mention that a pronoun at a token is, told of from then on. */
export function pronounFor({ reading, syntax, discourse }: IdentityContext, token: number, { mention: meant, plural }: Spoken, sentence: number): Mention {
  const { tokens } = syntax;
  const { entity, category } = meant;
  const why = meant.start === tokens.start[token] ? 'nobody is quoted: the author speaks' : `pronoun for “${reading.textOf(meant)}”`;
  const mention = mentionOf(entity, { start: tokens.start[token]!, end: pronounEnd(tokens, token) }, category, 'pronoun', [{ why, at: { start: meant.start, end: meant.end } }]);
  discourse.add({ mention, sentence, subject: canBeSubject(syntax, token), plural });
  return mention;
}
