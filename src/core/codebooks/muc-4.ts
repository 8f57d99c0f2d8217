import { calledBy, isNamed } from '../model/entities.ts';
import type { Actor, Incident, Sourced } from '../model/findings.ts';
import type { Reading } from '../reading/reading.ts';
import { validate, type Codebook } from './codebook.ts';
import { isState } from '../reading/incidents/roles/states.ts';
import { dateFact } from './facts.ts';
import { locationOf, type Location } from './location.ts';
import { muc4Day } from './muc-4-day.ts';
import { isNamedInFull, isPersonLike, isProperty } from './muc-4-patients.ts';
import { isInScope } from './muc-4-scope.ts';
import { oneLine } from '../text/one-line.ts';

/** MUC-4's incident types of our event types. Acts without one are not coded. A bombing is what is planted or thrown; what aircraft drop is an attack. */
const TYPES: Readonly<Record<string, string>> = {
  attack: 'attack', 'armed-assault': 'attack', assassination: 'attack', killing: 'attack', wounding: 'attack', raid: 'attack', sabotage: 'attack', destruction: 'attack', torture: 'attack', 'sexual-violence': 'attack',
  shelling: 'attack', 'missile-attack': 'attack', 'air-strike': 'attack', 'drone-strike': 'attack', bombing: 'bombing', 'suicide-bombing': 'bombing', arson: 'arson', kidnapping: 'kidnapping', 'hostage-taking': 'kidnapping', hijacking: 'kidnapping', robbery: 'robbery', looting: 'robbery', threat: 'attack',
};
const STAGES: Readonly<Record<Incident['stage'], string>> = { accomplished: 'ACCOMPLISHED', attempted: 'ATTEMPTED', thwarted: 'ATTEMPTED', threatened: 'THREATENED' };
/** An attack with these is a bombing, whatever it is called. */
const EXPLOSIVE = /bomb|dynamite|explosi|\bcharges?\b|\bied\b/i;
const COLUMNS = ['type', 'stage', 'date', 'location', 'perpetratorIndividuals', 'perpetratorOrganisations', 'organisationConfidence', 'targets', 'victims', 'victimDescriptions', 'weapons'] as const;

/**
 * The MUC-4 template (1992): role fillers are lists of entities, each a list of alternative wordings; an undated act happened by the day
 * of publication. Coded are acts of violence against people and property; not coded are fights between armed forces, what lies
 * more than two months before publication, and general remarks (see muc-4-scope.ts).
 */
export const MUC_4: Codebook = {
  name: 'muc-4',
  columns: COLUMNS,
  code(incident, reading) {
    const type = TYPES[incident.type] === 'attack' && incident.weapon.some(({ value }) => EXPLOSIVE.test(value.text)) ? 'bombing' : TYPES[incident.type];
    if (type === undefined) return undefined;
    const date = dateFact(incident.date?.value.value);
    const published = reading.masthead.published ?? reading.options.published;
    if (!isInScope(incident, reading, date, published)) return undefined;
    const victims = incident.victims.filter(({ value }) => isNamedInFull(value));
    const described = incident.victims.filter(({ value }) => !isNamedInFull(value));
    const perpetrators = incident.perpetrator.filter(isCulprit);
    const organisations = perpetrators.filter((by) => isOrganisation(by.value) || isClaimant(by));
    const individuals = perpetrators.filter((by) => !organisations.includes(by) && !UNIFORMED.test(by.value.text.split(' of ', 1)[0]!));
    const fighters = organisations.flatMap(({ value }) => fightersOf(value, reading));
    const day = muc4Day(incident, reading);
    const fields = {
      type,
      stage: STAGES[incident.stage],
      date: day,
      location: between(locationOf(incident, reading)),
      perpetratorIndividuals: [...wordings(individuals), ...fighters.slice(0, individuals.length > 0 ? 0 : 1).map((text) => [text])],
      perpetratorOrganisations: wordings(organisations),
      organisationConfidence: organisations.map(({ confidence }) => confidence),
      targets: wordings(incident.target.filter(({ value }) => isProperty(value))),
      victims: wordings(victims),
      victimDescriptions: wordings([...described, ...incident.target.filter(({ value }) => isPersonLike(value))]),
      weapons: wordings(incident.weapon).map(([text = '']) => [text.replace(/^(?:first|second|third|other|another)\s+/i, '')]),
    };
    const dropped = [...incident.outcome.map(({ value }) => `outcome: ${value.text}`), ...incident.place.slice(1).map(({ value }) => `place: ${value.name}`)];
    return { fields, dropped, problems: validate({ ...fields, to: day.to }, ['type', 'stage', 'to'], { type: Object.values(TYPES), stage: Object.values(STAGES) }) };
  },
};

