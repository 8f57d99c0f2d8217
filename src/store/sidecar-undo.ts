import type { Notices } from './ports.ts';
import type { SidecarFile } from './sidecar-file.ts';
import type { SourceEntry } from './source-entry.ts';
import { UndoStack, type UndoChange, type UndoStep } from './undo-stack.ts';
import { mergeSidecars, SidecarMergeError } from '../core/sidecar/merge.ts';

/** A sidecar with the source that it is of. */
export interface SidecarOfSource {
  readonly entry: SourceEntry;
  readonly file: SidecarFile;
}

/** Takes actions back in the sidecars they changed, by a merge, so that what was done to other fields since stays. */
export class SidecarUndo {
  private readonly stack = new UndoStack();
  private readonly fileOf: (sidecar: string) => Promise<SidecarOfSource | undefined>;
  private readonly refresh: (entry: SourceEntry) => Promise<void>;
  private readonly notices: Notices;

  constructor(fileOf: (sidecar: string) => Promise<SidecarOfSource | undefined>, refresh: (entry: SourceEntry) => Promise<void>, notices: Notices) {
    this.fileOf = fileOf;
    this.refresh = refresh;
    this.notices = notices;
  }

  push(step: UndoStep): void {
    this.stack.push(step);
  }

  get labels(): { readonly undo: string | undefined; readonly redo: string | undefined } {
    return this.stack.labels;
  }

  /** Gives the label of the action; undefined for none. */
  undo(): Promise<string | undefined> {
    return this.revert(this.stack.undo(), ({ before, after }) => ({ from: after, to: before }));
  }

  redo(): Promise<string | undefined> {
    return this.revert(this.stack.redo(), ({ before, after }) => ({ from: before, to: after }));
  }

  private async revert(step: UndoStep | undefined, direction: (change: UndoChange) => { from: string; to: string }): Promise<string | undefined> {
    if (!step) return undefined;
    await Promise.all(
      step.changes.map(async (change) => {
        const found = await this.fileOf(change.sidecar);
        if (!found) return;
        const { entry, file } = found;
        const { from, to } = direction(change);
        const merged = mergeOrNothing(from, file.text, to);
        if (!merged || merged.conflicts.length > 0) {
          this.notices.say({ severity: 'warning', message: `${step.label}: the same fields were changed again since; they stay as they are.`, uri: entry.uri });
          return;
        }
        const written = file.edit(merged.text);
        await this.refresh(entry);
        await written;
      }),
    );
    return step.label;
  }
}

/** The merge of three sidecars; undefined where one cannot be read. */
function mergeOrNothing(base: string, ours: string, theirs: string): ReturnType<typeof mergeSidecars> | undefined {
  try {
    return mergeSidecars(base, ours, theirs);
  } catch (error) {
    if (error instanceof SidecarMergeError) return undefined;
    throw error;
  }
}
