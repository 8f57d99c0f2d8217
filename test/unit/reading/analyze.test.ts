import fc from 'fast-check';
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { analyze } from '../../../src/core/core.ts';
import { read } from '../../../src/core/reading/analyze.ts';
import type { Reading } from '../../../src/core/reading/reading.ts';
import { bySpan, type Span } from '../../../src/core/text/span.ts';
import { anyText } from '../../support/any-text.ts';
import { globSync } from '../../support/glob.js';
import { runs } from '../../support/properties.ts';
import { readingOf } from '../../support/readings.ts';

/** What must hold of every reading, whatever the text. */
function check(text: string): void {
  checkReading(read(text));
}
function checkReading(reading: Reading): void {
  const { text } = reading.source;
  const inside = (s: Span): void => { assert.ok(0 <= s.start && s.start < s.end && s.end <= text.length, `[${s.start}, ${s.end}) of ${text.length}`); };
  for (const mention of reading.mentions) {
    inside(mention);
    assert.equal(reading.textOf(mention).trim(), reading.textOf(mention), 'a mention has no white space at its ends');
    assert.ok(mention.evidence.length > 0, `why is "${reading.textOf(mention)}" there?`);
    assert.ok(mention.entity.mentions.includes(mention), `the entity of "${reading.textOf(mention)}" knows its mention`);
  }
  assert.deepEqual([...reading.mentions].sort(bySpan), reading.mentions, 'reading order');
  for (const claim of reading.claims) {
    [...claim.source, ...claim.cue, ...claim.content].forEach(inside);
    assert.ok(claim.content.length > 0, 'a claim says something');
    assert.ok(claim.evidence.length > 0, 'why is the claim there?');
    if (claim.within) assert.ok(reading.claims.includes(claim.within), 'what a claim is within is a claim');
  }
  for (const incident of reading.incidents) {
    incident.mentions.forEach(inside);
    assert.ok(incident.evidence.length > 0 && incident.title !== '', 'an incident has a reason and a title');
    if (incident.partOf) assert.ok(reading.incidents.includes(incident.partOf), 'what an incident is part of is an incident');
  }
  for (const problem of reading.problems) problem.at.forEach(inside);
}

const seeds = globSync('seeds', '.txt');
const own = ['The', 'group', 'said', 'that', '“', '”', '"', 'it', 'attacked', 'Kano', 'on', 'Monday', '3', 'men', ',', '.', '\n', '\n\n', '(AP)', 'Gen.', 'Ali', '😀', 'قال', 'killed', 'two', 'May', '2024', 'denied', 'by', 'drones', '’s', '--', '\u0000', '\ufeff'];
const word = fc.oneof(fc.constantFrom(...own), fc.constantFrom(...new Set(seeds.flatMap((file) => readFileSync(file, 'utf8').split(/\s+/)))));

describe('analyze', () => {
  it('takes null for a day that is not known, as JSON has it', () => {
    const options = JSON.parse('{"published":null}') as { readonly published?: string };
    assert.equal(analyze('A bomb exploded in Basra on Monday.', options).published, null);
  });
  it('holds together on any text', () => {
    fc.assert(fc.property(anyText(80), check), runs(60));
  });
  it('holds together on any jumble of news', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')), check), runs(150));
  });
  it('holds together where a deed was first read as a claim around another claim', () => { check('(AP) attacked Kano denied The'); });
  for (const file of [...seeds, ...globSync('test/fixtures/awkward', '.txt')]) {
    it(`holds together on ${file}`, () => { checkReading(readingOf(file)); });
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
