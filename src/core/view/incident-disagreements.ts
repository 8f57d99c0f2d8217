import { isNamed } from '../model/entities.ts';
import type { Entity, Incident, Outcome, Quantity } from '../model/findings.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Reading } from '../reading/reading.ts';
import { canAgree, unitKey } from '../reading/checks/counts.ts';
import { doerKind, type ActorKind } from '../reading/incidents/roles/actor-kind.ts';
import { accountOf } from './account-of.ts';
import { fateDisagreements } from './fate-disagreements.ts';
import { outcomeDisagreements } from './outcome-disagreements.ts';
import { figureDisagreements } from './figure-disagreements.ts';
import type { Disagreement, IncidentMember } from './incident-group.ts';
import { areRelated, commonTarget, haveCommonPatient, haveOneTarget, key, SAME } from './incident-likeness.ts';
import { nameOf, toldIn, wordsOf, type Teller } from './teller.ts';

/**
 * Where the members of one incident differ between texts: casualty numbers and numbers of weapons that cannot both be true, days, outcomes
 * that exclude each other, different perpetrators, a deed that its accused denies elsewhere. A later report with a higher number is an update.
 */
export function disagreementsOf(members: readonly IncidentMember[], likenessOf: (a: IncidentMember, b: IncidentMember) => number): Disagreement[] {
  const found: Disagreement[] = [];
  const tellers = members.flatMap((member) => (member.incident ? [{ ...member, account: accountOf(member.text, member.incident) }] : []));
  for (let i = 0; i < tellers.length; i++) {
    for (let k = i + 1; k < tellers.length; k++) {
      const [a, b] = [tellers[i]!, tellers[k]!];
      // Two that are one only through a third may be of one wave and not of one deed; a campaign is many.
      if (a.text !== b.text && !a.account.wide && !b.account.wide && likenessOf(a, b) >= (haveVillage(a, b) ? SAME : SURE)) found.push(...DIFFERENCES.flatMap((difference) => difference(a, b)));
    }
  }
  return found;
}

/** Points of likeness from which two accounts are set against each other. */
const SURE = SAME + 1;

/** A village that both put it in: two deeds there within a day are rare. */
const haveVillage = (a: Teller, b: Teller): boolean => a.account.places.some((x) => x.own && x.small && b.account.places.some((y) => y.own && key(x.name) === key(y.name)));

/** The ways in which two accounts of one incident can differ. */
const DIFFERENCES: readonly ((a: Teller, b: Teller) => Disagreement[])[] = [figureDisagreements, fateDisagreements, days, weapons, damage, outcomeDisagreements, perpetrators, (a, b) => [...denials(a, b), ...denials(b, a)].slice(0, 1)];

/** Two days of one deed, each in words of its own that stand in a sentence of the deed's; "overnight" is of two days. */
function days(a: Teller, b: Teller): Disagreement[] {
  const [x, y] = [dayWords(a), dayWords(b)];
  if (!x || !y || x.value === y.value) return [];
  // Who names the other's day as well tells two things, of which one is the deed.
  if (a.account.days.has(b.account.day!) || b.account.days.has(a.account.day!)) return [];
  // A town has many attacks in a week: only what was done to the same is one.
  if (!areOfOneTarget(a, b)) return [];
  const sides = [{ text: a.text, at: x.at }, { text: b.text, at: y.at }];
  return [{ kind: 'date-conflict', message: `${nameOf(a)} has ${x.value} (“${wordsOf(a, x)}”), ${nameOf(b)} has ${y.value} (“${wordsOf(b, y)}”): two days for one deed.`, sides }];
}

function dayWords({ text: { reading }, incident }: Teller): { readonly value: string; readonly at: Span } | undefined {
  const at = incident?.date?.evidence[0]?.at;
  const sentence = at && reading.sentenceAt(at.start);
  if (!at || !sentence || !DAY.test(incident.date!.value.value) || NIGHT.test(reading.textOf(at)) || isOfReport(reading, at) || COUNTED.test(reading.textOf(at))) return undefined;
  return incident.mentions.some(({ start }) => sentence.start <= start && start < sentence.end) ? { value: incident.date!.value.value, at } : undefined;
}
/** Header and dateline date the report: what stands in them, or the day of publication in full at the very head. */
const isOfReport = (reading: Reading, at: Span): boolean => {
  const { publishedAt } = reading.masthead;
  return publishedAt !== undefined ? overlaps(at, publishedAt) : at.start < HEAD && /\d/.test(reading.textOf(at));
};
const HEAD = 80;
/** A day that nothing makes doubtful. */
const DAY = /^\d{4}-\d\d-\d\d$/;
const NIGHT = /night/i;
/** A day counted from another one, as the text tells the story. */
const COUNTED = /\b(?:later|earlier|after|before|following|next|previous)\b/i;

