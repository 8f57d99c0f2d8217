import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { csv, incidentsCsv } from '../../../src/core/exchange/csv.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import { Page } from '../../support/annotated.ts';
import { anyText } from '../../support/any-text.ts';

/** Reads RFC 4180 back, cell by cell. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < text.length) {
    let value = '';
    if (text[i] === '"') {
      for (i++; text[i] !== '"' || text[i + 1] === '"'; i++) {
        if (text[i] === '"') i++;
        value += text.charAt(i);
      }
      i++;
    } else while (i < text.length && text[i] !== ',' && text[i] !== '\r') value += text.charAt(i++);
    row.push(value);
    if (text[i] === ',') {
      i++;
      continue;
    }
    rows.push(row);
    row = [];
    i += 2;
  }
  return rows;
}

describe('csv', () => {
  it('lets no cell, and no line in a cell, begin a formula', () => {
    for (const cell of ['=1+1', '+49 30', '-2+3', '@SUM(A1)', '\tx', '\rx', ' =1+1', 'note\n=cmd()', 'note\r\n@x', '＝1']) {
      const [[back]] = parse(csv([[cell]])) as [[string]];
      for (const line of back.split(/[\r\n]/)) assert.ok(!/^[ \u00a0]*[=+\-@\t＝]/.test(line), JSON.stringify(back));
    }
  });
  it('writes numbers as numbers, minus signs included, and nothing for what is not one', () => {
    assert.equal(csv([[-12.5, 3, NaN, undefined, '-12.5']]), "-12.5,3,,,'-12.5\r\n");
  });
  it('gives every harmless table back as it was', () => {
    const cell = anyText(30).filter((s) => !/(^|[\r\n])[ \u00a0]*[=+\-@\t\r＝＋－＠]|\0/.test(s));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 }), (rows) => {
      assert.deepEqual(parse(csv(rows)), rows);
    }));
  });
});

describe('incidentsCsv', () => {
  it('has a head and one row an incident, several values in one cell', () => {
    const page = new Page('file:///a/b%20c.txt', 'On Sunday rebels and deserters burned the mill at Oberau.');
    const at = page.at('mill');
    const actor = (text: string) => ({ value: { text, mentions: [page.at(text)] }, claims: [], evidence: [], confidence: 'stated' as const });
    page.incident('burned', {
      date: { value: { value: '2024-05-05', why: '' }, claims: [], evidence: [] },
      place: [{ value: { name: 'Oberau', at, place: { latitude: -3.5, longitude: 11.25, precision: 'city', within: [], why: '' } }, claims: [], evidence: [] }],
      perpetrator: [actor('rebels'), actor('deserters')],
    });
    const [head, row, ...rest] = parse(incidentsCsv(groupIncidents([page.text])));
    assert.equal(rest.length, 0);
    const value = Object.fromEntries(head!.map((name, index) => [name, row![index]]));
    assert.deepEqual([value.title, value.date, value.latitude, value.perpetrators, value.files], ['burned', '2024-05-05', '-3.5', 'rebels; deserters', 'b c.txt']);
  });
});
