import { blockText, endOf, setFields } from './edit-map.ts';
import { fileFields, fileItem, ITEM_KEYS, KINDS, ordered, SCHEMA_URI, SECTIONS, SOURCE_KEYS, TOP_KEYS, VERSION, type Value } from './format.ts';
import { Lines } from './lines.ts';
import { openSidecar, type OpenSidecar } from './open.ts';
import { renderItem, renderPairs } from './render.ts';
import { isNull, pairOf, type MapNode, type Pair, type SeqItem } from './tree.ts';
import { difference } from '../text/difference.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { AnnotationKind, Operation } from '../model/annotations.ts';

/** Why a sidecar cannot be edited as asked: said to the analyst, the decision is kept. */
export class SidecarEditError extends Error {
  override readonly name = 'SidecarEditError';
}

/**
 * Edits that carry out the operations, all speaking of `text`. Everything else stays byte for byte: comments, key order, unknown keys,
 * quoting, line ends, BOM. An empty text becomes a whole sidecar.
 * @throws SidecarEditError where the text is not sound YAML or of a newer version, where an id is missing, taken or there twice.
 */
export function editSidecar(text: string, operations: readonly Operation[], opened: OpenSidecar = openSidecar(text)): TextEdit[] {
  return applyChanges(text, fold(operations), opened);
}

/** What shall become of a sidecar, in the file's own keys. Keys of `items` are kind and id, so that no item is named twice. */
export interface Changes {
  readonly items: ReadonlyMap<string, Change>;
  readonly source: Readonly<Record<string, Value | undefined>>;
}

/** What one item shall become: `add` all new, `set` these fields, `replace` exactly these fields, or `remove`. */
export interface Change {
  readonly kind: AnnotationKind;
  readonly id: string;
  readonly op: 'add' | 'set' | 'replace' | 'remove';
  readonly fields: Readonly<Record<string, Value | undefined>>;
}

/** `editSidecar` for changes that are put together already. @throws SidecarEditError as that does. */
export function applyChanges(text: string, changes: Changes, opened: OpenSidecar = openSidecar(text)): TextEdit[] {
  if (!opened.whole) throw new SidecarEditError('The sidecar is not sound YAML and is not written until it is repaired.');
  const { root } = opened;
  const { items, source } = changes;
  if (!root) return [newSidecar(text, items, source)];
  const version = pairOf(root, 'version')?.value;
  if (version?.kind === 'scalar' && Number(version.value) > VERSION) throw new SidecarEditError(`The sidecar has version ${version.value}, this Dateline writes version ${VERSION}.`);
  if (root.flow) throw new SidecarEditError('The sidecar is written in braces, as JSON; such a file is shown and not written.');
  const columns = new Lines(text);
  // The library takes spaces behind a byte order mark for none: what is written below such a key would belong to another.
  if (root.pairs.some(({ start }) => columns.column(start) !== columns.column(root.pairs[0]!.start))) throw new SidecarEditError('The keys at the top of the sidecar do not begin in one column; it is not written until they do.');
  const unfolded = openFlow(text, root, items);
  if (unfolded !== undefined) return [difference(text, applyEdits(unfolded, applyChanges(unfolded, changes)))];

  const lines = new Lines(text);
  const edits: TextEdit[] = [];
  if (Object.keys(source).length) edits.push(...editSource(lines, root, source));
  for (const kind of KINDS) {
    const changes = [...items.values()].filter((change) => change.kind === kind);
    if (changes.length) edits.push(...editSection(lines, root, kind, changes));
  }
  return edits;
}

/** One change for each item, so that edits never overlap. */
function fold(operations: readonly Operation[]): Changes {
  const items = new Map<string, Change>();
  let source: Record<string, Value | undefined> = {};
  for (const operation of operations) {
    if (operation.op === 'source') {
      source = { ...source, ...fileFields(operation.fields) };
      continue;
    }
    const [kind, id] = operation.op === 'add' ? [operation.item.kind, operation.item.id] : [operation.kind, operation.id];
    const key = `${kind} ${id}`;
    const before = items.get(key);
    if (operation.op === 'add') {
      if (before && before.op !== 'remove') throw new SidecarEditError(`The id ${id} is added twice.`);
      items.set(key, { kind, id, op: before ? 'replace' : 'add', fields: fileItem(operation.item) });
    } else if (operation.op === 'set') {
      if (before?.op === 'remove') throw new SidecarEditError(`The item ${id} is removed and changed at once.`);
      const fields = { ...before?.fields, ...fileFields(operation.fields) };
      items.set(key, before ? { ...before, fields } : { kind, id, op: 'set', fields });
    } else if (before?.op === 'add') items.delete(key);
    else items.set(key, { kind, id, op: 'remove', fields: {} });
  }
  return { items, source };
}

