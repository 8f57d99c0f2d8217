import * as vscode from 'vscode';

const ENDING = '.annotations.yaml';

/** Documents that are sidecars, whatever their language. */
export const SIDECARS: vscode.DocumentFilter = { pattern: '**/*.annotations.yaml' };

export const isSidecar = (uri: vscode.Uri): boolean => uri.path.endsWith(ENDING);

/** The source that a sidecar speaks of, as far as its name tells: `a.txt.ana.annotations.yaml` may belong to `a.txt.ana` or to `a.txt`. */
export function sourcesOf(sidecar: vscode.Uri): string[] {
  const path = sidecar.path.slice(0, -ENDING.length);
  const withoutAnalyst = path.replace(/\.[^./]+$/, '');
  return [...new Set([path, withoutAnalyst])].map((candidate) => sidecar.with({ path: candidate }).toString());
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
