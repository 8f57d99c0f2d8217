// Runs inside the extension host, in Node and in the web worker alike: mocha's browser build needs neither a file system nor a process.
import 'mocha/mocha.js';
import * as vscode from 'vscode';

/** One line a test, and a last line that the runner outside looks for. */
function reportByLine(runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => {
    passed++;
    console.log(`ok   ${test.fullTitle()}`);
  });
  runner.on('fail', (test, error: Error) => {
    failed++;
    console.log(`FAIL ${test.fullTitle()}\n     ${(error.stack ?? error.message).replaceAll('\n', '\n     ')}`);
  });
  runner.on('end', () => { console.log(`${passed} passed, ${failed} failed`); });
}

/**
 * What VS Code calls as `run()`: loads the tests and runs them. The setting `dateline.test.grep` chooses among them.
 * @throws when a test fails: VS Code then reports an exit code of 1
 */
export function runTests(load: () => void): Promise<void> {
  const { mocha, Mocha } = globalThis as unknown as { mocha: BrowserMocha; Mocha: { prototype: { run(this: BrowserMocha, done: (failures: number) => void): void } } };
  mocha.setup({ ui: 'bdd', timeout: 30_000, reporter: reportByLine as unknown as Mocha.ReporterConstructor });
  const grep = vscode.workspace.getConfiguration('dateline.test').get<string>('grep');
  if (grep) mocha.grep(grep);
  load();
  return new Promise((resolve, reject) => {
    // Not mocha.run(): the browser build's own reads the page's address, and there is no page here.
    Mocha.prototype.run.call(mocha, (failures) => {
      if (failures > 0) reject(new Error(`${failures} failing`));
      else resolve();
    });
  });
}
