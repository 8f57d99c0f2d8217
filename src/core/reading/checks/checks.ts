import type { Reading } from '../reading.ts';
import { accountsOf } from './accounts.ts';
import { checkActors } from './actors.ts';
import { checkCorrections } from './corrections.ts';
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

/**
 * What does not add up in a text, each with the words on both sides and a plain sentence: numbers, places, days, outcomes, actors, weekdays, order of
 * events, stale "recently", figures that a correction replaces, accounts that somebody calls false. In the order of the words.
 */
export function readChecks(reading: Reading): void {
  const voices = new Voices(reading);
  const figures = figuresOf(reading);
  reading.problems.push(...checkNumbers(reading, voices, figures), ...checkLedger(reading, voices), ...checkSettings(reading, voices), ...checkDisputes(reading), ...checkShares(reading, voices), ...checkRivalFigures(reading), ...checkOutcomes(reading, voices), ...checkFates(reading, voices), ...checkHeldGround(reading, voices), ...checkActors(reading, voices), ...checkWeekdays(reading), ...checkOrder(reading), ...checkCorrections(reading));
  reading.accounts = accountsOf(reading, voices, figures);
  reading.problems.sort((a, b) => (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}
