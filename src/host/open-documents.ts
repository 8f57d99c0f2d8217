import * as vscode from 'vscode';
import type { AnnotatedText } from '../core/view/annotated-text.ts';
import type { OpenDocuments } from '../store/ports.ts';
import { toRange } from './ranges.ts';

/** The document of an address, where VS Code has it open. */
export const documentOf = (uri: string): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri);

/** Whether a text is the one that its editor shows: while one types it lags behind until it has been read again. */
export const isSettled = ({ uri, reading }: AnnotatedText): boolean => {
  const shown = documentOf(uri)?.getText();
  return shown === undefined || shown === reading.source.text;
};

export const openDocuments: OpenDocuments = {
  text: (uri) => documentOf(uri)?.getText(),
  async apply(uri, edits) {
    const document = documentOf(uri);
    if (!document) return false;
    const edit = new vscode.WorkspaceEdit();
    for (const { start, end, text } of edits) edit.replace(document.uri, toRange(document, { start, end }), text);
    return (await vscode.workspace.applyEdit(edit)) && (await document.save());
  },
};
