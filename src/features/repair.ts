import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { accept, reattach } from '../core/view/decide.ts';
import type { AnnotatedText, Item, Orphan } from '../core/view/annotated-text.ts';
import { trimSelection } from '../core/view/selection.ts';
import { isEmpty, type Span } from '../core/text/span.ts';
import type { Operation } from '../core/model/annotations.ts';
import { ids } from '../host/clock.ts';
import type { Feature, Host } from '../host/host.ts';
import { fileName } from '../store/addresses.ts';
import { toSpan } from '../host/ranges.ts';
import { oneLine } from '../core/text/one-line.ts';

/** An annotation that lost its words, or may stand at the wrong ones. */
type Case = { readonly text: AnnotatedText; readonly orphan: Orphan } | { readonly text: AnnotatedText; readonly item: Item };

interface Answer extends vscode.QuickPickItem {
  readonly go?: Span;
  readonly make?: (now: AnnotatedText) => readonly Operation[];
  readonly stop?: true;
}

/** Walks through everything that needs repair; Enter takes the likeliest answer. Words selected before are the first answer offered. */
export const repair: Feature = (host) =>
  host.commands.register('repair', async (node) => {
    const named = typeof node === 'object' && node !== null && 'orphan' in node ? node.orphan : undefined;
    // Before anything is opened: walking to another source would take the selection out of sight.
    const chosen = selectedWords(host);
    const all = cases(host).filter((c) => named === undefined || ('orphan' in c && c.orphan.annotation.id === named));
    if (all.length === 0) {
      host.say(l10n.t('Nothing needs repair.'));
      return;
    }
    for (const [index, one] of all.entries()) {
      const answer = await askFor(host, one, chosen, l10n.t('{0} of {1} in {2}', index + 1, all.length, fileName(one.text.uri)));
      if (!answer) return;
      if (answer.make) await host.decisions.decide(one.text, answer.make, answer.label);
    }
  });

/** Those of the source that one looks at come first. */
const cases = (host: Host): Case[] => {
  const active = host.editors.active()?.document.uri.toString();
  const texts = host.store.all().sort((a, b) => Number(b.uri === active) - Number(a.uri === active));
  return texts.flatMap((text) => [...text.orphans.map((orphan) => ({ text, orphan })), ...text.items.filter((item) => item.resolution?.state === 'review').map((item) => ({ text, item }))]);
};

async function askFor(host: Host, one: Case, chosen: SelectedWords | undefined, title: string): Promise<Answer | undefined> {
  const { text } = one;
  const annotation = 'orphan' in one ? one.orphan.annotation : one.item.annotation!;
  const reason = 'orphan' in one ? one.orphan.resolution.reason : one.item.resolution?.state === 'review' ? one.item.resolution.reason : '';
  const attach = (s: Span, label: string, description: string): Answer => ({ label, description, detail: text.reading.wordsOf(s), go: s, make: (now) => reattach(now, annotation, s) });
  const selected = chosen?.uri === text.uri ? chosen.span : undefined;
  if ('item' in one) await host.editors.reveal(text.uri, one.item, { preserveFocus: true });
  const answers: Answer[] = [
    ...(selected ? [attach(selected, l10n.t('Re-attach to the selected words'), '')] : []),
    ...('orphan' in one
      ? one.orphan.resolution.candidates.map((candidate) => attach(candidate, l10n.t('Re-attach here'), l10n.t('{0} % alike', Math.round(candidate.score * 100))))
      : [{ label: l10n.t('It stands right'), detail: text.reading.wordsOf(one.item), go: one.item, make: (now: AnnotatedText) => accept(now, one.item, ids) }]),
    { label: l10n.t('Remove the annotation'), make: () => [{ op: 'remove', kind: annotation.kind, id: annotation.id }] },
    { label: l10n.t('Leave it for later') },
  ];
  return vscode.window.showQuickPick(answers, {
    title: `${title} · ${reason}`,
    placeHolder: l10n.t('Was: “{0}”', oneLine(annotation.quote)),
    onDidSelectItem: (answer) => { if (typeof answer !== 'string' && 'go' in answer) void host.editors.reveal(text.uri, (answer as Answer).go, { preserveFocus: true, select: true }); },
  });
}

interface SelectedWords {
  readonly uri: string;
  readonly span: Span;
}

function selectedWords(host: Host): SelectedWords | undefined {
  const editor = host.editors.active();
  const uri = editor?.document.uri.toString();
  const text = uri === undefined ? undefined : host.store.get(uri);
  if (!editor || !text) return undefined;
  const span = trimSelection(text.reading.source.text, toSpan(editor.document, editor.selection));
  return isEmpty(span) ? undefined : { uri: text.uri, span };
}
