// @ts-check
import { join } from 'node:path';
import { launchBrowser } from '../vscode/browser.js';
import { QUIET, startServer } from '../vscode/server.js';
import { createWorkspace } from '../vscode/workspaces.js';
import { Workbench } from './workbench.js';

/**
 * A VS Code server with Dateline in it, a browser, and a workspace with a copy of the seeds.
 * @param {{ settings?: Record<string, unknown>, extensions?: string[], dataDir?: string, viewport?: { width: number, height: number } }} [options]
 * @returns {Promise<{ workbench: Workbench, page: import('playwright-core').Page, seeds: string, address: (folder?: string) => string, end: () => Promise<void> }>}
 */
export async function openSession({ settings = {}, extensions, dataDir, viewport = { width: 1400, height: 900 } } = {}) {
  const { browser, close } = await launchBrowser();
  const workspace = createWorkspace('folder');
  const server = await startServer({ settings: { ...QUIET, ...settings }, ...(extensions ? { extensions } : {}), ...(dataDir ? { dataDir } : {}) });
  const context = await browser.newContext({ viewport, screen: viewport, reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const end = async () => {
    await close();
    await server.stop();
    await workspace.remove();
  };
  return { workbench: new Workbench(page), page, seeds: join(workspace.root, 'newsroom/seeds'), address: (folder) => server.url(folder ? { folder } : workspace.opens), end };
}