/** MUC-4 writes what lies between two places as one step, "Marlo - Tessa". */
const between = ({ chain, upTo }: Location): readonly string[] => (upTo === undefined ? chain : [...chain.slice(0, -1), `${chain.at(-1)} - ${upTo}`]);

const isNamedPerson = ({ entity }: Actor): boolean => entity?.category === 'person' && isNamed(entity);

/** Words for perpetrators that say no more than that there were some. */
const SAYS_NOTHING = /^(?:(?:the|this|that|a|no|any|some|same)\s+)?(?:groups?|organi[sz]ations?|movements?|people|person|murderers|killers|perpetrators|authors|criminals|troops|officers|force|committee|liberation)$/i;
/** A state's forces in the field: who fights for them is no individual. */
const UNIFORMED = /\b(?:troops|forces|policemen)$/i;
/** Who acts by office, where nobody accuses it of the deed. */
const IN_OFFICE = /\b(?:police|government)$/i;
/** Names the reader gives to speakers whom the text does not name. */
const SPEAKERS = /^(?:the authors?|those for whom)\b/i;

/** News of such acts names a culprit as accused or suspected, seldom as a fact. */
function isCulprit({ value, confidence }: Incident['perpetrator'][number]): boolean {
  if ((confidence === 'stated' || confidence === 'claimed') && isNamedPerson(value)) return false;
  if (confidence === 'stated' && IN_OFFICE.test(value.text)) return false;
  return !SAYS_NOTHING.test(calledBy(value)) && !SPEAKERS.test(value.entity?.name ?? '');
}

/** Bodies: named ones, and forces and governments called by their kind ("the army"). */
const BODIES = /^(?:army|front|movement|union|league|brigade)s? of |\b(?:army|government|police|military|armed forces|security forces|air force|navy|regime|authorities|cartels?|mafias?|trafficking organi[sz]ations?|trafficking rings?|drug rings?|national guard|intelligence(?: services?)?|security services?|high command|corps)$/i;
/** Bodies whose name ends in small letters: "Vela Liberation movement". */
const NAMED_BODY = /^\p{Lu}[^ ]+ .*\b(?:movement|faction|front|commando unit|cartel|mafia)$/u;
function isOrganisation({ entity, text }: Actor): boolean {
  if (entity === undefined) return /^\p{Lu}[\p{L}-]+s$/u.test(text);
  if (NAMED_BODY.test(text)) return true;
  if (!['armed-group', 'organisation', 'state-body', 'media'].includes(entity.category) && !isState(entity)) return false;
  return isNamed(entity) || (BODIES.test(text) && !PEOPLE_OF.test(text.split(' of ', 1)[0]!));
}

/** Who claims a deed under a name in the plural is a group, whatever the name looks like ("the Avengers"). */
const isClaimant = ({ value, confidence }: Incident['perpetrator'][number]): boolean =>
  confidence === 'claimed' && value.entity?.category === 'person' && value.entity.name.endsWith('s') && value.entity.mentions.every((mention) => mention.form !== 'pronoun');

/** "the rebels attacked", of a group named elsewhere: its people did it as well as the group, and are coded by what they are called there. */
function fightersOf({ mentions }: Actor, reading: Reading): string[] {
  return mentions.map((at) => reading.textOf(at).replace(/^(?:the|an?|some|several)\s+/i, '').replace(/\s+/g, ' ')).filter((text) => PEOPLE_OF.test(text));
}
/** Nouns for people who fight, in the plural. */
const PEOPLE_OF = /\b(?:guerrillas|rebels|insurgents|militants|terrorists|subversives|extremists|fighters|gunmen|commandos|soldiers|troops|members|traffickers|kidnappers|militiamen|policemen|jihadists|jihadis)$/i;

/** Each entity once, by its fullest wording in the text. */
function wordings(actors: readonly Sourced<Actor>[]): string[][] {
  const seen = new Set<string>();
  const found: string[][] = [];
  for (const { value } of actors) {
    const wording = oneLine(calledBy(value));
    const key = wording.toLowerCase();
    if (seen.has(key)) continue;
    seen.add(key);
    found.push([wording]);
  }
  return found;
}
