import { readdir, readFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSidecar, sourcesOf } from '../store/addresses.ts';

/** Sidecars named by the arguments: files themselves (a source stands for its sidecar), folders with all below; the working folder for none. */
export async function sidecarPaths(args: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const arg of args.length ? args : ['.']) {
    if ((await stat(arg)).isDirectory()) {
      const entries = await readdir(arg, { recursive: true, withFileTypes: true });
      found.push(...entries.filter((entry) => entry.isFile() && isSidecar(entry.name)).map((entry) => join(entry.parentPath, entry.name)).filter((path) => !/(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(path)));
    } else found.push(isSidecar(arg) ? arg : `${arg}.annotations.yaml`);
  }
  return [...new Set(found)].sort();
}

/** The source that a sidecar annotates; undefined where it is not there. */
export const sourcePath = (sidecar: string): string | undefined => sourcesOf(sidecar).find((path) => existsSync(path));

/** A text file without its BOM. @throws where it cannot be read. */
export const readText = async (path: string): Promise<string> => (await readFile(path, 'utf8')).replace(/^\ufeff/, '');

/** The folder that holds `.dateline`, looking upwards from a file; undefined where none does. */
export function workspaceOf(path: string): string | undefined {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.dateline'))) return folder;
    if (dirname(folder) === folder) return existsSync('.dateline') ? '.' : undefined;
  }
}
