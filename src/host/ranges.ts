import * as vscode from 'vscode';
import type { TextEdit } from '../core/text/edits.ts';
import type { Span } from '../core/text/span.ts';

/** Between offsets (UTF-16 code units of the document's text) and VS Code's positions. Offsets outside the document are clamped. */
export const toRange = (document: vscode.TextDocument, s: Span): vscode.Range => new vscode.Range(document.positionAt(s.start), document.positionAt(s.end));

export const toSpan = (document: vscode.TextDocument, range: vscode.Range): Span => ({ start: document.offsetAt(range.start), end: document.offsetAt(range.end) });

/** The edits of one change event; each speaks of the text before all of them. */
export const toEdits = (changes: readonly vscode.TextDocumentContentChangeEvent[]): TextEdit[] =>
  changes.map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }));
