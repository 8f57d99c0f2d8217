import type { Actor, Incident } from '../model/findings.ts';
import type { Reading } from '../reading/reading.ts';
import { validate, type Codebook } from './codebook.ts';
import { actorKind, doerKind, type ActorKind } from '../reading/incidents/roles/actor-kind.ts';
import { countryName } from '../reading/entities/places/gazetteer-places.ts';
import { dateFact, harm, nameOf } from './facts.ts';
import { meansOf, typeOfDeed, type Means } from './means.ts';
import { assumedCountry, inCountry, locationOf, otherPlaces } from './location.ts';

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

/** Disorder type of our event types: a function of event and sub-event type. Protests met with force and mobs would be others; we tell neither. */
const DISORDER: Readonly<Record<string, string>> = {
  Battles: 'Political violence', 'Explosions/Remote violence': 'Political violence', 'Violence against civilians': 'Political violence', Protests: 'Demonstrations', Riots: 'Demonstrations', 'Strategic developments': 'Strategic developments',
};
const EVENT_TYPES = Object.keys(DISORDER);
const SUB_EVENT_TYPES = [...new Set([...Object.values(TYPES).map(([, sub]) => sub), 'Grenade', 'Attack', 'Government regains territory', 'Other'])];
/** Countries that ACLED calls otherwise than most. */
const SPELLINGS: Readonly<Record<string, string>> = { CD: 'Democratic Republic of Congo', CG: 'Republic of Congo', SZ: 'eSwatini', VA: 'Vatican City' };

/** Kinds of actors by ACLED's numbers: 1 state forces, 2 rebel groups, 7 civilians; 3-6 and 8 (militias, rioters, protesters, others) cannot be told from words alone. */
const INTER: Readonly<Record<string, number>> = { state: 1, 'armed-group': 2, civilian: 7 };
/** The pairs that ACLED knows; civilians never act alone. */
const INTERACTIONS = [10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 23, 24, 25, 26, 27, 28, 30, 33, 34, 35, 36, 37, 38, 40, 44, 45, 46, 47, 48, 50, 55, 56, 57, 58, 60, 66, 67, 68, 78, 80];
const CODES = [1, 2, 3, 4, 5, 6, 7, 8];
/** Columns that no row may leave empty, and the values that the codebook allows in a column. */
const REQUIRED = ['event_date', 'disorder_type', 'event_type', 'sub_event_type', 'actor1', 'country', 'location'];
const ALLOWED = {
  disorder_type: Object.values(DISORDER), event_type: EVENT_TYPES, sub_event_type: SUB_EVENT_TYPES,
  time_precision: [1, 2, 3], geo_precision: [1, 2, 3], inter1: CODES, inter2: CODES, interaction: INTERACTIONS,
};

const COLUMNS = [
  'event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type', 'actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting',
  'iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision', 'source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp',
] as const;

/**
 * ACLED: one event is actors, one named location and one day. Checked against ACLED's own documentation (variable list and event types of its
 * package acledR): the event and sub-event types, `time_precision`, `geo_precision`, `inter1`, `inter2`, `interaction`; the columns' order, the
 * values of `disorder_type` and `civilian_targeting` and the countries' spellings against public descriptions of its file and programs that read
 * it. `civilian_targeting` is said where civilians are the main or only target. Left empty: ids, ISO numbers, regions and time stamps of
 * ACLED's database, and `tags`. Days are ISO. Threats are no ACLED events.
 */
