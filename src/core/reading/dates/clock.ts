import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { namedDate } from './calendar-dates.ts';
import type { Expression, Rule } from './expression.ts';
import { nearDay, pointed } from './relative.ts';
import type { TimeWords } from './words.ts';

/** "10:35 a.m.", "10pm", "7 p.m.", "14:00", "0735 GMT", "noon", "midnight": a time of day whose day is told nearby. */
export const clockTime: Rule = (words, index) => {
  const word = words.text(index);
  if (word === 'noon' || word === 'midnight') return words.pastHyphen(index + 1) === index + 1 && words.tokens.lower(index - 1) !== 'high' ? clock(index, index + 1, word === 'noon' ? '12:00' : '24:00') : undefined;
  const time = hoursMinutes(words, index);
  if (!time) return undefined;
  const half = words.text(time.end);
  const zoned = HALVES.has(half) && ZONES.has(words.tokens.textOf(time.end + 1)) ? time.end + 2 : time.end + 1;
  if (HALVES.has(half)) return time.hour <= 12 ? clock(index, zoned, format(half.startsWith('p') ? (time.hour % 12) + 12 : time.hour % 12, time.minute)) : undefined;
  if (time.half) return time.hour <= 12 ? clock(index, time.end, format(time.half === 'pm' ? (time.hour % 12) + 12 : time.hour % 12, time.minute)) : undefined;
  if (half === 'gmt' || half === 'utc' || half === 'hours' || HRS.has(words.tokens, time.end)) return time.minute !== undefined || half === 'gmt' || half === 'utc' ? clock(index, time.end + 1, format(time.hour, time.minute)) : undefined;
  const part = inPart(words, time.end);
  if (part && time.hour <= 12) return clock(index, part.last, format(part.late ? (time.hour % 12) + 12 : time.hour % 12, time.minute));
  const local = LOCAL.has(words.tokens, time.end) && TIME.has(words.tokens, time.end + 1) ? time.end + 2 : time.end;
  return time.colon || (words.length(index) === 4 && (local > time.end || isMilitary(words, index))) ? clock(index, local, format(time.hour, time.minute)) : undefined;
};

/** Whether four digits are a time of day: "about 0130", "at 1400.", "between 2200 and 0600". Not "at 1600 Marlo Avenue", "between 1990 and 2000". */
function isMilitary(words: TimeWords, index: number): boolean {
  const { tokens } = words;
  const zero = (at: number): boolean => words.length(at) === 4 && words.digits(at) !== undefined && tokens.text[tokens.start[at]!] === '0';
  if (zero(index)) return BEFORE_TIMES.has(tokens, index - 1);
  if (FROM.has(tokens, index - 1) && TO.has(tokens, index + 1)) return zero(index + 2);
  if (TO.has(tokens, index - 1) && FROM.has(tokens, index - 3)) return zero(index - 2);
  return AT.has(tokens, index - 1) && (CLOSES.has(words.mark(index + 1)) || ON.has(tokens, index + 1) || words.word(index + 1).weekday !== undefined);
}
const HRS = new WordSet('hrs');
const BEFORE_TIMES = new WordSet('at about around approximately by before after until till since between from to and');
const FROM = new WordSet('between from');
const TO = new WordSet('to and until till');
const AT = new WordSet('at');
const ON = new WordSet('on');
const LOCAL = new WordSet('local');
const TIME = new WordSet('time');
const CLOSES: ReadonlySet<string> = new Set([',', '.', ';']);

/** "4 in the morning", "7 at night": the part of the day behind an hour. */
function inPart(words: TimeWords, index: number): { readonly last: number; readonly late: boolean } | undefined {
  const at = words.text(index) === 'in' && words.text(index + 1) === 'the' ? index + 2 : words.text(index) === 'at' && words.text(index + 1) === 'night' ? index + 1 : -1;
  const { part, plural } = words.word(at);
  return at < 0 || part === undefined || plural ? undefined : { last: at + 1, late: part !== 'MO' };
}

interface Time {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly colon?: true;
  readonly half?: string;
  readonly end: number;
}

function hoursMinutes(words: TimeWords, index: number): Time | undefined {
  const length = words.length(index);
  const small = words.small(index, 0, 24);
  if (small !== undefined) return { hour: small, minute: undefined, end: index + 1 };
  const four = length === 4 ? words.digits(index) : undefined;
  if (four !== undefined) return four % 100 < 60 && four < 2400 ? { hour: Math.floor(four / 100), minute: four % 100, end: index + 1 } : undefined;
  if (length < 3 || length > 7) return undefined;
  const found = /^(\d{1,2})(?:([:.])(\d\d))?(am|pm)?$/i.exec(words.tokens.textOf(index));
  if (!found || Number(found[1]) > 24 || Number(found[3] ?? 0) > 59) return undefined;
  const half = found[4]?.toLowerCase();
  // "10.35" is a time only with its half of the day, "10:35" by itself.
  if (found[2] === '.' && !half && !HALVES.has(words.text(index + 1))) return undefined;
  return { hour: Number(found[1]), minute: found[3] === undefined ? undefined : Number(found[3]), ...(found[2] === ':' ? { colon: true } : {}), ...(half ? { half } : {}), end: index + 1 };
}

