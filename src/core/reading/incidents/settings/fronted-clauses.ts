import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import { isFiniteForm } from '../../syntax/tags.ts';
import type { EventMention } from '../events/event-mention.ts';

const AFTER = new WordSet(['after', 'following']);

/**
 * Whether a day or place is that of what came of a deed: "After the singer was killed, the police raided two houses in Tessa on Friday". What a
 * sentence opens with "after" stands before its comma; behind that another subject and its verb have what follows.
 */
export function isOfWhatFollowed(reading: Reading, { first, last, sentence }: EventMention, setting: Mention): boolean {
  const { tokens, tags } = syntaxOf(reading.source);
  if (!AFTER.has(tokens, sentence.first)) return false;
  let comma = last;
  while (comma < sentence.last && !COMMA.has(tokens, comma)) comma++;
  if (comma >= sentence.last || setting.start < tokens.start[comma]!) return false;
  // The comma that ends the clause is the first one behind the deed with no other before the deed.
  for (let i = sentence.first; i < first; i++) if (COMMA.has(tokens, i)) return false;
  for (let i = comma + 1; i < sentence.last; i++) if (isFiniteForm(tags[i]!)) return true;
  return false;
}
