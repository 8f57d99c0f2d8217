import type { Place } from '../model/findings.ts';
import { lines } from './phrases.ts';
import cityAliasList from './places/city-aliases.list';
import divisions from './places/divisions.list';
import widerRegions from './places/wider-regions.list';

/** A region without a town's coordinates: a state or province, a wider region, a sea. */
export interface Region {
  readonly names: readonly string[];
  readonly country: string | undefined;
  readonly precision: Place['precision'];
  readonly latitude: number;
  readonly longitude: number;
}

function point(text: string): { latitude: number; longitude: number } {
  const [latitude, longitude] = text.split(' ').map(Number) as [number, number];
  return { latitude, longitude };
}

/** Divisions and wider regions, divisions first; cut anew at each call. */
export const regions = (): Region[] => [
  ...lines(divisions).map((line): Region => {
    const [country, names, at] = line.split('|') as [string, string, string];
    return { names: names.split(','), country, precision: 'region', ...point(at) };
  }),
  ...lines(widerRegions).map((line): Region => {
    const [names, at] = line.split('|') as [string, string];
    return { names: names.split(','), country: undefined, precision: 'wider', ...point(at) };
  }),
];

/** Other names of large cities in English texts, and the names that GeoNames has. Own hand. */
export const cityAliases = (): (readonly [alias: string, city: string])[] =>
  lines(cityAliasList).map((line) => line.split('=') as [string, string]);
