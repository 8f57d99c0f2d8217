import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { AnnotatedText, Item, Orphan } from '../core/view/annotated-text.ts';
import type { Feature, Host } from '../host/host.ts';
import { setContext } from '../host/commands.ts';
import { toRange } from '../host/ranges.ts';
import { exists, SIDECARS } from '../host/sidecars.ts';
import { isSidecar, sourcesOf } from '../store/addresses.ts';

/** Between a source and its sidecar: the command opens the other one at the same item, Go to Definition follows ids and quotes. */
export const openSidecar: Feature = (host) => {
  const tell = (): void => { setContext('inSidecar', vscode.window.activeTextEditor !== undefined && isSidecar(vscode.window.activeTextEditor.document.uri.path)); };
  tell();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tell),
    host.commands.register('openSidecar', async (node) => {
      const { activeTextEditor } = vscode.window;
      if (activeTextEditor && isSidecar(activeTextEditor.document.uri.path)) {
        const place = await placeOf(host, activeTextEditor.document, activeTextEditor.selection.active);
        const source = place?.uri ?? (await firstSource(activeTextEditor.document.uri));
        if (source) await host.editors.reveal(source, place?.item);
        else host.say(l10n.t('The source of this sidecar is not there.'));
        return;
      }
      const source = isNode(node) ? node.uri : host.editors.active()?.document.uri.toString();
      if (source !== undefined) await showSidecar(host, source, isNode(node) ? undefined : host.focus.current?.item);
    }),
    vscode.languages.registerDefinitionProvider(SIDECARS, {
      async provideDefinition(document, position) {
        const place = await placeOf(host, document, position);
        if (!place) return undefined;
        const source = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri, true));
        return new vscode.Location(source.uri, toRange(source, place.item));
      },
    }),
  );
};

const isNode = (value: unknown): value is { readonly uri: string } => typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';

async function showSidecar(host: Host, source: string, item: Item | undefined): Promise<void> {
  const known = (await host.store.load(source))?.sidecarUri;
  const uri = known === undefined ? undefined : vscode.Uri.parse(known, true);
  if (!uri || !(await exists(uri))) {
    host.say(l10n.t('There is no sidecar yet: it is written with the first decision.'));
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const at = item?.annotation ? document.getText().indexOf(item.annotation.id) : -1;
  const start = document.positionAt(Math.max(at, 0));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, selection: new vscode.Range(start, start) });
}

async function firstSource(sidecar: vscode.Uri): Promise<string | undefined> {
  for (const source of sourcesOf(sidecar.toString())) if (await exists(vscode.Uri.parse(source, true))) return source;
  return undefined;
}

/** The words in the source of the sidecar's item at a position: of the id or quote there, else of the item whose lines these are. */
async function placeOf(host: Host, document: vscode.TextDocument, position: vscode.Position): Promise<{ readonly uri: string; readonly item: { readonly start: number; readonly end: number } } | undefined> {
  const source = await firstSource(document.uri);
  const text = source === undefined ? undefined : host.store.get(source) ?? (await host.store.load(source));
  if (!text) return undefined;
  const named = document.getText(document.getWordRangeAtPosition(position, /[mci]-[\w-]+/));
  const id = byId(text, named) ? named : idAbove(document, position.line);
  const item = id === undefined ? undefined : byId(text, id);
  return item && { uri: text.uri, item };
}

const byId = (text: AnnotatedText, id: string): Item | Orphan['resolution']['candidates'][number] | undefined =>
  text.items.find((item) => item.annotation?.id === id) ?? text.orphans.find(({ annotation }) => annotation.id === id)?.resolution.candidates[0];

/** The id of the item in whose lines a line stands: the nearest `- id:` at or above it. */
function idAbove(document: vscode.TextDocument, line: number): string | undefined {
  for (let at = line; at >= 0; at--) {
    const found = /^\s*-\s+id:\s*["']?([\w-]+)/.exec(document.lineAt(at).text);
    if (found) return found[1];
  }
  return undefined;
}
