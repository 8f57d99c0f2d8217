import { countries, type Country } from '../../../lexicon/countries.ts';
import { bytesOf } from '../../../lexicon/packed.ts';
import placeBytes from '../../../lexicon/places.bin';
import { PlaceTable, TRANSLITERATED } from '../../../lexicon/place-table.ts';
import { cityAliases, regions, type Region } from '../../../lexicon/regions.ts';
import type { Place } from '../../../model/findings.ts';
import { foldName } from '../../../text/fold.ts';

/** One of the places that a name can mean. */
export interface PlaceCandidate {
  readonly precision: Place['precision'];
  readonly country: string | undefined;
  /** Name of the state it is in, where the list knows: United States only. */
  readonly state: string | undefined;
  readonly latitude: number;
  readonly longitude: number;
  /** How likely without any context: a city's decimal logarithm of inhabitants, more for countries and regions. */
  readonly weight: number;
  /** Found only by how it sounds: "Deir al-Zour" for "Deir ez-Zor". */
  readonly loose: boolean;
}

/** A country outweighs its namesakes among cities, a listed region most of them. */
const COUNTRY_WEIGHT = 11;
const REGION_WEIGHT = 7.5;
/** A state whose name means its greatest city first: New York, Washington. */
const NAMESAKE_WEIGHT = 5;
/** What a name found by sound alone loses. */
const LOOSE = 1.5;

interface Lists {
  readonly countries: ReadonlyMap<string, Country>;
  /** Usual English names by ISO 3166-1 alpha-2 code. */
  readonly names: ReadonlyMap<string, string>;
  readonly peoples: ReadonlyMap<string, Country>;
  readonly regions: ReadonlyMap<string, readonly Region[]>;
  readonly states: ReadonlyMap<string, string>;
  readonly aliases: ReadonlyMap<string, string>;
  readonly cities: PlaceTable;
}

let loaded: Lists | undefined;

function load(): Lists {
  if (loaded) return loaded;
  const byName = new Map<string, Region[]>();
  for (const region of regions()) {
    for (const name of region.names.map(foldName)) byName.set(name, [...(byName.get(name) ?? []), region]);
  }
  const listed = countries();
  loaded = {
    countries: new Map(listed.flatMap((country) => country.names.map((name): [string, Country] => [foldName(name), country]))),
    names: new Map(listed.map(({ code, names }) => [code, names[0]!])),
    peoples: new Map(listed.flatMap((country) => country.peoples.map((name): [string, Country] => [foldName(name), country]))),
    regions: byName,
    states: new Map(Object.entries(STATES)),
    aliases: new Map(cityAliases().map(([name, city]) => [foldName(name), city])),
    cities: new PlaceTable(bytesOf(placeBytes)),
  };
  return loaded;
}

/** United States' states by postal letters, as GeoNames has them. */
const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,' +
    'LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York state,' +
    'NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington state,' +
    'WV West Virginia,WI Wisconsin,WY Wyoming,DC District of Columbia'
  )
    .split(',')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

/** The usual English name of a country's code. */
export const countryName = (code: string): string => load().names.get(code) ?? code;

/** The country whose people or adjective a word is ("Iraqi"), undefined for others. */
export const countryOfPeople = (word: string): string | undefined => load().peoples.get(foldName(word))?.code;

/** The country that a word names, or names the people of: "Yemen", "Yemeni". ISO code; undefined for other words. */
export const countryOfWord = (word: string): string | undefined => load().countries.get(foldName(word))?.code ?? countryOfPeople(word);

/** "the province of Aleppo", "Deir ez-Zor province": a division called after its town. */
const DIVISION = / (?:province|governorate|region|state|district|oblast|department|prefecture|municipality|provinces)$/;
const COUNTY = / (?:county|parish|borough)$/;
const TOWN = / (?:city|town|village)$/;

/** Answers for the names asked last: sources of one workspace speak of the same places. */
const remembered = new Map<string, readonly PlaceCandidate[]>();
const MOST_REMEMBERED = 5000;

/** All places that a name can mean, the likelier ones first; none for a name that no list has. */
export function placesCalled(name: string): readonly PlaceCandidate[] {
  let places = remembered.get(name);
  if (!places) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(name, (places = lookUp(name).sort((a, b) => b.weight - a.weight)));
  }
  return places;
}

function lookUp(name: string): PlaceCandidate[] {
  const { countries, regions, aliases, cities } = load();
  const folded = foldName(name).replace(/^(?:the )?(?:(?:city|town|village|province|state|region) of )?/, '');
  const found: PlaceCandidate[] = [];
  const country = countries.get(folded);
  if (country) found.push({ precision: 'country', country: country.code, state: undefined, latitude: country.latitude, longitude: country.longitude, weight: COUNTRY_WEIGHT, loose: false });
  const division = DIVISION.test(folded);
  const base = folded.replace(DIVISION, '').replace(TOWN, '');
  for (const region of regions.get(folded) ?? (division ? regions.get(base) : undefined) ?? []) {
    const { country: inside, precision, latitude, longitude, names } = region;
    found.push({ precision, country: inside, state: inside === 'US' ? names[0] : undefined, latitude, longitude, weight: aliases.has(folded) ? NAMESAKE_WEIGHT : REGION_WEIGHT, loose: false });
  }
  if (COUNTY.test(folded)) return found;
  const alias = aliases.get(folded);
  const settled = (): boolean => found.some(({ loose, precision }) => !loose && precision === 'city');
  // "Newcastle" is upon Tyne, and other towns have that very name.
  for (const called of new Set([...(alias === undefined ? [] : [alias]), folded, base])) {
    const exactly = settled();
    if (exactly && called !== folded) break;
    for (const { country: inside, state, latitude, longitude, size, exact } of cities.find(called)) {
      if (!exact && (exactly || !TRANSLITERATED.has(inside))) continue;
      found.push({ precision: division ? 'region' : 'city', country: inside, state: STATES[state], latitude, longitude, weight: size - (exact ? 0 : LOOSE), loose: !exact });
    }
  }
  return found;
}

/** Decimal logarithm of the inhabitants above which a city is known abroad. */
export const WELL_KNOWN = 5.3;

/** A candidate as the place that is meant, and `why` it is. */
export function placeOf({ precision, country, state, latitude, longitude }: PlaceCandidate, why: string): Place {
  const within = [precision === 'city' ? state : undefined, precision === 'country' || country === undefined ? undefined : countryName(country)].filter((name) => name !== undefined);
  return country === undefined ? { latitude, longitude, precision, within, why } : { country, latitude, longitude, precision, within, why };
}
