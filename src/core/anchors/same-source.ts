import { anchoredItems } from './anchored.ts';
import { compare } from './comparison.ts';
import { resolve } from './resolve.ts';
import { sha256 } from '../text/sha256.ts';
import type { Sidecar } from '../model/annotations.ts';

/** How a text shows that a sidecar is of it: `same` text, most of its words as in the text that was `kept`, or its `quotes`. */
export interface SourceMatch {
  readonly by: 'same' | 'kept' | 'quotes';
  /** 0 to 1. */
  readonly share: number;
}

/** Below this share of words or quotes a text is another one. */
const ENOUGH = 0.6;

/** Quotes that are looked for at most. */
const SAMPLE = 50;

/**
 * Whether a sidecar that lost its source is of this text. `kept` is the text it was made for, where that is known. A text that only shares
 * an agency's paragraph with it is not taken: most words or quotes must be there, in their surroundings. Near-linear in the texts.
 */
export function matchSource(sidecar: Sidecar, kept: string | undefined, text: string): SourceMatch | undefined {
  if (sidecar.source.sha256 !== undefined && sha256(text) === sidecar.source.sha256) return { by: 'same', share: 1 };
  if (kept !== undefined) {
    if (kept.length > 3 * text.length || text.length > 3 * kept.length) return undefined;
    const { old, now, map } = compare(kept, text);
    const stayed = map.reduce((sum, j) => sum + (j >= 0 ? 1 : 0), 0);
    const share = stayed / Math.max(1, old.count, now.count);
    return share >= ENOUGH ? { by: 'kept', share } : undefined;
  }
  const items = anchoredItems(sidecar).map(({ item }) => item).slice(0, SAMPLE);
  const sure = resolve(undefined, text, items).filter(({ state }) => state === 'sure').length;
  const share = sure / Math.max(1, items.length);
  return sure >= Math.min(2, items.length) && sure > 0 && share >= ENOUGH ? { by: 'quotes', share } : undefined;
}
