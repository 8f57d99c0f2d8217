import type { Casualties, Incident, Mention, Problem, Sourced } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { canAgree, sameCount, unitKey } from './counts.ts';

/** Units that stand for people in general. */
const PEOPLE: ReadonlySet<string> = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty', 'body']);
/** Counts of a part, or of more than one incident. */
const PARTIAL = /\b(?:since|so far|total|other|others|more|another|additional|further|of (?:the|them|those|its|his|her|their))\b/i;

/**
 * The number ledger within a source: two figures for the same harm of one incident, and two counts of the same thing since the same day.
 * "Killing seven … nine people died in the attack": a conflict; "more than 30 attacks … the 38 attacks since October 17": compatible.
 */
export function checkNumbers(reading: Reading): Problem[] {
  return [...reading.incidents.flatMap((incident) => casualties(reading, incident)), ...sinceTheSameDay(reading)];
}

function casualties(reading: Reading, incident: Incident): Problem[] {
  const found: Problem[] = [];
  const list = incident.casualties.filter(({ value }) => !PARTIAL.test(around(reading, value)));
  for (let i = 0; i < list.length; i++) {
    for (let k = i + 1; k < list.length; k++) {
      const [a, b] = [list[i]!, list[k]!];
      if (a.value.what !== b.value.what || !samePeople(a.value, b.value) || sameCount(a.value.count, b.value.count) || a.value.at.start === b.value.at.start) continue;
      const problem = compare(reading, a, b);
      if (problem) found.push(problem);
    }
  }
  return found;
}

function compare(reading: Reading, a: Sourced<Casualties>, b: Sourced<Casualties>): Problem | undefined {
  const [x, y] = [words(reading, a.value.at), words(reading, b.value.at)];
  const at = [a.value.at, b.value.at];
  if (!canAgree(a.value.count, b.value.count)) {
    return { kind: 'number-conflict', message: `“${x}” and “${y}” cannot both be the number ${a.value.what}${by(a, b)}.`, at, severity: 'warning' };
  }
  return a.claims[0] === b.claims[0] ? undefined : { kind: 'number-compatible', message: `“${x}” and “${y}” agree: one is a bound that the other keeps.`, at, severity: 'information' };
}

/** Whether two figures count the same people, by the word for them ("soldiers" and "troops" differ, "people" and none do not). */
export const samePeople = (a: Casualties, b: Casualties): boolean => {
  const [x, y] = [headOf(a), headOf(b)];
  return x === y || (PEOPLE.has(x) && PEOPLE.has(y));
};
const headOf = ({ who = '', count }: Casualties): string => unitKey((who || count.unit).split(' ').at(-1) ?? '');

/** The words of a count with the one behind it, so that "two of the" and "12 others" show. */
const around = ({ source: { text } }: Reading, { at }: Casualties): string => text.slice(at.start, at.end + 40).split(/[.;]/)[0]!;

const by = (a: Sourced<unknown>, b: Sourced<unknown>): string => {
  const names = [a, b].map(({ claims }) => claims[0]?.speaker?.name);
  return names[0] !== undefined && names[1] !== undefined && names[0] !== names[1] ? `: ${names[0]} against ${names[1]}` : '';
};

/** "More than 30 attacks … since October 17" and "the 38 attacks … since October 17". */
function sinceTheSameDay(reading: Reading): Problem[] {
  const found: Problem[] = [];
  const byKey = new Map<string, Mention[]>();
  for (const mention of reading.mentions) {
    if (mention.category !== 'quantity' || mention.quantity?.since === undefined) continue;
    const key = `${unitKey(mention.quantity.unit)} ${mention.quantity.since}`;
    byKey.set(key, [...(byKey.get(key) ?? []), mention]);
  }
  for (const [first, ...others] of byKey.values()) {
    for (const other of others) {
      if (!first || sameCount(first.quantity!, other.quantity!)) continue;
      const [x, y] = [words(reading, first), words(reading, other)];
      const at = [{ start: first.start, end: first.end }, { start: other.start, end: other.end }];
      const since = `since ${first.quantity!.since}`;
      found.push(
        canAgree(first.quantity!, other.quantity!)
          ? { kind: 'number-compatible', message: `“${x}” and “${y}” ${since} agree: one is a bound that the other keeps.`, at, severity: 'information' }
          : { kind: 'number-conflict', message: `“${x}” and “${y}” count the same thing ${since} and cannot both be true.`, at, severity: 'warning' },
      );
    }
  }
  return found;
}

const words = (reading: Reading, at: { readonly start: number; readonly end: number }): string => reading.textOf(at).replace(/\s+/g, ' ');
