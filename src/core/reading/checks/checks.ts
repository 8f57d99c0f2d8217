import type { Reading } from '../reading.ts';
import { checkActors } from './actors.ts';
import { checkCorrections } from './corrections.ts';
import { checkNumbers } from './numbers.ts';
import { checkOrder } from './order.ts';
import { checkOutcomes } from './outcomes.ts';
import { checkRivalFigures } from './rival-figures.ts';
import { checkShares } from './shares.ts';
import { checkWeekdays } from './weekdays.ts';

/**
 * What does not add up in a text, each with the words on both sides and a plain sentence: numbers, outcomes, actors, weekdays, order of
 * events, stale "recently", figures that a correction replaces. In the order of the words.
 */
export function readChecks(reading: Reading): void {
  reading.problems.push(...checkNumbers(reading), ...checkShares(reading), ...checkRivalFigures(reading), ...checkOutcomes(reading), ...checkActors(reading), ...checkWeekdays(reading), ...checkOrder(reading), ...checkCorrections(reading));
  reading.problems.sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}
