// @ts-check
// The VS Code server and the headless browser are no dependencies of the project: whoever has a desktop VS Code never needs them.
// Each is a package.json with a lock file (exact versions, checksums) here, installed from the npm registry the first time it is used.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from '../support/glob.js';
import { spawnNpm } from './npm.js';
import { fetched, repo } from './paths.js';

/**
 * Installs `test/vscode/<name>/package-lock.json` into `.vscode-host/<name>/` unless that is done already.
 * @param {'server' | 'browser' | 'vsce'} name
 * @param {string} what said to the user: what it is and how much
 * @param {(folder: string) => void | Promise<void>} finish what is left to do after npm
 * @returns {Promise<string>} the folder that holds `node_modules`
 * @throws when npm fails; nothing half-installed is taken for whole by the next run
 */
export async function installed(name, what, finish) {
  const from = join(repo, 'test/vscode', name);
  const folder = join(fetched, name);
  const stampFile = join(folder, 'complete');
  const stamp = checksum(from);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;

  const started = Date.now();
  console.log(`Installing ${what} from the npm registry into .vscode-host/ (once) ...`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(from, file), join(folder, file));
  const ticker = setInterval(() => console.log(`  ... ${seconds(started)} s`), 5000);
  try {
    await npmCi(folder);
    await finish(folder);
  } finally {
    clearInterval(ticker);
  }
  writeFileSync(stampFile, stamp);
  console.log(`  done in ${seconds(started)} s`);
  return folder;
}

/** Of everything that decides what the folder will hold. */
function checksum(/** @type {string} */ folder) {
  const hash = createHash('sha256');
  for (const file of globSync(folder, '')) hash.update(readFileSync(file));
  return hash.digest('hex');
}

const seconds = (/** @type {number} */ since) => Math.round((Date.now() - since) / 1000);

/** Scripts stay off: nothing is compiled, and code-server's own would refuse to run under this Node. */
function npmCi(/** @type {string} */ folder) {
  const child = spawnNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => (code === 0 ? resolve(undefined) : reject(new Error(`npm ci failed in ${folder} (${signal ?? code})`))));
  });
}
