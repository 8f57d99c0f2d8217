import { shortYear } from './calendar-dates.ts';
import { isDay } from './calendar.ts';
import type { Expression, Rule } from './expression.ts';
import type { TimeWords } from './words.ts';

/**
 * Dates in numbers: "2023-11-07", "2023/11/07", "07/11/2023", "7.11.2023", "11/07/23", "2023-11-07T10:35Z". Two numbers alone are a date only behind a
 * preposition of time ("on 7/11"), so that "Flight 5/6" and scores are not. Where the numbers allow both, the month comes first
 * with slashes and the day with full stops, as American and continental papers write.
 */
export const numericDate: Rule = (words, index) => dotted(words, index) ?? timestamp(words, index) ?? separated(words, index);

function separated(words: TimeWords, index: number): Expression | undefined {
  const mark = words.mark(index + 1);
  if ((mark !== '-' && mark !== '/' && mark !== '.') || words.isSpaced(index + 1) || words.isSpaced(index + 2)) return undefined;
  const before = words.mark(index - 1);
  if (!words.isSpaced(index) && (before === '-' || before === '/' || before === '.')) return undefined;
  const complete = words.mark(index + 3) === mark && !words.isSpaced(index + 3) && !words.isSpaced(index + 4) && !(words.mark(index + 5) === mark && !words.isSpaced(index + 5));
  const second = words.small(index + 2, 1, 31);
  if (second === undefined) return undefined;
  if (complete) {
    const four = words.fourDigits(index);
    const third = words.small(index + 4, 1, 31);
    if (four !== undefined && third !== undefined) return isDay(four, second, third) ? date(index, index + 5, { year: four, month: second, day: third }) : undefined;
    const first = words.small(index, 1, 31);
    const year = words.fourDigits(index + 4) ?? (mark === '/' && words.length(index + 4) === 2 ? twoDigits(words, index + 4) : undefined);
    if (first === undefined || year === undefined) return undefined;
    if (mark === '/' && isDay(year, first, second)) return date(index, index + 5, { year, month: first, day: second });
    return isDay(year, second, first) ? date(index, index + 5, { year, month: second, day: first }) : undefined;
  }
  const month = words.small(index, 1, 12);
  return mark === '/' && month !== undefined && isDay(2000, month, second) && ON.has(words.text(index - 1)) && words.mark(index + 3) !== '/'
    ? date(index, index + 3, { month, day: second })
    : undefined;
}

/** "2023-11-07T10:35:00Z", as programs write it. */
function timestamp(words: TimeWords, index: number): Expression | undefined {
  if (words.fourDigits(index) === undefined || words.mark(index + 1) !== '-') return undefined;
  const { text, start, end } = words.tokens;
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)[\d:.]{0,12}(?:Z|[+-]\d\d:?\d\d)?/.exec(text.slice(start[index], start[index]! + 40));
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (!isDay(year, month, day)) return undefined;
  let last = index + 1;
  while (last < words.tokens.count && end[last]! <= start[index]! + parts[0].length) last++;
  return { ...date(index, last, { year, month, day }), clock: parts[4]! };
}

/** "7.11.2023" is one token, its full stops read as a number's. */
function dotted(words: TimeWords, index: number): Expression | undefined {
  if (words.length(index) < 8 || words.length(index) > 10) return undefined;
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words.tokens.textOf(index));
  if (!parts) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isDay(year, month, day) ? date(index, index + 1, { year, month, day }) : undefined;
}

const twoDigits = (words: TimeWords, index: number): number | undefined => {
  const n = words.small(index, 0, 99);
  return n === undefined ? undefined : shortYear(n);
};

const date = (first: number, last: number, fields: { readonly year?: number; readonly month: number; readonly day: number }): Expression => ({ first, last, meaning: { is: 'calendar', ...fields }, why: 'a date in numbers' });

const ON: ReadonlySet<string> = new Set(['on', 'since', 'until', 'till', 'from', 'before', 'after', 'by', 'of']);
