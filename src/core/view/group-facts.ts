import { INCIDENT_FIELDS } from '../model/annotations.ts';
import type { Actor, Claim, Quantity, Sourced } from '../model/findings.ts';
import type { Span } from '../text/span.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { IncidentGroup } from './incident-group.ts';

/** Fields of an incident, in the order in which they are shown and exported. */
const GROUP_FIELDS = ['date', 'place', 'perpetrator', 'target', 'victims', 'weapon', 'outcome', 'casualties'] as const;
export type GroupField = (typeof GROUP_FIELDS)[number];

/** One value of a group's field with every place that gives it. */
export interface GroupFact {
  readonly field: GroupField;
  readonly value: string;
  /** An analyst put this value down. */
  readonly decided: boolean;
  readonly adopted: boolean;
  /** The words in the sources, each with why they give the value; empty where an analyst wrote it. */
  readonly at: readonly FactWords[];
  readonly claims: readonly Claim[];
}

/** Words that give a value, and why, in words; empty where nothing is to be said. */
export interface FactWords {
  readonly text: AnnotatedText;
  readonly span: Span;
  readonly why: string;
}

/** What the sources and the analyst say of an incident, equal values of one field once, in the order of `GROUP_FIELDS`. */
export function factsOf(group: IncidentGroup): GroupFact[] {
  const found = new Map<string, { field: GroupField; value: string; decided: boolean; adopted: boolean; at: FactWords[]; claims: Claim[] }>();
  const fact = (field: GroupField, value: string) => {
    const key = `${field}\n${value.toLowerCase()}`;
    let entry = found.get(key);
    if (!entry) found.set(key, (entry = { field, value, decided: false, adopted: false, at: [], claims: [] }));
    return entry;
  };
  for (const { text, incident, annotation } of group.members) {
    for (const [field, value] of [['date', annotation?.date], ['place', annotation?.place?.name]] as const) if (value !== undefined) fact(field, value).decided = true;
    for (const field of INCIDENT_FIELDS) {
      for (const { value, adopted } of annotation?.fields[field] ?? []) {
        const entry = fact(field, value);
        entry.decided = true;
        entry.adopted ||= adopted === true;
      }
    }
    if (!incident) continue;
    const add = (field: GroupField, value: string, spans: readonly Span[], { claims, evidence }: Sourced<unknown>, more?: string): void => {
      const entry = fact(field, value);
      for (const span of spans) {
        const [own = evidence[0]] = evidence.filter(({ at }) => at?.start === span.start);
        entry.at.push({ text, span, why: [own?.why, more].filter(Boolean).join('; ') });
      }
      entry.claims.push(...claims);
    };
    const { date } = incident;
    if (date) add('date', date.value.value, date.evidence.flatMap(({ at }) => (at ? [at] : [])), date, date.value.why);
    for (const sourced of incident.place) add('place', sourced.value.name, [sourced.value.at], sourced, sourced.value.place?.why);
    const actors = (field: GroupField, list: readonly Sourced<Actor>[]): void => {
      for (const sourced of list) add(field, sourced.value.entity?.name ?? sourced.value.text, sourced.value.mentions, sourced);
    };
    actors('perpetrator', incident.perpetrator);
    actors('target', incident.target);
    actors('victims', incident.victims);
    actors('weapon', incident.weapon);
    for (const sourced of incident.outcome) add('outcome', sourced.value.text, [sourced.value.at], sourced);
    for (const sourced of incident.casualties) {
      const { what, count, who } = sourced.value;
      add('casualties', [countWords(count), who ?? '', what].filter(Boolean).join(' '), [sourced.value.at], sourced);
    }
  }
  return [...found.values()].sort((a, b) => GROUP_FIELDS.indexOf(a.field) - GROUP_FIELDS.indexOf(b.field));
}

/** A count in words: "at least 45", "about 200 to 300", "12". */
export function countWords({ exactly, atLeast, atMost, about }: Quantity): string {
  if (exactly !== undefined) return String(exactly);
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast} to ${atMost}`;
  if (atLeast !== undefined) return `at least ${atLeast}`;
  if (atMost !== undefined) return `at most ${atMost}`;
  return about === undefined ? '' : `about ${about}`;
}
