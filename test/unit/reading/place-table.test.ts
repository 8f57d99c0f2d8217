import { strict as assert } from 'node:assert';
import { packCities, PlaceTable, type CitySource } from '../../../src/core/lexicon/place-table.ts';
import { foldName, transliterationKey } from '../../../src/core/text/fold.ts';

const city = (name: string, country: string, population: number, latitude: number, longitude: number, adminCode = '01'): CitySource => ({
  name, country, adminCode, featureCode: 'PPL', population, loc: { coordinates: [longitude, latitude] },
});

describe('transliterationKey', () => {
  const key = (name: string): string => transliterationKey(foldName(name));
  it('is one for spellings of one name', () => {
    for (const group of [['Deir ez-Zor', 'Deir al-Zour', 'Dayr az-Zawr', 'Dayr az Zawr'], ['Raqqa', 'Ar Raqqah', 'al-Raqqa'], ['Fallujah', 'Al Fallūjah', 'Falluja'], ['Kyiv', 'Kiev'], ['Qamishli', 'Al Qāmishlī', 'Kamishli']]) {
      assert.equal(new Set(group.map(key)).size, 1, `${group.join(', ')}: ${group.map(key).join(', ')}`);
    }
  });
  it('keeps other names apart', () => {
    assert.notEqual(key('Mosul'), key('Basra'));
    assert.notEqual(key('Homs'), key('Hama'));
    assert.notEqual(key('Gaza'), key('Giza Governorate'));
  });
});

describe('PlaceTable', () => {
  const table = new PlaceTable(packCities([city('Paris', 'FR', 2_138_551, 48.85341, 2.3488), city('Paris', 'US', 25_171, 33.66094, -95.55551, 'TX'), city('Ar Raqqah', 'SY', 177_636, 35.95283, 39.00788)]));
  it('gives namesakes, larger ones first, with their state', () => {
    assert.deepEqual(table.find('Paris').map(({ country, state, size, exact }) => [country, state, size, exact]), [['FR', '', 6.25, true], ['US', 'TX', 4.5, true]]);
  });
  it('keeps coordinates to half a kilometre', () => {
    const [raqqa] = table.find('Raqqa');
    assert.ok(raqqa && Math.abs(raqqa.latitude - 35.95283) < 0.01 && Math.abs(raqqa.longitude - 39.00788) < 0.01, JSON.stringify(raqqa));
    assert.equal(raqqa.exact, false);
    assert.equal(table.find('Ar Raqqah')[0]?.exact, true);
  });
  it('has nothing for unknown names', () => {
    assert.equal(table.size, 3);
    assert.deepEqual([table.find('Nowhere'), table.find(''), table.find('–')], [[], [], []]);
  });
});
