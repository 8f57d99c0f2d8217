import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mergeDriver } from '../../src/core/sidecar/merge-driver.ts';
import { parseSidecar } from '../../src/core/sidecar/parse.ts';

const SIDECAR = 'a.txt.annotations.yaml';
const CLI = resolve('dist/cli.js');
const item = (id: string, category: string): string => `  - id: "${id}"\n    quote: "${id}"\n    category: "${category}"\n`;
const HEAD = `version: 1\nmentions:\n${item('a', 'person')}`;

describe('the merge driver', () => {
  it('merges two branches in a real git', function () {
    if (spawnSync('git', ['--version']).status !== 0 || !existsSync(CLI)) return this.skip();
    this.timeout(20_000);
    const folder = mkdtempSync(join(tmpdir(), 'dateline-git-'));
    const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', '-c', 'commit.gpgsign=false', ...args], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    const commit = (branch: string, text: string): void => {
      git('checkout', '-q', '-B', branch, 'start');
      writeFileSync(join(folder, SIDECAR), text);
      git('commit', '-qam', branch);
    };
    const merge = (branch: string): { readonly status: number | null; readonly text: string } => {
      const { status } = spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', 'merge', '-q', '--no-edit', branch], { cwd: folder });
      return { status, text: readFileSync(join(folder, SIDECAR), 'utf8') };
    };
    try {
      git('init', '-q');
      writeFileSync(join(folder, SIDECAR), HEAD);
      const shown = execFileSync(process.execPath, [CLI, 'merge', '--install', folder], { encoding: 'utf8' });
      assert.match(shown, /\.gitattributes gets the line\n {4}\*\.annotations\.yaml merge=dateline\n[^]*Nothing is written yet/);
      assert.ok(!existsSync(join(folder, '.gitattributes')));
      execFileSync(process.execPath, [CLI, 'merge', '--install', '--write', folder]);
      git('add', '.');
      git('commit', '-qm', 'start');
      git('tag', 'start');

      commit('theirs', HEAD + item('t', 'media'));
      commit('ours', HEAD + item('o', 'person'));
      const clean = merge('theirs');
      assert.equal(clean.status, 0);
      assert.deepEqual(parseSidecar(clean.text).sidecar.mentions.map(({ id }) => id), ['a', 'o', 't']);

      commit('left', HEAD.replace('person', 'media'));
      commit('right', HEAD.replace('person', 'location'));
      const both = merge('left');
      assert.notEqual(both.status, 0);
      assert.deepEqual(parseSidecar(both.text).sidecar.mentions[0]!.conflicts, [{ field: 'category', value: 'media' }]);
      git('merge', '--abort');

      // Where the program is gone git's own markers stand in the file, not one side alone.
      for (const [key, value] of Object.entries(mergeDriver(['node'], join(folder, 'gone.js')).config)) git('config', key, value);
      const markers = merge('left');
      assert.notEqual(markers.status, 0);
      assert.match(markers.text, /^<<<<<<< [^]*location[^]*=======[^]*media[^]*>>>>>>> /m);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
