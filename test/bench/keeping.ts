/*
 * What keeping costs: npm run bench:keeping. Parsing, editing and merging a sidecar of 5,000 items; moving 5,000 spans by a keystroke.
 * Medians of several runs, the first of them cold.
 */
import { editSidecar } from '../../src/core/sidecar/edit.ts';
import { mergeSidecars } from '../../src/core/sidecar/merge.ts';
import { parseSidecar } from '../../src/core/sidecar/parse.ts';
import { applyEdits } from '../../src/core/text/edits.ts';
import { read } from '../../src/core/reading/analyze.ts';
import { annotate } from '../../src/core/view/annotate.ts';
import { moveItems } from '../../src/core/view/move-items.ts';
import { describe } from '../../src/core/anchors/describe.ts';
import { offsetMap } from '../../src/core/text/offsets.ts';
import { sha256 } from '../../src/core/text/sha256.ts';
import { Placement } from '../../src/store/placement.ts';
import type { MentionAnnotation, Operation } from '../../src/core/model/annotations.ts';

const ITEMS = 5_000;
const words = 'rebels attacked the base near the river while soldiers from the capital held the bridge and a spokesman said that nobody was hurt'.split(' ');
let text = '';
for (let n = 0; text.length < 1_000_000; n++) text += `${words[(n * 7 + (n >> 4)) % words.length]}${n % 17 === 16 ? '.\n' : ' '}`;
const units = offsetMap(text);
const starts = Array.from({ length: ITEMS }, (_, n) => text.indexOf(' ', Math.floor((n * text.length) / ITEMS)) + 1);
const items = starts.map((start, n): MentionAnnotation => ({ kind: 'mention', id: `m-${n}`, ...describe(text, { start, end: text.indexOf(' ', start + 1) }, units), category: 'person', entity: 'a name', status: 'accepted', by: 'ana', at: '2026-01-01T00:00:00Z' }));
const sha = sha256(text);
const add = (list: readonly MentionAnnotation[]): Operation[] => [{ op: 'source', fields: { file: 'a.txt', sha256: sha } }, ...list.map((item): Operation => ({ op: 'add', item }))];
const sidecar = applyEdits('', editSidecar('', add(items)));
console.log(`a sidecar of ${ITEMS} items, ${(sidecar.length / 1e6).toFixed(1)} MB`);

async function measure(what: string, runs: number, work: () => unknown): Promise<void> {
  const times: number[] = [];
  const walls: number[] = [];
  for (let run = 0; run < runs; run++) {
    const [begun, at] = [process.cpuUsage(), performance.now()];
    await work();
    walls.push(performance.now() - at);
    const { user, system } = process.cpuUsage(begun);
    times.push((user + system) / 1000);
  }
  const median = (list: number[]): string => list.sort((a, b) => a - b)[list.length >> 1]!.toFixed(2).padStart(8);
  console.log(`${what.padEnd(40)}${median(times)} ms of processor time,${median(walls)} ms on the clock`);
}

await measure('parse', 7, () => parseSidecar(sidecar));
const parsed = parseSidecar(sidecar);
const set: Operation[] = [{ op: 'set', kind: 'mention', id: 'm-2500', fields: { status: 'rejected' } }];
await measure('edit one item, parsed already', 7, () => editSidecar(sidecar, set, parsed.opened));
const ours = applyEdits(sidecar, editSidecar(sidecar, set));
const theirs = applyEdits(sidecar, editSidecar(sidecar, [{ op: 'set', kind: 'mention', id: 'm-20', fields: { note: 'x' } }]));
await measure('merge two versions', 3, () => mergeSidecars(sidecar, ours, theirs));

const placement = new Placement();
await measure('place all anchors in the same text', 3, () => new Placement().place(parsed.sidecar, text, sha, () => Promise.resolve(undefined)));
const resolutions = await placement.place(parsed.sidecar, text, sha, () => Promise.resolve(undefined));
// Of the text nothing is read, so that the spans are the five thousand of the sidecar.
let shown = annotate('file:///a.txt', read(text, { upTo: 1 }), { uri: '', parsed, resolutions });
console.log(`${shown.items.length} items shown`);
const edits = [{ start: 10, end: 10, text: 'x' }];
await measure('keystroke at the beginning: items shown', 101, () => { shown = moveItems(shown, edits); });
await measure('keystroke at the beginning: placement', 101, () => { placement.moved(edits); });
const many = Array.from({ length: 100 }, (_, n) => ({ start: n * 9_000, end: n * 9_000 + 1, text: 'xy' }));
await measure('100 cursors at once: items shown', 21, () => { shown = moveItems(shown, many); });
