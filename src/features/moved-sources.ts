import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Feature, Host } from '../host/host.ts';
import { quickFix } from '../host/quick-fix.ts';
import type { LostSidecar } from '../host/lost-sidecars.ts';
import { SIDECARS } from '../host/sidecars.ts';
import { analystOf, fileName, folderOf, sidecarOf } from '../store/addresses.ts';

/**
 * Sidecars go where their sources go: along with a source that is renamed or moved here, and by one command to one that was moved
 * elsewhere and is recognised by its text.
 */
export const movedSources: Feature = (host) => {
  const collection = vscode.languages.createDiagnosticCollection('dateline.lost');
  const show = (): void => {
    collection.clear();
    for (const lost of host.lost.all()) {
      const problem = new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), sayLost(lost), vscode.DiagnosticSeverity.Warning);
      problem.source = 'Dateline';
      problem.code = 'no-source';
      collection.set(vscode.Uri.parse(lost.uri, true), [problem]);
    }
  };
  show();
  return vscode.Disposable.from(
    collection,
    host.lost.onDidChange(show),
    vscode.workspace.onWillRenameFiles((event) => { event.waitUntil(sidecarsAlong(event.files)); }),
    vscode.workspace.onDidRenameFiles(({ files }) => { for (const { oldUri } of files) host.store.close(oldUri.toString()); }),
    host.commands.register('moveSidecar', async (where) => {
      await host.lost.look();
      const asked = typeof where === 'string' ? where : typeof where === 'object' && where !== null && 'sidecar' in where ? where.sidecar : undefined;
      const wanted = host.lost.all().filter(({ uri }) => asked === undefined || uri === asked);
      if (wanted.length === 0) host.say(l10n.t('Every sidecar lies beside its source.'));
      for (const lost of wanted) if (!(await moveOne(host, lost))) return;
    }),
    vscode.languages.registerCodeActionsProvider(SIDECARS, {
      provideCodeActions: (document, _, { diagnostics }) =>
        diagnostics.filter(({ code, source }) => code === 'no-source' && source === 'Dateline').map((diagnostic) => quickFix(l10n.t('Move the sidecar to its source…'), 'moveSidecar', [document.uri.toString()], diagnostic)),
    }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );
};

function sayLost({ source, found: [best] }: LostSidecar): string {
  if (!best) return l10n.t('The source {0} is not beside this sidecar, and no source of the workspace has its text. Put it back, or move the sidecar to where it is.', source);
  return l10n.t('The source {0} is not beside this sidecar. {1} has {2}: move the sidecar there.', source, fileName(best.source), sayMatch(best));
}

function sayMatch({ by, share }: LostSidecar['found'][number]): string {
  if (by === 'same') return l10n.t('the same text');
  const percent = Math.round(100 * share);
  return by === 'kept' ? l10n.t('{0} % of its words', percent) : l10n.t('{0} % of the quotes', percent);
}

/** Asks where a sidecar belongs, the likeliest first, and moves it there; VS Code's own undo moves it back. False when the analyst leaves. */
async function moveOne(host: Host, { uri, source, found }: LostSidecar): Promise<boolean> {
  if (found.length === 0) {
    host.say(l10n.t('No source of the workspace has the text of {0}.', source));
    return true;
  }
  const items = found.map((match) => ({ label: vscode.workspace.asRelativePath(vscode.Uri.parse(match.source, true)), description: sayMatch(match), match }));
  const answer = await vscode.window.showQuickPick(items, { title: l10n.t('Move {0}', fileName(uri)), placeHolder: l10n.t('Which source is it of?') });
  if (!answer) return false;
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(vscode.Uri.parse(uri, true), vscode.Uri.parse(answer.match.target, true), { overwrite: false });
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(l10n.t('{0} could not be moved to {1}: is there a file of that name?', fileName(uri), answer.match.target));
  await host.lost.look();
  return true;
}

/** The edit that moves the sidecars of files that are about to be renamed; a folder takes its own along. */
async function sidecarsAlong(files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const [source, target] = [oldUri.toString(), newUri.toString()];
    const folder = vscode.Uri.parse(folderOf(source), true);
    const names = await vscode.workspace.fs.readDirectory(folder).then((entries) => entries.map(([name]) => vscode.Uri.joinPath(folder, name).toString()), (): string[] => []);
    for (const sidecar of names) {
      const analyst = analystOf(sidecar, source);
      const isOwn = sidecar === sidecarOf(source) || (analyst !== undefined && !names.includes(`${source}.${analyst}`));
      if (isOwn && !moving.has(sidecar)) edit.renameFile(vscode.Uri.parse(sidecar, true), vscode.Uri.parse(sidecarOf(target, analyst), true), { overwrite: false, ignoreIfExists: true });
    }
  }
  return edit;
}
