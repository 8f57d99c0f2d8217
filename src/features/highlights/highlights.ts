import * as vscode from 'vscode';
import type { Feature } from '../../host/host.ts';
import { isSettled } from '../../host/open-documents.ts';
import { toRange } from '../../host/ranges.ts';
import { plan } from './plan.ts';
import { look } from './styles.ts';

/** Marks every visible source editor and the item that commands act on; `dateline.toggleHighlights` hides and shows the marks. */
export const highlights: Feature = (host) => {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  const typeOf = (style: string): vscode.TextEditorDecorationType => {
    let type = types.get(style);
    if (!type) types.set(style, (type = vscode.window.createTextEditorDecorationType(look(style))));
    return type;
  };
  /** Styles that an editor shows now: only these need clearing. */
  const painted = new WeakMap<vscode.TextEditor, Set<string>>();
  let hidden = false;

  const paint = (editor: vscode.TextEditor): void => {
    const uri = editor.document.uri.toString();
    const text = host.store.get(uri);
    // What was read of another text than the editor's would sit at wrong words; VS Code moves the old marks until the new are there.
    if (text && !isSettled(text)) return;
    const styles = hidden || !text || !host.scope.isSource(editor.document) ? new Map<string, never[]>() : plan(text, { shown: host.settings.shown(), state: host.settings.shownState() });
    const before = painted.get(editor) ?? new Set();
    for (const [style, spans] of styles) editor.setDecorations(typeOf(style), spans.map((s) => toRange(editor.document, s)));
    for (const style of before) if (!styles.has(style)) editor.setDecorations(typeOf(style), []);
    painted.set(editor, new Set(styles.keys()));
    host.marks.set(uri, styles);
  };
  const paintFocus = (): void => {
    const { current } = host.focus;
    for (const editor of vscode.window.visibleTextEditors.filter((shown) => painted.has(shown))) {
      const here = current?.text.uri === editor.document.uri.toString() && editor === host.editors.active() && !hidden ? current.item : undefined;
      const spans = here === undefined ? [] : here.kind === 'claim' ? here.content : [here];
      editor.setDecorations(typeOf('focus'), spans.map((s) => toRange(editor.document, s)));
    }
  };
  const paintAll = (): void => {
    host.editors.visible().forEach(paint);
    paintFocus();
  };
  paintAll();
  return vscode.Disposable.from(
    { dispose: () => { for (const type of types.values()) type.dispose(); } },
    vscode.window.onDidChangeVisibleTextEditors(paintAll),
    // Also when a document has become a source or is none any more: VS Code then opens it anew in the same editors.
    vscode.workspace.onDidOpenTextDocument((document) => {
      vscode.window.visibleTextEditors.filter((editor) => editor.document === document && (painted.has(editor) || host.scope.isSource(document))).forEach(paint);
      paintFocus();
    }),
    host.settings.onDidChange(paintAll),
    host.store.onDidChange((uri) => { host.editors.visible().filter((editor) => editor.document.uri.toString() === uri).forEach(paint); }),
    host.focus.onDidChange(paintFocus),
    host.commands.register('toggleHighlights', () => {
      hidden = !hidden;
      paintAll();
    }),
  );
};
