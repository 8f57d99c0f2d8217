import assert from 'node:assert/strict';
import { paragraphs } from '../../../src/core/text/paragraphs.ts';
import { headlineCount } from '../../../src/core/text/headlines.ts';
import { sentences } from '../../../src/core/text/sentences.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

const count = (text: string): number => {
  const tokens = tokenize(text);
  return headlineCount(tokens, sentences(tokens, paragraphs(text)));
};

describe('headlines', () => {
  const report = 'MARLO, May 4 - The army said it had shelled the town. It gave no figures.';

  it('are the lines above a report', () => {
    assert.equal(count(`Army shells Marlo\n\n${report}`), 1);
    assert.equal(count(`Army shells Marlo\n\nBy Ana Ruiz\n\n${report}`), 2);
  });
  it('are none where the report begins at once', () => { assert.equal(count(report), 0); });
  it('are none where nothing but short lines stand', () => { assert.equal(count('Army shells Marlo\n\nTwo dead in Pama'), 0); });
  it('end in no full stop', () => { assert.equal(count(`The army shelled Marlo.\n\n${report}`), 0); });
  it('are paragraphs of their own', () => { assert.equal(count('Army shells Marlo; two dead. More to come'), 0); });
});
