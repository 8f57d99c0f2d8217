import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { dateline, declaredCommands, registeredCommands } from '../../support/extension.ts';

describe('with a folder', () => {
  before(() => dateline().activate());

  it('is active', () => {
    assert.equal(dateline().isActive, true);
  });
  it('sees a copy of the seeds, not the seeds', async () => {
    const found = await vscode.workspace.findFiles('seeds/*.txt');
    assert.ok(found.length > 0);
    assert.ok(found.every((uri) => uri.path.includes('dateline-workspace-')), found.join(', '));
  });
  it('has registered the commands that it declares, and no other', async () => {
    assert.deepEqual(await registeredCommands(), declaredCommands());
  });
});
