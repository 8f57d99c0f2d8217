import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { dragAndDrop } from '../../../src/features/sidebar/drag-and-drop.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import { incidentNodes } from '../../../src/features/sidebar/incident-nodes.ts';
import type { Host } from '../../../src/host/host.ts';
import type { Node } from '../../../src/features/sidebar/node.ts';
import { closeAll, openText, readText, run, until } from '../../support/window.ts';

const TEXT = 'Nothing of note is told here.\n';
const TOLD = 'Gunmen attacked a police station in Mosul on Monday, 6 March 2023, killing two officers.\n';

describe('incidents in the views', () => {
  afterEach(closeAll);

  it('are edited, and two are said to be one, in one step each', async () => {
    const first = await openText(TEXT);
    await run('newIncident', { title: 'Fire at Oberau', type: 'arson' });
    const a = await until('the first', () => first.api.store.get(first.key)?.sidecar.incidents[0]);
    const second = await openText(TEXT);
    await run('newIncident', { title: 'Mill burned', type: 'arson' });
    const b = await until('the second', () => second.api.store.get(second.key)?.sidecar.incidents[0]);
    await run('editIncident', { incident: a.id }, { part: 'date', value: '2024-05-05' });
    await run('editIncident', { incident: a.id }, { part: 'place', value: 'Oberau' });
    assert.match(await readText(first.sidecar), /date: "2024-05-05"\n {4}place:\n {6}name: "Oberau"\n/);
    await run('sameIncident', { incident: a.id }, { incident: b.id });
    await until('one id', async () => (await readText(first.sidecar)).includes(b.id));
    await run('undo');
    await until('two again', async () => (await readText(first.sidecar)).includes(a.id));
  });

  it('show which words gave each value, and a click goes there', async () => {
    const { api, key } = await openText(TOLD);
    const [incident] = incidentNodes({ incidents: () => groupIncidents([api.store.get(key)!]) } as unknown as Host);
    const values = incident!.children!().filter(({ item }) => /^(?:Date|Place)\b/.test(String(item.description)));
    assert.deepEqual(values.map(({ item }) => item.label), ['2023-03-06', 'Mosul']);
    for (const [index, words] of ['Monday, 6 March 2023', 'Mosul'].entries()) {
      const [node] = values[index]!.children!();
      assert.equal(node!.item.label, `“${words}”`);
      await vscode.commands.executeCommand(node!.item.command!.command, ...(node!.item.command!.arguments as unknown[]));
      const { document, selection } = vscode.window.activeTextEditor!;
      assert.equal(document.offsetAt(selection.active), TOLD.indexOf(words));
    }
  });

  it('take what is dropped on them, and on what stands below them', async () => {
    const asked: unknown[][] = [];
    const drops = dragAndDrop((command, ...args) => { asked.push([command, ...args]); return Promise.resolve(); }, (nodes) => new vscode.DataTransferItem(nodes));
    const node = (more: Partial<Node>): Node => ({ item: new vscode.TreeItem('x'), ...more });
    const target = node({ incident: 'i-2' });
    const below = node({ parent: target });
    const none = new vscode.CancellationTokenSource().token;
    const drop = async (dragged: readonly Node[], on: Node | undefined): Promise<void> => {
      const data = new vscode.DataTransfer();
      await drops.handleDrag!(dragged, data, none);
      await drops.handleDrop!(on, data, none);
    };
    const claim = node({ uri: 'file:///a.txt', itemId: 'c-1' });
    await drop([node({ incident: 'i-1' })], target);
    await drop([target, node({})], target);
    await drop([claim], below);
    await drop([claim], undefined);
    assert.deepEqual(asked, [['sameIncident', { incident: 'i-1' }, { incident: 'i-2' }], ['annotateIncident', claim, [claim], { to: 'i-2' }]]);
  });
});
