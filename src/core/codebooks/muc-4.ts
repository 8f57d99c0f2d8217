import type { Actor, Incident, Sourced } from '../model/findings.ts';
import { validate, type Codebook } from './codebook.ts';
import { actorKind, dateFact, placeChain } from './facts.ts';

/** MUC-4's incident types of our event types. Acts without one are not coded. */
const TYPES: Readonly<Record<string, string>> = {
  attack: 'attack', 'armed-assault': 'attack', assassination: 'attack', killing: 'attack', wounding: 'attack', raid: 'attack', sabotage: 'attack', destruction: 'attack', torture: 'attack', 'sexual-violence': 'attack',
  shelling: 'attack', 'missile-attack': 'attack', 'air-strike': 'bombing', 'drone-strike': 'bombing', bombing: 'bombing', 'suicide-bombing': 'bombing', arson: 'arson', kidnapping: 'kidnapping', 'hostage-taking': 'kidnapping', hijacking: 'kidnapping', robbery: 'robbery', looting: 'robbery',
};
const STAGES: Readonly<Record<Incident['stage'], string>> = { accomplished: 'ACCOMPLISHED', attempted: 'ATTEMPTED', thwarted: 'ATTEMPTED', threatened: 'THREATENED' };
const COLUMNS = ['type', 'stage', 'date', 'location', 'perpetratorIndividuals', 'perpetratorOrganisations', 'organisationConfidence', 'targets', 'victims', 'victimDescriptions', 'weapons'] as const;

/**
 * The MUC-4 template (1992): role fillers are lists of entities, each a list of alternative wordings; an undated act happened by the day
 * of publication. Coded are acts of violence against people and property; not coded are fights between armed forces, what lies
 * more than a year before publication, and what has neither a named victim, a target, a place nor a perpetrator.
 */
export const MUC_4: Codebook = {
  name: 'muc-4',
  columns: COLUMNS,
  code(incident, reading) {
    const type = TYPES[incident.type];
    if (type === undefined || incident.stage === 'threatened') return undefined;
    const date = dateFact(incident.date?.value.value);
    const published = reading.masthead.published ?? reading.options.published;
    if (tooOld(date?.to, published)) return undefined;
    const victims = incident.victims.filter(({ value }) => isNamed(value));
    const described = incident.victims.filter(({ value }) => !isNamed(value));
    const organisations = incident.perpetrator.filter(({ value }) => isOrganisation(value));
    const individuals = incident.perpetrator.filter(({ value }) => !isOrganisation(value));
    const place = incident.place[0]?.value;
    const to = date?.to ?? published;
    const fields = {
      type,
      stage: STAGES[incident.stage],
      date: { ...(date?.from ? { from: date.from } : {}), ...(to ? { to } : {}) },
      location: place ? placeChain(place) : [],
      perpetratorIndividuals: wordings(individuals),
      perpetratorOrganisations: wordings(organisations),
      organisationConfidence: organisations.map(({ confidence }) => confidence),
      targets: wordings(incident.target.filter(({ value }) => !isPersonLike(value))),
      victims: wordings(victims),
      victimDescriptions: wordings([...described, ...incident.target.filter(({ value }) => isPersonLike(value))]),
      weapons: wordings(incident.weapon),
    };
    if ([fields.perpetratorIndividuals, fields.perpetratorOrganisations, fields.targets, fields.victims, fields.victimDescriptions, fields.weapons].every((list) => list.length === 0)) return undefined;
    const dropped = [...incident.outcome.map(({ value }) => `outcome: ${value.text}`), ...incident.place.slice(1).map(({ value }) => `place: ${value.name}`)];
    return { fields, dropped, problems: validate({ ...fields, to }, ['type', 'stage', 'to'], { type: Object.values(TYPES), stage: Object.values(STAGES) }) };
  },
};

const tooOld = (to: string | undefined, published: string | undefined): boolean => to !== undefined && published !== undefined && Date.parse(published) - Date.parse(to) > 365 * 86_400_000;

const isNamed = ({ entity, text }: Actor): boolean => entity?.category === 'person' && /\p{Lu}/u.test(text) && entity.mentions.some((mention) => mention.form === 'name');
const isPersonLike = (actor: Actor): boolean => actor.entity?.category === 'person' || actor.entity?.category === 'nationality' || (actorKind(actor) !== 'thing' && actor.entity?.mentions.every((mention) => mention.form !== 'name') === true);
const isOrganisation = ({ entity }: Actor): boolean => entity !== undefined && ['armed-group', 'organisation', 'state-body', 'media'].includes(entity.category) && entity.mentions.some((mention) => mention.form === 'name');

/** Each entity once, by its fullest wording in the text. */
function wordings(actors: readonly Sourced<Actor>[]): string[][] {
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const { value } of actors) {
    const named = value.entity?.mentions.some((mention) => mention.form === 'name');
    const wording = (named ? value.entity!.name : value.text).replace(/\s+/g, ' ');
    const key = wording.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    found.push([wording]);
  }
  return found;
}
