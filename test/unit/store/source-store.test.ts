import { strict as assert } from 'node:assert';
import { sha256 } from '../../../src/core/text/sha256.ts';
import { SourceStore } from '../../../src/store/source-store.ts';
import { analyst, ManualClock, MemoryFiles, MemoryJournal, MemoryNotices, reader, settle } from '../../support/memory-files.ts';
import type { MentionAnnotation } from '../../../src/core/model/annotations.ts';

const TEXT = 'Rebels attacked the base. The rebels left at night.';
const A = 'file:///w/a.txt';
const SIDECAR = `${A}.annotations.yaml`;

function setUp(texts: Record<string, string> = { [A]: TEXT }, journal = new MemoryJournal()) {
  const files = new MemoryFiles(texts);
  const clock = new ManualClock();
  const notices = new MemoryNotices();
  const store = new SourceStore({ files, reader, clock, journal, notices, folders: { of: () => 'file:///w' }, analyst: analyst('ana') });
  const fired: string[] = [];
  store.onDidChange((uri) => fired.push(uri));
  const add = (id: string, words: string, nth = 0): Promise<void> => {
    const text = store.get(A)!.reading.source.text;
    let start = text.indexOf(words);
    for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1);
    const item: MentionAnnotation = { kind: 'mention', id, category: 'armed-group', status: 'added', ...store.anchor(A, { start, end: start + words.length }) };
    return store.run(A, [{ op: 'add', item }], `annotate ${words}`);
  };
  const shown = (): string[] => store.get(A)!.items.filter((item) => item.annotation).map((item) => `${item.id} ${item.start}-${item.end} ${item.resolution?.state}`);
  return { files, clock, notices, store, fired, add, shown, journal };
}

