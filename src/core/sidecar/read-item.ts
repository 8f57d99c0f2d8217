import { FieldReader } from './field-reader.ts';
import { ANCHOR } from './merge-fields.ts';
import type { MapNode } from './tree.ts';
import { INCIDENT_FIELDS, type About, type Annotation, type AnnotationKind, type ClaimPart, type Decision, type FieldConflict, type FieldValue, type IncidentAnnotation, type IncidentField, type SidecarProblem } from '../model/annotations.ts';

/** Reads one item of a section; undefined, with a problem, where its id or its quote is missing. */
export function readItem(kind: AnnotationKind, node: MapNode, problems: SidecarProblem[]): Annotation | undefined {
  const reader = new FieldReader(node, problems);
  const id = reader.required('id');
  switch (kind) {
    case 'mention': {
      const anchor = readAnchor(reader);
      const category = reader.required('category') === undefined ? undefined : reader.choice('category');
      if (id === undefined || !anchor || category === undefined) return undefined;
      return reader.present({ kind, ...decision(reader, id), ...anchor, category, entity: reader.text('entity') });
    }
    case 'claim': {
      const anchor = readAnchor(reader);
      if (id === undefined || !anchor) return undefined;
      return reader.present({
        kind, ...decision(reader, id), ...anchor, source: part(reader, 'source'), cue: part(reader, 'cue'), polarity: reader.choice('polarity'), certainty: reader.choice('certainty'),
        credibility: reader.choice('credibility'), about: about(reader), contradicts: reader.texts('contradicts'), supports: reader.texts('supports'),
      });
    }
    case 'incident': {
      if (id === undefined) return undefined;
      return reader.present({
        kind, ...decision(reader, id), title: reader.text('title'), type: reader.text('type'), date: reader.text('date'), place: place(reader), fields: incidentFields(reader), partOf: reader.text('part_of'),
      });
    }
  }
}

function decision(reader: FieldReader, id: string): Decision {
  return reader.present({ id, status: reader.choice('status'), note: reader.text('note'), by: reader.text('by'), at: reader.text('at'), conflicts: readConflicts(reader, id) });
}

function readAnchor(reader: FieldReader) {
  const quote = reader.required('quote', 'empty-quote');
  if (quote === undefined) return undefined;
  return reader.present({ quote, prefix: reader.text('prefix'), suffix: reader.text('suffix'), start: reader.count('start'), end: reader.count('end'), sha256: reader.text('sha256') });
}

function part(reader: FieldReader, key: string): ClaimPart | undefined {
  const child = reader.child(key);
  const anchor = child && readAnchor(child);
  return anchor && (child.present({ ...anchor, entity: child.text('entity') }));
}

function about(reader: FieldReader): About[] | undefined {
  return reader.maps('about')?.flatMap((entry) => {
    const incident = entry.required('incident');
    return incident === undefined ? [] : [entry.present({ incident, field: entry.text('field'), value: entry.text('value') })];
  });
}

/** What a merge left open in a map, each with a problem at its place. `whose` names the map. */
export function readConflicts(reader: FieldReader, whose: string): FieldConflict[] | undefined {
  return reader.maps('conflicts')?.flatMap((entry) => {
    const field = entry.required('field');
    if (field === undefined) return [];
    const value = entry.text('value');
    // Hints are settled with their quote.
    if (field === 'quote' || !ANCHOR.includes(field)) entry.problem('conflict', conflictMessage(whose, field, reader.written(field), value));
    return [entry.present({ field, value })];
  });
}

function conflictMessage(whose: string, field: string, ours: string | undefined, theirs: string | undefined): string {
  const choose = 'Choose with “Dateline: Resolve Sidecar Conflicts”.';
  if (field === 'removed') return `${whose} was removed on one side of a merge and changed on the other; it is kept. ${choose}`;
  return `${field} of ${whose} was changed on both sides of a merge: ${ours ?? 'nothing'} here, ${theirs === undefined ? 'nothing' : JSON.stringify(theirs)} there. ${choose}`;
}

function place(reader: FieldReader): IncidentAnnotation['place'] {
  const child = reader.child('place');
  if (!child) return undefined;
  return child.present({
    name: child.text('name'), country: child.text('country'), latitude: child.number('latitude'), longitude: child.number('longitude'), precision: child.text('precision'), why: child.text('why'),
  });
}

function incidentFields(reader: FieldReader): IncidentAnnotation['fields'] {
  const fields: Partial<Record<IncidentField, FieldValue[]>> = {};
  for (const key of INCIDENT_FIELDS) {
    const values = reader.maps(key)?.flatMap((entry) => {
      const value = entry.required('value');
      return value === undefined ? [] : [entry.present({ value, claims: entry.texts('claims'), adopted: entry.flag('adopted') })];
    });
    if (values?.length) fields[key] = values;
  }
  return fields;
}
