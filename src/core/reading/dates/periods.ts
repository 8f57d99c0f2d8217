import { BEFORE_CHRIST, calendar, yearAfter, yearBc } from './calendar-dates.ts';
import type { Expression, Rule } from './expression.ts';
import type { TimeWords } from './words.ts';

/** "the 1990s", "the '90s", "the nineties", "the 470s BC": TIMEX3 cuts a year's last digit ("199"). */
export const decade: Rule = (words, index) => {
  const listed = (words.text(index - 1) === 'and' || words.text(index - 1) === 'to') && words.suffixed(index - 2)?.suffix === 's';
  const introduced = listed || words.text(index - 1) === 'the' || MODIFIERS.has(words.text(index - 1));
  const spoken = words.word(index);
  if (spoken.number !== undefined && spoken.plural) return introduced ? value(index, index + 1, `19${spoken.number / 10}`, 'a decade') : undefined;
  const number = decadeNumber(words, index);
  if (!number || number.value % 10 !== 0) return undefined;
  const { value: first, length, end } = number;
  if (length === 3 && BEFORE_CHRIST.has(words.text(end))) return value(index, end + 1, `BC${String(first / 10).padStart(3, '0')}`, 'a decade');
  // "the 1800s" are a century.
  if (length === 4 && first >= 1000 && first < 2100) return value(index, end, String(first % 100 === 0 && first < 1900 ? first / 100 : first / 10), 'a decade');
  const apostrophe = words.mark(index - 1) === "'" || words.mark(index - 1) === '’' || words.mark(index - 1) === '‘';
  return length === 2 && first >= 20 && (introduced || apostrophe) ? value(index, end, `19${first / 10}`, 'a decade') : undefined;
};

/** "1990s", or "1990's", whose ending is a token of its own. */
function decadeNumber(words: TimeWords, index: number): { readonly value: number; readonly length: number; readonly end: number } | undefined {
  const suffixed = words.suffixed(index);
  if (suffixed) return suffixed.suffix === 's' ? { value: suffixed.number, length: suffixed.digits, end: index + 1 } : undefined;
  const possessive = words.length(index) === 4 && words.length(index + 1) === 2 && !words.isSpaced(index + 1) && words.tokens.lower(index + 1) === "'s";
  const year = possessive ? words.fourDigits(index) : undefined;
  return year !== undefined && year % 10 === 0 && words.text(index - 1) === 'the' ? { value: year, length: 4, end: index + 2 } : undefined;
}

/** "the 20th century", "eighteenth-century", "the 4th century BC": TIMEX3 counts from nought ("19"). */
export const century: Rule = (words, index) => {
  const ordinal = words.ordinal(index, 30);
  if (!ordinal) return undefined;
  const at = words.pastHyphen(ordinal.end);
  if (words.word(at).unit !== 'century') return undefined;
  const bc = BEFORE_CHRIST.has(words.text(at + 1));
  return value(index, bc ? at + 2 : at + 1, `${bc ? 'BC' : ''}${String(ordinal.value - 1).padStart(2, '0')}`, 'a century');
};

/** "the summer of 1916", "spring 1943", "in the winter", "last fall" from "fall" on. */
export const season: Rule = (words, index) => {
  const { season: within, plural } = words.word(index);
  if (within === undefined || plural) return undefined;
  const year = yearOf(words, index + 1);
  if (year) return calendar(index, year.end, { within, year: year.year }, 'a season of a year');
  if (words.text(index + 1) === 'of' || words.pastHyphen(index + 1) !== index + 1) return undefined;
  return standsAsSeason(words, index) ? calendar(index, index + 1, { within }, 'a season') : undefined;
};

/** "the third quarter of 1998", "third-quarter", "the first half of 1943", "the second half of the year". */
export const yearPart: Rule = (words, index) => {
  const ordinal = words.text(index) === 'last' ? { value: 2, end: index + 1 } : words.ordinal(index, 4);
  if (!ordinal) return undefined;
  const at = words.pastHyphen(words.text(ordinal.end) === 'fiscal' ? ordinal.end + 1 : ordinal.end);
  const quarter = words.word(at).unit === 'quarter' && words.text(index) !== 'last';
  if (!quarter && (words.text(at) !== 'half' || ordinal.value > 2)) return undefined;
  const within = quarter ? (`Q${ordinal.value}` as const) : (`H${ordinal.value}` as const);
  const year = yearOf(words, at + 1);
  if (year) return calendar(index, year.end, { within, year: year.year }, 'a part of a year');
  if (words.text(at + 1) === 'of') {
    const the = words.text(at + 2);
    if ((the === 'the' || the === 'this' || the === 'last' || the === 'next') && words.word(at + 3).unit === 'year') return calendar(index, at + 4, { within, yearShift: the === 'last' ? -1 : the === 'next' ? 1 : 0 }, 'a part of a year');
    return undefined;
  }
  return quarter ? calendar(index, at + 1, { within }, 'a quarter of a year') : undefined;
};

/** "fiscal 1989", "fiscal year 1989": the year as it is called, whenever it begins. */
export const fiscalYear: Rule = (words, index) => {
  if (words.text(index) !== 'fiscal') return undefined;
  const at = words.word(index + 1).unit === 'year' ? index + 2 : index + 1;
  const year = words.fourDigits(at);
  return year === undefined ? undefined : calendar(index, at + 1, { year }, 'a fiscal year');
};

/** Whether a season's name without a year tells a time: behind a preposition or an article, not as part of a name ("Arab Spring") nor as a verb ("to fall", "spring up"). */
function standsAsSeason(words: TimeWords, index: number): boolean {
  const article = words.text(index - 1) === 'the';
  const before = words.text(article ? index - 2 : index - 1);
  // "the fall and winter", "spring and summer".
  const beside = words.text(index - 1) === 'and' ? index - 2 : words.text(index + 1) === 'and' ? index + 2 : -1;
  if (words.word(beside).season !== undefined && (words.text(index - 1) === 'and' || article || SEASON_PREPOSITIONS.has(before))) return true;
  if (words.text(index) === 'fall') return NOT_FALL.has(before);
  return SEASON_PREPOSITIONS.has(before) || (article && !words.isCapital(index));
}

/** " 1916", " of 1916", "of 413 BC". */
const yearOf = (words: TimeWords, index: number): { readonly year: number; readonly end: number } | undefined => (words.text(index) === 'of' ? (yearBc(words, index + 1) ?? yearAfter(words, index)) : yearAfter(words, index));

const value = (first: number, last: number, text: string, why: string): Expression => ({ first, last, meaning: { is: 'value', value: text, type: 'DATE' }, why });

const MODIFIERS: ReadonlySet<string> = new Set(['early', 'late', 'mid']);
const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set('in of during by since until till through throughout early late mid that for over before after from following previous next'.split(' '));
/** Prepositions after which "fall" is a season only with an article ("in the fall", not "to fall", "after the fall"). */
const NOT_FALL: ReadonlySet<string> = new Set(['in', 'during', 'by', 'since', 'throughout', 'early', 'late']);