/** Done to somebody or something that has a name, or to one kind of thing; soldiers and rebels are hit in many places of a war, leaders and members killed all year. */
const areOfOneTarget = (a: Teller, b: Teller): boolean => haveCommonPatient(a.account, b.account) || commonTarget(a.account, b.account) !== undefined;

/** "Two drones" in one text, "five drones" in the other: of the deed itself, else of what follows it where both tell of the same target. */
function weapons(a: Teller, b: Teller): Disagreement[] {
  for (const first of toldIn(a)) {
    for (const second of toldIn(b)) {
      if ((first !== a.incident || second !== b.incident) && !haveOneTarget(first, second)) continue;
      const found = weaponsOf(a, first, b, second);
      if (found) return [found];
    }
  }
  return [];
}

function weaponsOf(a: Teller, first: Incident, b: Teller, second: Incident): Disagreement | undefined {
  const [mine, theirs] = [countedWeapons(a, first), countedWeapons(b, second)];
  const x = mine.find(({ unit }) => theirs.some((other) => other.unit === unit));
  const y = x && theirs.find(({ unit }) => unit === x.unit);
  if (!x || !y || mine.some((one) => theirs.some((other) => one.unit === other.unit && one.number === other.number))) return undefined;
  const sides = [{ text: a.text, at: x.at }, { text: b.text, at: y.at }];
  return { kind: 'number-conflict', message: `${nameOf(a)} has “${wordsOf(a, x)}”, ${nameOf(b)} has “${wordsOf(b, y)}”: both cannot be true.`, sides };
}

/** Exact numbers of an incident's weapons: "two drones", "four armed drones". */
function countedWeapons({ text: { reading } }: Teller, { weapon: used }: Incident): { readonly unit: string; readonly number: number; readonly at: Span }[] {
  const mentions = used.flatMap(({ value }) => value.mentions);
  return mentions.flatMap((weapon) =>
    reading.mentionsIn({ start: weapon.start - COUNT_REACH, end: weapon.end }).flatMap(({ category, quantity, start, end }) =>
      category === 'quantity' && quantity?.exactly !== undefined && quantity.exactly > 1 && end === weapon.end && !isSuperseded(reading, { start, end }) ? [{ unit: unitKey(quantity.unit), number: quantity.exactly, at: { start, end } }] : []));
}
/** "An earlier version said that four drones were used": the text itself takes it back. */
const isSuperseded = ({ problems }: Reading, at: Span): boolean => problems.some(({ kind, at: [old] }) => kind === 'superseded' && old !== undefined && overlaps(old, at));
/** Characters before a weapon in which its number begins. */
const COUNT_REACH = 24;

/** "Destroyed more than 500 houses" in one text, "about 100 houses burned" in the other: counts of one kind of thing to which one harm was done. */
function damage(a: Teller, b: Teller): Disagreement[] {
  const [mine, theirs] = [countedDamage(a), countedDamage(b)];
  for (const x of mine) {
    const same = theirs.filter(({ unit, effect }) => unit === x.unit && effect === x.effect);
    if (same.length === 0 || same.some((y) => mine.some((other) => other.unit === y.unit && canAgree(other.count, y.count)))) continue;
    const y = same[0]!;
    return [{ kind: 'number-conflict', message: `${nameOf(a)} has “${wordsOf(a, x)}”, ${nameOf(b)} has “${wordsOf(b, y)}”: both cannot be the number ${x.effect}.`, sides: [{ text: a.text, at: x.at }, { text: b.text, at: y.at }] }];
  }
  return [];
}

function countedDamage(teller: Teller): { readonly unit: string; readonly effect: Outcome['effect']; readonly count: Quantity; readonly at: Span }[] {
  return toldIn(teller).flatMap(({ outcome }) => outcome.flatMap(({ value: { effect, at } }) => {
    if (effect !== 'damaged' && effect !== 'destroyed') return [];
    const near = teller.text.reading.mentionsIn({ start: at.start - COUNT_REACH, end: at.end + COUNT_REACH });
    const counted = near.find((mention) => mention.category === 'quantity' && mention.quantity?.unit && mention.quantity.exactly !== 1 && overlaps(mention, at));
    if (counted && PART_OF.test(teller.text.reading.source.text.slice(Math.max(0, counted.start - 12), counted.start))) return [];
    return counted ? [{ unit: unitKey(counted.quantity!.unit), effect, count: counted.quantity!, at: { start: Math.min(counted.start, at.start), end: Math.max(counted.end, at.end) } }] : [];
  }));
}

