// @ts-check
// npm test: style and types, the unit suite, what processes do to files, then the extension in a real VS Code. The last line sums up all parts.
// The real VS Code is the desktop's where there is a display and Microsoft's server can be reached, else the server from npm with a headless
// Chromium, which also runs the web extension host and the end-to-end tests. DATELINE_HOST=desktop|server leaves no choice.
import { spawn } from 'node:child_process';
import { downloadedCode, hasDisplay, runDesktopSuite } from './desktop.js';
import { spawnNpm } from './npm.js';
import { repo } from './paths.js';
import { stoppable } from './stopping.js';
import { TESTED, WORKSPACES } from './workspaces.js';

/** @type {import('node:child_process').SpawnOptions} */
const PIPED = { cwd: repo, stdio: ['ignore', 'pipe', 'inherit'] };
const MOCHA = /^ *(\d+) passing(?:[^]*^ *(\d+) failing)?/m;
const total = { passed: 0, failed: 0 };
const begun = Date.now();

await part('Style and types', () => run(spawnNpm(['run', '--silent', 'lint'], PIPED), undefined));
await part('Unit tests', () => run(spawnNpm(['run', '--silent', 'test:unit'], PIPED), MOCHA));
await part('Processes', () => run(script('node_modules/mocha/bin/mocha.js', 'out/process.js'), MOCHA));
const desktop = await desktopCode();
if (desktop) {
  for (const name of TESTED) if (!WORKSPACES[name]?.web) await part(`Extension host, desktop, ${name}`, () => runDesktopSuite(desktop, name));
} else {
  await part('Extension hosts', () => run(script('test/vscode/host-tests.js'), /^(\d+) passed, (\d+) failed$/m));
  await part('End to end', () => run(script('node_modules/mocha/bin/mocha.js', 'test/e2e/*.test.js'), MOCHA));
}
console.log(`\n${Math.round((Date.now() - begun) / 1000)} s in all`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

/** Runs one part; one that says nothing, or throws, has failed. */
async function part(/** @type {string} */ title, /** @type {() => Promise<{ passed: number, failed: number }>} */ work) {
  const started = Date.now();
  console.log(`\n== ${title}`);
  const { passed, failed } = await work().catch((error) => {
    console.log(String(error));
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${title}: ${failed > 0 ? 'FAILED' : 'ok'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

function script(/** @type {string[]} */ ...args) {
  return spawn(process.execPath, args, PIPED);
}

/**
 * Shows what a program prints and takes its count from it: from the last match, since a test may print anything.
 * @param {import('node:child_process').ChildProcess} child
 * @param {RegExp | undefined} summary none: only its exit status counts
 */
async function run(child, summary) {
  let output = '';
  child.stdout?.on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const stop = stoppable(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const status = await ended;
  await stop();
  const count = summary && [...output.matchAll(new RegExp(summary, 'gm'))].at(-1);
  const passed = Number(count?.[1] ?? 0);
  const failed = Number(count?.[2] ?? 0);
  return { passed, failed: status !== 0 || (summary && !count) ? Math.max(1, failed) : failed };
}

/** The desktop's VS Code, or undefined where the server has to do. */
async function desktopCode() {
  const forced = process.env['DATELINE_HOST'];
  if (forced === 'server') return undefined;
  if (forced !== 'desktop' && !hasDisplay()) {
    console.log('\nNo display here: testing in the VS Code server from npm, with a headless Chromium.');
    return undefined;
  }
  try {
    return await downloadedCode();
  } catch (error) {
    if (forced === 'desktop') throw error;
    console.log('\nNo VS Code can be downloaded: testing in the VS Code server from npm, with a headless Chromium.');
    return undefined;
  }
}
