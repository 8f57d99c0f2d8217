import type { Unit } from '../../lexicon/time-words.ts';
import { UNITS } from '../../lexicon/time-words.ts';
import { TokenKind } from '../../text/tokens.ts';
import { counts } from './calendar-dates.ts';
import type { TimeWords } from './words.ts';

/** How many, and where the words for it end. `undefined` for an amount that is not told ("several", "a few"). */
export interface Amount {
  readonly count: number | undefined;
  readonly end: number;
}

/** "three", "24", "twenty-five", "a", "a couple of", "several", "two to three", "two and a half": the amount that begins at a token. */
export function amountAt(words: TimeWords, index: number): Amount | undefined {
  const first = simpleAmount(words, index);
  if (!first) return undefined;
  // "two or three weeks", "12 to 18 months": as long as the shorter; the reader of a range sees both numbers.
  const joint = words.text(first.end);
  if (joint === 'or' || joint === 'to') {
    const second = simpleAmount(words, first.end + 1);
    if (second && words.text(index) !== 'a' && second.count !== undefined) return { count: first.count, end: second.end };
  }
  if (first.count !== undefined && words.text(first.end) === 'and') {
    const half = words.text(first.end + 1) === 'a' ? first.end + 2 : first.end + 1;
    if (words.text(half) === 'half') return { count: first.count + 0.5, end: half + 1 };
  }
  // "5 1/2".
  if (first.count !== undefined && words.digits(first.end) === 1 && words.mark(first.end + 1) === '/' && words.digits(first.end + 2) === 2) return { count: first.count + 0.5, end: first.end + 3 };
  return first;
}

function simpleAmount(words: TimeWords, index: number): Amount | undefined {
  const inDigits = words.digits(index) ?? fraction(words, index);
  if (inDigits !== undefined) return { count: inDigits, end: index + 1 };
  switch (words.text(index)) {
    case 'several': case 'many': case 'few': case 'some':
      return words.word(index + 1).number === undefined && words.digits(index + 1) === undefined ? { count: undefined, end: index + 1 } : undefined;
    case 'a': case 'an':
      if (words.text(index + 1) === 'couple') return { count: 2, end: words.text(index + 2) === 'of' ? index + 3 : index + 2 };
      if (words.text(index + 1) === 'few') return { count: undefined, end: index + 2 };
      if (words.word(index + 1).number === 100) return { count: 100, end: index + 2 };
      return { count: 1, end: index + 1 };
    case 'half': {
      const article = words.text(index + 1);
      return article === 'a' || article === 'an' ? { count: 0.5, end: index + 2 } : undefined;
    }
    default:
      return numeral(words, index);
  }
}

/** "twenty-five", "two hundred", "three thousand". */
function numeral(words: TimeWords, index: number): Amount | undefined {
  const { number: value, plural, inner } = words.word(index);
  if (value === undefined || plural || inner) return undefined;
  let [count, end] = [value, index + 1];
  if (value >= 20) {
    const second = words.pastHyphen(end);
    const unit = words.word(second).number;
    if (unit !== undefined && unit > 0 && unit < 10) [count, end] = [value + unit, second + 1];
  }
  const power = words.word(end).number;
  return power === 100 || power === 1000 ? { count: count * power, end: end + 1 } : { count, end };
}

/** "2.5". */
function fraction(words: TimeWords, index: number): number | undefined {
  const { tokens } = words;
  if (index >= tokens.count || words.length(index) > 5) return undefined;
  const text = tokens.textOf(index);
  return /^\d+\.\d+$/.test(text) ? Number(text) : undefined;
}

/** A unit after an amount, with the word that may stand between ("two full days", "ten-year", "ten brutal months"). */
export function unitAt(words: TimeWords, index: number): { readonly unit: Unit; readonly plural: boolean; readonly end: number } | undefined {
  let at = words.pastHyphen(index);
  if (BETWEEN.has(words.text(at)) || isQuality(words, at)) at++;
  const { unit, plural } = words.word(at);
  return unit ? { unit, plural: plural === true, end: at + 1 } : undefined;
}

/** Whether some adjective stands before a plural unit. What an amount counts itself is no adjective ("30 people days after"). */
function isQuality(words: TimeWords, index: number): boolean {
  const { unit, plural } = words.word(index + 1);
  if (!unit || !plural || words.text(index) !== '' || words.isCapital(index) || words.mark(index) !== '' || !words.isSpaced(index) || !words.isSpaced(index + 1) || counts(words, index)) return false;
  const { text, end } = words.tokens;
  return words.tokens.kind[index] === TokenKind.word && text[end[index]! - 1] !== 's';
}

const BETWEEN: ReadonlySet<string> = new Set(['more', 'full', 'consecutive', 'straight', 'additional', 'further', 'long', 'whole', 'solid', 'short', 'entire']);

/** A TIMEX3 duration: `periodOf(3, 'day')` is "P3D", an untold number "PXD", hours and less "PT2H"; decades and centuries count in years where told. */
export function periodOf(count: number | undefined, unit: Unit): string {
  if (count !== undefined && unit === 'fortnight') return `P${count * 2}W`;
  if (count !== undefined && unit === 'decade') return `P${count * 10}Y`;
  if (count !== undefined && unit === 'century') return `P${count * 100}Y`;
  if (count !== undefined && count % 1 === 0.5 && HALVES[unit]) {
    const whole = Math.floor(count);
    const [half, time] = HALVES[unit];
    return `P${time}${whole > 0 ? `${whole}${UNITS[unit].slice(-1)}` : ''}${half}`;
  }
  const code = UNITS[unit];
  const amount = count === undefined ? 'X' : String(count);
  return code.startsWith('T') ? `PT${amount}${code.slice(1)}` : `P${amount}${code}`;
}

/** Half of a unit in the next smaller one, and the letter before times: "P2Y6M", "PT30M". */
const HALVES: Readonly<Partial<Record<Unit, readonly [half: string, time: string]>>> = { year: ['6M', ''], hour: ['30M', 'T'], minute: ['30S', 'T'] };
