import * as vscode from 'vscode';
import { l10n } from 'vscode';
import { factsOf, type FactWords, type GroupFact, type GroupField } from '../../core/view/group-facts.ts';
import type { GroupClaim, IncidentGroup } from '../../core/view/incident-group.ts';
import type { Host } from '../../host/host.ts';
import { fieldLabel } from '../../host/labels.ts';
import { escaped, markdown } from '../../host/links.ts';
import { fileName } from '../../store/addresses.ts';
import { itemNode } from './item-node.ts';
import { treeItem, type Node } from './node.ts';

const attention = new vscode.ThemeColor('dateline.attentionForeground');

/** The incidents that are part of no other, each with what the sources say of it. */
export const incidentNodes = (host: Host): Node[] => {
  const groups = host.incidents();
  const known = new Set(groups.map(({ id }) => id));
  return groups.filter(({ partOf }) => partOf === undefined || !known.has(partOf)).map((group) => incidentNode(host, group, groups));
};

/** The node of one incident, with its parents; undefined when there is no such incident. */
export function findIncident(host: Host, id: string): Node | undefined {
  const walk = (nodes: readonly Node[], depth: number): Node | undefined => {
    for (const node of nodes) {
      if (node.incident === id) return node;
      const below = depth < MOST_PARTS && node.incident !== undefined ? walk((node.children?.() ?? []).filter((child) => child.incident !== undefined), depth + 1) : undefined;
      if (below) return below;
    }
    return undefined;
  };
  return walk(incidentNodes(host), 0);
}

/** Incidents within incidents are followed this deep: a series, an attack, its strikes. */
const MOST_PARTS = 4;

function incidentNode(host: Host, group: IncidentGroup, groups: readonly IncidentGroup[], parent?: Node, depth = 0): Node {
  const { id, title, date, place, sources, disagreements, members } = group;
  const contested = disagreements.length > 0 || group.claimsAgainst.length > 0;
  const decided = members.some(({ annotation }) => annotation);
  const count = sources.length === 1 ? l10n.t('1 source') : l10n.t('{0} sources', sources.length);
  const first = members.find(({ incident }) => incident?.mentions[0]);
  const node: Node = {
    incident: id,
    ...(parent ? { parent } : {}),
    children: () => [
      ...disagreements.map((disagreement, index) => disagreementNode(`incident/${id}/disagreement/${index}`, disagreement, node)),
      ...factsOf(group).map((fact) => factNode(group, fact, node)),
      ...claimsNode(host, group, 'for', group.claimsFor, node),
      ...claimsNode(host, group, 'against', group.claimsAgainst, node),
      ...(depth < MOST_PARTS ? groups.filter(({ partOf }) => partOf === id).map((part) => incidentNode(host, part, groups, node, depth + 1)) : []),
      sourcesNode(group, node),
    ],
    tooltip: () => incidentCard(group),
    item: treeItem(`incident/${id}`, title, true, {
      description: [date, place, count].filter(Boolean).join(' · '),
      icon: contested ? new vscode.ThemeIcon('warning', attention) : new vscode.ThemeIcon(decided ? 'circle-filled' : 'circle-outline'),
      context: 'dateline.incident',
      ...(first ? { goes: { uri: first.text.uri, span: first.incident!.mentions[0]! } } : {}),
      spoken: [title, date, place, count, contested ? l10n.t('contested') : ''].filter(Boolean).join(', '),
    }),
  };
  return node;
}

const FIELD_ICONS: Readonly<Record<GroupField, string>> = { date: 'calendar', place: 'location', perpetrator: 'account', target: 'target', victims: 'person', weapon: 'zap', outcome: 'arrow-right', casualties: 'heart' };

/** Places in the sources that are listed below one value. */
const MOST_WORDS = 20;

/** One value of a field; below it the words that give it, each where it stands. */
function factNode(group: IncidentGroup, { field, value, at, adopted, claims }: GroupFact, parent: Node): Node {
  const [first] = at;
  const by = [...new Set(claims.map(({ speaker }) => speaker?.name).filter(Boolean))].join(', ');
  const id = `incident/${group.id}/${field}/${value}`;
  const node: Node = {
    parent,
    ...(first ? { children: () => at.slice(0, MOST_WORDS).map((words, index) => wordsNode(`${id}/${index}`, words, node)) } : {}),
    item: treeItem(id, value, first !== undefined, {
      description: [fieldLabel(field), by ? l10n.t('says {0}', by) : '', adopted ? l10n.t('adopted') : ''].filter(Boolean).join(' · '),
      icon: new vscode.ThemeIcon(FIELD_ICONS[field]),
      ...(first ? { goes: { uri: first.text.uri, span: first.span } } : {}),
    }),
  };
  return node;
}

