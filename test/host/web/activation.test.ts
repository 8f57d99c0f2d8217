import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import type { Dateline } from '../../../src/host/api.ts';
import { dateline, declaredCommands, registeredCommands } from '../../support/extension.ts';

describe('in the web extension host', () => {
  it('activates, with every command', async () => {
    assert.equal(typeof process, 'undefined');
    assert.equal(dateline().extensionKind, vscode.ExtensionKind.UI);
    await dateline().activate();
    assert.deepEqual(await registeredCommands(), declaredCommands());
  });
  it('loads the reader and reads a source', async () => {
    const api = (await dateline().activate()) as Dateline;
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const source = vscode.Uri.joinPath(folder!.uri, 'seeds/000_e0468df48925e4ca.txt');
    const annotated = await api.store.load(source.toString());
    assert.equal((annotated?.items.length ?? 0) > 20, true);
  });
});
