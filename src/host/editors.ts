import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { toRange } from './ranges.ts';
import type { Scope } from './scope.ts';

/** The editors that show sources. */
export interface Editors {
  /** The active editor where it shows a source, else the only visible one that does. */
  active(): vscode.TextEditor | undefined;
  visible(): readonly vscode.TextEditor[];
  /** Opens a file at the given words and puts the caret before them. Keeps the focus where it is when `preserveFocus` is set. */
  reveal(uri: string, s: Span | undefined, options?: { readonly preserveFocus?: boolean; readonly select?: boolean }): Promise<vscode.TextEditor>;
}

export function editors(scope: Scope): Editors {
  const visible = (): readonly vscode.TextEditor[] => vscode.window.visibleTextEditors.filter((editor) => scope.isSource(editor.document));
  return {
    visible,
    active() {
      const { activeTextEditor } = vscode.window;
      if (activeTextEditor && scope.isSource(activeTextEditor.document)) return activeTextEditor;
      return activeTextEditor === undefined && visible().length === 1 ? visible()[0] : undefined;
    },
    async reveal(uri, s, { preserveFocus = false, select = false } = {}) {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
      const editor = await vscode.window.showTextDocument(document, { preserveFocus, preview: true });
      if (s) {
        const range = toRange(document, s);
        editor.selection = select ? new vscode.Selection(range.start, range.end) : new vscode.Selection(range.start, range.start);
        editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
      }
      return editor;
    },
  };
}
