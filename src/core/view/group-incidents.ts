import type { Claim, Incident } from '../model/findings.ts';
import type { IncidentAnnotation } from '../model/annotations.ts';
import { accountOf } from './account-of.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { disagreementsOf } from './incident-disagreements.ts';
import type { Disagreement, IncidentGroup, IncidentMember } from './incident-group.ts';
import { key } from './incident-likeness.ts';
import { likePairs, scoresOf, type LikePair } from './incident-pairs.ts';
import { withRepeats } from './claim-repeats.ts';
import { sourceName } from './source-name.ts';
import { repeatedFrom } from './wire-repeats.ts';

interface Cluster {
  readonly members: IncidentMember[];
  readonly reasons: string[];
  /** The analyst's id, once a member has one. */
  id?: string;
}

/**
 * The incidents of all texts, the same incident in two texts once. The analyst's word wins: incidents that carry one id in two sidecars
 * are one, incidents with different ids are never joined, and a rejected one is left out. Everything else is recognised by date, place,
 * actors and target, with the reasons stated. Ordered by date, newest first; undated ones last.
 */
export function groupIncidents(texts: readonly AnnotatedText[]): IncidentGroup[] {
  const members = texts.map(membersOf).flat();
  const pairs = likePairs(members);
  const clusters = cluster(members, pairs);
  const scores = scoresOf(pairs);
  // What an analyst joined is one, however alike.
  const likenessOf = (a: IncidentMember, b: IncidentMember): number => (a.annotation !== undefined && a.annotation.id === b.annotation?.id ? Infinity : (scores.get(a.incident)?.get(b.incident) ?? 0));
  const raised = new Set<string>();
  const taken = new Map<string, number>();
  const ids = clusters.map((c) => {
    const base = c.id ?? keyOf(c.members[0]!);
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return count === 1 ? base : `${base}~${count}`;
  });
  const idOf = new Map(clusters.flatMap((c, index) => c.members.map((m) => [m.incident, ids[index]!] as const)));
  const idOfAnnotation = new Map(clusters.flatMap((c, index) => c.members.map((m) => [m.annotation?.id, ids[index]!] as const)));
  return clusters
    .map((c, index) => group(c, ids[index]!, (member) => (member.annotation?.partOf ? idOfAnnotation.get(member.annotation.partOf) : member.incident?.partOf && idOf.get(member.incident.partOf)), raised, likenessOf))
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title));
}

/** A text's incidents: the analyst's, each with the machine's finding that it is about, then the machine's others. */
function membersOf(text: AnnotatedText): IncidentMember[] {
  const free = new Set(text.incidents);
  const members: IncidentMember[] = [];
  for (const annotation of text.sidecar.incidents) {
    const incident = findingOf(text, annotation, free);
    if (incident) free.delete(incident);
    if (annotation.status !== 'rejected') members.push({ text, annotation, ...(incident ? { incident } : {}) });
  }
  // Those of other analysts' sidecars, where this one says nothing of them.
  const known = new Set(text.sidecar.incidents.map(({ id }) => id));
  for (const annotation of text.others.flatMap(({ sidecar }) => sidecar.incidents)) {
    if (known.has(annotation.id) || annotation.status === 'rejected') continue;
    known.add(annotation.id);
    const incident = findingOf(text, annotation, free);
    if (incident) free.delete(incident);
    members.push({ text, annotation, ...(incident ? { incident } : {}) });
  }
  for (const incident of free) members.push({ text, incident });
  return members;
}

/** The machine's incident that an annotation speaks of: the one its claims are about, else the one of like type, date and place. */
function findingOf(text: AnnotatedText, annotation: IncidentAnnotation, free: ReadonlySet<Incident>): Incident | undefined {
  for (const item of text.items) {
    if (item.kind === 'claim' && item.finding && item.annotation?.about?.some((about) => about.incident === annotation.id)) {
      const found = item.finding.incidents.find((incident) => free.has(incident));
      if (found) return found;
    }
  }
  const place = key(annotation.place?.name ?? '');
  const title = key(annotation.title ?? '');
  let best: Incident | undefined;
  let most = 1;
  for (const incident of free) {
    const sameTitle = title !== '' && key(incident.title) === title;
    const samePlace = place !== '' && incident.place.some(({ value }) => key(value.name) === place);
    const points = (sameTitle ? 3 : 0) + (samePlace ? 1 : 0) + (annotation.date !== undefined && annotation.date === incident.date?.value.value ? 1 : 0) + (annotation.type === incident.type ? 0.5 : 0);
    if (points > most) [best, most] = [incident, points];
  }
  return best;
}

