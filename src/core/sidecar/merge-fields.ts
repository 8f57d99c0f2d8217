import { dataOfValue, sameData } from './edit-map.ts';
import type { Value } from './format.ts';

type Fields = Readonly<Record<string, Value | undefined>>;

/** A field that both sides changed, differently. */
export interface FieldClash {
  readonly field: string;
  readonly base: Value | undefined;
  readonly ours: Value | undefined;
  readonly theirs: Value | undefined;
}

/** What must be set in ours to take up theirs, and what both changed. */
export interface MergedFields {
  readonly set: Record<string, Value | undefined>;
  readonly clashes: readonly FieldClash[];
  /** Whose quote and hints the merged fields hold. */
  readonly anchorFrom: 'ours' | 'theirs' | 'either';
}

/** Quote and hints belong together: half of one side's and half of the other's would point nowhere. */
export const ANCHOR: readonly string[] = ['quote', 'prefix', 'suffix', 'start', 'end', 'sha256'];

/** Three-way merge of one map's fields. */
export function mergeFields(base: Fields, ours: Fields, theirs: Fields): MergedFields {
  const set: Record<string, Value | undefined> = {};
  const clashes: FieldClash[] = [];
  const anchorFrom = mergeAnchor();
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    if (ANCHOR.includes(field) || field === 'by' || field === 'at') continue;
    const merged = mergeValue(base[field], ours[field], theirs[field]);
    if (merged === CLASH) clashes.push({ field, base: base[field], ours: ours[field], theirs: theirs[field] });
    else if (!same(merged, ours[field])) set[field] = merged;
  }
  mergeSignature();
  return { set, clashes, anchorFrom };

  function mergeAnchor(): 'ours' | 'theirs' | 'either' {
    const changed = (side: Fields): boolean => ANCHOR.some((key) => !same(side[key], base[key]));
    if (ANCHOR.every((key) => same(ours[key], theirs[key]))) return 'either';
    if (!changed(theirs)) return 'ours';
    if (!changed(ours)) {
      for (const key of ANCHOR) if (!same(ours[key], theirs[key])) set[key] = theirs[key];
      return 'theirs';
    }
    // With the quote its hints are kept, so that either side's anchor can be taken whole.
    if (!same(ours.quote, theirs.quote)) for (const key of ANCHOR) if (key === 'quote' || theirs[key] !== undefined) clashes.push({ field: key, base: base[key], ours: ours[key], theirs: theirs[key] });
    return 'ours';
  }

  /** Who decided last: two signatures are no conflict. */
  function mergeSignature(): void {
    const time = (fields: Fields): string => (typeof fields.at === 'string' ? fields.at : '');
    const theirsIsLater = time(theirs) > time(ours);
    const changed = !same(theirs.at, base.at) || !same(theirs.by, base.by);
    if (!changed || !(theirsIsLater || (same(ours.at, base.at) && same(ours.by, base.by)))) return;
    for (const key of ['by', 'at']) if (!same(ours[key], theirs[key])) set[key] = theirs[key];
  }
}

const CLASH = Symbol('clash');

function mergeValue(base: Value | undefined, ours: Value | undefined, theirs: Value | undefined): Value | undefined | typeof CLASH {
  if (same(ours, theirs) || same(theirs, base)) return ours;
  if (same(ours, base)) return theirs;
  if (isList(ours) && isList(theirs)) return mergeList(isList(base) ? base : [], ours, theirs);
  if (isMap(ours) && isMap(theirs)) {
    const { set, clashes } = mergeFields(isMap(base) ? base : {}, ours, theirs);
    return clashes.length ? CLASH : Object.fromEntries(Object.entries({ ...ours, ...set }).filter(([, value]) => value !== undefined));
  }
  return CLASH;
}

/** Lists are sets: what either side added is in, what either side removed is out. Maps with the same main key are one entry, merged. */
function mergeList(base: readonly Value[], ours: readonly Value[], theirs: readonly Value[]): readonly Value[] | typeof CLASH {
  const find = (list: readonly Value[], entry: Value): Value | undefined => list.find((other) => keyOf(other) === keyOf(entry));
  const result: Value[] = [];
  for (const entry of ours) {
    const before = find(base, entry);
    const other = find(theirs, entry);
    if (other === undefined) {
      if (before === undefined || !same(before, entry)) result.push(entry);
      continue;
    }
    const merged = mergeValue(before, entry, other);
    if (merged === CLASH) return CLASH;
    if (merged !== undefined) result.push(merged);
  }
  for (const entry of theirs) {
    if (find(ours, entry) !== undefined) continue;
    const before = find(base, entry);
    if (before === undefined || !same(before, entry)) result.push(entry);
  }
  return result;
}

/** What makes a list's entry the same entry on both sides: `value` of a sourced value, all of anything else. */
function keyOf(entry: Value): string {
  const key = isMap(entry) && typeof entry.value === 'string' && !('incident' in entry) && !('field' in entry) ? entry.value : entry;
  return JSON.stringify(dataOfValue(key), (_, value: unknown) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value));
}

const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
const isMap = (value: Value | undefined): value is Fields => typeof value === 'object' && !Array.isArray(value);

const same = (a: Value | undefined, b: Value | undefined): boolean => (a === undefined || b === undefined ? a === b : sameData(dataOfValue(a), dataOfValue(b)));
