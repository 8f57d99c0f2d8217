import { WordSet } from '../../lexicon/phrases.ts';
import type { Casualties, Problem } from '../../model/findings.ts';
import { firstEndingAfter } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { sameCount } from '../incidents/roles/casualties.ts';
import { agreement, canAgree, rangeOf } from './counts.ts';
import { isPart, type Figure } from './figures.ts';
import { kindOfPeople } from './kind-of-people.ts';
import { hasOwnDeed } from './own-deed.ts';
import { against, type Voices } from './voices.ts';

/**
 * Figures that are given for the same harm of one incident. "Seven were killed, the governor said … the hospital counted nine dead": a conflict
 * of two voices; "at first it said six were killed, later that eight were": an update, whoever tells it.
 */
export function checkNumbers(reading: Reading, voices: Voices, told: readonly Figure[]): Problem[] {
  const { sentences } = reading.source;
  const figures = told.map((figure) => ({ ...figure, sentence: firstEndingAfter(sentences, figure.value.at.start) }));
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

function between(reading: Reading, a: Casualties, b: Casualties, voices: Voices, near: boolean, oneDeed: boolean): Problem | undefined {
  const risen = oneDeed && isLaterCount(reading, a, b);
  const [updates, rivals] = [risen || (oneDeed && isUpdate(reading, a, b)), near && voices.differ(a.at, b.at) && voices.of(b.at) !== '' && !voices.apart(a.at, b.at) && !isSum(reading, a)];
  const replaced = oneDeed && isUpdate(reading, b, a);
  // Its own day is what makes a later count.
  if (!(updates || replaced || rivals) || (!risen && hasOwnDeed(reading, b, a.at, voices))) return undefined;
  if (updates) return updated(reading, a, b);
  if (replaced) return updated(reading, b, a);
  return rivals ? compare(reading, a, b, voices) : undefined;
}

/** "By Saturday the toll had reached 35, and on Monday the governor said that 53 had died": a higher figure with a day of counting of its own. */
function isLaterCount(reading: Reading, a: Casualties, b: Casualties): boolean {
  if (rangeOf(b.count)[0] <= rangeOf(a.count)[0]) return false;
  const day = countingDay(reading, b);
  return day !== undefined && countingDay(reading, a) !== day;
}

/** The day that stands before a figure, after "by", "until" or "as of", or where a clause opens: "on Monday the governor said that ▸53 died◂"; undefined where none does. */
function countingDay(reading: Reading, { at }: Casualties): string | undefined {
  const { tokens } = reading.source;
  const sentence = reading.sentenceAt(at.start)!;
  const day = reading.mentionsIn({ start: sentence.start, end: at.start }).filter(({ category }) => category === 'date').at(-1);
  if (!day) return undefined;
  const before = tokens.at(day.start) - 1;
  const opens = before < sentence.first || (ON.has(tokens, before) && (before === sentence.first || CLAUSE.has(tokens, before - 1)));
  return opens || UNTIL.has(tokens, before) ? (day.time?.value ?? reading.wordsOf(day)) : undefined;
}
const UNTIL = new WordSet('by until till');
const ON = new WordSet('on late early');
const CLAUSE = new WordSet('and but ,');

/** Figures that are looked back over for the one that is rivalled. */
const MOST = 6;

/** A figure for several deeds, of which the next one may be a part: "three bombings killed 62", "killed ten rebels in two operations". */
export function isSum(reading: Reading, { at }: Casualties): boolean {
  const { tokens } = reading.source;
  const { first, last } = reading.sentenceAt(at.start)!;
  for (let i = first; i < last; i++) if (SEVERAL.has(tokens, i) && tokens.lower(i + 1) !== '-' && tokens.lower(i + 1) !== 'old') return true;
  return false;
}
/** Words for several deeds, or for a stretch of time that holds several: "a wave of bombings", "in two months". Own hand. */
const SEVERAL = new WordSet('attacks bombings explosions blasts strikes airstrikes raids clashes incidents operations shootings assaults ambushes killings riots days weeks months year decade fighting combat offensive violence skirmishes series string wave');

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
  if (!first || !second || first === second || a.count.exactly === undefined || b.count.exactly === undefined || isPart(reading.textOf(b.at.start > a.at.start ? second : first))) return false;
  return (b.at.start > a.at.start && LATER.test(reading.textOf(second))) || (AT_FIRST.test(reading.textOf(first)) && !AT_FIRST.test(reading.textOf(second)));
}

const updated = (reading: Reading, a: Casualties, b: Casualties): Problem => ({ kind: 'superseded', message: `“${reading.wordsOf(b.at)}” is told later than “${reading.wordsOf(a.at)}”: an update of the number ${a.what}.`, at: a.at.start < b.at.start ? [a.at, b.at] : [b.at, a.at], severity: 'information' });

/** Whether two figures count the same people, by the word for them ("soldiers" and "troops" differ, "people" and none do not). */
export const samePeople = (a: Casualties, b: Casualties): boolean => kindOfPeople(a) === kindOfPeople(b) || isNobody(a) || isNobody(b);
const isNobody = (value: Casualties): boolean => value.count.exactly === 0 && kindOfPeople(value) === 'people';
