import type { Entity, Mention } from '../../../model/findings.ts';
import type { Category } from '../../../model/vocabulary.ts';

/** Entities in the order of their first mention, with all their mentions. */
export function collectEntities(mentions: readonly Mention[]): Entity[] {
  const entities = new Set<Entity>();
  for (const mention of mentions) {
    const { entity } = mention;
    if (entities.has(entity)) entity.mentions.push(mention);
    else {
      entities.add(entity);
      entity.mentions = [mention];
    }
  }
  return [...entities];
}

/** Settles what an entity is called and what it is, for all its mentions. Canonical name: the fullest name; category: what most mentions say, a special kind of organisation before a general one; title: the fullest. */
export function settleEntity(entity: Entity, textOf: (mention: Mention) => string): void {
  if (entity.known) {
    for (const mention of entity.mentions) mention.category = entity.category;
    return;
  }
  if (entity.mentions.length < 2) return;
  const votes = new Map<Category, number>();
  let name = '';
  for (const mention of entity.mentions) {
    if (mention.form === 'pronoun') continue;
    const weight = mention.category === 'organisation' ? 1 : mention.form === 'name' ? 3 : 2;
    votes.set(mention.category, (votes.get(mention.category) ?? 0) + weight);
    const text = mention.form === 'name' ? textOf(mention) : '';
    // A dateline's "AGADEZ" is Agadez.
    if (text.length > name.length || (text.length === name.length && name === name.toUpperCase())) name = text;
  }
  let best = entity.category;
  for (const [category, count] of votes) if (count > (votes.get(best) ?? 0)) best = category;
  entity.category = best;
  if (name) entity.name = name;
  for (const mention of entity.mentions) mention.category = best;
}
