import type { MentionItem } from './annotated-text.ts';

/**
 * Whether two mentions name one entity: by canonical name and category. A country may stand as a place and as a state that acts; to the
 * machine it is one entity, and so it is here, unless the analyst gave one of the mentions another category.
 */
export const sameEntity = (a: MentionItem, b: MentionItem): boolean => a.name === b.name && (a.category === b.category || (ofEntity(a) !== undefined && ofEntity(a) === ofEntity(b)));

/** The category of the entity that the machine takes a mention for; undefined where the analyst says another of the mention. */
const ofEntity = ({ category, finding }: MentionItem): string | undefined => (finding?.category === category ? finding.entity.category : undefined);
