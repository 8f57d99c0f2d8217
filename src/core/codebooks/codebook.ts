import type { Incident } from '../model/findings.ts';
import type { Reading } from '../reading/reading.ts';

/** What an incident is in a codebook: its fields, what the codebook has no room for, and what breaks the codebook's rules. */
export interface Coding {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Plain words for what had to be left out ("second perpetrator: …"). */
  readonly dropped: readonly string[];
  /** Rules of the codebook that the fields break ("event_date is required"); empty for a valid coding. */
  readonly problems: readonly string[];
}

/** A published scheme for coding events, as a pure mapping from our incident. */
export interface Codebook {
  readonly name: string;
  /** In the codebook's order; the column set of a CSV export. */
  readonly columns: readonly string[];
  /** Undefined where the codebook does not code such an event at all. */
  readonly code: (incident: Incident, reading: Reading) => Coding | undefined;
}

/** Checks fields against a codebook's required columns and allowed values; returns the broken rules in words. */
export function validate(fields: Readonly<Record<string, unknown>>, required: readonly string[], allowed: Readonly<Record<string, readonly (string | number)[]>>): string[] {
  const missing = required.filter((name) => fields[name] === undefined || fields[name] === '').map((name) => `${name} is required`);
  const wrong = Object.entries(allowed).flatMap(([name, values]) => (fields[name] === undefined || values.some((value) => value === fields[name]) ? [] : [`${name} has ${JSON.stringify(fields[name])}, which the codebook does not know`]));
  return [...missing, ...wrong];
}
