import type { Incident } from '../model/findings.ts';
import { doerKind } from '../reading/incidents/roles/actor-kind.ts';
import type { Reading } from '../reading/reading.ts';

/** What a deed was done with, as far as codebooks tell means apart. */
export type Means = 'drone' | 'air' | 'heavy' | 'grenade' | 'bomb' | 'firearms';

/** Means by words of weapons and vehicles; the first that fits counts, so that a rocket-propelled grenade is a rocket. Own hand. */
const WORDS: readonly (readonly [RegExp, Means])[] = [
  [/\bdrones?\b|\buavs?\b|unmanned/i, 'drone'],
  [/\bair ?strikes?\b|warplane|\bjets?\b|aircraft|helicopter|gunship|\bair force\b/i, 'air'],
  [/missile|rocket|mortar|artillery|\bshells?\b|howitzer/i, 'heavy'],
  [/grenade/i, 'grenade'],
  [/bomb|explosi|\bmines?\b|\bied\b|dynamite|\bdevices?\b/i, 'bomb'],
  [/\bguns?\b|rifle|pistol|firearm|kalashnikov|\bak-?47|bullet|revolver/i, 'firearms'],
];
/** Words of a deed that tell of shooting. */
const SHOOTING = /\b(?:shot|shoot|shoots|shooting|gunned|gunfire|opened fire)\b/i;

/** The means of a deed that its type leaves open, by its weapons, by an air force among its doers, by the words that tell it: "shot dead". */
export function meansOf(incident: Incident, reading: Reading): Means | undefined {
  const found = incident.weapon.map(({ value }) => WORDS.find(([words]) => words.test(value.text))?.[1]);
  const shot = found.includes('firearms') || incident.mentions.some((mention) => SHOOTING.test(reading.textOf(mention)));
  // Shots and a bomb in one deed: neither is the means alone.
  const other = found.find((means) => means !== undefined && means !== 'firearms');
  if (other !== undefined) return shot ? undefined : other;
  if (shot) return 'firearms';
  return incident.perpetrator.some(({ value }) => /\bair force\b/i.test(value.text)) ? 'air' : undefined;
}

/** An incident's type for a codebook: who fights the state arrests nobody, he abducts. */
export const typeOfDeed = ({ type, perpetrator }: Incident): string => (type === 'arrest' && perpetrator.some(({ value }) => doerKind(value) === 'armed-group') ? 'kidnapping' : type);
