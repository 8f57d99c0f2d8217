import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { git } from './git.ts';
import { writeWhole } from './write-whole.ts';
import { mergeDriver, withAttribute } from '../core/sidecar/merge-driver.ts';

/**
 * `dateline merge --install [FOLDER]`: shows what would make git merge the sidecars of a repository item by item; with `--write` does it.
 * Status 0, or 2 where the folder is in no repository.
 */
export async function installMergeDriver(folder: string, write: boolean): Promise<number> {
  const root = (await git(folder, 'rev-parse', '--show-toplevel').catch(() => '')).trim();
  if (root === '') {
    process.stderr.write(`dateline merge: ${resolve(folder)} is in no git repository, or git is not installed\n`);
    return 2;
  }
  const driver = mergeDriver(['node'], resolve(process.argv[1]!).replaceAll('\\', '/'));
  const path = join(root, '.gitattributes');
  const before = await readFile(path, 'utf8').catch(() => '');
  const after = withAttribute(before, driver.attribute);
  const lines = [after === before ? `${path} has the line already` : `${path} gets the line\n    ${driver.attribute}`, 'this clone gets the settings'];
  for (const [key, value] of Object.entries(driver.config)) lines.push(`    ${key} = ${value}`);
  process.stdout.write(`${lines.join('\n')}\n`);
  if (!write) {
    process.stdout.write('Nothing is written yet: add --write to do it. Commit .gitattributes; every clone needs its own settings.\n');
    return 0;
  }
  if (after !== before) await writeWhole(path, after);
  for (const [key, value] of Object.entries(driver.config)) await git(root, 'config', key, value);
  process.stdout.write('Written. Commit .gitattributes; every clone needs its own settings.\n');
  return 0;
}
