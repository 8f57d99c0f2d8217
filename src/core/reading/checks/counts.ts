import type { Outcome, Problem, Quantity } from '../../model/findings.ts';
import type { Span } from '../../text/span.ts';

/** Lowest and highest number that a count allows. "About" allows a fifth either way. */
export const rangeOf = (count: Quantity): readonly [low: number, high: number] => {
  if (count.exactly !== undefined) return [count.exactly, count.exactly];
  if (count.about !== undefined) return [count.about * 0.8, count.about * 1.2];
  return [count.atLeast ?? 0, count.atMost ?? Infinity];
};

/** Whether some number fits both counts. */
export function canAgree(a: Quantity, b: Quantity): boolean {
  const [[low, high], [otherLow, otherHigh]] = [rangeOf(a), rangeOf(b)];
  return low <= otherHigh && otherLow <= high;
}

/** "At least", "at most" and "about" leave room; an exact figure does not. */
const isBound = ({ exactly }: Quantity): boolean => exactly === undefined;

/** How many times the higher of two figures is the lower one, from where on nobody takes them for one: "at least three" and "20". */
const FAR = 3;

/**
 * What there is to say of two counts of one thing that can both be true: that a bound holds, or that it holds and the figures are far apart all
 * the same ("up to 1,000" and "169"); nothing of two bounds and two figures. `at` is where they stand, `x` and `y` how.
 */
export function agreement(a: Quantity, b: Quantity, [x, y]: readonly [string, string], at: readonly Span[]): Problem | undefined {
  if (isBound(a) === isBound(b)) return undefined;
  const [low, high] = [figureOf(a), figureOf(b)].sort((p, q) => p - q) as [number, number];
  if (high >= low * FAR && !isRange(a) && !isRange(b)) return { kind: 'number-conflict', message: `“${x}” and “${y}” are far apart, though the words allow both.`, at: [...at], severity: 'information' };
  return { kind: 'number-compatible', message: `“${x}” and “${y}” agree: one is a bound that the other keeps.`, at: [...at], severity: 'information' };
}

const isRange = ({ atLeast, atMost }: Quantity): boolean => atLeast !== undefined && atMost !== undefined;
const figureOf = ({ exactly, about, atLeast, atMost }: Quantity): number => exactly ?? about ?? atLeast ?? atMost ?? 0;

/** A unit as a key: the singular of a regular plural, small letters ("attacks" and "attack", "bodies" and "body"). */
export const unitKey = (unit: string): string => unit.toLowerCase().replace(/ies$/, 'y').replace(/(ss|sh|ch|x)es$/, '$1').replace(/([^s])s$/, '$1');

/** Effects that cannot both be true of one thing. */
const EXCLUDE: Readonly<Record<Outcome['effect'], readonly Outcome['effect'][]>> = {
  destroyed: ['no-damage', 'intercepted', 'failed'], damaged: ['no-damage', 'intercepted'], 'no-damage': ['destroyed', 'damaged'], intercepted: ['destroyed', 'damaged'], failed: ['destroyed', 'damaged'], other: [],
};
export const exclude = (a: Outcome['effect'], b: Outcome['effect']): boolean => EXCLUDE[a].includes(b);
