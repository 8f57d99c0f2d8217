import * as vscode from 'vscode';
import type { Category } from '../core/model/vocabulary.ts';
import type { GroupField } from '../core/view/group-facts.ts';

const { t } = vscode.l10n;

/** How a closed vocabulary is said to the user; what is not in it is said as it is. */
const say = (words: () => Readonly<Record<string, string>>) => (code: string): string => words()[code] ?? code;

export const categoryLabel = say(() => ({
  person: t('Person'),
  organisation: t('Organisation'),
  'armed-group': t('Armed group'),
  'state-body': t('State body'),
  media: t('Media'),
  location: t('Location'),
  facility: t('Facility'),
  nationality: t('Nationality'),
  weapon: t('Weapon'),
  vehicle: t('Vehicle'),
  date: t('Date'),
  quantity: t('Quantity'),
  money: t('Money'),
  document: t('Document'),
}) satisfies Record<Category, string>);

export const stateLabel = say(() => ({ suggested: t('suggested'), accepted: t('accepted'), changed: t('changed'), added: t('added'), rejected: t('rejected') }));

export const actLabel = say(() => ({
  says: t('says'),
  'claims-responsibility': t('claims responsibility'),
  denies: t('denies'),
  accuses: t('accuses'),
  threatens: t('threatens'),
  reports: t('reports'),
  orders: t('orders'),
  believes: t('believes'),
  asks: t('asks'),
  narrates: t('narrates'),
}));

export const polarityLabel = say(() => ({ positive: t('affirmed'), negative: t('denied'), unknown: t('polarity unknown') }));
export const certaintyLabel = say(() => ({ certain: t('certain'), probable: t('probable'), possible: t('possible'), unknown: t('certainty unknown') }));

export const fieldLabel = say(() => ({
  perpetrator: t('Actors'),
  target: t('Targets'),
  victims: t('Victims'),
  weapon: t('Weapons'),
  outcome: t('Outcome'),
  casualties: t('Casualties'),
}) satisfies Record<GroupField, string>);

/** Codicons of the categories; shape tells them apart where colour cannot. */
const ICONS: Readonly<Record<string, string>> = {
  person: 'person', organisation: 'organization', 'armed-group': 'flame', 'state-body': 'law', media: 'broadcast', location: 'location', facility: 'home', nationality: 'globe',
  weapon: 'target', vehicle: 'rocket', date: 'calendar', quantity: 'symbol-number', money: 'credit-card', document: 'file-text',
};

export const categoryIcon = (category: string): vscode.ThemeIcon => (ICONS[category] ? new vscode.ThemeIcon(ICONS[category], new vscode.ThemeColor(`dateline.${colourName(category)}Foreground`)) : new vscode.ThemeIcon('tag'));

/** `armed-group` is `armedGroup` in colour ids, which may hold no hyphen. */
export const colourName = (category: string): string => category.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
