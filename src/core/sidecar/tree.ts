/**
 * A sidecar's YAML as the rest of this folder sees it: values with the place where they stand, nothing else. Offsets are UTF-16 code
 * units of the sidecar's text. A node's `end` is the end of its last visible character: comments and line breaks behind it are outside.
 */
export type TreeNode = ScalarNode | MapNode | SeqNode | OpaqueNode;

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** Every scalar is a string: `start: 55` reads "55". `plain` tells unquoted text apart, where "", "~" and "null" mean nothing. */
export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly value: string;
  readonly plain: boolean;
}

export interface Pair {
  readonly key: string;
  /** Span of the key as it is written. */
  readonly start: number;
  readonly keyEnd: number;
  /** Offset just behind the colon; a missing value stands there, empty. */
  readonly colonEnd: number;
  readonly value: TreeNode;
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  /** Written with braces. */
  readonly flow: boolean;
  readonly pairs: readonly Pair[];
}

export interface SeqItem {
  /** Offset of the dash; in flow style of the value. */
  readonly dash: number;
  readonly value: TreeNode;
}

export interface SeqNode extends Placed {
  readonly kind: 'seq';
  /** Written with brackets. */
  readonly flow: boolean;
  readonly items: readonly SeqItem[];
}

/** What the sidecar format has no use for (an alias, a key that is itself a list): kept in the file, not read. */
export interface OpaqueNode extends Placed {
  readonly kind: 'opaque';
}

/** Whether the node says nothing: no value, `~` or `null`. */
export const isNull = (node: TreeNode): boolean => node.kind === 'scalar' && node.plain && /^(?:~|null|Null|NULL)?$/.test(node.value);

/** The first pair of that key; undefined for none and for anything but a map. */
export const pairOf = (node: TreeNode | undefined, key: string): Pair | undefined =>
  node?.kind === 'map' ? node.pairs.find((pair) => pair.key === key) : undefined;

/** Plain data: what two trees must agree in to mean the same. Opaque nodes are their own text's stand-in, null. */
export type Data = string | null | readonly Data[] | { readonly [key: string]: Data };

/** The node's meaning without its places. Of a duplicate key the first counts, as everywhere here. */
export function dataOf(node: TreeNode): Data {
  switch (node.kind) {
    case 'scalar':
      return isNull(node) ? null : node.value;
    case 'seq':
      return node.items.map((item) => dataOf(item.value));
    case 'map': {
      const data = new Map<string, Data>();
      for (const pair of node.pairs) if (!data.has(pair.key)) data.set(pair.key, dataOf(pair.value));
      return Object.fromEntries(data);
    }
    case 'opaque':
      return null;
  }
}
