// @ts-check
// Figures of the extension in a real extension host; activation has a budget, the others are printed:  node test/vscode/bench.js
import { spawnSync } from 'node:child_process';
import { launchBrowser } from './browser.js';
import { runHostSuite } from './host-suite.js';
import { repo } from './paths.js';

spawnSync(process.execPath, ['esbuild.js', '--tests'], { cwd: repo, stdio: 'inherit' });
const { browser, close } = await launchBrowser();
const { failed } = await runHostSuite(browser, 'bench', {});
await close();
process.exitCode = failed > 0 ? 1 : 0;
