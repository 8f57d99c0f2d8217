import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { offsetMap } from '../../../src/core/text/offsets.ts';
import { codePoint } from '../../support/any-text.ts';

const awkwardText = fc.string({ unit: fc.oneof(fc.constantFrom('a', '𝔸', '😀', '\ud83d', '\ude00', 'é', '\n', 'ي'), codePoint), maxLength: 40 });

describe('offsetMap', () => {
  it('counts code points as string iteration does', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const map = offsetMap(text);
        let utf16 = 0;
        let points = 0;
        for (const char of text) {
          assert.equal(map.toCodePoints(utf16), points);
          assert.equal(map.toUtf16(points), utf16);
          utf16 += char.length;
          points++;
        }
        assert.equal(map.toCodePoints(text.length), points);
        assert.equal(map.toUtf16(points), text.length);
      }),
    );
  });
  it('takes an offset inside a pair as the start of it, and clamps the rest', () => {
    const map = offsetMap('a😀b');
    assert.equal(map.toCodePoints(2), 1);
    assert.equal(map.toCodePoints(99), 3);
    assert.equal(map.toUtf16(-1), 0);
  });
});
