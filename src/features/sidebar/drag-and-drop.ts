import type * as vscode from 'vscode';
import type { Node } from './node.ts';

/** What is dragged from either view, as VS Code hands it over within one window. */
const DRAGGED = 'application/vnd.code.tree.dateline.incidents';

/** What a drop asks for: a command and its arguments, the same that the palette offers. */
export type Run = (command: 'sameIncident' | 'annotateIncident', ...args: readonly unknown[]) => Thenable<unknown>;

/** An incident dropped on another is the same one; a claim or a name dropped on an incident is added to it. Neither changes a text. */
export function dragAndDrop(run: Run, carry: (nodes: readonly Node[]) => vscode.DataTransferItem): vscode.TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [DRAGGED],
    dropMimeTypes: [DRAGGED],
    handleDrag(nodes, data) {
      const wanted = nodes.filter(({ incident, itemId }) => incident !== undefined || itemId !== undefined);
      if (wanted.length > 0) data.set(DRAGGED, carry(wanted));
    },
    async handleDrop(target, data) {
      const into = incidentOf(target);
      const nodes = data.get(DRAGGED)?.value as readonly Node[] | string | undefined;
      // From another window it comes as a text.
      if (into === undefined || nodes === undefined || typeof nodes === 'string') return;
      for (const { incident } of nodes) if (incident !== undefined && incident !== into) await run('sameIncident', { incident }, { incident: into });
      const items = nodes.filter(({ itemId }) => itemId !== undefined);
      if (items.length > 0) await run('annotateIncident', items[0], items, { to: into });
    },
  };
}

/** The incident that a node is, or stands below. */
function incidentOf(node: Node | undefined): string | undefined {
  for (let at = node; at; at = at.parent) if (at.incident !== undefined) return at.incident;
  return undefined;
}
