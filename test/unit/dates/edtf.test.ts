import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import { addDays, daysFromCivil, dayFromNumber, dayNumber, isoWeekOfNumber } from '../../../src/core/reading/dates/calendar.ts';
import { canOverlap, covers, edtfOf, edtfOfInterval, intervalOf, lengthOf } from '../../../src/core/reading/dates/edtf.ts';

const day = fc.integer({ min: daysFromCivil(1850, 1, 1), max: daysFromCivil(2150, 1, 1) }).map(dayFromNumber);

describe('EDTF', () => {
  const date = (value: string): string | undefined => edtfOf({ value, type: 'DATE' });

  it('is made from the TIMEX3 values that have a place on the calendar', () => {
    const pairs: readonly (readonly [string, string | undefined])[] = [
      ['2023-11-07', '2023-11-07'], ['2023-11', '2023-11'], ['2023', '2023'], ['199', '199X'], ['19', '19XX'], ['2023-11-07T10:35', '2023-11-07'],
      ['2023-11-07TMO', '2023-11-07'], ['2023-W45', '2023-11-06/2023-11-12'], ['2023-W45-WE', '2023-11-11/2023-11-12'], ['2023-SU', '2023-22'], ['2023-Q3', '2023-35'],
      ['2023-H2', '2023-07/2023-12'], ['2023-11-XX', '2023-11'], ['2023-XX-XX', '2023'], ['BC0490-09', '-0489-09'], ['PRESENT_REF', undefined], ['XXXX-11-07', undefined], ['2018-06-21/2018-06-26', '2018-06-21/2018-06-26'], ['XXXX-07-14/XXXX-07-24', undefined], ['2023-WXX', undefined],
    ];
    for (const [value, expected] of pairs) assert.equal(date(value), expected, value);
    assert.equal(edtfOf({ value: 'P3D', type: 'DURATION' }), undefined);
  });

  it('gives first and last day', () => {
    assert.deepEqual(intervalOf('2023-11'), { from: '2023-11-01', to: '2023-11-30' });
    assert.deepEqual(intervalOf('2023~'), { from: '2023-01-01', to: '2023-12-31' });
    assert.deepEqual(intervalOf('199X'), { from: '1990-01-01', to: '1999-12-31' });
    assert.deepEqual(intervalOf('2023-24'), { from: '2023-12-01', to: '2024-02-29' });
    assert.deepEqual(intervalOf('2023-34'), { from: '2023-04-01', to: '2023-06-30' });
    assert.deepEqual(intervalOf('2023-10-17/2023-11'), { from: '2023-10-17', to: '2023-11-30' });
    assert.deepEqual(intervalOf('2023-10-17/..'), { from: '2023-10-17' });
    for (const wrong of ['', 'soon', '2023-02-30', '2023-13', '2023-W45', '199X-03']) assert.equal(intervalOf(wrong), undefined, wrong);
  });

  it('covers and overlaps as days do', () => {
    fc.assert(
      fc.property(day, fc.nat(60), fc.integer({ min: -90, max: 90 }), fc.nat(60), (from, length, shift, other) => {
        const a = intervalOf(edtfOfInterval({ from, to: addDays(from, length) })!)!;
        const start = addDays(from, shift);
        const b = { from: start, to: addDays(start, other) };
        assert.equal(lengthOf(a), length + 1);
        assert.equal(canOverlap(a, b), shift <= length && shift + other >= 0);
        assert.equal(covers(a, b), shift >= 0 && shift + other <= length);
        assert.ok(covers(intervalOf(date(isoWeekOfNumber(dayNumber(from)))!)!, { from, to: from }));
        assert.ok(covers(intervalOf(from.slice(0, 7))!, { from, to: from }));
      }),
    );
    assert.ok(canOverlap({ from: '2023-10-17' }, { from: '2024-01-01', to: '2024-01-02' }));
    assert.ok(!covers({ from: '2023-10-17', to: '2023-10-18' }, { from: '2023-10-17' }));
  });
});
