import type { Actor, Entity } from './findings.ts';

/** Whether the text calls the entity by name anywhere, and does not only describe it ("the rebels") or point at it ("they"). */
export function isNamed(entity: Entity | undefined): boolean {
  return entity?.mentions.some(({ form }) => form === 'name') ?? false;
}

/** What a participant is called: the entity's name where the text names it, else the words that describe it here. */
export const calledBy = ({ entity, text }: Actor): string => (entity && isNamed(entity) ? entity.name : text);
