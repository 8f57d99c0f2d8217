import { hashOf } from '../text/tokens.ts';
import { Phrases, words, WordSet } from './phrases.ts';

const table = (entries: readonly (readonly [string, number])[]): ReadonlyMap<number, number> => new Map(entries.map(([word, value]) => [hashOf(word), value]));

/** Every word that a number in words begins with. */
export const NUMBER_WORDS = new WordSet(`a half zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    dozen hundred thousand lakh million crore billion trillion tens dozens scores hundreds thousands millions billions trillions`);

/** English number words below a hundred, by token hash. */
export const SMALL_NUMBERS = table([
  ...words('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen').map((word, value) => [word, value] as const),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, index) => [word, 20 + 10 * index] as const),
]);

/** Words that multiply what stands before them, by token hash; lakh and crore are South Asian. */
export const MAGNITUDES = table([
  ['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['lakh', 1e5], ['million', 1e6], ['crore', 1e7], ['billion', 1e9], ['trillion', 1e12],
]);

/** Short magnitudes written against a number: "$31b", "£2.5bn", "€300m", "$5k". */
export const SHORT_MAGNITUDES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, b: 1e9, bn: 1e9, tn: 1e12, trn: 1e12 };

/** Plurals that count vaguely, by token hash, with the least they can mean: two of their kind. */
export const VAGUE_NUMBERS = table([
  ['tens', 20], ['dozens', 24], ['scores', 40], ['hundreds', 200], ['thousands', 2e3], ['millions', 2e6], ['billions', 2e9], ['trillions', 2e12],
]);

/** How a number is meant. "more" itself is excluded by the words "more than 30", but bounds hold the number as it is written: at least 30. */
export type Bound = 'exactly' | 'atLeast' | 'atMost' | 'about';

/** Words before a number that bound it. Own hand. */
export const BOUNDS = new Phrases<Bound>(() => [
  ...list('atLeast', 'at least, more than, over, no fewer than, no less than, not less than, a minimum of, at the very least, upwards of, upward of, above, in excess of, well over, exceeding, several, a few, many'),
  ...list('atMost', 'at most, up to, as many as, as much as, no more than, not more than, fewer than, less than, under, below, a maximum of'),
  ...list('about', 'about, around, some, nearly, almost, approximately, roughly, an estimated, estimated, close to, approx., circa, an average of, something like'),
  ...list('exactly', 'exactly, a total of, only, just'),
]);

/** Words after a number that bound it. */
export const BOUNDS_AFTER = new Phrases<Bound>(() => [...list('atLeast', 'or more, or so more, and more, plus'), ...list('about', 'or so, or thereabouts'), ...list('atMost', 'or less, or fewer')]);

function list(bound: Bound, phrases: string): [string, Bound][] {
  return phrases.split(', ').map((phrase) => [phrase, bound]);
}

/** Units of measure, with the name that a quantity carries. */
export const MEASURES = new Phrases<string>(() =>
  (
    [
      ['percent', 'percent, per cent, %, pct, percentage points'],
      ['km', 'km, kilometer, kilometers, kilometre, kilometres, kms'],
      ['m', 'meter, meters, metre, metres'],
      ['cm', 'cm, centimeter, centimeters, centimetre, centimetres'],
      ['mm', 'mm, millimeter, millimeters, millimetre, millimetres'],
      ['miles', 'mi, mile, miles'], ['feet', 'ft, foot, feet'], ['inches', 'inch, inches'], ['yards', 'yard, yards'], ['nautical miles', 'nautical mile, nautical miles'],
      ['square km', 'square kilometer, square kilometers, square kilometre, square kilometres, sq km'], ['square miles', 'square mile, square miles'], ['square m', 'square meters, square metres'],
      ['hectares', 'hectare, hectares'], ['acres', 'acre, acres'],
      ['kg', 'kg, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes'], ['g', 'gram, grams, grammes'], ['pounds', 'lb, lbs'], ['tonnes', 'ton, tons, tonne, tonnes, metric tons'],
      ['litres', 'liter, liters, litre, litres'], ['gallons', 'gallon, gallons'], ['barrels', 'barrel, barrels'],
      ['km/h', 'kph, kmh, km/h'], ['mph', 'mph'], ['MW', 'mw, megawatt, megawatts'], ['degrees', 'degree, degrees'],
    ] as const
  ).flatMap(([unit, names]) => names.split(', ').map((name): [string, string] => [name, unit])),
);

/** Measures that are written against the number: "15km", "984ft". */
export const SHORT_MEASURES: Readonly<Record<string, string>> = { km: 'km', m: 'm', cm: 'cm', mm: 'mm', ft: 'feet', kg: 'kg', g: 'g', lb: 'pounds', lbs: 'pounds', mph: 'mph', kmh: 'km/h', kph: 'km/h', mw: 'MW', mi: 'miles' };

/** Units of time: what they count is a duration, which dates are about. */
export const TIME_UNITS = new WordSet('second seconds minute minutes hour hours day days night nights week weeks weekend weekends month months year years decade decades century centuries am pm a.m. p.m. o\'clock');

/** Words whose following number is a label, not a count: "Chapter 5", "Room 101". */
export const LABELS = new WordSet('chapter article section page room number no. no nos nos. route highway line channel volume vol part paragraph phase grade class group type gate flight apollo figure table item appendix annex verse division ward interstate unit lot level tier rule title step area psalm act formula');
