import * as vscode from 'vscode';
import { explain } from '../core/view/explain.ts';
import { cover } from '../core/text/span.ts';
import { itemsAt, spansOf } from '../core/view/items-at.ts';
import type { Feature } from '../host/host.ts';
import { itemCard } from '../host/item-card.ts';
import { toRange } from '../host/ranges.ts';

/** What is known of the words under the pointer: the innermost entity first, then what encloses it. */
export const hover: Feature = (host) =>
  vscode.languages.registerHoverProvider({ language: 'source-text' }, {
    provideHover(document, position) {
      const text = host.store.get(document.uri.toString());
      if (!text) return undefined;
      const offset = document.offsetAt(position);
      const items = itemsAt(text, offset);
      if (items.length === 0) return undefined;
      const around = { texts: host.store.all(), groups: host.incidents() };
      const spans = spansOf(items[0]!).filter((s) => s.start <= offset && offset <= s.end);
      return new vscode.Hover(items.map((item) => itemCard(explain(text, item, around))), toRange(document, cover(spans)!));
    },
  });
