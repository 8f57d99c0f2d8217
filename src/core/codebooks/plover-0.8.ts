import { validate, type Codebook } from './codebook.ts';
import { doerKind } from '../reading/incidents/roles/actor-kind.ts';
import { dateFact, nameOf } from './facts.ts';
import { meansOf, typeOfDeed, type Means } from './means.ts';
import { assumedCountry, inCountry, locationOf, otherPlaces } from './location.ts';

/** PLOVER's event and mode of our event types (the manual's version 0.7b1, with the names of 0.8; the text of 0.8 could not be had). A mode of '' where PLOVER has none that fits. */
const EVENTS: Readonly<Record<string, readonly [event: string, mode: string]>> = {
  attack: ['ASSAULT', ''], 'armed-assault': ['ASSAULT', 'firearms'], bombing: ['ASSAULT', 'explosives'], 'suicide-bombing': ['ASSAULT', 'suicide-attack'], 'air-strike': ['ASSAULT', 'aerial'],
  'drone-strike': ['ASSAULT', 'drone'], shelling: ['ASSAULT', 'heavy-weapons'], 'missile-attack': ['ASSAULT', 'heavy-weapons'], arson: ['ASSAULT', 'destroy'], kidnapping: ['ASSAULT', 'abduct'],
  'hostage-taking': ['ASSAULT', 'abduct'], hijacking: ['ASSAULT', 'abduct'], assassination: ['ASSAULT', 'targeted'], killing: ['ASSAULT', ''], wounding: ['ASSAULT', ''], raid: ['ASSAULT', ''], clash: ['ASSAULT', ''],
  sabotage: ['ASSAULT', 'destroy'], destruction: ['ASSAULT', 'destroy'], looting: ['ASSAULT', 'destroy'], torture: ['ASSAULT', 'torture'], 'sexual-violence': ['ASSAULT', 'sexual'],
  arrest: ['COERCE', ''], seizure: ['COERCE', ''], protest: ['PROTEST', ''], riot: ['PROTEST', ''], threat: ['THREATEN', ''],
};

/** Modes of deeds whose type leaves open what they were done with. */
const MODES: Readonly<Record<Means, string>> = { drone: 'drone', air: 'aerial', heavy: 'heavy-weapons', grenade: 'explosives', bomb: 'explosives', firearms: 'firearms' };

const QUADS: Readonly<Record<string, number>> = { THREATEN: 3, PROTEST: 4, COERCE: 4, ASSAULT: 4 };
const EVENT_NAMES = ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'];
const ASSAULT_MODES = ['abduct', 'beat', 'torture', 'sexual', 'targeted', 'destroy', 'primitive', 'firearms', 'explosives', 'suicide-attack', 'aerial', 'drone', 'heavy-weapons', 'crowd-control', 'unconventional'];
/** The fields of a PLOVER record, in its order. */
const COLUMNS = [
  'id', 'has_event', 'date', 'time', 'enddate', 'endtime', 'actor', 'recipient', 'event', 'event_loc', 'event_text', 'quad_code', 'event_scale', 'mode', 'context', 'link', 'text', 'text_info', 'cite_info', 'coder', 'coded_date', 'coded_time', 'comment',
] as const;

/**
 * PLOVER: who does what to whom on a day, with a mode and a context, by the manual of the Open Event Data Alliance (an actor is required, a
 * recipient is not; where no mode fits there is none). Threatened attacks are THREATEN. `id` numbers the incidents of a text.
 */
export const PLOVER_0_8: Codebook = {
  name: 'plover-0.8',
  columns: COLUMNS,
  code(incident, reading) {
    const listed = EVENTS[typeOfDeed(incident)];
    if (!listed) return undefined;
    const means = listed[1] === '' && listed[0] === 'ASSAULT' ? meansOf(incident, reading) : undefined;
    const [event, mode] = incident.stage === 'threatened' ? EVENTS.threat! : means ? ['ASSAULT', MODES[means]] : listed;
    const date = dateFact(incident.date?.value.value);
    const recipients = [...incident.target, ...incident.victims].map(nameOf);
    const location = locationOf(incident, reading);
    const fields = {
      id: String(reading.incidents.indexOf(incident) + 1),
      has_event: true,
      date: date?.from ?? date?.to,
      enddate: date?.from !== undefined && date.to !== date.from ? date.to : undefined,
      actor: incident.perpetrator.map(nameOf).join('; '),
      recipient: recipients.join('; ') || undefined,
      event,
      event_loc: inCountry(location).length > 0 || !location.assumed ? [...location.chain].reverse().join(', ') || undefined : undefined,
      event_text: incident.mentions[0] && reading.textOf(incident.mentions[0]),
      quad_code: QUADS[event],
      mode: mode || undefined,
      context: incident.perpetrator.some(({ value }) => doerKind(value) === 'armed-group') ? 'terrorism' : incident.perpetrator.some(({ value }) => doerKind(value) === 'state') ? 'military' : undefined,
    };
    const dropped = [
      ...otherPlaces(incident, location),
      ...incident.weapon.map((weapon) => `weapon: ${nameOf(weapon)}`),
      ...incident.outcome.map(({ value }) => `outcome: ${value.text}`),
      ...incident.casualties.map(({ value }) => `${value.what}: ${value.count.exactly ?? value.count.atLeast ?? value.count.about ?? value.count.atMost ?? ''}`),
    ];
    const problems = validate(fields, ['id', 'date', 'actor', 'event'], { event: EVENT_NAMES, quad_code: [1, 2, 3, 4], ...(event === 'ASSAULT' ? { mode: ASSAULT_MODES } : {}) });
    return { fields, dropped, problems: [...problems, ...(fields.event_loc === undefined ? [] : assumedCountry(location))] };
  },
};
