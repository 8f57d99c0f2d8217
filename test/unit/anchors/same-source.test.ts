import { strict as assert } from 'node:assert';
import { describe as anchor } from '../../../src/core/anchors/describe.ts';
import { matchSource } from '../../../src/core/anchors/same-source.ts';
import { sha256 } from '../../../src/core/text/sha256.ts';
import type { Sidecar } from '../../../src/core/model/annotations.ts';

const TEXT = 'Mayor Ana Belmonte said that rebels had burned the mill at Oberau. General Tomas Grell denied that his men had been there on Sunday.';
const sidecar = (quotes: readonly string[], sha?: string): Sidecar => ({
  version: 1, source: sha === undefined ? {} : { sha256: sha }, claims: [], incidents: [],
  mentions: quotes.map((quote, n) => ({ kind: 'mention', id: `m-${n}`, category: 'person', ...anchor(TEXT, { start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length }) })),
});

describe('matchSource', () => {
  it('knows the same text, an edited one by the kept text, and one by its quotes', () => {
    const own = sidecar(['Ana Belmonte', 'Tomas Grell', 'Oberau'], sha256(TEXT));
    assert.deepEqual(matchSource(own, undefined, TEXT), { by: 'same', share: 1 });
    assert.equal(matchSource(own, TEXT, TEXT.replace('Mayor', 'The mayor'))?.by, 'kept');
    assert.equal(matchSource(own, undefined, `News. ${TEXT}`)?.by, 'quotes');
  });
  it('takes no other text that shares a name or a paragraph', () => {
    const own = sidecar(['Ana Belmonte', 'Tomas Grell', 'Oberau'], sha256(TEXT));
    const other = `Oberau has a new bridge. Ana Belmonte opened it. ${'The band played all night. '.repeat(20)}`;
    assert.equal(matchSource(own, TEXT, other), undefined);
    assert.equal(matchSource(own, undefined, other), undefined);
    assert.equal(matchSource(own, TEXT, `${TEXT} ${'Elsewhere it rained for many days and nobody came. '.repeat(5)}`), undefined);
    assert.equal(matchSource(sidecar([]), undefined, other), undefined);
  });
});
