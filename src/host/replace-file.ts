import * as vscode from 'vscode';
import { replaceOnDisk, type DiskFiles } from '../store/replace-on-disk.ts';

/** Node's file system; undefined in a browser and in a Node that cannot be asked for it. Not imported: the bundle runs in browsers too. */
const node = (globalThis as { readonly process?: { readonly getBuiltinModule?: (id: string) => unknown } }).process?.getBuiltinModule?.('node:fs') as DiskFiles | undefined;

/** Schemes whose provider renames on a real disk. */
const RENAMES: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Writes a file whole: beside it first, then renamed over it, so that a crash leaves the old file or the new one. On the extension host's
 * own disk the rename is the system's: a reader too finds the old file or the new one at any moment, and a link's target is replaced so.
 * VS Code's own rename deletes the target first, and would replace a link: it is used where there is no other, and never for a link.
 * @throws where the file cannot be written; it is as it was then
 */
export async function replaceFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const mark = crypto.randomUUID().slice(0, 8);
  if (node && uri.scheme === 'file') await replaceOnDisk(node, uri.fsPath, bytes, mark);
  else if (!RENAMES.has(uri.scheme) || (await isLink(uri))) await vscode.workspace.fs.writeFile(uri, bytes);
  else await replaceAnywhere(uri, uri.with({ path: `${uri.path}.${mark}.tmp` }), bytes);
}

async function replaceAnywhere(uri: vscode.Uri, beside: vscode.Uri, bytes: Uint8Array): Promise<void> {
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

async function isLink(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}
