import { strict as assert } from 'node:assert';
import { editIncident, sameIncident } from '../../../src/core/view/decide-incident.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import { sha256 } from '../../../src/core/text/sha256.ts';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';
import { SourceStore } from '../../../src/store/source-store.ts';
import { analyst, ManualClock, MemoryFiles, MemoryJournal, MemoryNotices, reader } from '../../support/memory-files.ts';

const [A, B] = ['file:///w/a.txt', 'file:///w/b.txt'];
const TEXT = 'Nothing of note is told here.';
const head = `version: 1\nsource:\n  sha256: "${sha256(TEXT)}"\n`;
const incident = (id: string, title: string, rest = ''): string => `  - id: "${id}"\n    title: "${title}"\n    status: "accepted"\n${rest}`;
const ids = { next: (letter: string) => `${letter}-new` };

async function open(sidecars: Readonly<Record<string, string>>) {
  const files = new MemoryFiles({ [A]: TEXT, [B]: TEXT, ...Object.fromEntries(Object.entries(sidecars).map(([source, yaml]) => [`${source}.annotations.yaml`, yaml])) });
  const store = new SourceStore({ files, reader, clock: new ManualClock(), journal: new MemoryJournal(), notices: new MemoryNotices(), folders: { of: () => 'file:///w' }, analyst: analyst(undefined) });
  await Promise.all([store.load(A), store.load(B)]);
  const group = (title: string) => groupIncidents(store.all()).find((g) => g.title === title)!;
  const read = (source: string) => parseSidecar(files.texts.get(`${source}.annotations.yaml`)!).sidecar;
  return { store, group, read };
}

describe('incidents as a whole', () => {
  it('two of two sources become one under one id, and what named the old id names the new', async () => {
    const claim = `claims:\n  - id: "c-1"\n    quote: "note"\n    about:\n      - incident: "i-1"\n        field: "target"\n`;
    const { store, group, read } = await open({ [A]: `${head}${claim}incidents:\n${incident('i-1', 'Fire')}${incident('i-3', 'Part', '    part_of: "i-1"\n')}`, [B]: `${head}incidents:\n${incident('i-2', 'Blaze')}` });
    const said = sameIncident(group('Fire'), group('Blaze'), ids);
    assert.ok('actions' in said);
    await store.runAll(said.actions, 'same');
    const a = read(A);
    assert.deepEqual(a.incidents.map(({ id, title, partOf }) => [id, title, partOf]).sort(), [['i-2', 'Fire', undefined], ['i-3', 'Part', 'i-2']]);
    assert.deepEqual(a.claims[0]!.about, [{ incident: 'i-2', field: 'target' }]);
    assert.equal(groupIncidents(store.all()).filter(({ members }) => members.length === 2).length, 1);
    await store.undo();
    assert.deepEqual(read(A).incidents.map(({ id }) => id).sort(), ['i-1', 'i-3']);
  });
  it('two of one source are put together, with what either has', async () => {
    const { store, group, read } = await open({ [A]: `${head}incidents:\n${incident('i-1', 'Fire', '    weapon:\n      - value: "torch"\n')}${incident('i-2', 'Blaze', '    weapon:\n      - value: "petrol"\n')}`, [B]: head });
    const said = sameIncident(group('Fire'), group('Blaze'), ids);
    assert.ok('actions' in said);
    await store.runAll(said.actions, 'same');
    assert.deepEqual(read(A).incidents.map(({ id, fields }) => [id, fields.weapon?.map(({ value }) => value)]), [['i-2', ['petrol', 'torch']]]);
  });
  it('get another title, date and place in every source that has them', async () => {
    const { store, group, read } = await open({ [A]: `${head}incidents:\n${incident('i-1', 'Fire', '    place:\n      name: "Oberau"\n      latitude: 1\n')}`, [B]: `${head}incidents:\n${incident('i-1', 'Fire')}` });
    for (const [part, value] of [['date', '2024-05-05'], ['place', 'Mondau'], ['title', 'Fire at the mill']] as const) await store.runAll(editIncident(group('Fire'), part, value, ids), part);
    for (const source of [A, B]) {
      const [now] = read(source).incidents;
      assert.deepEqual([now?.title, now?.date, now?.place, now?.status], ['Fire at the mill', '2024-05-05', { name: 'Mondau' }, 'changed']);
    }
    await store.runAll(editIncident(group('Fire at the mill'), 'place', '', ids), 'none');
    assert.equal(read(A).incidents[0]!.place, undefined);
  });
});
