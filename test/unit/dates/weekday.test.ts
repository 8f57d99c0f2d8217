import { strict as assert } from 'node:assert';
import { weekdayMismatch } from '../../../src/core/reading/dates/weekday.ts';

describe('weekday and date', () => {
  it('agree or are told apart', () => {
    assert.equal(weekdayMismatch('Tuesday, 17 October 2023', '2023-10-17'), undefined);
    assert.equal(weekdayMismatch('This Tuesday (7)', '2023-11-07'), undefined);
    assert.deepEqual(weekdayMismatch('Mon. 17 Oct', '2023-10-17'), { stated: 1, actual: 2 });
    assert.deepEqual(weekdayMismatch('Sunday night', '2023-10-17TNI'), { stated: 7, actual: 2 });
    assert.equal(weekdayMismatch('17 October', '2023-10-17'), undefined);
    assert.equal(weekdayMismatch('Monday', '2023-W42'), undefined);
  });
});
