import type { IncidentAnnotation, Operation } from '../model/annotations.ts';
import { fileFields } from '../sidecar/format.ts';
import type { AnnotatedText } from './annotated-text.ts';
import { newIncident, type Ids, type IncidentFacts } from './decide.ts';
import type { IncidentGroup, IncidentMember } from './incident-group.ts';

/** What is done to the sidecar of one source. */
export interface SourceOperations {
  readonly uri: string;
  readonly operations: readonly Operation[];
}

/** The incident as this analyst's sidecar of the text has it; undefined where only the machine or another analyst tells of it. */
const ownOf = ({ text, annotation }: IncidentMember): IncidentAnnotation | undefined => annotation && text.sidecar.incidents.find(({ id }) => id === annotation.id);

/** What a member's own source says of the incident. */
function factsOf({ annotation, incident }: IncidentMember): IncidentFacts {
  if (annotation) {
    const { title, type, date, place } = annotation;
    return { ...(title === undefined ? {} : { title }), ...(type === undefined ? {} : { type }), ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place }) };
  }
  const place = incident?.place[0]?.value.name;
  const date = incident?.date?.value.value;
  return { ...(incident ? { title: incident.title, type: incident.type } : {}), ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place: { name: place } }) };
}

/**
 * Says that two incidents are one: every source that tells of either gets it under one id, and whatever names the other id names this one
 * then. `refused` names a source that tells of both where it cannot be said, because only the machine tells of one of them there.
 */
export function sameIncident(from: IncidentGroup, into: IncidentGroup, ids: Ids): { readonly actions: readonly SourceOperations[] } | { readonly refused: AnnotatedText } {
  const idOf = (group: IncidentGroup): string | undefined => group.members.map(({ annotation }) => annotation?.id).find((id) => id !== undefined);
  const id = idOf(into) ?? idOf(from) ?? ids.next('i');
  const byText = new Map<string, IncidentMember[]>();
  for (const member of [...into.members, ...from.members]) byText.set(member.text.uri, [...(byText.get(member.text.uri) ?? []), member]);
  const actions: SourceOperations[] = [];
  for (const members of byText.values()) {
    const { text } = members[0]!;
    const own = members.map(ownOf);
    if (members.length > 1 && own.includes(undefined)) return { refused: text };
    const [first, ...rest] = own.filter((annotation) => annotation !== undefined);
    const operations: Operation[] = first ? [...renamed(text, first, rest, id)] : [{ ...newIncident(factsOf(members[0]!), ids, id), item: { ...newIncident(factsOf(members[0]!), ids, id).item, status: 'accepted' } }];
    if (operations.length > 0) actions.push({ uri: text.uri, operations });
  }
  return { actions };
}

/** One source's incidents put together under an id, and all that names them. */
function renamed(text: AnnotatedText, first: IncidentAnnotation, rest: readonly IncidentAnnotation[], id: string): Operation[] {
  const old = new Set([first, ...rest].map((incident) => incident.id));
  old.delete(id);
  if (old.size === 0) return [];
  const keeper = [first, ...rest].find((incident) => incident.id === id);
  const fields: Record<string, unknown> = { ...first.fields };
  for (const { fields: more } of rest) {
    for (const [field, values] of Object.entries(more)) {
      const known = (fields[field] as typeof values | undefined) ?? [];
      fields[field] = [...known, ...values.filter(({ value }) => !known.some((other) => other.value === value))];
    }
  }
  const now = (named: string): string => (old.has(named) ? id : named);
  const operations: Operation[] = [...old].map((gone): Operation => ({ op: 'remove', kind: 'incident', id: gone }));
  if (keeper) operations.push({ op: 'set', kind: 'incident', id, fields: fileFields({ fields }) });
  else operations.push({ op: 'add', item: { ...first, id, fields: fields } });
  for (const claim of text.sidecar.claims) {
    if (claim.about?.some(({ incident }) => old.has(incident))) operations.push({ op: 'set', kind: 'claim', id: claim.id, fields: { about: claim.about.map((about) => ({ ...about, incident: now(about.incident) })) } });
  }
  for (const other of text.sidecar.incidents) {
    if (other.partOf !== undefined && old.has(other.partOf) && !old.has(other.id)) operations.push({ op: 'set', kind: 'incident', id: other.id, fields: { part_of: id } });
  }
  return operations;
}

/** What can be edited of an incident. */
export type IncidentPart = 'title' | 'date' | 'place';

/**
 * Gives an incident another title, date (EDTF) or place, in every source where this analyst has it; where none has, in the first that
 * tells of it. An empty value takes the field away. Another place's coordinates are not this one's: they go.
 */
export function editIncident(group: IncidentGroup, part: IncidentPart, value: string, ids: Ids): SourceOperations[] {
  const wanted = value === '' ? undefined : part === 'place' ? { name: value } : value;
  const own = group.members.flatMap((member) => {
    const annotation = ownOf(member);
    return annotation ? [{ uri: member.text.uri, annotation }] : [];
  });
  if (own.length > 0) {
    return own.map(({ uri, annotation }) => ({ uri, operations: [{ op: 'set', kind: 'incident', id: annotation.id, fields: { [part]: wanted, ...(annotation.status === 'accepted' ? { status: 'changed' } : {}) } }] }));
  }
  const member = group.members.find(({ incident }) => incident?.mentions[0]) ?? group.members[0]!;
  const told: Record<string, unknown> = { ...factsOf(member), [part]: wanted };
  const facts = Object.fromEntries(Object.entries(told).filter(([, fact]) => fact !== undefined)) as IncidentFacts;
  const { item } = newIncident(facts, ids, member.annotation?.id);
  return [{ uri: member.text.uri, operations: [{ op: 'add', item: { ...item, status: 'changed' } }] }];
}
