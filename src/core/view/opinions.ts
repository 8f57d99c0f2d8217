import { anchoredItems, partKey, type Resolutions } from '../anchors/anchored.ts';
import { cover, sameSpan, type Span } from '../text/span.ts';
import type { ClaimItem, Item, Opinion } from './annotated-text.ts';
import type { ClaimAnnotation, Sidecar } from '../model/annotations.ts';

/** A sidecar that somebody else writes, with where its anchors stand. */
interface OtherPlaced {
  readonly uri: string;
  readonly analyst: string | undefined;
  readonly parsed: { readonly sidecar: Sidecar };
  readonly resolutions: Resolutions;
}

/**
 * The items with what others decided on the same words. What only others have marked is an item too, a suggestion that can be accepted;
 * what only others rejected is none. Decisions whose words are gone are left to their authors.
 */
export function addOpinions(items: readonly Item[], others: readonly OtherPlaced[]): Item[] {
  if (others.length === 0) return [...items];
  const shown: Item[] = [...items];
  const byStart = new Map<number, number[]>();
  const index = (at: number): void => {
    const { start } = whole(shown[at]!);
    const list = byStart.get(start);
    if (list) list.push(at);
    else byStart.set(start, [at]);
  };
  shown.forEach((_, at) => { index(at); });
  for (const { uri, analyst, parsed, resolutions } of others) {
    for (const { key, item: annotation } of anchoredItems(parsed.sidecar)) {
      const place = resolutions.get(key);
      if (!place || place.state === 'orphan') continue;
      const opinion: Opinion = { by: annotation.by ?? analyst, sidecar: uri, annotation };
      const at = (byStart.get(place.start) ?? []).find((other) => isSame(shown[other]!, annotation, place));
      if (at !== undefined) {
        const item = shown[at]!;
        shown[at] = { ...item, opinions: [...(item.opinions ?? []), opinion] };
      } else if (annotation.status !== 'rejected') {
        const base = { id: `${key}@${analyst ?? ''}`, state: 'suggested', opinions: [opinion] } as const;
        if (annotation.kind === 'mention') shown.push({ ...base, kind: 'mention', start: place.start, end: place.end, category: annotation.category, name: annotation.entity ?? annotation.quote });
        else shown.push(claimOf(base, annotation, key, place, resolutions));
        index(shown.length - 1);
      }
    }
  }
  return shown;
}

/** The words that make an item the same one: all of a mention, what is claimed of a claim. */
const whole = (item: Item): Span => (item.kind === 'mention' ? item : (cover(item.content) ?? item));

const isSame = (item: Item, annotation: Opinion['annotation'], at: Span): boolean => item.kind === annotation.kind && sameSpan(whole(item), at) && (item.kind === 'claim' || annotation.kind === 'claim' || item.category === annotation.category);

function claimOf(base: Pick<ClaimItem, 'id' | 'state' | 'opinions'>, annotation: ClaimAnnotation, key: string, { start, end }: Span, resolutions: Resolutions): ClaimItem {
  const part = (name: 'source' | 'cue'): Span[] => {
    const place = annotation[name] && resolutions.get(partKey(key, name));
    return place && place.state !== 'orphan' ? [{ start: place.start, end: place.end }] : [];
  };
  const [source, cue, content] = [part('source'), part('cue'), [{ start, end }]];
  return { ...base, kind: 'claim', ...cover([...source, ...cue, ...content])!, source, cue, content };
}
