import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { git } from './git.ts';
import { installMergeDriver } from './install-merge-driver.ts';
import { writeWhole } from './write-whole.ts';
import { mergeMarked } from '../core/sidecar/merge-marked.ts';
import { mergeSidecars, type MergeConflict } from '../core/sidecar/merge.ts';

const USAGE = `dateline merge: name the three files BASE OURS THEIRS, or a sidecar with git's conflict markers, or --install\n`;

/**
 * `dateline merge BASE OURS THEIRS [NAME]`, as git calls a merge driver: the result is written to OURS. `dateline merge SIDECAR...` takes
 * git's conflict markers out of sidecars. Status 0 clean, 1 with conflicts (both values are in the file, under the item's `conflicts`), 2
 * where files cannot be merged; those are untouched then. `--install` sets git up.
 */
export async function mergeCommand(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { install: { type: 'boolean' }, write: { type: 'boolean' } } });
    if (values.install) return await installMergeDriver(positionals[0] ?? '.', values.write === true);
    const [base, ours, theirs, name] = positionals;
    if (base === undefined) {
      process.stderr.write(USAGE);
      return 2;
    }
    if (base.endsWith('.annotations.yaml')) return await mergeAllMarked(positionals);
    if (ours === undefined || theirs === undefined) {
      process.stderr.write(USAGE);
      return 2;
    }
    const [b, o, t] = await Promise.all([base, ours, theirs].map((path) => readFile(path, 'utf8')));
    return await write(ours, name ?? ours, o!, mergeSidecars(b!, o!, t!));
  } catch (error) {
    process.stderr.write(`dateline merge: ${(error as Error).message}\n`);
    return 2;
  }
}

async function mergeAllMarked(paths: readonly string[]): Promise<number> {
  let status = 0;
  for (const path of paths) {
    try {
      const text = await readFile(path, 'utf8');
      // Git keeps what both sides come from in its index until the file is added.
      const base = await git(dirname(path), 'show', `:1:./${basename(path)}`).catch(() => undefined);
      const merged = mergeMarked(text, base);
      if (merged) status = Math.max(status, await write(path, path, text, merged));
      else process.stderr.write(`${path}: there are no conflict markers in it\n`);
    } catch (error) {
      process.stderr.write(`${path}: ${(error as Error).message}\n`);
      status = 2;
    }
  }
  return status;
}

async function write(path: string, name: string, before: string, { text, conflicts }: { readonly text: string; readonly conflicts: readonly MergeConflict[] }): Promise<number> {
  if (text !== before) await writeWhole(path, text);
  for (const { id, field, ours, theirs } of conflicts) process.stderr.write(`${name}: ${id}: ${field}: ${ours ?? 'nothing'} here, ${theirs ?? 'nothing'} there; both are in the file\n`);
  return conflicts.length ? 1 : 0;
}
