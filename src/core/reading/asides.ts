import type { Category } from '../model/vocabulary.ts';
import { conflictTokens } from './genre.ts';
import type { Reading } from './reading.ts';

/** Descriptions that are worth showing in any text. */
const ARMS_AND_PAPERS: ReadonlySet<Category> = new Set<Category>(['weapon', 'vehicle', 'document']);

/**
 * Sets aside whom and where a text only describes ("workers", "the town", "they") where its passage is not about conflict: there it is noise to
 * whoever looks at the text, and titles, which belong to a name. The reader itself needs them everywhere.
 */
export function setAside(reading: Reading): void {
  const { source, mentions } = reading;
  const conflict = conflictTokens(reading);
  const titled = inTitles(reading);
  mentions.forEach((mention, index) => {
    // "Deputy Secretary of State Ann Smith": her title, not somebody beside her.
    if (mention.form === 'nominal' && mention.category === 'person' && titled[source.tokens.at(mention.start)]) mention.aside = true;
    if (conflict[source.tokens.at(mention.start)] || ARMS_AND_PAPERS.has(mention.category)) return;
    const inner = mentions[index + 1];
    // "Kolar district": the name alone says it.
    const named = mention.category === 'location' && inner?.category === 'location' && inner.start === mention.start;
    if (mention.form !== 'name' || named) mention.aside = true;
  });
}

/** 1 for each token of a title right before a name; one with a comma between ("The Foreign Secretary, Ann Smith, said") is a mention of its own. */
function inTitles({ source: { tokens }, mentions }: Reading): Uint8Array {
  const found = new Uint8Array(tokens.count);
  for (const { title, start } of mentions) if (title && tokens.at(title.end - 1) + 1 === tokens.at(start)) found.fill(1, tokens.at(title.start), tokens.at(title.end - 1) + 1);
  return found;
}
