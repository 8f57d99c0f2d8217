import { strict as assert } from 'node:assert';
import { read } from '../../../src/core/reading/analyze.ts';

describe('a text that is read in part', () => {
  const text = 'General Tomas Grell visited Baghdad on Monday. '.repeat(100);
  it('ends at a word, keeps the whole text and finds nothing behind the end', () => {
    const { source, mentions } = read(text, { upTo: 1000 });
    assert.ok(source.readTo <= 1000 && source.readTo > 900 && text[source.readTo] === ' ');
    assert.equal(source.text, text);
    assert.ok(mentions.length > 10 && mentions.every(({ end }) => end <= source.readTo));
  });
  it('is read whole where it is short, and cut anywhere where it has no words', () => {
    assert.equal(read('Short.', { upTo: 1000 }).source.readTo, 6);
    assert.equal(read('x'.repeat(50), { upTo: 20 }).source.readTo, 20);
  });
});
