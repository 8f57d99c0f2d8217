import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { positions } from './positions.ts';
import { readText } from './sidecar-paths.ts';
import { parseAliases } from '../core/aliases/parse-aliases.ts';
import type { KnownEntity } from '../core/model/aliases.ts';

/**
 * Gives the entities that a file's workspace knows: those of the `dateline.yaml` in the nearest folder above it, looked for no further up
 * than the working folder. Each list is read once; what is wrong with it is said on standard error as file:line:column.
 * The promise rejects where a list is there and cannot be read.
 */
export function knownEntities(): (file: string) => Promise<readonly KnownEntity[] | undefined> {
  const lists = new Map<string, Promise<readonly KnownEntity[]>>();
  return async (file) => {
    const path = listAbove(file);
    if (path === undefined) return undefined;
    const list = lists.get(path) ?? readList(path);
    lists.set(path, list);
    return list;
  };
}

function listAbove(file: string): string | undefined {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    const path = join(folder, 'dateline.yaml');
    if (existsSync(path)) return path;
    if (folder === process.cwd() || folder === dirname(folder)) return undefined;
  }
}

async function readList(path: string): Promise<readonly KnownEntity[]> {
  const text = await readText(path);
  const { entities, problems } = parseAliases(text);
  const positionOf = positions(text);
  for (const { start, severity, message } of problems) {
    const { line, column } = positionOf(start);
    process.stderr.write(`${relative('', path)}:${line}:${column}: ${severity}: ${message}\n`);
  }
  return entities;
}
