import * as vscode from 'vscode';
import type { Node } from './node.ts';

/** A view that can be filled anew and asked to show a node. */
export interface Tree {
  readonly view: vscode.TreeView<Node>;
  readonly refresh: () => void;
  /** Opens, selects and focuses the node that `find` gives; it is asked once what the view shows is up to date. False where there is none. */
  show(find: () => Node | undefined): Promise<boolean>;
}

/** VS Code drops a request to show a node while it fills the view, without a word: what was asked for is asked for again so many times. */
const ATTEMPTS = 4;
/** Milliseconds to wait for VS Code to fetch what was changed, and to say what was selected. */
const PATIENCE = 1000;

/** A view over nodes that are made when asked for; `looked` is called whenever VS Code asks for them all. */
export function tree(id: string, roots: () => Node[], looked: () => void, dragAndDropController: vscode.TreeDragAndDropController<Node>): Tree {
  const changed = new vscode.EventEmitter<undefined>();
  const fetched = new vscode.EventEmitter<undefined>();
  /** Whether VS Code has been told of a change and has not come for it. */
  let stale = false;
  /** How many requests to show a node are under way: the view is not filled anew under them. */
  let showing = 0;
  let held = false;
  const view = vscode.window.createTreeView<Node>(id, {
    showCollapseAll: true,
    canSelectMany: true,
    dragAndDropController,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: (node) => node.item,
      getParent: (node) => node.parent,
      getChildren(node) {
        if (node) return node.children?.() ?? [];
        stale = false;
        fetched.fire(undefined);
        looked();
        return roots();
      },
      resolveTreeItem(item, node) {
        if (node.tooltip) item.tooltip = node.tooltip();
        return item;
      },
    },
  });
  const refresh = (): void => {
    held = showing > 0;
    if (held) return;
    stale = true;
    changed.fire(undefined);
  };
  const selected = (node: Node): boolean => view.selection.some(({ item }) => item.id === node.item.id);
  return {
    view,
    refresh,
    async show(find) {
      showing++;
      try {
        for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
          if (stale && view.visible) await soon(fetched.event, () => !stale);
          const node = find();
          if (!node) return false;
          await view.reveal(node, { select: true, focus: true, expand: true });
          if (await soon(view.onDidChangeSelection, () => selected(node))) break;
        }
        return true;
      } finally {
        showing--;
        if (held) refresh();
      }
    },
  };
}

/** Waits until something holds that an event tells of. False where it does not come true in time. */
function soon(event: vscode.Event<unknown>, holds: () => boolean): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(holds());
    };
    const timer = setTimeout(end, PATIENCE);
    const listening = event(() => { if (holds()) end(); });
  });
}
