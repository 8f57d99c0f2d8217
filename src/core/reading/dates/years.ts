import { WordSet } from '../../lexicon/phrases.ts';
import { counts, shortYear, spokenYear, yearBc } from './calendar-dates.ts';
import type { Expression, Rule } from './expression.ts';
import type { TimeWords } from './words.ts';

/** A year by itself: "in 1998", "the 2019 election", "(1915)", "'99", "490 BC", "the year two thousand", "nineteen ninety-six". */
export const bareYear: Rule = (words, index) => {
  const bc = yearBc(words, index);
  if (bc) return year(index, bc.end, bc.year);
  const spoken = spokenYear(words, index);
  if (spoken) return year(index, spoken.end, spoken.year);
  if (words.text(index) === 'year' && words.word(index + 1).number === 2 && words.word(index + 2).number === 1000) return year(index, index + 3, 2000);
  if (words.text(index) === 'year') return words.fourDigits(index + 1) === undefined ? undefined : year(index, index + 2, words.fourDigits(index + 1)!);
  const four = words.fourDigits(index);
  // "the 2022/23 season", "2022/2023": called by both, begun in the first.
  if (four !== undefined && words.mark(index + 1) === '/' && !words.isSpaced(index + 1) && !words.isSpaced(index + 2)) {
    const second = words.length(index + 2) === 2 ? words.small(index + 2, 0, 99) : words.fourDigits(index + 2);
    return second !== undefined && (second === four + 1 || second === (four + 1) % 100) ? year(index, index + 3, four) : undefined;
  }
  if (four !== undefined) return standsAsYear(words, index, four) ? year(index, index + 1, four) : undefined;
  return undefined;
};

const BLOCK = new WordSet('block blocks');

/** "the class of '99", "in '45": an apostrophe for the century. */
export const apostropheYear: Rule = (words, index) => {
  const mark = words.mark(index - 1);
  const n = words.length(index) === 2 && (mark === "'" || mark === '’' || mark === '‘') && !words.isSpaced(index) && words.isSpaced(index - 1) ? words.small(index, 0, 99) : undefined;
  return n === undefined || counts(words, index + 1) ? undefined : year(index - 1, index + 1, shortYear(n));
};

/**
 * Whether four digits without a comma name a year. After "in", "since", an opening bracket and the like any year does; elsewhere one near our
 * time that counts nothing ("1915 troops", "2000 men", "$1998", "No. 2014", "1990/2").
 */
function standsAsYear(words: TimeWords, index: number, n: number): boolean {
  const before = words.text(index - 1);
  const mark = words.mark(index - 1);
  if (SIGNS.has(mark) && !words.isSpaced(index)) return false;
  // A number inside an address or a part's name: "report-1973-final".
  if (mark === '-' && !words.isSpaced(index) && !words.isSpaced(index - 1) && words.mark(index + 1) === '-' && !words.isSpaced(index + 1)) return false;
  // "the 1400 block of Marlo Street"
  if (BLOCK.has(words.tokens, index + 1)) return false;
  if (words.mark(index + 1) === '%' || (words.mark(index + 1) === '.' && words.digits(index + 2) !== undefined && !words.isSpaced(index + 2))) return false;
  if (STRONG.has(before) || (mark === '(' && !words.isSpaced(index))) return n < 2100 && !(n < 1500 && counts(words, index + 1));
  if (counts(words, index + 1)) return false;
  if (n >= 1900 && n < 2060) return true;
  return n >= 1400 && n < 2100 && (WEAK.has(before) || mark === '-' || mark === ',');
}

const year = (first: number, last: number, n: number): Expression => ({ first, last, meaning: { is: 'calendar', year: n }, why: 'a year' });

const SIGNS: ReadonlySet<string> = new Set(['$', '€', '£', '#', '/', '.', '+', '@', '_', '=']);
const STRONG: ReadonlySet<string> = new Set(['in', 'since', 'during', 'until', 'till', 'early', 'late', 'mid', 'year']);
const WEAK: ReadonlySet<string> = new Set(['of', 'as', 'for', 'by', 'from', 'to', 'between', 'and', 'after', 'before', 'through', 'around', 'about', 'the']);
