import type { Problem } from '../../model/findings.ts';
import { contains, sameSpan } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { accountsOf } from './accounts.ts';
import { checkActors } from './actors.ts';
import { checkClaimants } from './claimants.ts';
import { checkCorrections } from './corrections.ts';
import { checkDenials } from './denials.ts';
import { checkDisputes } from './disputes.ts';
import { checkFates } from './fates.ts';
import { figuresOf } from './figures.ts';
import { checkHeldGround } from './held-ground.ts';
import { checkLedger } from './ledger.ts';
import { checkNumbers } from './numbers.ts';
import { checkOrder } from './order.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkRivalFigures } from './rival-figures.ts';
import { checkSettings } from './settings.ts';
import { checkShares } from './shares.ts';
import { checkWeekdays } from './weekdays.ts';
import { Voices } from './voices.ts';

const CHECKS: readonly ((reading: Reading, voices: Voices) => Problem[])[] = [
  checkLedger, checkSettings, checkDisputes, checkShares, checkRivalFigures, checkOutcomes, checkFates, checkHeldGround, checkDenials, checkClaimants, checkActors, checkWeekdays, checkOrder, checkCorrections,
];

/**
 * What does not add up in a text, each with the words on both sides and a plain sentence: numbers, places, days, outcomes, actors, weekdays, order of
 * events, stale "recently", figures that a correction replaces, accounts that somebody calls false. In the order of the words.
 */
export function readChecks(reading: Reading): void {
  const voices = new Voices(reading);
  const figures = figuresOf(reading);
  reading.problems.push(...checkNumbers(reading, voices, figures));
  for (const check of CHECKS) reading.problems.push(...check(reading, voices));
  reading.accounts = accountsOf(reading, voices, figures);
  reading.problems.sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
  reading.problems = withoutRepeats(reading.problems);
}

/** Problems in the order of their words, without those that another tells with fewer words: “killed seven people” against “the number of dead had climbed to eleven”, and “seven people” against “eleven”. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem, index) => {
    const end = problem.at[0]?.end ?? 0;
    for (let k = index - 1; k >= 0 && problems[k]!.at[0]?.start === problem.at[0]?.start; k--) if (repeats(problem, problems[k]!)) return false;
    for (let k = index + 1; k < problems.length && (problems[k]!.at[0]?.start ?? end) < end; k++) if (repeats(problem, problems[k]!)) return false;
    return true;
  });
}

const repeats = (problem: Problem, other: Problem): boolean =>
  problem.kind === other.kind && problem.at.length === other.at.length && problem.at.some((span, i) => !sameSpan(span, other.at[i]!)) && problem.at.every((span, i) => contains(span, other.at[i]!));
