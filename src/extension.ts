import * as vscode from 'vscode';
import { annotate } from './features/annotate/annotate.ts';
import { codeActions } from './features/code-actions.ts';
import { completeSidecars } from './features/complete-sidecar.ts';
import { dateHints } from './features/date-hints.ts';
import { diagnostics } from './features/diagnostics.ts';
import { editIncidents } from './features/edit-incident.ts';
import { exportCodebook } from './features/export-codebook.ts';
import { exportCsv } from './features/export-csv.ts';
import { gitMerges } from './features/git-merges.ts';
import { highlights } from './features/highlights/highlights.ts';
import { hover } from './features/hover.ts';
import { incident } from './features/incident.ts';
import { languageStatus } from './features/language-status.ts';
import { movedSources } from './features/moved-sources.ts';
import { openSidecar } from './features/open-sidecar.ts';
import { references } from './features/references.ts';
import { repair } from './features/repair.ts';
import { review } from './features/review/review.ts';
import { sidecarConflicts } from './features/sidecar-conflicts.ts';
import { sidebar } from './features/sidebar/sidebar.ts';
import { symbols } from './features/symbols.ts';
import { upkeep } from './features/upkeep.ts';
import { api, type Dateline } from './host/api.ts';
import { createHost, type Feature } from './host/host.ts';

/** Everything that the extension does, one entry each. The order is of no consequence. */
const FEATURES: readonly Feature[] = [
  highlights, hover, sidebar, annotate, review, incident, repair, codeActions, diagnostics, symbols, references, languageStatus, openSidecar, exportCsv, exportCodebook, dateHints,
  sidecarConflicts, gitMerges, upkeep, movedSources, editIncidents, completeSidecars,
];

/** VS Code's door. */
export function activate(context: vscode.ExtensionContext): Dateline {
  const host = createHost(context);
  context.subscriptions.push(vscode.Disposable.from(...FEATURES.map((feature) => feature(host))));
  return api(host);
}
