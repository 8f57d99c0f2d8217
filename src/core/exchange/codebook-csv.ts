import type { Codebook, Coding } from '../codebooks/codebook.ts';
import type { Incident } from '../model/findings.ts';
import type { IncidentGroup } from '../view/incident-group.ts';
import { csv } from './csv.ts';

/** What stands behind a codebook's own columns: what it had no room for, which of its rules are broken, and the sources. */
const EXTRA = ['dropped', 'problems', 'files'] as const;

/** The incidents that a codebook codes, and how many it does not. */
export interface CodebookTable {
  readonly csv: string;
  readonly coded: number;
  /** Incidents outside the codebook's scope, or that only an analyst's file tells of. */
  readonly left: number;
}

/**
 * Incidents as CSV in a codebook's columns, one row each below a header row. An incident is coded from its fullest account, with the analyst's
 * type, date and place where they gave them. Several values of a cell, and the steps of a place, are parted by "; ".
 */
export function codebookCsv(groups: readonly IncidentGroup[], codebook: Codebook): CodebookTable {
  const rows = groups.flatMap((group) => {
    const coding = codingOf(group, codebook);
    if (!coding) return [];
    const files = group.members.map(({ text }) => decodeURIComponent(text.uri.slice(text.uri.lastIndexOf('/') + 1)));
    return [[...codebook.columns.map((column) => cell(coding.fields[column])), coding.dropped.join('; '), coding.problems.join('; '), [...new Set(files)].join('; ')]];
  });
  return { csv: csv([[...codebook.columns, ...EXTRA], ...rows]), coded: rows.length, left: groups.length - rows.length };
}

function codingOf({ members }: IncidentGroup, codebook: Codebook): Coding | undefined {
  const accounts = members.flatMap(({ text, incident }) => (incident ? [{ text, incident }] : [])).sort((a, b) => fullness(b.incident) - fullness(a.incident));
  const [fullest] = accounts;
  const decided = members.map(({ annotation }) => annotation).find((annotation) => annotation !== undefined);
  if (!fullest) return undefined;
  const { incident, text } = fullest;
  const { type, date, place } = decided ?? {};
  return codebook.code(
    {
      ...incident,
      ...(type === undefined ? {} : { type }),
      ...(date === undefined ? {} : { date: { value: { value: date, why: 'put down by the analyst' }, claims: [], evidence: [] } }),
      ...(place?.name === undefined ? {} : { place: [{ value: { name: place.name, at: incident.mentions[0] ?? { start: 0, end: 0 }, ...placeOf(place) }, claims: [], evidence: [] }] }),
    },
    text.reading,
  );
}

const placeOf = ({ country, latitude, longitude, precision }: NonNullable<NonNullable<IncidentGroup['members'][number]['annotation']>['place']>) => ({
  place: {
    ...(country === undefined ? {} : { country }), ...(latitude === undefined ? {} : { latitude }), ...(longitude === undefined ? {} : { longitude }),
    precision: PRECISIONS.find((known) => known === precision) ?? ('city' as const), within: [], why: 'put down by the analyst',
  },
});
const PRECISIONS = ['facility', 'city', 'district', 'region', 'country', 'wider', 'relative'] as const;

const fullness = ({ place, perpetrator, target, victims, weapon, outcome, casualties, date }: Incident): number =>
  place.length + perpetrator.length + target.length + victims.length + weapon.length + outcome.length + casualties.length + (date ? 1 : 0);

/** A field's value in one cell: lists of wordings by their first, days as EDTF. */
function cell(value: unknown): string | number | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map((item: unknown) => (Array.isArray(item) ? String(item[0] ?? '') : String(item))).join('; ');
  const { from, to } = value as { readonly from?: string; readonly to?: string };
  return from === to ? from : `${from ?? '..'}/${to ?? '..'}`;
}
