/*
 * How often anchors are placed right, asked about, lost or silently wrong, by kind of edit, and how long it takes.
 *   npm run bench:anchors -- [FILE.txt | FILE.jsonl with a "text" a line]... [--misses KIND]      without files: the sources in seeds/
 */
import { readFileSync } from 'node:fs';
import { describe } from '../../src/core/anchors/describe.ts';
import { resolve } from '../../src/core/anchors/resolve.ts';
import { offsetMap } from '../../src/core/text/offsets.ts';
import { EDITS, random, sentenceBounds, simulate, targets, type EditKind } from '../support/edit-simulator.ts';
import { globSync } from '../support/glob.js';

const args = process.argv.slice(2);
const misses = args.includes('--misses') ? args.splice(args.indexOf('--misses'), 2)[1] : undefined;
const onlySure = args.includes('--sure') && args.splice(args.indexOf('--sure'), 1).length > 0;
const withoutOld = args.includes('--no-old') && args.splice(args.indexOf('--no-old'), 1).length > 0;
const files = args.length ? args : globSync('seeds', '.txt');
const texts = files
  .flatMap((file) => (file.endsWith('.jsonl') ? readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text) : [readFileSync(file, 'utf8')]))
  .filter((text) => text.length > 200 && text.length < 50_000)
  .slice(0, 400);
const sentences = texts.flatMap((text) => sentenceBounds(text).map(([start, end]) => text.slice(start, end).trim())).filter((sentence) => sentence.length > 30);

interface Tally {
  cases: number;
  sure: number;
  review: number;
  orphan: number;
  wrongSure: number;
  wrongReview: number;
}
const tally = (): Tally => ({ cases: 0, sure: 0, review: 0, orphan: 0, wrongSure: 0, wrongReview: 0 });
const survived = new Map<EditKind, Tally>(EDITS.map((kind) => [kind, tally()]));
const gone = new Map<EditKind, Tally>(EDITS.map((kind) => [kind, tally()]));

let shownMisses = 0;
let time = 0;
texts.forEach((text, index) => {
  const next = random(index + 1);
  for (const kind of EDITS) {
    for (const target of targets(text, 8, next)) {
      const { text: now, truth } = simulate(text, target, kind, sentences, next);
      const begun = performance.now();
      const resolution = resolve(withoutOld ? undefined : text, now, [describe(text, target)])[0]!;
      time += performance.now() - begun;
      const result = (truth ? survived : gone).get(kind)!;
      result.cases++;
      let right = true;
      if (resolution.state === 'orphan') result.orphan++;
      else {
        right = truth !== undefined && share(truth, resolution) >= (kind === 'edit the words' ? 0.6 : 0.99);
        if (right) result[resolution.state]++;
        else result[resolution.state === 'sure' ? 'wrongSure' : 'wrongReview']++;
      }
      if (kind === misses && shownMisses < 40 && ((!right && (!onlySure || resolution.state === 'sure')) || (truth && resolution.state === 'orphan'))) {
        shownMisses++;
        const near = (t: string, s: { start: number; end: number }): string => `${t.slice(Math.max(0, s.start - 50), s.start)}[[${t.slice(s.start, s.end)}]]${t.slice(s.end, s.end + 50)}`.replace(/\s+/g, ' ');
        console.log(`old   ${near(text, target)}\ntruth ${truth ? near(now, truth) : '–'}\n${resolution.state} ${resolution.state === 'orphan' ? resolution.reason : near(now, resolution)}\n`);
      }
    }
  }
});

function share(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const percent = (n: number, of: number): string => (of ? `${((100 * n) / of).toFixed(2)}%` : '').padStart(8);
const print = (title: string, tallies: Map<EditKind, Tally>): void => {
  console.log(`\n${title.padEnd(24)}   cases    sure  review  orphan   WRONG sure  review`);
  const all = tally();
  for (const [kind, t] of tallies) {
    if (!t.cases) continue;
    for (const key of Object.keys(all) as (keyof Tally)[]) all[key] += t[key];
    console.log(`${kind.padEnd(24)} ${String(t.cases).padStart(7)}${percent(t.sure, t.cases)}${percent(t.review, t.cases)}${percent(t.orphan, t.cases)}     ${percent(t.wrongSure, t.cases)}${percent(t.wrongReview, t.cases)}`);
  }
  console.log(`${'all'.padEnd(24)} ${String(all.cases).padStart(7)}${percent(all.sure, all.cases)}${percent(all.review, all.cases)}${percent(all.orphan, all.cases)}     ${percent(all.wrongSure, all.cases)}${percent(all.wrongReview, all.cases)}`);
};
console.log(`${texts.length} texts, ${(time / (texts.length * EDITS.length * 8)).toFixed(3)} ms an anchor with its comparison`);
print('target survives', survived);
print('target is gone', gone);

// 5,000 anchors in a text of a megabyte that was revised.
const next = random(99);
const vocabulary = sentences.flatMap((sentence) => sentence.split(' '));
const reworded = (sentence: string): string => sentence.split(' ').map((word) => (next() < 0.4 ? vocabulary[Math.floor(next() * vocabulary.length)]! : word)).join(' ');
let big = '';
for (let i = 0; big.length < 1_000_000; i++) big += `${reworded(sentences[i % sentences.length]!)} ${i % 6 === 5 ? '\n\n' : ''}`;
const units = offsetMap(big);
const anchors = targets(big, 5000, next).map((target) => describe(big, target, units));
let revised = '';
for (const [start, end] of sentenceBounds(big)) revised += next() < 0.02 ? '' : next() < 0.02 ? `${sentences[Math.floor(next() * sentences.length)]!} ${big.slice(start, end)}` : big.slice(start, end);
const begun = process.cpuUsage();
const started = performance.now();
const states = resolve(big, revised, anchors);
const elapsed = performance.now() - started;
const used = process.cpuUsage(begun);
console.log(`\n5,000 anchors in ${(big.length / 1e6).toFixed(1)} MB: ${((used.user + used.system) / 1000).toFixed(0)} ms of processor time, ${elapsed.toFixed(0)} ms on the clock, ${states.filter(({ state }) => state === 'sure').length} sure`);
