import assert from 'node:assert/strict';
import { CODEBOOKS } from '../../../src/core/codebooks/codebooks.ts';
import { locationOf } from '../../../src/core/codebooks/location.ts';
import { read } from '../../../src/core/reading/analyze.ts';
import { homeCountry } from '../../../src/core/reading/incidents/home-country.ts';

describe('homeCountry', () => {
  it('weighs where things happen and whose people they are over who speaks and where it was filed', () => {
    const text = 'Madrid, 4 May 2023 (AFP) - Spain, the Spanish government and Spanish bishops deplored the murder of a priest. Spain has asked Peru for an investigation. The priest was killed in Peru on Monday, in the village of Sarra near Lima, after threats against Peruvian farmers.';
    assert.equal(homeCountry(read(text)), 'PE');
  });
  it('is none where nothing tells one', () => { assert.equal(homeCountry(read('Gunmen burned a bus.')), undefined); });
});

describe('locationOf', () => {
  const of = (text: string) => {
    const reading = read(text);
    return { ...locationOf(reading.incidents[0]!, reading), coded: CODEBOOKS.get('muc-4')!.code(reading.incidents[0]!, reading)?.fields.location };
  };
  it('tells both ends of what lies between two places', () => {
    const { chain, upTo, coded } = of('Gunmen kidnapped a driver on the road from Mosul to Kirkuk in Iraq on Monday.');
    assert.deepEqual([chain.at(-1), upTo, coded], ['Mosul', 'Kirkuk', ['Iraq', 'Mosul - Kirkuk']]);
  });
  it('does not take a street for the town it is called after', () => {
    assert.equal(of('A bomb went off at a warehouse on San Antonio Street in El Salvador. The Salvadoran police found a second bomb in San Salvador.').country, 'SV');
  });
});
