import * as vscode from 'vscode';
import { sha256 } from '../core/text/sha256.ts';
import type { History } from '../store/ports.ts';

/** What is used of the interface that VS Code's own git extension exports, version 1. */
export interface GitRepository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly { readonly hash: string }[]>;
  /** The file's text at a revision. */
  show(ref: string, path: string): Promise<string>;
  setConfig(key: string, value: string): Promise<string>;
  readonly rootUri: vscode.Uri;
}

interface GitExtension {
  getAPI(version: 1): { getRepository(uri: vscode.Uri): GitRepository | null };
}

/** The repository that holds a file, where VS Code has its git extension and that is on; undefined in browsers. */
export async function repositoryOf(uri: vscode.Uri): Promise<GitRepository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    return (await extension.activate()).getAPI(1).getRepository(uri) ?? undefined;
  } catch {
    return undefined; // Git is switched off, or is not installed.
  }
}

/** Revisions of a source that are looked through for a lost text. */
const REVISIONS = 100;

/** The version of a file with that SHA-256 in a repository, the newest first. */
async function textFromGit(repository: Pick<GitRepository, 'log' | 'show'>, path: string, sha: string): Promise<string | undefined> {
  for (const { hash } of await repository.log({ maxEntries: REVISIONS, path })) {
    const text = (await repository.show(hash, path).catch(() => '')).replace(/^\ufeff/, '');
    if (sha256(text) === sha) return text;
  }
  return undefined;
}

/** Earlier versions of sources as git has them. */
export const gitHistory: History = {
  async find(source, sha) {
    const uri = vscode.Uri.parse(source, true);
    const repository = await repositoryOf(uri);
    return repository && textFromGit(repository, uri.fsPath, sha);
  },
};
