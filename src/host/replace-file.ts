import * as vscode from 'vscode';

/** The part of Node's file system that a replacement needs. */
interface NodeFiles {
  readonly promises: {
    open(path: string, flags: 'wx'): Promise<NodeFile>;
    access(path: string, mode: number): Promise<void>;
    stat(path: string): Promise<{ readonly mode: number }>;
    mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>;
    rename(from: string, to: string): Promise<void>;
    rm(path: string, options: { readonly force: true }): Promise<void>;
  };
}

interface NodeFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Node's file system; undefined in a browser and in a Node that cannot be asked for it. Not imported: the bundle runs in browsers too. */
const node = (globalThis as { readonly process?: { readonly getBuiltinModule?: (id: string) => unknown } }).process?.getBuiltinModule?.('node:fs') as NodeFiles | undefined;

/** Schemes whose provider renames on a real disk. */
const RENAMES: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Writes a file whole: beside it first, then renamed over it, so that a crash leaves the old file or the new one. A link is written
 * through, not replaced. On the extension host's own disk the rename is the system's: a reader too finds the old file or the new one at
 * any moment. VS Code's own rename deletes the target first, and is used where there is no other.
 * @throws where the file cannot be written; it is as it was then
 */
export async function replaceFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  if (!RENAMES.has(uri.scheme) || (await isLink(uri))) await vscode.workspace.fs.writeFile(uri, bytes);
  else {
    const beside = uri.with({ path: `${uri.path}.${crypto.randomUUID().slice(0, 8)}.tmp` });
    await (node && uri.scheme === 'file' ? replaceOnDisk(node, uri, beside, bytes) : replaceAnywhere(uri, beside, bytes));
  }
}

const WRITABLE = 2;

/** With the permissions of the file that is replaced, and on the disk before it takes the name. What may not be written is not replaced. */
async function replaceOnDisk({ promises: fs }: NodeFiles, uri: vscode.Uri, beside: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const before = await fs.stat(uri.fsPath).catch(() => undefined);
  if (before) await fs.access(uri.fsPath, WRITABLE);
  else await fs.mkdir(vscode.Uri.joinPath(uri, '..').fsPath, { recursive: true });
  try {
    const file = await fs.open(beside.fsPath, 'wx');
    try {
      await file.writeFile(bytes);
      if (before) await file.chmod(before.mode & 0o7777);
      await file.sync();
    } finally {
      await file.close();
    }
    await fs.rename(beside.fsPath, uri.fsPath);
  } catch (error) {
    await fs.rm(beside.fsPath, { force: true }).catch(() => undefined);
    throw error;
  }
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
