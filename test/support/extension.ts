import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

/** Dateline as the extension host sees it. */
export function dateline(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('dateline.dateline');
  assert.ok(extension, 'Dateline is not installed in this window');
  return extension;
}

/** Commands in package.json, sorted. */
export function declaredCommands(): readonly string[] {
  const { contributes } = dateline().packageJSON as { contributes?: { commands?: readonly { command: string }[] } };
  return (contributes?.commands ?? []).map(({ command }) => command).sort();
}

/** Commands of ours that can be executed, sorted; those that VS Code adds for each view are not ours. */
export async function registeredCommands(): Promise<readonly string[]> {
  const { contributes } = dateline().packageJSON as { contributes?: { views?: Record<string, readonly { id: string }[]> } };
  const views = Object.values(contributes?.views ?? {}).flat().map(({ id }) => id);
  const all = await vscode.commands.getCommands(true);
  return all.filter((command) => command.startsWith('dateline.') && !views.some((view) => command.startsWith(`${view}.`))).sort();
}
