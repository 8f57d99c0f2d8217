import type { Mention, Problem } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';
import { sameCount, unitKey } from './counts.ts';
import { spanOf } from '../../text/span.ts';

const EARLIER = /\b(?:earlier (?:version|report|story)|previously reported|originally (?:said|reported)|initially (?:said|reported))\b/i;

/**
 * A figure that the text itself replaces: "nine people, not seven", "59 and not 62", "an earlier version of this report said four drones;
 * it used two". The old figure is superseded wherever it stands.
 */
export function checkCorrections(reading: Reading): Problem[] {
  const found: Problem[] = [];
  reading.source.sentences.forEach((sentence, index) => {
    const counts = quantities(reading, sentence);
    if (counts.length === 0) return;
    for (let i = 0; i + 1 < counts.length; i++) {
      const [a, b] = [counts[i]!, counts[i + 1]!];
      if (!/^,?\s*(?:and\s+|but\s+)?not\s+(?:the\s+)?$/i.test(reading.source.text.slice(a.end, b.start)) || sameCount(a.quantity!, b.quantity!)) continue;
      found.push({ kind: 'superseded', message: `“${reading.textOf(a)}” replaces “${reading.textOf(b)}”: the text corrects the figure.`, at: [spanOf(b), spanOf(a)], severity: 'information' });
    }
    if (!EARLIER.test(reading.textOf(sentence))) return;
    const next = reading.source.sentences[index + 1];
    const later = next ? quantities(reading, next) : [];
    for (const old of counts) {
      const fresh = later.find((count) => !/^\s+of\b/.test(reading.source.text.slice(count.end, count.end + 6)) && (({ quantity }) => (quantity!.unit === '' || unitKey(quantity!.unit) === unitKey(old.quantity!.unit)) && !sameCount(quantity!, old.quantity!))(count));
      if (fresh) found.push({ kind: 'superseded', message: `“${reading.textOf(old)}” stood in an earlier version; now it is “${reading.textOf(fresh)}”.`, at: [spanOf(old), spanOf(fresh)], severity: 'information' });
    }
  });
  return found;
}

const quantities = (reading: Reading, sentence: Sentence): Mention[] => reading.mentionsIn(sentence).filter((mention) => mention.category === 'quantity' && mention.quantity !== undefined);
