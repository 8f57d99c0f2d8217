import { readFile, rename, writeFile } from 'node:fs/promises';
import { mergeSidecars } from '../core/sidecar/merge.ts';

/**
 * `dateline merge BASE OURS THEIRS`, as git calls a merge driver: the result is written to OURS. Status 0 clean, 1 with conflicts (both
 * values are in the file, under the item's `conflicts`), 2 where the files cannot be merged; OURS is untouched then.
 */
export async function mergeCommand(args: string[]): Promise<number> {
  const [base, ours, theirs] = args;
  if (base === undefined || ours === undefined || theirs === undefined) {
    process.stderr.write('dateline merge: name the three files BASE OURS THEIRS\n');
    return 2;
  }
  try {
    const [b, o, t] = await Promise.all([base, ours, theirs].map((path) => readFile(path, 'utf8')));
    const { text, conflicts } = mergeSidecars(b!, o!, t!);
    if (text !== o) {
      await writeFile(`${ours}.${process.pid}.tmp`, text);
      await rename(`${ours}.${process.pid}.tmp`, ours);
    }
    for (const { id, field, ours: mine, theirs: other } of conflicts) process.stderr.write(`${id}: ${field}: ${mine ?? 'nothing'} here, ${other ?? 'nothing'} there\n`);
    return conflicts.length ? 1 : 0;
  } catch (error) {
    process.stderr.write(`dateline merge: ${(error as Error).message}\n`);
    return 2;
  }
}
