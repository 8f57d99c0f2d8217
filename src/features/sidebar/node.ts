import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { ItemRef } from '../../host/focus.ts';
import type { Span } from '../../core/text/span.ts';
import { oneLine } from '../../core/text/one-line.ts';

/** A node of a view. Commands of its menu get the node itself and take from it what they act on. */
export interface Node extends Partial<ItemRef> {
  /** Carries an id that stays while the thing stays, so that VS Code keeps it open and selected. */
  readonly item: vscode.TreeItem;
  readonly parent?: Node;
  readonly children?: () => Node[];
  /** Made when the pointer rests on the node. */
  readonly tooltip?: () => vscode.MarkdownString;
  /** Id of the group, for incidents. */
  readonly incident?: string;
  /** Address of a sidecar that holds conflicts. */
  readonly sidecar?: string;
  /** Id of an annotation whose words are gone. */
  readonly orphan?: string;
}

export interface Looks {
  readonly description?: string | undefined;
  readonly icon?: vscode.ThemeIcon;
  readonly context?: string;
  readonly open?: boolean;
  readonly goes?: { readonly uri: string; readonly span: Span };
  /** What a screen reader says; label and description where absent. */
  readonly spoken?: string;
}

/** A tree item with what VS Code wants of it. */
export function treeItem(id: string, label: string, folds: boolean, { description, icon, context, open, goes, spoken }: Looks): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(oneLine(label), folds ? (open ? Expanded : Collapsed) : None);
  item.id = id;
  if (description) item.description = description;
  if (icon) item.iconPath = icon;
  if (context) item.contextValue = context;
  if (goes) item.command = { command: 'dateline.reveal', title: l10n.t('Go to Words'), arguments: [goes.uri, goes.span.start, goes.span.end] };
  item.accessibilityInformation = { label: spoken ?? [label, description].filter(Boolean).join(', ') };
  return item;
}
