import { strict as assert } from 'node:assert';
import { readMasthead } from '../../../src/core/reading/masthead.ts';
import { Reading, type ReadingOptions } from '../../../src/core/reading/reading.ts';

/** Day and outlet that the masthead gives, or "–". */
const masthead = (text: string, options: ReadingOptions = {}): [string, string] => {
  const reading = new Reading(text, options);
  readMasthead(reading);
  return [reading.masthead.published ?? '–', reading.masthead.outlet ?? '–'];
};

describe('masthead', () => {
  const cases: readonly (readonly [text: string, published: string, outlet: string, options?: ReadingOptions])[] = [
    // Headers
    ['date 2021-06-01 This Tuesday (1), the mayor said so. (With EFE Agency)', '2021-06-01', 'EFE Agency'],
    ['Published: 7 November 2023\nUpdated: 9 November 2023\n\nRain fell.', '2023-11-07', '–'],
    ['Posted on November 7, 2023 at 10:35 GMT\n\nRain fell.', '2023-11-07', '–'],
    ['Last updated: Tue 7 Nov 2023 14:02 UTC\n\nBy Jane Doe, Reuters\n\nRain fell.', '2023-11-07', 'Reuters'],
    ['2020-05-07T10:00:00Z\n\nRain fell.', '2020-05-07', '–'],
    ['May 7, 2020\n\nRain fell.', '2020-05-07', '–'],
    ['BBC News | 7 May 2020\n\nRain fell.', '2020-05-07', 'BBC News'],
    ['The Hill Country Ledger — 27 March 2024\n\nRain fell.', '2024-03-27', 'The Hill Country Ledger'],
    ['Sahra Info, Friday 15 March 2024\n\nRain fell.', '2024-03-15', 'Sahra Info'],
    ['Maiduguri, Nigeria | 3 May 2014 | Premium Times\n\nRain fell.', '2014-05-03', 'Premium Times'],
    ['Rain\nBy Amina Diallo for The Guardian\n7 May 2020\n\nRain fell.', '2020-05-07', 'The Guardian'],
    ['Hill Monitor\nWeekly update, 13-19 September 2025\nPublished 20 September 2025\n\nRain fell.', '2025-09-20', '–'],
    // The last line
    ['Rain fell.\n\nPublished: November 6, 2025', '2025-11-06', '–'],
    ['Rain fell.\n\nPublished in The Hill Ledger, July 12th, 2025', '2025-07-12', 'The Hill Ledger'],
    ['Statement no. 214\n\nRain fell.\n\n17 September 2025', '2025-09-17', '–'],
    ['Rain fell.\n\nIt fell again on 17 September 2025', '–', '–'],
    // Datelines
    ['KABUL, Nov 7, 2023 (Reuters) - Rain fell.', '2023-11-07', 'Reuters'],
    ['San Salvador, 12 Nov 89 (Radio Venceremos) -- [Text] Rain fell.', '1989-11-12', 'Radio Venceremos'],
    ['CAIRO – 26 July 2022: Rain fell, the ministry said.', '2022-07-26', '–'],
    ['Port-au-Prince, January 12, 2010. – Rain fell.', '2010-01-12', '–'],
    ['(CNN) -- Rain fell on Monday.', '–', 'CNN'],
    // A dateline without a year tells no day, but the file's name does.
    ['JERUSALEM, Oct. 7 (Xinhua) -- Rain fell.', '–', 'Xinhua'],
    ['JERUSALEM, Oct. 7 (Xinhua) -- Rain fell.', '2023-10-07', 'Xinhua', { fileName: '2023-10-07-rain.txt' }],
    ['Rain fell.', '2023-10-07', '–', { fileName: '20231007_rain.txt' }],
    ['Rain fell.', '–', '–', { fileName: 'report-2023-13-07.txt' }],
    // Options go first, where they are a day
    ['date 2021-06-01\n\nRain fell.', '2021-06-03', '–', { published: '2021-06-03T08:00:00Z' }],
    ['Rain fell.', '–', '–', { published: 'Wed Nov 23' }],
    // Credits
    ['Rain fell.\n\n— AFP', '–', 'AFP'],
    ['Rain fell.\n\nSource: Xinhua', '–', 'Xinhua'],
    ['Rain fell. (With inputs from PTI)', '–', 'PTI'],
    // What a text merely tells of is no masthead
    ['10 killed in Baghdad on 7 November 2023\n\nRain fell.', '–', '–'],
    ['The treaty was signed on 7 November 2023 - and broken the next day.', '–', '–'],
    ['Rain fell. (YO)', '–', '–'],
    ['Rain fell, said John (Smith)', '–', '–'],
    ['', '–', '–'],
  ];
  for (const [text, published, outlet, options] of cases) {
    it(`${published}, ${outlet}: ${text.slice(0, 60).replaceAll('\n', ' / ')} ${options ? JSON.stringify(options) : ''}`, () => {
      assert.deepEqual(masthead(text, options), [published, outlet]);
    });
  }

  it('says where the date stands, so that nothing else takes it', () => {
    const reading = new Reading('OSLO, 3 May 2014 (NTB) - Rain fell.', {});
    readMasthead(reading);
    assert.equal(reading.textOf(reading.masthead.publishedAt!), '3 May 2014');
  });
});
