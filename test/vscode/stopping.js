// @ts-check
// Whatever ends this process (Ctrl+C, kill, the end of the npm that started it) first ends what it has started.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** @type {Set<() => Promise<void>>} */
const running = new Set();

/**
 * Remembers how to end something, so that it is also ended when this process is told to stop.
 * @param {() => void | Promise<void>} end
 * @returns {() => Promise<void>} ends it; every caller waits for the same end
 */
export function stoppable(end) {
  if (running.size === 0) listen();
  /** @type {Promise<void> | undefined} */
  let ended;
  const stop = () =>
    (ended ??= (async () => {
      try {
        await end();
      } finally {
        running.delete(stop);
      }
    })());
  running.add(stop);
  return stop;
}

let listening = false;
function listen() {
  if (listening) return;
  listening = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => void stopAll());
  if (process.env['npm_lifecycle_event']) watchNpm();
}

/** A killed npm tells nobody: its script, a shell between the two, and we would live on. */
function watchNpm() {
  const parent = process.ppid;
  const grandparent = parentOf(parent);
  setInterval(() => {
    if (process.ppid !== parent || (grandparent > 1 && !isAlive(grandparent))) void stopAll();
  }, 1000).unref();
}

/** Zero where it cannot be known. */
function parentOf(/** @type {number} */ pid) {
  if (process.platform === 'linux') return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  if (process.platform === 'darwin') return Number(spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }).stdout);
  return 0;
}

function isAlive(/** @type {number} */ pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Exits with `process.exitCode` where one was set, else as one that was interrupted. */
async function stopAll() {
  await Promise.allSettled([...running].reverse().map((stop) => stop()));
  process.exit(process.exitCode ?? 130);
}
