import type { Incident, IncidentPlace } from '../model/findings.ts';
import { homeCountry } from '../reading/incidents/setting-places.ts';
import type { Reading } from '../reading/reading.ts';
import { countryName } from './facts.ts';

/** Where an incident was, as codebooks have it: one place and all that contains it. */
export interface Location {
  /** The incident's place that the location tells; absent where it names none. */
  readonly place?: IncidentPlace;
  /** From the country to the place itself, without repeats and without words for kinds ("Miraflores" for "Miraflores district"). */
  readonly chain: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The text names no country for it, and the one that the text is about stands in. */
  readonly assumed: boolean;
}

/** What kind of place it is, behind its name: codebooks keep it in a field of its own or not at all. Kansas City is a name. */
const KIND = / (?:city|town|village|hamlet|[Dd]istrict|[Pp]rovince|[Dd]epartment|[Mm]unicipality|[Rr]egion|[Ss]tate|[Gg]overnorate|[Cc]ounty|[Nn]eighbou?rhood|[Qq]uarter|[Ss]uburb|[Ss]ector|[Aa]rea|[Zz]one|[Jj]urisdiction|[Ff]arm|[Ii]ntendancy)$/;

/**
 * The place of an incident for a codebook: its first one that is more than a part or a building, one in the country that the text is about
 * before others. A part ("northern Marlo") stands for the whole, a building for its town; a place that no list has lies in that country.
 */
export function locationOf(incident: Incident, reading: Reading): Location {
  const home = homeCountry(reading);
  const places = incident.place.map(({ value }) => value).filter(isPlaced);
  const known = places.filter(({ place }) => place?.country === undefined || place.country === home);
  const chosen = known.find((place) => !isWide(place)) ?? places.find((place) => !isWide(place)) ?? known[0] ?? places[0];
  const country = chosen?.place?.country ?? (chosen?.place?.precision === 'wider' ? undefined : home);
  const name = country === undefined ? [] : [countryName(country)];
  if (!chosen) return { chain: name, assumed: true, ...(country === undefined ? {} : { country }) };
  const inner = (chosen.place?.within ?? []).filter((other) => !name.includes(other) && !PART.test(other));
  const own = chosen.entity?.name ?? chosen.name;
  const whole = PART.test(own) || (chosen.entity?.category === 'facility' && inner.length > 0) ? [] : [own];
  const chain = [...name, ...[...inner].reverse(), ...whole].map((step) => step.replace(KIND, ''));
  return { place: chosen, chain: [...new Set(chain)], assumed: chosen.place?.country === undefined, ...(country === undefined ? {} : { country }) };
}

/** "northern Marlo", "the south of Marlo", "outskirts". */
const PART = /^(?:the )?(?:(?:far |extreme )?(?:north|south|east|west|northeast|northwest|southeast|southwest|central|upper|lower|greater|downtown|rural|urban)(?:ern)?)\b/i;

const isWide = ({ place }: IncidentPlace): boolean => place?.precision === 'country' || place?.precision === 'wider';
const isPlaced = ({ place, entity }: IncidentPlace): boolean => entity?.category !== 'facility' || place !== undefined;
