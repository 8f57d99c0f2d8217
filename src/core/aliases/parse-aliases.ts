import type { AliasProblem, KnownEntity } from '../model/aliases.ts';
import type { SidecarProblem } from '../model/annotations.ts';
import { CATEGORIES, type Category } from '../model/vocabulary.ts';
import { FieldReader } from '../sidecar/field-reader.ts';
import { openSidecar } from '../sidecar/open.ts';
import type { MapNode, TreeNode } from '../sidecar/tree.ts';

/** What `dateline.yaml` says, as far as it could be understood. */
export interface ParsedAliases {
  readonly entities: readonly KnownEntity[];
  /** In the order of the text. */
  readonly problems: readonly AliasProblem[];
}

const KEYS = ['name', 'aliases', 'label', 'category'];

/**
 * Reads `dateline.yaml`. Never throws: what is not understood becomes a problem with its place, and one bad entry hides no other.
 *
 *     entities:
 *       - name: Islamic Resistance in Iraq
 *         aliases: [IRI, Iraqi Resistance]
 *         label: Islamic Resistance in Iraq (coalition)
 *         category: armed-group
 */
export function parseAliases(text: string): ParsedAliases {
  const { root, problems: opened } = openSidecar(text);
  const problems: SidecarProblem[] = [...opened];
  const entities: KnownEntity[] = [];
  const owners = new Map<string, string>();
  for (const node of root ? (new FieldReader(root, problems).list('entities') ?? []) : []) {
    if (node.kind !== 'map') problems.push({ code: 'shape', message: 'An entry is a map with a name.', start: node.start, end: node.end, severity: 'error' });
    else readEntry(node, entities, owners, problems);
  }
  return { entities, problems: problems.map(({ message, start, end, severity }) => ({ message, start, end, severity })).sort((a, b) => a.start - b.start) };
}

function readEntry(node: MapNode, entities: KnownEntity[], owners: Map<string, string>, problems: SidecarProblem[]): void {
  const reader = new FieldReader(node, problems);
  for (const { key, start, keyEnd } of node.pairs) {
    if (!KEYS.includes(key)) problems.push({ code: 'unknown-value', message: `${JSON.stringify(key)} is not known here; known are ${KEYS.join(', ')}.`, start, end: keyEnd, severity: 'warning' });
  }
  const name = reader.required('name')?.trim();
  if (name === undefined) return;
  const label = reader.text('label')?.trim();
  const category = reader.choice('category');
  const aliases = [...new Set((reader.texts('aliases') ?? []).map((alias) => alias.trim()).filter((alias) => alias !== '' && alias !== name))];
  for (const phrase of [name, ...aliases]) claim(phrase, name, owners, node, problems);
  entities.push({ name, aliases, ...(label ? { label } : {}), ...(isCategory(category) ? { category } : {}) });
}

/** One phrase means one entity; the first entry has it. */
function claim(phrase: string, name: string, owners: Map<string, string>, node: TreeNode, problems: SidecarProblem[]): void {
  const key = phrase.toLowerCase();
  const owner = owners.get(key);
  if (owner === undefined) owners.set(key, name);
  else problems.push({ code: 'duplicate-key', message: `${JSON.stringify(phrase)} means ${JSON.stringify(owner)} already; it cannot mean two.`, start: node.start, end: node.end, severity: 'warning' });
}

const isCategory = (value: string | undefined): value is Category => (CATEGORIES as readonly (string | undefined)[]).includes(value);
