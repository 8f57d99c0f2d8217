import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/core.ts';
import { read } from '../../../src/core/reading/analyze.ts';
import { bySpan, type Span } from '../../../src/core/text/span.ts';
import { globSync } from '../../support/glob.js';

/** What must hold of every reading, whatever the text. */
function check(text: string): void {
  const reading = read(text);
  const inside = (s: Span): void => { assert.ok(0 <= s.start && s.start < s.end && s.end <= text.length, `[${s.start}, ${s.end}) of ${text.length}`); };
  for (const mention of reading.mentions) {
    inside(mention);
    assert.equal(reading.textOf(mention).trim(), reading.textOf(mention), 'a mention has no white space at its ends');
    assert.ok(mention.evidence.length > 0, `why is "${reading.textOf(mention)}" there?`);
    assert.ok(mention.entity.mentions.includes(mention));
  }
  assert.deepEqual([...reading.mentions].sort(bySpan), reading.mentions, 'reading order');
  for (const claim of reading.claims) {
    [...claim.source, ...claim.cue, ...claim.content].forEach(inside);
    assert.ok(claim.content.length > 0 && claim.evidence.length > 0);
    if (claim.within) assert.ok(reading.claims.includes(claim.within));
  }
  for (const incident of reading.incidents) {
    incident.mentions.forEach(inside);
    assert.ok(incident.evidence.length > 0 && incident.title !== '');
    if (incident.partOf) assert.ok(reading.incidents.includes(incident.partOf));
  }
  for (const problem of reading.problems) problem.at.forEach(inside);
}

const word = fc.constantFrom('The', 'group', 'said', 'that', '“', '”', '"', 'it', 'attacked', 'Kano', 'on', 'Monday', '3', 'men', ',', '.', '\n', '\n\n', '(AP)', 'Gen.', 'Ali', '😀', 'قال', 'killed', 'two', 'May', '2024', 'denied', 'by', 'drones', '’s', '--', '\u0000', '\ufeff');

describe('analyze', () => {
  it('holds together on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), check), { numRuns: 60 });
  });
  it('holds together on any jumble of news', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')), check), { numRuns: 150 });
  });
  for (const file of [...globSync('seeds', '.txt'), ...globSync('test/fixtures/awkward', '.txt')]) {
    it(`holds together on ${file}`, () => { check(readFileSync(file, 'utf8')); });
  }
  it('gives the same twice', () => {
    const text = readFileSync('seeds/000_e0468df48925e4ca.txt', 'utf8');
    assert.equal(JSON.stringify(analyze(text)), JSON.stringify(analyze(text)));
  });
  it('reports offsets in code points', () => {
    const text = readFileSync('test/fixtures/awkward/astral.txt', 'utf8');
    const points = Array.from(text);
    for (const mention of analyze(text).mentions) assert.equal(points.slice(mention.start, mention.end).join(''), mention.text);
  });
});
