// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repo } from './paths.js';
import { stoppable } from './stopping.js';
import { createWorkspace, WORKSPACES } from './workspaces.js';

const LIMIT = 120_000;
const windows = process.platform === 'win32';

/** Whether a window can be opened here at all. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** The version of the `code` on the PATH; undefined where there is none, or where it is the shim of a remote window's terminal, which opens no development host. */
export function codeOnPath() {
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const { status, stdout } = spawnSync('code', ['--version'], { encoding: 'utf8', shell: windows, timeout: 10_000 });
  return status === 0 ? stdout.split('\n')[0] : undefined;
}

/** Opens a folder in the user's own VS Code, with the extension under development. The window is theirs: nothing is waited for. */
export function openInCode(/** @type {string} */ folder) {
  const quoted = (/** @type {string} */ text) => (windows ? `"${text}"` : text);
  spawn('code', ['--new-window', quoted(`--extensionDevelopmentPath=${repo}`), quoted(folder)], { stdio: 'ignore', detached: true, shell: windows }).unref();
}

/**
 * The VS Code that test-electron keeps in `.vscode-test/`, downloaded if it is not there.
 * @returns {Promise<string>} its executable
 * @throws within seconds where Microsoft's server cannot be reached
 */
export async function downloadedCode() {
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode({ timeout: 5000, cachePath: join(repo, '.vscode-test') });
}

/**
 * Starts a VS Code of its own, apart from the user's, with the extension under development.
 * @param {string} executable
 * @param {string} profile a folder for its settings and state
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
export function startDesktop(executable, profile, args, stdio) {
  const child = spawn(executable, ['--no-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes', '--disable-telemetry', '--disable-extensions',
    `--user-data-dir=${profile}`, `--extensions-dir=${join(profile, 'extensions')}`, `--extensionDevelopmentPath=${repo}`, ...args], { stdio });
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal));
    child.once('error', (error) => resolve(error.message));
  });
  const stop = stoppable(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill();
    await ended;
  });
  return { child, ended, stop };
}

/**
 * Runs `test/host/<name>/` in a desktop VS Code.
 * @param {string} executable
 * @param {string} name a key of WORKSPACES other than `web`
 * @returns {Promise<{ passed: number, failed: number }>} a run that ends without its last line counts as one failure
 */
export async function runDesktopSuite(executable, name) {
  const workspace = createWorkspace(name);
  const opens = Object.values(workspace.opens);
  const trust = WORKSPACES[name]?.trust ? [] : ['--disable-workspace-trust'];
  const { child, ended, stop } = startDesktop(executable, join(workspace.root, '.vscode-profile'), [...trust, `--extensionTestsPath=${join(repo, 'out/host', `${name}.cjs`)}`, ...opens], ['ignore', 'pipe', 'pipe']);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));
  const timer = setTimeout(() => void stop(), LIMIT);
  const end = await ended;
  clearTimeout(timer);
  await stop();
  await workspace.remove();
  const lines = output.split(/\r?\n/);
  const count = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).find(Boolean);
  console.log((count ? lines.filter((line) => /^(ok {3}|FAIL | {5}|\d+ passed)/.test(line)) : lines.slice(-30)).map((line) => `  ${line}`).join('\n'));
  if (!count) console.log(`  FAIL ${name}: VS Code ended (${end}) without a result`);
  return count ? { passed: Number(count[1]), failed: Number(count[2]) } : { passed: 0, failed: 1 };
}
