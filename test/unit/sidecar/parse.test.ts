import { strict as assert } from 'node:assert';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';

const codes = (text: string): string[] => parseSidecar(text).problems.map((problem) => problem.code);

describe('parseSidecar', () => {
  it('reads every kind of item', () => {
    const text = `version: 1
source:
  file: "a.txt"
  reliability: "C"
mentions:
  - id: m-1
    quote: "rebels"
    start: 5
    end: 11
    category: armed-group
claims:
  - id: c-1
    quote: "it used drones"
    source:
      quote: "the group"
    about:
      - incident: i-1
        field: weapon
        value: drone
incidents:
  - id: i-1
    title: "Drones"
    place:
      name: Erbil
      latitude: 36.19
    weapon:
      - value: drone
        claims: [c-1]
        adopted: true
    part_of: i-9
`;
    const { sidecar, problems, writable, rangeOf } = parseSidecar(text);
    assert.deepEqual(problems, []);
    assert.ok(writable);
    assert.deepEqual(sidecar.mentions, [{ kind: 'mention', id: 'm-1', quote: 'rebels', start: 5, end: 11, category: 'armed-group' }]);
    assert.deepEqual(sidecar.claims[0]?.about, [{ incident: 'i-1', field: 'weapon', value: 'drone' }]);
    assert.deepEqual(sidecar.incidents[0], {
      kind: 'incident', id: 'i-1', title: 'Drones', place: { name: 'Erbil', latitude: 36.19 }, fields: { weapon: [{ value: 'drone', claims: ['c-1'], adopted: true }] }, partOf: 'i-9',
    });
    const range = rangeOf('c-1')!;
    assert.ok(text.slice(range.start, range.end).startsWith('id: c-1') && text.slice(range.start, range.end).endsWith('value: drone'));
  });
  it('shows what it can of a broken file and writes none of it', () => {
    const { sidecar, problems, writable } = parseSidecar('version: 1\nmentions:\n  - id: a\n    quote: q\n    category: person\n  - id: "b\n    quote: q\n');
    assert.equal(sidecar.mentions[0]?.id, 'a');
    assert.ok(problems.some((problem) => problem.code === 'yaml'));
    assert.equal(writable, false);
  });
  const cases: [string, string, string[], boolean][] = [
    ['an empty file', '', [], true],
    ['comments only', '# hello\n', [], true],
    ['a newer version', 'version: 2\n', ['version'], false],
    ['a duplicate key', 'version: 1\nversion: 1\n', ['duplicate-key'], false],
    ['a duplicate key deep in what we do not know', 'version: 1\nmine:\n  - a: 1\n    a: 2\n', ['duplicate-key'], false],
    ['a duplicate id', 'version: 1\nincidents:\n  - id: a\n  - id: a\n', ['duplicate-id'], true],
    ['an empty quote', 'version: 1\nmentions:\n  - id: a\n    quote: " "\n    category: person\n', ['empty-quote'], true],
    ['a missing quote', 'version: 1\nclaims:\n  - id: a\n', ['empty-quote'], true],
    ['a missing id', 'version: 1\nincidents:\n  - title: x\n', ['missing'], true],
    ['a dangling reference', 'version: 1\nclaims:\n  - id: a\n    quote: q\n    contradicts: [c-9]\n', ['dangling'], true],
    ['an unknown value', 'version: 1\nclaims:\n  - id: a\n    quote: q\n    certainty: perhaps\n', ['unknown-value'], true],
    ['a wrong shape', 'version: 1\nmentions: 5\n', ['shape'], true],
    ['an alias bomb', 'a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nversion: 1\nmentions: *c\n', ['aliases'], true],
    ['a second document', '...\nversion: 1\n', ['yaml'], false],
    ['a list as the file', '- 1\n', ['shape'], false],
    ['a control character', 'version: 1\n\0', ['yaml'], false],
    ['deep brackets', `a: ${'['.repeat(100_000)}`, ['too-deep'], false],
    ['deep dashes', `a:\n ${'- '.repeat(100_000)}`, ['too-deep'], false],
    ['a huge file', `# ${'x'.repeat(4_000_001)}`, ['too-large'], false],
    ['conflict markers', 'version: 1\n<<<<<<< HEAD\nincidents:\n  - id: a\n=======\nincidents:\n  - id: b\n>>>>>>> theirs\n', ['conflict-markers'], false],
  ];
  for (const [name, text, expected, writable] of cases) {
    it(name, () => {
      assert.deepEqual([...new Set(codes(text))], expected);
      assert.equal(parseSidecar(text).writable, writable);
    });
  }
  it('reads our side of a conflict where it stands', () => {
    const text = 'version: 1\n<<<<<<< HEAD\nincidents:\n  - id: a\n=======\nincidents:\n  - id: b\n>>>>>>> theirs\n';
    const { sidecar, rangeOf } = parseSidecar(text);
    assert.deepEqual(sidecar.incidents.map((item) => item.id), ['a']);
    assert.equal(text.slice(rangeOf('a')!.start, rangeOf('a')!.end), 'id: a');
  });
});
