import { WordSet } from '../../lexicon/phrases.ts';
import type { Claim, Mention, Problem, Quantity } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import { firstEndingAfter, spanOf, type Span } from '../../text/span.ts';
import { sameCount } from '../incidents/roles/casualties.ts';
import type { Reading } from '../reading.ts';
import { unitKey } from './counts.ts';
import { short } from './short.ts';
import { ASSERTS } from './voices.ts';

const EARLIER = /\b(?:earlier (?:version|report|story)|previously reported|originally (?:said|reported)|initially (?:said|reported))\b/i;

/** First and later words of one speaker. Own hand. */
const AT_FIRST = new WordSet('initially originally first earlier previously');
const LATER = new WordSet('later now subsequently eventually since');

/** "The military initially said that only fighters were killed, but later acknowledged that civilians were among the dead": one account in place of another by the same speaker. */
function changedAccounts(reading: Reading): Problem[] {
  const { tokens, sentences } = reading.source;
  const opens = ({ cue, content, act }: Claim, set: WordSet): boolean => {
    const [first] = cue;
    if (!first || content.length === 0 || !ASSERTS.has(act)) return false;
    for (let i = tokens.at(first.start) - 1; i < tokens.count && (tokens.start[i] ?? Infinity) < first.end; i++) if (set.has(tokens, i)) return true;
    return false;
  };
  const found: Problem[] = [];
  reading.claims.forEach((claim, index) => {
    if (!claim.speaker || claim.within || !opens(claim, AT_FIRST)) return;
    const sentence = firstEndingAfter(sentences, claim.cue[0]!.start);
    const later = reading.claims.slice(index + 1, index + 4).find((other) => !other.within && other.speaker === claim.speaker && firstEndingAfter(sentences, other.cue[0]?.start ?? Infinity) - sentence <= 1 && opens(other, LATER));
    if (later) found.push({ kind: 'superseded', message: `${claim.speaker.name} first said “${short(reading, claim.content[0]!)}”, later “${short(reading, later.content[0]!)}”.`, at: [spanOf(claim.content[0]!), spanOf(later.content[0]!)], severity: 'information' });
  });
  return found;
}

/**
 * A figure that the text itself replaces: "nine people, not seven", "59 and not 62", "an earlier version of this report said four drones;
 * it used two". The old figure is superseded wherever it stands.
 */
export function checkCorrections(reading: Reading): Problem[] {
  const found = changedAccounts(reading);
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
      const fresh = later.find((count) => !isPart(reading, count) && mayReplace(count.quantity!, old.quantity!));
      if (fresh) found.push({ kind: 'superseded', message: `“${reading.textOf(old)}” stood in an earlier version; now it is “${reading.textOf(fresh)}”.`, at: [spanOf(old), spanOf(fresh)], severity: 'information' });
    }
  });
  return found;
}

const quantities = (reading: Reading, sentence: Sentence): Mention[] => reading.mentionsIn(sentence).filter((mention) => mention.category === 'quantity' && mention.quantity !== undefined);

/** "four of the bodies": counted out of others. */
const isPart = ({ source: { text } }: Reading, { end }: Span): boolean => /^\s+of\b/.test(text.slice(end, end + 6));

/** Of the same things, or of what it does not say, and another number. */
const mayReplace = (fresh: Quantity, old: Quantity): boolean => (fresh.unit === '' || unitKey(fresh.unit) === unitKey(old.unit)) && !sameCount(fresh, old);
