import { DESCRIPTIVE_NOUNS } from '../../../lexicon/descriptive-nouns.ts';
import type { Mention } from '../../../model/findings.ts';
import { hashOf } from '../../../text/tokens.ts';
import { Tag } from '../../syntax/tags.ts';
import { classOf } from '../entity-class.ts';
import { namesOf } from './first-names.ts';
import type { IdentityContext } from './identity-context.ts';
import type { Meant } from './joining.ts';

const COMMA = hashOf(',');

/** The name that a description right behind it speaks of: "Ali Hassan, the governor,". */
export function apposedTo(context: IdentityContext, mention: Mention): Meant | undefined {
  const { tokens, tags } = context.syntax;
  const first = tokens.at(mention.start);
  const next = tokens.at(mention.end - 1) + 1;
  let comma = first - 1;
  if (tags[comma] === Tag.determiner) comma--;
  // "…, hospital says": who speaks in a headline, no other word for what stands before.
  const closed = next >= tokens.count || (tags[next] !== Tag.and && tags[next] !== Tag.present && tags[next] !== Tag.past);
  if (tokens.hash[comma] !== COMMA || !closed || comma <= 0) return undefined;
  const name = nameEndingAt(context, comma);
  return name && classOf(name.category) === classOf(mention.category) && agree(mention, name) ? { entity: name.entity, why: 'in apposition' } : undefined;
}

/** An apposition agrees in number: a plural describes no single person. */
const agree = (mention: Mention, name: Mention): boolean => mention.category === name.category || classOf(name.category) === 'group';

function nameEndingAt({ outermost, syntax: { tokens } }: IdentityContext, token: number): Mention | undefined {
  for (let start = token - 1; start >= Math.max(0, token - 8); start--) {
    const mention = outermost.at(start);
    if (mention) return mention.form === 'name' && tokens.at(mention.end - 1) === token - 1 ? mention : undefined;
  }
  return undefined;
}

/** "the priest Ali Hassan", "The mayor of Vela, Ali Hassan, …": what a name is called right before it, for "the priest" and "the mayor" elsewhere. */
export function joinDescriptionBefore(context: IdentityContext, name: Mention): void {
  const { tokens, tags } = context.syntax;
  const first = tokens.at(name.start);
  if (tokens.hash[first - 1] !== COMMA) {
    const noun = first > 0 && !name.title ? DESCRIPTIVE_NOUNS.match(tokens, first - 1) : undefined;
    if (noun?.last === first && noun.value.category === 'person' && noun.value.number === 'singular') context.descriptions.call(name.entity, tokens.lower(first - 1));
    return;
  }
  const behind = tokens.at(name.end - 1) + 1;
  if (behind < tokens.count && tokens.hash[behind] !== COMMA && tags[behind] !== Tag.mark) return;
  const description = personDescribedBefore(context, first - 1);
  if (description && description.entity !== name.entity) context.joining.joinAll(description.entity, name.entity, 'in apposition');
}

/** The single person whom only a description with an article tells of and whose phrase ends at the comma: "the mayor of Vela,". */
function personDescribedBefore({ outermost, syntax: { tags } }: IdentityContext, comma: number): Mention | undefined {
  for (let token = comma - 1; token >= 0 && token > comma - 8; token--) {
    const mention = outermost.at(token);
    if (mention?.form === 'nominal' && classOf(mention.category) === 'person') {
      const opener = tags[token - 1];
      return (opener === Tag.determiner || opener === Tag.possessive) && namesOf(mention.entity).length === 0 ? mention : undefined;
    }
    const tag = tags[token]!;
    if (tag !== Tag.name && tag !== Tag.noun && tag !== Tag.adjective && tag !== Tag.preposition && tag !== Tag.determiner && tag !== Tag.number) return undefined;
  }
  return undefined;
}
