import { strict as assert } from 'node:assert';
import { read } from '../../../src/core/reading/analyze.ts';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';
import { limitsOf, type Limit } from '../../../src/core/view/limits.ts';
import { endlessLine } from '../../support/awkward.ts';
import { globSync } from '../../support/glob.js';
import { readingOf } from '../../support/readings.ts';

const FOLDER = 'test/fixtures/awkward';

/** What the language status says of each awkward source, and what is found in it all the same. */
const EXPECTED: Readonly<Record<string, { readonly limits: readonly Limit[]; readonly found: readonly string[]; readonly published?: string }>> = {
  'astral.txt': { limits: [], found: ['Kano', 'Amina Bello'], published: '2024-05-06' },
  'bom.txt': { limits: [], found: ['Gunmen', 'Kano'], published: '2024-05-06' },
  'conflict-markers.txt': { limits: ['conflict-markers'], found: ['Kano'], published: '2024-05-06' },
  'crlf.txt': { limits: [], found: ['Gunmen', 'Kano'], published: '2024-05-06' },
  'empty.txt': { limits: ['empty'], found: [] },
  'invalid-utf8.txt': { limits: ['invalid-utf8'], found: ['Kano'], published: '2024-05-06' },
  'no-date.txt': { limits: [], found: ['Gunmen'] },
  'nul.txt': { limits: ['binary'], found: ['Kano'], published: '2024-05-06' },
  'right-to-left.txt': { limits: ['not-english'], found: ['Arish'] },
  'whitespace-only.txt': { limits: ['empty'], found: [] },
};
const limits = (reading: ReturnType<typeof read>, sidecar = ''): Limit[] => limitsOf({ reading, sidecarProblems: parseSidecar(sidecar).problems });

describe('awkward sources', () => {
  it('are all named here', () => {
    assert.deepEqual(globSync(FOLDER, '.txt').map((file) => file.split('/').at(-1)), Object.keys(EXPECTED));
  });
  for (const [file, expected] of Object.entries(EXPECTED)) {
    it(`${file}: ${expected.limits.join(', ') || 'nothing to say'}`, () => {
      const reading = readingOf(`${FOLDER}/${file}`);
      assert.deepEqual(limits(reading), expected.limits);
      const found = reading.mentions.map((mention) => reading.textOf(mention));
      for (const words of expected.found) assert.ok(found.includes(words), `${words} among ${found.join(' | ')}`);
      assert.equal(reading.masthead.published, expected.published);
    });
  }
  it('one endless line: its beginning is read, the rest is said to be left', () => {
    const reading = read(endlessLine(), { upTo: 2_000 });
    assert.deepEqual(limits(reading), ['very-long']);
    assert.ok(reading.mentions.length > 0 && reading.mentions.every((mention) => mention.end <= 2_000));
  });
  it('a sidecar with errors is said to be left alone', () => {
    assert.deepEqual(limits(read('Gunmen came.'), 'version: 1\nmentions: [\n'), ['sidecar-errors']);
  });
});
