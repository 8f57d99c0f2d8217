import * as vscode from 'vscode';
import type { Disposable } from '../store/ports.ts';
import { documentOf } from './open-documents.ts';
import type { Settings } from './settings.ts';

/** Which files are sources. */
export interface Scope {
  /** The setting's globs, each relative to every workspace folder. */
  globs(): readonly vscode.GlobPattern[];
  isSource(document: vscode.TextDocument): boolean;
  /** Addresses of the workspace's sources, sorted. */
  sources(token?: vscode.CancellationToken): Promise<string[]>;
  /** Addresses of the workspace's files that match, sorted; what the file system cannot search for is not found. */
  find(pattern: vscode.GlobPattern, token?: vscode.CancellationToken): Promise<string[]>;
  readonly onDidChange: vscode.Event<void>;
}

/** A file system without a search provider never answers `findFiles`; after this many milliseconds it counts as empty. */
const PATIENCE = 10_000;
const EXCLUDED = '**/{node_modules,.git,.dateline}/**';

export function scope(settings: Settings, disposables: Disposable[]): Scope {
  const changed = new vscode.EventEmitter<void>();
  disposables.push(changed, settings.onDidChange(() => { changed.fire(); }), vscode.workspace.onDidChangeWorkspaceFolders(() => { changed.fire(); }));
  const globs = (): vscode.GlobPattern[] => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    return settings.sources().flatMap((glob) => folders.map((folder) => new vscode.RelativePattern(folder, glob)));
  };
  const find = async (pattern: vscode.GlobPattern, token?: vscode.CancellationToken): Promise<string[]> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const given = new Promise<vscode.Uri[]>((resolve) => { timer = setTimeout(() => { resolve([]); }, PATIENCE); });
    try {
      const found = await Promise.race([vscode.workspace.findFiles(pattern, EXCLUDED, undefined, token), given]);
      return found.map((uri) => uri.toString()).sort();
    } finally {
      clearTimeout(timer);
    }
  };
  /** Documents that were looked at since they were opened: a change of language closes and opens a document in one go. */
  const met = new Set<string>();
  const left = (document: vscode.TextDocument): void => {
    setTimeout(() => { if (!documentOf(document.uri.toString())) met.delete(document.uri.toString()); }, 0);
  };
  /** Gives the source language to plain texts that the setting names; a language that the user chose stays. */
  const adopt = (document: vscode.TextDocument): void => {
    if (met.has(document.uri.toString())) return;
    met.add(document.uri.toString());
    if (document.languageId !== 'plaintext' || document.uri.scheme === 'git' || document.uri.scheme === 'output') return;
    const matches = [...globs(), ...settings.sources().filter((glob) => glob.startsWith('**/'))].some((pattern) => vscode.languages.match({ pattern }, document) > 0);
    if (matches) void vscode.languages.setTextDocumentLanguage(document, 'source-text');
  };
  const adoptAll = (): void => {
    met.clear();
    vscode.workspace.textDocuments.forEach(adopt);
  };
  adoptAll();
  disposables.push(vscode.workspace.onDidOpenTextDocument(adopt), vscode.workspace.onDidCloseTextDocument(left), changed.event(adoptAll));
  return {
    globs,
    isSource: (document) => document.languageId === 'source-text' && document.uri.scheme !== 'git',
    find,
    async sources(token) {
      const found = await Promise.all(globs().map((pattern) => find(pattern, token)));
      return [...new Set(found.flat())].sort();
    },
    onDidChange: changed.event,
  };
}
