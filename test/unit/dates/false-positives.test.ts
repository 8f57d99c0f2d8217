import { strict as assert } from 'node:assert';
import { readExpressions } from '../../../src/core/reading/dates/expressions.ts';
import { TimeWords } from '../../../src/core/reading/dates/words.ts';
import { tokenize } from '../../../src/core/text/tokenize.ts';

/** The words of a text that the rules read as an expression of time. */
const found = (text: string): string[] => {
  const words = new TimeWords(tokenize(text));
  return readExpressions(words).map(({ first, last }) => text.slice(words.tokens.start[first], words.tokens.end[last - 1]));
};

describe('words that only look like dates', () => {
  const none = [
    'Flight 5/6 was late', 'Mr. Sat and Ms. Sun spoke', 'they may come', 'I may', 'May I?', 'Theresa May resigned', 'the march went on', 'they march', 'March on the capital!', 'a second man', 'the second floor',
    'prices fall', 'a spring in the hills', 'Arab Spring', 'they won 6-4, 7-5', 'a 30-year-old woman', 'a boy, 12 years old', 'three quarters of the city', '1,998 people', 'it cost $1999', '1950 troops', 'room 2014/7', '192.168.1.10',
    'the sun set', 'mar the view', 'a wed couple', 'jan and dec', 'the Sunday Times', 'Bloody Sunday', 'High Noon', 'April Jones', 'first of all', 'the first minister', 'the past president', 'a present for her',
  ];
  for (const text of none) it(`nothing in: ${text}`, () => { assert.deepEqual(found(text), []); });

  const some: readonly (readonly [string, readonly string[]])[] = [
    ['By April, 2,000 had fled', ['April']],
    ['24 hours after a raid', ['24 hours']],
    ['in May, March and April', ['May', 'March', 'April']],
    ['In May 20 percent of the town was dark', ['May']],
    ['a 1984-built tank', ['1984']],
    ['killed 30 people days after the raid', ['days']],
  ];
  for (const [text, expected] of some) it(`only ${expected.join(', ')} in: ${text}`, () => { assert.deepEqual(found(text), expected); });

  it('takes any run of words of time without an error', () => {
    for (const unit of ['earlier in the ', 'this past ', 'morning of the ', '12 May to 13 and ', '1 1/2 ', 'Monday, ']) assert.doesNotThrow(() => found(unit.repeat(200)), unit);
  });
});
