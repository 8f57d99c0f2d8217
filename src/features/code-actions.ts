import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Item } from '../core/view/annotated-text.ts';
import { itemsAt, wordsOf } from '../core/view/items-at.ts';
import type { ItemRef } from '../host/focus.ts';
import type { Feature } from '../host/host.ts';
import { quickFix } from '../host/quick-fix.ts';
import { clipped } from '../core/text/clipped.ts';

/** The lightbulb: what can be decided on what is under the cursor, and what a selection can become. */
export const codeActions: Feature = (host) =>
  vscode.languages.registerCodeActionsProvider({ language: 'source-text' }, {
    provideCodeActions(document, range) {
      const uri = document.uri.toString();
      const text = host.store.get(uri);
      if (!text) return [];
      const words = (item: Item): string => {
        const full = item.kind === 'mention' ? item.name : wordsOf(text, item);
        return clipped(full, 40);
      };
      const actions = itemsAt(text, document.offsetAt(range.start)).flatMap((item) => {
        const ref: ItemRef = { uri, itemId: item.id };
        const name = words(item);
        return [
          ...(item.annotation && item.resolution?.state !== 'review' ? [] : [quickFix(l10n.t('Accept “{0}”', name), 'accept', [ref])]),
          quickFix(l10n.t('Reject “{0}”', name), 'reject', [ref]),
          ...(item.kind === 'mention' ? [quickFix(l10n.t('Change the category of “{0}”…', name), 'changeCategory', [ref])] : []),
          quickFix(l10n.t('Add “{0}” to an incident…', name), 'annotateIncident', [ref]),
          ...(item.annotation ? [quickFix(l10n.t('Remove the annotation of “{0}”', name), 'remove', [ref])] : []),
        ];
      });
      const selected = range.isEmpty ? [] : [quickFix(l10n.t('Annotate the selection as an entity…'), 'annotateEntity'), quickFix(l10n.t('Annotate the selection as a claim…'), 'annotateClaim'), quickFix(l10n.t('New incident from the selection…'), 'newIncident')];
      return [...selected, ...actions];
    },
  }, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
