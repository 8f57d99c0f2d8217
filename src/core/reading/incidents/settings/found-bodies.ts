import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Reading } from '../../reading.ts';

const BODIES = new WordSet('body bodies corpse corpses remains');
const FOUND = new WordSet('found discovered recovered located');
/** How many tokens may stand between the bodies and the word for finding them, and between that and the day. */
const REACH = 8;

/**
 * "His body was found on Saturday", "four students, whose burned bodies were discovered on 3 June": the day that a sentence gives for
 * the finding of the dead. They had been killed by then.
 */
export function dayOfFinding({ source: { tokens } }: Reading, sentence: Sentence, dates: readonly Mention[]): Mention | undefined {
  if (dates.length === 0 || BODIES.next(tokens, sentence.first, sentence.last) < 0) return undefined;
  let body = -1;
  let found = -1;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (BODIES.has(tokens, i)) body = i;
    else if (FOUND.has(tokens, i) && body >= 0 && i - body <= REACH) found = i;
    if (found < 0) continue;
    const near = dates.find((date) => { const at = tokens.at(date.start); return at > found && at - found <= REACH; });
    if (near) return near;
    found = -1;
  }
  return undefined;
}
