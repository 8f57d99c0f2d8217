import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { codebookCsv } from '../core/exchange/codebook-csv.ts';
import { csvTarget } from '../host/csv-target.ts';
import type { Feature } from '../host/host.ts';

/** Writes the incidents of all sources as a table in the columns of a codebook. Its name and an address as arguments ask nothing. */
export const exportCodebook: Feature = (host) =>
  host.commands.register('exportCodebook', async (name, where) => {
    const { CODEBOOKS } = await host.reader();
    const choice = typeof name === 'string' ? name : await vscode.window.showQuickPick([...CODEBOOKS.keys()], { title: l10n.t('Code the incidents by which codebook?') });
    const codebook = choice === undefined ? undefined : CODEBOOKS.get(choice);
    if (!codebook) return;
    await host.scan.ensure();
    const { csv, coded, left } = codebookCsv(host.incidents(), codebook);
    if (coded === 0) {
      host.say(l10n.t('There are no incidents to export.'));
      return;
    }
    const target = await csvTarget(where, `${codebook.name}.csv`);
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(csv));
    host.say(l10n.t('{0} incidents written to {1}; {2} are outside the codebook', coded, vscode.workspace.asRelativePath(target), left));
  });
