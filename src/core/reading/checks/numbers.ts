import { WordSet } from '../../lexicon/phrases.ts';
import type { Casualties, Incident, Problem } from '../../model/findings.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isVerb } from '../syntax/tags.ts';
import { sameCount } from '../incidents/casualties.ts';
import { agreement, canAgree, unitKey } from './counts.ts';
import { hasOwnDeed } from './own-deed.ts';
import { against, type Voices } from './voices.ts';

/** Units that stand for people in general. */
const PEOPLE: ReadonlySet<string> = new Set(['', 'people', 'person', 'dead', 'victim', 'casualty', 'body']);
/** Counts of a part, or of more than one incident. */
const PARTIAL = /\b(?:since|so far|total|others?|more(?! than)|another|additional|further|second|third|each|apiece|including|of (?:the|them|those|these|its|his|her|their))\b/i;

/** Counts of a stretch of time. */
const STRETCH = /\b(?:alone|(?:this|last|past) (?:past )?(?:week|weekend|month|year)|over the (?:past|last))\b/i;

/**
 * Figures that are given for the same harm of one incident. "Seven were killed, the governor said … the hospital counted nine dead": a conflict
 * of two voices; "at first it said six were killed, later that eight were": an update, whoever tells it.
 */
export function checkNumbers(reading: Reading, voices: Voices): Problem[] {
  const { sentences } = reading.source;
  const figures = figuresOf(reading).map((figure) => ({ ...figure, sentence: firstEndingAfter(sentences, figure.value.at.start) }));
  const found: Problem[] = [];
  figures.forEach((b, index) => {
    // The nearest figure for the same harm to the same people is the one that a second figure is set against.
    for (let i = index - 1; i >= 0 && index - i <= MOST && b.sentence - figures[i]!.sentence <= NEAR; i--) {
      const a = figures[i]!;
      if (a.value.what !== b.value.what || !samePeople(a.value, b.value) || a.value.at.end > b.value.at.start) continue;
      const oneDeed = a.incidents.some((incident) => b.incidents.includes(incident));
      const problem = sameCount(a.value.count, b.value.count) ? undefined : between(reading, a.value, b.value, voices, oneDeed || b.sentence - a.sentence <= 1, oneDeed);
      if (problem) found.push(problem);
      break;
    }
  });
  return found;
}

/** How many sentences apart two figures of one deed stand at most. */
const NEAR = 4;

interface Figure {
  readonly value: Casualties;
  readonly incidents: readonly Incident[];
}

/** Harms that are counted as things. */
const HARMS: Readonly<Record<string, Casualties['what']>> = { death: 'killed', fatality: 'killed', injury: 'injured', arrest: 'captured', detention: 'captured', abduction: 'captured', kidnapping: 'captured' };

/** The figures for a whole deed, in reading order, each with the incidents that it is told of. */
function figuresOf(reading: Reading): Figure[] {
  const figures = new Map<string, { value: Casualties; incidents: Incident[] }>();
  for (const incident of reading.incidents) {
    for (const { value } of incident.casualties) {
      if (!isTotal(reading, incident, value)) continue;
      const key = `${value.what} ${value.at.start}`;
      const known = figures.get(key);
      if (known) known.incidents.push(incident);
      else figures.set(key, { value, incidents: [incident] });
    }
  }
  // "64 fatalities", "450 arrests": counted by what befell them, told of the deed that was told last.
  const last = [...reading.incidents].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  let next = 0;
  for (const { category, quantity, start, end } of last.length > 0 ? reading.mentions : []) {
    while (next < last.length && (last[next]!.mentions[0]?.start ?? 0) < start) next++;
    const what = category === 'quantity' && quantity ? HARMS[unitKey(quantity.unit)] : undefined;
    const incident = last[next - 1];
    const value = what && incident && { what, count: { ...quantity!, unit: '' }, at: { start, end } };
    const key = `${what} ${start}`;
    if (value && !figures.has(key) && isTotal(reading, incident, value)) figures.set(key, { value, incidents: [incident] });
  }
  return [...figures.values()].sort((a, b) => a.value.at.start - b.value.at.start);
}

