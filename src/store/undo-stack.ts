/** What an action changed in one sidecar. */
export interface UndoChange {
  readonly sidecar: string;
  readonly before: string;
  readonly after: string;
}

/** One action as the analyst sees it, however many files and items it touched. */
export interface UndoStep {
  readonly label: string;
  readonly changes: readonly UndoChange[];
}

/** Characters of text that the stack may hold; older actions are forgotten beyond. */
const ROOM = 64_000_000;

/** Actions that can be taken back, and those taken back that can be done again. */
export class UndoStack {
  private readonly done: UndoStep[] = [];
  private readonly undone: UndoStep[] = [];

  push(step: UndoStep): void {
    this.undone.length = 0;
    this.done.push(step);
    let size = this.done.reduce((sum, { changes }) => sum + changes.reduce((length, change) => length + change.after.length, 0), 0);
    while (size > ROOM && this.done.length > 1) size -= this.done.shift()!.changes.reduce((length, change) => length + change.after.length, 0);
  }

  /** The last action, moved to those that can be done again. */
  undo(): UndoStep | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  redo(): UndoStep | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }

  get labels(): { readonly undo: string | undefined; readonly redo: string | undefined } {
    return { undo: this.done.at(-1)?.label, redo: this.undone.at(-1)?.label };
  }
}
