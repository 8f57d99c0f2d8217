import type { Problem } from '../../model/findings.ts';
import { parseDay, weekdayOf, WEEKDAYS } from '../dates/calendar.ts';
import type { Reading } from '../reading.ts';

const DAY_NAME = /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;

/** "Monday, November 7" where November 7 was a Tuesday; "this Tuesday (8)" where Tuesday was the 7th. */
export function checkWeekdays(reading: Reading): Problem[] {
  const found: Problem[] = [];
  const { text } = reading.source;
  for (const mention of reading.mentions) {
    if (mention.category !== 'date' || !mention.time) continue;
    const day = parseDay(mention.time.value);
    const words = reading.textOf(mention);
    const name = DAY_NAME.exec(words)?.[1];
    if (!day || name === undefined) continue;
    const iso = mention.time.value.slice(0, 10);
    const real = WEEKDAYS[weekdayOf(iso) - 1]!;
    // The number in brackets may be inside the mention or right behind it.
    const number = /^\s*\((\d{1,2})\)/.exec(text.slice(mention.end, mention.end + 6)) ?? /\((\d{1,2})\)/.exec(words);
    const at = [{ start: mention.start, end: mention.end }];
    if (real.toLowerCase() !== name.toLowerCase()) found.push({ kind: 'weekday-mismatch', message: `“${words}”: ${iso} was a ${real}, not a ${name}.`, at, severity: 'warning' });
    else if (number && Number(number[1]) !== day.day && Number(number[1]) <= 31) found.push({ kind: 'weekday-mismatch', message: `“${words} (${number[1]})”: that ${name} was the ${day.day}, not the ${number[1]}.`, at, severity: 'warning' });
  }
  return found;
}
