import * as vscode from 'vscode';
import type { AnnotatedText, MentionItem } from '../core/view/annotated-text.ts';
import { explain } from '../core/view/explain.ts';
import { isShown, itemsAt } from '../core/view/items-at.ts';
import { sameEntity } from '../core/view/same-entity.ts';
import type { Feature, Host } from '../host/host.ts';
import { toRange } from '../host/ranges.ts';

const SOURCES: vscode.DocumentFilter = { language: 'source-text' };

/** All mentions of an entity: references in all sources, highlights in this one, its first full name as definition. */
export const references: Feature = (host) =>
  vscode.Disposable.from(
    vscode.languages.registerReferenceProvider(SOURCES, {
      async provideReferences(document, position) {
        const at = mentionAt(host, document, position);
        if (!at) return [];
        const texts = [at.text, ...host.store.all().filter((text) => text.uri !== at.text.uri)];
        const places = await Promise.all(texts.map(async (text) => {
          const found = mentionsOf(text, at.item);
          if (found.length === 0) return [];
          const source = text === at.text ? document : await vscode.workspace.openTextDocument(vscode.Uri.parse(text.uri, true));
          return found.map((item) => new vscode.Location(source.uri, toRange(source, item)));
        }));
        return places.flat();
      },
    }),
    vscode.languages.registerDocumentHighlightProvider(SOURCES, {
      provideDocumentHighlights(document, position) {
        const at = mentionAt(host, document, position);
        return at && mentionsOf(at.text, at.item).map((item) => new vscode.DocumentHighlight(toRange(document, item), vscode.DocumentHighlightKind.Read));
      },
    }),
    vscode.languages.registerDefinitionProvider(SOURCES, {
      provideDefinition(document, position) {
        const at = mentionAt(host, document, position);
        if (!at) return undefined;
        const all = mentionsOf(at.text, at.item);
        const first = all.find((item) => at.text.reading.textOf(item) === item.name) ?? all[0];
        return first && new vscode.Location(document.uri, toRange(document, first));
      },
    }),
  );

function mentionAt(host: Host, document: vscode.TextDocument, position: vscode.Position): { readonly text: AnnotatedText; readonly item: MentionItem } | undefined {
  const text = host.store.get(document.uri.toString());
  const item = text && itemsAt(text, document.offsetAt(position)).find((candidate) => candidate.kind === 'mention');
  return text && item ? { text, item } : undefined;
}

/** The mentions in one text, pronouns too, of the entity that `of` names; just itself where a category's mentions stand alone. */
function mentionsOf(text: AnnotatedText, of: MentionItem): MentionItem[] {
  const alone = explain(text, of, { texts: [], groups: [] });
  if (alone.kind === 'mention' && alone.here.length === 0 && text.items.includes(of)) return [of];
  return text.items.filter((item): item is MentionItem => item.kind === 'mention' && (isShown(item) || item.finding?.form === 'pronoun') && item.state !== 'rejected' && sameEntity(item, of));
}