function newSidecar(text: string, items: ReadonlyMap<string, Change>, source: Changes['source']): TextEdit {
  const parts = [`version: ${VERSION}`];
  if (Object.values(source).some((value) => value !== undefined)) parts.push(`source:\n${renderPairs(ordered(source, SOURCE_KEYS), 2)}`);
  for (const kind of KINDS) {
    const added = [...items.values()].filter((change) => change.kind === kind && missing(change)).sort(byPosition);
    if (added.length) parts.push(`${SECTIONS[kind]}:\n${added.map((change) => renderChange(change, 2)).join('\n')}`);
  }
  const lines = new Lines(text);
  const hasSchema = text.includes('yaml-language-server');
  const body = `${hasSchema ? '' : `# yaml-language-server: $schema=${SCHEMA_URI}\n`}${parts.join('\n')}`;
  return { start: text.length, end: text.length, text: text === '\ufeff' ? `${body}\n` : lines.inserted(text.length, body) + (text === '' || text.endsWith('\n') ? '' : lines.eol) };

  function missing(change: Change): boolean {
    if (change.op !== 'add' && change.op !== 'replace') throw new SidecarEditError(`There is no item ${change.id} in the sidecar.`);
    return true;
  }
}

const renderChange = (change: Change, indent: number): string => renderItem(ordered({ id: change.id, ...change.fields }, ITEM_KEYS[change.kind]), indent, '');

function editSource(lines: Lines, root: MapNode, source: Changes['source']): TextEdit[] {
  const pair = pairOf(root, 'source');
  if (pair?.value.kind === 'map' && !pair.value.flow && pair.value.pairs.length) return setFields(lines, pair.value, source, SOURCE_KEYS);
  const rendered = renderPairs(ordered(source, SOURCE_KEYS), lines.column(root.pairs[0]!.start) + 2);
  if (rendered === '') return [];
  if (!pair) return [insertSection(lines, root, 'source', rendered)];
  if (!isNull(pair.value)) throw new SidecarEditError('The key source does not hold a map; the sidecar is not written.');
  return [fill(lines, pair, rendered)];
}

/** Puts a section that the file does not have behind its predecessors, else before the first one that follows it. */
function insertSection(lines: Lines, root: MapNode, key: (typeof TOP_KEYS)[number], rendered: string): TextEdit {
  const rank = (name: string): number => (TOP_KEYS as readonly string[]).indexOf(name);
  const before = root.pairs.filter((pair) => rank(pair.key) >= 0 && rank(pair.key) < rank(key)).at(-1);
  const first = root.pairs[0]!;
  const at = before ? lines.next(endOf(before)) : lines.startOf(first.start);
  return { start: at, end: at, text: lines.inserted(at, `${' '.repeat(lines.column(first.start))}${key}:\n${rendered}`) };
}

/** Gives a key without a value the lines below it. */
function fill(lines: Lines, pair: Pair, rendered: string): TextEdit {
  if (pair.value.start < pair.value.end) return { start: pair.colonEnd, end: pair.value.end, text: lines.breaks(`\n${rendered}`) };
  const at = lines.next(pair.colonEnd);
  return { start: at, end: at, text: lines.inserted(at, rendered) };
}

