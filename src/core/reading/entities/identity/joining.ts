import type { Entity, Evidence, Mention } from '../../../model/findings.ts';
import type { Discourse } from './discourse.ts';
import type { KnownDescriptions } from './known-descriptions.ts';

/** The entity that a mention stands for, and why. */
export interface Meant {
  readonly entity: Entity;
  readonly why: string;
}

/** Gives mentions the entity that they stand for ("the mayor" that of "Ana Ruiz") and says why. */
export class Joining {
  private readonly discourse: Discourse;
  private readonly descriptions: KnownDescriptions;
  private readonly reasons = new Map<Entity, { readonly why: string; readonly reason: Evidence; readonly found: readonly Evidence[]; readonly evidence: readonly Evidence[] }>();

  constructor(discourse: Discourse, descriptions: KnownDescriptions) {
    this.discourse = discourse;
    this.descriptions = descriptions;
  }

  /** Gives one mention its entity; no reason is noted where `why` is empty. */
  join(mention: Mention, entity: Entity, why: string): void {
    if (mention.entity === entity) return;
    if (entity.title === undefined && mention.entity.title !== undefined) entity.title = mention.entity.title;
    mention.entity = entity;
    if (why) mention.evidence = this.withReason(mention.evidence, entity, why);
  }

  /** Gives the mentions of `described` within reach, and what describes it, to `entity`. */
  joinAll(described: Entity, entity: Entity, why: string): void {
    for (const mention of this.discourse.of(described)) this.join(mention, entity, why);
    this.descriptions.copy(described, entity);
  }

  /** What is known of a mention and why it stands for an entity: one list for all of which the same is true in a row. */
  private withReason(found: readonly Evidence[], entity: Entity, why: string): readonly Evidence[] {
    const last = this.reasons.get(entity);
    if (last?.why === why && last.found === found) return last.evidence;
    const reason = last?.why === why ? last.reason : { why: `stands for “${entity.name}”: ${why}` };
    // An array made by spreading has room for seventeen; a long text has tens of thousands of them.
    const evidence = found.concat(reason);
    this.reasons.set(entity, { why, reason, found, evidence });
    return evidence;
  }
}
