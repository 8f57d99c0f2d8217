import { factsOf, type GroupField } from '../view/group-facts.ts';
import type { IncidentGroup } from '../view/incident-group.ts';

/**
 * A table as CSV (RFC 4180): comma, CRLF, fields quoted where they must be. Numbers are written as they are; strings can start no
 * formula when a spreadsheet opens the file: an apostrophe is put before `=`, `+`, `-`, `@` and control characters at the beginning
 * of a cell and of each line in it, as "=1+1" and "note\n@SUM(A1)" would be run.
 */
export function csv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** Signs that begin a formula in Excel, LibreOffice Calc and Google Sheets, full-width forms included (OWASP, "CSV Injection"). */
const FORMULA = /(^|[\r\n])(?=[ \u00a0]{0,64}[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = value.replaceAll('\0', '').replace(FORMULA, "$1'");
  return /[",\r\n;\t]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const HEAD = [
  'id', 'title', 'type', 'date', 'place', 'country', 'latitude', 'longitude', 'perpetrators', 'targets', 'victims', 'weapons', 'outcomes', 'casualties',
  'claims_for', 'claims_against', 'disagreements', 'sources', 'source_names', 'files', 'part_of',
] as const;

/** Incidents as CSV, one row each below a header row; several values of a field are parted by "; ". */
export function incidentsCsv(groups: readonly IncidentGroup[]): string {
  return csv([HEAD, ...groups.map(row)]);
}

function row(group: IncidentGroup): (string | number | undefined)[] {
  const facts = factsOf(group);
  const values = (field: GroupField): string => list(facts.filter((fact) => fact.field === field).map(({ value }) => value));
  const places = group.members.flatMap(({ annotation, incident }) => [...(annotation?.place ? [annotation.place] : []), ...(incident?.place.flatMap(({ value }) => (value.place ? [value.place] : [])) ?? [])]);
  const place = places.find(({ latitude }) => latitude !== undefined) ?? places[0];
  return [
    group.id, group.title, group.type, group.date, group.place, place?.country, place?.latitude, place?.longitude,
    values('perpetrator'), values('target'), values('victims'), values('weapon'), values('outcome'), values('casualties'),
    independent(group.claimsFor), independent(group.claimsAgainst), list(group.disagreements.map(({ message }) => message)),
    group.sources.length, list(group.sources.map(({ name }) => name)), list(group.members.map(({ text }) => decodeURIComponent(text.uri.slice(text.uri.lastIndexOf('/') + 1)))), group.partOf,
  ];
}

/** How many sources speak: claims that only hand on what was said elsewhere are not counted. */
const independent = (claims: IncidentGroup['claimsFor']): number => claims.filter(({ repeats }) => repeats === undefined).length;

const list = (values: readonly string[]): string => [...new Set(values)].join('; ');