/** Joins members by the analyst's ids, then by likeness, the likest pairs first; never two ids, never two incidents of one text. */
function cluster(members: readonly IncidentMember[], pairs: readonly LikePair[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byId = new Map<string, Cluster>();
  const of = new Map<IncidentMember, Cluster>();
  for (const member of members) {
    const id = member.annotation?.id;
    const known = id === undefined ? undefined : byId.get(id);
    if (known) {
      known.members.push(member);
      if (!known.reasons.length) known.reasons.push('the analyst gave them one id');
      of.set(member, known);
      continue;
    }
    const fresh: Cluster = { members: [member], reasons: [], ...(id === undefined ? {} : { id }) };
    if (id !== undefined) byId.set(id, fresh);
    clusters.push(fresh);
    of.set(member, fresh);
  }
  for (const { a, b, reasons } of pairs) {
    const [x, y] = [of.get(a)!, of.get(b)!];
    if (x === y || (x.id !== undefined && y.id !== undefined) || x.members.some((m) => y.members.some((n) => n.text === m.text || areApart(m, n)))) continue;
    const [into, from] = y.id === undefined ? [x, y] : [y, x];
    into.members.push(...from.members);
    for (const reason of reasons) if (!into.reasons.includes(reason)) into.reasons.push(reason);
    for (const member of from.members) of.set(member, into);
    clusters.splice(clusters.indexOf(from), 1);
  }
  return clusters;
}

/** Two days that are not next to each other: what links two accounts to a third does not make them one. */
function areApart(a: IncidentMember, b: IncidentMember): boolean {
  const [x, y] = [a, b].map(({ text, incident }) => incident && accountOf(text, incident));
  return x?.day !== undefined && y?.day !== undefined && Math.abs(x.day - y.day) > 1 && !x.days.has(y.day) && !y.days.has(x.day);
}

const titleOf = ({ annotation, incident }: IncidentMember): string => annotation?.title ?? incident?.title ?? annotation?.type ?? 'Incident';
const dateOf = ({ annotation, incident }: IncidentMember): string | undefined => annotation?.date ?? incident?.date?.value.value;
const placeOf = ({ annotation, incident }: IncidentMember): string | undefined => annotation?.place?.name ?? incident?.place[0]?.value.name;
const typeOf = ({ annotation, incident }: IncidentMember): string => annotation?.type ?? incident?.type ?? 'incident';
const keyOf = (member: IncidentMember): string => ['i', typeOf(member), dateOf(member) ?? 'undated', key(placeOf(member) ?? titleOf(member)).replace(/ /g, '-')].join(':');

function group({ members, reasons, id: analystId }: Cluster, id: string, partOf: (member: IncidentMember) => string | undefined, raised: Set<string>, likenessOf: (a: IncidentMember, b: IncidentMember) => number): IncidentGroup {
  // The analyst's words before the machine's, then the fullest account.
  const ordered = [...members].sort((a, b) => Number(b.annotation !== undefined) - Number(a.annotation !== undefined) || fullness(b) - fullness(a));
  const first = <T>(get: (member: IncidentMember) => T | undefined): T | undefined => ordered.map(get).find((value) => value !== undefined);
  const claims = withRepeats([...members].sort(byDay).flatMap(({ text, incident }) => (incident ? text.reading.claims.filter((claim) => claim.incidents.includes(incident)).map((claim) => ({ text, claim })) : [])));
  const [date, place, within] = [first(dateOf), first(placeOf), first((member) => partOf(member))];
  return {
    id,
    title: titleOf(ordered[0]!),
    type: first((m) => m.annotation?.type) ?? ordered.map(typeOf).find((type) => type !== 'attack') ?? typeOf(ordered[0]!),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    members,
    reasons: members.length > 1 ? reasons : [],
    proposed: members.length > 1 && members.some((member) => member.annotation?.id === undefined || member.annotation.id !== analystId),
    claimsFor: claims.filter(({ claim }) => !against(claim)),
    claimsAgainst: claims.filter(({ claim }) => against(claim)),
    sources: sourcesOf(members),
    disagreements: disagreementsOf(members, likenessOf).filter((disagreement) => isNew(disagreement, raised)),
    ...(within === undefined || within === id ? {} : { partOf: within }),
  };
}

/** Whether no other group shows the same words against each other: what follows one deed may be joined by itself. */
function isNew({ sides }: Disagreement, raised: Set<string>): boolean {
  const id = sides.map(({ text, at }) => `${text.uri} ${at.start}`).sort().join(' ');
  if (raised.has(id)) return false;
  raised.add(id);
  return true;
}

/** Oldest text first: what is said later repeats what was said before. */
const byDay = (a: IncidentMember, b: IncidentMember): number => (a.text.reading.masthead.published ?? '').localeCompare(b.text.reading.masthead.published ?? '');

const against = (claim: Claim): boolean => claim.act === 'denies' || claim.polarity === 'negative';

const fullness = ({ incident }: IncidentMember): number =>
  incident ? incident.place.length + incident.perpetrator.length + incident.target.length + incident.victims.length + incident.weapon.length + incident.outcome.length + incident.casualties.length : 0;

/** The texts of a group by independent source: a text whose paragraphs about the incident repeat an earlier one's belongs to it, and one outlet is one source however often it reports. */
function sourcesOf(members: readonly IncidentMember[]): IncidentGroup['sources'] {
  const texts = [...new Set(members.map(({ text }) => text))].sort((a, b) => (a.reading.masthead.published ?? '').localeCompare(b.reading.masthead.published ?? ''));
  const parts = texts.map((text) => {
    const spans = members.filter((member) => member.text === text).flatMap(({ incident }) => incident?.mentions ?? []);
    return text.reading.source.paragraphs.filter((p) => spans.some((s) => p.start <= s.start && s.end <= p.end));
  });
  const from = repeatedFrom(texts, parts);
  const found = new Map<string, AnnotatedText[]>();
  texts.forEach((_, index) => {
    const name = sourceName(texts[root(from, index)]!);
    found.set(name, [...(found.get(name) ?? []), texts[index]!]);
  });
  return [...found].map(([name, list]) => ({ name, texts: list }));
}

const root = (from: readonly number[], index: number): number => (from[index] === index ? index : root(from, from[index]!));
