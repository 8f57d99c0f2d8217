import * as vscode from 'vscode';
import { completeSidecar, type Completion } from '../core/sidecar/complete.ts';
import { parseSidecar } from '../core/sidecar/parse.ts';
import type { Feature } from '../host/host.ts';
import { SIDECARS } from '../host/sidecars.ts';

/** Where it is at work, the extension for YAML gives keys and values by the schema; ids and names are known only here. */
const YAML_EXTENSION = 'redhat.vscode-yaml';

const KINDS: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property, value: vscode.CompletionItemKind.EnumMember, id: vscode.CompletionItemKind.Reference,
};

/** Completion of keys, values, ids and names while a sidecar is edited by hand. */
export const completeSidecars: Feature = () =>
  vscode.languages.registerCompletionItemProvider(SIDECARS, {
    provideCompletionItems(document, position) {
      const text = document.getText();
      const { from, items } = completeSidecar(text, document.offsetAt(position), parseSidecar(text).sidecar);
      const range = new vscode.Range(document.positionAt(from), position);
      const bySchema = vscode.extensions.getExtension(YAML_EXTENSION) !== undefined;
      return items.filter(({ kind }) => kind === 'id' || !bySchema).map(({ label, kind, detail }, index) => {
        const item = new vscode.CompletionItem(label, KINDS[kind]);
        item.range = range;
        // In the file's order, not by the alphabet.
        item.sortText = String(index).padStart(5, '0');
        if (kind === 'key') item.insertText = `${label}: `;
        if (detail !== undefined) item.detail = detail;
        return item;
      });
    },
  }, '"', ' ', '[');
