// @ts-check
// The extension host tests in the VS Code server:  node test/vscode/host-tests.js [workspace ...] [--grep text]
// The bundles are made by `node esbuild.js --tests`.
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.js';
import { runHostSuite } from './host-suite.js';
import { TESTED } from './workspaces.js';

const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });
const { browser, close } = await launchBrowser();
let passed = 0;
let failed = 0;
for (const name of positionals.length > 0 ? positionals : TESTED) {
  console.log(`${name}:`);
  const result = await runHostSuite(browser, name, { grep: values.grep });
  passed += result.passed;
  failed += result.failed;
}
await close();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
