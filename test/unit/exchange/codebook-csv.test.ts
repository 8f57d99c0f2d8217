import { strict as assert } from 'node:assert';
import { CODEBOOKS } from '../../../src/core/codebooks/codebooks.ts';
import { codebookCsv } from '../../../src/core/exchange/codebook-csv.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import { Page } from '../../support/annotated.ts';

describe('codebookCsv', () => {
  const page = new Page('file:///a/fire.txt', 'On Sunday rebels burned the mill at Oberau. The mayor was threatened.');
  const sourced = <T>(value: T) => ({ value, claims: [], evidence: [] });
  page.incident('burned', {
    type: 'arson',
    date: sourced({ value: '2024-05-05', why: '' }),
    place: [sourced({ name: 'Oberau', at: page.at('Oberau'), place: { country: 'DE', precision: 'city' as const, within: ['Germany'], why: '' } })],
    perpetrator: [{ ...sourced({ text: 'rebels', mentions: [page.at('rebels')] }), confidence: 'stated' as const }],
    target: [sourced({ text: 'mill', mentions: [page.at('mill')] })],
  });
  page.incident('threatened', { type: 'threat', stage: 'threatened' });
  const groups = groupIncidents([page.text]);

  for (const [name, codebook] of CODEBOOKS) {
    it(`writes ${name} in its own columns, one row a coded incident`, () => {
      const table = codebookCsv(groups, codebook);
      const [head, ...rows] = table.csv.trimEnd().split('\r\n');
      assert.equal(head, [...codebook.columns, 'dropped', 'problems', 'files'].join(','));
      assert.deepEqual([rows.length, table.coded + table.left], [table.coded, groups.length]);
      assert.ok(rows.some((row) => row.includes('Oberau') && row.endsWith('fire.txt')), table.csv);
    });
  }
  it('parts several values and joins the ends of a date', () => {
    const table = codebookCsv(groups, CODEBOOKS.get('muc-4')!);
    assert.match(table.csv, /2024-05-05,"Germany; Oberau",rebels/);
  });
});
