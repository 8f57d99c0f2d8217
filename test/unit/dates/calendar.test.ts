import { strict as assert } from 'node:assert';
import * as fc from 'fast-check';
import {
  addDays, addMonths, civilFromDays, dayFromNumber, dayNumber, daysBetween, daysFromCivil, daysInMonth, isDay, isoDay, isoWeekOfNumber, mondayOf, monthPlus, parseDay, weekdayOf, weekdayOfNumber,
} from '../../../src/core/reading/dates/calendar.ts';

const anyDay = fc.integer({ min: -2_000_000, max: 2_000_000 });
const modern = fc.integer({ min: daysFromCivil(1800, 1, 1), max: daysFromCivil(2200, 1, 1) }).map(dayFromNumber);

describe('calendar', () => {
  it('agrees with the platform on days since 1970', () => {
    fc.assert(fc.property(modern, (iso) => { assert.equal(dayNumber(iso), Date.parse(iso) / 86_400_000); }));
  });

  it('turns day numbers into days and back, thousands of years either way', () => {
    fc.assert(
      fc.property(anyDay, (n) => {
        const { year, month, day } = civilFromDays(n);
        assert.ok(isDay(year, month, day));
        assert.equal(daysFromCivil(year, month, day), n);
        if (year > -9999 && year < 9999) assert.equal(dayNumber(isoDay(year, month, day)), n);
      }),
    );
  });

  it('names the weekday and the ISO week as the platform does', () => {
    fc.assert(
      fc.property(modern, (iso) => {
        assert.equal(weekdayOf(iso), new Date(iso).getUTCDay() || 7);
        const monday = mondayOf(isoWeekOfNumber(dayNumber(iso)))!;
        assert.equal(weekdayOf(monday), 1);
        assert.ok(daysBetween(monday, iso) >= 0 && daysBetween(monday, iso) < 7);
        assert.equal(isoWeekOfNumber(dayNumber(addDays(iso, 7))) > isoWeekOfNumber(dayNumber(iso)), true);
      }),
    );
  });

  it('knows the weeks around New Year', () => {
    assert.deepEqual(['2023-11-07', '2021-01-03', '2024-12-30', '2020-12-31'].map((iso) => isoWeekOfNumber(dayNumber(iso))), ['2023-W45', '2020-W53', '2025-W01', '2020-W53']);
    assert.equal(mondayOf('2023-W45'), '2023-11-06');
    assert.deepEqual([mondayOf('2023-W53'), mondayOf('2020-W53'), mondayOf('2023-W00'), mondayOf('2023')], [undefined, '2020-12-28', undefined, undefined]);
  });

  it('adds days and takes them away again', () => {
    fc.assert(
      fc.property(modern, fc.integer({ min: -5000, max: 5000 }), (iso, n) => {
        assert.equal(addDays(addDays(iso, n), -n), iso);
        assert.equal(daysBetween(iso, addDays(iso, n)), n);
        assert.equal((weekdayOfNumber(dayNumber(iso) + n) - weekdayOf(iso) - n) % 7 === 0, true);
      }),
    );
  });

  it('adds months, cut back to the last day of a short month', () => {
    assert.equal(addMonths('2023-01-31', 1), '2023-02-28');
    assert.equal(addMonths('2024-03-31', -1), '2024-02-29');
    assert.deepEqual(monthPlus(2023, 1, -1), [2022, 12]);
    fc.assert(
      fc.property(modern, fc.integer({ min: -500, max: 500 }), (iso, n) => {
        const [a, b] = [parseDay(iso)!, parseDay(addMonths(iso, n))!];
        assert.equal(b.year * 12 + b.month - (a.year * 12 + a.month), n);
        assert.equal(b.day, Math.min(a.day, daysInMonth(b.year, b.month)));
      }),
    );
  });

  it('refuses days that do not exist', () => {
    for (const text of ['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', 'Wed Nov 23', '', '2023-11', '2023-11-077']) assert.equal(parseDay(text), undefined, text);
    assert.deepEqual(parseDay('2024-02-29T13:40:00Z'), { year: 2024, month: 2, day: 29 });
    assert.throws(() => addDays('yesterday', 1), RangeError);
  });
});
