// npm run bench: the built reader (dist/core.js) over the sources of this project, then the extension in a real host (test/vscode/bench.js).
// Figures with a budget end the run with status 1 when they are over it. Times are the processor's, which a busy machine changes little.
// npm run bench:reader tells the steps of the reader apart.
import { readFileSync, statSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { globSync } from '../support/glob.js';

/** Milliseconds that the processor has worked for us. */
const worked = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
};
/** Milliseconds of one of `runs` calls, after as many to warm up. */
const time = (runs, work) => {
  for (let i = 0; i < runs; i++) work();
  const before = worked();
  for (let i = 0; i < runs; i++) work();
  return (worked() - before) / runs;
};
/** Prints a figure, and its budget where it has one: the most it may be. */
const say = (what, figure, unit, budget = Infinity, note = '') => {
  const over = figure > budget;
  if (over) process.exitCode = 1;
  console.log(`${what.padEnd(44)} ${figure.toFixed(unit === 'ms' ? 2 : 0).padStart(8)} ${unit}${note}${budget === Infinity ? '' : `   ${over ? 'OVER' : 'within'} ${budget}`}`);
};
const speed = (characters, milliseconds) => ` = ${(characters / 1e3 / milliseconds).toFixed(2)} MB/s`;

const start = worked();
const { analyze } = await import('../../dist/core.js');
const loaded = worked();
analyze('The army said on Monday that rebels attacked a base near Kano.', { published: '2024-05-07' });
const ready = worked();
say('load dist/core.js', loaded - start, 'ms', 40);
say('first reading (unpacks lists and weights)', ready - loaded, 'ms', 350);

const sources = globSync('seeds', '.txt').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const sample = sources.find(({ file }) => file.endsWith('000_e0468df48925e4ca.txt'));
say(`sample source, ${sample.text.length} characters, warm`, time(800, () => analyze(sample.text)), 'ms', 5);
const all = sources.reduce((sum, { text }) => sum + text.length, 0);
const pass = time(100, () => sources.forEach(({ text }) => analyze(text)));
say(`all ${sources.length} sources, ${all} characters, warm`, pass, 'ms', Infinity, speed(all, pass));
// Linear in the length. A chapter may cost twice what its parts do, as its findings are held against many more; a book may cost no more a
// character than a chapter does: a rule that holds each mention against all others goes unseen in any shorter text, and costs ten times the time here.
const joined = sources.map(({ text }) => text).join('\n\n');
/** The sources over and over up to a length, every second time with other names, so that old entities recur and new ones come up. */
const long = (characters) => {
  let text = '';
  for (let n = 0; text.length < characters; n++) text += `${n % 2 ? joined.replace(/(?<=[a-z,] [A-Z][a-z]+)\b/g, syllables(n)) : joined}\n\n`;
  return text;
};
const syllables = (n) => [...n.toString(8)].map((digit) => ['ba', 'ko', 'ri', 'mu', 'te', 'sha', 'lo', 'ni'][digit]).join('');
const [chapter, book] = [long(600_000), long(2_400_000)];
const part = time(1, () => analyze(chapter));
const before = worked();
analyze(book);
const whole = worked() - before;
say(`one text of ${chapter.length} characters`, part, 'ms', Math.round((2 * pass * chapter.length) / all), speed(chapter.length, part));
say(`one text of ${book.length} characters`, whole, 'ms', Math.round((1.2 * part * book.length) / chapter.length), speed(book.length, whole));

// What a very long text leaves in use: its report, here with twice the mentions of most news. A reading that is kept is over it.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const inUse = () => {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const dump = long(5_000_000);
const unread = inUse();
const kept = analyze(dump);
say(`held of a text of ${dump.length} characters`, inUse() - unread, 'MB', 150, ` for ${kept.mentions.length} mentions`);

const bundles = JSON.parse(readFileSync('out/meta.json', 'utf8'));
for (const [file, budget] of [['dist/extension.cjs', 350], ['dist/reader.js', Infinity], ['dist/core.js', Infinity], ['dist/cli.js', Infinity]]) say(file, statSync(file).size / 1e3, 'kB', budget);
for (const [file, { bytes, inputs, entryPoint }] of Object.entries(bundles)) {
  const lists = Object.entries(inputs).filter(([input]) => /src\/core\/lexicon\/|places\.bin$/.test(input));
  // VS Code waits for the extension; the reader comes when the first source is shown.
  const budget = file === 'dist/extension.cjs' ? 500 : 550;
  if (entryPoint) say(`${file} without lists and weights`, (bytes - lists.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)) / 1e3, 'kB', budget);
}