/** "Friday morning", "last night", "this evening", "that afternoon", "the next morning", "yesterday evening", "the morning of 27 April". */
export const dayPart: Rule = (words, index) => {
  const pointer = words.text(index);
  const next = words.word(index + 1);
  if (next.part !== undefined && !next.plural) {
    const last = index + 2;
    switch (pointer) {
      case 'this': return { first: index, last, meaning: { is: 'shift', unit: 'day', count: 0, from: 'published' }, clock: next.part, why: 'a part of the day of publication' };
      case 'last': return { first: index, last, meaning: { is: 'shift', unit: 'day', count: -1, from: 'published' }, clock: next.part, why: 'the night before publication' };
      case 'that': case 'same': return { first: index, last, meaning: { is: 'shift', unit: 'day', count: 0, from: 'told' }, clock: next.part, why: 'a part of the day told of before' };
      case 'next': case 'following': return { first: index, last, meaning: { is: 'shift', unit: 'day', count: 1, from: 'told' }, clock: next.part, why: 'a part of the day after the one told of' };
      default: break;
    }
  }
  const { part, plural } = words.word(index);
  if (part !== undefined && !plural) {
    // "the morning of 27 April", "the evening of that day".
    if (words.text(index + 1) === 'of') {
      const at = words.text(index + 2) === 'the' ? index + 3 : index + 2;
      const day = dayAt(words, at);
      if (day) return { ...day, first: index, clock: part, name: day.name ?? day };
    }
    const before = words.text(index - 1);
    return before === 'the' && (words.text(index - 2) === 'in' || words.text(index - 2) === 'during') && words.text(index + 1) !== 'of' ? clock(index, index + 1, part) : undefined;
  }
  const day = dayAt(words, index);
  const after = day && words.word(day.last);
  return day && after?.part !== undefined && !after.plural && day.clock === undefined ? { ...day, last: day.last + 1, clock: after.part, name: day.name ?? day } : undefined;
};

/** An expression that names one day. */
function dayAt(words: TimeWords, index: number): Expression | undefined {
  const found = nearDay(words, index) ?? namedDate(words, index) ?? pointed(words, index);
  if (!found) return undefined;
  const { meaning } = found;
  return (meaning.is === 'shift' && meaning.unit === 'day') || (meaning.is === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)) ? found : undefined;
}

/** Joins a time of day with the day beside it: "10 p.m. Wednesday", "noon on Thursday", "Wednesday at 10 p.m.", "midnight Friday". */
export function joinClocks(words: TimeWords, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    // A line of its own holds the day, the next one the hour: "11 March" / "17:40" of a live report.
    const gap = before && !words.tokens.is(expression.first, Shape.newline) ? expression.first - before.last : Infinity;
    if (before && isClockOnly(before) && isOneDay(expression) && gap <= 1 && (gap === 0 || words.text(before.last) === 'on' || words.mark(before.last) === ',')) {
      joined[joined.length - 1] = { ...expression, first: before.first, clock: before.clock!, name: expression.name ?? expression };
    } else if (before && isClockOnly(expression) && isOneDay(before) && before.clock === undefined && gap <= 1 && (gap === 0 || words.text(before.last) === 'at')) {
      joined[joined.length - 1] = { ...before, last: expression.last, clock: expression.clock!, name: before.name ?? before };
    } else joined.push(expression);
  }
  return joined;
}

const isClockOnly = ({ clock: time, meaning }: Expression): boolean => time !== undefined && meaning.is === 'calendar' && meaning.day === undefined && meaning.weekday === undefined;
const isOneDay = ({ meaning, clock: time }: Expression): boolean => time === undefined && ((meaning.is === 'shift' && meaning.unit === 'day') || (meaning.is === 'calendar' && (meaning.day !== undefined || meaning.weekday !== undefined)));

const clock = (first: number, last: number, time: string): Expression => ({ first, last, meaning: { is: 'calendar' }, clock: time, why: 'a time of day' });
const format = (hour: number, minute: number | undefined): string => `${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}`;

const ZONES: ReadonlySet<string> = new Set(['GMT', 'UTC', 'EST', 'EDT', 'CST', 'CDT', 'PST', 'PDT', 'CET', 'CEST', 'BST', 'IST', 'WAT', 'EAT']);
const HALVES: ReadonlySet<string> = new Set(['a.m.', 'p.m.', 'am', 'pm']);
