import { spanMapper, type TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';
import type { AnnotatedText, ClaimItem, Item } from './annotated-text.ts';

/**
 * What is shown, moved through the edits of one event so that nothing lags behind the typing; the reading stays the one before the edits
 * until the text is read again. Items whose words are all gone are left out. Most items stand before or behind all edits: they stay as
 * they are, or are shifted; that a keystroke in a text with thousands of marks costs about a millisecond rests on this.
 */
export function moveItems(annotated: AnnotatedText, edits: readonly TextEdit[]): AnnotatedText {
  const move = spanMapper(edits);
  const moveAll = (spans: readonly Span[]): Span[] => spans.map(move).filter((span) => span.end > span.start);
  let [first, last, shift] = [Infinity, 0, 0];
  for (const { start, end, text } of edits) {
    first = Math.min(first, start);
    last = Math.max(last, end);
    shift += text.length - (end - start);
  }
  const items: Item[] = [];
  for (const item of annotated.items) {
    if (item.end <= first) items.push(item);
    else if (item.start >= last) items.push(shifted(item, shift));
    else {
      const { start, end } = move(item);
      if (start === end) continue;
      const resolution = item.resolution && { resolution: { ...item.resolution, ...move(item.resolution) } };
      items.push(item.kind === 'mention' ? { ...item, start, end, ...resolution } : { ...item, start, end, source: moveAll(item.source), cue: moveAll(item.cue), content: moveAll(item.content), ...resolution });
    }
  }
  return { ...annotated, items };
}

function shifted(item: Item, by: number): Item {
  if (by === 0) return item;
  // A copy that is changed: engines make one ten times as fast as a spread with other values behind it.
  const copy: Writable<Item> = { ...item };
  copy.start += by;
  copy.end += by;
  // All of an item, its parts and its anchor's place lie within it.
  const { resolution } = copy;
  if (resolution) copy.resolution = resolution.state === 'sure' ? { state: 'sure', start: resolution.start + by, end: resolution.end + by } : { ...resolution, start: resolution.start + by, end: resolution.end + by };
  if (copy.kind === 'claim') {
    const parts: Writable<ClaimItem> = copy;
    const all = (spans: readonly Span[]): Span[] => spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
    parts.source = all(parts.source);
    parts.cue = all(parts.cue);
    parts.content = all(parts.content);
  }
  return copy;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
