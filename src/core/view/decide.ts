import { describe } from '../anchors/describe.ts';
import { INCIDENT_FIELDS, type ClaimAnnotation, type ClaimPart, type FieldValue, type IncidentAnnotation, type IncidentField, type MentionAnnotation, type Operation } from '../model/annotations.ts';
import type { Status } from '../model/vocabulary.ts';
import { oneLine } from '../text/one-line.ts';
import { cover, sameSpan, type Span } from '../text/span.ts';
import type { AnnotatedText, ClaimItem, Item, MentionItem } from './annotated-text.ts';
import type { IncidentGroup } from './incident-group.ts';
import { sameEntity } from './same-entity.ts';

/** Where fresh ids come from. Who decided and when is the store's to say. */
export interface Ids {
  next(letter: 'm' | 'c' | 'i'): string;
}

/** Accepts an item where it stands. An annotation whose place was doubtful is anchored afresh. Nothing to do: no operation. */
export function accept(text: AnnotatedText, item: Item, ids: Ids): Operation[] {
  const { annotation, resolution } = item;
  if (!annotation) return [{ op: 'add', item: fromFinding(text, item, 'accepted', ids) }];
  if (resolution?.state === 'review') return [set(item, { ...(item.kind === 'mention' ? describe(text.reading.source.text, item) : claimAnchors(text, item)) })];
  return [];
}

/** Rejects an item: kept in the sidecar, so that the suggestion does not come back. What the analyst added by hand is removed. */
export function reject(text: AnnotatedText, item: Item, ids: Ids): Operation[] {
  if (!item.annotation) return [{ op: 'add', item: fromFinding(text, item, 'rejected', ids) }];
  return item.annotation.status === 'added' ? remove(item) : [set(item, { status: 'rejected' })];
}

/** Takes an analyst's decision back: a suggestion becomes one again, an addition is gone. */
export const remove = (item: Item): Operation[] => (item.annotation ? [{ op: 'remove', kind: item.kind, id: item.annotation.id }] : []);

export function changeCategory(text: AnnotatedText, item: MentionItem, category: string, ids: Ids): Operation[] {
  if (item.category === category) return accept(text, item, ids);
  if (item.annotation) return [set(item, { category, ...(item.annotation.status === 'added' ? {} : { status: 'changed' }) })];
  return [{ op: 'add', item: { ...mentionFrom(text, item, 'changed', ids), category } }];
}

/** Gives the entity of a mention its canonical name, in every mention of it that the analyst decided and in this one. */
export function setName(text: AnnotatedText, item: MentionItem, name: string, ids: Ids): Operation[] {
  const alike = text.items.filter((other): other is MentionItem => other.kind === 'mention' && other.annotation !== undefined && sameEntity(other, item));
  const operations: Operation[] = alike.map((other) => set(other, { entity: name }));
  return item.annotation ? operations : [...operations, { op: 'add', item: { ...mentionFrom(text, item, 'changed', ids), entity: name } }];
}

/** Puts a note to an item; an empty one takes the note away. A suggestion that is worth a note is accepted with it. */
export function note(text: AnnotatedText, item: Item, words: string, ids: Ids): Operation[] {
  if (item.annotation) return [set(item, { note: words === '' ? undefined : words })];
  return words === '' ? [] : [{ op: 'add', item: { ...fromFinding(text, item, 'accepted', ids), note: words } }];
}

/** Marks words as an entity; where the reader suggests or the analyst has a mention of just these words, that one is decided. */
export function annotateEntity(text: AnnotatedText, s: Span, category: string, ids: Ids): Operation[] {
  const there = text.items.find((item): item is MentionItem => item.kind === 'mention' && sameSpan(item, s) && item.state !== 'rejected');
  if (there) return changeCategory(text, there, category, ids);
  const anchor = describe(text.reading.source.text, s);
  return [{ op: 'add', item: { kind: 'mention', id: ids.next('m'), ...anchor, category, entity: oneLine(anchor.quote), status: 'added' } }];
}

/** What somebody says: the words of the claim, of its source and of its cue. */
export interface ClaimParts {
  readonly content: Span;
  readonly source?: Span & { readonly entity?: string };
  readonly cue?: Span;
}

export function annotateClaim(text: AnnotatedText, { content, source, cue }: ClaimParts, ids: Ids): Operation[] {
  const words = text.reading.source.text;
  const part = (s: Span & { readonly entity?: string }): ClaimPart => ({ ...describe(words, s), ...(s.entity === undefined ? {} : { entity: s.entity }) });
  const item: ClaimAnnotation = {
    kind: 'claim', id: ids.next('c'), ...describe(words, content),
    ...(source ? { source: part(source) } : {}), ...(cue ? { cue: part(cue) } : {}),
    polarity: 'positive', certainty: 'certain', status: 'added',
  };
  return [{ op: 'add', item }];
}

/** What is known of an incident that an analyst creates. */
export type IncidentFacts = Pick<IncidentAnnotation, 'title' | 'type' | 'date' | 'place'>;

export const newIncident = (facts: IncidentFacts, ids: Ids, id = ids.next('i')): Extract<Operation, { op: 'add' }> => ({
  op: 'add', item: { kind: 'incident', id, ...facts, fields: {}, status: 'added' },
});

