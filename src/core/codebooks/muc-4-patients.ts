import { isNamed } from '../model/entities.ts';
import type { Actor } from '../model/findings.ts';

/** A person's name of two words; one alone tells too little of who it is ("Prado"). */
export const isNamedInFull = ({ entity }: Actor): boolean => entity?.category === 'person' && /\s/.test(entity.name) && isNamed(entity);

/** Institutions without a name count as property ("a bank", "the ministry"); people of any kind as victims. */
const INSTITUTIONS = /\b(?:bank|company|firm|corporation|newspaper|station|agency|office|ministry|university|institute|airline|party|union|federation|enterprise|court|embassy|parliament|school|church|club|business|headquarters)s?$/i;
/** Whether the codebook takes it for people harmed. */
export const isPersonLike = ({ entity, text }: Actor): boolean =>
  entity?.category === 'person' || entity?.category === 'nationality' || (entity !== undefined && ['organisation', 'armed-group', 'state-body'].includes(entity.category) && !INSTITUTIONS.test(text) && !isNamed(entity));

/** Physical targets: buildings, vehicles and things, and institutions ("the ministry"); neither stretches of country nor what belongs to an army. */
export function isProperty(actor: Actor): boolean {
  const { entity, text } = actor;
  if (isPersonLike(actor) || MILITARY.test(text) || SPOT.test(text)) return false;
  return !NO_PROPERTY.has(entity?.category ?? '') || (entity?.category === 'state-body' && INSTITUTIONS.test(text));
}
/** Where something stood rather than what was hit. */
const SPOT = /\b(?:streets?|avenues?|roads?|boulevards?|parking lots?|squares?)$/i;
const NO_PROPERTY: ReadonlySet<string> = new Set(['location', 'state-body', 'armed-group']);
/** What belongs to an army, and its people in the field. */
export const MILITARY = /\b(?:army|military|air force|navy|infantry|cavalry|brigade|battalion|regiment|platoon|squadron|paratroop(?:er)?s?|enemy|positions?|trench(?:es)?|outposts?|garrisons?|barracks|troops?|convoys?|soldiers?|helicopters?|patrols?|detachment|tanks?|gunships?|armou?red|warplanes?)\b/i;
