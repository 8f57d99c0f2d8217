import assert from 'node:assert/strict';
import type { IncidentAnnotation } from '../../../src/core/model/annotations.ts';
import type { Actor, Casualties, Incident, Sourced } from '../../../src/core/model/findings.ts';
import { read } from '../../../src/core/reading/analyze.ts';
import type { AnnotatedText } from '../../../src/core/view/annotated-text.ts';
import { groupIncidents } from '../../../src/core/view/group-incidents.ts';

const sourced = <T>(value: T): Sourced<T> => ({ value, claims: [], evidence: [] });
const actor = (text: string): Sourced<Actor> => sourced({ text, mentions: [] });

/** An incident of the words `at`, with what the test says of it. */
function incident(text: string, at: string, facts: { type?: string; date?: string; place?: string; target?: string; killed?: number }): Incident {
  const start = text.indexOf(at);
  const span = { start, end: start + at.length };
  const casualties: Sourced<Casualties>[] = facts.killed === undefined ? [] : [sourced({ what: 'killed', count: { unit: 'people', exactly: facts.killed }, at: span })];
  return {
    kind: 'incident', type: facts.type ?? 'attack', stage: 'accomplished', title: at,
    ...(facts.date ? { date: sourced({ value: facts.date, why: '' }) } : {}),
    place: facts.place ? [sourced({ name: facts.place, at: span })] : [],
    perpetrator: [], target: facts.target ? [actor(facts.target)] : [], victims: [], weapon: [], outcome: [],
    casualties, mentions: [span], evidence: [],
  };
}

function text(uri: string, words: string, incidents: Incident[], annotations: IncidentAnnotation[] = []): AnnotatedText {
  const reading = read(words);
  return { uri, reading, sidecar: { version: 1, source: {}, mentions: [], claims: [], incidents: annotations }, sidecarUri: `${uri}.annotations.yaml`, sidecarProblems: [], others: [], items: [], orphans: [], incidents, problems: [] };
}

const A = 'A bomb went off at the Marlo market on Monday and tore through the crowd, killing 12 people and burning a row of stalls.';
const B = 'Police in the north confirmed that a blast hit Marlo, and the provincial hospital counted nine dead late in the evening.';
const facts = { date: '2023-03-06', place: 'Marlo' };

describe('groupIncidents', () => {
  it('proposes the same day and place as one incident, with reasons, and shows where numbers differ', () => {
    const groups = groupIncidents([
      text('a.txt', A, [incident(A, 'A bomb', { ...facts, type: 'bombing', killed: 12 })]),
      text('b.txt', B, [incident(B, 'a blast', { ...facts, type: 'bombing', killed: 9 })]),
    ]);
    assert.equal(groups.length, 1);
    assert.deepEqual([groups[0]!.proposed, groups[0]!.sources.length], [true, 2]);
    assert.ok(groups[0]!.reasons.some((reason) => reason.includes('Marlo')));
    assert.deepEqual(groups[0]!.disagreements.map((d) => d.kind), ['number-conflict']);
  });

  it('keeps another day, another place and the incidents of one text apart', () => {
    const groups = groupIncidents([
      text('a.txt', A, [incident(A, 'A bomb', facts), incident(A, 'tore', facts)]),
      text('b.txt', B, [incident(B, 'a blast', { ...facts, date: '2023-03-09' }), incident(B, 'hit', { ...facts, place: 'Tessa' })]),
    ]);
    assert.equal(groups.length, 4);
    assert.equal(new Set(groups.map((group) => group.id)).size, 4);
  });

  it('takes the analyst at their word: one id joins, two ids part', () => {
    const coded = (id: string): IncidentAnnotation[] => [{ kind: 'incident', id, type: 'attack', date: '2023-03-06', place: { name: 'Marlo' }, fields: {} }];
    const far = { date: '2023-05-01', place: 'Tessa' };
    const apart = groupIncidents([text('a.txt', A, [incident(A, 'A bomb', facts)], coded('i-1')), text('b.txt', B, [incident(B, 'a blast', facts)], coded('i-2'))]);
    assert.deepEqual(apart.map((group) => group.id).sort(), ['i-1', 'i-2']);
    const one = groupIncidents([text('a.txt', A, [incident(A, 'A bomb', facts)], coded('i-1')), text('b.txt', B, [incident(B, 'a blast', far)], coded('i-1'))]);
    assert.equal(one.filter((group) => group.id === 'i-1').length, 1);
    assert.equal(one.find((group) => group.id === 'i-1')!.proposed, false);
  });

  it('leaves out what the analyst rejected', () => {
    const rejected: IncidentAnnotation[] = [{ kind: 'incident', id: 'i-1', status: 'rejected', type: 'attack', date: '2023-03-06', place: { name: 'Marlo' }, fields: {} }];
    assert.deepEqual(groupIncidents([text('a.txt', A, [incident(A, 'A bomb', facts)], rejected)]), []);
  });

  it('counts a wire report that two outlets print as one source', () => {
    const copy = `${A} Agencies.`;
    const groups = groupIncidents([text('a.txt', A, [incident(A, 'A bomb', facts)]), text('b.txt', copy, [incident(copy, 'A bomb', facts)])]);
    assert.deepEqual(groups.map((group) => [group.members.length, group.sources.length]), [[2, 1]]);
  });

  it('takes one speaker’s words in two outlets as one source, and others’ words as their own', () => {
    const first = 'A bomb went off in Marlo on Monday. The Interior Ministry said the bomb at the market in Marlo was laid by smugglers.';
    const second = 'Smoke rose over Marlo. According to the Interior Ministry, the bomb at the market in Marlo was laid by smugglers. The mayor said the bomb at the market in Marlo was laid by thieves of the town.';
    const [a, b] = [text('a.txt', first, [incident(first, 'A bomb', facts)]), text('b.txt', second, [incident(second, 'the bomb', facts)])];
    for (const t of [a, b]) for (const claim of t.reading.claims) claim.incidents.push(...t.incidents);
    const claims = groupIncidents([a, b]).flatMap((group) => group.claimsFor).filter(({ claim }) => claim.act !== 'narrates');
    assert.deepEqual(claims.map(({ claim, repeats }) => [claim.speaker?.name, repeats?.text.uri]), [['Interior Ministry', undefined], ['Interior Ministry', 'a.txt'], ['mayor', undefined]]);
  });
});
