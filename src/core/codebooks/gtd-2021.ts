import type { Actor, Incident } from '../model/findings.ts';
import { validate, type Codebook } from './codebook.ts';
import { actorKind, doerKind } from '../reading/incidents/roles/actor-kind.ts';
import { countryName } from '../reading/entities/places/gazetteer-places.ts';
import { dateFact, harm, nameOf } from './facts.ts';
import { meansOf, typeOfDeed } from './means.ts';
import { assumedCountry, inCountry, locationOf, otherPlaces } from './location.ts';

/** GTD's attack types of our event types: 1 assassination, 2 armed assault, 3 bombing, 4 hijacking, 5 and 6 hostages, 7 facility, 8 unarmed, 9 unknown. */
const ATTACK: Readonly<Record<string, number>> = {
  attack: 9, 'armed-assault': 2, bombing: 3, 'suicide-bombing': 3, 'air-strike': 3, 'drone-strike': 3, shelling: 3, 'missile-attack': 3, arson: 7, kidnapping: 6, 'hostage-taking': 5,
  hijacking: 4, assassination: 1, killing: 9, wounding: 9, raid: 2, sabotage: 7, destruction: 7, torture: 8, 'sexual-violence': 8, looting: 7, robbery: 9,
};

/** GTD's words for its numbers, from 1 on. */
const ATTACK_WORDS = ['Assassination', 'Armed Assault', 'Bombing/Explosion', 'Hijacking', 'Hostage Taking (Barricade Incident)', 'Hostage Taking (Kidnapping)', 'Facility/Infrastructure Attack', 'Unarmed Assault', 'Unknown'];
const TARGET_WORDS = [
  'Business', 'Government (General)', 'Police', 'Military', 'Abortion Related', 'Airports & Aircraft', 'Government (Diplomatic)', 'Educational Institution', 'Food or Water Supply', 'Journalists & Media', 'Maritime', 'NGO', 'Other',
  'Private Citizens & Property', 'Religious Figures/Institutions', 'Telecommunication', 'Terrorists/Non-State Militia', 'Tourists', 'Transportation', 'Unknown', 'Utilities', 'Violent Political Party',
];
const WEAPON_WORDS = [
  'Biological', 'Chemical', 'Radiological', 'Nuclear', 'Firearms', 'Explosives', 'Fake Weapons', 'Incendiary', 'Melee', 'Vehicle (not to include vehicle-borne explosives, i.e., car or truck bombs)', 'Sabotage Equipment', 'Other', 'Unknown',
];
/** Codes as the numbered columns of a name, each with its words: `weaptype1`, `weaptype1_txt`, `weaptype2`, … */
function coded(name: string, words: readonly string[], codes: readonly number[]): Record<string, string | number> {
  const fields: Record<string, string | number> = {};
  codes.forEach((code, i) => {
    fields[`${name}${i + 1}`] = code;
    fields[`${name}${i + 1}_txt`] = words[code - 1]!;
  });
  return fields;
}

/** GTD's weapon types by words of the weapon: 5 firearms, 6 explosives, 8 incendiary, 9 melee, 10 vehicle, 2 chemical, 13 unknown. Own hand. */
const WEAPONS: readonly (readonly [RegExp, number])[] = [
  [/bomb|explosi|dynamite|grenade|rocket|missile|mortar|mine|shell|ied\b|tnt|drone|device/i, 6],
  [/molotov|petrol|gasoline|incendiary|firebomb|fire/i, 8],
  [/gun|rifle|pistol|firearm|ak-?47|kalashnikov|bullet/i, 5],
  [/knife|knives|machete|sword|axe|stone|stick|club/i, 9],
  [/chemical|gas|sarin|chlorine/i, 2],
  [/\b(?:car|truck|van|vehicle)\b/i, 10],
];

/** GTD's target types by words of the target; 20 unknown. Own hand. */
const TARGETS: readonly (readonly [RegExp, number])[] = [
  [/\bun\b|united nations|world food programme|red cross|red crescent|humanitarian|aid (?:workers?|convoys?|groups?|agenc)|\bngos?\b|charit/i, 12], [/police|checkpoint|security forces/i, 3], [/army|military|soldier|troop|barracks|base\b|navy|air force/i, 4], [/embassy|consulate|ambassador|diplomat/i, 7], [/school|university|student|teacher/i, 8],
  [/church|mosque|temple|synagogue|priest|\bimams?\b|bishop|cleric|worshipp|\bnuns?\b/i, 15], [/airport|aircraft|plane|airline/i, 6], [/journalist|newspaper|radio|television|media/i, 10], [/\bships?\b|warship|vessel|\bboats?\b|\btankers?\b|\bports?\b/i, 11],
  [/\bbus(?:es)?\b|\btrains?\b|railway|\bbridges?\b|\bmetro\b|highway|passenger/i, 19], [/pipeline|power|electric|pylon|substation|refinery|dam\b/i, 21], [/water|food/i, 9], [/telephone|telecom|antenna/i, 16], [/tourist/i, 18],
  [/oil depot|fuel depot|fuel tank|factory|industrial|workshop|hospital|clinic|bank|hotel|restaurant|shop|store|company|factory|market|mall/i, 1], [/ministry|government|president|minister|governor|mayor|judge|court|parliament|official|palace/i, 2], [/party headquarters|candidate/i, 22], [/militant|rebel|fighter|guerrilla|insurgent|attackers?\b|gang members?/i, 17],
  [/houses?\b|home|civilian|resident|villager|peasant|people|worker|pedestrian|bystander|child|women/i, 14],
];

