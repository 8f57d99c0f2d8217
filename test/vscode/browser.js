// @ts-check
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { installed } from './packages.js';
import { stoppable } from './stopping.js';

const INSTALLED = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:/Program Files/Google/Chrome/Application/chrome.exe', 'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe', 'C:/Program Files/Microsoft/Edge/Application/msedge.exe'],
};

/**
 * Starts a headless Chromium: the one that CHROMIUM names; on Linux x64 one from the npm registry; elsewhere an installed Chrome, Edge or Chromium.
 * Only 127.0.0.1 can be reached from it.
 * @returns {Promise<{ browser: import('playwright-core').Browser, close: () => Promise<void> }>}
 * @throws when there is none
 */
export async function launchBrowser() {
  const { executablePath, env } = await find();
  const browser = await chromium.launch({
    executablePath,
    env,
    // Whoever started it closes it: playwright's own handlers would end the process before the server is stopped.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  return { browser, close: stoppable(() => browser.close()) };
}

async function find() {
  const env = /** @type {Record<string, string>} */ ({ ...process.env });
  if (process.env['CHROMIUM']) return { executablePath: process.env['CHROMIUM'], env };
  if (process.platform === 'linux' && process.arch === 'x64') return fromRegistry(env);
  const executablePath = (INSTALLED[/** @type {keyof typeof INSTALLED} */ (process.platform)] ?? []).find(existsSync);
  if (!executablePath) throw new Error('no Chrome, Edge or Chromium found; name one in the environment variable CHROMIUM');
  return { executablePath, env };
}

async function fromRegistry(/** @type {Record<string, string>} */ env) {
  const folder = join(await installed('browser', 'a headless Chromium (about 300 MB on disk)', unpack), 'unpacked');
  const executablePath = join(folder, 'chromium');
  const starts = () => spawnSync(executablePath, ['--version'], { env, timeout: 20_000 }).status === 0;
  // A bare system lacks the few libraries and the fonts that come along; a furnished one keeps its own.
  if (!starts()) {
    env['LD_LIBRARY_PATH'] = [join(folder, 'lib'), env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    if (!starts()) throw new Error(`${executablePath} does not start on this system`);
  }
  if (!['/usr/share/fonts', '/usr/local/share/fonts'].some((fonts) => existsSync(fonts) && readdirSync(fonts).length > 0)) env['FONTCONFIG_FILE'] = join(folder, 'fontconfig.xml');
  return { executablePath, env };
}

/** The package carries a brotli-compressed program, and archives of what it may lack. */
async function unpack(/** @type {string} */ folder) {
  const packed = join(folder, 'node_modules/@sparticuz/chromium/bin');
  const target = join(folder, 'unpacked');
  const { default: tar } = await import(pathToFileURL(join(folder, 'node_modules/tar-fs/index.js')).href);
  for (const archive of ['al2023', 'fonts', 'swiftshader']) {
    await pipeline(createReadStream(join(packed, `${archive}.tar.br`)), createBrotliDecompress(), tar.extract(target));
  }
  await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(join(target, 'chromium'), { mode: 0o755 }));
  writeFileSync(join(target, 'fontconfig.xml'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(target, 'fonts')}</dir><cachedir>${join(target, 'font-cache')}</cachedir></fontconfig>\n`);
}
