import type { Casualties, Sourced } from '../model/findings.ts';
import type { Span } from '../text/span.ts';
import { canAgree, exclude, rangeOf, unitKey } from '../reading/checks/counts.ts';
import type { Disagreement, IncidentMember } from './incident-group.ts';
import { key } from './incident-likeness.ts';
import { sourceName } from './source-name.ts';

/**
 * Where the members of one incident differ between texts: casualty numbers and numbers of weapons that cannot both be true, days, outcomes
 * that exclude each other, different perpetrators, a deed that its accused denies elsewhere. A later report with a higher number is an update.
 */
export function disagreementsOf(members: readonly IncidentMember[]): Disagreement[] {
  const found: Disagreement[] = [];
  for (let i = 0; i < members.length; i++) {
    for (let k = i + 1; k < members.length; k++) {
      if (members[i]!.text !== members[k]!.text) found.push(...DIFFERENCES.flatMap((difference) => difference(members[i]!, members[k]!)));
    }
  }
  return found;
}

/** The ways in which two accounts of one incident can differ. */
const DIFFERENCES: readonly ((a: IncidentMember, b: IncidentMember) => Disagreement[])[] = [casualties, days, weapons, outcomes, perpetrators, (a, b) => [...denials(a, b), ...denials(b, a)].slice(0, 1)];

function casualties(a: IncidentMember, b: IncidentMember): Disagreement[] {
  const found: Disagreement[] = [];
  for (const what of ['killed', 'injured'] as const) {
    const [x, y] = [total(a, what), total(b, what)];
    if (!x || !y || (x.who !== undefined && y.who !== undefined && key(x.who) !== key(y.who))) continue;
    if (canAgree(x.count, y.count)) continue;
    const sides = [{ text: a.text, at: x.at }, { text: b.text, at: y.at }];
    const newer = laterOf(a, b);
    const risen = newer !== undefined && rangeOf((newer === a ? x : y).count)[0] > rangeOf((newer === a ? y : x).count)[1];
    found.push({ kind: risen ? 'superseded' : 'number-conflict', message: `${nameOf(a)} has "${words(a, x)}", ${nameOf(b)} has "${words(b, y)}".${newer ? ` ${nameOf(newer)} is the later report${risen ? ': an update' : ''}.` : ''}`, sides });
  }
  return found;
}

/** The highest figure of a member: reports give the total and its parts. */
function total({ incident }: IncidentMember, what: Casualties['what']): Casualties | undefined {
  const all: readonly Sourced<Casualties>[] = (incident?.casualties ?? []).filter(({ value }) => value.what === what);
  return all.map(({ value }) => value).sort((x, y) => rangeOf(y.count)[0] - rangeOf(x.count)[0])[0];
}

function outcomes(a: IncidentMember, b: IncidentMember): Disagreement[] {
  for (const { value: x } of a.incident?.outcome ?? []) {
    const other = (b.incident?.outcome ?? []).find(({ value: y }) => exclude(x.effect, y.effect));
    if (other) {
      const sides = [{ text: a.text, at: x.at }, { text: b.text, at: other.value.at }];
      return [{ kind: 'outcome-conflict', message: `${nameOf(a)} has "${words(a, x)}", ${nameOf(b)} has "${words(b, other.value)}".`, sides }];
    }
  }
  return [];
}

