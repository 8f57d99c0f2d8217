import { readFileSync } from 'node:fs';
import { PIPELINE } from '../../src/core/reading/pipeline.ts';
import { Reading } from '../../src/core/reading/reading.ts';
import { globSync } from '../support/glob.js';

/*
 * Times the reader over the texts in seeds/, step by step: npm run bench:reader. Prints MB/s and, for a source of 2 kB, milliseconds.
 * Processor time, not time on the clock, so that a busy machine changes little; the first rounds warm up and are not counted.
 */
const texts = globSync('seeds', '.txt').map((file) => readFileSync(file, 'utf8'));
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
const WARM = 30;
const ROUNDS = 100;

const spent = new Map<string, number>();
const timed = <T>(name: string, round: number, work: () => T): T => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  if (round >= WARM) spent.set(name, (spent.get(name) ?? 0) + user + system);
  return result;
};

const first = performance.now();
for (const step of PIPELINE) step(new Reading('A text.', {}));
const loading = performance.now() - first;

for (let round = 0; round < WARM + ROUNDS; round++) {
  const readings = timed('tokens, sentences', round, () => texts.map((text) => new Reading(text, {})));
  for (const step of PIPELINE) timed(step.name, round, () => { readings.forEach(step); });
}

const line = (name: string, microseconds: number): void => {
  const speed = (megabytes * ROUNDS * 1e6) / microseconds;
  console.log(`${name.padEnd(20)} ${speed.toFixed(2).padStart(8)} MB/s ${(2 / speed).toFixed(3).padStart(8)} ms per 2 kB`);
};
console.log(`${texts.length} texts, ${megabytes.toFixed(3)} MB; lists and weights unpacked in ${loading.toFixed(0)} ms`);
for (const [name, microseconds] of spent) line(name, microseconds);
line('all', [...spent.values()].reduce((a, b) => a + b, 0));
