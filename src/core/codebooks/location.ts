import type { Incident, IncidentPlace } from '../model/findings.ts';
import { countryName, placesCalled } from '../reading/entities/places/gazetteer-places.ts';
import { homeCountry } from '../reading/incidents/settings/home-country.ts';
import type { Reading } from '../reading/reading.ts';

/** Where an incident was, as codebooks have it: one place and all that contains it. */
export interface Location {
  /** The incident's place that the location tells; absent where it names none. */
  readonly place?: IncidentPlace;
  /** From the country to the place itself, without repeats and without words for kinds ("Miraflores" for "Miraflores district"). */
  readonly chain: readonly string[];
  /** The second of two places that it lies between: "on the road from Marlo to Tessa". */
  readonly upTo?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** The text names no country for it, and the one that the text is about stands in. */
  readonly assumed: boolean;
}

/** What kind of place it is, behind its name: codebooks keep it in a field of its own or not at all. Kansas City is a name. */
const KIND = / (?:city|town|village|hamlet|[Dd]istrict|[Pp]rovince|[Dd]epartment|[Mm]unicipality|[Rr]egion|[Ss]tate|[Gg]overnorate|[Cc]ounty|[Nn]eighbou?rhood|[Qq]uarter|[Ss]uburb|[Ss]ector|[Aa]rea|[Zz]one|[Jj]urisdiction|[Ff]arm|[Ii]ntendancy)$/;
/** "northern Marlo", "the south of Marlo", "outskirts". */
const PART = /^(?:the )?(?:(?:far |extreme )?(?:north|south|east|west|northeast|northwest|southeast|southwest|central|upper|lower|greater|downtown|rural|urban)(?:ern)?)\b/i;
/** Ways and waters: not places that an account is filed under, if there is another. */
const WAY = /\b(?:street|avenue|road|highway|boulevard|bridge|river|coast|border|park|square)$/i;
/** Quarters lie in the town that is named beside them. */
const QUARTER = / (?:neighbou?rhood|quarter|suburb)$/i;
/** Words of a description before the name: "exclusive Escalon neighborhood". */
const DESCRIBED = /^(?:[a-z]+ )+(?=[A-Z])/;

/**
 * The place of an incident for a codebook. Of its places a town before a region and a country, one in the country that the text is about
 * before others. A part ("northern Marlo") stands for the whole, a building or street for its town; a place that no list has lies in that country.
 */
export function locationOf(incident: Incident, reading: Reading): Location {
  const home = homeCountry(reading, incident.mentions);
  const places = incident.place.map(({ value }) => atHome(value, home));
  const ranked = places.filter((place) => !isSite(place) || place.place?.country === home).sort((a, b) => rank(a, home) - rank(b, home));
  const [chosen] = ranked;
  const country = chosen?.place?.country ?? (chosen?.place?.precision === 'wider' ? undefined : home);
  const land = country === undefined ? [] : [countryName(country)];
  if (!chosen) return { chain: land, assumed: true, ...(country === undefined ? {} : { country }) };
  const inner = (chosen.place?.within ?? []).filter((other) => !land.includes(other) && !PART.test(other)).reverse();
  const quarter = chosen.place?.precision === 'city' ? ranked.find((place) => QUARTER.test(nameOf(place))) : undefined;
  const own = [chosen, ...(quarter ? [quarter] : [])].filter((place) => place.entity?.category !== 'facility').map(nameOf).filter((name) => !PART.test(name) && !WAY.test(name));
  const chain = [...land, ...inner, ...own].map(stepName);
  const end = places.find((place) => isEnd(reading, chosen, place));
  return { place: chosen, ...(end ? { upTo: stepName(nameOf(end)) } : {}), chain: [...new Set(chain)], assumed: chosen.place?.country === undefined, ...(country === undefined ? {} : { country }) };
}

/** A building or street: a town in its name need not be the one it is in. */
const isSite = ({ entity, place }: IncidentPlace): boolean => entity?.category === 'facility' || place?.precision === 'facility';

/** "between Marlo and Tessa", "from Marlo to Tessa". */
function isEnd({ source: { text } }: Reading, { at: from }: IncidentPlace, { at: to }: IncidentPlace): boolean {
  if (to.start <= from.end || to.start - from.end > 40) return false;
  const joint = text.slice(from.end, to.start);
  const before = text.slice(Math.max(0, from.start - 14), from.start);
  return (/\bbetween (?:the )?$/i.test(before) && /^ and (?:the )?$/.test(joint)) || (/\bfrom (?:the )?$/i.test(before) && /^ to (?:the )?$/.test(joint));
}

const stepName = (step: string): string => step.replace(KIND, '').replace(DESCRIBED, '');

/** The chain without its country: the place itself last; empty where only a country is known. */
export const inCountry = ({ chain, country }: Location): readonly string[] => (country === undefined ? chain : chain.slice(1));

/** Places of the incident that a codebook with room for one leaves out, in words. */
export const otherPlaces = (incident: Incident, { place }: Location): string[] =>
  incident.place.filter(({ value }) => value.at.start !== place?.at.start).map(({ value }) => `location: ${value.name}`);

/** What an analyst must look at: a country that the text does not name for the incident. */
export const assumedCountry = ({ assumed, country }: Location): string[] => (assumed && country !== undefined ? [`country is assumed: the text names none here and is about ${countryName(country)}`] : []);

const nameOf = ({ entity, name }: IncidentPlace): string => entity?.name ?? name;

/** The lower the better; places of one rank keep their order, the nearest to the words first. */
function rank(place: IncidentPlace, home: string | undefined): number {
  const { precision, country } = place.place ?? {};
  const abroad = country !== undefined && country !== home ? 3 : 0;
  if (precision === 'country' || precision === 'wider') return 2 + abroad;
  return (precision === 'region' || PART.test(nameOf(place)) || WAY.test(nameOf(place)) || place.entity?.category === 'facility' ? 1 : 0) + abroad;
}

/** Inhabitants, as a decimal logarithm, above which a town is known abroad. */
const KNOWN_ABROAD = 5.3;

/** A town that the lists put abroad though the text is about a country that has one of that name, or that few abroad have heard of. */
function atHome(value: IncidentPlace, home: string | undefined): IncidentPlace {
  const { place } = value;
  if (place?.precision !== 'city' || home === undefined || place.country === home || place.why.startsWith('the text puts it')) return value;
  const namesakes = placesCalled(nameOf(value)).filter(({ precision, loose }) => precision === 'city' && !loose);
  const own = namesakes.find(({ country }) => country === home);
  if (own) {
    const why = `of ${namesakes.length} places of this name the one in ${countryName(home)}, which the text is about`;
    return { ...value, place: { country: home, latitude: own.latitude, longitude: own.longitude, precision: 'city', within: [countryName(home)], why } };
  }
  if (Math.max(...namesakes.map(({ weight }) => weight), 0) >= KNOWN_ABROAD) return value;
  return { name: value.name, at: value.at, ...(value.entity ? { entity: value.entity } : {}) };
}
