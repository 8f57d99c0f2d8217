import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { dateline, declaredCommands, registeredCommands } from '../../support/extension.ts';

describe('with two folders', () => {
  it('activates, with every command', async () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 2);
    await dateline().activate();
    assert.deepEqual(await registeredCommands(), declaredCommands());
  });
});
