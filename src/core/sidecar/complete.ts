import { INNER_KEYS, ITEM_KEYS, SECTIONS, SOURCE_KEYS, TOP_KEYS } from './format.ts';
import { VOCABULARY } from './field-reader.ts';
import { INCIDENT_FIELDS, type AnnotationKind, type Sidecar } from '../model/annotations.ts';

/** What may stand at a place of a sidecar. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'id';
  /** What an id stands for, in a few words. */
  readonly detail?: string;
}

/** The completions at a place, and where the word begins that they take the place of, in UTF-16 code units. */
export interface Completions {
  readonly from: number;
  readonly items: readonly Completion[];
}

/** One line of block YAML: where its dash and its key or value stand, -1 for no dash. */
interface Line {
  readonly dash: number;
  readonly column: number;
  readonly key: string | undefined;
}

const KINDS_BY_SECTION = new Map(Object.entries(SECTIONS).map(([kind, section]) => [section as string, kind as AnnotationKind]));
const CLAIM_LISTS: readonly string[] = ['contradicts', 'supports', 'claims'];

/**
 * Keys, values of closed vocabularies, ids and names that may stand at `offset` (UTF-16) of a sidecar. A line being typed is no YAML yet,
 * so the lines above tell by their indentation what it is in. `sidecar` is the file as it was last understood: its ids and names.
 */
export function completeSidecar(text: string, offset: number, sidecar: Sidecar): Completions {
  const begin = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(begin, offset);
  const above = text.slice(0, begin).split('\n').map(lineOf);
  const value = /^([\s-]*)([\w]+):[ \t]+(?:\[(?:[^\]]*,)?[ \t]*)?["']?([\w -]*)$/.exec(before);
  if (value) {
    const [, indent = '', key = '', word = ''] = value;
    return { from: offset - word.length, items: valuesOf(key, [...pathOf(above, lineOf(`${indent}x:`))], sidecar) };
  }
  const word = /^([\s-]*)(["']?)([\w-]*)$/.exec(before);
  if (!word) return { from: offset, items: [] };
  const [, indent = '', quote = '', typed = ''] = word;
  const here = lineOf(`${indent}x:`);
  const path = pathOf(above, here);
  const from = offset - typed.length;
  if (here.dash >= 0 && CLAIM_LISTS.includes(path[0] ?? '')) return { from, items: valuesOf(path[0]!, path.slice(1), sidecar) };
  if (quote !== '') return { from, items: [] };
  const taken = new Set(siblings(above, here));
  return { from, items: keysIn(path).filter((key) => !taken.has(key)).map((label) => ({ label, kind: 'key' })) };
}

function lineOf(line: string): Line {
  const [, indent = '', dashes = '', key] = /^(\s*)((?:-\s+)*)(?:["']?(\w+)["']?\s*:)?/.exec(line.replace(/-$/, '- ')) ?? [];
  const blank = /^\s*(?:#.*)?$/.test(line);
  return { dash: dashes === '' ? -1 : indent.length, column: blank ? Infinity : indent.length + dashes.length, key };
}

/** The keys that a line stands under, the nearest first. */
function pathOf(above: readonly Line[], { dash, column }: Line): string[] {
  const path: string[] = [];
  // A list may stand in the same column as its key.
  let limit = dash >= 0 ? dash + 1 : column;
  let list = dash >= 0;
  for (let i = above.length - 1; i >= 0 && limit > 0; i--) {
    const line = above[i]!;
    if (!list && line.dash >= 0 && line.column === limit) {
      limit = line.dash + 1;
      list = true;
    } else if (line.key !== undefined && line.column < limit && !(list && line.dash >= 0 && line.column >= limit)) {
      path.push(line.key);
      limit = line.dash >= 0 ? line.dash + 1 : line.column;
      list = line.dash >= 0;
    }
  }
  return path;
}

/** Keys that the map of a line has above it. */
function siblings(above: readonly Line[], { dash, column }: Line): string[] {
  const found: string[] = [];
  if (dash >= 0) return found;
  for (let i = above.length - 1; i >= 0; i--) {
    const line = above[i]!;
    if (line.column < column) break;
    if (line.column === column && line.key !== undefined) found.push(line.key);
    if (line.column === column && line.dash >= 0) break;
  }
  return found;
}

function keysIn([parent, ...outer]: readonly string[]): readonly string[] {
  if (parent === undefined) return TOP_KEYS;
  const kind = KINDS_BY_SECTION.get(parent);
  if (kind && outer.length === 0) return ITEM_KEYS[kind];
  if (parent === 'source' && outer.length === 0) return SOURCE_KEYS;
  return INNER_KEYS[parent] ?? [];
}

function valuesOf(key: string, path: readonly string[], { mentions, claims, incidents }: Sidecar): Completion[] {
  if (CLAIM_LISTS.includes(key)) return claims.map(({ id, quote }) => ({ label: id, kind: 'id', detail: quote }));
  if (key === 'incident' || key === 'part_of') return incidents.map(({ id, title }) => ({ label: id, kind: 'id', ...(title === undefined ? {} : { detail: title }) }));
  if (key === 'entity') return [...new Set(mentions.flatMap(({ entity }) => entity ?? []))].map((label) => ({ label, kind: 'id' }));
  const words = key === 'adopted' ? ['true', 'false'] : key === 'field' && path[0] === 'about' ? INCIDENT_FIELDS : (VOCABULARY[key] ?? []);
  return words.map((label) => ({ label, kind: 'value' }));
}
