import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { accept, note, reject, remove } from '../../core/view/decide.ts';
import type { AnnotatedText, Item } from '../../core/view/annotated-text.ts';
import type { Operation } from '../../core/model/annotations.ts';
import { wordsOf } from '../../core/view/items-at.ts';
import { explain } from '../../core/view/explain.ts';
import type { Target } from '../../host/focus.ts';
import { ids } from '../../host/clock.ts';
import type { Feature, Host } from '../../host/host.ts';
import { setContext } from '../../host/commands.ts';
import { ask } from '../../host/pick.ts';
import { neighbour, type Kind } from './neighbour.ts';
import { reviewMode } from './review-mode.ts';
import { clipped } from '../../core/text/clipped.ts';

/** Deciding, item by item: accept, reject, remove, note, undo; and going from one to the next. */
export const review: Feature = (host) => {
  const mode = reviewMode(host);
  const decided = async (args: readonly unknown[], make: (text: AnnotatedText, item: Item) => readonly Operation[], label: (targets: readonly Target[]) => string): Promise<void> => {
    const targets = host.focus.targets(args);
    if (targets.length === 0) {
      host.say(l10n.t('Nothing is marked under the cursor.'));
      return;
    }
    const fromText = !args.some((arg) => arg !== undefined);
    await host.decisions.decideAll(targets, make, label(targets));
    if (fromText && mode.reviewing && targets.length === 1) await go(host, 'unreviewed', 1, targets[0]);
  };
  const words = (targets: readonly Target[]): string => (targets.length === 1 ? nameOf(targets[0]!) : l10n.t('{0} items', targets.length));
  const history = async (step: () => Promise<string | undefined>, done: (label: string) => string, none: string): Promise<void> => {
    const label = await step();
    host.say(label === undefined ? none : done(label));
  };
  const tellHistory = (): void => {
    setContext('canUndo', host.store.undoLabels.undo !== undefined);
    setContext('canRedo', host.store.undoLabels.redo !== undefined);
  };
  tellHistory();
  const gone = (id: string, kind: Kind, step: 1 | -1): vscode.Disposable => host.commands.register(id, () => go(host, kind, step));
  return vscode.Disposable.from(
    mode,
    host.store.onDidChange(tellHistory),
    host.commands.register('accept', (...args) => decided(args, (text, item) => accept(text, item, ids), (targets) => l10n.t('Accept {0}', words(targets)))),
    host.commands.register('reject', (...args) => decided(args, (text, item) => reject(text, item, ids), (targets) => l10n.t('Reject {0}', words(targets)))),
    host.commands.register('remove', (...args) => decided(args, (_, item) => remove(item), (targets) => l10n.t('Remove {0}', words(targets)))),
    host.commands.register('note', async (...args) => {
      const [target] = host.focus.targets(args);
      if (!target) {
        host.say(l10n.t('Nothing is marked under the cursor.'));
        return;
      }
      const given = args.find((arg) => typeof arg === 'string');
      const answer = given ?? (await ask(l10n.t('Note on {0}', nameOf(target)), target.item.annotation?.note ?? '', l10n.t('Kept in the sidecar; leave empty to remove')));
      if (answer !== undefined) await host.decisions.decideAll([target], (text, item) => note(text, item, answer, ids), l10n.t('Note on {0}', nameOf(target)));
    }),
    host.commands.register('undo', () => history(() => host.store.undo(), (label) => l10n.t('Undone: {0}', label), l10n.t('Nothing to undo.'))),
    host.commands.register('redo', () => history(() => host.store.redo(), (label) => l10n.t('Done again: {0}', label), l10n.t('Nothing to redo.'))),
    gone('nextUnreviewed', 'unreviewed', 1),
    gone('previousUnreviewed', 'unreviewed', -1),
    gone('nextClaim', 'claim', 1),
    gone('previousClaim', 'claim', -1),
    gone('nextEntity', 'mention', 1),
    gone('previousEntity', 'mention', -1),
  );
};

const nameOf = ({ text, item }: Target): string => {
  const words = item.kind === 'mention' ? item.name : wordsOf(text, item);
  return `“${clipped(words, 40)}”`;
};

/** Goes to the next or previous item of a kind, around the end of the text, and says in the status bar which of how many it is. */
async function go(host: Host, kind: Kind, step: 1 | -1, from = host.focus.current): Promise<void> {
  const editor = host.editors.active();
  const text = editor && host.store.get(editor.document.uri.toString());
  if (!editor || !text) return;
  const found = neighbour(text, kind, step, from?.text.uri === text.uri ? from.item : { start: editor.document.offsetAt(editor.selection.active) });
  if (!found) {
    host.say(kind === 'unreviewed' ? l10n.t('Everything here is reviewed.') : l10n.t('There is none here.'));
    return;
  }
  await host.focus.go({ text, item: found.item });
  const facts = found.item.kind === 'claim' ? explain(text, found.item, { texts: host.store.all(), groups: host.incidents() }) : undefined;
  const contested = facts?.kind === 'claim' && facts.against.length > 0 ? l10n.t(', contested') : '';
  host.say(l10n.t('{0} of {1}: {2}', found.index + 1, found.count, nameOf({ text, item: found.item })) + contested);
}
