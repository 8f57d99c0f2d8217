import assert from 'node:assert/strict';
import { muc4Day } from '../../../src/core/codebooks/muc-4-day.ts';
import { read } from '../../../src/core/reading/analyze.ts';

describe('muc4Day', () => {
  const of = (text: string) => {
    const reading = read(text, { published: '2023-05-08' });
    return muc4Day(reading.incidents[0]!, reading);
  };
  it('is the day that the text tells', () => { assert.deepEqual(of('Gunmen kidnapped the farmer Juan Sola on 3 May.'), { from: '2023-05-03', to: '2023-05-03' }); });
  it('is both ends of two days told together', () => { assert.deepEqual(of('Gunmen set fire to the market of Oldem late on 6 May and early on 7 May.'), { from: '2023-05-06', to: '2023-05-07' }); });
  it('is open where only the latest day is known', () => { assert.deepEqual(of('The teacher Ana Ruiz was murdered. Her body was found on 5 May near the river.'), { to: '2023-05-05' }); });
  it('is from the first to the last day of a month told with its year, or as the last', () => {
    assert.deepEqual(of('Gunmen kidnapped the farmer Juan Sola in March 2023.'), { from: '2023-03-01', to: '2023-03-31' });
    assert.deepEqual(of('Gunmen kidnapped the farmer Juan Sola last month.'), { from: '2023-04-01', to: '2023-04-30' });
    assert.deepEqual(of('Gunmen kidnapped the farmer Juan Sola in May 2023.'), { from: '2023-05-01', to: '2023-05-08' });
  });
  it('is that of publication for a weekday, a week and nothing at all', () => {
    for (const when of [' last Wednesday', ' on Wednesday night', ' last week', ' in April', ' two months ago', '']) assert.deepEqual(of(`Gunmen kidnapped the farmer Juan Sola${when}.`), { to: '2023-05-08' });
  });
  it('is the day where the text gives it beside the weekday', () => { assert.deepEqual(of('Gunmen kidnapped the farmer Juan Sola on Wednesday, 3 May.'), { from: '2023-05-03', to: '2023-05-03' }); });
});
