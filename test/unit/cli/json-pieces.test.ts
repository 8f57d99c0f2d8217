import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { jsonPieces } from '../../../src/cli/json-pieces.ts';
import { runs } from '../../support/properties.ts';

describe('JSON in pieces', () => {
  it('is what JSON.stringify writes', () => {
    assert.equal([...jsonPieces({ id: 'a', none: undefined, at: [], list: [{ b: [1, 2] }, 'c'] })].join(''), '{"id":"a","at":[],"list":[{"b":[1,2]},"c"]}');
    assert.equal([...jsonPieces({})].join(''), '{}');
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => [...jsonPieces(value)].join('') === JSON.stringify(value)), runs(30));
  });
  it('is cut within long lists', () => {
    const value = { list: Array.from({ length: 1000 }, () => 'x'.repeat(1000)), end: 1 };
    const pieces = [...jsonPieces(value)];
    assert.equal(pieces.join(''), JSON.stringify(value));
    assert.ok(pieces.length > 10 && pieces.every((piece) => piece.length < 70_000));
  });
});
