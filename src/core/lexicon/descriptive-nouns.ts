import { ARMED_GROUPS, ORGANISATIONS, PEOPLE, STATE_BODIES } from './actors.ts';
import { DOCUMENTS } from './documents.ts';
import { nounIndex } from './nouns.ts';
import { FACILITIES, PLACES } from './premises.ts';
import { VEHICLES } from './vehicles.ts';
import { STRIKES, WEAPONS } from './weapons.ts';

/** Head nouns of everything that a text may describe without naming it. */
export const DESCRIPTIVE_NOUNS = nounIndex([WEAPONS, STRIKES, VEHICLES, ...ARMED_GROUPS, ...STATE_BODIES, ...ORGANISATIONS, PEOPLE, FACILITIES, PLACES, DOCUMENTS]);
