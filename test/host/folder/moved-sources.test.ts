import { strict as assert } from 'node:assert';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import { answering, closeAll, itemsOf, openText, readText, run, select, sidecarUri, stateOf, until, write } from '../../support/window.ts';

const text = (n: number): string => `Report ${n}. Mayor Ana Belmonte said that rebels had burned the mill at Oberau in the night of the flood, and that number ${n} was still missing.\n`;
const beside = (uri: vscode.Uri, name: string): vscode.Uri => vscode.Uri.joinPath(uri, '..', name);

describe('sources that move', () => {
  afterEach(closeAll);

  it('take their sidecars along when they are renamed here', async () => {
    const made = await openText(text(1));
    select(made, 'burned');
    await run('annotateEntity', 'facility');
    await stateOf(made, 'burned', 'added');
    const bobs = made.uri.with({ path: `${made.uri.path}.bob.annotations.yaml` });
    await write(bobs, 'version: 1\n');
    const yaml = await readText(made.sidecar);
    const target = beside(made.uri, 'renamed-here.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(made.uri, target);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await readText(sidecarUri(target)), yaml);
    assert.deepEqual([made.sidecar, bobs].map(({ fsPath }) => existsSync(fsPath)), [false, false]);
    assert.ok(existsSync(target.with({ path: `${target.path}.bob.annotations.yaml` }).fsPath));
    await vscode.window.showTextDocument(target);
    const moved = { ...made, key: target.toString(), uri: target, sidecar: sidecarUri(target), editor: vscode.window.activeTextEditor! };
    await stateOf(moved, 'burned', 'added');
    await until('the old name is forgotten', () => made.api.store.get(made.key) === undefined);
    select(moved, 'Oberau');
    await run('annotateEntity', 'location');
    await until('the head has the new name', async () => (await readText(moved.sidecar)).includes('file: "renamed-here.txt"'));
  });

  it('are recognised by their text when something else moved them, and one command takes the sidecar there', async () => {
    const made = await openText(text(2));
    select(made, 'burned');
    await run('annotateEntity', 'facility');
    await stateOf(made, 'burned', 'added');
    await closeAll();
    await run('reread');
    const target = beside(made.uri, 'moved-elsewhere.txt');
    await write(target, text(2).replace('Mayor', 'The mayor'));
    await vscode.workspace.fs.delete(made.uri);
    const problem = await until('the problem', () => vscode.languages.getDiagnostics(made.sidecar).find(({ code, message }) => code === 'no-source' && message.includes('moved-elsewhere.txt')));
    await vscode.workspace.openTextDocument(made.sidecar);
    const [fix] = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', made.sidecar, problem.range, vscode.CodeActionKind.QuickFix.value);
    assert.equal(fix?.command?.command, 'dateline.moveSidecar');
    await answering(run('moveSidecar', made.sidecar.toString()));
    assert.ok(existsSync(sidecarUri(target).fsPath) && !existsSync(made.sidecar.fsPath));
    await vscode.window.showTextDocument(target);
    await until('it stands', () => itemsOf({ ...made, key: target.toString() }, 'burned').some(({ state, resolution }) => state === 'added' && resolution?.state === 'sure'));
    await until('no problem is left', () => vscode.languages.getDiagnostics(made.sidecar).length === 0);
  });
});