/** Two days of one deed, each in words of its own. */
function days(a: IncidentMember, b: IncidentMember): Disagreement[] {
  const [x, y] = [a.incident?.date, b.incident?.date];
  const [here, there] = [x?.evidence[0]?.at, y?.evidence[0]?.at];
  if (!x || !y || !here || !there || !DAY.test(x.value.value) || !DAY.test(y.value.value) || x.value.value === y.value.value) return [];
  const sides = [{ text: a.text, at: here }, { text: b.text, at: there }];
  return [{ kind: 'date-conflict', message: `${nameOf(a)} has ${x.value.value} ("${words(a, { at: here })}"), ${nameOf(b)} has ${y.value.value} ("${words(b, { at: there })}").`, sides }];
}
/** A day that nothing makes doubtful. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** "Two drones" in one text, "five drones" in the other. */
function weapons(a: IncidentMember, b: IncidentMember): Disagreement[] {
  const [mine, theirs] = [countedWeapons(a), countedWeapons(b)];
  const x = mine.find(({ unit }) => theirs.some((other) => other.unit === unit));
  const y = x && theirs.find(({ unit }) => unit === x.unit);
  if (!x || !y || mine.some((one) => theirs.some((other) => one.unit === other.unit && one.number === other.number))) return [];
  const sides = [{ text: a.text, at: x.at }, { text: b.text, at: y.at }];
  return [{ kind: 'number-conflict', message: `${nameOf(a)} has "${words(a, x)}", ${nameOf(b)} has "${words(b, y)}".`, sides }];
}

/** Exact numbers of an incident's weapons: "two drones", "four armed drones". */
function countedWeapons({ text: { reading }, incident }: IncidentMember): { readonly unit: string; readonly number: number; readonly at: Span }[] {
  const mentions = (incident?.weapon ?? []).flatMap(({ value }) => value.mentions);
  return mentions.flatMap((weapon) =>
    reading.mentionsIn({ start: weapon.start - COUNT_REACH, end: weapon.end }).flatMap(({ category, quantity, start, end }) =>
      category === 'quantity' && quantity?.exactly !== undefined && quantity.exactly > 1 && end === weapon.end ? [{ unit: unitKey(quantity.unit), number: quantity.exactly, at: { start, end } }] : []));
}
/** Characters before a weapon in which its number begins. */
const COUNT_REACH = 24;

/** Two that are named as having done it; "gunmen" may be anybody's. */
function perpetrators(a: IncidentMember, b: IncidentMember): Disagreement[] {
  const [mine, theirs] = [named(a), named(b)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((x) => theirs.some((y) => key(x.value.entity!.name) === key(y.value.entity!.name)))) return [];
  const [x, y] = [mine[0]!.value, theirs[0]!.value];
  const sides = [{ text: a.text, at: x.mentions[0]! }, { text: b.text, at: y.mentions[0]! }];
  return [{ kind: 'actor-conflict', message: `${nameOf(a)} names ${x.entity!.name}, ${nameOf(b)} names ${y.entity!.name}.`, sides }];
}

const named = ({ incident }: IncidentMember) => (incident?.perpetrator ?? []).filter(({ value }) => value.mentions.length > 0 && value.entity?.mentions.some(({ form }) => form === 'name'));

/** Who is named in one text denies it in the other. */
function denials(a: IncidentMember, b: IncidentMember): Disagreement[] {
  if (!b.incident) return [];
  for (const claim of b.text.reading.claims) {
    const speaker = claim.speaksFor ?? claim.speaker;
    const at = claim.cue[0];
    if (claim.act !== 'denies' || !speaker || !at || !claim.incidents.includes(b.incident)) continue;
    const accused = named(a).find(({ value, claims }) => key(value.entity!.name) === key(speaker.name) && (claims.length === 0 || claims.some(({ act }) => act !== 'denies')));
    if (!accused) continue;
    const sides = [{ text: a.text, at: accused.value.mentions[0]! }, { text: b.text, at }];
    return [{ kind: 'actor-conflict', message: `${nameOf(a)} names ${speaker.name}, who denies it in ${nameOf(b)}.`, sides }];
  }
  return [];
}

const words = (member: IncidentMember, { at }: { readonly at: { readonly start: number; readonly end: number } }): string => member.text.reading.wordsOf(at);
const nameOf = ({ text }: IncidentMember): string => sourceName(text);

/** The later report of two; undefined where both are of one day or a day is not known. */
function laterOf(a: IncidentMember, b: IncidentMember): IncidentMember | undefined {
  const [x, y] = [a.text.reading.masthead.published, b.text.reading.masthead.published];
  return x === undefined || y === undefined || x === y ? undefined : x < y ? b : a;
}
