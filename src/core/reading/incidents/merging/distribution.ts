import type { EventMention } from '../events/event-mention.ts';

/**
 * "used two drones to attack the depot in Marlo and another at Tessa airport": an object for each of several sites is an incident each,
 * with the same doers, weapons and day.
 */
export function distribute(event: EventMention): EventMention[] {
  const sited = event.patients.filter(({ entity, sites }) => entity?.category === 'facility' && sites.length > 0);
  if (sited.length < 2 || event.word.form === 'noun' || sited.some((a, k) => sited.slice(k + 1).some((b) => a.sites.at(-1) === b.sites.at(-1) || a.entity === b.entity))) return [event];
  return sited.map((patient) => ({ ...event, patients: [patient], anchor: patient }));
}
