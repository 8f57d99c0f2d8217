import { spanMapper, type TextEdit } from '../text/edits.ts';
import type { Span } from '../text/span.ts';
import type { AnnotatedText, Item } from './annotated-text.ts';

/**
 * What is shown, moved through the edits of one event so that nothing lags behind the typing; the reading stays the one before the edits
 * until the text is read again. Items whose words are all gone are left out.
 */
export function moveItems(annotated: AnnotatedText, edits: readonly TextEdit[]): AnnotatedText {
  const move = spanMapper(edits);
  const moveAll = (spans: readonly Span[]): Span[] => spans.map(move).filter((span) => span.end > span.start);
  const items = annotated.items.flatMap((item): Item[] => {
    const moved = move(item);
    if (moved === item) return [item];
    const { start, end } = moved;
    if (start === end) return [];
    const resolution = item.resolution && { resolution: { ...item.resolution, ...move(item.resolution) } };
    return [item.kind === 'mention' ? { ...item, start, end, ...resolution } : { ...item, start, end, source: moveAll(item.source), cue: moveAll(item.cue), content: moveAll(item.content), ...resolution }];
  });
  return { ...annotated, items };
}
