import { strict as assert } from 'node:assert';
import { explain, type ClaimExplanation, type MentionExplanation } from '../../../src/core/view/explain.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';
import type { AnnotatedText, Item } from '../../../src/core/view/annotated-text.ts';
import { Page } from '../../support/annotated.ts';

const around = (...texts: AnnotatedText[]) => ({ texts, groups: groupIncidents(texts) });
const mention = (text: AnnotatedText, item: Item, ...others: AnnotatedText[]) => explain(text, item, around(text, ...others)) as MentionExplanation;
const claim = (text: AnnotatedText, item: Item, ...others: AnnotatedText[]) => explain(text, item, around(text, ...others)) as ClaimExplanation;

describe('explain', () => {
  it('lists an entity’s other mentions here and in other sources, by canonical name and category', () => {
    const a = new Page('a', 'Colonel Ruiz spoke. Ruiz left. The town of Ruiz slept.');
    const first = a.mention('Colonel Ruiz', 'person', { name: 'Pedro Ruiz' });
    a.mention('Ruiz', 'person', { nth: 2, name: 'Pedro Ruiz' });
    a.mention('Ruiz', 'location', { nth: 3, name: 'Pedro Ruiz' });
    const b = new Page('b', 'Pedro Ruiz denied it; Ruiz had gone.');
    b.mention('Pedro Ruiz', 'person');
    b.mention('Ruiz', 'person', { nth: 2, name: 'Pedro Ruiz' });
    const facts = mention(a.text, first, b.text);
    assert.deepEqual(facts.here.map(({ words, span }) => [words, span.start]), [['Ruiz', 20]]);
    assert.deepEqual(facts.elsewhere.map(({ uri, count, words }) => [uri, count, words]), [['b', 2, 'Pedro Ruiz']]);
    assert.equal(facts.why.length, 1);
  });

  it('takes a country that acts and the place for one entity, until an analyst says otherwise', () => {
    const a = new Page('a', 'Ruritania bombed the mill. It rained in Ruritania. Ruritania, a ship, sank.');
    const place = { name: 'Ruritania', category: 'location', mentions: [] } as const;
    const acts = a.mention('Ruritania', 'state-body', { finding: { entity: { ...place, mentions: [] } } });
    a.mention('Ruritania', 'location', { nth: 2 });
    a.mention('Ruritania', 'vehicle', { nth: 3, finding: { category: 'location', entity: { ...place, mentions: [] } }, annotation: { kind: 'mention', id: 'm-1', quote: 'Ruritania', category: 'vehicle', status: 'changed' } });
    assert.deepEqual(mention(a.text, acts).here.map(({ span }) => span.start), [40]);
  });

  it('leaves rejected mentions out and counts no two dates as one', () => {
    const a = new Page('a', 'On Monday Ruiz met Ruiz. On Monday it rained.');
    const ruiz = a.mention('Ruiz', 'person');
    a.mention('Ruiz', 'person', { nth: 2, annotation: { kind: 'mention', id: 'm-1', quote: 'Ruiz', category: 'person', status: 'rejected' } });
    const monday = a.mention('Monday', 'date');
    a.mention('Monday', 'date', { nth: 2 });
    assert.deepEqual([mention(a.text, ruiz).here, mention(a.text, monday).here], [[], []]);
  });

  it('says who denies what a claim says of the same incident', () => {
    const a = new Page('a', 'The mayor said rebels burned the mill. The rebels denied having burned anything.');
    const fire = a.incident('burned the mill');
    const says = a.claim('The mayor', 'said', 'rebels burned the mill', { incidents: [fire] });
    const denies = a.claim('The rebels', 'denied', 'having burned anything', { incidents: [fire], finding: { act: 'denies', polarity: 'negative' } });
    assert.deepEqual(claim(a.text, says).against.map(({ who, at }) => [who, at.words]), [['The rebels', 'having burned anything']]);
    assert.deepEqual(claim(a.text, denies).against.map(({ who }) => who), ['The mayor']);
    assert.deepEqual(claim(a.text, says).incidents.map(({ title }) => title), ['burned the mill']);
  });

  it('says who tells the same of an incident, for whom a speaker speaks, and who says it too', () => {
    const a = new Page('a', 'Police said 12 died at the mill. The mayor spoke of a dozen dead.');
    const incident = a.incident('died');
    const says = a.claim('Police', 'said', '12 died at the mill', { incidents: [incident], finding: { speaksFor: { name: 'Ministry', category: 'state-body', mentions: [] }, jointSpeakers: [{ name: 'Coroner', category: 'person', mentions: [] }] } });
    const other = a.claim('The mayor', 'spoke of', 'a dozen dead', { incidents: [incident] });
    says.finding!.about = [{ incident, field: 'casualties', value: 12, denied: false, supports: [other.finding!], contradicts: [] }];
    const facts = claim(a.text, says);
    assert.deepEqual([facts.speaksFor, facts.together, facts.agreeing.map(({ at }) => at.words), facts.against], ['Ministry', ['Coroner'], ['a dozen dead'], []]);
  });

  it('shows the other side of a conflict that the checks found, not of mere remarks', () => {
    const a = new Page('a', 'Police said 12 died. Later it spoke of 9 dead.');
    const says = a.claim('Police', 'said', '12 died');
    a.reading.problems.push({ kind: 'number-conflict', message: '12 or 9?', at: [a.at('12'), a.at('9 dead')], severity: 'warning' }, { kind: 'number-compatible', message: 'fits', at: [a.at('12'), a.at('Later')], severity: 'information' });
    assert.deepEqual(claim(a.text, says).against.map(({ message, at }) => [message, at.words]), [['12 or 9?', '9 dead']]);
  });

  it('follows the analyst’s links in both directions, and their word on polarity', () => {
    const a = new Page('a', 'Ana said it rained. Bo said it was dry.');
    const wet = a.claim('Ana', 'said', 'it rained', { annotation: { kind: 'claim', id: 'c-1', quote: 'it rained', polarity: 'negative', status: 'accepted' } });
    a.claim('Bo', 'said', 'it was dry', { annotation: { kind: 'claim', id: 'c-2', quote: 'it was dry', contradicts: ['c-1'], status: 'accepted' } });
    const facts = claim(a.text, wet);
    assert.deepEqual([facts.polarity, facts.against.map(({ who }) => who)], ['negative', ['Bo']]);
  });
});