function between(reading: Reading, a: Casualties, b: Casualties, voices: Voices, near: boolean, oneDeed: boolean): Problem | undefined {
  const [updates, rivals] = [oneDeed && isUpdate(reading, a, b), near && voices.differ(a.at, b.at) && voices.of(b.at) !== '' && !voices.apart(a.at, b.at) && !isSum(reading, a)];
  const replaced = oneDeed && isUpdate(reading, b, a);
  if (!(updates || replaced || rivals) || hasOwnDeed(reading, b, a.at, voices)) return undefined;
  if (updates) return updated(reading, a, b);
  if (replaced) return updated(reading, b, a);
  return rivals ? compare(reading, a, b, voices) : undefined;
}

/** A figure for all that were harmed: not for one, not for a part, not what a list goes on with ("784 killed and 527 wounded"); who tells that he arrested some tells of arrests of his own. */
function isTotal(reading: Reading, { type }: Incident, value: Casualties): boolean {
  if ((type === 'arrest' && value.what === 'captured' && !isPassive(reading, value)) || value.count.exactly === 1 || PARTIAL.test(around(reading, value)) || STRETCH.test(around(reading, value, 60))) return false;
  return value.count.unit !== '' || !/(?:\band|,)\s*$/.test(reading.source.text.slice(Math.max(0, value.at.start - 6), value.at.start));
}

/** "200 people were arrested", not "arrested 200 people". */
const isPassive = ({ source }: Reading, { at }: Casualties): boolean => !isVerb(syntaxOf(source).tags[source.tokens.at(at.start)]!);

/** Figures that are looked back over for the one that is rivalled. */
const MOST = 6;

/** A figure for several deeds, of which the next one may be a part: "three bombings killed 62", "killed ten rebels in two operations". */
function isSum(reading: Reading, { at }: Casualties): boolean {
  const { tokens } = reading.source;
  const { first, last } = reading.sentenceAt(at.start)!;
  for (let i = first; i < last; i++) if (SEVERAL.has(tokens, i)) return true;
  return false;
}
/** Words for several deeds, or for a stretch of time that holds several: "a wave of bombings", "in two months". Own hand. */
const SEVERAL = new WordSet('attacks bombings explosions blasts strikes airstrikes raids clashes incidents operations shootings assaults ambushes killings riots days weeks months year decade fighting violence skirmishes series string wave');

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
  if (!first || !second || first === second || a.count.exactly === undefined || b.count.exactly === undefined || PARTIAL.test(reading.textOf(b.at.start > a.at.start ? second : first))) return false;
  return (b.at.start > a.at.start && LATER.test(reading.textOf(second))) || (AT_FIRST.test(reading.textOf(first)) && !AT_FIRST.test(reading.textOf(second)));
}

const updated = (reading: Reading, a: Casualties, b: Casualties): Problem => ({ kind: 'superseded', message: `“${reading.wordsOf(b.at)}” is told later than “${reading.wordsOf(a.at)}”: an update of the number ${a.what}.`, at: a.at.start < b.at.start ? [a.at, b.at] : [b.at, a.at], severity: 'information' });

/** Whether two figures count the same people, by the word for them ("soldiers" and "troops" differ, "people" and none do not). */
export const samePeople = (a: Casualties, b: Casualties): boolean => {
  const [x, y] = [headOf(a), headOf(b)];
  return x === y || (PEOPLE.has(x) && PEOPLE.has(y));
};
const headOf = ({ who = '', count }: Casualties): string => unitKey((who || count.unit).split(' ').at(-1) ?? '');

/** The words of a count with those before and behind it in its clause, so that "five of the", "12 others" and "another" show. */
const around = ({ source: { text } }: Reading, { at }: Casualties, behind = 40): string => (text.slice(Math.max(0, at.start - 16), at.start).split(/[.;,]/).at(-1) ?? '') + text.slice(at.start, at.end + behind).split(/[.;]/)[0]!;
