import * as vscode from 'vscode';
import type { AnnotatedText, Item } from '../core/view/annotated-text.ts';
import { isShown, wordsOf } from '../core/view/items-at.ts';
import { contains } from '../core/text/span.ts';
import type { Feature } from '../host/host.ts';
import { actLabel, categoryLabel } from '../host/labels.ts';
import { toRange } from '../host/ranges.ts';

/** Kinds by which the outline draws categories; VS Code has none of its own for them. */
const KINDS: Readonly<Record<string, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Variable, organisation: vscode.SymbolKind.Module, 'armed-group': vscode.SymbolKind.Class, 'state-body': vscode.SymbolKind.Namespace, media: vscode.SymbolKind.Package,
  location: vscode.SymbolKind.Field, facility: vscode.SymbolKind.Struct, nationality: vscode.SymbolKind.Enum, weapon: vscode.SymbolKind.Operator, vehicle: vscode.SymbolKind.Object,
  date: vscode.SymbolKind.Constant, quantity: vscode.SymbolKind.Number, money: vscode.SymbolKind.Number, document: vscode.SymbolKind.File,
};

/** Outline and breadcrumbs (claims with what they name, then what stands outside of them) and the search for names and incidents in all sources. */
export const symbols: Feature = (host) =>
  vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider({ language: 'source-text' }, {
      provideDocumentSymbols(document) {
        const text = host.store.get(document.uri.toString());
        return text ? outline(text, document) : [];
      },
    }, { label: 'Dateline' }),
    vscode.languages.registerWorkspaceSymbolProvider({
      async provideWorkspaceSymbols(query, token) {
        await Promise.race([host.scan.ensure(), new Promise((resolve) => { token.onCancellationRequested(resolve); })]);
        return token.isCancellationRequested ? [] : found(host.store.all(), query);
      },
      async resolveWorkspaceSymbol(symbol) {
        if (!(symbol instanceof Named)) return symbol;
        const document = await vscode.workspace.openTextDocument(symbol.location.uri);
        symbol.location = new vscode.Location(document.uri, toRange(document, symbol.span));
        return symbol;
      },
    }),
  );

function outline(text: AnnotatedText, document: vscode.TextDocument): vscode.DocumentSymbol[] {
  const shown = text.items.filter(isShown);
  const claims = shown.filter((item) => item.kind === 'claim');
  const symbolOf = (item: Item): vscode.DocumentSymbol => {
    const range = toRange(document, item);
    if (item.kind === 'mention') return new vscode.DocumentSymbol(item.name || text.reading.textOf(item), categoryLabel(item.category), KINDS[item.category] ?? vscode.SymbolKind.Key, range, range);
    const speaker = item.annotation?.source?.entity ?? item.finding?.speaker?.name ?? '';
    const symbol = new vscode.DocumentSymbol(wordsOf(text, item), [speaker, item.finding ? actLabel(item.finding.act) : ''].filter(Boolean).join(' '), vscode.SymbolKind.String, range, range);
    symbol.children = shown.filter((inner) => inner.kind === 'mention' && contains(item, inner)).map(symbolOf);
    return symbol;
  };
  const incidents = text.incidents.flatMap((incident) => {
    const [first] = incident.mentions;
    if (!first) return [];
    const range = toRange(document, first);
    return [new vscode.DocumentSymbol(incident.title || incident.type, [incident.date?.value.value, incident.place[0]?.value.name].filter(Boolean).join(' · '), vscode.SymbolKind.Event, range, range)];
  });
  const outside = shown.filter((item) => item.kind === 'mention' && !claims.some((claim) => contains(claim, item)));
  return [...incidents, ...claims.map(symbolOf), ...outside.map(symbolOf)];
}

/** A symbol whose place is worked out when it is chosen. */
class Named extends vscode.SymbolInformation {
  readonly span: { readonly start: number; readonly end: number };
  constructor(name: string, kind: vscode.SymbolKind, container: string, uri: string, span: { readonly start: number; readonly end: number }) {
    super(name, kind, container, new vscode.Location(vscode.Uri.parse(uri, true), new vscode.Range(0, 0, 0, 0)));
    this.span = span;
  }
}

function found(texts: readonly AnnotatedText[], query: string): Named[] {
  const wanted = query.toLowerCase();
  const matches = (name: string): boolean => {
    let from = 0;
    for (const letter of wanted) {
      from = name.toLowerCase().indexOf(letter, from) + 1;
      if (from === 0) return false;
    }
    return true;
  };
  return texts.flatMap((text) => {
    const seen = new Set<string>();
    const names = text.items.flatMap((item) => {
      if (item.kind !== 'mention' || !isShown(item) || seen.has(item.name) || !matches(item.name)) return [];
      seen.add(item.name);
      return [new Named(item.name, KINDS[item.category] ?? vscode.SymbolKind.Key, categoryLabel(item.category), text.uri, item)];
    });
    const incidents = text.incidents.flatMap(({ title, mentions: [first], date }) => (first && matches(title) ? [new Named(title, vscode.SymbolKind.Event, date?.value.value ?? '', text.uri, first)] : []));
    return [...incidents, ...names];
  });
}
