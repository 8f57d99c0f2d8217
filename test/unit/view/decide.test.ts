import { strict as assert } from 'node:assert';
import type { ClaimAnnotation, MentionAnnotation } from '../../../src/core/model/annotations.ts';
import { accept, addToIncident, annotateEntity, changeCategory, note, reject, remove, setName } from '../../../src/core/view/decide.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import { Page } from '../../support/annotated.ts';

const ids = { next: (letter: string) => `${letter}-fresh` };
const page = (): Page => new Page('a.txt', 'Mayor Ana said rebels burned the mill at Oberau.');
const decided = (quote: string, more: Partial<MentionAnnotation> = {}): MentionAnnotation => ({ kind: 'mention', id: 'm-1', quote, category: 'location', entity: quote, status: 'accepted', ...more });

describe('decide', () => {
  it('accepts a suggestion with the words around it; what is accepted already needs nothing', () => {
    const p = page();
    const [operation] = accept(p.text, p.mention('Oberau', 'location'), ids);
    assert.deepEqual(operation?.op === 'add' && [operation.item.id, operation.item.status, (operation.item as MentionAnnotation).quote, (operation.item as MentionAnnotation).suffix], ['m-fresh', 'accepted', 'Oberau', '.']);
    assert.deepEqual(accept(p.text, p.mention('mill', 'facility', { annotation: decided('mill') }), ids), []);
  });
  it('anchors a doubtful annotation afresh when it is accepted', () => {
    const p = page();
    const item = { ...p.mention('mill', 'facility', { annotation: decided('the old mill') }), resolution: { state: 'review' as const, start: 33, end: 37, reason: 'edited' } };
    const [operation] = accept(p.text, item, ids);
    assert.equal(operation?.op === 'set' && operation.fields.quote, 'mill');
  });
  it('keeps a rejection of a suggestion and forgets what was added by hand', () => {
    const p = page();
    assert.equal(reject(p.text, p.mention('Oberau', 'location'), ids)[0]?.op, 'add');
    assert.equal(reject(p.text, p.mention('mill', 'facility', { annotation: decided('mill', { status: 'added' }) }), ids)[0]?.op, 'remove');
    assert.deepEqual(remove(p.mention('rebels', 'armed-group')), []);
  });
  it('changes a category, and takes the suggestion’s own category for a yes', () => {
    const p = page();
    const item = p.mention('Oberau', 'location');
    const status = (category: string): unknown => {
      const [operation] = changeCategory(p.text, item, category, ids);
      return operation?.op === 'add' && operation.item.status;
    };
    assert.deepEqual([status('facility'), status('location')], ['changed', 'accepted']);
  });
  it('names every decided mention of the entity and this one', () => {
    const p = new Page('a.txt', 'Oberau here, Oberau there, Oberau.');
    p.mention('Oberau', 'location', { annotation: decided('Oberau') });
    p.mention('Oberau', 'location', { nth: 2 });
    const operations = setName(p.text, p.mention('Oberau', 'location', { nth: 3 }), 'Oberau (Styria)', ids);
    assert.deepEqual(operations.map(({ op }) => op), ['set', 'add']);
  });
  it('marks new words, and decides where a suggestion has the very same', () => {
    const p = page();
    p.mention('Oberau', 'location');
    const status = (words: string): unknown => {
      const [operation] = annotateEntity(p.text, p.at(words), 'location', ids);
      return operation?.op === 'add' && operation.item.status;
    };
    assert.deepEqual([status('Oberau'), status('at Oberau')], ['accepted', 'added']);
  });
  it('takes an empty note away and writes none on nothing', () => {
    const p = page();
    const item = p.mention('mill', 'facility', { annotation: decided('mill', { note: 'old' }) });
    const [operation] = note(p.text, item, '', ids);
    assert.deepEqual(operation?.op === 'set' && operation.fields, { note: undefined });
    assert.deepEqual(note(p.text, p.mention('Oberau', 'location'), '', ids), []);
  });
  it('gives a machine’s incident an id of the analyst’s when something is added to it, and links claims to that', () => {
    const p = page();
    const fire = p.incident('burned');
    const target = p.mention('mill', 'facility');
    const claim = p.claim('Mayor Ana', 'said', 'rebels burned the mill', { incidents: [fire] });
    const [group] = groupIncidents([p.text]);
    const asTarget = addToIncident(p.text, target, group!, 'target', ids);
    assert.deepEqual(asTarget.map((operation) => operation.op === 'add' && operation.item.kind), ['incident', 'mention']);
    const about = addToIncident(p.text, claim, group!, undefined, ids).map((operation) => (operation.op === 'add' ? operation.item : undefined)).find((item): item is ClaimAnnotation => item?.kind === 'claim')?.about;
    assert.deepEqual(about, [{ incident: 'i-fresh' }]);
  });
});