const wordsNode = (id: string, { text, span, why }: FactWords, parent: Node): Node => ({
  parent,
  item: treeItem(id, `“${text.reading.wordsOf(span)}”`, false, { description: [why, fileName(text.uri)].filter(Boolean).join(' · '), icon: new vscode.ThemeIcon('quote'), goes: { uri: text.uri, span } }),
});

function claimsNode(host: Host, group: IncidentGroup, side: 'for' | 'against', claims: readonly GroupClaim[], parent: Node): Node[] {
  if (claims.length === 0) return [];
  const id = `incident/${group.id}/${side}`;
  const node: Node = {
    parent,
    children: () => claims.flatMap(({ text, claim }) => {
      const item = text.items.find((candidate) => candidate.finding === claim);
      return item ? [itemNode(host, id, text, item, node)] : [];
    }),
    item: treeItem(id, side === 'for' ? l10n.t('Claims for') : l10n.t('Claims against'), true, { description: String(claims.length), icon: new vscode.ThemeIcon(side === 'for' ? 'quote' : 'comment-unresolved') }),
  };
  return [node];
}

/** Goes to the later of the two places that disagree. */
function disagreementNode(id: string, { message, sides: [, other] }: IncidentGroup['disagreements'][number], parent: Node): Node {
  const goes = other ? { goes: { uri: other.text.uri, span: other.at } } : {};
  return { parent, item: treeItem(id, message, false, { icon: new vscode.ThemeIcon('warning', attention), ...goes, spoken: l10n.t('Disagreement: {0}', message) }) };
}

function sourcesNode(group: IncidentGroup, parent: Node): Node {
  const id = `incident/${group.id}/sources`;
  const node: Node = {
    parent,
    children: () => group.sources.flatMap(({ name, texts }) => texts.map((text, index): Node => {
      const span = group.members.find((member) => member.text === text)?.incident?.mentions[0] ?? { start: 0, end: 0 };
      const description = [fileName(text.uri), index > 0 ? l10n.t('repeats the same report') : ''].filter(Boolean).join(' · ');
      return { parent: node, item: treeItem(`${id}/${text.uri}`, name, false, { description, icon: new vscode.ThemeIcon('file-text'), goes: { uri: text.uri, span } }) };
    })),
    item: treeItem(id, l10n.t('Sources'), true, { description: String(group.sources.length), icon: new vscode.ThemeIcon('files') }),
  };
  return node;
}

/** Members whose day and place a card accounts for. */
const MOST_MEMBERS = 3;

function incidentCard({ title, type, date, place, reasons, proposed, disagreements, members }: IncidentGroup): vscode.MarkdownString {
  const lines = [`**${escaped(title)}**`, [type, date, place].filter((part) => part !== undefined).map(escaped).join(' · ')];
  if (reasons.length > 0) lines.push((proposed ? l10n.t('Taken as one incident: {0}', reasons.map(escaped).join('; ')) : l10n.t('One incident: {0}', reasons.map(escaped).join('; '))));
  for (const { incident } of members.slice(0, MOST_MEMBERS)) {
    const day = incident?.date?.value;
    const [where] = incident?.place ?? [];
    if (day) lines.push(escaped(l10n.t('Date {0}: {1}', day.value, day.why)));
    if (where) lines.push(escaped(l10n.t('Place {0}: {1}', where.value.name, [...where.evidence.map(({ why }) => why), where.value.place?.why ?? ''].filter(Boolean).join('; '))));
  }
  for (const { message } of disagreements) lines.push(`$(warning) ${escaped(message)}`);
  const note = members.map(({ annotation }) => annotation?.note).find(Boolean);
  if (note) lines.push(`$(note) ${escaped(note)}`);
  const card = markdown();
  card.appendMarkdown(lines.join('  \n'));
  return card;
}
