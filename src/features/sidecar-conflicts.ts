import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { SidecarMergeError } from '../core/sidecar/merge.ts';
import { settle, type OpenConflict } from '../core/sidecar/settle.ts';
import type { AnnotatedText } from '../core/view/annotated-text.ts';
import { sidecarsOf, type SidecarState } from '../core/view/sidecars-of.ts';
import type { Feature, Host } from '../host/host.ts';
import { quickFix } from '../host/quick-fix.ts';
import { SIDECARS } from '../host/sidecars.ts';
import { fileName, isSidecar, sourcesOf } from '../store/addresses.ts';
import { oneLine } from '../core/text/one-line.ts';
import { clipped } from '../core/text/clipped.ts';

/**
 * What merges left open in sidecars: git's conflict markers, and fields of which both sides' values are in the file. One command takes the
 * markers out and asks about each field; the light bulb on a problem does the same for one.
 */
export const sidecarConflicts: Feature = (host) =>
  vscode.Disposable.from(
    host.commands.register('resolveConflicts', async (where) => {
      const wanted = wantedSidecar(host, where);
      const sources = wanted ? await sourcesFor(host, wanted) : host.store.all();
      let met = 0;
      for (const text of sources) {
        for (const { uri } of sidecarsOf(text)) {
          if (wanted?.scheme === 'sidecar' && uri !== wanted.uri) continue;
          const answer = await resolveOne(host, text.uri, uri);
          if (answer === 'left') return;
          if (answer === 'met') met++;
        }
      }
      if (met === 0) host.say(l10n.t('No sidecar holds a conflict.'));
    }),
    host.commands.register('settleConflict', async (source, sidecar, id, field, choice) => {
      if (typeof source !== 'string' || typeof sidecar !== 'string' || typeof id !== 'string' || typeof field !== 'string') return;
      const conflict = stateOf(host, source, sidecar)?.conflicts.find((open) => open.id === id && open.field === field);
      if (conflict) await choose(host, source, sidecar, conflict, typeof choice === 'number' ? choice : 'ours');
    }),
    vscode.languages.registerCodeActionsProvider(SIDECARS, { provideCodeActions: (document, _, { diagnostics }) => actionsFor(host, document, diagnostics) }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] }),
  );

interface Wanted {
  readonly scheme: 'sidecar' | 'source';
  readonly uri: string;
}

/** What the command is about: the node or address it was given, else the active editor; undefined for everything. */
function wantedSidecar(host: Host, where: unknown): Wanted | undefined {
  if (typeof where === 'string') return { scheme: 'sidecar', uri: where };
  if (typeof where === 'object' && where !== null && 'sidecar' in where && typeof where.sidecar === 'string') return { scheme: 'sidecar', uri: where.sidecar };
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active && isSidecar(active.path)) return { scheme: 'sidecar', uri: active.toString() };
  const source = host.editors.active()?.document.uri.toString();
  const text = source === undefined ? undefined : host.store.get(source);
  return text && sidecarsOf(text).some(({ marked, conflicts }) => marked || conflicts.length > 0) ? { scheme: 'source', uri: text.uri } : undefined;
}

async function sourcesFor(host: Host, { scheme, uri }: Wanted): Promise<AnnotatedText[]> {
  const sources = scheme === 'source' ? [uri] : sourcesOf(uri);
  const texts = await Promise.all(sources.map((source) => host.store.load(source)));
  return texts.filter((text) => text !== undefined).filter((text) => scheme === 'source' || sidecarsOf(text).some((sidecar) => sidecar.uri === uri));
}

const stateOf = (host: Host, source: string, sidecar: string): SidecarState | undefined => {
  const text = host.store.get(source);
  return text && sidecarsOf(text).find(({ uri }) => uri === sidecar);
};

