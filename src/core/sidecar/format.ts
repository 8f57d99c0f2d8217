import type { Annotation, AnnotationKind } from '../model/annotations.ts';

/** What can be written: strings are quoted, numbers and booleans are not. */
export type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Address of the JSON Schema in a new sidecar's first line; resolved by the extension, never fetched. */
export const SCHEMA_URI = 'dateline://schema/sidecar-1';

/** The newest version of the format that is written. */
export const VERSION = 1;

export const SECTIONS = { mention: 'mentions', claim: 'claims', incident: 'incidents' } as const satisfies Record<AnnotationKind, string>;
export const KINDS = Object.keys(SECTIONS) as AnnotationKind[];

/** Order of keys, by where they stand. New keys go behind their predecessors in this order; keys not listed stay where they are. */
export const TOP_KEYS = ['version', 'source', 'mentions', 'claims', 'incidents'] as const;
export const SOURCE_KEYS = ['file', 'sha256', 'published', 'outlet', 'reliability', 'conflicts'] as const;
const ANCHOR_KEYS = ['quote', 'prefix', 'suffix', 'start', 'end', 'sha256'] as const;
const DECISION_KEYS = ['status', 'note', 'by', 'at', 'conflicts'] as const;
export const ITEM_KEYS: Readonly<Record<AnnotationKind, readonly string[]>> = {
  mention: ['id', ...ANCHOR_KEYS, 'category', 'entity', ...DECISION_KEYS],
  claim: ['id', ...ANCHOR_KEYS, 'source', 'cue', 'polarity', 'certainty', 'credibility', 'about', 'contradicts', 'supports', ...DECISION_KEYS],
  incident: ['id', 'title', 'type', 'date', 'place', 'perpetrator', 'target', 'weapon', 'outcome', 'casualties', 'part_of', ...DECISION_KEYS, 'codings'],
};

const FIELD_VALUE_KEYS = ['value', 'claims', 'adopted'] as const;
/** Order of keys inside an item's own maps and lists of maps, by the key that holds them. */
export const INNER_KEYS: Readonly<Record<string, readonly string[]>> = {
  source: [...ANCHOR_KEYS, 'entity'],
  cue: [...ANCHOR_KEYS, 'entity'],
  about: ['incident', 'field', 'value'],
  place: ['name', 'country', 'latitude', 'longitude', 'precision', 'why'],
  perpetrator: FIELD_VALUE_KEYS,
  target: FIELD_VALUE_KEYS,
  weapon: FIELD_VALUE_KEYS,
  outcome: FIELD_VALUE_KEYS,
  casualties: FIELD_VALUE_KEYS,
  conflicts: ['field', 'value'],
};

/** Keys whose name in memory differs from the one in the file. */
const FILE_NAMES: Readonly<Record<string, string>> = { partOf: 'part_of' };

/** Fields of an operation under the names and in the shape of the file, without the id; undefined stays and means "remove". */
export function fileFields(fields: Readonly<Record<string, unknown>>): Record<string, Value | undefined> {
  const result: Record<string, Value | undefined> = {};
  for (const [key, value] of Object.entries(fields)) {
    if (key === 'kind' || key === 'id') continue;
    if (key === 'fields') Object.assign(result, fileFields(value as Record<string, unknown>));
    else result[FILE_NAMES[key] ?? key] = plain(value);
  }
  return result;
}

/** An item's fields as the file has them, in the file's order. */
export function fileItem(item: Annotation): Record<string, Value | undefined> {
  return ordered({ id: item.id, ...fileFields({ ...item }) }, ITEM_KEYS[item.kind]);
}

/** The same keys in the given order, unlisted ones last. */
export function ordered(record: Readonly<Record<string, Value | undefined>>, order: readonly string[]): Record<string, Value | undefined> {
  const known = order.filter((key) => record[key] !== undefined);
  const rest = Object.keys(record).filter((key) => !order.includes(key) && record[key] !== undefined);
  return Object.fromEntries([...known, ...rest].map((key) => [key, record[key]]));
}

/** A value without what says nothing: undefined members, empty lists, empty maps. */
function plain(value: unknown): Value | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) {
    const list = value.map(plain).filter((item) => item !== undefined);
    return list.length ? list : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).map(([key, inner]) => [FILE_NAMES[key] ?? key, plain(inner)] as const).filter(([, inner]) => inner !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}
