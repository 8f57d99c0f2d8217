// @ts-check
import { spawn } from 'node:child_process';

/**
 * Starts npm. Inside `npm run` that is the very npm that is running, as a script of this Node; elsewhere the one on the PATH.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnNpm(args, options) {
  const script = process.env['npm_execpath'];
  return script?.endsWith('.js') ? spawn(process.execPath, [script, ...args], options) : spawn('npm', args, { ...options, shell: process.platform === 'win32' });
}
