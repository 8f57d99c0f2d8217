// @ts-check
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repo } from './paths.js';
import { stoppable } from './stopping.js';

/**
 * The windows that the extension is tested in. The tests for each lie in `test/host/<name>/`. `setUp` fills a temporary folder and says what
 * to open; the project's own `seeds/` are only ever copied.
 * @type {Record<string, { setUp: (folder: string) => { folder?: string, workspace?: string }, trust?: boolean, web?: boolean, bench?: boolean }>}
 */
export const WORKSPACES = {
  'no-folder': { setUp: () => ({}) },
  folder: { setUp: (folder) => corpus(folder) },
  'multi-root': {
    setUp(folder) {
      corpus(folder, 'first');
      corpus(folder, 'second');
      const workspace = join(folder, 'both.code-workspace');
      writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }] }));
      return { workspace };
    },
  },
  untrusted: { setUp: (folder) => corpus(folder), trust: true },
  /** The same bundle in the web worker extension host. */
  web: { setUp: (folder) => corpus(folder), web: true },
  /** Measures, and is no test. */
  bench: { setUp: (folder) => corpus(folder), bench: true },
};

/** The windows that are tests. */
export const TESTED = Object.keys(WORKSPACES).filter((name) => !WORKSPACES[name]?.bench);

/** A folder, named for what a window's title says of it, with a copy of the project's `seeds/`. */
function corpus(/** @type {string} */ root, name = 'newsroom') {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  cpSync(join(repo, 'seeds'), join(folder, 'seeds'), { recursive: true });
  return { folder };
}

/**
 * Makes a workspace in a temporary folder.
 * @param {string} name a key of {@link WORKSPACES}
 * @returns what to open, and what takes it away again
 */
export function createWorkspace(name) {
  const kind = WORKSPACES[name];
  if (!kind) throw new Error(`no workspace "${name}"; there are ${Object.keys(WORKSPACES).join(', ')}`);
  const root = mkdtempSync(join(tmpdir(), 'dateline-workspace-'));
  return { root, opens: kind.setUp(root), remove: stoppable(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 })) };
}
