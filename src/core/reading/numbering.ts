import { isNamed } from '../model/entities.ts';
import type { Entity } from '../model/findings.ts';
import { classOf } from './entities/entity-class.ts';

/** Where the numbers of a section's report begin: behind those of the sections before it. */
export class Numbering {
  /** Of the text before the section. */
  codePoints = 0;
  claims = 0;
  incidents = 0;
  private entities = 0;
  /** Ids by class and name. */
  private readonly named = new Map<string, string>();

  /** The ids of a section's entities: of one that an earlier section calls by the same name the id that it has there, else a new one. */
  idsOf(entities: readonly Entity[]): Map<Entity, string> {
    const ids = new Map(entities.map((entity) => [entity, this.named.get(keyOf(entity)) ?? `e${++this.entities}`]));
    for (const [entity, id] of ids) if (isNumberedByName(entity)) this.named.set(keyOf(entity), id);
    return ids;
  }
}

/** Ids of entities that are looked for in one text only. */
export const idsWithin = (entities: readonly Entity[]): Map<Entity, string> => new Map(entities.map((entity, index) => [entity, `e${index + 1}`]));

const isNumberedByName = (entity: Entity): boolean => classOf(entity.category) !== 'none' && isNamed(entity);
const keyOf = ({ category, name }: Entity): string => `${classOf(category)} ${name.toLowerCase()}`;
