import type { Entity, Mention } from '../../../model/findings.ts';
import { describeMention, type Description } from './description.ts';
import { FAR, NEAR } from './discourse.ts';
import { namesOf } from './first-names.ts';
import { identifiedBefore } from './identified.ts';
import type { IdentityContext } from './identity-context.ts';

/**
 * A name for whom so far only a description told of takes over what was described: "shot a tourist. … The tourist was identified as Ali
 * Hassan", "abducted the mayor. … Mayor Ali Hassan".
 */
export function joinEarlierDescription(context: IdentityContext, name: Mention, sentence: number): void {
  const { entity } = name;
  if (entity.mentions[0] !== name || context.discourse.of(entity).length > 0) return;
  const end = identifiedBefore(context.syntax, context.syntax.tokens.at(name.title?.start ?? name.start));
  const meant = end < 0 ? calledBefore(context, name, sentence) : descriptionEndingAt(context, end)?.entity;
  if (meant && meant !== entity && namesOf(meant).length === 0) context.joining.joinAll(meant, entity, 'named later');
}

/** The single person last told of by the word that stands as the name's title or right before it. */
function calledBefore({ syntax: { tokens }, descriptions, discourse }: IdentityContext, name: Mention, sentence: number): Entity | undefined {
  const before = tokens.at(name.start) - 1;
  const title = name.title && name.title.end <= name.start ? name.title : undefined;
  const last = title ? tokens.at(title.end - 1) : descriptions.isCalled(name.entity, tokens.lower(before)) ? before : -1;
  if (last < 0) return undefined;
  const head = tokens.hash[last]!;
  const fits = (one: Description): boolean => one.head === head && !one.plural && !one.bare && (!title || narrowedByPlaceAtMost(one));
  // "the governor" told of long before may be another than "Governor Ali Hassan".
  return discourse.latest('person', sentence, title ? NEAR : FAR, (entity) => (namesOf(entity).length === 0 && descriptions.of(entity)?.some(fits) ? entity : undefined));
}

const narrowedByPlaceAtMost = ({ narrowedBy }: Description): boolean => narrowedBy === undefined || (narrowedBy !== 'words' && narrowedBy.category === 'location');

/** The single person whose description ends before a token. */
function descriptionEndingAt({ outermost, syntax }: IdentityContext, end: number): Mention | undefined {
  for (let token = end - 1; token >= 0 && token > end - 6; token--) {
    const mention = outermost.at(token);
    if (mention) return mention.form === 'nominal' && mention.category === 'person' && syntax.tokens.at(mention.end - 1) === end - 1 && !describeMention(syntax, mention, () => undefined).plural ? mention : undefined;
  }
  return undefined;
}
