import { readdirSync } from 'node:fs';

/** Paths of the files below `folder` whose name ends with `ending`, sorted, with forward slashes. */
export function globSync(folder, ending) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}
