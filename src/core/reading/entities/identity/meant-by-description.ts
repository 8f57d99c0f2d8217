import type { Entity, Mention } from '../../../model/findings.ts';
import { hashOf } from '../../../text/tokens.ts';
import { classOf } from '../entity-class.ts';
import { sameDescription, type Description } from './description.ts';
import { mayDenote } from './may-denote.ts';
import { FAR, NEAR } from './discourse.ts';
import type { IdentityContext } from './identity-context.ts';
import type { Meant } from './joining.ts';

const FRONT = hashOf('front');

/** The entity that a description speaks of: "the group", "the Iraqi terrorist group"; undefined where the text leaves a doubt. */
export function meantByDescription(context: IdentityContext, description: Description, sentence: number): Meant | undefined {
  const latest = latestDescribed(context, description, sentence);
  if (latest) return latest;
  const { narrowedBy } = description;
  return narrowedBy && narrowedBy !== 'words' ? undefined : (onlyFacility(context, description) ?? onlyArmedGroup(context, description));
}

/** The last entity told of that has been described alike or that the description fits. */
function latestDescribed(context: IdentityContext, description: Description, sentence: number): Meant | undefined {
  const narrowed = description.narrowedBy;
  const known = description.definite || (description.mass && description.bare);
  if (!known && !narrowed) return undefined;
  return context.discourse.latest(classOf(description.mention.category), sentence, known ? FAR : NEAR, (entity): Meant | undefined => {
    const same = context.descriptions.of(entity)?.find((other) => sameDescription(other, description));
    if (narrowed) {
      const alike = same?.narrowedBy && same.narrowedBy !== 'words' && narrowed !== 'words' && sameName(context, same.narrowedBy, narrowed);
      return alike ? { entity, why: 'described alike at the same place' } : undefined;
    }
    if (same) return { entity, why: 'described by the same words' };
    return description.definite && mayBe(context, description, entity) ? { entity, why: 'the last that the description fits' } : undefined;
  });
}

/** Whether two mentions, each the outermost where it begins, have the same name; the later of them may have no entity yet. */
function sameName({ outermost, named, syntax: { tokens } }: IdentityContext, a: Mention, b: Mention): boolean {
  const form = named.forms[outermost.indexAt(tokens.at(a.start))];
  return form !== undefined && named.forms[outermost.indexAt(tokens.at(b.start))] === form;
}

function mayBe({ descriptions, syntax: { tokens } }: IdentityContext, description: Description, entity: Entity): boolean {
  if (entity.category !== 'person') return mayDenote(tokens, description, entity);
  const head = tokens.lower(tokens.at(description.mention.end - 1));
  return !description.plural && (hasTitle(entity, head) || descriptions.isCalled(entity, head));
}

const hasTitle = ({ title }: Entity, word: string): boolean => title?.toLowerCase().split(/\s+/).includes(word) ?? false;

/** "the depot", however far back, where the text has named one depot. */
function onlyFacility({ named }: IdentityContext, { definite, plural, head, mention, modifiers, narrowedBy }: Description): Meant | undefined {
  const only = definite && !plural && modifiers.length === 0 && narrowedBy === undefined && mention.category === 'facility' ? named.onlyFacility(head) : undefined;
  return only && { entity: only, why: 'the only one of its kind named so far' };
}

/** "Iraqi terrorists" without an article, where the text names one armed group and its name has the nationality. */
function onlyArmedGroup(context: IdentityContext, description: Description): Meant | undefined {
  if (description.mention.category !== 'armed-group' || (description.modifiers.length === 0 && !(description.definite && description.head === FRONT))) return undefined;
  if (!description.definite && !(description.bare && description.plural && startsWithName(context, description.mention))) return undefined;
  const only = context.named.onlyArmedGroup();
  return only && mayDenote(context.syntax.tokens, description, only) ? { entity: only, why: 'the only armed group named' } : undefined;
}

const startsWithName = ({ reading }: IdentityContext, mention: Mention): boolean => reading.mentionsIn(mention).some((inner) => inner !== mention && inner.start === mention.start);
