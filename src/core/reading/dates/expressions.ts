import { namedDate } from './calendar-dates.ts';
import { clockTime, dayPart, joinClocks } from './clock.ts';
import { bareDuration, countedDuration, pointedDuration, unitLong } from './durations.ts';
import type { Expression, Rule } from './expression.ts';
import { feast } from './feasts.ts';
import { numericDate } from './numeric-dates.ts';
import { century, decade, fiscalYear, season, yearPart } from './periods.ts';
import { completeRanges } from './ranges.ts';
import { counted, monthOfPointedYear, nearDay, pointed, restOfUnit, theWeekend, yearEnd } from './relative.ts';
import { adverbialSet, everyUnit, rate } from './sets.ts';
import { vague } from './vague.ts';
import type { TimeWords } from './words.ts';
import { apostropheYear, bareYear } from './years.ts';

/** Rules in order; where two read equally many words, the first is right. */
const RULES: readonly Rule[] = [
  feast, numericDate, monthOfPointedYear, namedDate, dayPart, clockTime, bareYear, apostropheYear, decade, century, fiscalYear, yearPart, season, pointed, nearDay, counted, rate, everyUnit, adverbialSet,
  pointedDuration, countedDuration, unitLong, bareDuration, restOfUnit, theWeekend, yearEnd, vague,
];

/** All expressions of time, in order, none inside another: where one begins, the longest is taken; then times join their days and ranges get both ends. */
export function readExpressions(words: TimeWords): Expression[] {
  const found: Expression[] = [];
  let free = 0;
  for (const index of words.starts) {
    const expression = index < free ? undefined : longestAt(words, index);
    if (!expression) continue;
    found.push(expression);
    free = expression.last;
  }
  return completeRanges(words, joinClocks(words, found));
}

function longestAt(words: TimeWords, index: number): Expression | undefined {
  let best: Expression | undefined;
  for (const rule of RULES) {
    const expression = rule(words, index);
    if (expression && (!best || expression.last > best.last)) best = expression;
  }
  return best;
}
