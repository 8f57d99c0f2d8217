import { l10n } from 'vscode';
import { CATEGORIES, type Category } from '../../core/model/vocabulary.ts';
import { categoryIcon, categoryLabel } from '../../host/labels.ts';
import { pickByKey } from '../../host/pick.ts';
import { clipped } from '../../core/text/clipped.ts';

/** One letter a category, the same in every language, so that fingers need to learn them once. */
const KEYS: Readonly<Record<Category, string>> = {
  person: 'p', organisation: 'o', 'armed-group': 'g', 'state-body': 's', media: 'm', location: 'l', facility: 'f', nationality: 'n',
  weapon: 'w', vehicle: 'v', date: 'd', quantity: 'q', money: 'c', document: 't',
};

/** Asks for a category with one key. */
export const pickCategory = (words: string): Promise<string | undefined> =>
  pickByKey(l10n.t('Category of “{0}”', clipped(words, 60)), CATEGORIES.map((category) => ({ key: KEYS[category], label: categoryLabel(category), icon: categoryIcon(category), value: category })));
