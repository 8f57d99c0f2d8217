import { partKey, anchoredItems, type Resolutions } from './anchored.ts';
import { describe } from './describe.ts';
import { offsetMap } from '../text/offsets.ts';
import type { Operation, Sidecar } from '../model/annotations.ts';

/**
 * The operations that bring a sidecar's anchors up to the text at hand, whose SHA-256 is `sha256`: sure ones get their quote, context and
 * hints from it, the others keep theirs and name the text that these speak of. For an explicit command only: text that moved is no
 * reason to write. No operations where everything speaks of this text already.
 */
export function refreshOperations(sidecar: Sidecar, resolutions: Resolutions, text: string, sha256: string): Operation[] {
  const units = offsetMap(text);
  const operations: Operation[] = [];
  const seen = new Set<string>();
  for (const { key, item } of anchoredItems(sidecar)) {
    // Of items that share an id none can be written.
    if (seen.has(item.id) || key !== item.id) continue;
    seen.add(item.id);
    const resolution = resolutions.get(key);
    const speaksOf = item.sha256 ?? sidecar.source.sha256;
    if (speaksOf === sha256) {
      if (item.sha256 !== undefined) operations.push({ op: 'set', kind: item.kind, id: item.id, fields: { sha256: undefined } });
      continue;
    }
    if (resolution?.state !== 'sure') {
      if (item.sha256 === undefined && speaksOf !== undefined) operations.push({ op: 'set', kind: item.kind, id: item.id, fields: { sha256: speaksOf } });
      continue;
    }
    const fields: Record<string, unknown> = { ...CONTEXT_GONE, ...describe(text, resolution, units), sha256: undefined };
    for (const part of ['source', 'cue'] as const) {
      const place = resolutions.get(partKey(key, part));
      if (item.kind === 'claim' && item[part] && place?.state === 'sure') {
        const { entity } = item[part];
        const anchor = describe(text, place, units);
        // A part is written as short as it was: with its context only where it had one.
        const context = item[part].prefix === undefined && item[part].suffix === undefined ? { prefix: undefined, suffix: undefined } : {};
        fields[part] = { ...anchor, ...context, ...(entity === undefined ? {} : { entity }) };
      }
    }
    operations.push({ op: 'set', kind: item.kind, id: item.id, fields });
  }
  return sidecar.source.sha256 === sha256 && operations.length === 0 ? [] : [{ op: 'source', fields: { sha256 } }, ...operations];
}

const CONTEXT_GONE = { prefix: undefined, suffix: undefined };
