import { timeWords } from '../../lexicon/time-words.ts';
import { tokenize } from '../../text/tokenize.ts';
import { parseDay, weekdayOf } from './calendar.ts';

/** A weekday that a date's own words give and the calendar denies; both ISO, Monday 1 to Sunday 7. */
export interface WeekdayMismatch {
  readonly stated: number;
  readonly actual: number;
}

/**
 * Whether the words of a date name another weekday than its day has: "Monday, 17 October 2023" (a Tuesday). Undefined where they agree,
 * where no weekday is named, and where `value` is no full ISO day.
 */
export function weekdayMismatch(words: string, value: string): WeekdayMismatch | undefined {
  if (!parseDay(value)) return undefined;
  const tokens = tokenize(words);
  for (let i = 0; i < tokens.count; i++) {
    const stated = timeWords().get(tokens.lower(i))?.weekday;
    if (stated === undefined) continue;
    const actual = weekdayOf(value);
    return stated === actual ? undefined : { stated, actual };
  }
  return undefined;
}
