import { KINDS, SECTIONS } from './format.ts';
import { Lines } from './lines.ts';
import { isNull, pairOf, type MapNode, type Pair, type TreeNode } from './tree.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';

/** A YAML comment and what it stands beside. Offsets in UTF-16 code units. */
interface Comment {
  /** From its `#` to the end of its line. */
  readonly text: string;
  /** What it stands behind on the same line; undefined where it has a line of its own. */
  readonly behind: string | undefined;
  /** What follows it, and what it follows. */
  readonly next: string | undefined;
  readonly previous: string | undefined;
}

/** A place that is the same on both sides: an item, or a key of one. `start` is the item's dash. */
interface Mark {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The merged text with the comments that only the other side added, each beside what it stood beside: `# sure?` behind a value stays
 * behind it, a line of its own stays above what followed it. Linear in the texts' lengths.
 */
export function carryComments(base: string, theirs: { readonly text: string; readonly root: MapNode }, merged: { readonly text: string; readonly root: MapNode }): string {
  if (!theirs.text.includes('#')) return merged.text;
  const spare = new Map<string, number>();
  const marks = marksOf(merged.root);
  const here = commentsOf(merged.text, merged.root, marks);
  const added = commentsOf(theirs.text, theirs.root, marksOf(theirs.root));
  const inBase = new Map<string, number>();
  for (const line of base.includes('#') ? base.split('\n') : []) {
    const at = line.indexOf('#');
    if (at >= 0) count(inBase, line.slice(at).trimEnd());
  }
  const there = new Map<string, number>();
  for (const { text } of here) count(there, text);
  for (const { text } of added) count(spare, text);
  for (const [text, n] of spare) spare.set(text, n - Math.max(inBase.get(text) ?? 0, there.get(text) ?? 0));
  const known = new Set(here.map(keyOf));
  const byPath = new Map(marks.map((mark) => [mark.path, mark]));
  const lines = new Lines(merged.text);
  const edits = new Map<number, string>();
  for (const comment of added) {
    const left = spare.get(comment.text) ?? 0;
    if (left <= 0 || known.has(keyOf(comment))) continue;
    spare.set(comment.text, left - 1);
    const { at, text } = place(comment);
    edits.set(at, (edits.get(at) ?? '') + text);
  }
  return edits.size === 0 ? merged.text : applyEdits(merged.text, [...edits].map(([at, text]): TextEdit => ({ start: at, end: at, text })));

  function place({ text, behind, next, previous }: Comment): { readonly at: number; readonly text: string } {
    const beside = behind === undefined ? undefined : byPath.get(behind);
    if (beside && lines.isLast(beside.end) && lines.startOf(beside.start) === lines.startOf(beside.end)) return { at: beside.end, text: ` ${text}` };
    const below = beside ?? (next === undefined ? undefined : byPath.get(next));
    if (below) return { at: lines.startOf(below.start), text: `${' '.repeat(lines.column(below.start))}${text}${lines.eol}` };
    const above = previous === undefined ? undefined : byPath.get(previous);
    const at = above ? lines.next(above.end) : merged.text.length;
    const column = above ? lines.column(above.start) : 0;
    return { at, text: lines.inserted(at, `${' '.repeat(column)}${text}`) };
  }
}

const keyOf = ({ text, behind, next }: Comment): string => `${behind ?? `>${next ?? ''}`}\n${text}`;

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** The places of a sidecar that comments stand beside, in the order of the text. */
function marksOf(root: MapNode): Mark[] {
  const marks: Mark[] = [];
  const add = (path: string, pair: Pair): void => void marks.push({ path, start: pair.start, end: Math.max(pair.value.end, pair.colonEnd) });
  const sections = new Map<string, string>(KINDS.map((kind) => [SECTIONS[kind], kind]));
  for (const pair of root.pairs) {
    const kind = sections.get(pair.key);
    const inside = pair.value.kind === 'seq' || (pair.key === 'source' && pair.value.kind === 'map');
    marks.push({ path: pair.key, start: pair.start, end: inside ? pair.colonEnd : Math.max(pair.value.end, pair.colonEnd) });
    if (pair.key === 'source' && pair.value.kind === 'map') for (const inner of pair.value.pairs) add(`source/${inner.key}`, inner);
    if (kind === undefined || pair.value.kind !== 'seq') continue;
    for (const { dash, value } of pair.value.items) {
      const id = pairOf(value, 'id')?.value;
      if (value.kind !== 'map' || id?.kind !== 'scalar' || isNull(id)) continue;
      value.pairs.forEach((inner, index) => {
        const path = `${kind} ${id.value}`;
        marks.push({ path: index === 0 ? path : `${path}/${inner.key}`, start: index === 0 ? dash : inner.start, end: Math.max(inner.value.end, inner.colonEnd) });
      });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** Every comment of a text: a `#` behind white space, outside of all keys and values. */
function commentsOf(text: string, root: MapNode, marks: readonly Mark[]): Comment[] {
  const leaves = leavesOf(root).sort((a, b) => a[0] - b[0]);
  const comments: Comment[] = [];
  let leaf = 0;
  let mark = 0;
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    while (leaf < leaves.length && leaves[leaf]![1] <= at) leaf++;
    if ((leaves[leaf]?.[0] ?? Infinity) <= at || !/[\s\ufeff]/.test(text[at - 1] ?? ' ')) continue;
    const lineStart = text.lastIndexOf('\n', at) + 1;
    const lineEnd = !text.includes('\n', at) ? text.length : text.indexOf('\n', at);
    while (mark < marks.length && marks[mark]!.start < at) mark++;
    const previous = marks[mark - 1]?.path;
    const own = text.slice(lineStart, at).replace('\ufeff', '').trim() === '';
    comments.push({ text: text.slice(at, lineEnd).trimEnd(), behind: own ? undefined : previous, next: marks[mark]?.path, previous });
    at = lineEnd;
  }
  return comments;
}

function leavesOf(node: TreeNode): [start: number, end: number][] {
  const found: [number, number][] = [];
  const open: TreeNode[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === 'map') {
      for (const pair of next.pairs) {
        found.push([pair.start, pair.keyEnd]);
        open.push(pair.value);
      }
    } else if (next.kind === 'seq') open.push(...next.items.map(({ value }) => value));
    else if (next.start < next.end) found.push([next.start, next.end]);
  }
  return found;
}
