import type { Problem } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { exclude } from './counts.ts';

/** Outcomes of one incident that exclude each other: "all four missed" and "one shell damaged a helicopter". */
export function checkOutcomes(reading: Reading): Problem[] {
  const words = (at: { readonly start: number; readonly end: number }): string => reading.textOf(at).replace(/\s+/g, ' ');
  return reading.incidents.flatMap(({ outcome }) =>
    outcome.flatMap(({ value: a }, index) => {
      const other = outcome.slice(index + 1).find(({ value: b }) => exclude(a.effect, b.effect));
      return other ? [{ kind: 'outcome-conflict' as const, message: `“${words(a.at)}” and “${words(other.value.at)}” do not go together.`, at: [a.at, other.value.at], severity: 'warning' as const }] : [];
    }),
  );
}
