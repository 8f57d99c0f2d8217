import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { timeWords } from '../../../src/core/lexicon/time-words.ts';
import { readDates } from '../../../src/core/reading/dates/dates.ts';
import { Reading } from '../../../src/core/reading/reading.ts';
import { runs } from '../../support/properties.ts';

/** TIMEX3 values that the reader may give. */
const VALUE =
  /^(?:(?:\d{4}|BC\d{4}|XXXX)(?:-(?:\d\d|XX)(?:-(?:\d\d|XX))?|-W(?:\d\d|XX)(?:-(?:WE|[1-7]))?|-(?:SP|SU|FA|WI|Q[1-4X]|H[12]))?(?:T(?:\d\d:\d\d|MO|MI|AF|EV|NI|DT))?|(?:BC)?\d{1,3}|P(?:[\dX.]+(?:[YMWDQL]|DE|CE|WE)(?:\d+M)?|T[\dX.]+[HMS](?:\d+[MS])?|T30[MS]|6M)|PRESENT_REF|PAST_REF|FUTURE_REF)$/;

const soup = fc
  .array(fc.oneof(fc.constantFrom(...timeWords().keys()), fc.constantFrom('Monday', 'May', 'March', 'October', 'Christmas', 'Eid', 'said', 'will', '-', '/', ',', '.', '(', ')', "'", '17th', '1990s', "'99", '10:30', '10pm', '2023-11-07'), fc.integer({ min: 0, max: 2100 }).map(String)), { maxLength: 40 })
  .chain((parts) => fc.array(fc.constantFrom(' ', ' ', ' ', ''), { minLength: parts.length, maxLength: parts.length }).map((gaps) => parts.map((part, index) => part + gaps[index]!).join('')));

describe('dates', () => {
  it('are in order, do not overlap and have TIMEX3 values, whatever words of time follow each other', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom(undefined, '2020-02-29'), (text, published) => {
        const reading = new Reading(text, {});
        if (published) reading.masthead.published = published;
        readDates(reading);
        let end = 0;
        for (const mention of reading.mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length);
          // A range has two of them: "2009/2011".
          if (mention.time) for (const value of mention.time.value.split('/', 3)) assert.match(value, VALUE);
          else assert.ok(mention.form === 'nominal' && !published, 'a time without a value counts from a day that nobody tells');
          assert.ok(mention.evidence.length > 0);
          end = mention.end;
        }
      }),
      runs(400),
    );
  });

  it('are entities of their own', () => {
    const reading = new Reading('It rained on 3 May 2014 and on 3 May 2014.', {});
    readDates(reading);
    assert.equal(reading.entities.length, 2);
    assert.notEqual(reading.mentions[0]!.entity, reading.mentions[1]!.entity);
  });
});
