import type { Category } from '../../model/vocabulary.ts';

/** Categories between which one entity's mentions may differ: a group is an organisation here and an armed group there. */
export type EntityClass = 'person' | 'group' | 'place' | 'people' | 'thing' | 'document' | 'none';

const CLASS: Readonly<Record<Category, EntityClass>> = {
  person: 'person',
  organisation: 'group',
  'armed-group': 'group',
  'state-body': 'group',
  media: 'group',
  location: 'place',
  facility: 'place',
  nationality: 'people',
  weapon: 'thing',
  vehicle: 'thing',
  document: 'document',
  date: 'none',
  quantity: 'none',
  money: 'none',
};

/** The class of a category; mentions of different classes never share an entity, those of class 'none' share none at all. */
export const classOf = (category: Category): EntityClass => CLASS[category];
