import * as vscode from 'vscode';
import type { Disposable } from '../store/ports.ts';
import type { SourceStore } from '../store/source-store.ts';
import { toEdits } from './ranges.ts';
import type { Scope } from './scope.ts';

/** Tells the store what happens to open sources: shown, edited. Hidden documents cost nothing until they are shown. */
export function track(store: SourceStore, scope: Scope, disposables: Disposable[]): void {
  const load = (document: vscode.TextDocument): void => {
    if (scope.isSource(document)) void store.load(document.uri.toString());
  };
  const loadVisible = (): void => { vscode.window.visibleTextEditors.forEach(({ document }) => { load(document); }); };
  loadVisible();
  disposables.push(
    vscode.workspace.onDidOpenTextDocument(load),
    vscode.window.onDidChangeVisibleTextEditors(loadVisible),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && scope.isSource(document)) store.edited(document.uri.toString(), toEdits(contentChanges), document.getText());
    }),
  );
}
