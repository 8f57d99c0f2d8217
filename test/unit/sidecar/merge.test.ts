import { strict as assert } from 'node:assert';
import { mergeSidecars, SidecarMergeError } from '../../../src/core/sidecar/merge.ts';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';

const BASE = `version: 1
mentions:
  # ours
  - id: "a"
    quote: "rebels"
    start: 5
    end: 11
    category: "armed-group"
    status: "accepted"
    by: "ana"
    at: "2026-01-01T00:00:00Z"
  - id: "d"
    quote: "Erbil"
    start: 50
    end: 55
    category: "location"
    status: "accepted"
`;
const item = (id: string, start: number): string => `  - id: "${id}"\n    quote: "x"\n    start: ${start}\n    category: "person"\n    mine: 7 # c\n`;
const before = (text: string, at: string, added: string): string => text.replace(at, added + at);

describe('mergeSidecars', () => {
  it('takes up what both added, in the order of the text', () => {
    const { text, conflicts } = mergeSidecars(BASE, before(BASE, '  - id: "d"', item('b', 20)), before(BASE, '  - id: "d"', item('c', 30)));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(parseSidecar(text).sidecar.mentions.map((m) => m.id), ['a', 'b', 'c', 'd']);
    assert.ok(text.includes('  # ours\n') && text.includes('mine: 7'));
  });
  it('merges two fields of one item, and the later signature', () => {
    const ours = BASE.replace('"accepted"\n    by: "ana"\n    at: "2026-01-01T00:00:00Z"', '"rejected"\n    by: "ana"\n    at: "2026-01-02T00:00:00Z"');
    const theirs = BASE.replace('"armed-group"', '"person"').replace('by: "ana"\n    at: "2026-01-01', 'by: "bob"\n    at: "2026-01-03');
    const { text, conflicts } = mergeSidecars(BASE, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.equal(text, BASE.replace('"accepted"\n    by: "ana"\n    at: "2026-01-01T00:00:00Z"', '"rejected"\n    by: "bob"\n    at: "2026-01-03T00:00:00Z"').replace('"armed-group"', '"person"'));
  });
  it('keeps both values where both changed one field', () => {
    const { text, conflicts } = mergeSidecars(BASE, BASE.replace('"location"', '"facility"'), BASE.replace('"location"', '"person"'));
    assert.deepEqual(conflicts, [{ kind: 'mention', id: 'd', field: 'category', base: 'location', ours: 'facility', theirs: 'person' }]);
    const [, d] = parseSidecar(text).sidecar.mentions;
    assert.equal(d?.category, 'facility');
    assert.deepEqual(d.conflicts, [{ field: 'category', value: 'person' }]);
  });
  it('removes what one side removed and keeps what the other changed', () => {
    const without = BASE.replace(/ {2}- id: "d"[^]*$/, '');
    assert.equal(mergeSidecars(BASE, BASE.replace('rebels', 'Rebels'), without).text, without.replace('rebels', 'Rebels'));
    for (const [ours, theirs] of [[BASE.replace('Erbil', 'Irbil'), without], [without, BASE.replace('Erbil', 'Irbil')]] as const) {
      const { text, conflicts } = mergeSidecars(BASE, ours, theirs);
      assert.equal(conflicts[0]?.field, 'removed');
      assert.equal(parseSidecar(text).sidecar.mentions[1]?.quote, 'Irbil');
    }
  });
  it('merges lists as sets', () => {
    const claim = (list: string): string => `version: 1\nincidents:\n  - id: i\n    weapon:\n${list}`;
    const value = (v: string, claims: string): string => `      - value: ${v}\n        claims: [${claims}]\n`;
    const { text, conflicts } = mergeSidecars(claim(value('drone', 'c1')), claim(value('drone', 'c1, c2') + value('car', 'c9')), claim(value('drone', 'c1, c3') + value('mine', 'c7')));
    assert.deepEqual(conflicts, []);
    assert.deepEqual(parseSidecar(text).sidecar.incidents[0]?.fields.weapon, [{ value: 'drone', claims: ['c1', 'c2', 'c3'] }, { value: 'car', claims: ['c9'] }, { value: 'mine', claims: ['c7'] }]);
  });
  it('says which text the hints of an item speak of when the sides knew different ones', () => {
    const head = (sha: string, rest: string): string => `version: 1\nsource:\n  sha256: "${sha}"\nmentions:\n${rest}`;
    const { text, conflicts } = mergeSidecars(head('0', item('a', 1)), head('1', item('a', 1) + item('b', 2)), head('2', item('a', 1) + item('c', 3)));
    assert.deepEqual(conflicts, []);
    const { sidecar } = parseSidecar(text);
    assert.equal(sidecar.source.sha256, '1');
    assert.deepEqual(sidecar.mentions.map((m) => m.sha256), [undefined, undefined, '2']);
  });
  it('refuses a side that is not sound', () => {
    assert.throws(() => mergeSidecars(BASE, BASE + '\n', 'a: ['), SidecarMergeError);
  });
});
