import type { TimeValue } from '../../model/findings.ts';
import type { Unit } from '../../lexicon/time-words.ts';
import { civilFromDays, daysFromCivil, daysInMonth, isDay, isoWeekOfNumber, monthPlus, weekdayOfNumber, type CivilDay } from './calendar.ts';
import type { CalendarMeaning, Expression, ShiftMeaning } from './expression.ts';

/** A date as far as it is known: a year, perhaps its month, perhaps its day. */
interface Known {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** What the words around an expression tell; worked out only when asked. */
export interface Place {
  tense(): 'past' | 'future' | undefined;
  /** Whether it opens its sentence ("In 1866 the …") or stands in a heading. */
  opensSentence(): boolean;
}

/** What an expression came to: its TIMEX3 value, and whether and how the anchor was needed. */
export interface Anchored {
  readonly time: TimeValue;
  /** In words, for the hover; absent where the expression says it all itself. */
  readonly because?: string;
}

/**
 * Puts expressions on the calendar, in reading order. News counts from the day of publication; a chronicle from the date told of
 * last, which every dated expression moves on.
 */
export class Anchor {
  private readonly published: CivilDay | undefined;
  private readonly chronicle: boolean;
  private told: Known | undefined;

  constructor(published: CivilDay | undefined, chronicle: boolean) {
    this.published = published;
    this.chronicle = chronicle;
    if (!chronicle) this.told = published;
  }

  /** The value; undefined for an expression that counts from a day nobody told. `place` is asked only where it matters. */
  resolve(expression: Expression, place: Place): Anchored | undefined {
    const { meaning, clock } = expression;
    if (meaning.is === 'value') return { time: { value: meaning.value, type: meaning.type } };
    if (meaning.is === 'shift') return withClock(this.shifted(meaning), clock);
    return withClock(this.placed(meaning, place), clock);
  }

  private shifted({ unit, count, from, begun, sameDay }: ShiftMeaning): Anchored | undefined {
    const base = from === 'told' || this.chronicle ? (this.told ?? this.published) : this.published;
    if (!base) return undefined;
    if (sameDay) return this.tell({ ...base, year: base.year + count }, undefined, 'counted from the day of publication');
    const found = shift(base, unit, count, begun);
    const recalled = this.chronicle && count < 0 && (unit === 'year' || unit === 'decade');
    // "The raid was on 6 March, police said today. That morning …": the day of the report is no day told of.
    if (found.known && !recalled && !(count === 0 && unit === 'day' && base === this.published && this.told)) this.told = found.known;
    return { time: { value: found.value, type: 'DATE' }, because: base === this.published ? 'counted from the day of publication' : `counted from ${format(base)}` };
  }

  private placed(meaning: CalendarMeaning, place: Place): Anchored | undefined {
    if (meaning.feast) return this.feast(meaning, place);
    const { month, day, weekday, within, year } = meaning;
    if (year !== undefined) {
      return this.tell({ year, month, day }, within, undefined, month !== undefined || !this.inPassing(year, place));
    }
    const base = this.chronicle || meaning.told ? (this.told ?? this.published) : this.published;
    const because = base === undefined ? undefined : base === this.published ? 'the year of publication' : `counted from ${format(base)}`;
    if (meaning.yearShift !== undefined && base) return this.tell({ year: base.year + meaning.yearShift, month, day }, within, because);
    if (month === undefined && day === undefined && weekday === undefined && within === undefined) {
      const toldOf = this.toldJustNow() ?? base;
      return toldOf ? { time: { value: format(toldOf), type: 'DATE' }, because: 'the day told of' } : undefined;
    }
    if (!base) return { time: { value: unanchored(meaning), type: 'DATE' } };
    if (month === undefined && (day !== undefined || weekday !== undefined)) return this.nearestDay(meaning, base, place);
    if (within !== undefined) return this.tell({ year: base.year + yearOffset(seasonMonth(within), base, meaning, this.chronicle ? undefined : place.tense()) }, within, because);
    const chosen = this.chronicle || meaning.told ? chronicleYear(month!, base) : base.year + yearOffset(month!, base, meaning, place.tense(), day);
    return this.tell({ year: chosen, month, day: day !== undefined && isDay(chosen, month!, day) ? day : undefined }, undefined, because);
  }

