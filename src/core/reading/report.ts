import { offsetMap } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';
import type { Actor, Claim, Entity, Evidence, Incident, Mention, Quantity, Sourced } from '../model/findings.ts';
import { idsWithin, type Numbering } from './numbering.ts';
import { outermost } from './outermost.ts';
import type { Reading } from './reading.ts';

/** A span outside the process: half-open, in code points. */
export type CodePointSpan = [number, number];

export interface ReportOptions {
  readonly id: string;
  /** Codings of an incident by codebook name; what a codebook cannot code is left out. */
  readonly codings?: (incident: Incident, reading: Reading) => Record<string, unknown>;
}

/** The reader's output as `dateline analyze` prints it: plain JSON, offsets in code points, entities and claims by index; a section of a text is numbered on behind the others. */
export function report(reading: Reading, { id, codings }: ReportOptions, behind?: Numbering) {
  const map = offsetMap(reading.source.text);
  const before = behind?.codePoints ?? 0;
  const cp = (s: Span): CodePointSpan => [before + map.toCodePoints(s.start), before + map.toCodePoints(s.end)];
  const all = (spans: readonly Span[]): CodePointSpan[] => spans.map(cp);
  const entityIds = behind ? behind.idsOf(reading.entities) : idsWithin(reading.entities);
  const claimIndexes = new Map(reading.claims.map((claim, index) => [claim, (behind?.claims ?? 0) + index]));
  const incidentIndexes = new Map(reading.incidents.map((incident, index) => [incident, (behind?.incidents ?? 0) + index]));
  const indexes = <T>(items: readonly T[], known: Map<T, number>): number[] => items.map((item) => known.get(item)).filter((index) => index !== undefined);
  const indexedEntities = (list: readonly Entity[]): string[] => list.map((entity) => entityIds.get(entity)).filter((known) => known !== undefined);
  const claims = (list: readonly Claim[]): number[] => indexes(list, claimIndexes);
  const actor = ({ value, claims: by }: Sourced<Actor>) => ({
    entity: (value.entity && entityIds.get(value.entity)) ?? null,
    text: value.text,
    at: all(value.mentions),
    claims: claims(by),
  });
  const quantity = (q: Quantity): Quantity => ({ ...q });
  /** Mentions share their reasons, and so do what is reported of them. */
  const reasons = new Map<readonly Evidence[], readonly string[]>();
  const whyOf = (evidence: readonly Evidence[]): readonly string[] => {
    let known = reasons.get(evidence);
    if (!known) reasons.set(evidence, (known = evidence.map(({ why }) => why)));
    return known;
  };
  /** Most names stand as their entity is called, and need no other string. */
  const wordsOf = (mention: Mention): string => {
    const { name } = mention.entity;
    return mention.end - mention.start === name.length && reading.source.text.startsWith(name, mention.start) ? name : reading.textOf(mention);
  };
  const described = (mention: Mention) => {
    const [start, end] = cp(mention);
    return { start, end, text: wordsOf(mention), category: mention.category, form: mention.form, entity: entityIds.get(mention.entity) ?? null, name: mention.entity.name, place: mention.place ?? mention.entity.place ?? null };
  };

  return {
    id,
    published: reading.masthead.published ?? null,
    outlet: reading.masthead.outlet ?? null,
    language: reading.masthead.language,
    mentions: outermost(reading).map(({ mention, parts, count }) => {
      // Written out, as below: a mention has many fields, and an object made by spreading takes four times as long.
      const { start, end, text, category, form, entity, name, place } = described(mention);
      const listed = {
        start, end, text, category, form, entity, name,
        title: mention.title ? reading.textOf(mention.title) : (mention.entity.title ?? null),
        value: mention.time?.value ?? null,
        valueType: mention.time?.type ?? null,
        quantity: count ? quantity(count) : null,
        place,
        why: whyOf(mention.evidence),
      };
      return parts.length === 0 ? listed : { ...listed, parts: parts.map(described) };
    }),
    claims: reading.claims.map((claim) => ({
      source: all(claim.source),
      cue: all(claim.cue),
      content: all(claim.content),
      speaker: (claim.speaker && entityIds.get(claim.speaker)) ?? null,
      jointSpeakers: indexedEntities(claim.jointSpeakers ?? []),
      polarity: claim.polarity,
      certainty: claim.certainty,
      kind: claim.act,
      within: (claim.within && claimIndexes.get(claim.within)) ?? null,
      speaksFor: (claim.speaksFor && entityIds.get(claim.speaksFor)) ?? null,
      incidents: indexes(claim.incidents, incidentIndexes),
      about: claim.about.map(({ incident, field, value, denied, supports, contradicts }) => ({ incident: incidentIndexes.get(incident) ?? null, field, value, denied, supports: claims(supports), contradicts: claims(contradicts) })),
      why: claim.evidence.map((evidence) => evidence.why),
    })),
    incidents: reading.incidents.map((incident) => ({
      type: incident.type,
      stage: incident.stage,
      title: incident.title,
      date: incident.date ? { ...incident.date.value, claims: claims(incident.date.claims) } : null,
      place: incident.place.length ? placeOf(incident) : null,
      places: incident.place.map(({ value, claims: by }) => ({ name: value.name, entity: (value.entity && entityIds.get(value.entity)) ?? null, at: [cp(value.at)], claims: claims(by) })),
      perpetrator: incident.perpetrator.map((field) => ({ ...actor(field), confidence: field.confidence })),
      target: incident.target.map(actor),
      victims: incident.victims.map(actor),
      weapon: incident.weapon.map(actor),
      outcome: incident.outcome.map(({ value, claims: by }) => ({ text: value.text, effect: value.effect, at: [cp(value.at)], claims: claims(by) })),
      casualties: incident.casualties.map(({ value, claims: by }) => {
        const { exactly, atLeast, atMost, about } = value.count;
        return { what: value.what, exactly, atLeast, atMost, about, who: value.who ?? null, severity: value.severity ?? null, at: [cp(value.at)], claims: claims(by) };
      }),
      partOf: (incident.partOf && incidentIndexes.get(incident.partOf)) ?? null,
      mentions: all(incident.mentions),
      why: incident.evidence.map((evidence) => evidence.why),
      ...(codings ? { codings: codings(incident, reading) } : {}),
    })),
    problems: reading.problems.map((problem) => ({ kind: problem.kind, message: problem.message, at: all(problem.at), severity: problem.severity })),
  };
}

export type Report = ReturnType<typeof report>;

function placeOf(incident: Incident) {
  const [{ value }] = incident.place as [Incident['place'][number]];
  const { country, latitude, longitude, precision, within } = value.place ?? {};
  return { name: value.name, within: within ?? [], country: country ?? null, latitude: latitude ?? null, longitude: longitude ?? null, precision: precision ?? null };
}
