import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { dateline, declaredCommands, registeredCommands } from '../../support/extension.ts';

describe('with a folder that is not trusted', () => {
  it('activates, with every command', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await dateline().activate();
    assert.deepEqual(await registeredCommands(), declaredCommands());
  });
});