/** Goes through one sidecar: `none` where nothing is open in it, `left` where the analyst left the questions. */
async function resolveOne(host: Host, source: string, sidecar: string): Promise<'none' | 'met' | 'left'> {
  const marked = stateOf(host, source, sidecar)?.marked ?? false;
  if (marked) {
    try {
      await host.store.mergeMarkers(sidecar, l10n.t('Merge both sides of {0}', fileName(sidecar)));
    } catch (error) {
      if (!(error instanceof SidecarMergeError)) throw error;
      void vscode.window.showWarningMessage(l10n.t('{0}: {1}', fileName(sidecar), error.message));
      await vscode.window.showTextDocument(vscode.Uri.parse(sidecar, true), { preview: true });
      return 'met';
    }
  }
  const open = stateOf(host, source, sidecar)?.conflicts ?? [];
  for (const [index, conflict] of open.entries()) {
    const answer = await ask(conflict, l10n.t('{0} of {1} in {2}', index + 1, open.length, fileName(sidecar)));
    if (answer === undefined) return 'left';
    if (answer !== 'later') await choose(host, source, sidecar, conflict, answer);
  }
  if (marked) host.say(open.length === 0 ? l10n.t('{0}: both sides are merged.', fileName(sidecar)) : l10n.t('{0}: the markers are gone; both values of {1} fields were kept.', fileName(sidecar), open.length));
  return marked || open.length > 0 ? 'met' : 'none';
}

type Choice = 'ours' | number;

async function ask({ name, field, ours, theirs }: OpenConflict, title: string): Promise<Choice | 'later' | undefined> {
  const removed = field === 'removed';
  const value = (words: string | undefined): string => words ?? l10n.t('nothing');
  const items: (vscode.QuickPickItem & { readonly answer: Choice | 'later' })[] = [
    { label: removed ? l10n.t('Keep it') : l10n.t('Keep “{0}”', value(ours)), description: removed ? '' : l10n.t('this side'), answer: 'ours' },
    ...theirs.map((words, index) => ({ label: removed ? l10n.t('Remove it') : l10n.t('Take “{0}”', value(words)), description: removed ? '' : l10n.t('the other side'), answer: index })),
    { label: l10n.t('Leave it for later'), answer: 'later' },
  ];
  const short = oneLine(name).slice(0, 80);
  const placeHolder = removed ? l10n.t('“{0}” was removed on one side and changed on the other', short) : l10n.t('{0} of “{1}” was changed on both sides', field, short);
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.answer;
}

async function choose(host: Host, source: string, sidecar: string, conflict: OpenConflict, choice: Choice): Promise<void> {
  const state = stateOf(host, source, sidecar);
  const operation = state && settle(state.sidecar, conflict, choice);
  if (operation) await host.decisions.carryOut({ uri: source, sidecar, operations: [operation] }, l10n.t('Settle {0}', conflict.field));
}

function actionsFor(host: Host, document: vscode.TextDocument, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const sidecar = document.uri.toString();
  const source = sourcesOf(sidecar).find((uri) => stateOf(host, uri, sidecar));
  if (source === undefined) return [];
  return diagnostics.flatMap((diagnostic) => {
    if (diagnostic.source !== 'Dateline') return [];
    if (diagnostic.code === 'conflict-markers') return [quickFix(l10n.t('Merge both sides, item by item'), 'resolveConflicts', [sidecar], diagnostic)];
    if (diagnostic.code === 'orphan') return [quickFix(l10n.t('Repair this annotation…'), 'repair', [{ orphan: document.getText(diagnostic.range) }], diagnostic)];
    if (diagnostic.code !== 'conflict') return [];
    const conflict = stateOf(host, source, sidecar)?.conflicts.find((open) => isAbout(diagnostic.message, open));
    if (!conflict) return [];
    const args = [source, sidecar, conflict.id, conflict.field];
    const removed = conflict.field === 'removed';
    const words = (value: string | undefined): string => (value === undefined ? l10n.t('nothing') : clipped(value, 40));
    return [
      quickFix(removed ? l10n.t('Keep it') : l10n.t('Keep “{0}”', words(conflict.ours)), 'settleConflict', [...args, 'ours'], diagnostic),
      ...conflict.theirs.map((value, index) => quickFix(removed ? l10n.t('Remove it') : l10n.t('Take “{0}”', words(value)), 'settleConflict', [...args, index], diagnostic)),
    ];
  });
}

/** Whether a problem speaks of that item's field: its message begins with them. */
const isAbout = (message: string, { kind, id, field }: OpenConflict): boolean => message.startsWith(field === 'removed' ? `${id} was removed` : `${field} of ${kind === undefined ? 'the source' : id} was`);
