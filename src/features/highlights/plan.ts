import type { AnnotatedText, Item } from '../../core/view/annotated-text.ts';
import { isShown, isUnreviewed } from '../../core/view/items-at.ts';
import { CATEGORIES } from '../../core/model/vocabulary.ts';
import type { Span } from '../../core/text/span.ts';

/** A category of another project is shown as a document is, and never hidden. */
const CATEGORY_KNOWN: ReadonlySet<string> = new Set(CATEGORIES);

/** Which marks are wanted: categories, `claim` and `cue`, and in which state. */
export interface Wanted {
  readonly shown: ReadonlySet<string>;
  readonly state: 'all' | 'unreviewed' | 'decided';
}

/**
 * The spans of each style of a text. A style's name is made of what is marked, whether it was decided, and for an entity that lies
 * within another one `inner`: `person.suggested`, `weapon.decided.inner`, `claim.suggested`, `cue.decided`, `attention`.
 */
export function plan(text: AnnotatedText, { shown, state }: Wanted): Map<string, Span[]> {
  const styles = new Map<string, Span[]>();
  const add = (style: string, spans: readonly Span[]): void => {
    const list = styles.get(style);
    if (list) list.push(...spans);
    else styles.set(style, [...spans]);
  };
  const wanted = (item: Item): boolean => isShown(item) && item.end > item.start && (state === 'all' || (state === 'unreviewed') === isUnreviewed(item));
  let outerEnd = -1;
  for (const item of text.items) {
    if (!wanted(item)) continue;
    const decided = item.state === 'suggested' ? 'suggested' : 'decided';
    if (item.kind === 'mention') {
      if (!shown.has(item.category) && CATEGORY_KNOWN.has(item.category)) continue;
      // Items come outer before inner: whatever begins before the last outer one ends lies within it.
      const inner = item.start < outerEnd;
      if (!inner) outerEnd = item.end;
      add(`${CATEGORY_KNOWN.has(item.category) ? item.category : 'document'}.${decided}${inner ? '.inner' : ''}`, [item]);
    } else {
      if (shown.has('claim')) add(`claim.${decided}`, item.content);
      if (shown.has('cue')) add(`cue.${decided}`, item.cue);
    }
    if (item.resolution?.state === 'review') add('attention', [item]);
  }
  return styles;
}
