import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { withSection } from '../core/sidecar/git-config.ts';
import { withAttribute, type MergeDriver } from '../core/sidecar/merge-driver.ts';
import { repositoryOf, type GitRepository } from '../host/git-history.ts';
import type { Feature, Host } from '../host/host.ts';
import { replaceFile } from '../host/replace-file.ts';
import { exists } from '../host/sidecars.ts';

/** Sets git up to merge sidecars item by item: shows all that it will write, and writes when told to. */
export const gitMerges: Feature = (host) =>
  host.commands.register('setUpGitMerges', async () => {
    const { driver } = host.mergeProgram;
    const at = host.editors.active()?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if (!driver || at?.scheme !== 'file') {
      host.say(l10n.t('Git can be set up where it runs: open the folder on its own machine, or run “dateline merge --install” there.'));
      return;
    }
    const repository = await repositoryOf(at);
    const root = repository?.rootUri ?? (await rootAbove(at));
    if (!root) {
      host.say(l10n.t('{0} is in no git repository.', vscode.workspace.asRelativePath(at)));
      return;
    }
    const attributes = vscode.Uri.joinPath(root, '.gitattributes');
    const before = await textOf(attributes);
    const after = withAttribute(before, driver.attribute);
    await host.documents.show('git-merges.txt', plan(driver, attributes, root, after !== before));
    const write = l10n.t('Write it');
    const answer = await vscode.window.showQuickPick([write, l10n.t('Cancel')], { title: l10n.t('Set Up Git Merges'), placeHolder: l10n.t('The editor shows what is written. Write it?'), ignoreFocusOut: true });
    if (answer !== write) return;
    await host.mergeProgram.install();
    if (after !== before) await replaceFile(attributes, new TextEncoder().encode(after));
    host.say((await configure(host, driver, root, repository)) ? l10n.t('Git merges sidecars item by item now. Commit .gitattributes; every clone needs its own settings.') : l10n.t('The settings could not be written; they are in the clipboard, to be run in a terminal.'));
  });

function plan(driver: MergeDriver, attributes: vscode.Uri, root: vscode.Uri, missing: boolean): string {
  const settings = Object.entries(driver.config).map(([key, value]) => `    ${key} = ${value}`);
  return [
    l10n.t('Git will merge sidecars item by item: two analysts’ decisions in one file no longer conflict, and where both changed one field both values are kept.'),
    '',
    missing ? l10n.t('{0} gets this line:', attributes.fsPath) : l10n.t('{0} has this line already:', attributes.fsPath),
    '',
    `    ${driver.attribute}`,
    '',
    l10n.t('The settings of this clone ({0}) get:', root.fsPath),
    '',
    ...settings,
    '',
    l10n.t('Where the program is gone, git merges as it did before. To take it back: remove the line, and run “git config --remove-section merge.dateline”.'),
    '',
  ].join('\n');
}

/** Writes the settings by the git extension, else into the repository's configuration file; false where neither can be done. */
async function configure(host: Host, driver: MergeDriver, root: vscode.Uri, repository: GitRepository | undefined): Promise<boolean> {
  try {
    if (repository) {
      for (const [key, value] of Object.entries(driver.config)) await repository.setConfig(key, value);
      return true;
    }
    const config = vscode.Uri.joinPath(root, '.git', 'config');
    if (await exists(config)) {
      const values = Object.fromEntries(Object.entries(driver.config).map(([key, value]) => [key.slice(key.lastIndexOf('.') + 1), value]));
      await replaceFile(config, new TextEncoder().encode(withSection(await textOf(config), 'merge', 'dateline', values)));
      return true;
    }
  } catch (error) {
    host.log.warn('The settings of git could not be written', String(error));
  }
  await vscode.env.clipboard.writeText(Object.entries(driver.config).map(([key, value]) => `git config ${key} '${value.replaceAll("'", `'\\''`)}'`).join('\n'));
  return false;
}

async function rootAbove(at: vscode.Uri): Promise<vscode.Uri | undefined> {
  for (let folder = at; ; folder = vscode.Uri.joinPath(folder, '..')) {
    if (await exists(vscode.Uri.joinPath(folder, '.git'))) return folder;
    if (folder.path === '/' || folder.path === vscode.Uri.joinPath(folder, '..').path) return undefined;
  }
}

const textOf = async (uri: vscode.Uri): Promise<string> => ((await exists(uri)) ? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) : '');
