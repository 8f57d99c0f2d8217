import { carryComments } from './carry-comments.ts';
import { dataOfValue, endOf, sameData } from './edit-map.ts';
import { applyChanges, SidecarEditError, type Change } from './edit.ts';
import { KINDS, SECTIONS, TOP_KEYS, type Value } from './format.ts';
import { Lines } from './lines.ts';
import { ANCHOR, mergeFields, type FieldClash } from './merge-fields.ts';
import { openSidecar, type OpenSidecar } from './open.ts';
import { quoted, valueOf } from './render.ts';
import { dataOf, pairOf, type Pair, type TreeNode } from './tree.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { AnnotationKind } from '../model/annotations.ts';

/** One field that both sides changed, differently. Values as they would be written; undefined where a side has none. */
export interface MergeConflict {
  /** Undefined for the sidecar's head. */
  readonly kind: AnnotationKind | undefined;
  readonly id: string;
  /** Key in the file; `removed` where one side removed the item that the other changed. */
  readonly field: string;
  readonly base: string | undefined;
  readonly ours: string | undefined;
  readonly theirs: string | undefined;
}

/** Why two sidecars cannot be merged: one of them is no sound YAML. */
export class SidecarMergeError extends Error {
  override readonly name = 'SidecarMergeError';
}

type Fields = Readonly<Record<string, Value | undefined>>;

/**
 * Merges two versions of a sidecar that come from `base`, by item id, then by field; lists as sets. The result is our text with their
 * changes in it. Where both changed one field, our value stays in the field and theirs stands in the item's `conflicts`, so that
 * neither is lost: such a merge is valid YAML and says that it is not decided.
 * @throws SidecarMergeError where ours or theirs cannot be read, or ours is written in a way that their changes cannot be put into.
 */
export function mergeSidecars(base: string, ours: string, theirs: string): { text: string; conflicts: MergeConflict[] } {
  if (ours === theirs || base === theirs) return { text: ours, conflicts: [] };
  if (base === ours) return { text: theirs, conflicts: [] };
  try {
    return mergeItems(base, ours, theirs);
  } catch (error) {
    if (error instanceof SidecarEditError) throw new SidecarMergeError(error.message);
    throw error;
  }
}

function mergeItems(base: string, ours: string, theirs: string): { text: string; conflicts: MergeConflict[] } {
  const [b, o, t] = [readSide(openSidecar(base)), readSide(readable(ours, 'our')), readSide(readable(theirs, 'their'))];
  const conflicts: MergeConflict[] = [];
  const changes = new Map<string, Change>();
  const sha = headSha(b, o, t);

  for (const kind of KINDS) {
    const ids = new Set([...o.items[kind].keys(), ...t.items[kind].keys()]);
    for (const id of ids) {
      const change = mergeItem(kind, id, b.items[kind].get(id), o.items[kind].get(id), t.items[kind].get(id));
      if (change) changes.set(`${kind} ${id}`, change);
    }
  }
  const head = mergeFields(b.source, o.source, t.source);
  const clashes = head.clashes.filter(({ field }) => field !== 'sha256');
  conflicts.push(...clashes.map((clash) => conflict(undefined, 'source', clash)));
  const source = { ...head.set, ...(sha === o.source.sha256 ? {} : { sha256: sha }), ...(clashes.length ? { conflicts: noted(head.set.conflicts ?? o.source.conflicts, clashes) } : {}) };
  const merged = applyEdits(ours, applyChanges(ours, { items: changes, source }));
  return { text: takeUpRest(base, theirs, merged, conflicts), conflicts };

  function mergeItem(kind: AnnotationKind, id: string, inBase: Fields | undefined, inOurs: Fields | undefined, inTheirs: Fields | undefined): Change | undefined {
    if (inOurs && inTheirs) {
      const { set, clashes, anchorFrom } = mergeFields(inBase ?? {}, inOurs, inTheirs);
      const fields = { ...set, ...hintsOf(anchorFrom === 'theirs' ? { ...inOurs, ...set } : inOurs, anchorFrom === 'theirs' ? t : o, anchorFrom === 'either') };
      if (clashes.length) {
        conflicts.push(...clashes.filter(({ field }) => field === 'quote' || !ANCHOR.includes(field)).map((clash) => conflict(kind, id, clash)));
        // Their hints may speak of another text than the merged head's.
        const speaksOf = inTheirs.sha256 ?? (t.source.sha256 === sha ? undefined : t.source.sha256);
        const theirText = clashes.some(({ field }) => field === 'quote') && speaksOf !== undefined && !clashes.some(({ field }) => field === 'sha256') ? [{ field: 'sha256', base: undefined, ours: undefined, theirs: speaksOf }] : [];
        fields.conflicts = noted(fields.conflicts ?? inOurs.conflicts, [...clashes, ...theirText]);
      }
      return Object.keys(fields).length ? { kind, id, op: 'set', fields } : undefined;
    }
    const present = inOurs ?? inTheirs!;
    const changed = !inBase || !sameFields(inBase, present);
    if (inBase && !changed) return inOurs ? { kind, id, op: 'remove', fields: {} } : undefined;
    const clash = inBase && { field: 'removed', base: undefined, ours: inOurs ? undefined : 'removed', theirs: inOurs ? 'removed' : undefined };
    if (clash) conflicts.push(conflict(kind, id, clash));
    const fields = { ...hintsOf(present, inOurs ? o : t, false), ...(clash ? { conflicts: noted(present.conflicts, [{ ...clash, theirs: 'removed' }]) } : {}) };
    if (inTheirs) return { kind, id, op: 'add', fields: { ...inTheirs, ...fields } };
    return Object.keys(fields).length ? { kind, id, op: 'set', fields } : undefined;
  }

  /** Names the text that an item's hints speak of, where it is not the one in the merged head. */
  function hintsOf(item: Fields, side: Side, either: boolean): Record<string, Value | undefined> {
    if (item.quote === undefined || item.sha256 !== undefined || side.source.sha256 === sha || (either && [o, t].some((s) => s.source.sha256 === sha))) return {};
    return side.source.sha256 === undefined ? {} : { sha256: side.source.sha256 };
  }
}

