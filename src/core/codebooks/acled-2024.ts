import type { Actor, Incident } from '../model/findings.ts';
import { validate, type Codebook } from './codebook.ts';
import { actorKind } from '../reading/incidents/actor-kind.ts';
import { countryName, dateFact, harm, nameOf, placeChain, rest } from './facts.ts';

/** ACLED event type and sub-event type of our event types (ACLED Codebook 2024, event types 1-6). */
const TYPES: Readonly<Record<string, readonly [event: string, sub: string]>> = {
  'air-strike': ['Explosions/Remote violence', 'Air/drone strike'],
  'drone-strike': ['Explosions/Remote violence', 'Air/drone strike'],
  'suicide-bombing': ['Explosions/Remote violence', 'Suicide bomb'],
  shelling: ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  'missile-attack': ['Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  bombing: ['Explosions/Remote violence', 'Remote explosive/landmine/IED'],
  clash: ['Battles', 'Armed clash'],
  kidnapping: ['Violence against civilians', 'Abduction/forced disappearance'],
  'hostage-taking': ['Violence against civilians', 'Abduction/forced disappearance'],
  'sexual-violence': ['Violence against civilians', 'Sexual violence'],
  protest: ['Protests', 'Peaceful protest'],
  riot: ['Riots', 'Violent demonstration'],
  arrest: ['Strategic developments', 'Arrests'],
  interception: ['Strategic developments', 'Disrupted weapons use'],
  arson: ['Strategic developments', 'Looting/property destruction'],
  looting: ['Strategic developments', 'Looting/property destruction'],
  destruction: ['Strategic developments', 'Looting/property destruction'],
  sabotage: ['Strategic developments', 'Looting/property destruction'],
  seizure: ['Battles', 'Non-state actor overtakes territory'],
};

/** ACLED's numeric codes for kinds of actors; 3-6 (militias, rioters, protesters) cannot be told from words alone. */
const INTER: Readonly<Record<string, number>> = { state: 1, 'armed-group': 2, civilian: 7 };

const COLUMNS = [
  'event_date', 'year', 'time_precision', 'event_type', 'sub_event_type', 'actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction',
  'country', 'admin1', 'location', 'latitude', 'longitude', 'geo_precision', 'source', 'notes', 'fatalities',
] as const;

/**
 * ACLED, codebook of 2024: one event is actors, one named location and one day. Left out: ids and time stamps that ACLED's own database
 * gives, `disorder_type`, `civilian_targeting` and `tags`, whose values could not be checked. Threats are no ACLED events.
 */
export const ACLED_2024: Codebook = {
  name: 'acled-2024',
  columns: COLUMNS,
  code(incident, reading) {
    if (incident.stage === 'threatened') return undefined;
    const [event_type, sub_event_type] = typeOf(incident);
    const date = dateFact(incident.date?.value.value);
    const place = incident.place[0]?.value;
    const chain = place ? placeChain(place) : [];
    const actors = [incident.perpetrator, [...incident.victims, ...incident.target.filter(({ value }) => actorKind(value) !== 'thing')]] as const;
    const [inter1, inter2] = [interOf(actors[0][0]?.value), interOf(actors[1][0]?.value)];
    const killed = harm(incident, 'killed');
    const day = date?.precision === 'day' || date?.precision === 'week' ? date.from : undefined;
    const fields = {
      event_date: day,
      year: date?.from === undefined ? undefined : Number(date.from.slice(0, 4)),
      time_precision: date?.precision === 'day' ? 1 : date?.precision === 'week' ? 2 : undefined,
      event_type,
      sub_event_type,
      actor1: actors[0][0] && nameOf(actors[0][0]),
      assoc_actor_1: actors[0].slice(1).map(nameOf).join('; ') || undefined,
      inter1,
      actor2: actors[1][0] && nameOf(actors[1][0]),
      assoc_actor_2: actors[1].slice(1).map(nameOf).join('; ') || undefined,
      inter2,
      interaction: inter1 === undefined ? undefined : inter2 === undefined ? inter1 * 10 : Number([inter1, inter2].sort((a, b) => a - b).join('')),
      country: place?.place?.country === undefined ? chain[0] : countryName(place.place.country),
      admin1: chain.length > 2 ? chain[1] : undefined,
      location: chain.at(-1),
      latitude: place?.place?.latitude,
      longitude: place?.place?.longitude,
      geo_precision: GEO[place?.place?.precision ?? ''],
      source: reading.masthead.outlet,
      notes: incident.title,
      fatalities: killed.count ?? 0,
    };
    const dropped = [
      ...rest('location', incident.place.map(({ value }) => value.name)),
      ...(date && day === undefined ? [`event_date: ${incident.date!.value.value} is no single day or week`] : []),
      ...incident.weapon.map((weapon) => `weapon: ${nameOf(weapon)}`),
      ...incident.outcome.map(({ value }) => `outcome: ${value.text}`),
      ...(harm(incident, 'injured').count === undefined ? [] : [`injured: ${harm(incident, 'injured').count}`]),
      ...killed.dropped,
    ];
    return { fields, dropped, problems: validate(fields, ['event_date', 'event_type', 'sub_event_type', 'actor1', 'country', 'location'], { time_precision: [1, 2, 3], geo_precision: [1, 2, 3] }) };
  },
};

const GEO: Readonly<Record<string, number>> = { facility: 1, city: 1, district: 2, relative: 2, region: 3, country: 3 };

const interOf = (actor: Actor | undefined): number | undefined => (actor ? INTER[actorKind(actor)] : undefined);

function typeOf(incident: Incident): readonly [string, string] {
  if (incident.stage === 'thwarted') return TYPES.interception!;
  const listed = TYPES[incident.type];
  if (listed) return listed;
  // Attack, armed assault, killing, raid: a battle where both sides bear arms, violence against civilians otherwise.
  const hurt = [...incident.victims, ...incident.target].map(({ value }) => actorKind(value));
  return hurt.some((kind) => kind === 'state' || kind === 'armed-group') && !hurt.includes('civilian') ? ['Battles', 'Armed clash'] : ['Violence against civilians', 'Attack'];
}
