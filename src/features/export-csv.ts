import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { incidentsCsv } from '../core/exchange/csv.ts';
import { csvTarget } from '../host/csv-target.ts';
import type { Feature } from '../host/host.ts';

/** Writes the incidents of all sources as a table. An address as argument saves without asking. */
export const exportCsv: Feature = (host) =>
  host.commands.register('exportCsv', async (where) => {
    await host.scan.ensure();
    const groups = host.incidents();
    if (groups.length === 0) {
      host.say(l10n.t('There are no incidents to export.'));
      return;
    }
    const target = await csvTarget(where, 'incidents.csv');
    if (!target) return;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(incidentsCsv(groups)));
    host.say(l10n.t('{0} incidents written to {1}', groups.length, vscode.workspace.asRelativePath(target)));
  });
