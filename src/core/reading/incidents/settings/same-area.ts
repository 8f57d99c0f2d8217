import { POINTING, SAME } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { EventMention } from '../events/event-mention.ts';

const IN = new WordSet('in around');
const AREA = new WordSet('area vicinity neighbourhood neighborhood');
const TOWN = new WordSet('area vicinity village town city district neighbourhood neighborhood camp');
/** What ends the words that can tell where the deed was. */
const ENDS = new WordSet(', ; : that which who but');
/** Sentences back in which the place stands. */
const REACH = 2;

/** "Militants attacked a market in Marlo. The army struck back ▸in the area◂ on Tuesday", "in the same village": where the deed told right before was. */
export function readSameAreas(tokens: Tokens, events: readonly EventMention[]): void {
  let placed: EventMention | undefined;
  for (const event of events) {
    if (event.places.length > 0) placed = event;
    else if (placed && event.sentenceIndex - placed.sentenceIndex <= REACH && event.sentence.paragraph === placed.sentence.paragraph && pointsToArea(tokens, event)) event.places = placed.places.slice(0, 1);
  }
}

function pointsToArea(tokens: Tokens, { sentence, last }: EventMention): boolean {
  for (let i = last; i + 2 < sentence.last && !ENDS.has(tokens, i); i++) {
    if (!IN.has(tokens, i) || !POINTING.has(tokens, i + 1)) continue;
    if (AREA.has(tokens, i + 2) || (SAME.has(tokens, i + 2) && TOWN.has(tokens, i + 3))) return true;
  }
  return false;
}
