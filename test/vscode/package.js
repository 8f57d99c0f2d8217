// @ts-check
// npm run package: packs dateline-<version>.vsix, and shows what is in it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { installed } from './packages.js';
import { repo } from './paths.js';

const vsce = join(await installed('vsce', 'the packager of VS Code extensions', () => {}), 'node_modules/@vscode/vsce/vsce');
// Its bundles hold all they need: there are no dependencies to pack.
const args = ['package', '--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const child = spawn(process.execPath, [vsce, ...args], { cwd: repo, stdio: ['ignore', 'inherit', 'inherit'] });
child.once('exit', (code) => (process.exitCode = code ?? 1));
