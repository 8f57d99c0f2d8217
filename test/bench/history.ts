/*
 * How anchors do over real revisions: npm run bench:history -- [REPOSITORY] [FOLDER-OR-FILE...]    without arguments: this one's prose
 * Targets are one to three words of lines that occur once. Where such a line is in the next revision once, its words must be found in it;
 * where nothing like it is there, they must be found nowhere.
 */
import { execFileSync } from 'node:child_process';
import { describe } from '../../src/core/anchors/describe.ts';
import { resolve } from '../../src/core/anchors/resolve.ts';
import { random } from '../support/edit-simulator.ts';

const [repository = '.', ...paths] = process.argv.slice(2);
const git = (...args: string[]): string => execFileSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: 256e6 });
const files = git('ls-files', ...(paths.length ? paths : ['*.md', 'test/golden/*.txt', 'seeds/*.txt'])).split('\n').filter(Boolean);
const next = random(7);

interface Tally {
  cases: number;
  right: number;
  review: number;
  orphan: number;
  wrongSure: number;
  wrongReview: number;
}
const tally = (): Tally => ({ cases: 0, right: 0, review: 0, orphan: 0, wrongSure: 0, wrongReview: 0 });
const [survived, gone] = [tally(), tally()];
let pairs = 0;

for (const file of files) {
  const revisions = git('log', '--format=%H', '-n40', '--', file).split('\n').filter(Boolean).reverse();
  const texts = revisions.map((revision) => {
    try {
      return git('show', `${revision}:${file}`);
    } catch {
      return '';
    }
  });
  for (let n = 1; n < texts.length; n++) compare(texts[n - 1]!, texts[n]!);
}
for (const [name, t] of [['the line is there', survived], ['the line is gone', gone]] as const) {
  const share = (count: number): string => `${((100 * count) / Math.max(1, t.cases)).toFixed(2)} %`;
  console.log(`${name.padEnd(18)} ${t.cases} cases: ${share(t.right)} right and sure, ${share(t.review)} right and asked about, ${share(t.orphan)} orphaned, wrong ${share(t.wrongSure)} as sure, ${share(t.wrongReview)} as review`);
}
console.log(`${pairs} pairs of revisions of ${files.length} files`);

function compare(old: string, now: string): void {
  if (old === now || old.length < 200 || now.length < 200) return;
  pairs++;
  const places = (text: string): Map<string, number[]> => {
    const found = new Map<string, number[]>();
    let at = 0;
    for (const line of text.split('\n')) {
      found.set(line, [...(found.get(line) ?? []), at]);
      at += line.length + 1;
    }
    return found;
  };
  const [before, after] = [places(old), places(now)];
  const bags = [...after.keys()].map((line) => new Set(wordsOf(line)));
  const lines = [...before].filter(([line, at]) => at.length === 1 && line.trim().length > 25);
  for (let k = 0; k < 12 && lines.length > 0; k++) {
    // Half of the targets stand in lines that were changed: those are few.
    const changed = lines.filter(([line]) => !after.has(line));
    const [line, [start]] = (k % 2 === 1 && changed.length > 0 ? changed : lines)[Math.floor(next() * (k % 2 === 1 && changed.length > 0 ? changed : lines).length)]! as [string, [number]];
    const words = [...line.matchAll(/[\p{L}\p{N}]+/gu)];
    if (words.length < 3) continue;
    const first = Math.floor(next() * (words.length - 2));
    const last = words[first + Math.floor(next() * 3)] ?? words[first]!;
    const target = { start: start + words[first]!.index, end: start + last.index + last[0].length };
    const there = after.get(line);
    if (there && there.length > 1) continue;
    if (!there && bags.some((bag) => alike(new Set(wordsOf(line)), bag) > 0.4)) continue;
    const t = there ? survived : gone;
    const [resolution] = resolve(old, now, [describe(old, target)]);
    t.cases++;
    if (resolution!.state === 'orphan') t.orphan++;
    else {
      const right = there !== undefined && resolution!.start === there[0]! + (target.start - start);
      if (resolution!.state === 'sure') t[right ? 'right' : 'wrongSure']++;
      else t[right ? 'review' : 'wrongReview']++;
    }
  }
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}
