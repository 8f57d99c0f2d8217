import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { setContext } from '../../host/commands.ts';
import type { Host } from '../../host/host.ts';

/**
 * Review Mode: the source's editor is read-only, so that plain letters decide instead of typing. It belongs to a document, not to the
 * window; leaving it gives the editor back as it was.
 */
export function reviewMode(host: Host): { readonly reviewing: boolean; dispose(): void } {
  const documents = new Set<string>();
  const active = (): string => host.editors.active()?.document.uri.toString() ?? '';
  const tell = (): void => { setContext('reviewing', documents.has(active())); };
  const set = async (on: boolean): Promise<void> => {
    const uri = active();
    if (uri === '') return;
    if (on) documents.add(uri);
    else documents.delete(uri);
    await vscode.commands.executeCommand(`workbench.action.files.${on ? 'set' : 'reset'}ActiveEditorReadonlyInSession`);
    tell();
    host.say(on ? l10n.t('Review Mode: y accept, n reject, j next, k previous, a annotate, q leave') : l10n.t('Review Mode is off'));
  };
  tell();
  const parts = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    vscode.workspace.onDidCloseTextDocument((document) => { documents.delete(document.uri.toString()); }),
    host.commands.register('toggleReview', () => set(!documents.has(active()))),
  );
  return {
    get reviewing() {
      return documents.has(active());
    },
    dispose: () => { parts.dispose(); },
  };
}
