import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';

const MARKS = new WordSet(': .');
const JOINTS = new WordSet('and / & ,');
/** Fewer labels may be where a report was filed. */
const LEAST = 2;
/** Places that one label may name. */
const MOST = 3;

/**
 * The places that paragraphs of a round-up are headed with, by the paragraph's index: "Marlo: Gunmen shot a guard. …", "Tessa and Ruden: A mine …".
 * None where a single paragraph begins so: that is where the report was filed.
 */
export function placeLabels(reading: Reading): ReadonlyMap<number, readonly Mention[]> {
  const labels = new Map<number, readonly Mention[]>();
  reading.source.paragraphs.forEach(({ start, end }, index) => {
    const label = labelAt(reading, start, end);
    if (label.length > 0) labels.set(index, label);
  });
  return labels.size < LEAST ? new Map() : labels;
}

function labelAt(reading: Reading, start: number, end: number): Mention[] {
  const { tokens } = reading.source;
  const found: Mention[] = [];
  for (const mention of reading.mentionsIn({ start, end: Math.min(end, start + REACH) })) {
    if (found.length === MOST || mention.category !== 'location' || mention.form !== 'name') return [];
    const first = tokens.at(mention.start);
    const last = found.at(-1);
    if (last ? tokens.at(last.end - 1) + 2 !== first || !JOINTS.has(tokens, first - 1) : mention.start !== tokens.start[tokens.at(start)]) return [];
    found.push(mention);
    const mark = tokens.at(mention.end - 1) + 1;
    if (!MARKS.has(tokens, mark)) continue;
    return tokens.start[mark]! < end && mark + 1 < tokens.count && !tokens.is(mark + 1, Shape.newline) ? found : [];
  }
  return [];
}
/** Longest label, in UTF-16 code units. */
const REACH = 80;
