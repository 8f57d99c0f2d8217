import type { EventType } from '../../../lexicon/events.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { EventMention } from './event-mention.ts';

/** Kinds of attack by the weapon's name; where several fit, the first. */
const BY_WEAPON: readonly (readonly [RegExp, EventType])[] = [
  [/\b(?:guns?|rifles?|pistols?|machineguns?|shots?|bullets?|revolvers?|weapons?)\b/i, 'armed-assault'],
  [/bomb|explosi|dynamite|grenade|mine\b|mines\b|charge|tnt|\bied/i, 'bombing'],
  [/mortar|shell|artillery/i, 'shelling'],
  [/rocket|missile/i, 'missile-attack'],
  [/drone|\buavs?\b/i, 'drone-strike'],
];
/** What an attack with these weapons is, "attack" where they do not tell. */
export const typeByWeapon = (weapons: string): EventType => BY_WEAPON.find(([pattern]) => pattern.test(weapons))?.[1] ?? 'attack';

/** "The air force bombed a school", "warplanes bombed the village", "the bombing of the town by helicopters". */
export const isFromTheAir = ({ tokens }: Syntax, { type, agents }: EventMention): boolean =>
  type === 'bombing' && agents.some(({ head }) => FLYING.has(tokens, head) || (tokens.lower(head) === 'force' && tokens.lower(head - 1) === 'air'));
/** Own hand. */
const FLYING = new WordSet('aircraft airplane airplanes aeroplanes plane planes warplane warplanes jet jets helicopter helicopters gunship gunships');
