import { strict as assert } from 'node:assert';
import { accept, reject } from '../../../src/core/view/decide.ts';
import { sha256 } from '../../../src/core/text/sha256.ts';
import { analystOf, analystPart, sidecarOf } from '../../../src/store/addresses.ts';
import { SourceStore } from '../../../src/store/source-store.ts';
import { analyst, ManualClock, MemoryFiles, MemoryJournal, MemoryNotices, reader, settle } from '../../support/memory-files.ts';

const TEXT = 'Rebels attacked the base at Oberau. The rebels left at night.';
const A = 'file:///w/a.txt';
const AGREED = `${A}.annotations.yaml`;
const [ANA, BOB] = [sidecarOf(A, 'ana'), sidecarOf(A, 'bob')];
const item = (id: string, quote: string, category: string, rest = ''): string => `version: 1\nmentions:\n  - id: "${id}"\n    quote: "${quote}"\n    prefix: "${TEXT.slice(0, TEXT.indexOf(quote))}"\n    suffix: "${TEXT.slice(TEXT.indexOf(quote) + quote.length)}"\n    category: "${category}"\n    status: "accepted"\n${rest}`;

function setUp(texts: Record<string, string> = {}, who = analyst('Ana', true), journal = new MemoryJournal()) {
  const files = new MemoryFiles({ [A]: TEXT, ...texts });
  const notices = new MemoryNotices();
  const store = new SourceStore({ files, reader, clock: new ManualClock(), journal, notices, folders: { of: () => 'file:///w' }, analyst: who });
  const at = (words: string) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length };
  };
  const add = (id: string, words: string): Promise<void> => store.run(A, [{ op: 'add', item: { kind: 'mention', id, category: 'facility', status: 'added', ...store.anchor(A, at(words)) } }], id);
  const of = (words: string) => store.get(A)!.items.filter((i) => i.start === at(words).start && i.end === at(words).end);
  return { files, store, notices, add, of, journal };
}
const ids = { next: (letter: string) => `${letter}-new` };

describe('several analysts', () => {
  it('have file names that every system allows', () => {
    assert.deepEqual(['Ana', ' Dr. Ana María / DGI ', '..', '安娜'].map(analystPart), ['ana', 'dr-ana-maría-dgi', undefined, '安娜']);
    assert.equal(analystOf('file:///w/a.txt.ana.annotations.yaml', A), 'ana');
    assert.equal(analystOf(sidecarOf(A, 'maría'), A), 'maría');
    for (const other of [AGREED, 'file:///w/a.txt.b.ana.annotations.yaml', 'file:///w/b.txt.ana.annotations.yaml']) assert.equal(analystOf(other, A), undefined);
  });
  it('write files of their own; the agreed record stays', async () => {
    const { files, store, add, of } = setUp({ [AGREED]: item('m-1', 'Oberau', 'location') });
    await store.load(A);
    await add('m-2', 'base');
    assert.equal(files.texts.get(AGREED), item('m-1', 'Oberau', 'location'));
    assert.match(files.texts.get(ANA)!, /id: "m-2"[^]*by: "Ana"/);
    assert.equal(of('base')[0]?.state, 'added');
    assert.equal(store.get(A)!.sidecarUri, ANA);
    assert.equal(await store.undo(), 'm-2');
    assert.doesNotMatch(files.texts.get(ANA)!, /m-2/);
  });
  it('are all shown, each decision with its author, and what others marked can be accepted', async () => {
    const { files, store, of } = setUp({ [ANA]: item('m-1', 'base', 'facility'), [BOB]: item('m-9', 'base', 'facility', '    note: "sure"\n'), [AGREED]: item('m-7', 'at night', 'date', '    by: "Eva"\n') });
    await store.load(A);
    assert.deepEqual(of('base').map(({ state, opinions }) => [state, opinions?.map(({ by, annotation }) => [by, annotation.note])]), [['accepted', [['bob', 'sure']]]]);
    const night = of('at night').find((i) => i.opinions)!;
    assert.deepEqual([night.state, night.opinions![0]!.by, night.annotation], ['suggested', 'Eva', undefined]);
    await store.run(A, accept(store.get(A)!, night, ids), 'accept');
    assert.match(files.texts.get(ANA)!, /quote: "at night"/);
    assert.equal(of('at night').find((i) => i.opinions)!.state, 'accepted');
    await store.run(A, reject(store.get(A)!, of('at night').find((i) => i.opinions)!, ids), 'reject');
    assert.equal(of('at night').find((i) => i.opinions)!.state, 'rejected');
    assert.equal(files.texts.get(BOB), item('m-9', 'base', 'facility', '    note: "sure"\n'));
  });
  it('come and go while a source is shown, and the setting moves new decisions', async () => {
    let separate = false;
    const { files, store, add, of } = setUp({}, { name: () => 'Ana', separate: () => separate });
    await store.load(A);
    await add('m-1', 'base');
    assert.match(files.texts.get(AGREED)!, /m-1/);
    files.outside(BOB, item('m-9', 'base', 'facility'));
    await settle();
    await settle();
    assert.equal(of('base')[0]!.opinions?.[0]?.by, 'bob');
    separate = true;
    await store.analystChanged();
    await add('m-2', 'Oberau');
    assert.match(files.texts.get(ANA)!, /m-2/);
    assert.equal(of('base').find((i) => i.opinions)!.opinions!.length, 2);
    files.outside(BOB, undefined);
    await settle();
    await settle();
    assert.equal(of('base').find((i) => i.opinions)!.opinions!.length, 1);
  });
  it('get back what a crash kept from a file that was not there yet', async () => {
    const journal = new MemoryJournal();
    await journal.put({ sidecar: ANA, base: undefined, text: item('m-1', 'base', 'facility') });
    const { files, store } = setUp({}, analyst('Eva'), journal);
    assert.deepEqual(await store.recover(), [ANA]);
    assert.equal(files.texts.get(ANA), item('m-1', 'base', 'facility'));
    assert.equal(journal.entries.size, 0);
  });
  it('do not share a source’s file: the sidecar of a.txt.b is not b’s of a.txt', async () => {
    const { store } = setUp({ [`${A}.bob`]: 'another source', [BOB]: item('m-9', 'base', 'facility') });
    await store.load(A);
    assert.equal(store.get(A)!.others.length, 1);
  });
});

