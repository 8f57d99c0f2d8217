import type { Anchor, Annotation, ClaimAnnotation, MentionAnnotation, Resolution, Sidecar } from '../model/annotations.ts';

/** Where the anchors of a sidecar stand: by item id for its own words, by `partKey` for a claim's source and cue. */
export type Resolutions = ReadonlyMap<string, Resolution>;

export type Anchored = MentionAnnotation | ClaimAnnotation;

export const partKey = (id: string, part: 'source' | 'cue'): string => `${id}/${part}`;

/** The items that have words in the text, each with a key of its own: the id, and for the second item with one id `id#2`. */
export function anchoredItems(sidecar: Sidecar): { readonly key: string; readonly item: Anchored }[] {
  const count = new Map<string, number>();
  return [...sidecar.mentions, ...sidecar.claims].map((item) => {
    const n = (count.get(item.id) ?? 0) + 1;
    count.set(item.id, n);
    return { key: n === 1 ? item.id : `${item.id}#${n}`, item };
  });
}

/** Every anchor of a sidecar with its key. */
export function anchorsOf(sidecar: Sidecar): { readonly key: string; readonly anchor: Anchor; readonly item: Annotation }[] {
  return anchoredItems(sidecar).flatMap(({ key, item }) => {
    const own = { key, anchor: item, item };
    if (item.kind === 'mention') return [own];
    return [own, ...(['source', 'cue'] as const).flatMap((part) => (item[part] ? [{ key: partKey(key, part), anchor: item[part], item }] : []))];
  });
}