function editSection(lines: Lines, root: MapNode, kind: AnnotationKind, changes: readonly Change[]): TextEdit[] {
  const section = SECTIONS[kind];
  const pair = pairOf(root, section);
  const list = pair?.value.kind === 'seq' ? pair.value.items : [];
  if (pair && pair.value.kind !== 'seq' && !isNull(pair.value)) throw new SidecarEditError(`The key ${section} does not hold a list; the sidecar is not written.`);
  const byId = new Map<string, number[]>();
  list.forEach((item, index) => {
    const id = pairOf(item.value, 'id')?.value;
    if (id?.kind === 'scalar') byId.set(id.value, [...(byId.get(id.value) ?? []), index]);
  });

  const edits: TextEdit[] = [];
  const added: Change[] = [];
  for (const change of changes) {
    const found = byId.get(change.id) ?? [];
    if (change.op === 'add') {
      if (found.length) throw new SidecarEditError(`The id ${change.id} is taken.`);
      added.push(change);
      continue;
    }
    if (found.length === 0) throw new SidecarEditError(`There is no item ${change.id} in the sidecar.`);
    if (found.length > 1) throw new SidecarEditError(`The id ${change.id} stands in the sidecar ${found.length} times; give the items ids of their own first.`);
    const item = list[found[0]!]!;
    if (change.op === 'remove') edits.push({ start: lines.startOf(item.dash), end: lines.next(item.value.end), text: '' });
    else {
      const fields = change.op === 'replace' ? { ...Object.fromEntries(ITEM_KEYS[kind].map((key) => [key, undefined])), ...change.fields, id: change.id } : change.fields;
      edits.push(...setFields(lines, item.value as MapNode, fields, ITEM_KEYS[kind]));
    }
  }
  added.sort(byPosition);
  const first = list[0];
  if (!pair || !first) {
    if (!added.length) return edits;
    const rendered = added.map((change) => renderChange(change, lines.column(root.pairs[0]!.start) + 2)).join('\n');
    edits.push(pair ? fill(lines, pair, rendered) : insertSection(lines, root, section, rendered));
    return edits;
  }
  const indent = lines.column(first.dash);
  const positions = list.map(positionOf);
  for (const change of added) {
    const own = positionOfChange(change);
    const index = positions.findIndex((position) => isBehind(position, own));
    const before = index < 0 ? list.at(-1) : list[index - 1];
    const at = lines.next(before ? before.value.end : pair.colonEnd);
    edits.push({ start: at, end: at, text: lines.inserted(at, renderChange(change, indent)) });
  }
  return edits;
}

/** Where an item belongs: by its hint, then its id. Items without a hint are ordered among themselves. */
interface Position {
  readonly start: number | undefined;
  readonly id: string;
}

const isBehind = (a: Position, b: Position): boolean => {
  if (a.start === b.start) return a.id > b.id;
  return a.start !== undefined && b.start !== undefined && a.start > b.start;
};

const positionOfChange = (change: Change): Position => ({ start: typeof change.fields.start === 'number' ? change.fields.start : undefined, id: change.id });

const byPosition = (a: Change, b: Change): number => (positionOfChange(a).start ?? 0) - (positionOfChange(b).start ?? 0) || (a.id < b.id ? -1 : 1);

function positionOf(item: SeqItem): Position {
  const text = (key: string): string | undefined => {
    const node = pairOf(item.value, key)?.value;
    return node?.kind === 'scalar' ? node.value : undefined;
  };
  const start = text('start');
  return { start: start !== undefined && /^\d+$/.test(start) ? Number(start) : undefined, id: text('id') ?? '' };
}

/** The text with the sections and items that are to be edited turned from brackets and braces into lines; undefined where none are. */
function openFlow(text: string, root: MapNode, items: ReadonlyMap<string, Change>): string | undefined {
  const lines = new Lines(text);
  const edits: TextEdit[] = [];
  const rewrite = (start: number, node: Pair['value'], indent: number, key: string, cut: number): void => {
    const block = node.kind === 'seq' && !node.items.length ? '' : blockText(text, node, indent, key);
    if (block === undefined) throw new SidecarEditError('The sidecar holds comments inside brackets or braces; put them on lines of their own first.');
    edits.push({ start, end: node.end, text: lines.breaks(block.slice(cut)) });
  };
  for (const kind of new Set([...items.values()].map((change) => change.kind))) {
    const pair = pairOf(root, SECTIONS[kind]);
    if (pair?.value.kind !== 'seq') continue;
    const indent = lines.column(pair.start) + 2;
    if (pair.value.flow) rewrite(pair.colonEnd, pair.value, indent, pair.key, 0);
    else {
      for (const item of pair.value.items) {
        const id = pairOf(item.value, 'id')?.value;
        if (item.value.kind !== 'map' || !item.value.flow || id?.kind !== 'scalar' || !items.has(`${kind} ${id.value}`)) continue;
        const column = lines.column(item.dash) + 2;
        rewrite(item.value.start, item.value, column, '', column + 1);
      }
    }
  }
  return edits.length ? applyEdits(text, edits) : undefined;
}