  /**
   * Whether a year by itself does not move the telling: the year told of, which keeps its month; and, unless a sentence opens with it, one far
   * off ("the worst since 1870") or, in a chronicle, an earlier one ("the troops that had come in 1943", "two years earlier").
   */
  private inPassing(year: number, place: Place): boolean {
    if (!this.told) return false;
    const ahead = year - this.told.year;
    return ahead === 0 || ((Math.abs(ahead) > FAR_OFF || (this.chronicle && ahead < 0)) && !place.opensSentence());
  }

  /** "On Monday a car was hit. At 9 p.m. …": the day told of last, where the news has one of the days before publication. */
  private toldJustNow(): Known | undefined {
    const { told, published } = this;
    if (told?.month === undefined || told.day === undefined || !published) return undefined;
    const ago = daysFromCivil(published.year, published.month, published.day) - daysFromCivil(told.year, told.month, told.day);
    return ago >= 0 && ago <= LATELY ? told : undefined;
  }

  /** "Thanksgiving", "last Christmas", "Easter 1916". */
  private feast(meaning: CalendarMeaning, place: Place): Anchored {
    const base = this.chronicle || meaning.told ? (this.told ?? this.published) : this.published;
    const about = base && meaning.feast!(base.year);
    const year = meaning.year ?? (base && about && base.year + (this.chronicle ? 0 : yearOffset(about.month, base, meaning, place.tense(), about.day)));
    const day = year === undefined ? undefined : meaning.feast!(year);
    return day ? this.tell(day) : { time: { value: year === undefined ? 'XXXX-XX-XX' : formatYear(year), type: 'DATE' } };
  }

  /** "Tuesday", "last Friday", "Tuesday (7)": the nearest such day before or after the anchor. */
  private nearestDay({ weekday, day, lean }: CalendarMeaning, base: Known, place: Place): Anchored {
    if (base.month === undefined || base.day === undefined) return { time: { value: `${formatYear(base.year)}-WXX-${weekday ?? 'X'}`, type: 'DATE' } };
    const today = daysFromCivil(base.year, base.month, base.day);
    let chosen: number | undefined;
    if (day !== undefined) {
      const all = [-1, 0, 1].map((shiftBy) => monthPlus(base.year, base.month!, shiftBy)).filter(([y, m]) => isDay(y, m, day)).map(([y, m]) => daysFromCivil(y, m, day));
      const agreeing = all.filter((days) => weekday === undefined || weekdayOfNumber(days) === weekday);
      chosen = [...(agreeing.length ? agreeing : all)].sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
    }
    if (chosen === undefined) {
      const back = (weekdayOfNumber(today) - weekday! + 7) % 7;
      const ahead = (weekday! - weekdayOfNumber(today) + 7) % 7;
      const when = lean === 'past' || lean === 'future' ? lean : this.chronicle ? 'future' : place.tense();
      if (when === 'future') chosen = today + (ahead === 0 && lean === 'future' ? 7 : ahead);
      else chosen = today - (back === 0 && lean === 'past' ? 7 : back);
      if (lean === 'this' && place.tense() === undefined) chosen = today - weekdayOfNumber(today) + weekday!;
    }
    return this.tell(civilFromDays(chosen), undefined, base === this.published ? 'counted from the day of publication' : `counted from ${format(base)}`);
  }

