import * as vscode from 'vscode';
import { isShown } from '../core/view/items-at.ts';
import type { Feature } from '../host/host.ts';
import { toSpan } from '../host/ranges.ts';
import { overlaps } from '../core/text/span.ts';

/** Behind a setting: what a relative date was resolved to, after its words ("This Tuesday" ⟶ 2023-11-07). */
export const dateHints: Feature = (host) => {
  const changed = new vscode.EventEmitter<void>();
  const tell = (): void => { changed.fire(); };
  return vscode.Disposable.from(
    changed,
    host.settings.onDidChange(tell),
    host.store.onDidChange(tell),
    vscode.languages.registerInlayHintsProvider({ language: 'source-text' }, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const text = host.settings.dateHints() ? host.store.get(document.uri.toString()) : undefined;
        if (!text) return [];
        const wanted = toSpan(document, range);
        return text.items.flatMap((item) => {
          const value = item.kind === 'mention' && isShown(item) && overlaps(item, wanted) ? item.finding?.time?.value : undefined;
          if (value === undefined || text.reading.textOf(item).includes(value)) return [];
          const hint = new vscode.InlayHint(document.positionAt(item.end), `⟶ ${value}`);
          hint.paddingLeft = true;
          return [hint];
        });
      },
    }),
  );
};
