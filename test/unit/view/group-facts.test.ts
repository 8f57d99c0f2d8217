import assert from 'node:assert/strict';
import { read } from '../../../src/core/reading/analyze.ts';
import type { AnnotatedText } from '../../../src/core/view/annotated-text.ts';
import { factsOf } from '../../../src/core/view/group-facts.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';

describe('factsOf', () => {
  it('gives each value with the words that tell it and why, the day and the place like all others', () => {
    const reading = read('Gunmen attacked a police station in Mosul on Monday, 6 March 2023, killing two officers.');
    const text: AnnotatedText = { uri: 'a.txt', reading, sidecar: { version: 1, source: {}, mentions: [], claims: [], incidents: [] }, sidecarUri: 'a.txt.annotations.yaml', sidecarProblems: [], others: [], items: [], orphans: [], incidents: reading.incidents, problems: [] };
    const facts = factsOf(groupIncidents([text])[0]!);
    const told = Object.fromEntries(facts.map(({ field, value, at }) => [field, [value, ...at.map(({ span }) => reading.textOf(span))]]));
    assert.deepEqual(told.date, ['2023-03-06', 'Monday, 6 March 2023']);
    assert.deepEqual(told.place, ['Mosul', 'Mosul']);
    assert.ok(told.perpetrator && told.target);
    assert.deepEqual(facts.filter(({ at }) => at.some(({ why }) => why === '')).map(({ field }) => field), []);
  });

  it('keeps what an analyst put down, without words', () => {
    const reading = read('Nothing of note.');
    const text: AnnotatedText = { uri: 'a.txt', reading, sidecar: { version: 1, source: {}, mentions: [], claims: [], incidents: [{ kind: 'incident', id: 'i-1', type: 'attack', date: '2023-03-06', place: { name: 'Marlo' }, fields: {} }] }, sidecarUri: 'a.txt.annotations.yaml', sidecarProblems: [], others: [], items: [], orphans: [], incidents: [], problems: [] };
    assert.deepEqual(factsOf(groupIncidents([text])[0]!).map(({ field, value, decided, at }) => [field, value, decided, at.length]), [['date', '2023-03-06', true, 0], ['place', 'Marlo', true, 0]]);
  });
});
