import type { Category } from '../model/vocabulary.ts';
import { conflictTokens } from './genre.ts';
import type { Reading } from './reading.ts';

/** Descriptions that are worth showing in any text. */
const ARMS_AND_PAPERS: ReadonlySet<Category> = new Set<Category>(['weapon', 'vehicle', 'document']);

/**
 * Sets aside whom and where a text only describes ("workers", "the town", "they") where its passage is not about conflict: there it is noise to
 * whoever looks at the text. The reader itself needs it everywhere.
 */
export function setAside(reading: Reading): void {
  const { source, mentions } = reading;
  const conflict = conflictTokens(reading);
  mentions.forEach((mention, index) => {
    if (conflict[source.tokens.at(mention.start)] || ARMS_AND_PAPERS.has(mention.category)) return;
    const inner = mentions[index + 1];
    // "Kolar district": the name alone says it.
    const named = mention.category === 'location' && inner?.category === 'location' && inner.start === mention.start;
    if (mention.form !== 'name' || named) mention.aside = true;
  });
}
