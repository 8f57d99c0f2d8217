import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { Category } from '../core/model/vocabulary.ts';
import type { GroupField } from '../core/view/group-facts.ts';

/** How a closed vocabulary is said to the user; what is not in it is said as it is. */
const say = (words: () => Readonly<Record<string, string>>) => (code: string): string => words()[code] ?? code;

export const categoryLabel = say(() => ({
  person: l10n.t('Person'),
  organisation: l10n.t('Organisation'),
  'armed-group': l10n.t('Armed group'),
  'state-body': l10n.t('State body'),
  media: l10n.t('Media'),
  location: l10n.t('Location'),
  facility: l10n.t('Facility'),
  nationality: l10n.t('Nationality'),
  weapon: l10n.t('Weapon'),
  vehicle: l10n.t('Vehicle'),
  date: l10n.t('Date'),
  quantity: l10n.t('Quantity'),
  money: l10n.t('Money'),
  document: l10n.t('Document'),
}) satisfies Record<Category, string>);

export const stateLabel = say(() => ({ suggested: l10n.t('suggested'), accepted: l10n.t('accepted'), changed: l10n.t('changed'), added: l10n.t('added'), rejected: l10n.t('rejected') }));

export const actLabel = say(() => ({
  says: l10n.t('says'),
  'claims-responsibility': l10n.t('claims responsibility'),
  denies: l10n.t('denies'),
  accuses: l10n.t('accuses'),
  threatens: l10n.t('threatens'),
  reports: l10n.t('reports'),
  orders: l10n.t('orders'),
  believes: l10n.t('believes'),
  asks: l10n.t('asks'),
  narrates: l10n.t('narrates'),
}));

/** How the source puts what it says: polarity and certainty in one phrase. */
export function factualityLabel(polarity: string, certainty: string): string {
  if (polarity === 'unknown' || certainty === 'unknown') return l10n.t('left open whether it is so');
  return polarity === 'negative'
    ? say(() => ({ certain: l10n.t('as not so'), probable: l10n.t('as probably not so'), possible: l10n.t('as possibly not so') }))(certainty)
    : say(() => ({ certain: l10n.t('as certain'), probable: l10n.t('as probable'), possible: l10n.t('as possible') }))(certainty);
}

export const fieldLabel = say(() => ({
  date: l10n.t('Date'),
  place: l10n.t('Place'),
  perpetrator: l10n.t('Actors'),
  target: l10n.t('Targets'),
  victims: l10n.t('Victims'),
  weapon: l10n.t('Weapons'),
  outcome: l10n.t('Outcome'),
  casualties: l10n.t('Casualties'),
}) satisfies Record<GroupField, string>);

/** Codicons of the categories; shape tells them apart where colour cannot. */
const ICONS: Readonly<Record<string, string>> = {
  person: 'person', organisation: 'organization', 'armed-group': 'flame', 'state-body': 'law', media: 'broadcast', location: 'location', facility: 'home', nationality: 'globe',
  weapon: 'target', vehicle: 'rocket', date: 'calendar', quantity: 'symbol-number', money: 'credit-card', document: 'file-text',
};

export const categoryIcon = (category: string): vscode.ThemeIcon => (ICONS[category] ? new vscode.ThemeIcon(ICONS[category], new vscode.ThemeColor(`dateline.${colourName(category)}Foreground`)) : new vscode.ThemeIcon('tag'));

/** `armed-group` is `armedGroup` in colour ids, which may hold no hyphen. */
export const colourName = (category: string): string => category.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
