import { strict as assert } from 'node:assert';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { parseSidecar } from '../../../src/core/sidecar/parse.ts';
import { closeAll, openText, run, select, until } from '../../support/window.ts';

describe('the sidecar on disk', () => {
  afterEach(closeAll);

  it('is whole at every moment while decisions are written, and keeps its permissions', async () => {
    const names = ['Pedro Ruiz', 'Ana Belmonte', 'Tomas Grell', 'Jonas Wendt', 'Maria Costa', 'Ivan Petrov'];
    const made = await openText(names.map((name) => `Colonel ${name} spoke.\n`).join('\n'));
    select(made, names[0]!);
    await run('annotateEntity', 'facility');
    const path = made.sidecar.fsPath;
    await until('the first decision on disk', () => readFileSync(path, 'utf8').includes(names[0]!));
    chmodSync(path, 0o640);
    const broken: string[] = [];
    let [looks, writing] = [0, true];
    const watching = (async () => {
      for (; writing; looks++) {
        try {
          const text = readFileSync(path, 'utf8');
          if (!text.endsWith('\n') || parseSidecar(text).sidecar.mentions.length === 0) broken.push(text);
        } catch (error) {
          broken.push(String(error));
        }
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (const name of names.slice(1)) {
      select(made, name);
      await run('annotateEntity', 'facility');
    }
    for (let i = 1; i < names.length; i++) await run('undo');
    writing = false;
    await watching;
    assert.deepEqual(broken, []);
    assert.ok(looks > 20, `only ${looks} looks`);
    assert.equal(statSync(path).mode & 0o777, 0o640);
  });
});
