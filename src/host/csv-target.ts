import * as vscode from 'vscode';
import { l10n } from 'vscode';

/** Where a table is to be written: the address that a command was given, else the one that the analyst chooses, beside the sources as `name` at first; undefined where he cancels. */
export async function csvTarget(where: unknown, name: string): Promise<vscode.Uri | undefined> {
  if (typeof where === 'string') return vscode.Uri.parse(where, true);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({ filters: { CSV: ['csv'] }, title: l10n.t('Export Incidents as CSV'), ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}) });
}
