import { amountAt, periodOf, unitAt } from './amounts.ts';
import type { Expression, Rule } from './expression.ts';

/** "every day", "each week", "every two weeks", "each Thursday", "every July", "Mondays", "Tuesday nights". */
export const everyUnit: Rule = (words, index) => {
  const { weekday, plural } = words.word(index);
  if (weekday !== undefined && !plural && words.isCapital(index) && words.word(index + 1).part !== undefined && words.word(index + 1).plural) return set(index, index + 2, `XXXX-WXX-${weekday}T${words.word(index + 1).part!}`);
  if (weekday !== undefined && plural && words.isCapital(index)) return set(index, index + 1, `XXXX-WXX-${weekday}`);
  const text = words.text(index);
  if (text !== 'every' && text !== 'each') return undefined;
  const next = words.word(index + 1);
  if (next.weekday !== undefined && words.isCapital(index + 1)) return set(index, index + 2, `XXXX-WXX-${next.weekday}`);
  if (next.month !== undefined && words.isCapital(index + 1)) return set(index, index + 2, `XXXX-${String(next.month).padStart(2, '0')}`);
  if (next.season !== undefined) return set(index, index + 2, `XXXX-${next.season}`);
  if (next.part !== undefined && next.unit === undefined) return set(index, index + 2, `XXXX-XX-XXT${next.part}`);
  if (next.unit === 'second' || next.unit === 'minute') return undefined;
  if (next.unit !== undefined && !next.plural) return set(index, index + 2, periodOf(1, next.unit));
  const amount = amountAt(words, index + 1);
  const unit = amount && unitAt(words, amount.end);
  return unit && amount.count !== undefined ? set(index, unit.end, periodOf(amount.count, unit.unit)) : undefined;
};

/** "daily", "weekly", "annually": adverbs and adjectives of repetition. */
export const adverbialSet: Rule = (words, index) => {
  const value = ADVERBS.get(words.text(index));
  // "The Daily News", "Weekly Standard": names.
  return value === undefined || (words.isCapital(index) && words.isCapital(index + 1)) || (words.isCapital(index) && words.text(index - 1) === 'the') ? undefined : set(index, index + 1, value);
};

/** "$5 a day", "twice a week", "500 per month": behind an amount a unit with an article is a rate. */
export const rate: Rule = (words, index) => {
  const text = words.text(index);
  const { unit, plural } = words.word(index + 1);
  if (unit === undefined || plural || unit === 'second' || unit === 'minute') return undefined;
  if (text === 'per') return set(index, index + 2, periodOf(1, unit));
  if ((text !== 'a' && text !== 'an') || words.pastHyphen(index + 2) !== index + 2) return undefined;
  const before = words.tokens.lower(index - 1);
  return before === 'once' || before === 'twice' || before === 'times' || before === 'dollars' || before === 'million' || before === 'billion' || before === '%' || before === 'percent' ? set(index, index + 2, periodOf(1, unit)) : undefined;
};

const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'], ['everyday', 'P1D'], ['nightly', 'P1D'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['quarterly', 'P1Q'], ['yearly', 'P1Y'], ['annually', 'P1Y'], ['hourly', 'PT1H'],
]);

const set = (first: number, last: number, value: string): Expression => ({ first, last, meaning: { is: 'value', value, type: 'SET' }, why: 'repeated in time' });
