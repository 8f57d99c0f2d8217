import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSidecar } from '../../src/core/sidecar/parse.ts';
import { random } from '../support/edit-simulator.ts';

/** How often the process is killed: a few times here, `KILLS=1000 npm run test:process` for the proof. */
const KILLS = Number(process.env.KILLS ?? 8);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);

interface Ended {
  readonly ids: string[];
  readonly errors: string[];
}

/** Runs the writer and kills it so many milliseconds after so many of its decisions are on disk; `undefined` lets it end. */
function runWriter(folder: string, first: number, kill: { readonly after: number; readonly wait: number } | undefined): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['out/writer.js', folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    let ready = false;
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (ready || !kill || !out.includes('ready') || out.split('\nm-').length <= kill.after) return;
      ready = true;
      setTimeout(() => child.kill('SIGKILL'), kill.wait);
    });
    child.once('error', reject);
    child.once('close', () => {
      const lines = out.slice(0, out.lastIndexOf('\n') + 1).split('\n').filter(Boolean);
      resolve({ ids: lines.filter((line) => line.startsWith('m-')), errors: lines.filter((line) => line.startsWith('!')) });
    });
  });
}

describe('a process killed while it writes', () => {
  it(`leaves a whole sidecar with every decision that was said to be on disk: ${KILLS} kills, seed ${SEED}`, async function () {
    this.timeout(0);
    const next = random(SEED);
    const folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
    const sidecar = join(folder, 'a.txt.annotations.yaml');
    writeFileSync(join(folder, 'a.txt'), 'Rebels attacked the base.');
    const promised = new Set<string>();
    let written = 0;
    try {
      for (let kill = 1, from = 1; kill <= KILLS; kill++, from += 1000) {
        const { ids, errors } = await runWriter(folder, from, { after: Math.floor(next() * 5), wait: next() * 40 });
        assert.deepEqual(errors, [], `kill ${kill}`);
        for (const id of ids) promised.add(id);
        written += ids.length;
        const text = kill === 1 && promised.size === 0 ? '' : readFileSync(sidecar, { encoding: 'utf8', flag: 'a+' });
        const { problems, sidecar: read } = parseSidecar(text);
        const there = new Set(read.mentions.map(({ id }) => id));
        assert.deepEqual([problems, [...promised].filter((id) => !there.has(id))], [[], []], `kill ${kill}, seed ${SEED}`);
        if (text !== '') assert.ok(text.endsWith('\n'), `kill ${kill}: the last line is cut`);
        // Short texts, so that many writes fit between two kills.
        if (promised.size > 300) {
          rmSync(sidecar);
          rmSync(join(folder, 'journal'), { recursive: true, force: true });
          promised.clear();
        }
      }
      await runWriter(folder, 0, undefined);
      const there = new Set(parseSidecar(readFileSync(sidecar, 'utf8')).sidecar.mentions.map(({ id }) => id));
      assert.ok([...promised].every((id) => there.has(id)));
      console.log(`      ${written} decisions were on disk when the process was killed`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
