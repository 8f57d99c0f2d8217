import type { EventType } from '../../../lexicon/events.ts';

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
