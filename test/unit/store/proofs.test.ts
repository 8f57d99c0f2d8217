import { strict as assert } from 'node:assert';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';
import { SourceStore } from '../../../src/store/source-store.ts';
import type { FileText } from '../../../src/store/ports.ts';
import { random } from '../../support/edit-simulator.ts';
import { analyst, ManualClock, MemoryFiles, MemoryJournal, MemoryNotices, reader, settle } from '../../support/memory-files.ts';

const RUNS = Number(process.env.PROVE ?? 4);

const A = 'file:///w/a.txt';
const SIDECAR = `${A}.annotations.yaml`;
const TEXT = 'Rebels attacked the base. The rebels left at night.';

/** Files that answer after a while, in no fixed order. */
class SlowFiles extends MemoryFiles {
  readonly next: () => number;
  constructor(texts: Readonly<Record<string, string>>, next: () => number) {
    super(texts);
    this.next = next;
  }
  override async read(uri: string): Promise<FileText | undefined> {
    for (let n = Math.floor(this.next() * 4); n > 0; n--) await Promise.resolve();
    return super.read(uri);
  }
  override async write(uri: string, text: string, expected: string | undefined): Promise<'written' | 'changed'> {
    for (let n = Math.floor(this.next() * 4); n > 0; n--) await Promise.resolve();
    return super.write(uri, text, expected);
  }
}

const open = (files: MemoryFiles, journal = new MemoryJournal(), clock = new ManualClock()): SourceStore =>
  new SourceStore({ files, reader, clock, journal, notices: new MemoryNotices(), folders: { of: () => 'file:///w' }, analyst: analyst('ana') });

const add = (store: SourceStore, id: string): Promise<void> => store.run(A, [{ op: 'add', item: { kind: 'mention', id, category: 'person', ...store.anchor(A, { start: 30, end: 36 }) } }], id);
const ids = (text: string | undefined): string[] => parseSidecar(text ?? '').sidecar.mentions.map(({ id }) => id);

describe('prove: store', () => {
  it('killed at any step, the sidecar is whole and no decision is lost', async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const next = random(seed);
      const files = new SlowFiles({ [A]: TEXT }, next);
      const journal = new MemoryJournal();
      const clock = new ManualClock();
      const store = open(files, journal, clock);
      await store.load(A);
      // From some step on the process is dead to the disk; the journal has what was put there before.
      let steps = Math.floor(next() * 12);
      files.fail = () => {
        if (steps-- <= 0) throw new Error('killed');
      };
      for (const id of ['m-1', 'm-2', 'm-3']) await add(store, id);
      store.dispose();
      const left = files.texts.get(SIDECAR);
      assert.ok(parseSidecar(left ?? '').writable, `seed ${seed}`);
      const revived = new MemoryFiles(Object.fromEntries(files.texts));
      const after = open(revived, journal);
      await after.load(A);
      await after.recover();
      assert.deepEqual(ids(revived.texts.get(SIDECAR)).sort(), ['m-1', 'm-2', 'm-3'], `seed ${seed}`);
      assert.equal(journal.entries.size, 0);
    }
  });
  it('two writers lose no decision however they interleave', async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const files = new SlowFiles({ [A]: TEXT }, random(seed));
      const stores = [open(files), open(files)];
      await Promise.all(stores.map((store) => store.load(A)));
      await Promise.all(stores.flatMap((store, s) => [0, 1, 2].map((n) => add(store, `m-${s}${n}`))));
      await settle();
      const expected = ['m-00', 'm-01', 'm-02', 'm-10', 'm-11', 'm-12'];
      assert.deepEqual(ids(files.texts.get(SIDECAR)).sort(), expected, `seed ${seed}`);
      for (const store of stores) assert.deepEqual(store.get(A)!.sidecar.mentions.map(({ id }) => id).sort(), expected, `seed ${seed}`);
    }
  });
});
