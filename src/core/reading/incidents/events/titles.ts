import { calledBy } from '../../../model/entities.ts';
import type { Incident } from '../../../model/findings.ts';

/** Names of event types in a title. */
const NAMES: Readonly<Record<string, string>> = {
  attack: 'Attack', 'armed-assault': 'Shooting', bombing: 'Bombing', 'suicide-bombing': 'Suicide bombing', 'air-strike': 'Air strike', 'drone-strike': 'Drone strike', shelling: 'Shelling', 'missile-attack': 'Missile attack', arson: 'Arson',
  kidnapping: 'Kidnapping', 'hostage-taking': 'Hostage taking', hijacking: 'Hijacking', assassination: 'Assassination', killing: 'Killing', wounding: 'Attack', raid: 'Raid', clash: 'Clash', sabotage: 'Sabotage',
  destruction: 'Destruction', looting: 'Looting', robbery: 'Robbery', torture: 'Torture', 'sexual-violence': 'Sexual violence', arrest: 'Arrest', interception: 'Interception', seizure: 'Seizure', protest: 'Protest', riot: 'Riot', threat: 'Threat',
};
/** Types that are done to somebody rather than on something. */
const OF: ReadonlySet<string> = new Set(['kidnapping', 'hostage-taking', 'hijacking', 'assassination', 'killing', 'destruction', 'arrest', 'torture', 'bombing', 'shelling', 'robbery', 'looting', 'sabotage', 'seizure']);
/** Types that people suffer, whatever else was hit. */
const SUFFERED: ReadonlySet<string> = new Set(['kidnapping', 'hostage-taking', 'assassination', 'killing', 'wounding', 'arrest', 'torture', 'sexual-violence']);

/** Words that tell nobody from anybody else. */
const ANYBODY = /^(?:(?:\w+ )?people|persons|others|victims)$/i;

/** Explosives whose work nobody calls a bombing. */
const NO_BOMB = /^(?:mine|landmine|grenade)s?$/i;

/** A short title: "Drone strike on Al Harir base, Erbil", "Kidnapping of Ana Ruiz, Marlo", "38 attacks on US military bases". */
export function titleOf(incident: Incident, count?: string): string {
  const thing = incident.weapon[0]?.value.text.split(' ').at(-1);
  const weapon = incident.type === 'attack' || (incident.type === 'bombing' && thing && NO_BOMB.test(thing)) ? thing : undefined;
  const singular = weapon && (weapon.endsWith('s') && !weapon.endsWith('ss') ? weapon.slice(0, -1) : weapon);
  const name = NAMES[incident.type] ?? 'Incident';
  const threat = incident.stage === 'threatened' && incident.type !== 'threat' ? 'Threatened ' : '';
  const head = count ? `${count} ${name.toLowerCase()}s` : singular ? `${singular[0]!.toUpperCase()}${singular.slice(1)} attack` : name;
  const lead = threat === '' ? head : `${threat}${head[0]!.toLowerCase()}${head.slice(1)}`;
  const suffered = SUFFERED.has(incident.type) ? [...incident.victims, ...incident.target] : [...incident.target, ...incident.victims];
  const patients = suffered.map(({ value }) => calledBy(value));
  const toll = incident.type === 'killing' && patients[0] && ANYBODY.test(patients[0]) ? tollOf(incident) : undefined;
  if (toll) patients[0] = toll;
  // "Killing of people, Marlo" says no more than "Killing in Marlo".
  else if (patients[0] && ANYBODY.test(patients[0]) && (incident.place.length > 0 || count !== undefined)) patients.splice(0, patients.length, ...patients.filter((other) => !ANYBODY.test(other)));
  const object = patients[0] && patients[0].length <= 60 ? ` ${OF.has(incident.type) && !singular ? 'of' : 'on'} ${patients[0]}` : '';
  const place = incident.place.map(({ value }) => value.entity?.name ?? value.name).find((other) => !object.includes(other));
  const away = incident.place[0]?.value.place?.within.find((other) => !object.includes(other));
  const where = place ?? (object === '' ? undefined : away);
  return `${lead}${object}${where ? (object ? `, ${where}` : ` in ${where}`) : ''}`;
}

/** "35 people", "at least 12 people": the dead of whom nothing but their number is told. */
function tollOf({ casualties }: Incident): string | undefined {
  const dead = casualties.find(({ value: { what, who } }) => what === 'killed' && (who === undefined || ANYBODY.test(who)))?.value.count;
  if (dead?.exactly !== undefined) return dead.exactly > 1 ? `${dead.exactly} people` : undefined;
  return dead?.atLeast !== undefined ? `at least ${dead.atLeast} people` : undefined;
}
