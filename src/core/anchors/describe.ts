import { offsetMap, type OffsetMap } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import type { Anchor } from '../model/annotations.ts';

/** Code points of context on each side: four times as many gain one point of accuracy. */
const CONTEXT = 32;

/** The anchor of a span: its words, what stands around them, and its place in code points. Pass `units` when describing many spans of one text. */
export function describe(text: string, span: Span, units: OffsetMap = offsetMap(text)): Anchor {
  const start = units.toCodePoints(span.start);
  const end = units.toCodePoints(span.end);
  const prefix = text.slice(units.toUtf16(start - CONTEXT), span.start);
  const suffix = text.slice(span.end, units.toUtf16(end + CONTEXT));
  return { quote: text.slice(span.start, span.end), ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}), start, end };
}