  /** The value of a date, which from now on is the date told of; a year in passing ("the worst since 1870") does not move the telling. */
  private tell(known: Known, within?: string, because?: string, moves = true): Anchored {
    if (moves) this.told = known;
    const value = within === undefined ? format(known) : `${formatYear(known.year)}-${within}`;
    return { time: { value, type: 'DATE' }, ...(because ? { because } : {}) };
  }
}

/**
 * Years to add to the anchor's so that the month lies where words put it ("last May"), else as near as it can; between five and seven
 * months either way the verb decides ("will open in May", "opened in May").
 */
function yearOffset(month: number, base: Known, { lean }: CalendarMeaning, tense: 'past' | 'future' | undefined, day?: number): number {
  if (base.month === undefined || lean === 'this') return 0;
  const ahead = month - base.month;
  const order = ahead || (day !== undefined && base.day !== undefined ? day - base.day : 0);
  if (lean === 'past') return order < 0 ? 0 : -1;
  if (lean === 'future') return order > 0 ? 0 : 1;
  if (ahead > NEAR) return ahead > FAR || tense !== 'future' ? -1 : 0;
  if (ahead < -NEAR) return ahead < -FAR || tense === 'future' ? (tense === 'past' ? 0 : 1) : 0;
  return 0;
}

/** Days before publication that a clock time may go back to. */
const LATELY = 14;

/** Months that a date lies ahead or back without the verb having a say. */
const NEAR = 4;
/** Months from which on the other side is nearer whatever the verb says. */
const FAR = 7;

/** In a chronicle a month without a year is the nearest one to the date told of; a month back counts a little more than one ahead, as the telling goes on. */
function chronicleYear(month: number, base: Known): number {
  if (base.month === undefined) return base.year;
  const ahead = month - base.month;
  const distance = (years: number): number => (ahead + 12 * years >= 0 ? ahead + 12 * years : -BACK * (ahead + 12 * years));
  return base.year + [0, 1, -1].reduce((best, years) => (distance(years) < distance(best) ? years : best));
}

const BACK = 1.2;
/** Years beyond which a year in passing is no part of the telling. */
const FAR_OFF = 5;

const seasonMonth = (within: string): number => ({ SP: 4, SU: 7, FA: 10, WI: 1, Q1: 2, Q2: 5, Q3: 8, Q4: 11, H1: 3, H2: 9 })[within] ?? 1;

/** A day, week, month, … so many away from a date; an X where the date is not known that finely. */
function shift(base: Known, unit: Unit, count: number, begun?: true): { readonly value: string; readonly known?: Known } {
  const { year, month, day } = base;
  const days = month !== undefined && day !== undefined ? daysFromCivil(year, month, day) : undefined;
  switch (unit) {
    case 'day': case 'night': {
      if (days === undefined) return { value: month === undefined ? `${formatYear(year)}-XX-XX` : `${format({ year, month })}-XX` };
      const known = civilFromDays(days + count);
      return { value: format(known), known };
    }
    case 'week': case 'fortnight': {
      if (days === undefined) return { value: `${formatYear(year)}-WXX` };
      const moved = days + count * (unit === 'fortnight' ? 14 : 7);
      return { value: isoWeekOfNumber(moved), known: civilFromDays(moved) };
    }
    case 'weekend': {
      if (days === undefined) return { value: `${formatYear(year)}-WXX-WE` };
      const moved = days + count * 7 - (begun && weekdayOfNumber(days) < 6 ? 7 : 0);
      return { value: `${isoWeekOfNumber(moved)}-WE`, known: civilFromDays(moved - weekdayOfNumber(moved) + 6) };
    }
    case 'month': {
      if (month === undefined) return { value: `${formatYear(year)}-XX` };
      const [y, m] = monthPlus(year, month, count);
      return { value: format({ year: y, month: m }), known: { year: y, month: m } };
    }
    case 'quarter': {
      if (month === undefined) return { value: `${formatYear(year)}-QX` };
      const [y, m] = monthPlus(year, month, count * 3);
      return { value: `${formatYear(y)}-Q${Math.ceil(m / 3)}`, known: { year: y } };
    }
    case 'decade': return count === 0 || Math.abs(count) === 1 ? { value: formatYear(year + count * 10).slice(0, -1) } : { value: formatYear(year + count * 10), known: { year: year + count * 10 } };
    case 'century': return { value: formatYear(year + count * 100).slice(0, -2) };
    case 'millennium': return { value: formatYear(year + count * 1000).slice(0, -3) };
    case 'year': case 'season': return { value: formatYear(year + count), known: { year: year + count } };
    default: return { value: format(base), known: base };
  }
}

/** TIMEX3 for a date without its year: "XXXX-10-17", "XXXX-WXX-2", "XXXX-SU". */
function unanchored({ month, day, weekday, within }: CalendarMeaning): string {
  if (month !== undefined) return `XXXX-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (weekday !== undefined) return `XXXX-WXX-${weekday}`;
  return within !== undefined ? `XXXX-${within}` : `XXXX-XX-${two(day ?? 0)}`;
}

/** Adds the time of day; with it, a date becomes a TIME. */
function withClock(anchored: Anchored | undefined, clock: string | undefined): Anchored | undefined {
  return anchored && clock !== undefined ? { ...anchored, time: { value: `${anchored.time.value}T${clock}`, type: 'TIME' } } : anchored;
}

/** TIMEX3's year: "2023", "BC0490". */
const formatYear = (year: number): string => (year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`);
const format = ({ year, month, day }: Known): string => formatYear(year) + (month === undefined ? '' : `-${two(month)}${day === undefined ? '' : `-${two(Math.min(day, daysInMonth(year, month)))}`}`);
const two = (n: number): string => String(n).padStart(2, '0');
