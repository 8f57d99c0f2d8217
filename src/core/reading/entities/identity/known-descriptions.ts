import type { Entity } from '../../../model/findings.ts';
import type { Description } from './description.ts';

/** How many ways of describing one entity are kept for comparison. */
const MOST = 8;

/** How the entities of a text have been described so far ("the mayor", "the two nurses"). */
export class KnownDescriptions {
  private readonly descriptions = new Map<Entity, Description[]>();
  private readonly called = new Map<Entity, Set<string>>();

  /** The first few descriptions of an entity; undefined where it has none. */
  of(entity: Entity): readonly Description[] | undefined {
    return this.descriptions.get(entity);
  }

  add(entity: Entity, description: Description): void {
    const known = this.descriptions.get(entity);
    if (!known) this.descriptions.set(entity, [description]);
    else if (known.length < MOST) known.push(description);
  }

  /** What described `from` describes `to` as well. */
  copy(from: Entity, to: Entity): void {
    this.descriptions.set(to, [...(this.descriptions.get(to) ?? []), ...(this.descriptions.get(from) ?? [])].slice(0, MOST));
  }

  /** Keeps the noun that stands right before a person's name: "the priest Ali Hassan". */
  call(entity: Entity, noun: string): void {
    const known = this.called.get(entity);
    if (!known) this.called.set(entity, new Set([noun]));
    else if (known.size < MOST) known.add(noun);
  }

  /** Whether the noun, in small letters, has stood right before a person's name. */
  isCalled(entity: Entity, noun: string): boolean {
    return this.called.get(entity)?.has(noun) ?? false;
  }
}
