import * as vscode from 'vscode';
import type { Disposable, Files, FileText } from '../store/ports.ts';
import { replaceFile } from './replace-file.ts';
import type { Scope } from './scope.ts';

const SIDECARS = '**/*.annotations.yaml';
const ENTITY_LISTS = '**/dateline.yaml';

/** Files through `workspace.fs`: local, remote and virtual ones alike. */
export function files(scope: Scope, disposables: Disposable[]): Files {
  const changed = new vscode.EventEmitter<string>();
  disposables.push(changed);
  const watch = (pattern: vscode.GlobPattern): Disposable => {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const tell = (uri: vscode.Uri): void => { changed.fire(uri.toString()); };
    watcher.onDidChange(tell);
    watcher.onDidCreate(tell);
    watcher.onDidDelete(tell);
    return watcher;
  };
  let sources: Disposable[] = [];
  const watchSources = (): void => {
    vscode.Disposable.from(...sources).dispose();
    sources = scope.globs().map(watch);
  };
  watchSources();
  disposables.push(watch(SIDECARS), watch(ENTITY_LISTS), scope.onDidChange(watchSources), { dispose: () => { vscode.Disposable.from(...sources).dispose(); } });

  const read = async (uri: string): Promise<FileText | undefined> => {
    const bytes = await bytesOf(vscode.Uri.parse(uri, true));
    return bytes && decode(bytes);
  };
  return {
    read,
    async write(uri, text, expected) {
      const target = vscode.Uri.parse(uri, true);
      if ((await read(uri))?.text !== expected) return 'changed';
      const withMark = expected !== undefined && (await hasByteOrderMark(target));
      await replaceFile(target, new TextEncoder().encode(withMark ? `\ufeff${text}` : text));
      return 'written';
    },
    async names(folder) {
      const uri = vscode.Uri.parse(folder, true);
      try {
        const entries = await vscode.workspace.fs.readDirectory(uri);
        return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => vscode.Uri.joinPath(uri, name).toString());
      } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return [];
        throw error;
      }
    },
    async remove(uri) {
      const target = vscode.Uri.parse(uri, true);
      if (await bytesOf(target)) await vscode.workspace.fs.delete(target);
    },
    onDidChange: changed.event,
  };
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

const hasByteOrderMark = async (uri: vscode.Uri): Promise<boolean> => {
  const bytes = await bytesOf(uri);
  return bytes?.[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
};

function decode(bytes: Uint8Array): FileText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), valid: true };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), valid: false };
  }
}
