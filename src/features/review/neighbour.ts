import type { AnnotatedText, Item } from '../../core/view/annotated-text.ts';
import { isShown, isUnreviewed } from '../../core/view/items-at.ts';

export type Kind = 'unreviewed' | 'claim' | 'mention';

/** Where one stands: an item, or an offset without one. */
export type Here = Pick<Item, 'start'> & Partial<Pick<Item, 'id' | 'end' | 'kind'>>;

export interface Neighbour {
  readonly item: Item;
  /** Its place among the `count` items of the kind, from 0. */
  readonly index: number;
  readonly count: number;
}

/** The next (`step` 1) or previous (-1) item of a kind in reading order, around the end; undefined where there is none. */
export function neighbour(text: AnnotatedText, kind: Kind, step: 1 | -1, here: Here): Neighbour | undefined {
  const items = text.items.filter((item) => (kind === 'unreviewed' ? isUnreviewed(item) : item.kind === kind && isShown(item)));
  if (items.length === 0) return undefined;
  const at = items.findIndex(({ id }) => id === here.id);
  const index = at >= 0 ? at + step : step === 1 ? items.findIndex((item) => isAfter(item, here)) : items.filter((item) => item.start < here.start).length - 1;
  const around = index < 0 ? (step === 1 ? 0 : items.length - 1) : index % items.length;
  return { item: items[around]!, index: around, count: items.length };
}

/** Whether an item comes after where one stands; what begins with it and lies within it comes after it. */
const isAfter = (item: Item, here: Here): boolean => item.start > here.start || (item.start === here.start && (here.end === undefined || item.end < here.end || (item.end === here.end && item.kind !== here.kind)));
