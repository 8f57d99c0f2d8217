import type { Span } from '../text/span.ts';
import type { AnnotatedText, Item } from './annotated-text.ts';

/**
 * Whether an item is shown at all. Rejected ones are not; nor are suggestions that carry no mark of their own: pronouns, which follow
 * their entity, descriptions set aside, and the outlet's own narration, which nobody is quoted with.
 */
export function isShown(item: Item): boolean {
  if (item.state !== 'suggested') return item.state !== 'rejected';
  return item.kind === 'mention' ? item.finding?.form !== 'pronoun' && !item.finding?.aside : item.finding?.act !== 'narrates';
}

/** Whether the item waits for an analyst's decision: a suggestion, or an annotation that may stand at the wrong words. */
export const isUnreviewed = (item: Item): boolean => isShown(item) && (item.state === 'suggested' || item.resolution?.state === 'review');

/** The words that make an item: the mention, or the claim's content, cue and source. */
export const spansOf = (item: Item): readonly Span[] => (item.kind === 'mention' ? [item] : [...item.content, ...item.cue, ...item.source]);

/** The words that stand for an item in lists: the mention's, or what is claimed, white space made single spaces. */
export const wordsOf = (text: AnnotatedText, item: Item): string =>
  (item.kind === 'mention' ? [item] : item.content).map((s) => text.reading.wordsOf(s).trim()).join(' … ');

/**
 * What is shown at an offset (UTF-16), entities before claims and the innermost first. The offset may touch an item's end, as a caret
 * behind a word does, where nothing covers it.
 */
export function itemsAt(text: AnnotatedText, offset: number): Item[] {
  const touching = text.items.filter((item) => isShown(item) && spansOf(item).some((s) => s.start <= offset && offset <= s.end));
  const covering = touching.filter((item) => spansOf(item).some((s) => offset < s.end && s.start <= offset));
  return (covering.length > 0 ? covering : touching).sort((a, b) => Number(a.kind === 'claim') - Number(b.kind === 'claim') || a.end - a.start - (b.end - b.start));
}
