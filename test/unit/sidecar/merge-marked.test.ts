import { strict as assert } from 'node:assert';
import { editSidecar } from '../../../src/core/sidecar/edit.ts';
import { mergeMarked } from '../../../src/core/sidecar/merge-marked.ts';
import { mergeSidecars, SidecarMergeError } from '../../../src/core/sidecar/merge.ts';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';
import { openConflicts, settle } from '../../../src/core/sidecar/settle.ts';
import { applyEdits } from '../../../src/core/text/edits.ts';

const item = (id: string, category: string, rest = ''): string => `  - id: "${id}"\n    quote: "rebels"\n    category: "${category}"\n${rest}`;
const marked = (ours: string, theirs: string, base?: string): string => `version: 1\nmentions:\n${item('a', 'person')}<<<<<<< HEAD\n${ours}${base === undefined ? '' : `||||||| 1234567\n${base}`}=======\n${theirs}>>>>>>> branch\n`;

const chosen = (text: string, field: string, choice: 'ours' | number): string => {
  const { sidecar } = parseSidecar(text);
  const conflict = openConflicts(sidecar).find((other) => other.field === field)!;
  return applyEdits(text, editSidecar(text, [settle(sidecar, conflict, choice)!]));
};

describe('a sidecar with git’s conflict markers', () => {
  it('is merged by item: what both sides added is there', () => {
    const { text, conflicts } = mergeMarked(marked(item('b', 'person'), item('c', 'media')))!;
    assert.deepEqual(conflicts, []);
    assert.deepEqual(parseSidecar(text).sidecar.mentions.map(({ id }) => id), ['a', 'b', 'c']);
    assert.deepEqual(parseSidecar(text).problems, []);
    assert.equal(mergeMarked(text), undefined);
  });
  it('keeps both values of a field, says so at its place, and takes the one that is chosen', () => {
    const { text, conflicts } = mergeMarked(marked(item('b', 'facility'), item('b', 'person'), item('b', 'location')))!;
    assert.deepEqual(conflicts.map(({ field, ours, theirs }) => [field, ours, theirs]), [['category', 'facility', 'person']]);
    const { problems, sidecar } = parseSidecar(text);
    assert.deepEqual(problems.map(({ code, severity }) => [code, severity]), [['conflict', 'warning']]);
    assert.match(problems[0]!.message, /"facility" here, "person" there/);
    assert.ok(text.slice(problems[0]!.start).startsWith('field: "category"'));
    assert.deepEqual(openConflicts(sidecar), [{ kind: 'mention', id: 'b', name: 'rebels', field: 'category', ours: 'facility', theirs: ['person'] }]);
    assert.ok(chosen(text, 'category', 'ours').endsWith(item('b', 'facility')));
    assert.ok(chosen(text, 'category', 0).endsWith(item('b', 'person')));
  });
  it('takes the sides’ base from the markers, else from what git knows, else keeps what only one side has', () => {
    const removed = marked('', item('b', 'person'), item('b', 'person'));
    assert.deepEqual(parseSidecar(mergeMarked(removed)!.text).sidecar.mentions.map(({ id }) => id), ['a']);
    const bare = marked('', item('b', 'person'));
    assert.deepEqual(parseSidecar(mergeMarked(bare)!.text).sidecar.mentions.map(({ id }) => id), ['a', 'b']);
    const base = `version: 1\nmentions:\n${item('a', 'person')}${item('b', 'person')}`;
    assert.deepEqual(parseSidecar(mergeMarked(bare, base)!.text).sidecar.mentions.map(({ id }) => id), ['a']);
  });
  it('takes the other side’s anchor whole', () => {
    const quote = (words: string, start: number): string => `version: 1\nmentions:\n  - id: "a"\n    quote: "${words}"\n    prefix: "the "\n    start: ${start}\n    end: ${start + 6}\n    category: "person"\n`;
    const { text, conflicts } = mergeSidecars(quote('x', 1), quote('ours', 2), quote('theirs', 40));
    assert.deepEqual(conflicts.map(({ field }) => field), ['quote']);
    assert.equal(chosen(text, 'quote', 0), quote('theirs', 40));
    assert.equal(chosen(text, 'quote', 'ours'), quote('ours', 2));
  });
  it('keeps both values of the head’s fields, of lists and of what one side removed', () => {
    const head = (grade: string, list: string): string => `version: 1\nsource:\n  file: "a.txt"\n  reliability: "${grade}"\nincidents:\n  - id: "i"\n    place:\n      name: "${list}"\n`;
    const { text } = mergeSidecars(head('A', 'Oberau'), head('B', 'Mondau'), head('C', 'Tal'));
    assert.deepEqual(openConflicts(parseSidecar(text).sidecar).map(({ id, field, theirs }) => [id, field, theirs]), [['source', 'reliability', ['C']], ['i', 'place', ['{"name":"Tal"}']]]);
    assert.equal(chosen(chosen(text, 'reliability', 0), 'place', 0), head('C', 'Tal'));
    const without = head('A', 'Oberau').replace(/incidents[^]*/, '');
    const kept = mergeSidecars(head('A', 'Oberau'), head('A', 'Tal'), without).text;
    assert.deepEqual(parseSidecar(chosen(kept, 'removed', 0)).sidecar.incidents, []);
    assert.equal(chosen(kept, 'removed', 'ours'), head('A', 'Tal'));
  });
  it('refuses a side that cannot be read alone, and says where', () => {
    assert.throws(() => mergeMarked(marked(item('a', 'person'), item('c', 'media'))), (error) => error instanceof SidecarMergeError && /our side .* id: "a".*Another item has the id a/.test(error.message));
    assert.throws(() => mergeMarked(marked(item('b', 'person'), '    quote: [\n')), SidecarMergeError);
  });
});

describe('what merging by id leaves out', () => {
  const base = `version: 1\nmentions:\n  - id: a\n    quote: x\n    category: person\n  - id: d\n    quote: y\n    category: media\n`;
  it('is taken up from theirs: comments beside what they stood beside, keys of others', () => {
    const theirs = base.replace('version: 1', '# the project\nversion: 1').replace('category: person', 'category: person # sure?').replace('  - id: d', '  # ask Ana about this\n  - id: d').replace(/$/, '# the end\nmine:\n  x: [1,  2] # odd\n');
    const ours = base.replace('category: media', 'category: vehicle');
    const { text, conflicts } = mergeSidecars(base, ours, theirs);
    assert.deepEqual(conflicts, []);
    assert.ok(text.startsWith(theirs.slice(0, theirs.indexOf('# the end')).replace('category: media', 'category: vehicle')), text);
    for (const comment of ['# the end', '# odd', 'mine:']) assert.equal(text.split(comment).length, 2, text);
  });
  it('is not doubled where ours has it, nor brought back where ours took it away', () => {
    const commented = base.replace('  - id: d', '  # ask\n  - id: d');
    assert.equal(mergeSidecars(commented, commented.replace('media', 'vehicle'), commented.replace('person', 'weapon')).text, commented.replace('media', 'vehicle').replace('category: person', 'category: "weapon"'));
    assert.ok(!mergeSidecars(commented, base.replace('media', 'vehicle'), commented.replace('person', 'weapon')).text.includes('# ask'));
  });
  it('stands beside ours where both changed it', () => {
    const own = (n: number): string => `${base}mine: ${n}\n`;
    const { text, conflicts } = mergeSidecars(own(1), own(2), own(3));
    assert.equal(text, `${own(2)}"mine (theirs)": 3\n`);
    assert.equal(conflicts.length, 1);
  });
});
