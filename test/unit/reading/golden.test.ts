import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { read } from '../../../src/core/reading/analyze.ts';
import { globSync } from '../../support/glob.js';
import { renderReading } from '../../support/golden.ts';

/*
 * Golden texts: test/golden/<family>/<name>.txt holds one text and below a line of dashes what the reader makes of it, made to be
 * reviewed in a diff. A family shows one room's findings (see FAMILIES). UPDATE_GOLDEN=1 npm run test:unit rewrites them all.
 */
const DIVIDER = '\n----\n';

describe('golden texts', () => {
  for (const file of globSync('test/golden', '.txt')) {
    it(file, () => {
      const [input, expected] = readFileSync(file, 'utf8').split(DIVIDER) as [string, string?];
      const actual = renderReading(read(input, { fileName: file.split('/').at(-1)! }), file.split('/').at(-2)!);
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, input + DIVIDER + actual);
      else assert.equal(actual, expected);
    });
  }
});
