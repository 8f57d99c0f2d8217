import * as vscode from 'vscode';
import type { Disposable } from '../store/ports.ts';

/** Documents that Dateline shows and nobody writes, under `dateline:`. */
export interface Documents {
  /** Shows a text beside what is open, under a name. */
  show(name: string, text: string): Promise<void>;
}

const SCHEME = 'dateline';

/** The schema that sidecars name in their first line, for whoever asks for it; its file in the extension. */
const SCHEMA = { authority: 'schema', path: '/sidecar-1', file: 'schemas/sidecar.schema.json' };

export function documents(extension: vscode.Uri, disposables: Disposable[]): Documents {
  const texts = new Map<string, string>();
  const changed = new vscode.EventEmitter<vscode.Uri>();
  disposables.push(changed, vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
    onDidChange: changed.event,
    async provideTextDocumentContent({ authority, path }) {
      if (authority !== SCHEMA.authority || path !== SCHEMA.path) return texts.get(path);
      return new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, SCHEMA.file)));
    },
  }));
  return {
    async show(name, text) {
      const uri = vscode.Uri.from({ scheme: SCHEME, path: `/${name}` });
      texts.set(uri.path, text);
      changed.fire(uri);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: true, preserveFocus: true });
    },
  };
}
