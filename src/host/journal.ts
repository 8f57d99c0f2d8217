import * as vscode from 'vscode';
import { sha256 } from '../core/text/sha256.ts';
import type { Journal, JournalEntry } from '../store/ports.ts';

/** The journal in the extension's own storage: one small file for each sidecar that is not on disk yet. */
export function journal(storage: vscode.Uri): Journal {
  const folder = vscode.Uri.joinPath(storage, 'journal');
  const fileOf = (sidecar: string): vscode.Uri => vscode.Uri.joinPath(folder, `${sha256(sidecar)}.json`);
  return {
    async put(entry) {
      await vscode.workspace.fs.writeFile(fileOf(entry.sidecar), new TextEncoder().encode(JSON.stringify(entry)));
    },
    async remove(sidecar) {
      await ignoreMissing(vscode.workspace.fs.delete(fileOf(sidecar)));
    },
    async all() {
      const names = (await ignoreMissing(vscode.workspace.fs.readDirectory(folder))) ?? [];
      const entries = await Promise.all(names.map(async ([name]) => parse(await ignoreMissing(vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, name))))));
      return entries.filter((entry) => entry !== undefined);
    },
  };
}

function parse(bytes: Uint8Array | undefined): JournalEntry | undefined {
  try {
    const entry = JSON.parse(new TextDecoder().decode(bytes)) as Partial<JournalEntry> | null;
    return typeof entry?.sidecar === 'string' && typeof entry.text === 'string' ? { sidecar: entry.sidecar, text: entry.text, base: typeof entry.base === 'string' ? entry.base : undefined } : undefined;
  } catch {
    return undefined; // cut short by the crash: the sidecar on disk is whole, and nothing more is known
  }
}

async function ignoreMissing<T>(work: Thenable<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