/** What merging by id leaves out: keys at the top that the format does not know, and comments. Theirs are put where they stood. */
function takeUpRest(base: string, theirs: string, merged: string, conflicts: MergeConflict[]): string {
  const [there, here] = [openSidecar(theirs), openSidecar(merged)];
  if (!there.root || !here.root || !here.whole) return merged;
  const before = openSidecar(base).root;
  const edits: TextEdit[] = [];
  let added = '';
  const lines = new Lines(merged);
  for (const pair of there.root.pairs) {
    const [ours, old] = [pairOf(here.root, pair.key), pairOf(before, pair.key)];
    const same = (a: Pair | undefined, b: Pair | undefined): boolean => (a === undefined || b === undefined ? a === b : sameData(dataOf(a.value), dataOf(b.value)));
    if ((TOP_KEYS as readonly string[]).includes(pair.key) || same(pair, ours) || same(pair, old)) continue;
    const raw = theirs.slice(pair.start, endOf(pair));
    if (ours && same(ours, old)) edits.push({ start: ours.start, end: endOf(ours), text: lines.breaks(raw.replaceAll('\r\n', '\n')) });
    else if (!ours) added += `${raw}\n`;
    else {
      const key = `${pair.key} (theirs)`;
      if (pairOf(here.root, key)) continue;
      conflicts.push({ kind: undefined, id: pair.key, field: pair.key, base: undefined, ours: merged.slice(ours.colonEnd, endOf(ours)).trim(), theirs: theirs.slice(pair.colonEnd, endOf(pair)).trim() });
      added += `${quoted(key)}:${theirs.slice(pair.colonEnd, endOf(pair))}\n`;
    }
  }
  if (added !== '') edits.push({ start: merged.length, end: merged.length, text: lines.inserted(merged.length, added.replaceAll('\r\n', '\n').slice(0, -1)) });
  const text = applyEdits(merged, edits);
  const opened = edits.length === 0 ? here : openSidecar(text);
  if (!opened.root || !opened.whole) return merged;
  const withComments = carryComments(base, { text: theirs, root: there.root }, { text, root: opened.root });
  return withComments === text || openSidecar(withComments).whole ? withComments : text;
}

/** What of a sidecar is merged: each item's fields by id, and the head's. Of several items with one id only the first is. */
interface Side {
  readonly items: Readonly<Record<AnnotationKind, ReadonlyMap<string, Fields>>>;
  readonly source: Fields;
}

function readSide({ root }: OpenSidecar): Side {
  const section = (kind: AnnotationKind): Map<string, Fields> => {
    const items = new Map<string, Fields>();
    const list = pairOf(root, SECTIONS[kind])?.value;
    for (const item of list?.kind === 'seq' ? list.items : []) {
      const id = pairOf(item.value, 'id')?.value;
      if (id?.kind === 'scalar' && !items.has(id.value)) items.set(id.value, fieldsOf(item.value));
    }
    return items;
  };
  return { items: { mention: section('mention'), claim: section('claim'), incident: section('incident') }, source: fieldsOf(pairOf(root, 'source')?.value) };
}

const fieldsOf = (node: TreeNode | undefined): Fields => (node?.kind === 'map' ? (valueOf(node) as Fields) : {});

function readable(text: string, whose: string): OpenSidecar {
  const opened = openSidecar(text);
  if (opened.whole) return opened;
  throw new SidecarMergeError(`Cannot merge: ${whose} side of the sidecar is not sound YAML (${opened.problems[0]?.message ?? ''})`);
}

/** The text that the merged head names: theirs where only they changed it. */
function headSha(b: Side, o: Side, t: Side): Value | undefined {
  const theirs = t.source.sha256;
  return theirs !== undefined && (o.source.sha256 === undefined || (o.source.sha256 === b.source.sha256 && theirs !== b.source.sha256)) ? theirs : o.source.sha256;
}

const sameFields = (a: Fields, b: Fields): boolean => sameData(dataOfValue(a), dataOfValue(b));

function conflict(kind: AnnotationKind | undefined, id: string, clash: FieldClash): MergeConflict {
  return { kind, id, field: clash.field, base: shown(clash.base), ours: shown(clash.ours), theirs: shown(clash.theirs) };
}

/** A value in one line: a text as it is, anything else as JSON. */
export const shown = (value: Value | undefined): string | undefined => (value === undefined || typeof value === 'string' ? value : JSON.stringify(value));

/** The item's `conflicts` with the new ones behind; one that stands there already is not repeated. */
function noted(before: Value | undefined, clashes: readonly FieldClash[]): Value {
  const list = Array.isArray(before) ? [...(before as readonly Value[])] : [];
  for (const { field, theirs } of clashes) {
    const value = shown(theirs);
    const note = { field, ...(value === undefined ? {} : { value }) };
    if (!list.some((entry) => sameData(dataOfValue(entry), dataOfValue(note)))) list.push(note);
  }
  return list;
}
