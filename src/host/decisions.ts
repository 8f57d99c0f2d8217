import { l10n } from 'vscode';
import type { Operation } from '../core/model/annotations.ts';
import { SidecarEditError } from '../core/sidecar/edit.ts';
import type { AnnotatedText, Item } from '../core/view/annotated-text.ts';
import type { Action } from '../store/planned-change.ts';
import type { SourceStore } from '../store/source-store.ts';
import type { Target } from './focus.ts';
import { isSettled } from './open-documents.ts';

/** How features put decisions into the sidecars: each call is one step of undo. */
export interface Decisions {
  /** Decides on a text as it is now; where its words changed since `text` was shown nothing is done. False where nothing was. */
  decide(text: AnnotatedText, make: (now: AnnotatedText) => readonly Operation[], label: string): Promise<boolean>;
  /** Decides on items, of several texts too; those that are gone are left out. */
  decideAll(targets: readonly Target[], make: (now: AnnotatedText, item: Item) => readonly Operation[], label: string): Promise<boolean>;
  /** Does something to one sidecar that is no decision on words. */
  carryOut(action: Action, label: string): Promise<boolean>;
  /** Decides on incidents in several sources, in one step. */
  carryOutAll(actions: readonly Action[], label: string): Promise<boolean>;
}

/** Milliseconds to wait for a text that is being edited to be read again. */
const PATIENCE = 2000;

export function decisions(store: SourceStore, say: (words: string) => void): Decisions {
  const run = async (actions: readonly Action[], label: string): Promise<boolean> => {
    const wanted = actions.filter(({ operations }) => operations.length > 0);
    if (wanted.length === 0) return false;
    try {
      await store.runAll(wanted, label);
      return true;
    } catch (error) {
      if (!(error instanceof SidecarEditError)) throw error;
      say(l10n.t('Not written: {0}', error.message));
      return false;
    }
  };
  return {
    carryOutAll: run,
    carryOut: (action, label) => run([{ plain: true, ...action }], label),
    async decide(text, make, label) {
      const now = await settled(store, text.uri);
      if (now?.reading.source.text !== text.reading.source.text) {
        say(l10n.t('The text has changed meanwhile; nothing was done.'));
        return false;
      }
      return run([{ uri: text.uri, operations: make(now) }], label);
    },
    async decideAll(targets, make, label) {
      const wanted = new Set(targets.map(({ item }) => item.id));
      const texts = await Promise.all([...new Set(targets.map(({ text }) => text.uri))].map((uri) => settled(store, uri)));
      return run(texts.flatMap((now) => (now ? [{ uri: now.uri, operations: now.items.filter(({ id }) => wanted.has(id)).flatMap((item) => make(now, item)) }] : [])), label);
    },
  };
}

/** What is known of a text once it has been read after the last keystroke; undefined where that takes too long. */
function settled(store: SourceStore, uri: string): Promise<AnnotatedText | undefined> {
  const ready = (): AnnotatedText | undefined => {
    const now = store.get(uri);
    return now && isSettled(now) ? now : undefined;
  };
  const now = ready();
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(ready());
    };
    const timer = setTimeout(done, PATIENCE);
    const listening = store.onDidChange((changed) => { if (changed === uri && ready()) done(); });
  });
}
