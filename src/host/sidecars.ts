import * as vscode from 'vscode';

/** Documents that are sidecars, whatever their language. */
export const SIDECARS: vscode.DocumentFilter = { pattern: '**/*.annotations.yaml' };

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
