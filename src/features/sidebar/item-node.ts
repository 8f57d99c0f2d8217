import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { AnnotatedText, Item } from '../../core/view/annotated-text.ts';
import { wordsOf } from '../../core/view/items-at.ts';
import { explain } from '../../core/view/explain.ts';
import type { Host } from '../../host/host.ts';
import { itemCard } from '../../host/item-card.ts';
import { actLabel, categoryIcon, categoryLabel, stateLabel } from '../../host/labels.ts';
import { treeItem, type Looks, type Node } from './node.ts';

/** An entity's mention or a claim, with the menu that decides on it. */
export function itemNode(host: Host, prefix: string, text: AnnotatedText, item: Item, parent: Node | undefined, looks: Looks & { readonly label?: string; readonly children?: () => Node[] } = {}): Node {
  const label = looks.label ?? wordsOf(text, item);
  const claim = item.kind === 'claim' ? (item.annotation?.source?.entity ?? item.finding?.speaker?.name ?? item.source.map((s) => text.reading.textOf(s)).join(' ')) : '';
  const said = item.kind === 'claim' && item.finding ? actLabel(item.finding.act) : '';
  const description = looks.description ?? (item.kind === 'claim' ? [claim, said].filter(Boolean).join(' ') : categoryLabel(item.category));
  return {
    uri: text.uri,
    itemId: item.id,
    ...(parent ? { parent } : {}),
    ...(looks.children ? { children: looks.children } : {}),
    tooltip: () => itemCard(explain(text, item, { texts: host.store.all(), groups: host.incidents() })),
    item: treeItem(`${prefix}/${item.id}`, label, looks.children !== undefined, {
      icon: item.resolution?.state === 'review' ? new vscode.ThemeIcon('question', new vscode.ThemeColor('dateline.attentionForeground')) : item.kind === 'claim' ? new vscode.ThemeIcon('quote') : categoryIcon(item.category),
      context: `dateline.item.${item.kind}.${item.annotation ? 'decided' : 'suggested'}`,
      goes: { uri: text.uri, span: item },
      ...looks,
      description: [description, item.state === 'suggested' ? '' : stateLabel(item.state), ...(item.opinions ?? []).map(({ by, annotation }) => `${by ?? l10n.t('the agreed record')}: ${stateLabel(annotation.status ?? 'added')}`)].filter(Boolean).join(' · '),
    }),
  };
}
