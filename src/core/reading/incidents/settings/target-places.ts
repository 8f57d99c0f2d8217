import type { Mention } from '../../../model/findings.ts';
import { firstEndingAfter } from '../../../text/span.ts';
import type { Reading } from '../../reading.ts';
import type { EventMention } from '../events/event-mention.ts';

/** Sentences back in which the text first tells of what was hit, or stopped on its way. */
const REACH = 3;

/**
 * Places that a deed's own words leave to what it was done to: "The group used a school in Marlo as a camp. … a strike on the camp" was in Marlo; "Armed men stopped a convoy
 * near Tessa on 4 May. … Four aid workers were kidnapped" was there and then. `placesIn` gives the places of a sentence by its index.
 */
export function readTargetPlaces(reading: Reading, events: readonly EventMention[], placesIn: (sentence: number) => readonly Mention[]): void {
  let stopped: EventMention | undefined;
  for (const event of events) {
    if (isOfVehicle(event)) stopped = event;
    if (event.places.length > 0) continue;
    if (stopped && isBareCapture(event) && event.sentence.paragraph === stopped.sentence.paragraph && event.sentenceIndex - stopped.sentenceIndex <= REACH) {
      event.places = stopped.places.slice(0, 1);
      if (event.dates.length === 0) event.dates = stopped.dates.slice(0, 1);
      continue;
    }
    const target = event.patients.find(({ mention }) => mention?.form === 'nominal' && mention.category === 'facility');
    const [first] = target?.entity?.mentions ?? [];
    if (!first || first.start === target?.mention?.start) continue;
    const index = firstEndingAfter(reading.source.sentences, first.start);
    if (index < event.sentenceIndex && event.sentenceIndex - index <= REACH) event.places = placesIn(index).slice(0, 1);
  }
}

const isOfVehicle = ({ type, patients, places }: EventMention): boolean => (type === 'attack' || type === 'armed-assault') && places.length > 0 && patients.some(({ mention }) => mention?.category === 'vehicle');

/** "Four aid workers were kidnapped": by nobody that is named, on no day and nowhere of its own. */
const isBareCapture = ({ type, word, agents, dates }: EventMention): boolean => type === 'kidnapping' && word.form !== 'noun' && agents.length + dates.length === 0;
