import { WordSet } from '../../lexicon/phrases.ts';
import { addDays, daysBetween, isDay, isoDay, MONTHS, parseDay, weekdayOf, WEEKDAYS } from '../dates/calendar.ts';
import { readExpressions } from '../dates/expressions.ts';
import type { CalendarMeaning, Expression } from '../dates/expression.ts';
import { TimeWords } from '../dates/words.ts';
import type { ReadingOptions, SourceText } from '../reading.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import type { Line } from './head-lines.ts';

/** A day of publication, the words that tell it, and why they do. */
export interface Published {
  readonly day: string;
  readonly why: string;
  /** Tokens of the date; absent where it comes from outside the text. */
  readonly at?: { readonly first: number; readonly last: number };
}

/** The day that the options give; a loose one ("Wed Nov 23") is none. */
export function fromOptions({ published }: ReadingOptions): Published | undefined {
  const day = published === undefined ? undefined : parseDay(published.trim());
  return day && { day: isoDay(day.year, day.month, day.day), why: 'given with the text' };
}

/** "2023-11-07-market-blast.txt", "20231107_report.txt". */
export function fromFileName({ fileName }: ReadingOptions): Published | undefined {
  const parts = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(fileName ?? '');
  const [year, month, day] = parts ? [Number(parts[1]), Number(parts[3]), Number(parts[4])] : [0, 0, 0];
  return parts && isDay(year, month, day) ? { day: isoDay(year, month, day), why: 'from the name of the file' } : undefined;
}

/**
 * A full date in one of the first lines: "date 2023-11-07", "Published: 7 November 2023", "The Courier, 13 March 2024" as a line of its own,
 * or a dateline: "NAIROBI, Aug 7 1998 (AP) --", "Guatemala City, 4 Feb 90 (ACAN-EFE) --", "CAIRO - 25 July 2022: The ministry …".
 * A line that says "Published" tells it before one with another date: "Weekly update, 3-9 May 2025".
 */
export function fromHead({ tokens }: SourceText, lines: readonly Line[]): Published | undefined {
  const labelled = lines.find((line) => SAYS_SO.has(tokens, line.first));
  for (const line of labelled ? [labelled, ...lines] : lines) {
    const found = inLine(tokens, line, (words, expression) => standing(tokens, words, line, expression));
    if (found) return found;
  }
  return undefined;
}

/** The last line of a text: "Published in the Marlo Post, July 12th, 2025", "17 September 2025" under a communique. */
export function fromFoot({ tokens }: SourceText, line: Line): Published | undefined {
  if (line.cut || line.last - line.first > SHORT) return undefined;
  return inLine(tokens, line, (words, { first, last }) => (endsHeader(words, line, last) && (SAYS_SO.has(tokens, line.first) || first === line.first) ? 'from the last line of the text' : undefined));
}

/** The first full date of a line that is that of publication, by what `why` says of it. */
function inLine(tokens: Tokens, line: Line, why: (words: TimeWords, expression: Expression) => string | undefined): Published | undefined {
  if (!hasDigit(tokens, line)) return undefined;
  const words = new TimeWords(tokens, line.first, endOfDates(tokens, line));
  for (const expression of readExpressions(words)) {
    const { meaning, first, last } = expression;
    if (first >= line.last || meaning.is !== 'calendar' || meaning.day === undefined || meaning.year === undefined || meaning.month === undefined) continue;
    if (!isDay(meaning.year, meaning.month, meaning.day)) continue;
    const reason = why(words, expression);
    if (reason) return { day: isoDay(meaning.year, meaning.month, meaning.day), why: reason, at: { first, last } };
  }
  return undefined;
}

/**
 * Where dates that can be that of publication end at the latest: in a long line without a label they begin with it, or a few places' names
 * behind its beginning.
 */
function endOfDates(tokens: Tokens, { first, last, cut }: Line): number {
  if (last - first <= SHORT && !cut) return last;
  for (let i = first; i < last; i++) if (LABELS.has(tokens, i)) return last;
  return Math.min(last, first + PLACES + LONGEST_DATE);
}
/** In tokens: a line that may be a header, the names of places before a date, a date with its clock and zone. */
const SHORT = 24;
const PLACES = 10;
const LONGEST_DATE = 20;

/** A full date has its year in figures. */
function hasDigit(tokens: Tokens, { first, last }: Line): boolean {
  for (let i = first; i < last; i++) if (tokens.is(i, Shape.digit)) return true;
  return false;
}