/** The incident of a group as this text's sidecar holds it, or a new one that carries the group's id where an analyst gave it one. */
function incidentOf(text: AnnotatedText, group: IncidentGroup, ids: Ids): { readonly incident: IncidentAnnotation; readonly fresh: boolean } {
  const here = group.members.find((member) => member.text.uri === text.uri && member.annotation)?.annotation;
  const own = here && text.sidecar.incidents.find(({ id }) => id === here.id);
  if (own) return { incident: own, fresh: false };
  const { title, type, date, place } = group;
  const facts = { title, type, ...(date === undefined ? {} : { date }), ...(place === undefined ? {} : { place: { name: place } }) };
  const id = group.members.find((member) => member.annotation)?.annotation?.id;
  return { incident: { ...newIncident(facts, ids, id).item as IncidentAnnotation, status: 'accepted' }, fresh: true };
}

/** Says that a mention plays a part in an incident, or that a claim is about it. `field` may be absent for a claim. */
export function addToIncident(text: AnnotatedText, item: Item, group: IncidentGroup, field: IncidentField | undefined, ids: Ids): Operation[] {
  const { incident, fresh } = incidentOf(text, group, ids);
  if (item.kind === 'claim') {
    const about = [...(item.annotation?.about ?? []).filter((a) => a.incident !== incident.id || a.field !== field), { incident: incident.id, ...(field === undefined ? {} : { field }) }];
    const claim: Operation = item.annotation ? set(item, { about }) : { op: 'add', item: { ...claimFrom(text, item, 'accepted', ids), about } };
    return [...(fresh ? [{ op: 'add', item: incident } as const] : []), claim];
  }
  const decided: Operation[] = item.annotation ? [] : [{ op: 'add', item: mentionFrom(text, item, 'accepted', ids) }];
  if (field === undefined) return [...(fresh ? [{ op: 'add', item: incident } as const] : []), ...decided];
  const values: readonly FieldValue[] = [...(incident.fields[field] ?? []).filter(({ value }) => value !== item.name), { value: item.name }];
  const fields = { ...incident.fields, [field]: values };
  return [fresh ? { op: 'add', item: { ...incident, fields } } : { op: 'set', kind: 'incident', id: incident.id, fields: { [field]: values } }, ...decided];
}

/** Whether a word names a field of an incident. */
export const isIncidentField = (word: string): word is IncidentField => (INCIDENT_FIELDS as readonly string[]).includes(word);

const set = (item: Item, fields: Readonly<Record<string, unknown>>): Operation => ({ op: 'set', kind: item.kind, id: item.annotation!.id, fields });

const fromFinding = (text: AnnotatedText, item: Item, status: Status, ids: Ids): MentionAnnotation | ClaimAnnotation => (item.kind === 'mention' ? mentionFrom(text, item, status, ids) : claimFrom(text, item, status, ids));

const mentionFrom = (text: AnnotatedText, item: MentionItem, status: Status, ids: Ids): MentionAnnotation => ({
  kind: 'mention', id: ids.next('m'), ...describe(text.reading.source.text, item), category: item.category, entity: item.name, status,
});

const claimFrom = (text: AnnotatedText, item: ClaimItem, status: Status, ids: Ids): ClaimAnnotation => ({
  kind: 'claim', id: ids.next('c'), ...claimAnchors(text, item), polarity: item.finding?.polarity ?? said(item)?.polarity ?? 'unknown', certainty: item.finding?.certainty ?? said(item)?.certainty ?? 'unknown', status,
});

/** What another analyst said of a claim that no reader found. */
const said = (item: ClaimItem): ClaimAnnotation | undefined => item.opinions?.map(({ annotation }) => annotation).find((annotation) => annotation.kind === 'claim');

/** The claim's anchors: its content's, and its source's and cue's; discontinuous parts from their first to their last word. */
function claimAnchors(text: AnnotatedText, item: ClaimItem): Pick<ClaimAnnotation, 'quote' | 'prefix' | 'suffix' | 'start' | 'end' | 'source' | 'cue'> {
  const words = text.reading.source.text;
  const [source, cue] = [cover(item.source), cover(item.cue)];
  const speaker = item.annotation?.source?.entity ?? item.finding?.speaker?.name ?? said(item)?.source?.entity;
  return {
    ...describe(words, cover(item.content) ?? item),
    ...(source ? { source: { ...describe(words, source), ...(speaker === undefined ? {} : { entity: speaker }) } } : {}),
    ...(cue ? { cue: describe(words, cue) } : {}),
  };
}

/** Anchors an annotation at other words; its id, links and notes stay. A claim's source and cue keep their own anchors. */
export const reattach = (text: AnnotatedText, annotation: MentionAnnotation | ClaimAnnotation, s: Span): Operation[] => [
  { op: 'set', kind: annotation.kind, id: annotation.id, fields: { ...describe(text.reading.source.text, s) } },
];

/** Lets an item stand for other words around the same place: what a mention is, or what is claimed. Its id, links and notes stay. */
export function resize(text: AnnotatedText, item: Item, s: Span, ids: Ids): Operation[] {
  const anchor = describe(text.reading.source.text, s);
  if (item.annotation) return [set(item, { ...anchor, ...(item.annotation.status === 'accepted' ? { status: 'changed' } : {}) })];
  return [{ op: 'add', item: { ...fromFinding(text, item, 'changed', ids), ...anchor } }];
}
