import { strict as assert } from 'node:assert';
import { Session, type Profiler } from 'node:inspector/promises';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import { dateline } from '../../support/extension.ts';

const SAMPLE = 'seeds/000_e0468df48925e4ca.txt';
/** Long enough for everything that a keystroke sets off to be over. */
const SETTLED = 400;
const KEYSTROKES = 40;
/** Milliseconds that VS Code may wait for us when it starts. */
const ACTIVATION = 50;

describe('bench', function () {
  this.timeout(120_000);

  it('activation, by VS Code\'s own clock', async () => {
    await dateline().activate();
    await vscode.commands.executeCommand('perfview.show');
    await wait(1000);
    const table = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'perf')?.getText() ?? '';
    const [, load, call, finish] = /^\|\s*dateline\.dateline\s*\|[^|]*\|\s*(\d+)\s*\|\s*(\d+)\s*\|\s*(\d+)/m.exec(table) ?? [];
    assert.ok(load, table);
    console.log(`# activation: ${load} ms loading the bundle, ${call} ms in activate(), ${finish} ms until it was done`);
    assert.ok(Number(load) + Number(call) <= ACTIVATION, `more than ${ACTIVATION} ms`);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('keystrokes in the sample', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder!.uri, SAMPLE));
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().indexOf('. Previous threats'));
    editor.selection = new vscode.Selection(at, at);
    await wait(2000);

    const session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 100 });
    await session.post('Profiler.start');
    const pressed: number[] = [];
    for (let i = 0; i < KEYSTROKES; i++) {
      pressed.push(microseconds());
      await vscode.commands.executeCommand('type', { text: ' near Mosul on Sunday'[i % 21] });
      await wait(SETTLED);
    }
    pressed.push(microseconds());
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();

    const spent = ours(profile, pressed).sort((a, b) => a - b);
    console.log(`# keystroke in the sample, time spent by Dateline: half under ${ms(spent[KEYSTROKES >> 1])}, at most ${ms(spent.at(-1))}`);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('memory', () => {
    console.log(`# extension host: ${(process.memoryUsage().rss / 1e6).toFixed(0)} MB resident, ${(process.memoryUsage().heapUsed / 1e6).toFixed(0)} MB heap`);
  });
});

/** The clock of a CPU profile. */
const microseconds = (): number => Number(process.hrtime.bigint() / 1000n);
const ms = (value: number | undefined): string => `${((value ?? 0) / 1000).toFixed(1)} ms`;

/** Microseconds spent between one border and the next in functions of the extension's bundles, and in what they call. */
function ours(profile: Profiler.Profile, borders: readonly number[]): number[] {
  const own = new Set<number>();
  const visit = (id: number, inside: boolean): void => {
    const node = nodes.get(id)!;
    const here = inside || /\/dist\/(?:extension\.cjs|reader\.js)$/.test(node.callFrame.url);
    if (here) own.add(id);
    for (const child of node.children ?? []) visit(child, here);
  };
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  visit(profile.nodes[0]!.id, false);

  const spent = borders.slice(1).map(() => 0);
  let time = profile.startTime;
  let slot = -1;
  for (const [index, id] of (profile.samples ?? []).entries()) {
    const delta = profile.timeDeltas?.[index] ?? 0;
    time += delta;
    while (slot + 1 < borders.length && time >= borders[slot + 1]!) slot++;
    if (own.has(id) && slot >= 0 && slot < spent.length) spent[slot]! += delta;
  }
  return spent;
}
