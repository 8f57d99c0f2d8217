import { fileName } from './addresses.ts';
import type { SourceEntry } from './source-entry.ts';
import type { Operation } from '../core/model/annotations.ts';

/**
 * A decision's operations with who decided, when, and in which text; and with what the sidecar's head lacks. The head is filled when the
 * sidecar is new; later its file name follows the source's, and nothing else of it is touched.
 */
export function signed(entry: SourceEntry, operations: readonly Operation[], by: string | undefined, at: string): Operation[] {
  const signature = { ...(by === undefined ? {} : { by }), at };
  const { source, mentions, claims } = entry.file.parsed.sidecar;
  // The head names the text of most anchors; an item made in another version of the text says so itself, so that no other line changes.
  const head = source.sha256 ?? (mentions.length + claims.length === 0 ? entry.sha : undefined);
  const version = head === entry.sha ? undefined : entry.sha;
  const complete: Operation[] = operations.map((operation) => {
    if (operation.op === 'add') return { ...operation, item: { ...signature, ...operation.item, ...(operation.item.kind === 'incident' || !version ? {} : { sha256: version }) } };
    if (operation.op !== 'set') return operation;
    return { ...operation, fields: { ...signature, ...operation.fields, ...('quote' in operation.fields ? { sha256: version } : {}) } };
  });
  const { published, outlet } = entry.annotated.reading.masthead;
  const file = fileName(entry.uri);
  const isNew = Object.keys(source).length === 0 && entry.file.text.trim() === '';
  const fields = {
    ...(isNew || (source.file !== undefined && source.file !== file) ? { file } : {}),
    ...(head !== undefined && source.sha256 === undefined ? { sha256: head } : {}),
    ...(isNew && published !== undefined ? { published } : {}),
    ...(isNew && outlet !== undefined ? { outlet } : {}),
  };
  return Object.keys(fields).length ? [{ op: 'source', fields }, ...complete] : complete;
}
