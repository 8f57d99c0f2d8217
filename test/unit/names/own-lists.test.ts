import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import gazetteerBytes from '../../../src/core/lexicon/gazetteer.bin';
import { Gazetteer } from '../../../src/core/lexicon/gazetteer.ts';
import { OWN_LISTS } from '../../../src/core/lexicon/name-words.ts';
import { bytesOf } from '../../../src/core/lexicon/packed.ts';
import { lines } from '../../../src/core/lexicon/phrases.ts';

describe('the packed gazetteer', () => {
  it('holds every name of our own lists: after a change to a list, train again', () => {
    const gazetteer = new Gazetteer(bytesOf(gazetteerBytes), []);
    for (const [list, bit] of Object.entries(OWN_LISTS)) {
      const missing = lines(readFileSync(`src/core/lexicon/names/${list}.list`, 'utf8')).filter((name) => !(gazetteer.of(name) & bit));
      assert.deepEqual(missing, [], list);
    }
  });
});
