import * as vscode from 'vscode';
import type { Disposable } from '../store/ports.ts';
import type { AnnotatedText, Item } from '../core/view/annotated-text.ts';
import { isShown, isUnreviewed, itemsAt } from '../core/view/items-at.ts';
import { contains, isEmpty, sameSpan } from '../core/text/span.ts';
import type { SourceStore } from '../store/source-store.ts';
import { setContext } from './commands.ts';
import type { Editors } from './editors.ts';
import { toRange, toSpan } from './ranges.ts';

/** An item with the text it stands in. */
export interface Target {
  readonly text: AnnotatedText;
  readonly item: Item;
}

/** What a node of a view stands for, as VS Code hands it to a command of the node's menu. */
export interface ItemRef {
  readonly uri: string;
  readonly itemId: string;
}

/**
 * What commands act on: the item gone to last while the caret stays on it, else the innermost one under the caret. Where one item lies
 * in another, going to it is how the outer one is reached.
 */
export interface Focus {
  readonly current: Target | undefined;
  /** Puts the caret before the item and makes it the current one. */
  go(target: Target): Promise<void>;
  /** The given tree nodes' items, else all unreviewed ones that a selection holds, else the current one. */
  targets(args: readonly unknown[]): Target[];
  readonly onDidChange: vscode.Event<void>;
}

export function focus(store: SourceStore, editors: Editors, disposables: Disposable[]): Focus {
  const changed = new vscode.EventEmitter<void>();
  let current: Target | undefined;
  /** The caret for which `current` was found: VS Code tells of its moves a moment after they happen. */
  let seen: { readonly uri: string; readonly offset: number } | undefined;
  const caret = (): typeof seen => {
    const editor = editors.active();
    return editor && { uri: editor.document.uri.toString(), offset: editor.document.offsetAt(editor.selection.active) };
  };

  const set = (target: Target | undefined): void => {
    current = target;
    seen = caret();
    setContext('itemKind', target?.item.kind);
    setContext('itemDecided', target?.item.annotation !== undefined);
    changed.fire();
  };
  const look = (): void => {
    const editor = editors.active();
    setContext('inSource', editor !== undefined);
    const text = editor && store.get(editor.document.uri.toString());
    if (!editor || !text) {
      set(undefined);
      return;
    }
    const here = itemsAt(text, editor.document.offsetAt(editor.selection.active));
    const same = current?.text.uri === text.uri ? here.find((item) => item.id === current!.item.id) ?? here.find((item) => item.kind === current!.item.kind && sameSpan(item, current!.item)) : undefined;
    const item = same ?? here[0];
    set(item && { text, item });
  };
  /** A caret that the user moved asks anew, so that a click always means the innermost item. */
  const moved = (event: vscode.TextEditorSelectionChangeEvent): void => {
    if (event.textEditor !== editors.active()) return;
    if (event.kind !== undefined) current = undefined;
    look();
  };
  const now = (): Target | undefined => {
    const at = caret();
    if (at?.uri !== seen?.uri || at?.offset !== seen?.offset) {
      current = undefined;
      look();
    }
    return current;
  };
  disposables.push(
    changed,
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.window.onDidChangeTextEditorSelection(moved),
    store.onDidChange((uri) => { if (editors.active()?.document.uri.toString() === uri) look(); }),
  );
  look();
  return {
    get current() {
      return now();
    },
    async go(target) {
      const editor = await editors.reveal(target.text.uri, target.item);
      const here = toRange(editor.document, target.item);
      editor.selection = new vscode.Selection(here.start, here.start);
      set(target);
    },
    targets(args) {
      const refs = (Array.isArray(args[1]) ? args[1] : [args[0]]).filter(isRef);
      if (refs.length > 0) return refs.flatMap(({ uri, itemId }) => find(store, uri, itemId));
      const editor = editors.active();
      const text = editor && store.get(editor.document.uri.toString());
      if (editor && text) {
        const selected = toSpan(editor.document, editor.selection);
        const inside = isEmpty(selected) ? [] : text.items.filter((item) => isShown(item) && contains(selected, item));
        const waiting = inside.filter(isUnreviewed);
        if (inside.length > 0) return (waiting.length > 0 ? waiting : inside).map((item) => ({ text, item }));
      }
      const target = now();
      return target ? [target] : [];
    },
    onDidChange: changed.event,
  };
}

const isRef = (value: unknown): value is ItemRef => typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string' && 'itemId' in value && typeof value.itemId === 'string';

function find(store: SourceStore, uri: string, id: string): Target[] {
  const text = store.get(uri);
  const item = text?.items.find((candidate) => candidate.id === id);
  return text && item ? [{ text, item }] : [];
}
