import assert from 'node:assert/strict';
import { CODEBOOKS } from '../../../src/core/codebooks/codebooks.ts';
import { locationOf } from '../../../src/core/codebooks/location.ts';
import { read } from '../../../src/core/reading/analyze.ts';
import { homeCountry } from '../../../src/core/reading/incidents/settings/home-country.ts';

describe('homeCountry', () => {
  it('weighs where things happen and whose people they are over who speaks and where it was filed', () => {
    const text = 'Madrid, 4 May 2023 (AFP) - Spain, the Spanish government and Spanish bishops deplored the murder of a priest. Spain has asked Peru for an investigation. The priest was killed in Peru on Monday, in the village of Sarra near Lima, after threats against Peruvian farmers.';
    assert.equal(homeCountry(read(text)), 'PE');
  });
  it('takes armed groups to act at home', () => { assert.equal(homeCountry(read('The Tamil Tigers blew up a bus. Two Indian nurses and an Indian engineer were killed.')), 'LK'); });
  it('takes an army for its country, and a citizen for little', () => { assert.equal(homeCountry(read('The Kenyan army said that two US citizens were kidnapped by gunmen.')), 'KE'); });
  it('takes the town of the dateline for the place, unless its country has to be told', () => {
    assert.equal(homeCountry(read('Lima, 4 May 2023 (AFP) - Gunmen killed a Spanish priest.')), 'PE');
    assert.equal(homeCountry(read('Bishops threatened\n\nLima, 4 May 2023 (Andean Television network of the Coast) - Gunmen killed a Spanish priest.')), 'PE');
    assert.equal(homeCountry(read('Lima (Peru), 4 May 2023 (AFP) - Gunmen killed a priest. The Spanish police found him.')), 'ES');
    assert.equal(homeCountry(read('Moscow (USSR), 4 May 1989 (AFP) - Gunmen killed a priest. The Kenyan police found him.')), 'KE');
  });
  it('takes a party or union for the country in its name', () => { assert.equal(homeCountry(read('The Communist Party of Chile condemned the murder of a priest. Two French nurses saw it.')), 'CL'); });
  it('takes a great city for itself where only citizens speak for the country of a small namesake', () => {
    const [incident] = read('Gunmen kidnapped a US citizen and another US citizen in Bogota on Monday.').incidents;
    assert.equal(incident?.place[0]?.value.place?.country, 'CO');
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