const numbered = (count: number, ...names: readonly string[]): string[] => Array.from({ length: count }, (_, i) => names.map((name) => name.replace('#', String(i + 1)))).flat();

/** The 135 columns of GTD's file, in its order. */
const COLUMNS = [
  'eventid', 'iyear', 'imonth', 'iday', 'approxdate', 'extended', 'resolution', 'country', 'country_txt', 'region', 'region_txt', 'provstate', 'city', 'latitude', 'longitude', 'specificity', 'vicinity', 'location', 'summary',
  'crit1', 'crit2', 'crit3', 'doubtterr', 'alternative', 'alternative_txt', 'multiple', 'success', 'suicide',
  ...numbered(3, 'attacktype#', 'attacktype#_txt'),
  ...numbered(3, 'targtype#', 'targtype#_txt', 'targsubtype#', 'targsubtype#_txt', 'corp#', 'target#', 'natlty#', 'natlty#_txt'),
  'gname', 'gsubname', 'gname2', 'gsubname2', 'gname3', 'gsubname3', 'motive', 'guncertain1', 'guncertain2', 'guncertain3', 'individual', 'nperps', 'nperpcap', 'claimed', 'claimmode', 'claimmode_txt',
  'claim2', 'claimmode2', 'claimmode2_txt', 'claim3', 'claimmode3', 'claimmode3_txt', 'compclaim',
  ...numbered(4, 'weaptype#', 'weaptype#_txt', 'weapsubtype#', 'weapsubtype#_txt'),
  'weapdetail', 'nkill', 'nkillus', 'nkillter', 'nwound', 'nwoundus', 'nwoundte', 'property', 'propextent', 'propextent_txt', 'propvalue', 'propcomment', 'ishostkid', 'nhostkid', 'nhostkidus', 'nhours', 'ndays', 'divert', 'kidhijcountry',
  'ransom', 'ransomamt', 'ransomamtus', 'ransompaid', 'ransompaidus', 'ransomnote', 'hostkidoutcome', 'hostkidoutcome_txt', 'nreleased', 'addnotes', 'scite1', 'scite2', 'scite3', 'dbsource', 'INT_LOG', 'INT_IDEO', 'INT_MISC', 'INT_ANY', 'related',
];
const FLAG = [1, 0, -9];
const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
/** Columns that no row may leave empty, and the values that the codebook allows in a column. */
const REQUIRED = ['iyear', 'imonth', 'iday', 'country_txt', 'attacktype1', 'gname'];
const ALLOWED = {
  extended: FLAG, multiple: FLAG, success: FLAG, suicide: FLAG, claimed: FLAG, compclaim: FLAG, property: FLAG, ishostkid: FLAG,
  attacktype1: upTo(9), targtype1: upTo(22), targtype2: upTo(22), targtype3: upTo(22), weaptype1: upTo(13), weaptype2: upTo(13), weaptype3: upTo(13), weaptype4: upTo(13),
};

/**
 * GTD, columns of its distributed file. Attack, target and weapon types and their words are those of START's codebook; the names and order of the columns were
 * checked against headers of the file that public programs carry. Left empty: START's numbers for countries and regions (`country_txt` has
 * the usual English name), and what an analyst must judge: `crit1`-`crit3`, `doubtterr`, `alternative`, `specificity`,
 * `propextent`, `claimmode`, whose codes could not be checked. Acts of states, clashes, arrests, protests and mere threats are outside its
 * scope. Flags are 1, 0 and -9 for unknown.
 */
