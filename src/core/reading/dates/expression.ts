import type { TimexType } from '../../model/vocabulary.ts';
import type { Season, Unit } from '../../lexicon/time-words.ts';
import type { Feast } from './feast-days.ts';
import type { TimeWords } from './words.ts';

/** Where something stands relative to the moment of telling, as far as its own words say ("last May", "this coming Sunday"). */
export type Lean = 'past' | 'future' | 'this';

/** A day, month, year or part of one, as far as its own words say; what is missing is filled from its anchor. */
export interface CalendarMeaning {
  readonly is: 'calendar';
  /** Astronomical for years BC: 0 is 1 BC. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** ISO, 1 to 7. */
  readonly weekday?: number;
  /** A season, quarter or half of the year. */
  readonly within?: Season | `Q${number}` | `H${number}`;
  /** A day by its name; its month and day depend on the year. */
  readonly feast?: Feast;
  readonly lean?: Lean;
  /** "of that year", "later that month": the missing fields come from the date told of before, not from the day of publication. */
  readonly told?: true;
  /** Years to add to the anchor's ("October last year" is -1); only without `year`. */
  readonly yearShift?: number;
}

/** Some units before or after the day of publication ("yesterday", "last week", "two years ago") or the date told of before ("two days later", "that year"). */
export interface ShiftMeaning {
  readonly is: 'shift';
  readonly unit: Unit;
  readonly count: number;
  readonly from: 'published' | 'told';
  /** The last one that has begun, not the one of the anchor's week ("the weekend", read on a Wednesday). */
  readonly begun?: true;
  /** The same day of that year ("nine years ago today"). */
  readonly sameDay?: true;
}

/** A value that needs no anchor: durations, sets, vague references, decades. */
export interface ValueMeaning {
  readonly is: 'value';
  readonly value: string;
  readonly type: TimexType;
}

export type Meaning = CalendarMeaning | ShiftMeaning | ValueMeaning;

/** Words that tell a time: tokens `first` up to, not including, `last`, and what they mean before it is known when they were written. */
export interface Expression {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
  /** A time of day: TIMEX3's part ("MO") or hours and minutes ("10:35"). */
  readonly clock?: string;
  /** The calendar's own name inside it: "Friday" of "last Friday morning"; absent where that is all of it or none. */
  readonly name?: { readonly first: number; readonly last: number };
  /** Which rule read it so, in words. */
  readonly why: string;
}

/** A rule reads the expression that begins at a token, if one of its kind does. It looks a bounded number of tokens ahead. */
export type Rule = (words: TimeWords, index: number) => Expression | undefined;
