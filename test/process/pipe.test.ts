import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

const piped = (reader: string): { readonly stdout: string; readonly stderr: string } => spawnSync('sh', ['-c', `node dist/cli.js analyze seeds/*.txt | ${reader}`], { encoding: 'utf8' });

describe('a reader of what the program prints', () => {
  it('may stop reading without a word from the program', function () {
    if (process.platform === 'win32') return this.skip();
    this.timeout(20_000);
    const { stdout, stderr } = piped('head -c 20');
    assert.deepEqual([stdout.length, stderr], [20, '']);
  });
});