/** "three of its five tanks": the number behind is of all there are. */
const PART_OF = /\bof (?:the|its|their|his|her|all) $/i;

/** Two that are named as having done it; "gunmen" may be anybody's, and a state acts through its bodies. */
function perpetrators(a: Teller, b: Teller): Disagreement[] {
  const [mine, theirs] = [named(a), named(b)];
  if (mine.length === 0 || theirs.length === 0 || !areRelated(a.incident!.type, b.incident!.type) || !areOfOneTarget(a, b) || mine.some((x) => theirs.some((y) => areOne(a, x.value.entity!, b, y.value.entity!)))) return [];
  const pair = mine.flatMap((x) => theirs.map((y) => [x.value, y.value] as const)).find(([x, y]) => mayDiffer(doerKind(x), doerKind(y)));
  if (!pair) return [];
  const [x, y] = pair;
  const sides = [{ text: a.text, at: x.mentions[0]! }, { text: b.text, at: y.mentions[0]! }];
  return [{ kind: 'actor-conflict', message: `${nameOf(a)} names ${x.entity!.name} as having done it, ${nameOf(b)} names ${y.entity!.name}.`, sides }];
}

/** A state acts through bodies, some of which only its own readers know for such: against a state only those who fight it are others. */
const mayDiffer = (x: ActorKind, y: ActorKind): boolean => (x === 'state' ? y === 'armed-group' : y === 'state' ? x === 'armed-group' : true);

const named = ({ incident }: Teller) => (incident?.perpetrator ?? []).filter(({ value }) => value.mentions.length > 0 && value.entity?.category !== 'nationality' && isNamed(value.entity));

/** Whether one of an entity's names is one of the other's: "the Azure Liberation Front (FLA)" and "the FLA". */
const areOne = (a: Teller, x: Entity, b: Teller, y: Entity): boolean => {
  const others = namesOf(b, y);
  return namesOf(a, x).some((name) => others.some((other) => isOne(name, other)));
};
const namesOf = ({ text }: Teller, { name, mentions }: Entity): readonly string[] => [...new Set([name, ...mentions.filter(({ form }) => form === 'name').map((mention) => text.reading.wordsOf(mention))])];

/** One name, or one that is part of the other: "the Azure Front", "the Azure Front's northern wing". */
const isOne = (a: string, b: string): boolean => {
  const [x, y] = [key(a), key(b)];
  return x === y || ` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `) || isAcronym(a, b) || isAcronym(b, a);
};
/** "ELN" for "National Liberation Army": letters may be of another language's words; two that are its words' speak for it, better silent than wrong. */
const isAcronym = (short: string, name: string): boolean => /^\p{L}[\p{L}\d-]{1,6}$/u.test(short) && name.includes(' ') && initials(name).filter((letter) => short.toUpperCase().includes(letter)).length >= 2;
const initials = (name: string): string[] => name.split(/[\s-]+/).filter((word) => !/^(?:of|the|and|for|de|del|la)$/i.test(word)).map((word) => word[0]?.toUpperCase() ?? '');

/** Who is named in one text denies it in the other. */
function denials(a: Teller, b: Teller): Disagreement[] {
  const told = toldIn(b);
  for (const claim of b.text.reading.claims) {
    const speaker = claim.speaksFor ?? claim.speaker;
    const at = claim.cue[0];
    if (claim.act !== 'denies' || !speaker || !at || !claim.incidents.some((incident) => told.includes(incident))) continue;
    const accused = named(a).find(({ value, claims }) => areOne(a, value.entity!, b, speaker) && (claims.length === 0 || claims.some(({ act }) => act !== 'denies')));
    if (!accused) continue;
    const sides = [{ text: a.text, at: accused.value.mentions[0]! }, { text: b.text, at }];
    return [{ kind: 'actor-conflict', message: `${nameOf(a)} names ${speaker.name} as having done it; ${speaker.name} denies it in ${nameOf(b)}.`, sides }];
  }
  return [];
}
