import { INNER_KEYS, ordered, type Value } from './format.ts';
import { isNull, type TreeNode } from './tree.ts';

/** Free text that is written as a block when it is long or has several lines; everything else is quoted on one line. */
const LONG_TEXT = new Set(['note', 'why']);
const LONG = 100;

/**
 * What stands behind `key:`, its leading space or line break included: `"x"`, or on the following lines a list, a map or a block of text
 * at `indent` columns. `oneLine` quotes long text too, for places where something follows on the last line. Line breaks are `\n`.
 */
export function renderValue(value: Value, indent: number, key: string, oneLine = false): string {
  if (typeof value === 'string') return ` ${!oneLine && LONG_TEXT.has(key) && isBlockable(value) ? block(value, indent) : quoted(value)}`;
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value}`;
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => `\n${renderItem(item, indent, key, oneLine)}`).join('');
  return `\n${renderPairs(inner(value as Record<string, Value>, key), indent, oneLine)}`;
}

/** A list's item with its dash at `indent` columns; no line break at either end. */
export function renderItem(value: Value, indent: number, key: string, oneLine = false): string {
  const pad = ' '.repeat(indent);
  if (typeof value !== 'object') return `${pad}-${renderValue(value, indent + 2, key, oneLine)}`;
  if (Array.isArray(value)) return `${pad}-${renderValue(value, indent + 2, key, oneLine)}`;
  return `${pad}- ${renderPairs(inner(value as Record<string, Value>, key), indent + 2, oneLine).slice(indent + 2)}`;
}

/** A map's lines, each key at `indent` columns, in the order given; no line break at the end. */
export function renderPairs(record: Readonly<Record<string, Value | undefined>>, indent: number, oneLine = false): string {
  return Object.entries(record)
    .flatMap(([key, value]) => (value === undefined ? [] : [`${' '.repeat(indent)}${renderKey(key)}:${renderValue(value, indent + 2, key, oneLine)}`]))
    .join('\n');
}

const inner = (record: Record<string, Value>, key: string): Record<string, Value | undefined> => ordered(record, INNER_KEYS[key] ?? []);

const renderKey = (key: string): string => (/^[A-Za-z_][\w-]*$/.test(key) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(key) ? key : quoted(key));

/**
 * A double-quoted YAML string on one line. Escapes what JSON does and, so that a reviewer sees what is there, control characters,
 * line and paragraph separators, the BOM, and marks that turn the writing direction.
 */
export function quoted(value: string): string {
   
  return JSON.stringify(value).replace(/[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Whether the text is long and comes back unchanged from a `|-` block. */
function isBlockable(value: string): boolean {
  if (value.length <= LONG && !value.includes('\n')) return false;
   
  return !/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Cs}/u.test(value) && !/^[ \n]|[ \n]$|\n +(?:\n|$)/.test(value);
}

const block = (value: string, indent: number): string => `|-\n${value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n')}`;

/** A tree as a value to be written again: what was plain and no string in our sense (numbers, booleans) stays unquoted. */
export function valueOf(node: TreeNode): Value | undefined {
  switch (node.kind) {
    case 'scalar':
      if (isNull(node)) return undefined;
      if (!node.plain) return node.value;
      if (node.value === 'true' || node.value === 'false') return node.value === 'true';
      return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/.test(node.value) && String(Number(node.value)) === node.value ? Number(node.value) : node.value;
    case 'seq':
      return node.items.map((item) => valueOf(item.value)).filter((item) => item !== undefined);
    case 'map':
      return Object.fromEntries(node.pairs.map((pair) => [pair.key, valueOf(pair.value)] as const));
    case 'opaque':
      return undefined;
  }
}
