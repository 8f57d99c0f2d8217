// @ts-check
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repo } from './paths.js';
import { vscodeServer } from './server-install.js';
import { stoppable } from './stopping.js';

/** Settings for a window in which only Dateline can be the cause of what is seen. */
export const QUIET = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.hover.delay': 100,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.simpleDialog.enable': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'window.autoDetectColorScheme': false,
  'workbench.editor.languageDetection': false,
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * @typedef {object} ServerOptions
 * @property {string[]} [extensions] folders loaded as extensions under development; the project itself when left out
 * @property {string} [tests] a module with `run()`, executed in the extension host
 * @property {Record<string, unknown>} [settings] user settings; {@link QUIET} when left out
 * @property {boolean} [trust] whether workspaces must be trusted; off when left out, so that every folder is trusted
 * @property {string} [token] asked of whoever opens the page
 * @property {number} [port] any free one when left out
 * @property {string} [dataDir] kept, with the settings found there; a temporary one when left out
 *
 * @typedef {object} Server
 * @property {import('node:stream').Readable} stdout
 * @property {Promise<string>} crashed what there is to say when it ends by itself
 * @property {(workspace: { folder?: string, workspace?: string }) => string} url the page of a folder, of a `.code-workspace` file or of an empty window
 * @property {() => Promise<void>} stop ends it with all its children
 */

/**
 * Starts VS Code's web server on 127.0.0.1, installing it first where that has not been done.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 * @throws when it cannot be installed, or does not listen within 20 seconds
 */
export async function startServer({ extensions = [repo], tests, settings = QUIET, trust = false, token, port = 0, dataDir } = {}) {
  const { vscode, node } = await vscodeServer();
  const data = dataDir ?? mkdtempSync(join(tmpdir(), 'dateline-data-'));
  const settingsFile = join(data, 'data/User/settings.json');
  mkdirSync(join(data, 'data/User'), { recursive: true });
  mkdirSync(join(data, 'extensions'), { recursive: true });
  if (!existsSync(settingsFile)) writeFileSync(settingsFile, JSON.stringify(settings, null, 2));
  // VS Code's sockets would pile up in the temporary folder; their paths must be short.
  const sockets = mkdtempSync(join(tmpdir(), 'dateline-'));
  const args = { 'server-data-dir': data, 'extensions-dir': join(data, 'extensions'), ...(token ? { 'connection-token': token } : {}) };
  const child = spawn(node, [join(repo, 'test/vscode/server-process.js'), JSON.stringify({ vscode, port, args, extensions, tests, trust })], {
    cwd: data,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, VSCODE_CWD: data, XDG_RUNTIME_DIR: sockets, ...(process.platform === 'linux' ? { TMPDIR: sockets } : {}) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text));

  let stopping = false;
  /** @type {Promise<string>} */
  const crashed = new Promise((resolve) => child.once('exit', (code, signal) => stopping || resolve(`VS Code's server ended (${signal ?? code})\n${output}`)));
  const stop = stoppable(async () => {
    stopping = true;
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 3000);
      await gone;
      clearTimeout(timer);
    }
    rmSync(sockets, { recursive: true, force: true, maxRetries: 5 });
    if (!dataDir) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });

  try {
    const listening = await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`VS Code's server did not listen in 20 s\n${output}`)), 20_000);
      child.once('message', (message) => {
        clearTimeout(timer);
        resolve(/** @type {{ port: number }} */ (message).port);
      });
      child.once('error', reject);
      child.once('exit', (code) => {
        clearTimeout(timer);
        reject(new Error(`VS Code's server ended with ${code}\n${output}`));
      });
    });
    const origin = `http://127.0.0.1:${listening}`;
    const url = (/** @type {Record<string, string>} */ workspace) => {
      const query = new URLSearchParams(Object.keys(workspace).length > 0 ? workspace : { ew: 'true' });
      if (token) query.set('tkn', token);
      return `${origin}/?${query}`;
    };
    return { stdout: /** @type {import('node:stream').Readable} */ (child.stdout), crashed, url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
