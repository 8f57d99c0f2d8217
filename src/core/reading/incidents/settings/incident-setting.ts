import type { Incident } from '../../../model/findings.ts';
import { daysBetween } from '../../dates/calendar.ts';
import { edtfOf, intervalOf } from '../../dates/edtf.ts';
import type { Reading } from '../../reading.ts';
import type { EventMention } from '../events/event-mention.ts';
import { sourced, type ClaimIndex } from '../sourcing.ts';

/** The day of an incident: that of the first of its mentions that has one; the more exact one of two that agree. What happened lies before publication. */
export function setDate({ masthead }: Reading, incident: Incident, events: readonly EventMention[], claims: ClaimIndex): void {
  for (const { dates } of events) {
    const date = dates[0];
    const value = date?.time && edtfOf(date.time);
    if (date && value !== undefined && !(incident.stage !== 'threatened' && isAfter(value, masthead.published))) {
      const known = incident.date?.value.value;
      if (known === undefined || (value.length > known.length && value.startsWith(known)) || (known.includes('/') && !value.includes('/'))) {
        incident.date = sourced({ value, why: `“${date.entity.name}” beside the words that tell of it` }, claims.covering(date), { why: 'the nearest date of the sentence', at: { start: date.start, end: date.end } });
      }
    }
  }
  const latest = incident.date ? undefined : events.find((event) => event.latest)?.latest;
  const day = latest?.time && edtfOf(latest.time);
  if (latest && day !== undefined && !day.includes('/')) incident.date = sourced({ value: `../${day}`, why: `“${latest.entity.name}”, when the dead were found` }, claims.covering(latest), { why: 'the day on which the dead were found: it had happened by then', at: { start: latest.start, end: latest.end } });
}

const isAfter = (value: string, published: string | undefined): boolean => {
  const from = intervalOf(value)?.from;
  return published !== undefined && from !== undefined && daysBetween(published, from) > 0;
};

/** The places of an incident: up to three of each of its mentions, the nearest first, each place once. */
export function setPlace(reading: Reading, incident: Incident, events: readonly EventMention[], claims: ClaimIndex): void {
  for (const { places } of events) {
    for (const mention of places.slice(0, 3)) {
      if (incident.place.some(({ value }) => value.entity === mention.entity)) continue;
      const place = mention.place ?? mention.entity.place;
      const at = { start: mention.start, end: mention.end };
      incident.place.push(sourced({ name: mention.form === 'name' ? reading.textOf(mention) : mention.entity.name, entity: mention.entity, ...(place ? { place } : {}), at }, claims.covering(at), { why: 'named in the sentence', at }));
    }
  }
}
