import { strict as assert } from 'node:assert';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import { incidentAt } from '../../../src/core/view/incident-at.ts';
import { Page } from '../../support/annotated.ts';

describe('incidentAt', () => {
  const page = new Page('a', 'The mayor said that rebels burned the mill on Monday. The baker said that bread was dear.');
  page.mention('The mayor', 'person');
  page.mention('the mill', 'facility');
  page.mention('Monday', 'date');
  const fire = page.incident('burned');
  page.claim('The mayor', 'said', 'rebels burned the mill on Monday', { incidents: [fire] });
  page.claim('The baker', 'said', 'bread was dear');
  const { text } = page;
  const title = (words: string): string | undefined => incidentAt(text, page.at(words), groupIncidents([text]))?.title;

  it('widens outwards, to the first item that is about an incident', () => {
    assert.equal(title('the mill'), 'burned');
    assert.equal(title('The mayor'), 'burned');
    assert.equal(title('rebels burned'), 'burned');
    assert.equal(title('rebels burned the mill on Monday'), 'burned');
  });
  it('does not reach beyond what lies around the words', () => {
    assert.equal(title('The baker'), undefined);
    assert.equal(title('bread'), undefined);
    assert.equal(title('that rebels'), undefined);
  });
});
