import { fileFields, fileItem, ITEM_KEYS, type Value } from './format.ts';
import { ANCHOR } from './merge-fields.ts';
import { shown } from './merge.ts';
import type { Annotation, AnnotationKind, FieldConflict, Operation, Sidecar } from '../model/annotations.ts';

/** A field of which a merge kept both values, until somebody chooses. Values as they are shown; undefined for none. */
export interface OpenConflict {
  /** Undefined for the sidecar's head. */
  readonly kind: AnnotationKind | undefined;
  readonly id: string;
  /** Words by which a reader knows the item. */
  readonly name: string;
  /** Key in the file; `removed` where one side removed the item. */
  readonly field: string;
  readonly ours: string | undefined;
  /** What other sides say, each once. */
  readonly theirs: readonly (string | undefined)[];
}

/** What merges left open in a sidecar, in the file's order. */
export function openConflicts(sidecar: Sidecar): OpenConflict[] {
  const head = { ...sidecar.source } as Readonly<Record<string, unknown>>;
  return [
    ...conflictsOf(undefined, 'source', sidecar.source.file ?? 'source', sidecar.source.conflicts, head),
    ...itemsOf(sidecar).flatMap((item) => conflictsOf(item.kind, item.id, item.kind === 'incident' ? (item.title ?? item.id) : item.quote, item.conflicts, fileItem(item))),
  ];
}

function conflictsOf(kind: AnnotationKind | undefined, id: string, name: string, conflicts: readonly FieldConflict[] | undefined, fields: Readonly<Record<string, unknown>>): OpenConflict[] {
  const open = new Map<string, (string | undefined)[]>();
  for (const { field, value } of conflicts ?? []) {
    if (field !== 'quote' && ANCHOR.includes(field)) continue;
    const values = open.get(field);
    if (!values) open.set(field, [value]);
    else if (!values.includes(value)) values.push(value);
  }
  return [...open].map(([field, theirs]) => ({ kind, id, name, field, ours: shown(fields[field] as Value | undefined), theirs }));
}

const itemsOf = (sidecar: Sidecar): Annotation[] => [...sidecar.mentions, ...sidecar.claims, ...sidecar.incidents];

/** Fields whose values are other things than texts, written as JSON in `conflicts`. */
const STRUCTURED = new Set(['start', 'end', 'source', 'cue', 'about', 'contradicts', 'supports', 'place', 'perpetrator', 'target', 'weapon', 'outcome', 'casualties', 'codings']);

/**
 * The operation that chooses one value: ours, which stands in the field, or one of `theirs` by index. The other values leave the file
 * with the choice, and undo brings them back. Undefined where the item is gone or the conflict is no longer open.
 */
export function settle(sidecar: Sidecar, { kind, id, field }: Pick<OpenConflict, 'kind' | 'id' | 'field'>, choice: 'ours' | number): Operation | undefined {
  const item = kind === undefined ? undefined : itemsOf(sidecar).find((other) => other.kind === kind && other.id === id);
  const conflicts = kind === undefined ? sidecar.source.conflicts : item?.conflicts;
  const own = conflicts?.filter((conflict) => conflict.field === field) ?? [];
  if (!conflicts || own.length === 0) return undefined;
  const isOurs = (other: FieldConflict): boolean => other.field === field || (field === 'quote' && ANCHOR.includes(other.field));
  const left = conflicts.filter((conflict) => !isOurs(conflict));
  const rest = left.length ? left : undefined;
  const values = [...new Set(own.map(({ value }) => value))];
  if (choice !== 'ours' && field === 'removed') return item && kind !== undefined ? { op: 'remove', kind, id } : undefined;
  const fields = choice === 'ours' || field === 'removed' ? {} : field === 'quote' ? theirAnchor(conflicts, values[choice]) : { [field]: valueOf(field, values[choice]) };
  if (kind === undefined) return { op: 'source', fields: { ...fields, conflicts: rest } };
  return item && { op: 'set', kind, id, fields: { ...fileFields(fields), conflicts: rest } };
}

/** The anchor that was noted with a quote: its hints are the ones that follow it. */
function theirAnchor(conflicts: readonly FieldConflict[], quote: string | undefined): Record<string, unknown> {
  const anchor: Record<string, unknown> = Object.fromEntries(ANCHOR.map((key) => [key, undefined]));
  const at = conflicts.findIndex(({ field, value }) => field === 'quote' && value === quote);
  anchor.quote = quote;
  for (const { field, value } of conflicts.slice(at + 1)) {
    if (field === 'quote' || !ANCHOR.includes(field)) break;
    anchor[field] = valueOf(field, value);
  }
  return anchor;
}

/** A noted value as it was: what is not a text in the format was written as JSON, in keys of others' too. */
function valueOf(field: string, value: string | undefined): unknown {
  if (value === undefined || (!STRUCTURED.has(field) && Object.values(ITEM_KEYS).some((keys) => keys.includes(field)))) return value;
  try {
    const data = JSON.parse(value) as unknown;
    return STRUCTURED.has(field) || typeof data === 'object' ? data : value;
  } catch {
    return value;
  }
}
