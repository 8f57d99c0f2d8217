import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { nextOf, Phrases, WordSet } from '../../../src/core/lexicon/phrases.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const phrases = new Phrases([['car bomb', true]]);
const words = new WordSet('gunned set');

describe('the next of two lists', () => {
  it('is the first that either has', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('the', 'car', 'gunned', 'men', 'set', ','), { maxLength: 200 }), (parts) => {
      const tokens = tokenize(parts.join(' '));
      const first = parts.findIndex((part) => part === 'car' || part === 'gunned' || part === 'set');
      return nextOf(phrases, words, tokens, 0, tokens.count) === first;
    }), { numRuns: 30 });
  });
  it('asks a list that has nothing for little more than the way there', () => {
    const tokens = tokenize('set '.repeat(2000));
    let asked = 0;
    const none = { next: (_: unknown, from: number, to: number): number => { asked += to - from; return -1; } };
    let found = 0;
    for (let i = nextOf(none, words, tokens, 0, tokens.count); i >= 0; i = nextOf(none, words, tokens, i + 1, tokens.count)) found++;
    assert.equal(found, 2000);
    assert.ok(asked < 100 * found, `${asked} tokens looked at`);
  });
});
