import { strict as assert } from 'node:assert';
import { plan, type Wanted } from '../../../src/features/highlights/plan.ts';
import { neighbour } from '../../../src/features/review/neighbour.ts';
import { Page } from '../../support/annotated.ts';

const page = new Page('a', 'He said the Iraqi Army of Ruin had left Oberau.');
page.claim('He', 'said', 'the Iraqi Army of Ruin had left Oberau');
page.mention('Iraqi Army of Ruin', 'armed-group');
page.mention('Iraqi', 'nationality');
page.mention('He', 'person', { finding: { form: 'pronoun' } });
page.mention('Oberau', 'location', { annotation: { kind: 'mention', id: 'm-1', quote: 'Oberau', category: 'location', status: 'accepted' } });
const styles = (wanted: Partial<Wanted> = {}): string[] => [...plan(page.text, { shown: new Set(['armed-group', 'nationality', 'person', 'location', 'claim', 'cue']), state: 'all', ...wanted }).keys()].sort();

describe('the plan of highlights', () => {
  it('parts suggested from decided and inner from outer, and leaves pronouns out', () => {
    assert.deepEqual(styles(), ['armed-group.suggested', 'claim.suggested', 'cue.suggested', 'location.decided', 'nationality.suggested.inner']);
  });
  it('shows what is wanted only', () => {
    assert.deepEqual(styles({ state: 'decided' }), ['location.decided']);
    assert.deepEqual(styles({ shown: new Set(['cue']), state: 'unreviewed' }), ['cue.suggested']);
  });
});

describe('going through a text', () => {
  const walk = (kind: 'unreviewed' | 'claim' | 'mention', step: 1 | -1): string[] => {
    const ids: string[] = [];
    for (let here: Parameters<typeof neighbour>[3] = { start: 0 }, i = 0; i < 5; i++) {
      const found = neighbour(page.text, kind, step, here)!;
      ids.push(found.item.kind === 'mention' ? found.item.name : 'claim');
      here = found.item;
    }
    return ids;
  };
  it('visits everything of a kind in reading order, outer before inner, around the end', () => {
    assert.deepEqual(walk('unreviewed', 1), ['claim', 'Iraqi Army of Ruin', 'Iraqi', 'claim', 'Iraqi Army of Ruin']);
    assert.deepEqual(walk('mention', -1), ['Oberau', 'Iraqi', 'Iraqi Army of Ruin', 'Oberau', 'Iraqi']);
  });
  it('goes on from an item that was just decided and waits no more', () => {
    const gone = { id: 'gone', kind: 'mention', start: page.at('Iraqi').start, end: page.at('Iraqi Army of Ruin').end } as const;
    assert.equal(neighbour(page.text, 'unreviewed', 1, gone)?.item.id, page.text.items.find((item) => item.kind === 'mention' && item.name === 'Iraqi')?.id);
  });
});
