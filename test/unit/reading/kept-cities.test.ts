import { strict as assert } from 'node:assert';
import { keptCities } from '../../../src/core/lexicon/kept-cities.ts';
import type { CitySource } from '../../../src/core/lexicon/place-table.ts';

const city = (name: string, country: string, population: number, featureCode = 'PPL'): CitySource => ({ name, country, adminCode: '01', featureCode, population, loc: { coordinates: [30, 10] } });
const kept = (...cities: CitySource[]): string[] => keptCities(cities, []).map(({ name }) => name);

describe('keptCities', () => {
  it('leaves small places of quiet countries out', () => {
    assert.deepEqual(kept(city('Hamlet', 'FR', 900), city('Town', 'FR', 8000), city('Seat', 'FR', 4000, 'PPLA2'), city('Quarter', 'FR', 40_000, 'PPLX')), ['Town', 'Seat']);
  });
  it('keeps every place of a country of conflict, quarters of towns apart', () => {
    assert.deepEqual(kept(city('Hamlet', 'ML', 900), city('Seat', 'NG', 0, 'PPLA2'), city('Quarter', 'NG', 20_000, 'PPLX')), ['Hamlet', 'Seat']);
  });
  it('adds later names there, with the inhabitants of the place they stand at, or a thousand', () => {
    const later = [
      { name: 'Newname', country: 'AZ', lat: '10.001', lng: '30.001' },
      { name: 'Village', country: 'AZ', lat: '11', lng: '30' },
      { name: 'Óldname', country: 'AZ', lat: '12', lng: '30' },
      { name: 'Elsewhere', country: 'FR', lat: '45', lng: '3' },
    ];
    assert.equal(keptCities([city('Seat', 'NG', 0, 'PPLA2')], [])[0]!.population, 1000);
    assert.deepEqual(keptCities([city('Oldname', 'AZ', 53_100)], later).map(({ name, population }) => [name, population]), [['Oldname', 53_100], ['Newname', 53_100], ['Village', 1000]]);
  });
});
