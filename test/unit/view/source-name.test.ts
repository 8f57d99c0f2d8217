import { strict as assert } from 'node:assert';
import { read } from '../../../src/core/reading/analyze.ts';
import type { AnnotatedText } from '../../../src/core/view/annotated-text.ts';
import { sourceName } from '../../../src/core/view/source-name.ts';

describe('what a source is called', () => {
  const called = (words: string, outlet?: string): string =>
    sourceName({ uri: 'file:///news/seeds/a.txt', reading: read(words, {}), sidecar: { source: outlet === undefined ? {} : { outlet } } } as AnnotatedText);
  it('its outlet by its own text', () => { assert.equal(called('TESSA, 4 May 2020 (Red Sea Wire) - Two men fled.', 'The Courier'), 'Red Sea Wire'); });
  it('its outlet by the sidecar', () => { assert.equal(called('Two men fled.', 'The Courier'), 'The Courier'); });
  it('its file', () => { assert.equal(called('Two men fled.'), 'a.txt'); });
});