export const GTD_2021: Codebook = {
  name: 'gtd-2021',
  columns: COLUMNS,
  code(incident, reading) {
    const attacktype1 = ATTACK[typeOfDeed(incident)];
    if (attacktype1 === undefined || incident.stage === 'threatened') return undefined;
    if (incident.perpetrator.length > 0 && incident.perpetrator.every(({ value }) => doerKind(value) === 'state')) return undefined;
    const date = dateFact(incident.date?.value.value);
    const location = locationOf(incident, reading);
    const { place } = location;
    const inner = inCountry(location);
    // A region is no city.
    const region = place?.place?.precision === 'region' || place?.place?.precision === 'district';
    const [killed, injured, captured] = [harm(incident, 'killed'), harm(incident, 'injured'), harm(incident, 'captured')];
    const targets = [...incident.target, ...incident.victims];
    const groups = incident.perpetrator.filter(({ value }) => value.entity && value.entity.category !== 'person');
    const hostages = attacktype1 === 4 || attacktype1 === 5 || attacktype1 === 6;
    const means = meansOf(incident, reading);
    const attack = attacktype1 !== 9 ? attacktype1 : means === undefined ? byWeapon(incident) : means === 'firearms' ? 2 : 3;
    const weapons = incident.weapon.slice(0, 4).map(({ value }) => weaponType(value));
    const aims = targets.slice(0, 3).map(({ value }) => targetType(value));
    const day = date?.from;
    const fields = {
      iyear: day ? Number(day.slice(0, 4)) : undefined,
      imonth: day ? (date.precision === 'year' ? 0 : Number(day.slice(5, 7))) : undefined,
      iday: day ? (date.precision === 'day' ? Number(day.slice(8, 10)) : 0) : undefined,
      approxdate: date && (date.approximate || date.precision !== 'day') ? incident.date!.value.value : undefined,
      extended: hostages && date?.precision === 'interval' ? 1 : 0,
      summary: incident.title,
      multiple: incident.partOf ? 1 : 0,
      country_txt: location.country === undefined ? undefined : countryName(location.country),
      provstate: region || inner.length > 1 ? inner[0] : undefined,
      city: region && inner.length < 2 ? undefined : inner.at(-1),
      location: incident.place.find(({ value }) => value.name !== inner.at(-1) && value.entity?.category === 'facility')?.value.name,
      latitude: place?.place?.latitude,
      longitude: place?.place?.longitude,
      ...coded('attacktype', ATTACK_WORDS, [attack]),
      success: incident.stage === 'accomplished' ? 1 : 0,
      suicide: incident.type === 'suicide-bombing' ? 1 : 0,
      ...coded('weaptype', WEAPON_WORDS, weapons.length > 0 ? weapons : [means === 'firearms' ? 5 : attack === 3 ? 6 : 13]),
      weapdetail: incident.weapon.map(({ value }) => value.text).join('; ') || undefined,
      ...coded('targtype', TARGET_WORDS, aims.length > 0 ? aims : [20]),
      target1: targets[0] && nameOf(targets[0]),
      target2: targets[1] && nameOf(targets[1]),
      target3: targets[2] && nameOf(targets[2]),
      gname: groups[0] ? nameOf(groups[0]) : 'Unknown',
      gname2: groups[1] && nameOf(groups[1]),
      gname3: groups[2] && nameOf(groups[2]),
      guncertain1: uncertain(groups[0]),
      guncertain2: uncertain(groups[1]),
      guncertain3: uncertain(groups[2]),
      nperps: -99,
      claimed: incident.perpetrator.some(({ confidence }) => confidence === 'claimed') ? 1 : 0,
      compclaim: incident.perpetrator.filter(({ confidence }) => confidence === 'claimed').length > 1 ? 1 : 0,
      nkill: killed.count,
      nwound: injured.count,
      property: incident.outcome.some(({ value }) => value.effect === 'damaged' || value.effect === 'destroyed') ? 1 : incident.outcome.some(({ value }) => value.effect === 'no-damage') ? 0 : -9,
      ishostkid: hostages ? 1 : 0,
      nhostkid: hostages ? captured.count : undefined,
      scite1: reading.masthead.outlet,
    };
    const dropped = [
      ...otherPlaces(incident, location),
      ...incident.weapon.slice(4).map((weapon) => `weapon: ${nameOf(weapon)}`),
      ...targets.slice(3).map((target) => `target: ${nameOf(target)}`),
      ...groups.slice(3).map((group) => `group: ${nameOf(group)}`),
      ...killed.dropped, ...injured.dropped,
    ];
    return { fields, dropped, problems: [...validate(fields, REQUIRED, ALLOWED), ...assumedCountry(location)] };
  },
};

/** 1 where the group is only accused or suspected. */
const uncertain = (group: Incident['perpetrator'][number] | undefined): number | undefined => group && (group.confidence === 'stated' || group.confidence === 'claimed' ? 0 : 1);

const targetType = (target: Actor): number => TARGETS.find(([words]) => words.test(`${target.text} ${target.entity?.title ?? ''}`))?.[1] ?? (actorKind(target) === 'civilian' ? 14 : 20);
const weaponType = ({ text }: Actor): number => WEAPONS.find(([words]) => words.test(text))?.[1] ?? 12;

function byWeapon(incident: Incident): number {
  const types = incident.weapon.map(({ value }) => WEAPONS.find(([words]) => words.test(value.text))?.[1]);
  return types.includes(6) ? 3 : types.includes(5) || types.includes(9) ? 2 : types.includes(8) ? 7 : 9;
}
