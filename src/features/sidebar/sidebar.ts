import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Feature, Host } from '../../host/host.ts';
import { isSettled } from '../../host/open-documents.ts';
import { toSpan } from '../../host/ranges.ts';
import { setContext } from '../../host/commands.ts';
import { sidecarsOf } from '../../core/view/sidecars-of.ts';
import { incidentAt } from '../../core/view/incident-at.ts';
import { dragAndDrop } from './drag-and-drop.ts';
import { findIncident, incidentNodes } from './incident-nodes.ts';
import { sourceNodes } from './source-nodes.ts';
import { tree } from './tree.ts';

/** Milliseconds between two refreshes of the views while sources are being read or edited. */
const PACE = 250;

/** The views Incidents and Sources. Sources are read when a view is first looked at. */
export const sidebar: Feature = (host) => {
  // The first look at a view starts the reading; what is known by then is shown at once.
  const read = (viewId: string) => (): void => { void vscode.window.withProgress({ location: { viewId } }, () => host.scan.ensure()); };
  const drops = dragAndDrop((command, ...args) => vscode.commands.executeCommand(`dateline.${command}`, ...args), (nodes) => new vscode.DataTransferItem(nodes));
  const incidents = tree('dateline.incidents', () => incidentNodes(host), read('dateline.incidents'), drops);
  const sources = tree('dateline.sources', () => sourceNodes(host), read('dateline.sources'), drops);
  const refresh = paced(() => {
    for (const { view, refresh: again } of [incidents, sources]) if (view.visible) again();
    const broken = host.store.all().reduce((sum, text) => sum + text.orphans.length + text.items.filter((item) => item.resolution?.state === 'review').length, 0);
    const conflicts = host.store.all().reduce((sum, text) => sum + sidecarsOf(text).filter(({ marked, conflicts: open }) => marked || open.length > 0).length, 0);
    // Suggestions are hundreds from the first day on: a badge that always counts them is one that nobody reads.
    const lost = host.lost.all().length;
    const waiting = broken + conflicts + lost;
    sources.view.badge = waiting > 0 ? { value: waiting, tooltip: conflicts + lost > 0 ? l10n.t('{0} annotations and {1} sidecars need review', broken, conflicts + lost) : l10n.t('{0} annotations need review', broken) } : undefined;
    setContext('needsRepair', broken > 0);
    const { progress, partial } = host.scan;
    const message = progress ? (progress.of > 0 ? l10n.t('Reading sources: {0} of {1}', progress.done, progress.of) : l10n.t('Looking for sources')) : partial ? l10n.t('Reading was stopped; some sources are missing here.') : undefined;
    for (const { view } of [incidents, sources]) (view as { message: string | undefined }).message = message;
  });
  return vscode.Disposable.from(
    incidents.view,
    sources.view,
    refresh,
    incidents.view.onDidChangeSelection(({ selection }) => { host.selected.incident = selection.map(({ incident }) => incident).find((id) => id !== undefined); }),
    // What is hidden is made anew when it is looked at; what lags behind the typing waits for the reading.
    incidents.view.onDidChangeVisibility(({ visible }) => { if (visible) incidents.refresh(); }),
    sources.view.onDidChangeVisibility(({ visible }) => { if (visible) sources.refresh(); }),
    host.store.onDidChange((uri) => {
      const text = host.store.get(uri);
      if (!text || isSettled(text)) refresh.soon();
    }),
    host.scan.onDidChange(refresh.soon),
    host.lost.onDidChange(refresh.soon),
    host.commands.register('showIncident', async (...args) => {
      const id = incidentOf(host, args);
      if (id === undefined || !(await incidents.show(() => findIncident(host, id)))) host.say(l10n.t('No incident is told of here.'));
    }),
    host.commands.register('reveal', async (uri, start, end) => {
      if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
      await host.editors.reveal(uri, { start, end }, { select: false });
    }),
    host.commands.register('reread', () => host.scan.again()),
    host.commands.register('stopReading', () => { host.scan.stop(); }),
  );
};

/** The incident that a command speaks of: named by a link, a node's, or the one that the words under the cursor are about. */
function incidentOf(host: Host, args: readonly unknown[]): string | undefined {
  const named = args.find((arg): arg is { readonly incident: string } => typeof arg === 'object' && arg !== null && 'incident' in arg && typeof arg.incident === 'string');
  if (named) return named.incident;
  const [target] = host.focus.targets(args);
  const editor = host.editors.active();
  const text = target?.text ?? (editor && host.store.get(editor.document.uri.toString()));
  const s = target?.item ?? (editor && toSpan(editor.document, editor.selection));
  return text && s && incidentAt(text, s, host.incidents())?.id;
}

/** Runs at once, then at most every `PACE` milliseconds, the last call never lost. */
function paced(run: () => void): vscode.Disposable & { readonly soon: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const soon = (): void => {
    if (timer !== undefined) {
      again = true;
      return;
    }
    run();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) {
        again = false;
        soon();
      }
    }, PACE);
  };
  return Object.assign(new vscode.Disposable(() => { clearTimeout(timer); }), { soon });
}
