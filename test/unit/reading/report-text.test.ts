import { strict as assert } from 'node:assert';
import { analyze } from '../../../src/core/core.ts';
import { reportText } from '../../../src/core/reading/report-text.ts';

describe('a text that is read in sections', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
  const text = days.map((day) => `Rebels attacked a base near Kano on ${day}, General Musa Bello said. He said that two soldiers were killed. 😀`).join('\n\n');
  const whole = reportText(text, { published: '2024-05-10' }, { id: 'x' }, 150);

  it('has the offsets, words and claims of the whole, in order', () => {
    const points = Array.from(text);
    for (const mention of whole.mentions) assert.equal(points.slice(mention.start, mention.end).join(''), mention.text);
    const starts = whole.mentions.map(({ start }) => start);
    assert.deepEqual(starts, [...starts].sort((a, b) => a - b));
    assert.deepEqual(whole.claims.map(({ cue: [at] }) => points.slice(...at!).join('')), days.flatMap(() => ['said', 'said']));
  });
  it('knows a name again that an earlier section has, and keeps descriptions apart', () => {
    const idsOf = (words: string) => new Set(whole.mentions.filter((mention) => mention.text === words).map(({ entity }) => entity));
    assert.equal(idsOf('Kano').size, 1);
    assert.equal(idsOf('Musa Bello').size, 1);
    assert.equal(idsOf('Rebels').size, days.length);
  });
  it('numbers claims and incidents on', () => {
    assert.equal(whole.incidents.length, days.length);
    whole.incidents.forEach((incident, index) => {
      const of = incident.perpetrator.flatMap(({ claims }) => claims);
      assert.ok(of.length > 0 && of.every((claim) => whole.claims[claim]!.incidents.includes(index)), incident.title);
    });
  });
  it('is read as one where it is no longer than allowed', () => {
    assert.deepEqual(reportText(text, {}, { id: '' }, text.length), analyze(text));
  });
});
