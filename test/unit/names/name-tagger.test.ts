import assert from 'node:assert/strict';
import { readNames } from '../../../src/core/reading/entities/names/names.ts';
import { Reading } from '../../../src/core/reading/reading.ts';

describe('name tagger', () => {
  const names = (text: string): string[] => {
    const reading = new Reading(text, {});
    readNames(reading);
    return reading.mentions.map((mention) => `${mention.category} ${reading.textOf(mention)}`);
  };

  it('finds the same names whatever it has read before', () => {
    const text = 'Mahmoud Abbas met Antony Blinken in Ramallah. The Red Crescent and the Foreign Ministry of Jordan welcomed the talks.';
    const first = names(text);
    assert.ok(first.includes('person Mahmoud Abbas') && first.includes('location Ramallah'), first.join(', '));
    // Many words, so that sums that were kept give their room to others.
    names(Array.from({ length: 1000 }, (_, i) => `Town${i.toString(36)} saw Abbas${i.toString(36)}.`).join(' '));
    assert.deepEqual(names(text), first);
  });
});
