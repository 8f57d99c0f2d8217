import type { Actor, Incident, Problem, Quantity, Sourced } from '../../model/findings.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { quantityIn } from '../incidents/roles/participants.ts';
import { contradiction } from './contradiction.ts';
import { unitKey } from './counts.ts';
import type { Voices } from './voices.ts';

/**
 * The same number of weapons on one target and on several: "it used two drones to attack the depot and the bridge" against "the two
 * drones that flew at the bridge were shot down" leaves none for the depot.
 */
export function checkShares(reading: Reading, voices: Voices): Problem[] {
  const found: Problem[] = [];
  const seen = new Set<string>();
  const counted = reading.incidents.flatMap((incident) => incident.weapon.flatMap((weapon) => uses(reading, incident, weapon)));
  found.push(...otherCounts(reading, counted, voices));
  /** The incidents that the same words arm, by where those begin. */
  const targets = new Map<number, Incident[]>();
  for (const { at, incident } of counted) {
    const known = targets.get(at.start);
    if (!known) targets.set(at.start, [incident]);
    else if (!known.includes(incident)) known.push(incident);
  }
  /** Exact counts of two and more by number and unit: only equal ones can be the same weapons. */
  const equals = new Map<string, Use[]>();
  for (const use of counted) {
    if (use.count.exactly === undefined || use.count.exactly < 2) continue;
    const known = equals.get(keyOf(use));
    if (known) known.push(use);
    else equals.set(keyOf(use), [use]);
  }
  for (const a of counted) {
    for (const b of equals.get(keyOf(a)) ?? []) {
      if (a.at.start >= b.at.start || b.at.start - a.at.start > REACH) continue;
      const id = `${a.at.start} ${b.at.start}`;
      if (seen.has(id)) continue;
      const [targetsOfA, targetsOfB] = [targets.get(a.at.start)!, targets.get(b.at.start)!];
      if (targetsOfA.length < 2 && targetsOfB.length < 2) continue;
      const [several, one] = targetsOfA.length > targetsOfB.length ? [a, b] : [b, a];
      const [wide, narrow] = targetsOfA.length > targetsOfB.length ? [targetsOfA, targetsOfB] : [targetsOfB, targetsOfA];
      if (wide.length < 2 || narrow.length !== 1 || !wide.includes(narrow[0]!)) continue;
      seen.add(id);
      const other = wide.find((incident) => incident !== narrow[0])!;
      found.push({
        kind: 'number-conflict',
        message: `“${reading.textOf(several.at)}” were used on ${wide.length} targets, but “${reading.textOf(one.at)}” all on one of them: none is left for the other (${other.title}).`,
        at: [several.at, one.at],
        severity: 'warning',
      });
    }
  }
  return found;
}

const keyOf = ({ count, unit }: Use): string => `${count.exactly} ${unit}`;
/** Characters within which two counts can be of the same weapons; further apart, equal numbers are two stories. */
const REACH = 20_000;

/** "Two drones struck the depot, the governor said. The front said it had used four drones": one deed, two numbers of one weapon, two voices. */
function otherCounts(reading: Reading, uses: readonly Use[], voices: Voices): Problem[] {
  const found: Problem[] = [];
  const byIncident = new Map<Incident, Use[]>();
  for (const use of uses) byIncident.set(use.incident, [...(byIncident.get(use.incident) ?? []), use]);
  for (const list of byIncident.values()) {
    const sorted = [...list].sort((a, b) => a.at.start - b.at.start).slice(0, MOST);
    const pair = sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => [a, b] as const)).find(([a, b]) => areRivals(a, b) && voices.differ(a.at, b.at) && !voices.apart(a.at, b.at));
    if (!pair) continue;
    found.push(contradiction(reading, voices, 'number-conflict', [pair[0].at, pair[1].at], 'in one attack cannot both be true'));
  }
  return found;
}

/** Several of one kind each, and not as many. */
function areRivals({ unit, count: { exactly: a } }: Use, { unit: other, count: { exactly: b } }: Use): boolean {
  return unit === other && a !== undefined && b !== undefined && a > 1 && b > 1 && a !== b;
}

/** Counted weapons of one incident that are compared. */
const MOST = 12;

interface Use {
  readonly incident: Incident;
  readonly unit: string;
  readonly count: Quantity;
  readonly at: Span;
}

function uses(reading: Reading, incident: Incident, weapon: Sourced<Actor>): Use[] {
  return weapon.value.mentions.flatMap((mention) => {
    const count = quantityIn(reading, mention.start, mention.end);
    const whole = reading.mentionsIn({ start: Math.max(0, mention.start - 24), end: mention.end }).find((m) => m.category === 'quantity' && m.end > mention.start);
    return count ? [{ incident, count, unit: unitKey(count.unit), at: whole ? { start: whole.start, end: whole.end } : mention }] : [];
  });
}
