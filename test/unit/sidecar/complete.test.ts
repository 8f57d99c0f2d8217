import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { completeSidecar } from '../../../src/core/sidecar/complete.ts';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';

const FILE = `version: 1
source:
  file: "a.txt"
mentions:
  - id: "m-aaaa"
    quote: "the front"
    category: "armed-group"
    entity: "Azalay Front"
claims:
  - id: "c-aaaa"
    quote: "it burned"
    about:
      - incident: "i-aaaa"
  - id: "c-bbbb"
    quote: "it did not burn"
incidents:
  - id: "i-aaaa"
    title: "Fire at the depot"
`;

/** What is offered at the bar, in a file with these last lines. */
function offered(lines: string): { labels: string[]; word: string; details: (string | undefined)[] } {
  const text = `${FILE}${lines}`;
  const offset = text.indexOf('|');
  const { from, items } = completeSidecar(text.replace('|', ''), offset, parseSidecar(FILE).sidecar);
  return { labels: items.map(({ label }) => label), word: text.slice(from, offset), details: items.map(({ detail }) => detail) };
}

describe('completion in a sidecar', () => {
  it('gives the keys of a map that it does not have yet', () => {
    const { labels, word } = offered('    da|');
    assert.equal(word, 'da');
    assert.ok(labels.includes('date') && labels.includes('part_of'));
    assert.ok(!labels.includes('title') && !labels.includes('quote'));
  });
  it('gives the sections at the margin', () => {
    assert.deepEqual(offered('|').labels, []);
    assert.deepEqual(completeSidecar('ver', 3, parseSidecar('').sidecar).items.map(({ label }) => label), ['version', 'source', 'mentions', 'claims', 'incidents']);
  });
  it('gives an item its first keys behind the dash', () => {
    assert.equal(offered('  - |').labels[0], 'id');
    assert.deepEqual(offered('    weapon:\n      - |').labels, ['value', 'claims', 'adopted']);
    assert.deepEqual(offered('    weapon:\n    - |').labels, ['value', 'claims', 'adopted']);
  });
  it('gives inner maps their keys', () => {
    assert.deepEqual(offered('    place:\n      name: "Marlo"\n      |').labels, ['country', 'latitude', 'longitude', 'precision', 'why']);
  });
  it('gives the values of closed vocabularies, quoted or not', () => {
    assert.deepEqual(offered('    status: "a|').labels, ['accepted', 'rejected', 'added', 'changed']);
    assert.deepEqual(offered('    weapon:\n      - value: "drones"\n        adopted: |').labels, ['true', 'false']);
  });
  it('gives ids with what they stand for', () => {
    assert.deepEqual(offered('    weapon:\n      - value: "drones"\n        claims: ["c-aaaa", "|').details, ['it burned', 'it did not burn']);
    assert.deepEqual(offered('    weapon:\n      - value: "drones"\n        claims:\n          - "|').labels, ['c-aaaa', 'c-bbbb']);
    assert.deepEqual(offered('    part_of: |').details, ['Fire at the depot']);
  });
  it('gives the fields that a claim is about', () => {
    const text = FILE.replace('      - incident: "i-aaaa"\n', '      - incident: "i-aaaa"\n        field: ');
    const offset = text.indexOf('field: ') + 7;
    assert.deepEqual(completeSidecar(text, offset, parseSidecar(FILE).sidecar).items.map(({ label }) => label), ['perpetrator', 'target', 'weapon', 'outcome', 'casualties']);
  });
  it('says nothing inside quotes, prefixes and notes', () => {
    assert.deepEqual(offered('    note: "sta|').labels, []);
    assert.deepEqual(offered('    "|').labels, []);
  });
  it('never throws, and takes the place of what stands before the caret only', () => {
    const piece = fc.constantFrom(...FILE.split(/(?<=\n)|(?=[:"-])/), '- ', '  ', '[', '|', '\t', '\r\n');
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), (pieces, at) => {
      const text = pieces.join('');
      const offset = at % (text.length + 1);
      const { from } = completeSidecar(text, offset, parseSidecar(FILE).sidecar);
      assert.ok(from <= offset && !text.slice(from, offset).includes('\n'));
    }));
  });
});
