// @ts-check
// npm start [-- folder]: opens a folder (the project's seeds when none is named) in a real VS Code with Dateline in it.
// DATELINE_HOST=desktop|server leaves no choice.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeOnPath, downloadedCode, hasDisplay, openInCode, startDesktop } from './desktop.js';
import { fetched, repo } from './paths.js';
import { startServer } from './server.js';

process.exitCode = 0; // Ctrl+C is how this is meant to end
const forced = process.env['DATELINE_HOST'];
const folder = resolve(process.env['INIT_CWD'] ?? '.', process.argv[2] ?? join(repo, 'seeds'));
if (!existsSync(folder)) fail(`There is no folder ${folder}`);
const built = spawnSync(process.execPath, ['esbuild.js'], { cwd: repo, stdio: 'inherit' });
if (built.status !== 0) fail('The extension could not be built');

const why = forced === 'server' ? 'DATELINE_HOST=server' : await openOnDesktop();
if (why) {
  if (forced === 'desktop') fail(`No desktop VS Code: ${why}`);
  await serve(why);
}

/** Undefined when a window was opened, else why none was. */
async function openOnDesktop() {
  if (!hasDisplay()) return 'there is no display here';
  const version = codeOnPath();
  if (version) {
    console.log(`Opening ${folder} in VS Code ${version}, the "code" on your PATH.`);
    openInCode(folder);
    return undefined;
  }
  console.log('There is no "code" on the PATH; asking for the VS Code that @vscode/test-electron downloads ...');
  const executable = await downloadedCode().catch((/** @type {NodeJS.ErrnoException} */ error) => {
    console.log(`  not reachable (${error.code ?? error.message})`);
  });
  if (!executable) return 'there is no "code" on the PATH, and no VS Code can be downloaded';
  console.log(`Opening ${folder} in the VS Code of .vscode-test/. Close its window or press Ctrl+C to stop.`);
  await startDesktop(executable, join(repo, '.vscode-test/profile'), ['--disable-workspace-trust', folder], 'ignore').ended;
  return undefined;
}

async function serve(/** @type {string} */ reason) {
  console.log(`Taking the VS Code server from npm: ${reason}.`);
  const server = await startServer({
    dataDir: join(fetched, 'profile'),
    port: Number(process.env['PORT'] ?? 0),
    token: randomBytes(16).toString('hex'),
    settings: { 'chat.disableAIFeatures': true, 'telemetry.telemetryLevel': 'off', 'workbench.startupEditor': 'none', 'workbench.secondarySideBar.defaultVisibility': 'hidden' },
  }).catch((/** @type {Error} */ error) => fail(error.message));
  const address = server.url({ folder });
  console.log(`\nOpen this in a browser:\n\n  ${address}\n\nCtrl+C stops the server.`);
  if (hasDisplay()) openInBrowser(address);
  fail(await server.crashed);
}

function openInBrowser(/** @type {string} */ address) {
  const [command, ...args] = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '""', address.replaceAll('&', '^&')] }[/** @type {string} */ (process.platform)] ?? ['xdg-open', address];
  const child = spawn(/** @type {string} */ (command), args, { stdio: 'ignore', detached: true });
  child.on('error', () => {}); // the address is on the screen
  child.unref();
}

/** @returns {never} */
function fail(/** @type {string} */ message) {
  console.error(message);
  process.exit(1);
}
