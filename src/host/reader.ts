import * as vscode from 'vscode';
import type * as reader from '../core/reader.ts';

/** The reader's code and lists: most of what Dateline is made of. */
export type Reader = typeof reader;

/** Loads the reader on the first call, so that VS Code waits for none of it while it starts. Rejects where its file is missing. */
export function readerOf(extension: vscode.Uri): () => Promise<Reader> {
  let loading: Promise<Reader> | undefined;
  return () => (loading ??= load(vscode.Uri.joinPath(extension, 'dist/reader.js')));
}

async function load(file: vscode.Uri): Promise<Reader> {
  if (file.scheme === 'file') return (await import(file.toString())) as Reader;
  // In a browser the extension may lie where scripts cannot be loaded from; VS Code can read it anywhere.
  const script = URL.createObjectURL(new Blob([await vscode.workspace.fs.readFile(file)], { type: 'text/javascript' }));
  try {
    return (await import(script)) as Reader;
  } finally {
    URL.revokeObjectURL(script);
  }
}
