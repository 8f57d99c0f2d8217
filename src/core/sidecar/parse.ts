import { FieldReader } from './field-reader.ts';
import { KINDS, SECTIONS, VERSION } from './format.ts';
import { openSidecar, type OpenSidecar } from './open.ts';
import { isNull, pairOf, type MapNode, type TreeNode } from './tree.ts';
import type { Annotation, AnnotationKind, ClaimAnnotation, IncidentAnnotation, MentionAnnotation, Sidecar, SidecarProblem, SourceRecord } from '../model/annotations.ts';
import type { Span } from '../text/span.ts';
import { readConflicts, readItem } from './read-item.ts';

/** A sidecar as far as it could be understood, with where things stand in its text. Spans in UTF-16 code units. */
export interface ParsedSidecar {
  readonly sidecar: Sidecar;
  /** In the order of the text. */
  readonly problems: readonly SidecarProblem[];
  /** False where writing could lose something: broken YAML, conflict markers, duplicate keys, a newer version, too large. */
  readonly writable: boolean;
  /** The item with that id; of several with the same id the first. */
  readonly rangeOf: (id: string) => Span | undefined;
  /** The text with its tree, for `editSidecar` and `mergeSidecars`. */
  readonly opened: OpenSidecar;
}

/**
 * Reads a sidecar. Never throws: what is not understood becomes a problem with its place, and one bad item hides no other.
 * An empty text is an empty sidecar. Items of which the id or the quote is missing are left out, with a problem.
 */
export function parseSidecar(text: string, opened: OpenSidecar = openSidecar(text)): ParsedSidecar {
  const problems = [...opened.problems];
  const { root } = opened;
  const items: Annotation[] = [];
  const ranges = new Map<string, Span>();
  if (root) duplicateKeys(root, problems);
  const version = root ? readVersion(root, problems) : VERSION;
  const head = root ? new FieldReader(root, problems) : undefined;
  const sourceMap = head?.map('source');
  const source = sourceMap ? readSource(new FieldReader(sourceMap, problems)) : {};
  for (const kind of KINDS) for (const node of head?.list(SECTIONS[kind]) ?? []) add(kind, node);
  checkReferences(items, ranges, problems);

  const of = <T extends Annotation>(kind: AnnotationKind): T[] => items.filter((item) => item.kind === kind) as T[];
  return {
    sidecar: { version, source, mentions: of<MentionAnnotation>('mention'), claims: of<ClaimAnnotation>('claim'), incidents: of<IncidentAnnotation>('incident') },
    problems: problems.sort((a, b) => a.start - b.start),
    writable: opened.whole && version <= VERSION && !problems.some((problem) => problem.code === 'duplicate-key' || problem.code === 'version'),
    rangeOf: (id) => ranges.get(id),
    opened,
  };

  function add(kind: AnnotationKind, node: TreeNode): void {
    if (node.kind !== 'map') {
      problems.push({ code: 'shape', message: `An item of ${SECTIONS[kind]} is a map that begins with its id.`, start: node.start, end: node.end, severity: 'error' });
      return;
    }
    const item = readItem(kind, node, problems);
    if (!item) return;
    if (ranges.has(item.id)) {
      const { start, end } = pairOf(node, 'id')!.value;
      problems.push({ code: 'duplicate-id', message: `Another item has the id ${item.id} already.`, start, end, severity: 'error' });
    } else ranges.set(item.id, { start: node.start, end: node.end });
    items.push(item);
  }
}

function readVersion(root: MapNode, problems: SidecarProblem[]): number {
  const pair = pairOf(root, 'version');
  if (!pair) {
    problems.push({ code: 'missing', message: `The file does not say its version; taken as version: ${VERSION}.`, start: root.start, end: Math.min(root.start + 1, root.end), severity: 'warning' });
    return VERSION;
  }
  const { start, end } = pair.value;
  const version = pair.value.kind === 'scalar' && /^\d{1,9}$/.test(pair.value.value) ? Number(pair.value.value) : undefined;
  if (version === undefined || version < 1) {
    problems.push({ code: 'version', message: 'The version is a whole number, 1 or more. The file is shown and not written.', start, end, severity: 'error' });
    return VERSION;
  }
  if (version > VERSION) {
    problems.push({ code: 'version', message: `Version ${version} was written by a newer Dateline; this one knows ${VERSION}. The file is shown and not written.`, start, end, severity: 'warning' });
  }
  return version;
}

function readSource(reader: FieldReader): SourceRecord {
  return reader.present({
    file: reader.text('file'), sha256: reader.text('sha256'), published: reader.text('published'), outlet: reader.text('outlet'), reliability: reader.choice('reliability'),
    conflicts: readConflicts(reader, 'the source'),
  });
}

/** Duplicate keys anywhere: an error, never last-wins. The first one is read. */
function duplicateKeys(node: TreeNode, problems: SidecarProblem[]): void {
  if (node.kind === 'seq') for (const item of node.items) duplicateKeys(item.value, problems);
  if (node.kind !== 'map') return;
  const seen = new Set<string>();
  for (const pair of node.pairs) {
    if (seen.has(pair.key)) problems.push({ code: 'duplicate-key', message: `The key ${JSON.stringify(pair.key)} stands here twice; the first one is read.`, start: pair.start, end: pair.keyEnd, severity: 'error' });
    seen.add(pair.key);
    if (!isNull(pair.value)) duplicateKeys(pair.value, problems);
  }
}

/** References to claims and incidents that this file does not hold. A `part_of` may point into another file and is not checked here. */
function checkReferences(items: readonly Annotation[], ranges: ReadonlyMap<string, Span>, problems: SidecarProblem[]): void {
  const known: Record<AnnotationKind, Set<string>> = { mention: new Set(), claim: new Set(), incident: new Set() };
  for (const item of items) known[item.kind].add(item.id);
  const check = (item: Annotation, kind: AnnotationKind, id: string, key: string): void => {
    if (known[kind].has(id)) return;
    problems.push({ code: 'dangling', message: `${key} of ${item.id} names the ${kind} ${JSON.stringify(id)}, which is not in this file.`, ...ranges.get(item.id)!, severity: 'warning' });
  };
  for (const item of items) {
    if (item.kind === 'claim') {
      for (const about of item.about ?? []) check(item, 'incident', about.incident, 'about');
      for (const id of item.contradicts ?? []) check(item, 'claim', id, 'contradicts');
      for (const id of item.supports ?? []) check(item, 'claim', id, 'supports');
    } else if (item.kind === 'incident') {
      for (const [field, values] of Object.entries(item.fields)) for (const value of values) for (const id of value.claims ?? []) check(item, 'claim', id, field);
    }
  }
}
