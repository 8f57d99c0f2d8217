import { strict as assert } from 'node:assert';
import { editSidecar, SidecarEditError } from '../../../src/core/sidecar/edit.ts';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';
import type { MentionAnnotation, Operation } from '../../../src/core/model/annotations.ts';

const run = (text: string, ...operations: Operation[]): string => applyEdits(text, editSidecar(text, operations));
const mention = (id: string, start: number, more: Partial<MentionAnnotation> = {}): MentionAnnotation => ({ kind: 'mention', id, quote: 'rebels', start, end: start + 6, category: 'armed-group', status: 'accepted', ...more });

const ODD = [
  '# kept',
  'version: 1   # kept too',
  '',
  'mentions:',
  '  # before the first',
  "  - id:   'm-1'",
  '    quote: "rebels"   # why',
  '    mine: [1, 2,   3]',
  '    category: armed-group',
  '    note: >',
  '      folded',
  '      text',
  '',
  '  - quote: "x"',
  '    id: m-2',
  '    start: 90',
  '    category: location # last',
  '# the end',
  '',
].join('\n');

describe('editSidecar', () => {
  it('refuses a sidecar whose first key stands behind a byte order mark and spaces', () => {
    assert.throws(() => editSidecar('\ufeff  version: 1\nsource:\n  file: a\n', [{ op: 'add', item: { kind: 'incident', id: 'i', fields: {} } }]), /one column/);
  });
  it('makes a whole sidecar of an empty file', () => {
    const text = run('', { op: 'source', fields: { sha256: 'ab', file: 'a.txt' } }, { op: 'add', item: mention('m-b', 9, { note: 'one\ntwo' }) }, { op: 'add', item: mention('m-a', 3) });
    assert.equal(
      text,
      `# yaml-language-server: $schema=dateline://schema/sidecar-1
version: 1
source:
  file: "a.txt"
  sha256: "ab"
mentions:
  - id: "m-a"
    quote: "rebels"
    start: 3
    end: 9
    category: "armed-group"
    status: "accepted"
  - id: "m-b"
    quote: "rebels"
    start: 9
    end: 15
    category: "armed-group"
    status: "accepted"
    note: |-
      one
      two
`,
    );
    assert.deepEqual(parseSidecar(text).problems, []);
  });
  it('touches only the lines of what changes', () => {
    const text = run(ODD, { op: 'set', kind: 'mention', id: 'm-1', fields: { category: 'person', note: undefined, status: 'changed' } });
    assert.equal(text, ODD.replace('category: armed-group', 'category: "person"\n    status: "changed"').replace('    note: >\n      folded\n      text\n', ''));
  });
  it('puts a new item behind the ones before it in the text', () => {
    const text = run(ODD, { op: 'add', item: mention('m-0', 95) });
    assert.ok(text.includes('location # last\n  - id: "m-0"\n'), text);
    assert.equal(parseSidecar(text).sidecar.mentions.length, 3);
  });
  it('takes out an item with its lines and no other', () => {
    assert.equal(run(ODD, { op: 'remove', kind: 'mention', id: 'm-2' }), ODD.replace(/ {2}- quote[^]*# last\n/, ''));
  });
  it('keeps a dash whose first key goes', () => {
    const text = run('mentions:\n  - note: "x" # c\n    id: a\n    quote: q\n    category: person\n', { op: 'set', kind: 'mention', id: 'a', fields: { note: undefined } });
    assert.equal(text, 'mentions:\n  -  # c\n    id: a\n    quote: q\n    category: person\n');
    assert.equal(parseSidecar(text).sidecar.mentions[0]?.id, 'a');
  });
  it('keeps CRLF, the BOM and a missing last line break', () => {
    const text = run('\ufeffversion: 1\r\nmentions:\r\n- id: a\r\n  quote: q\r\n  category: person', { op: 'add', item: mention('b', 5) });
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.ok(text.startsWith('\ufeffversion: 1\r\nmentions:\r\n- id: a\r\n  quote: q\r\n  category: person\r\n- id: "b"\r\n  quote'), JSON.stringify(text));
  });
  it('adds what an item does not have yet, nested', () => {
    const claim = 'version: 1\nclaims:\n  - id: c\n    quote: q\n    source:\n      quote: s # who\n      mine: 1\n    supports: [a, b]\n    status: accepted\n';
    const text = run(claim, { op: 'set', kind: 'claim', id: 'c', fields: { source: { quote: 's', start: 4, end: 5 }, supports: ['a', 'b', 'd'], about: [{ incident: 'i', field: 'weapon' }] } });
    assert.equal(
      text,
      'version: 1\nclaims:\n  - id: c\n    quote: q\n    source:\n      quote: s # who\n      start: 4\n      end: 5\n      mine: 1\n    about:\n      - incident: "i"\n        field: "weapon"\n    supports:\n      - "a"\n      - "b"\n      - "d"\n    status: accepted\n',
    );
  });
  it('opens brackets and braces that it must write into', () => {
    const text = run('version: 1\nmentions: [{id: a, quote: "q", start: 7, category: person, mine: {x: 1}}]\n', { op: 'set', kind: 'mention', id: 'a', fields: { status: 'accepted' } });
    assert.equal(text, 'version: 1\nmentions:\n  - id: "a"\n    quote: "q"\n    start: 7\n    category: "person"\n    status: "accepted"\n    mine:\n      x: 1\n');
    assert.ok(run('version: 1\nmentions: []\nclaims:\n', { op: 'add', item: mention('a', 1) }).startsWith('version: 1\nmentions:\n  - id: "a"\n'));
  });
  it('folds several operations on one item', () => {
    const text = run(ODD, { op: 'remove', kind: 'mention', id: 'm-2' }, { op: 'add', item: mention('m-2', 90) }, { op: 'set', kind: 'mention', id: 'm-2', fields: { note: 'n' } });
    assert.ok(text.includes('  - quote: "rebels"\n    id: m-2\n    start: 90\n    end: 96\n    category: "armed-group" # last\n    status: "accepted"\n    note: "n"\n'), text);
  });
  it('refuses what it cannot do safely', () => {
    const set: Operation = { op: 'set', kind: 'mention', id: 'a', fields: {} };
    for (const text of ['mentions: [', 'version: 2\nmentions:\n  - id: a\n', '{"mentions": []}', 'version: 1\n', 'mentions:\n  - id: a\n  - id: a\n', '<<<<<<< ours\nversion: 1\n=======\nversion: 1\n>>>>>>> theirs\n']) {
      assert.throws(() => run(text, set), SidecarEditError, text);
    }
  });
});
