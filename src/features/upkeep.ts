import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Feature, Host } from '../host/host.ts';

/** What is done to sidecars and what belongs to them only when somebody asks: hints brought up to the text, base texts taken away. */
export const upkeep: Feature = (host) =>
  vscode.Disposable.from(
    host.commands.register('refreshAnchors', async () => {
      const uri = host.editors.active()?.document.uri.toString();
      if (uri === undefined) {
        host.say(l10n.t('Open a source first.'));
        return;
      }
      const count = await host.store.refreshHints(uri, l10n.t('Refresh anchors'));
      host.say(count === 0 ? l10n.t('All quotes and positions are up to date.') : l10n.t('{0} annotations were brought up to the text.', count));
    }),
    host.commands.register('pruneBaseTexts', async () => {
      const unused = await unusedTexts(host);
      if (unused.length === 0) {
        host.say(l10n.t('Every kept text is needed.'));
        return;
      }
      const remove = l10n.t('Delete {0} texts', unused.length);
      const names = unused.map((uri) => ({ label: vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true)) }));
      const answer = await vscode.window.showQuickPick([{ label: remove }, { label: l10n.t('Keep them') }, ...names], { title: l10n.t('Texts of earlier versions that no annotation speaks of'), ignoreFocusOut: true });
      if (answer?.label !== remove) return;
      await host.store.bases.remove(unused);
      host.say(l10n.t('{0} texts were deleted.', unused.length));
    }),
  );

/** Base texts that no sidecar of the workspace names. A sidecar that cannot be read keeps them all. */
async function unusedTexts(host: Host): Promise<string[]> {
  const sidecars = await host.scope.find('**/*.annotations.yaml');
  const texts = await Promise.all(sidecars.map(async (uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)))));
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString());
  return (await Promise.all(folders.map((folder) => host.store.bases.unused(folder, texts)))).flat();
}
