import { groupIncidents } from '../core/view/group-incidents.ts';
import type { IncidentGroup } from '../core/view/incident-group.ts';
import { isSettled } from './open-documents.ts';
import type { SourceStore } from '../store/source-store.ts';
import type { Disposable } from '../store/ports.ts';

/** The incidents of all sources that were read, grouped when somebody asks and kept until a source has been read or decided on again. */
export function incidentIndex(store: SourceStore, disposables: Disposable[]): () => readonly IncidentGroup[] {
  let groups: readonly IncidentGroup[] | undefined;
  disposables.push(store.onDidChange((uri) => {
    const text = store.get(uri);
    if (!text || isSettled(text)) groups = undefined;
  }));
  return () => (groups ??= groupIncidents([...store.all()].sort((a, b) => (a.uri < b.uri ? -1 : 1))));
}
