import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { dateline, declaredCommands, registeredCommands } from '../../support/extension.ts';

describe('in the web extension host', () => {
  it('activates, with every command', async () => {
    assert.equal(typeof process, 'undefined');
    assert.equal(dateline().extensionKind, vscode.ExtensionKind.UI);
    await dateline().activate();
    assert.deepEqual(await registeredCommands(), declaredCommands());
  });
});
