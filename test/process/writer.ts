/*
 * Decides and decides until it is killed: node out/writer.js FOLDER FIRST. Each id that is on disk, as the store says, goes to the
 * standard output. With 0 for FIRST it only takes up what a crash left and says so.
 */
import * as fs from 'node:fs';
import { read } from '../../src/core/reading/analyze.ts';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceOnDisk } from '../../src/store/replace-on-disk.ts';
import { SourceStore } from '../../src/store/source-store.ts';
import type { Files, Journal, JournalEntry } from '../../src/store/ports.ts';

const [folder = '.', first = '1'] = process.argv.slice(2);
const missing = (): undefined => undefined;
const pathOf = (uri: string): string => join(folder, uri.slice('file:///'.length));
let mark = 0;
const write = (path: string, text: string): Promise<void> => replaceOnDisk(fs, path, new TextEncoder().encode(text), `${process.pid}-${++mark}`);

const files: Files = {
  async read(uri) {
    const text = await readFile(pathOf(uri), 'utf8').catch(missing);
    return text === undefined ? undefined : { text, valid: true };
  },
  async write(uri, text, expected) {
    if ((await files.read(uri))?.text !== expected) return 'changed';
    await write(pathOf(uri), text);
    return 'written';
  },
  names: () => Promise.resolve([]),
  remove: () => Promise.resolve(),
  onDidChange: () => ({ dispose: () => undefined }),
};

const journalFile = join(folder, 'journal', 'a.json');
/** Written as the extension's is: in one go, not by rename. */
const journal: Journal = {
  async put(entry) {
    await mkdir(join(folder, 'journal'), { recursive: true });
    await fs.promises.writeFile(journalFile, JSON.stringify(entry));
  },
  remove: () => rm(journalFile, { force: true }),
  async all() {
    const entries: JournalEntry[] = [];
    for (const name of await readdir(join(folder, 'journal')).catch(() => [])) {
      try {
        entries.push(JSON.parse(await readFile(join(folder, 'journal', name), 'utf8')) as JournalEntry);
      } catch {
        // Cut short by the crash.
      }
    }
    return entries;
  },
};

const store = new SourceStore({
  files, journal,
  clock: { now: () => '2026-01-01T00:00:00Z', after: (ms, run) => { const timer = setTimeout(run, ms); return { dispose: () => { clearTimeout(timer); } }; } },
  notices: { say: ({ severity, message }) => { if (severity === 'error') console.log(`! ${message}`); } },
  folders: { of: () => 'file:///' },
  analyst: { name: () => undefined, separate: () => false },
  reader: () => Promise.resolve({ read }),
});
const source = 'file:///a.txt';
await store.load(source);
await store.recover();
console.log('ready');
for (let n = Number(first); n > 0; n++) {
  await store.run(source, [{ op: 'add', item: { kind: 'mention', id: `m-${n}`, category: 'person', ...store.anchor(source, { start: 0, end: 6 }) } }], 'add');
  console.log(`m-${n}`);
}
store.dispose();
