import { INNER_KEYS, type Value } from './format.ts';
import type { Lines } from './lines.ts';
import { renderItem, renderPairs, renderValue, valueOf } from './render.ts';
import { dataOf, isNull, pairOf, type Data, type MapNode, type Pair, type SeqNode, type TreeNode } from './tree.ts';
import type { TextEdit } from '../text/edits.ts';

/**
 * Edits that give a block-style map the fields: undefined removes a key, others are set, keys that are not named stay untouched.
 * Only the lines of what changes are touched; new keys stand behind their predecessors in `order`.
 */
export function setFields(lines: Lines, map: MapNode, fields: Readonly<Record<string, Value | undefined>>, order: readonly string[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const added: string[] = [];
  for (const [key, value] of Object.entries(fields)) {
    const pair = pairOf(map, key);
    if (!pair) {
      if (value !== undefined) added.push(key);
    } else if (value === undefined) edits.push(removePair(lines, pair));
    else edits.push(...setValue(lines, pair, value));
  }
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const indent = lines.column(map.pairs[0]!.start);
  for (const key of added.sort((a, b) => rank(a) - rank(b))) {
    const before = map.pairs.filter((pair) => rank(pair.key) < rank(key)).at(-1) ?? map.pairs[0]!;
    const at = lines.next(endOf(before));
    edits.push({ start: at, end: at, text: lines.inserted(at, renderPairs({ [key]: fields[key] }, indent)) });
  }
  return edits;
}

/** Where a pair's value ends; the key's colon where it has none. */
export const endOf = (pair: Pair): number => Math.max(pair.value.end, pair.colonEnd);

function removePair(lines: Lines, pair: Pair): TextEdit {
  const end = endOf(pair);
  // The first key stands behind its item's dash: the dash stays, the next key may begin on its own line.
  return lines.isFirst(pair.start) ? { start: lines.startOf(pair.start), end: lines.next(end), text: '' } : { start: pair.start, end, text: '' };
}

/** Edits that give a key another value; none where it means the same already. */
function setValue(lines: Lines, pair: Pair, value: Value): TextEdit[] {
  const old = pair.value;
  if (sameData(dataOf(old), dataOfValue(value))) return [];
  if (isRecord(value) && old.kind === 'map' && !old.flow && old.pairs.length) {
    const known = INNER_KEYS[pair.key] ?? [];
    const fields = { ...Object.fromEntries(known.map((key) => [key, undefined])), ...value };
    return setFields(lines, old, fields, known);
  }
  if (Array.isArray(value) && old.kind === 'seq' && !old.flow && old.items.every((item) => lines.isFirst(item.dash))) {
    return setList(lines, pair.key, old, value as readonly Value[]);
  }
  // Braces are rewritten as lines; what the format does not know is carried over.
  if (isRecord(value) && old.kind === 'map' && old.pairs.length) {
    const rest = Object.entries(valueOf(old) as Record<string, Value | undefined>).filter(([key]) => !(INNER_KEYS[pair.key] ?? []).includes(key));
    value = { ...value, ...Object.fromEntries(rest) };
  }
  const oneLine = !lines.isLast(endOf(pair));
  const indent = lines.column(pair.start) + 2;
  const rendered = renderValue(value, indent, pair.key, oneLine);
  if (old.kind === 'scalar' && old.start < old.end && rendered.startsWith(' ')) return [{ start: old.start, end: old.end, text: lines.breaks(rendered.slice(1)) }];
  return [{ start: pair.colonEnd, end: endOf(pair), text: lines.breaks(rendered) }];
}

/** Changes a list item by item: equal items stay untouched, items between two equal ones are changed in place, the rest is added or removed. */
function setList(lines: Lines, key: string, list: SeqNode, values: readonly Value[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const old = list.items.map((item) => dataOf(item.value));
  const now = values.map(dataOfValue);
  const indent = lines.column(list.items[0]!.dash);
  const itemEnd = (index: number): number => Math.max(list.items[index]!.value.end, list.items[index]!.dash + 1);
  let from = 0;
  let to = 0;
  for (const [i, j] of [...commonItems(old, now), [old.length, now.length] as const]) {
    for (; from < i && to < j; from++, to++) edits.push(...setItem(from, values[to]!));
    for (; from < i; from++) edits.push({ start: lines.startOf(list.items[from]!.dash), end: lines.next(itemEnd(from)), text: '' });
    for (; to < j; to++) {
      const at = from === 0 ? lines.startOf(list.items[0]!.dash) : lines.next(itemEnd(from - 1));
      edits.push({ start: at, end: at, text: lines.inserted(at, renderItem(values[to]!, indent, key)) });
    }
    from = i + 1;
    to = j + 1;
  }
  return edits;

  function setItem(index: number, value: Value): TextEdit[] {
    const item = list.items[index]!;
    if (isRecord(value) && item.value.kind === 'map' && !item.value.flow && item.value.pairs.length) {
      const order = INNER_KEYS[key] ?? [];
      return setFields(lines, item.value, { ...Object.fromEntries(order.map((name) => [name, undefined])), ...value }, order);
    }
    const rendered = renderItem(value, indent, key, !lines.isLast(itemEnd(index))).slice(indent + 1);
    return [{ start: item.dash + 1, end: itemEnd(index), text: lines.breaks(rendered) }];
  }
}

/** Pairs of indexes of items that both lists have in the same order, as many as possible. The lists are an item's own: short. */
function commonItems(a: readonly Data[], b: readonly Data[]): (readonly [number, number])[] {
  const longest = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i]![j] = sameData(a[i], b[j]) ? longest[i + 1]![j + 1]! + 1 : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!);
    }
  }
  const found: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (sameData(a[i], b[j])) found.push([i++, j++]);
    else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i++;
    else j++;
  }
  return found;
}

const isRecord = (value: Value): value is Readonly<Record<string, Value>> => typeof value === 'object' && !Array.isArray(value);

/** What a value will mean once it is written and read again. */
export function dataOfValue(value: Value): Data {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return (value as readonly Value[]).map(dataOfValue);
  return Object.fromEntries(Object.entries(value as Record<string, Value | undefined>).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, dataOfValue(inner)]])));
}

/** Whether two values mean the same; the order of keys does not count. */
export function sameData(a: Data | undefined, b: Data | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => sameData(item as Data, (b as readonly Data[])[index]));
  const left = a as Readonly<Record<string, Data>>;
  const right = b as Readonly<Record<string, Data>>;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => key in right && sameData(left[key], right[key]));
}

/** A flow-style node as block text at `indent` columns, for a place that is about to be edited. Undefined where comments would be lost. */
export function blockText(text: string, node: TreeNode, indent: number, key: string): string | undefined {
  const value = valueOf(node);
  if (value === undefined || isNull(node) || /(?:^|\s)#/.test(text.slice(node.start, node.end))) return undefined;
  return renderValue(value, indent, key);
}
