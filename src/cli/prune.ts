import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sidecarPaths } from './sidecar-paths.ts';
import { baseTexts } from '../store/addresses.ts';
import { unusedBaseTexts } from '../store/base-texts.ts';

/**
 * `dateline prune [--write] [FOLDER]`: names the kept texts of earlier versions that no sidecar below the folder speaks of; with `--write`
 * deletes them. Status 0, or 2 where the folder cannot be read; nothing is deleted then.
 */
export async function pruneCommand(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { write: { type: 'boolean' } } });
    const folder = positionals[0] ?? '.';
    const sidecars = await Promise.all((await sidecarPaths([folder])).map((path) => readFile(path, 'utf8')));
    const kept = (await readdir(baseTexts(folder)).catch(() => [])).map((name) => join(baseTexts(folder), name));
    const unused = unusedBaseTexts(kept, sidecars);
    for (const path of unused) {
      process.stdout.write(`${path}\n`);
      if (values.write) await rm(path);
    }
    process.stderr.write(`${unused.length} of ${kept.length} kept texts are not needed${unused.length === 0 ? '' : values.write ? ' and were deleted' : '; --write deletes them'}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`dateline prune: ${(error as Error).message}\n`);
    return 2;
  }
}