describe('a sidecar with conflict markers in the store', () => {
  const marked = `version: 1\nmentions:\n<<<<<<< HEAD\n${item('m-1', 'base', 'facility').slice(21)}=======\n${item('m-2', 'Oberau', 'location').slice(21)}>>>>>>> theirs\n`;
  it('is merged in one step of undo, with what waits to be written', async () => {
    const { files, store } = setUp({ [AGREED]: marked }, analyst(undefined));
    await store.load(A);
    assert.equal(await store.mergeMarkers(AGREED, 'merge'), true);
    assert.deepEqual(store.get(A)!.sidecar.mentions.map(({ id }) => id), ['m-1', 'm-2']);
    assert.doesNotMatch(files.texts.get(AGREED)!, /<<<<|>>>>/);
    assert.equal(await store.mergeMarkers(AGREED, 'merge'), false);
    await store.undo();
    assert.equal(files.texts.get(AGREED), marked);
    await store.redo();
    assert.doesNotMatch(files.texts.get(AGREED)!, /<<<<|>>>>/);
  });
  it('takes up decisions that could not be written meanwhile', async () => {
    const { files, store, add, notices } = setUp({ [AGREED]: 'version: 1\n' }, analyst(undefined));
    await store.load(A);
    files.fail = (step, uri) => { if (step === 'write' && uri === AGREED) throw new Error('disk full'); };
    await add('m-3', 'night');
    files.fail = () => undefined;
    files.outside(AGREED, marked);
    await settle();
    assert.ok(notices.said.some(({ message }) => message.includes('cannot be merged') || message.includes('disk full')));
    await store.mergeMarkers(AGREED, 'merge');
    await settle();
    assert.deepEqual(store.get(A)!.sidecar.mentions.map(({ id }) => id).sort(), ['m-1', 'm-2', 'm-3']);
    assert.match(files.texts.get(AGREED)!, /m-3/);
  });
});

describe('hints and base texts', () => {
  it('are brought up to the text by a command, without a signature', async () => {
    const { files, store, add } = setUp({}, analyst('Ana'));
    await store.load(A);
    await add('m-1', 'Oberau');
    const before = files.texts.get(AGREED)!;
    files.outside(A, `News. ${TEXT}`);
    await settle();
    assert.equal(files.texts.get(AGREED), before);
    assert.equal(await store.refreshHints(A, 'refresh'), 1);
    assert.match(files.texts.get(AGREED)!, /start: 34\n/);
    assert.match(files.texts.get(AGREED)!, new RegExp(`^  sha256: "${sha256(`News. ${TEXT}`)}"$`, 'm'));
    assert.equal(files.texts.get(AGREED)!.split('at: "').length, 2);
    assert.equal(await store.refreshHints(A, 'refresh'), 0);
    const texts = [files.texts.get(AGREED)!];
    const unused = await store.bases.unused('file:///w', texts);
    assert.deepEqual(unused, [`file:///w/.dateline/base/${sha256(TEXT)}.txt`]);
    await store.bases.remove(unused);
    assert.deepEqual(await store.bases.unused('file:///w', texts), []);
    assert.ok(files.texts.has(`file:///w/.dateline/base/${sha256(`News. ${TEXT}`)}.txt`));
  });
  it('where the old text is lost, the text before serves', async () => {
    const repeated = 'A guard left. The rebels left at night. The rebels left at night.';
    const { files, store } = setUp({ [A]: repeated, [AGREED]: 'version: 1\nmentions:\n  - id: "m-1"\n    quote: "rebels"\n    prefix: "A guard left. The "\n    suffix: " left at night."\n    category: "person"\n' }, analyst('Ana'));
    await store.load(A);
    const at = (): string => store.get(A)!.items.filter(({ annotation }) => annotation).map((i) => `${i.start} ${i.resolution?.state}`).join();
    assert.equal(at(), '18 sure');
    files.outside(A, `Much came before. ${repeated.replace('A guard', 'Two old soldiers')}`);
    await settle();
    assert.equal(at(), `${'Much came before. Two old soldiers left. The '.length} sure`);
  });
});
