import { strict as assert } from 'node:assert';
import { conflictTokens } from '../../../src/core/reading/genre.ts';
import { read } from '../../../src/core/reading/analyze.ts';

const HARVEST = 'The farmers of the valley brought in more apples and pears than in any year before, and the mayor opened the old market with a song. ';
const BATTLE = 'Rebels attacked the army base with rockets, and soldiers killed two gunmen in the clashes. ';

/** For each token whether it stands where the text speaks of conflict. */
const conflict = (text: string): Uint8Array => conflictTokens(read(text));

describe('where a text speaks of conflict', () => {
  it('is everywhere in a report of a battle, and in a single sentence', () => {
    assert.ok(!conflict(BATTLE.repeat(10)).includes(0));
    assert.ok(!conflict(HARVEST).includes(0));
  });
  it('is nowhere in a report of the harvest, even with one rebel', () => {
    assert.ok(!conflict(`${HARVEST.repeat(10)}A rebel came, too.`).includes(1));
  });
  it('is everywhere in a text about a country at war, whatever it tells of it', () => {
    const bakers = (city: string): string => `The bakers of ${city} opened their shops again on Monday, and the mayor came to buy the first loaf of the year from them. `.repeat(6);
    assert.ok(!conflict(bakers('Damascus')).includes(0));
    assert.ok(!conflict(bakers('Lisbon')).includes(1));
  });
  it('is a part of a long text on both', () => {
    const both = conflict(HARVEST.repeat(60) + BATTLE.repeat(6));
    assert.equal(both[0], 0);
    assert.equal(both.at(-1), 1);
  });
});
