import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { AnnotatedText, ClaimItem, MentionItem, Orphan } from '../../core/view/annotated-text.ts';
import { isShown, isUnreviewed } from '../../core/view/items-at.ts';
import { sidecarsOf, type SidecarState } from '../../core/view/sidecars-of.ts';
import type { Host } from '../../host/host.ts';
import { categoryIcon, categoryLabel } from '../../host/labels.ts';
import { escaped, markdown } from '../../host/links.ts';
import { fileName } from '../../store/addresses.ts';
import type { LostSidecar } from '../../host/lost-sidecars.ts';
import { itemNode } from './item-node.ts';
import { treeItem, type Node } from './node.ts';

const attention = new vscode.ThemeColor('dateline.attentionForeground');

/** What needs repair in any source, then the sources by file name. */
export function sourceNodes(host: Host): Node[] {
  const texts = [...host.store.all()].sort((a, b) => a.uri.localeCompare(b.uri));
  return [...repairNode(host, texts), ...texts.map((text) => sourceNode(host, text))];
}

/** How many items of a text wait for a decision. */
const unreviewed = (text: AnnotatedText): number => text.items.filter(isUnreviewed).length;

function repairNode(host: Host, texts: readonly AnnotatedText[]): Node[] {
  const doubtful = texts.flatMap((text) => text.items.filter((item) => item.resolution?.state === 'review').map((item) => ({ text, item })));
  const orphans = texts.flatMap((text) => text.orphans.map((orphan) => ({ text, orphan })));
  const conflicts = texts.flatMap((text) => sidecarsOf(text).filter(({ marked, conflicts: open }) => marked || open.length > 0));
  const lost = host.lost.all();
  const count = doubtful.length + orphans.length + conflicts.length + lost.length;
  if (count === 0) return [];
  const node: Node = {
    children: () => [
      ...conflicts.map((sidecar) => conflictNode(sidecar, node)),
      ...lost.map((sidecar) => lostNode(sidecar, node)),
      ...orphans.map(({ text, orphan }) => orphanNode(text, orphan, node)),
      ...doubtful.map(({ text, item }) => itemNode(host, `repair/${text.uri}`, text, item, node, { description: item.resolution?.state === 'review' ? item.resolution.reason : '' })),
    ],
    item: treeItem('repair', l10n.t('Needs Review'), true, { description: String(count), icon: new vscode.ThemeIcon('wrench', attention), open: true, spoken: l10n.t('{0} annotations need review', count) }),
  };
  return [node];
}

function conflictNode({ uri, marked, conflicts }: SidecarState, parent: Node): Node {
  const what = marked ? l10n.t('git left a conflict here') : l10n.t('{0} fields changed on both sides', conflicts.length);
  const item = treeItem(`conflict/${uri}`, fileName(uri), false, { description: what, icon: new vscode.ThemeIcon('git-merge', attention), context: 'dateline.conflict' });
  item.command = { command: 'vscode.open', title: l10n.t('Open the Sidecar'), arguments: [vscode.Uri.parse(uri, true)] };
  return { sidecar: uri, parent, item };
}

function lostNode({ uri, source, found: [best] }: LostSidecar, parent: Node): Node {
  const what = best ? l10n.t('{0} is gone, {1} is like it', source, fileName(best.source)) : l10n.t('{0} is gone', source);
  const item = treeItem(`lost/${uri}`, fileName(uri), false, { description: what, icon: new vscode.ThemeIcon('file-symlink-file', attention), context: best ? 'dateline.lost' : 'dateline.gone' });
  item.command = { command: 'vscode.open', title: l10n.t('Open the Sidecar'), arguments: [vscode.Uri.parse(uri, true)] };
  return { sidecar: uri, parent, item };
}

