import type { Casualties, Incident, Mention, Problem } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { agreement, canAgree, sameCount, unitKey } from './counts.ts';
import { against, Voices } from './voices.ts';

/** Units that stand for people in general. */
const PEOPLE: ReadonlySet<string> = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty', 'body']);
/** Counts of a part, or of more than one incident. */
const PARTIAL = /\b(?:since|so far|total|others?|more|another|additional|further|second|third|each|apiece|including|of (?:the|them|those|these|its|his|her|their))\b/i;

/**
 * The number ledger within a source: figures that different voices give for the same harm of one incident, and two counts of the same thing
 * since the same day. "Seven were killed, the governor said … the hospital counted nine dead": a conflict; "more than 30 attacks … the 38
 * attacks since October 17": compatible.
 */
export function checkNumbers(reading: Reading): Problem[] {
  const voices = new Voices(reading);
  return [...reading.incidents.flatMap((incident) => casualties(reading, incident, voices)), ...sinceTheSameDay(reading)];
}

function casualties(reading: Reading, incident: Incident, voices: Voices): Problem[] {
  const found: Problem[] = [];
  const told = new Set<string>();
  const list = incident.casualties.map(({ value }) => value).filter((value) => isTotal(reading, incident, value));
  for (let i = 0; i < list.length; i++) {
    for (let k = i + 1; k < list.length && k <= i + MOST; k++) {
      const [a, b] = [list[i]!, list[k]!].sort((x, y) => x.at.start - y.at.start) as [Casualties, Casualties];
      if (a.what !== b.what || !samePeople(a, b) || sameCount(a.count, b.count) || a.at.start === b.at.start) continue;
      if (!voices.differ(a.at, b.at) || voices.apart(a.at, b.at)) continue;
      const problem = compare(reading, a, b, voices);
      const key = `${a.what} ${voices.of(a.at)} ${voices.of(b.at)}`;
      if (problem && !told.has(key)) found.push(problem);
      told.add(key);
    }
  }
  return found;
}

/** A figure for all that were harmed: not for one, not for a part, not what a list goes on with ("784 killed and 527 wounded"); several arrests are several incidents. */
function isTotal(reading: Reading, { type }: Incident, value: Casualties): boolean {
  if (type === 'arrest' || value.count.exactly === 1 || PARTIAL.test(around(reading, value))) return false;
  return value.count.unit !== '' || !/(?:\band|,)\s*$/.test(reading.source.text.slice(Math.max(0, value.at.start - 6), value.at.start));
}

/** Further figures of one incident are its parts as a rule. */
const MOST = 6;

function compare(reading: Reading, a: Casualties, b: Casualties, voices: Voices): Problem | undefined {
  const [x, y] = [reading.wordsOf(a.at), reading.wordsOf(b.at)];
  const at = [a.at, b.at];
  if (!canAgree(a.count, b.count)) {
    return { kind: 'number-conflict', message: `“${x}” and “${y}” cannot both be the number ${a.what}${against(voices.of(a.at), voices.of(b.at))}.`, at, severity: 'warning' };
  }
  return agreement(a.count, b.count, [x, y], at);
}

/** Whether two figures count the same people, by the word for them ("soldiers" and "troops" differ, "people" and none do not). */
export const samePeople = (a: Casualties, b: Casualties): boolean => {
  const [x, y] = [headOf(a), headOf(b)];
  return x === y || (PEOPLE.has(x) && PEOPLE.has(y));
};
const headOf = ({ who = '', count }: Casualties): string => unitKey((who || count.unit).split(' ').at(-1) ?? '');

/** The words of a count with those before and behind it in its clause, so that "five of the", "12 others" and "another" show. */
const around = ({ source: { text } }: Reading, { at }: Casualties): string => (text.slice(Math.max(0, at.start - 16), at.start).split(/[.;,]/).at(-1) ?? '') + text.slice(at.start, at.end + 40).split(/[.;]/)[0]!;

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
      const [x, y] = [reading.wordsOf(first), reading.wordsOf(other)];
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

