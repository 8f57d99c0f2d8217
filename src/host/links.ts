import * as vscode from 'vscode';
import type { Span } from '../core/text/span.ts';
import { oneLine } from '../core/text/one-line.ts';

/** Commands that links in hovers and tooltips may run: they navigate and change nothing. */
const LINK_COMMANDS = ['dateline.reveal', 'dateline.showIncident'] as const;

/** A Markdown text whose links may run `LINK_COMMANDS` only. Text from sources and sidecars goes in by `appendText` or `escaped`. */
export function markdown(): vscode.MarkdownString {
  const text = new vscode.MarkdownString(undefined, true);
  text.isTrusted = { enabledCommands: LINK_COMMANDS };
  text.supportHtml = false;
  return text;
}

/** Hostile text as Markdown that shows it letter by letter, on one line. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]()#+\-.!|<>~$&"':/@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A link that goes to words in a source. */
export const wordsLink = (label: string, uri: string, s: Span): string => link(label, 'dateline.reveal', [uri, s.start, s.end]);

/** A link that shows an incident in its view. */
export const incidentLink = (label: string, id: string): string => link(label, 'dateline.showIncident', [{ incident: id }]);

const link = (label: string, command: (typeof LINK_COMMANDS)[number], args: readonly unknown[]): string =>
  `[${escaped(label)}](command:${command}?${encodeURIComponent(JSON.stringify(args)).replace(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
