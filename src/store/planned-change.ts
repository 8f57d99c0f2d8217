import type { Analyst, Clock } from './ports.ts';
import type { SidecarFile } from './sidecar-file.ts';
import { signed } from './sign.ts';
import type { SourceEntry } from './source-entry.ts';
import type { Operation } from '../core/model/annotations.ts';
import { editSidecar, SidecarEditError } from '../core/sidecar/edit.ts';
import { openSidecar } from '../core/sidecar/open.ts';
import { applyEdits } from '../core/text/edits.ts';

/** What is done to one sidecar. */
export interface Action {
  /** The source's address. */
  readonly uri: string;
  readonly operations: readonly Operation[];
  /** The sidecar's address, where it is not the one that decisions on the source go to. */
  readonly sidecar?: string;
  /** Done as it is, without who, when and in which text: for what is no decision. */
  readonly plain?: boolean;
}

/** What an action makes of a sidecar's text, not carried out yet. */
export interface PlannedChange {
  readonly entry: SourceEntry;
  readonly file: SidecarFile;
  readonly before: string;
  readonly after: string;
}

/** Plans an action on a loaded source. @throws SidecarEditError where the sidecar is broken, newer than this version, or does not hold the item. */
export function planChange(entry: SourceEntry, { operations, sidecar, plain = false }: Action, { analyst, clock }: { readonly analyst: Analyst; readonly clock: Clock }): PlannedChange {
  const file = sidecar === undefined ? entry.file : entry.files.find((other) => other.uri === sidecar);
  if (!file) throw new SidecarEditError(`There is no sidecar ${sidecar} of this source.`);
  const before = file.text;
  const wanted = plain || file !== entry.file ? operations : signed(entry, operations, analyst.name(), clock.now());
  const after = applyEdits(before, editSidecar(before, wanted, file.parsed.opened));
  if (!openSidecar(after).whole) throw new SidecarEditError('The sidecar is written in a way that this change would break; nothing was changed.');
  return { entry, file, before, after };
}
