// @ts-check
// Installs the packed extension as a user would, into a VS Code that knows nothing of the project, and looks whether it works:
//   npm run package && node test/vscode/packaged.js
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../e2e/session.js';
import { repo } from './paths.js';
import { vscodeServer } from './server-install.js';
import { stoppable } from './stopping.js';

const { name, version } = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'));
const { vscode, node } = await vscodeServer();
const dataDir = mkdtempSync(join(tmpdir(), 'dateline-packaged-'));
const remove = stoppable(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }));
spawnSync(node, [join(vscode, 'out/server-main.js'), '--install-extension', join(repo, `${name}-${version}.vsix`), '--server-data-dir', dataDir, '--extensions-dir', join(dataDir, 'extensions')], { stdio: 'inherit' });

const session = await openSession({ extensions: [], dataDir });
try {
  await session.workbench.open(session.address());
  await session.workbench.quickOpen('000_e0468df48925e4ca.txt');
  await session.workbench.languageOfEditor('Source Text').waitFor();
  await session.workbench.decorated('Deir ez-Zor province');
  console.log(`${name} ${version}, installed from its package, reads the sample.`);
} finally {
  await session.end();
  await remove();
}
