import type { Expression, Rule } from './expression.ts';

/** "now", "currently", "these days", "at the moment", "at present"; "recently", "in the past"; "the future". Not "soon" and "previously", which only order things among themselves. */
export const vague: Rule = (words, index) => {
  const one = SINGLE.get(words.text(index));
  if (one !== undefined) return reference(index, index + 1, one);
  const before = words.text(index - 1);
  switch (words.text(index)) {
    case 'these':
      return words.word(index + 1).unit === 'day' && words.word(index + 1).plural ? reference(index, index + 2, 'PRESENT_REF') : undefined;
    case 'past':
      return before === 'the' && (words.text(index - 2) === 'in' || words.text(index - 2) === 'of') && ENDS_PHRASE.test(words.mark(index + 1)) ? reference(index - 1, index + 1, 'PAST_REF') : undefined;
    case 'modern':
      return words.word(words.pastHyphen(index + 1)).unit === 'day' && !words.word(words.pastHyphen(index + 1)).plural ? reference(index, words.pastHyphen(index + 1) + 1, 'PRESENT_REF') : undefined;
    case 'present':
      if (words.pastHyphen(index + 1) !== index + 1 && words.word(index + 2).unit === 'day') return reference(index, index + 3, 'PRESENT_REF');
      return before === 'at' || (before === 'the' && ENDS_PHRASE.test(words.mark(index + 1))) ? reference(index, index + 1, 'PRESENT_REF') : undefined;
    case 'future':
      return before === 'the' || before === 'near' ? reference(index - 1, index + 1, 'FUTURE_REF') : undefined;
    case 'moment':
      return before === 'the' && words.text(index - 2) === 'at' ? reference(index - 1, index + 1, 'PRESENT_REF') : undefined;
    default:
      return undefined;
  }
};

const SINGLE: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['presently', 'PRESENT_REF'], ['nowadays', 'PRESENT_REF'],
  ['recently', 'PAST_REF'], ['lately', 'PAST_REF'],
]);
const ENDS_PHRASE = /^[.,;:!?)"”’]$/;

const reference = (first: number, last: number, value: string): Expression => ({ first, last, meaning: { is: 'value', value, type: 'DATE' }, why: value === 'PRESENT_REF' ? 'the time of telling' : value === 'PAST_REF' ? 'some time before the telling' : 'some time after the telling' });
