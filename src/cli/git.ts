import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git prints when it is called in a folder. @throws where there is no git, or it says no */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)('git', args, { cwd: folder, maxBuffer: 64e6 })).stdout;
}