function orphanNode(text: AnnotatedText, { annotation, resolution }: Orphan, parent: Node): Node {
  const { candidates, reason } = resolution;
  const id = `orphan/${text.uri}/${annotation.id}`;
  const candidateNode = (candidate: (typeof candidates)[number], index: number): Node => {
    const description = l10n.t('candidate, {0} % alike', Math.round(candidate.score * 100));
    const item = treeItem(`${id}/${index}`, text.reading.textOf(candidate), false, { description, icon: new vscode.ThemeIcon('search'), goes: { uri: text.uri, span: candidate } });
    return { parent: node, item };
  };
  const node: Node = {
    uri: text.uri,
    orphan: annotation.id,
    parent,
    ...(candidates.length > 0 ? { children: () => candidates.map(candidateNode) } : {}),
    item: treeItem(id, annotation.quote, candidates.length > 0, {
      description: `${fileName(text.uri)} · ${reason}`,
      icon: new vscode.ThemeIcon('debug-disconnect', attention),
      context: 'dateline.orphan',
      spoken: l10n.t('Lost: {0}, {1}', annotation.quote, reason),
    }),
  };
  return node;
}

function sourceNode(host: Host, text: AnnotatedText): Node {
  const { outlet, published } = text.reading.masthead;
  const waiting = unreviewed(text);
  const id = `source/${text.uri}`;
  const claims = text.items.filter((item): item is ClaimItem => item.kind === 'claim' && isShown(item));
  const entities = entitiesOf(text);
  const node: Node = {
    uri: text.uri,
    children: () => [
      ...section(node, `${id}/claims`, l10n.t('Claims'), 'quote', claims.length, (parent) => claims.map((item) => itemNode(host, `${id}/claims`, text, item, parent))),
      ...section(node, `${id}/entities`, l10n.t('Entities'), 'tag', entities.length, (parent) => entities.map((mentions) => entityNode(host, `${id}/entities`, text, mentions, parent))),
    ],
    tooltip: () => {
      const card = markdown();
      const where = [outlet, published].filter((part) => part !== undefined).map(escaped).join(' · ');
      const counts = l10n.t('{0} entities, {1} claims, {2} to review', entities.length, claims.length, waiting);
      card.appendMarkdown([`**${escaped(fileName(text.uri))}**`, where, counts].filter(Boolean).join('  \n'));
      return card;
    },
    item: treeItem(id, fileName(text.uri), entities.length + claims.length > 0, {
      description: [waiting > 0 ? l10n.t('{0} to review', waiting) : entities.length + claims.length > 0 ? l10n.t('reviewed') : '', outlet, published].filter(Boolean).join(' · '),
      icon: new vscode.ThemeIcon(waiting > 0 ? 'file-text' : 'pass'),
      context: 'dateline.source',
      goes: { uri: text.uri, span: { start: 0, end: 0 } },
    }),
  };
  return node;
}

function section(parent: Node, id: string, label: string, icon: string, count: number, children: (node: Node) => Node[]): Node[] {
  if (count === 0) return [];
  const node: Node = { parent, children: () => children(node), item: treeItem(id, label, true, { description: String(count), icon: new vscode.ThemeIcon(icon) }) };
  return [node];
}

/** The shown mentions of a text by entity, most mentioned first. */
function entitiesOf(text: AnnotatedText): MentionItem[][] {
  const found = new Map<string, MentionItem[]>();
  for (const item of text.items) {
    if (item.kind !== 'mention' || !isShown(item)) continue;
    const key = `${item.category}\n${item.name}`;
    const list = found.get(key);
    if (list) list.push(item);
    else found.set(key, [item]);
  }
  return [...found.values()].sort((a, b) => b.length - a.length);
}

function entityNode(host: Host, prefix: string, text: AnnotatedText, mentions: readonly MentionItem[], parent: Node): Node {
  const first = mentions[0]!;
  if (mentions.length === 1) return itemNode(host, prefix, text, first, parent, { label: first.name });
  const id = `${prefix}/${first.category}/${first.name}`;
  const node: Node = {
    parent,
    children: () => mentions.map((item) => itemNode(host, id, text, item, node)),
    item: treeItem(id, first.name, true, { description: `${categoryLabel(first.category)} · ${mentions.length}`, icon: categoryIcon(first.category), goes: { uri: text.uri, span: first } }),
  };
  return node;
}
