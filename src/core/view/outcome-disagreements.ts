import type { Outcome } from '../model/findings.ts';
import { exclude } from '../reading/checks/counts.ts';
import type { Disagreement } from './incident-group.ts';
import { areThingOfBoth, commonThing } from './incident-likeness.ts';
import { nameOf, toldIn, wordsOf, type Teller } from './teller.ts';

/** Outcomes that two texts give for one incident and that do not go together: "both drones were shot down" and "destroyed a hangar"; one thing that is whole or only damaged here and destroyed there. */
export function outcomeDisagreements(a: Teller, b: Teller): Disagreement[] {
  const [mine, theirs] = [outcomesOf(a), outcomesOf(b)];
  for (const x of mine) {
    const y = theirs.find((other) => disagree(a, x, b, other));
    // Who tells both knows of both.
    if (!y || mine.some(({ effect }) => effect === y.effect) || theirs.some(({ effect }) => effect === x.effect)) continue;
    return [{ kind: 'outcome-conflict', message: `${nameOf(a)} has “${wordsOf(a, x)}”, ${nameOf(b)} has “${wordsOf(b, y)}”: the two do not go together.`, sides: [{ text: a.text, at: x.at }, { text: b.text, at: y.at }] }];
  }
  return [];
}

const outcomesOf = (teller: Teller): readonly Outcome[] => toldIn(teller).flatMap(({ outcome }) => outcome.map(({ value }) => value));

function disagree(a: Teller, x: Outcome, b: Teller, y: Outcome): boolean {
  if (STOPPED.has(x.effect) || STOPPED.has(y.effect)) return exclude(x.effect, y.effect) && isWhole(a, x) && isWhole(b, y);
  if (exclude(x.effect, y.effect)) return areOfOne(a, x, b, y);
  const [worse, better] = x.effect === 'destroyed' ? [x, y] : [y, x];
  return worse.effect === 'destroyed' && better.effect === 'damaged' && !DEGREE.test(wordsOf(a, x)) && !DEGREE.test(wordsOf(b, y)) && sharedThing(x, y, (head) => ONE_OF_ITS_KIND.has(head)) !== undefined;
}

const STOPPED: ReadonlySet<Outcome['effect']> = new Set(['intercepted', 'failed']);

/** "Both drones were shot down" leaves none that hit; "22 drones were shot down" leaves some. */
const isWhole = ({ text: { reading } }: Teller, { effect, at }: Outcome): boolean => !STOPPED.has(effect) || ALL.test(reading.source.text.slice(Math.max(0, at.start - 20), at.end));
const ALL = /\b(?:all|both|every|each|none|thwarted|foiled)\b/i;

/** "Badly damaged" and "partially destroyed" are one thing said in two ways. */
const DEGREE = /\b(?:part(?:ial)?ly|bad(?:ly)?|heavily|severely|seriously|extensively|largely|nearly|almost|virtually|mostly|completely)\b/i;

/** Whether both speak of one thing: by its noun, or the one of the deed's target as a whole ("did no damage") and the other of what both call the target. */
function areOfOne(a: Teller, x: Outcome, b: Teller, y: Outcome): boolean {
  if (x.things.length === 0 || y.things.length === 0) {
    const target = commonThing(a.account, b.account);
    return target !== undefined && [...x.things, ...y.things].every((thing) => headOf(thing) === target);
  }
  return sharedThing(x, y, (head) => !PLURAL.test(head) || areThingOfBoth(a.account, b.account, head)) !== undefined;
}

/** A thing that both speak of: one noun, and no words before it that tell two apart ("bus station", "police station"). */
const sharedThing = (x: Outcome, y: Outcome, mayBe: (head: string) => boolean): string | undefined => x.things.find((thing) => mayBe(headOf(thing)) && y.things.some((other) => headOf(other) === headOf(thing) && goTogether(thing, other)));

function goTogether(thing: string, other: string): boolean {
  const [mine, theirs] = [thing, other].map((words) => nounOf(words).split(/[ -]/).slice(0, -1).filter((word) => !EMPTY.test(word))) as [string[], string[]];
  return mine.length === 0 || theirs.length === 0 || mine.some((word) => theirs.includes(word));
}
const EMPTY = /^(?:the|an?|its?|their|his|her|this|that|no|any|whole|entire|nearby|local|crowded|\d+)$/;

/** "Clinic" of "the clinic run by …": words up to what follows the noun. */
const nounOf = (thing: string): string => thing.split(/ (?:of|in|at|on|near|for|with|by|run|owned|used|belonging)(?: |$)/)[0]!;
const headOf = (thing: string): string => /[\p{L}\d]+$/u.exec(nounOf(thing))?.[0] ?? '';
const PLURAL = /[^s]s$/;

/** What a deed hits one of: of houses and vehicles one may be damaged and the next destroyed. Own hand. */
const ONE_OF_ITS_KIND: ReadonlySet<string> = new Set('airport airbase barracks base bakery bridge cathedral chapel church clinic consulate dam depot embassy factory garrison hangar headquarters hospital hotel library market mill mine monastery mosque museum office palace pipeline plant port prison refinery restaurant school shrine stadium station synagogue tanker temple terminal theatre theater university warehouse'.split(' '));
