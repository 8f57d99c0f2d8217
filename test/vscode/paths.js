import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const repo = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where everything that is fetched on demand lies; ignored by git, safe to delete. */
export const fetched = resolve(repo, '.vscode-host');
