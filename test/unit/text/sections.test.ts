import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { sections } from '../../../src/core/text/sections.ts';
import { runs } from '../../support/properties.ts';

const cut = (text: string, longest: number): string[] => sections(text, longest).map(({ start, end }) => text.slice(start, end));

describe('sections', () => {
  it('are cut at the best border in their second half', () => {
    assert.deepEqual(cut('One. Two.\n\nThree four. Five\nsix seven', 18), ['One. Two.\n\n', 'Three four. Five\n', 'six seven']);
    assert.deepEqual(cut('One two. Three four five', 12), ['One two. ', 'Three four ', 'five']);
  });
  it('are one where the text is short, none where there is none', () => {
    assert.deepEqual(cut('Short.', 6), ['Short.']);
    assert.deepEqual(cut('', 6), []);
  });
  it('never part a surrogate pair', () => {
    assert.deepEqual(cut('😀😀😀', 3), ['😀', '😀', '😀']);
  });
  it('follow on one another and are no longer than allowed', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', '. ', ' ', '\n', '\n\n', '😀'), maxLength: 80 }), fc.integer({ min: 2, max: 20 }), (text, longest) => {
      const found = cut(text, longest);
      assert.equal(found.join(''), text);
      assert.ok(found.every((section) => section.length > 0 && section.length <= longest && !/[\ud800-\udbff]$/.test(section)));
    }), runs(100));
  });
});
