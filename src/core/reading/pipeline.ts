import { setAside } from './asides.ts';
import { readChecks } from './checks/checks.ts';
import { readActingCountries } from './entities/places/acting-countries.ts';
import { readCoordinates } from './entities/places/coordinates.ts';
import { resolveEntities } from './entities/identity/coreference.ts';
import { readDescriptions } from './entities/descriptions.ts';
import { readPlaces } from './entities/places/places.ts';
import { readQuantities } from './entities/quantities.ts';
import { readKnownEntities } from './entities/known-entities.ts';
import { readGroupsInSmallLetters } from './entities/names/groups-in-small-letters.ts';
import { readNames } from './entities/names/names.ts';
import { readFronts } from './entities/fronts.ts';
import { readVessels } from './entities/names/vessels.ts';
import { readAbout } from './claims/about.ts';
import { readClaims } from './claims/claims.ts';
import { readIncidents } from './incidents/incidents.ts';
import { readDates } from './dates/dates.ts';
import { inEnglish, readLanguage } from './language.ts';
import { readMasthead } from './masthead.ts';
import type { Reading } from './reading.ts';

/**
 * The reader, in order: the first file to open. Each step sees what the steps before it found, adds to it or refines it, and leaves
 * `mentions` sorted by `bySpan`. A step's file holds its rules or names the files that do, one rule family each.
 */
export const PIPELINE: readonly ((reading: Reading) => void)[] = [
  readLanguage, //      main language, by script and stop words
  readMasthead, //      outlet, publication date
  readNames, //         persons, organisations, places, facilities, nationalities
  readGroupsInSmallLetters, // "members of the shining path"
  readCoordinates, //   positions in degrees
  inEnglish(readVessels), // ships by name
  readKnownEntities, // names that dateline.yaml lists
  inEnglish(readDescriptions), // weapons, vehicles, nominal actors ("rebels", "the group"), documents
  inEnglish(readFronts), // "the front" of a Front
  readDates, //         dates, times, durations, with TIMEX3 values
  inEnglish(readQuantities), // counts with unit and bound, money
  resolveEntities, //   who is who: titles, aliases, short forms, pronouns
  readPlaces, //        coordinates and what contains what
  inEnglish(readClaims), // source, cue, content, speaker
  inEnglish(readIncidents), // attacks and their roles, merged and split, part-of; links claims to them
  inEnglish(readAbout), // which fields of incidents claims speak of, for and against one another
  inEnglish(readChecks), // what does not add up
  inEnglish(readActingCountries), // "Russia bombed": a state, not a place
  setAside, //          descriptions that matter to the reader only
];
