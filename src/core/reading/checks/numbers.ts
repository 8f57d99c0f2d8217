import type { Casualties, Incident, Problem } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { agreement, canAgree, sameCount, unitKey } from './counts.ts';
import { against, type Voices } from './voices.ts';

/** Units that stand for people in general. */
const PEOPLE: ReadonlySet<string> = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty', 'body']);
/** Counts of a part, or of more than one incident. */
const PARTIAL = /\b(?:since|so far|total|others?|more|another|additional|further|second|third|each|apiece|including|of (?:the|them|those|these|its|his|her|their))\b/i;

/** Counts of a stretch of time. */
const STRETCH = /\b(?:alone|(?:this|last|past) (?:past )?(?:week|weekend|month|year)|over the (?:past|last))\b/i;

/**
 * Figures that are given for the same harm of one incident. "Seven were killed, the governor said … the hospital counted nine dead": a conflict
 * of two voices; "at first it said six were killed, later that eight were": an update, whoever tells it.
 */
export function checkNumbers(reading: Reading, voices: Voices): Problem[] {
  return reading.incidents.flatMap((incident) => casualties(reading, incident, voices));
}

function casualties(reading: Reading, incident: Incident, voices: Voices): Problem[] {
  const found: Problem[] = [];
  const told = new Set<string>();
  const list = incident.casualties.map(({ value }) => value).filter((value) => isTotal(reading, incident, value));
  for (let i = 0; i < list.length; i++) {
    for (let k = i + 1; k < list.length && k <= i + MOST; k++) {
      const [a, b] = [list[i]!, list[k]!].sort((x, y) => x.at.start - y.at.start) as [Casualties, Casualties];
      if (a.what !== b.what || !samePeople(a, b) || sameCount(a.count, b.count) || a.at.start === b.at.start) continue;
      const update = isUpdate(reading, a, b);
      if (!update && (!voices.differ(a.at, b.at) || voices.apart(a.at, b.at))) continue;
      const problem = update ? updated(reading, a, b) : compare(reading, a, b, voices);
      const key = `${a.what} ${voices.of(a.at)} ${voices.of(b.at)}`;
      if (problem && !told.has(key)) found.push(problem);
      told.add(key);
    }
  }
  return found;
}

/** A figure for all that were harmed: not for one, not for a part, not what a list goes on with ("784 killed and 527 wounded"); several arrests are several incidents. */
function isTotal(reading: Reading, { type }: Incident, value: Casualties): boolean {
  if (type === 'arrest' || value.count.exactly === 1 || PARTIAL.test(around(reading, value)) || STRETCH.test(around(reading, value, 60))) return false;
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

/** What tells a first figure from a later one, in the sentence of either. Own hand. */
const AT_FIRST = /\b(?:at first|initially|originally|earlier|previously|first (?:said|reported|spoke|put))\b/i;
const LATER = /\b(?:later (?:said|reported|put|announced|confirmed|revised|that)|in an update|updated|(?:has|have|had) since (?:risen|been|said)|now (?:says?|puts?|reports?|stands?))\b/i;

/** Two figures of which the words themselves say that one came before the other. */
function isUpdate(reading: Reading, a: Casualties, b: Casualties): boolean {
  const [first, second] = [reading.sentenceAt(a.at.start), reading.sentenceAt(b.at.start)];
  if (!first || !second || first === second || a.count.exactly === undefined || b.count.exactly === undefined || PARTIAL.test(reading.textOf(second))) return false;
  return LATER.test(reading.textOf(second)) || (AT_FIRST.test(reading.textOf(first)) && !AT_FIRST.test(reading.textOf(second)));
}

const updated = (reading: Reading, a: Casualties, b: Casualties): Problem => ({ kind: 'superseded', message: `“${reading.wordsOf(b.at)}” is told later than “${reading.wordsOf(a.at)}”: an update of the number ${a.what}.`, at: [a.at, b.at], severity: 'information' });

/** Whether two figures count the same people, by the word for them ("soldiers" and "troops" differ, "people" and none do not). */
export const samePeople = (a: Casualties, b: Casualties): boolean => {
  const [x, y] = [headOf(a), headOf(b)];
  return x === y || (PEOPLE.has(x) && PEOPLE.has(y));
};
const headOf = ({ who = '', count }: Casualties): string => unitKey((who || count.unit).split(' ').at(-1) ?? '');

/** The words of a count with those before and behind it in its clause, so that "five of the", "12 others" and "another" show. */
const around = ({ source: { text } }: Reading, { at }: Casualties, behind = 40): string => (text.slice(Math.max(0, at.start - 16), at.start).split(/[.;,]/).at(-1) ?? '') + text.slice(at.start, at.end + behind).split(/[.;]/)[0]!;
