// npm run bench: the built reader (dist/core.js) over the sources of this project, then the extension in a real host (test/vscode/bench.js).
// Nothing is asserted; machines differ. npm run bench:reader tells the steps of the reader apart.
import { readFileSync, statSync } from 'node:fs';
import { globSync } from '../support/glob.js';

const before = performance.now();
const { analyze } = await import('../../dist/core.js');
const loaded = performance.now();
analyze('The army said on Monday that rebels attacked a base near Kano.', { published: '2024-05-07' });
const ready = performance.now();

const sources = globSync('seeds', '.txt').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const sample = sources.find(({ file }) => file.endsWith('000_e0468df48925e4ca.txt'));
const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
/** Median milliseconds of `runs` calls, after as many to warm up. */
const time = (runs, work) => {
  for (let i = 0; i < runs; i++) work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
};
const kilobytes = (bytes) => `${(bytes / 1e3).toFixed(0)} kB`;
const say = (what, figure) => console.log(`${what.padEnd(44)} ${figure}`);

say('load dist/core.js', `${(loaded - before).toFixed(1)} ms`);
say('first reading (unpacks lists and weights)', `${(ready - loaded).toFixed(1)} ms`);
say(`sample source, ${sample.text.length} characters, warm`, `${time(800, () => analyze(sample.text)).toFixed(2)} ms`);
const all = sources.reduce((sum, { text }) => sum + text.length, 0);
const pass = time(100, () => sources.forEach(({ text }) => analyze(text)));
say(`all ${sources.length} sources, ${all} characters, warm`, `${pass.toFixed(2)} ms = ${(all / 1e3 / pass).toFixed(2)} MB/s`);
const long = Array.from({ length: Math.ceil(1_000_000 / all) }, () => sources.map(({ text }) => text).join('\n\n')).join('\n\n');
const whole = time(1, () => analyze(long));
say(`one text of ${long.length} characters`, `${whole.toFixed(0)} ms = ${(long.length / 1e3 / whole).toFixed(2)} MB/s`);
for (const file of ['dist/extension.cjs', 'dist/reader.js', 'dist/core.js', 'dist/cli.js']) say(file, kilobytes(statSync(file).size));
for (const [file, { bytes, inputs, entryPoint }] of Object.entries(JSON.parse(readFileSync('out/meta.json', 'utf8')))) {
  const lists = Object.entries(inputs).filter(([input]) => /src\/core\/lexicon\/|places\.bin$/.test(input));
  if (entryPoint) say(`${file} without lists and weights`, kilobytes(bytes - lists.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)));
}
