import type { Mention, Problem } from '../../model/findings.ts';
import { spanOf } from '../../text/span.ts';
import { parseDay, WEEKDAYS } from '../dates/calendar.ts';
import { weekdayMismatch } from '../dates/weekday.ts';
import type { Reading } from '../reading.ts';

/** "Monday, November 7" where November 7 was a Tuesday; "this Tuesday (8)" where Tuesday was the 7th. */
export function checkWeekdays(reading: Reading): Problem[] {
  const found: Problem[] = [];
  const { text } = reading.source;
  for (const mention of reading.mentions) {
    const day = mention.category === 'date' && mention.time ? parseDay(mention.time.value) : undefined;
    if (!day || !mention.time) continue;
    const words = reading.wordsOf(mention);
    const iso = mention.time.value.slice(0, 10);
    const mismatch = weekdayMismatch(words, iso);
    // The number in brackets may be inside the mention or right behind it.
    const number = DAY_NAME.test(words) ? (/^\s*\((\d{1,2})\)/.exec(text.slice(mention.end, mention.end + 6)) ?? /\((\d{1,2})\)/.exec(words)) : null;
    const at = [{ start: mention.start, end: mention.end }];
    const next = apart(reading, mention, words);
    if (next) found.push(next);
    else if (mismatch) found.push({ kind: 'weekday-mismatch', message: `“${words}”: ${iso} was a ${WEEKDAYS[mismatch.actual - 1]!}, not a ${WEEKDAYS[mismatch.stated - 1]!}.`, at, severity: 'warning' });
    else if (number && Number(number[1]) !== day.day && Number(number[1]) <= 31) found.push({ kind: 'weekday-mismatch', message: `“${words} (${number[1]})”: that day was the ${day.day}, not the ${number[1]}.`, at, severity: 'warning' });
  }
  return found;
}

/** "on Friday (4 March 2024)": a weekday and its day as two dates, with nothing between but a bracket or comma. */
function apart(reading: Reading, mention: Mention, words: string): Problem | undefined {
  if (!ONLY_DAY_NAME.test(words)) return undefined;
  const { text } = reading.source;
  const day = reading.mentionsIn({ start: mention.end, end: mention.end + 40 }).find(({ category }) => category === 'date');
  const between = day ? text.slice(mention.end, day.start) : '';
  const iso = day?.time?.value.slice(0, 10);
  if (!day || !iso || !parseDay(iso) || !/^(?:\s*\(|,)\s*$/.test(between) || !/\d/.test(reading.textOf(day))) return undefined;
  const mismatch = weekdayMismatch(words, iso);
  return mismatch && { kind: 'weekday-mismatch', message: `“${words}” and “${reading.wordsOf(day)}”: ${iso} was a ${WEEKDAYS[mismatch.actual - 1]!}, not a ${WEEKDAYS[mismatch.stated - 1]!}.`, at: [spanOf(mention), spanOf(day)], severity: 'warning' };
}

const ONLY_DAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const DAY_NAME = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
