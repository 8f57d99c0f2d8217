import { offsetMap } from '../text/offsets.ts';
import type { Anchor, Resolution } from '../model/annotations.ts';

/**
 * Where anchors stand in a text. `old` is the text that their hints speak of, where it is known.
 * A wrong place is worse than none: what is not certain is `review` or `orphan`.
 */
export function resolve(old: string | undefined, text: string, anchors: readonly Anchor[]): Resolution[] {
  const units = offsetMap(text);
  return anchors.map((anchor): Resolution => {
    const { quote, prefix = '', suffix = '' } = anchor;
    if (old === text && anchor.start !== undefined && anchor.end !== undefined) {
      const start = units.toUtf16(anchor.start);
      const end = units.toUtf16(anchor.end);
      if (text.slice(start, end) === quote) return { state: 'sure', start, end };
    }
    const found: { start: number; end: number; score: number }[] = [];
    for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
      const end = at + quote.length;
      found.push({ start: at, end, score: Number(text.endsWith(prefix) && prefix !== '') + (text.slice(0, at).endsWith(prefix) ? 1 : 0) + (text.startsWith(suffix, end) ? 1 : 0) });
    }
    found.sort((a, b) => b.score - a.score);
    const [best, next] = found;
    if (best?.score === 2 && next?.score !== 2) return { state: 'sure', start: best.start, end: best.end };
    return { state: 'orphan', reason: best ? 'the words stand here in other surroundings' : 'the words are not in the text any more', candidates: found.slice(0, 3) };
  });
}