/** What makes a date in a head line the date of publication; undefined for one that the text merely tells of. */
function standing(tokens: Tokens, words: TimeWords, line: Line, { first, last }: Expression): string | undefined {
  let before = first - 1;
  while (before >= line.first && !LABELS.has(tokens, before) && (words.mark(before) !== '' || LINKS.has(tokens.lower(before)))) before--;
  if (before >= line.first && LABELS.has(tokens, before)) return 'from the text’s own header';
  const short = !line.cut && line.last - line.first <= SHORT;
  if (short && endsHeader(words, line, last) && namesDocument(tokens, line.first, first)) return 'from the text’s own header';
  if (before < line.first && first > line.first + 3) return undefined;
  if (short && (endsHeader(words, line, last) || words.mark(last) === '|') && (before < line.first || words.mark(first - 1) !== '')) return 'from the text’s own header';
  return isDateline(tokens, words, line, first, last) ? 'from the dateline' : undefined;
}

/** "Press release 7 March 2021", "Operational update as of 18:00, 7 March 2021": what kind of document it is, before its date. */
function namesDocument(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (DOCUMENTS.has(tokens, i)) return true;
  return false;
}

/** Whether nothing but a time, a zone, marks or a credit in brackets ("QUETTA: 12 March 2025 (Bolan Herald)") follow the date in its line. */
function endsHeader(words: TimeWords, line: Line, last: number): boolean {
  if (words.mark(last) === '(' && words.mark(line.last - 1) === ')') return true;
  for (let i = last; i < line.last; i++) {
    if (words.mark(i) === '' && words.word(i).inner === undefined && words.digits(i) === undefined && !/^\d{1,2}[:.]\d\d/.test(words.tokens.textOf(i)) && !ZONES.has(words.tokens.textOf(i))) return false;
  }
  return true;
}

/** Place names before the date, a dash or colon shortly behind it, then the report. */
function isDateline(tokens: Tokens, words: TimeWords, line: Line, first: number, last: number): boolean {
  if (first - line.first > PLACES) return false;
  for (let i = line.first; i < first; i++) if (words.mark(i) === '' && !words.isCapital(i) && !PLACE_WORDS.has(tokens.lower(i))) return false;
  for (let i = last; i < Math.min(line.last, last + 9); i++) {
    const mark = words.mark(i);
    if ((mark === '-' || mark === '—' || mark === '_') && words.isSpaced(i)) return true;
    if (mark === ':' || (mark === '-' && words.length(i) > 1)) return true;
  }
  return false;
}

/**
 * "This Tuesday (7)": weekday and day of the month agree with one month near the latest full date that the text tells, and that one is taken.
 * Undefined where the text tells no year or no month agrees.
 */
export function fromBracketedDay(expressions: readonly Expression[]): Published | undefined {
  const bracketed = expressions.map(({ meaning, first, last }) => ({ meaning, first, last })).find(({ meaning }) => meaning.is === 'calendar' && meaning.weekday !== undefined && meaning.day !== undefined && meaning.month === undefined);
  if (!bracketed) return undefined;
  const { weekday, day } = bracketed.meaning as CalendarMeaning & { readonly weekday: number; readonly day: number };
  const told = expressions.flatMap(({ meaning }) => (meaning.is === 'calendar' && meaning.year !== undefined && meaning.year > 1900 && meaning.month !== undefined && isDay(meaning.year, meaning.month, meaning.day ?? 1) ? [isoDay(meaning.year, meaning.month, meaning.day ?? 1)] : []));
  const latest = told.sort().at(-1);
  if (!latest) return undefined;
  for (let after = 0; after <= 100; after++) {
    const candidate = addDays(latest, after);
    if (Number(candidate.slice(-2)) === day && weekdayOf(candidate) === weekday) {
      return { day: candidate, why: `the first ${WEEKDAYS[weekday - 1]!} that is the ${day} on or after ${MONTHS[Number(latest.slice(5, 7)) - 1]!} ${latest.slice(0, 4)}, ${daysBetween(latest, candidate)} days after the latest date told`, at: bracketed };
    }
  }
  return undefined;
}

const SAYS_SO = new WordSet('published posted');
const LABELS = new WordSet('date dated dateline published posted updated modified created issued released publication pub fecha');
/** Own hand. */
const DOCUMENTS = new WordSet('release update bulletin communique communiqué statement sitrep briefing brief newsletter digest advisory notice summary');
const LINKS: ReadonlySet<string> = new Set(['on', 'at', 'the', 'last', 'first']);
const ZONES: ReadonlySet<string> = new Set(['GMT', 'UTC', 'EST', 'EDT', 'CET', 'CEST', 'PST', 'PDT', 'BST', 'IST', 'WAT', 'EAT', 'CAT', 'Z']);
const PLACE_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'de', 'del', 'la', 'el', 'al', 'and', 'on', 'in', 'near', 'ez', 'upon', 'sur', 'le', 'les', 'da', 'do', 'dos', 'au', 'aux', 'bin', 'ben']);