describe('SourceStore', () => {
  it('writes a decision at once, with who, when and in which text, and keeps the text', async () => {
    const { store, files, add, shown } = setUp();
    await store.load(A);
    await add('m-1', 'rebels');
    assert.equal(
      files.texts.get(SIDECAR),
      `# yaml-language-server: $schema=dateline://schema/sidecar-1
version: 1
source:
  file: "a.txt"
  sha256: "${sha256(TEXT)}"
mentions:
  - id: "m-1"
    quote: "rebels"
    prefix: "Rebels attacked the base. The "
    suffix: " left at night."
    start: 30
    end: 36
    category: "armed-group"
    status: "added"
    by: "ana"
    at: "2026-01-01T00:00:00Z"
`,
    );
    assert.equal(files.texts.get(`file:///w/.dateline/base/${sha256(TEXT)}.txt`), TEXT);
    assert.deepEqual(shown(), ['m-1 30-36 sure']);
  });
  it('moves items with the typing and does not touch the sidecar', async () => {
    const { store, files, clock, add, shown } = setUp();
    await store.load(A);
    await add('m-1', 'rebels');
    const writes = files.writes.length;
    store.edited(A, [{ start: 0, end: 0, text: 'Today. ' }], `Today. ${TEXT}`);
    assert.deepEqual(shown(), ['m-1 37-43 sure']);
    await clock.pass(1000);
    assert.deepEqual(shown(), ['m-1 37-43 sure']);
    assert.equal(files.writes.length, writes);
    await add('m-2', 'base');
    assert.match(files.texts.get(SIDECAR)!, new RegExp(`id: "m-2"[^]*sha256: "${sha256(`Today. ${TEXT}`)}"`));
    assert.match(files.texts.get(SIDECAR)!, /id: "m-1"[^]*start: 30\n/);
  });
  it('places items again after a restart on a changed text', async () => {
    const first = setUp();
    await first.store.load(A);
    await first.add('m-1', 'rebels');
    const texts = { ...Object.fromEntries(first.files.texts), [A]: `News. ${TEXT}` };
    const second = setUp(texts);
    await second.store.load(A);
    assert.deepEqual(second.shown(), ['m-1 36-42 sure']);
  });
  it('undoes and redoes, also what several files share', async () => {
    const { store, files, add } = setUp();
    await store.load(A);
    await add('m-1', 'rebels');
    const one = files.texts.get(SIDECAR);
    await add('m-2', 'base');
    const two = files.texts.get(SIDECAR);
    assert.equal(await store.undo(), 'annotate base');
    assert.equal(files.texts.get(SIDECAR), one);
    assert.equal(await store.redo(), 'annotate base');
    assert.equal(files.texts.get(SIDECAR), two);
    files.outside(SIDECAR, two!.replace(/"armed-group"(?![^]*armed)/, '"person"'));
    await settle();
    await store.undo();
    assert.match(files.texts.get(SIDECAR)!, /"person"/);
    assert.doesNotMatch(files.texts.get(SIDECAR)!, /m-2/);
  });
  it('hears its own echo without a sound and merges what others wrote', async () => {
    const { store, files, fired, add, shown } = setUp();
    await store.load(A);
    await add('m-1', 'rebels');
    const count = fired.length;
    await settle();
    assert.equal(fired.length, count);
    const theirs = files.texts.get(SIDECAR)!.replace('mentions:\n', 'mentions:\n  - id: "m-0"\n    quote: "Rebels"\n    start: 0\n    end: 6\n    category: "armed-group"\n');
    // Both at the same moment: ours is not written yet when theirs arrives.
    const running = add('m-2', 'base');
    files.texts.set(SIDECAR, theirs);
    await running;
    assert.deepEqual(shown(), ['m-0 0-6 sure', 'm-2 20-24 sure', 'm-1 30-36 sure']);
    for (const id of ['m-0', 'm-1', 'm-2']) assert.match(files.texts.get(SIDECAR)!, new RegExp(id));
  });
  it('says once that it cannot write, keeps the decision and tries again', async () => {
    const { store, files, clock, notices, add, shown, journal } = setUp();
    await store.load(A);
    files.fail = (step) => {
      if (step === 'write') throw new Error('no space left');
    };
    await add('m-1', 'rebels');
    await clock.pass(1000);
    await clock.pass(5000);
    assert.equal(notices.said.filter(({ severity }) => severity === 'error').length, 1);
    assert.deepEqual(shown(), ['m-1 30-36 sure']);
    assert.equal(journal.entries.size, 1);
    files.fail = () => undefined;
    await clock.pass(120_000);
    assert.match(files.texts.get(SIDECAR)!, /m-1/);
    assert.equal(journal.entries.size, 0);
  });
  it('recovers from the journal what a crash kept from the disk', async () => {
    const first = setUp();
    await first.store.load(A);
    await first.add('m-1', 'rebels');
    first.files.fail = (step) => {
      if (step === 'write') throw new Error('killed');
    };
    await first.add('m-2', 'base');
    const second = setUp(Object.fromEntries(first.files.texts), first.journal);
    await second.store.load(A);
    assert.deepEqual(await second.store.recover(), [SIDECAR]);
    assert.match(second.files.texts.get(SIDECAR)!, /m-2/);
    assert.equal(second.journal.entries.size, 0);
  });
  it('never writes over a sidecar that it cannot read', async () => {
    const { store, files, add } = setUp({ [A]: TEXT, [SIDECAR]: 'version: 1\nmentions: [\n' });
    await store.load(A);
    await assert.rejects(add('m-1', 'rebels'), { name: 'SidecarEditError' });
    assert.equal(files.texts.get(SIDECAR), 'version: 1\nmentions: [\n');
  });
  it('merges only once a sidecar that others broke is whole again', async () => {
    const { store, files, clock, add, shown } = setUp();
    await store.load(A);
    await add('m-1', 'rebels');
    const whole = files.texts.get(SIDECAR)!;
    const running = add('m-2', 'base');
    files.texts.set(SIDECAR, `${whole}<<<<<<< HEAD\n`);
    await running;
    assert.deepEqual(shown().length, 2);
    assert.equal(files.texts.get(SIDECAR), `${whole}<<<<<<< HEAD\n`);
    files.outside(SIDECAR, whole);
    await clock.pass(1000);
    assert.match(files.texts.get(SIDECAR)!, /m-2/);
  });
  it('reads a source with the entities that its folder knows, and again when they change', async () => {
    const LIST = 'file:///w/dateline.yaml';
    const { store, files, fired } = setUp({ [A]: 'The Oberau Council met.', [LIST]: 'entities:\n  - name: Oberau Council\n    label: the militia\n    category: armed-group\n' });
    await store.load(A);
    const named = (): string[] => store.get(A)!.items.flatMap((item) => (item.kind === 'mention' && item.start === 4 ? [`${item.category} ${item.name}`] : []));
    assert.deepEqual(named(), ['armed-group the militia']);
    fired.length = 0;
    const changed = 'entities:\n  - name: Oberau Council\n    label: the council\n    colour: red\n    category: media\n';
    files.outside(LIST, changed);
    await settle();
    assert.deepEqual(named(), ['media the council']);
    assert.deepEqual(fired, [A]);
    assert.deepEqual(store.entityLists.problems(LIST).map(({ severity, start }) => [severity, start]), [['warning', changed.indexOf('colour')]]);
    files.outside(LIST, undefined);
    await settle();
    assert.ok(!named().includes('media the council'), named().join());
    assert.deepEqual(store.entityLists.problems(LIST), []);
  });
});

describe('sha256', () => {
  it('is the one of FIPS 180-4 over UTF-8', () => {
    assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    assert.equal(sha256('é😀'.repeat(100)), 'be8c9e291c0aa06034f967802c9aa21174ecd0ebc56e1f9b024bb2bc6539a3bc');
  });
});
