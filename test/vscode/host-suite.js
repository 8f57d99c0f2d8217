// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { repo } from './paths.js';
import { QUIET, startServer } from './server.js';
import { createWorkspace, WORKSPACES } from './workspaces.js';

const LIMIT = 180_000;

/**
 * Runs `test/host/<name>/` in the extension host of a VS Code server, and prints one line a test.
 * @param {import('playwright-core').Browser} browser
 * @param {string} name a key of WORKSPACES
 * @param {{ grep?: string | undefined }} options
 * @returns {Promise<{ passed: number, failed: number }>} a run that ends without its last line counts as one failure
 */
export async function runHostSuite(browser, name, { grep }) {
  const kind = WORKSPACES[name];
  const workspace = createWorkspace(name);
  /** @type {import('./server.js').Server | undefined} */
  let server;
  /** @type {import('playwright-core').BrowserContext | undefined} */
  let context;
  /** @type {{ passed: number, failed: number } | undefined} */
  let summary;
  /** @type {string[]} */
  const said = [];
  try {
    server = await startServer({
      tests: join(repo, `out/host/${name}.cjs`),
      trust: kind?.trust ?? false,
      settings: { ...QUIET, ...(kind?.web ? { 'remote.extensionKind': { 'dateline.dateline': ['web'] } } : {}), ...(grep ? { 'dateline.test.grep': grep } : {}) },
    });
    context = await browser.newContext({ viewport: { width: 1400, height: 900 }, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    /** @type {(reason: string) => void} */
    let finish = () => {};
    const finished = new Promise((resolve) => (finish = resolve));
    // VS Code hands the tests' console and their exit code to functions of these names, if the page has them.
    await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const line = args.map(String).join(' ');
      const count = /^(\d+) passed, (\d+) failed$/.exec(line);
      if (count) summary = { passed: Number(count[1]), failed: Number(count[2]) };
      if (/^(ok {3}|FAIL |\d+ passed|#)/.test(line)) console.log(`  ${original(line).replaceAll('\n', '\n  ')}`);
      else if (type === 'error' || type === 'warn') said.push(original(line));
    });
    await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => finish(`the extension host's tests ended with ${code}`));
    page.on('crash', () => finish('the page crashed'));
    browser.on('disconnected', () => finish('the browser went away'));
    void server.crashed.then(finish);
    server.stdout.on('data', (text) => {
      const died = /Extension Host Process exited with code: (?!0,).*/.exec(String(text));
      if (died) finish(died[0]);
    });
    const timer = setTimeout(() => finish(`no result within ${LIMIT / 1000} s`), LIMIT);
    await page.goto(server.url(workspace.opens), { waitUntil: 'commit' });
    const reason = await finished;
    clearTimeout(timer);
    if (!summary) throw new Error(`${reason}\n${said.slice(-15).join('\n')}`);
    return summary;
  } catch (error) {
    console.log(`  FAIL ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: summary?.passed ?? 0, failed: Math.max(1, summary?.failed ?? 0) };
  } finally {
    await context?.close().catch(() => {});
    await server?.stop();
    await workspace.remove();
  }
}

/** @type {Map<string, SourceMap | undefined>} */
const maps = new Map();

/** Positions in our bundles, said in terms of our sources. */
function original(/** @type {string} */ text) {
  return text.replace(/(?:\w[\w-]*:\/\/[^/\s]*)?(\/[^\s():#]+\.c?js)(#vscode-extension)?:(\d+):(\d+)/g, (all, file, web, line, column) => {
    if (!maps.has(file)) maps.set(file, existsSync(`${file}.map`) ? new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8'))) : undefined);
    // The web host wraps a module in two more lines.
    const entry = /** @type {Partial<import('node:module').SourceMapping> | undefined} */ (maps.get(file)?.findEntry(Number(line) - (web ? 3 : 1), Number(column) - 1));
    if (!entry?.originalSource || entry.originalLine === undefined || entry.originalColumn === undefined) return all;
    return `${relative(repo, resolve(dirname(file), entry.originalSource))}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}
