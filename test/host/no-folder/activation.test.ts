import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { dateline, declaredCommands, registeredCommands } from '../../support/extension.ts';

describe('without a folder', () => {
  it('activates, with every command', async () => {
    assert.equal(vscode.workspace.workspaceFolders, undefined);
    await dateline().activate();
    assert.deepEqual(await registeredCommands(), declaredCommands());
  });
});