export const ACLED_2024: Codebook = {
  name: 'acled-2024',
  columns: COLUMNS,
  code(incident, reading) {
    if (incident.stage === 'threatened') return undefined;
    const [event_type, sub_event_type] = typeOf(incident, reading);
    const date = dateFact(incident.date?.value.value);
    const location = locationOf(incident, reading);
    const { place } = location;
    const inner = inCountry(location);
    const actors = [incident.perpetrator, [...incident.victims, ...incident.target.filter(({ value }) => actorKind(value) !== 'thing')]] as const;
    const [inter1, inter2] = [interOf(actors[0][0]?.value, event_type), actors[1][0] && INTER[incident.victims.includes(actors[1][0]) ? patientKind(actors[1][0].value) : actorKind(actors[1][0].value)]];
    const killed = harm(incident, 'killed');
    const suffered = [...incident.victims.map(({ value }) => patientKind(value)), ...incident.target.map(({ value }) => actorKind(value))];
    const civilians = event_type === 'Violence against civilians' || (VIOLENT.has(event_type) && suffered.includes('civilian') && !suffered.includes('state') && !suffered.includes('armed-group'));
    const day = date?.precision === 'day' || date?.precision === 'week' ? date.from : undefined;
    const fields = {
      event_date: day,
      year: date?.from === undefined ? undefined : Number(date.from.slice(0, 4)),
      time_precision: date?.precision === 'day' ? 1 : date?.precision === 'week' ? 2 : undefined,
      disorder_type: DISORDER[event_type],
      event_type,
      sub_event_type,
      actor1: actors[0][0] && nameOf(actors[0][0]),
      assoc_actor_1: actors[0].slice(1).map(nameOf).join('; ') || undefined,
      inter1,
      actor2: actors[1][0] && nameOf(actors[1][0]),
      assoc_actor_2: actors[1].slice(1).map(nameOf).join('; ') || undefined,
      inter2,
      interaction: inter1 === undefined ? undefined : inter2 === undefined ? inter1 * 10 : Number([inter1, inter2].sort((a, b) => a - b).join('')),
      civilian_targeting: civilians ? 'Civilian targeting' : undefined,
      country: location.country === undefined ? undefined : (SPELLINGS[location.country] ?? countryName(location.country)),
      admin1: inner.length > 1 ? inner[0] : undefined,
      location: inner.at(-1),
      latitude: place?.place?.latitude,
      longitude: place?.place?.longitude,
      geo_precision: GEO[place?.place?.precision ?? ''],
      source: reading.masthead.outlet,
      notes: incident.title,
      fatalities: killed.count ?? 0,
    };
    const dropped = [
      ...otherPlaces(incident, location),
      ...(date && day === undefined ? [`event_date: ${incident.date!.value.value} is no single day or week`] : []),
      ...incident.weapon.map((weapon) => `weapon: ${nameOf(weapon)}`),
      ...incident.outcome.map(({ value }) => `outcome: ${value.text}`),
      ...(harm(incident, 'injured').count === undefined ? [] : [`injured: ${harm(incident, 'injured').count}`]),
      ...killed.dropped,
    ];
    return { fields, dropped, problems: [...validate(fields, REQUIRED, ALLOWED), ...assumedCountry(location)] };
  },
};

/** Event types that can have civilians as their target and others. */
const VIOLENT = new Set(['Explosions/Remote violence', 'Riots']);
const GEO: Readonly<Record<string, number>> = { facility: 1, city: 1, district: 2, relative: 2, region: 3, country: 3 };

/** Civilians demonstrate; who does violence is none, whatever he is called. */
function interOf(doer: Actor | undefined, eventType: string): number | undefined {
  const kind = doer && doerKind(doer);
  return kind === undefined || (kind === 'civilian' && eventType !== 'Protests' && eventType !== 'Riots') ? undefined : INTER[kind];
}

/** Who suffers and bears no arms is a civilian: "people", "worshippers". */
const patientKind = (actor: Actor): ActorKind => {
  const kind = actorKind(actor);
  return kind === 'unknown' ? 'civilian' : kind;
};

/** What generic attacks are by their means. */
const BY_MEANS: Readonly<Partial<Record<Means, readonly [string, string]>>> = { drone: TYPES['drone-strike']!, air: TYPES['air-strike']!, heavy: TYPES.shelling!, grenade: ['Explosions/Remote violence', 'Grenade'], bomb: TYPES.bombing! };
const GENERIC = new Set(['attack', 'killing', 'wounding', 'assassination']);

const LOOT = /^(?:\S+ )*(?:vehicles?|cars?|trucks?|weapons?)$/i;

function typeOf(incident: Incident, reading: Reading): readonly [string, string] {
  if (incident.stage === 'thwarted') return TYPES.interception!;
  const type = typeOfDeed(incident);
  const means = meansOf(incident, reading);
  // "Another explosive thrown"; rocket-propelled grenades count as artillery.
  if (type === 'bombing' && (means === 'grenade' || means === 'heavy')) return BY_MEANS[means]!;
  // Weapons and vehicles are looted; ground is taken, by the state or by others.
  if (type === 'seizure') {
    if (incident.weapon.length > 0 || incident.target.some(({ value }) => value.entity?.category === 'vehicle' || LOOT.test(value.text))) return TYPES.looting!;
    return incident.perpetrator.some(({ value }) => doerKind(value) === 'state') ? ['Battles', 'Government regains territory'] : TYPES.seizure!;
  }
  const hurt = [...incident.victims, ...incident.target].map(({ value }) => actorKind(value));
  const armed = hurt.some((kind) => kind === 'state' || kind === 'armed-group') && !hurt.includes('civilian');
  // Soldiers that are taken are no civilians.
  if (type === 'kidnapping' && armed) return ['Strategic developments', 'Other'];
  const listed = TYPES[type] ?? (GENERIC.has(type) && means ? BY_MEANS[means] : undefined);
  if (listed) return listed;
  // Attack, armed assault, killing, raid: a battle where both sides bear arms, violence against civilians otherwise.
  return armed ? ['Battles', 'Armed clash'] : ['Violence against civilians', 'Attack'];
}
