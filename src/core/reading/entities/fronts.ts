import { FRONT, THE } from '../../lexicon/little-words.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention } from '../../model/findings.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { addMentions, newMention } from '../mentions.ts';
import type { Reading } from '../reading.ts';

/** What one stands, drives or fights at where "the front" is a line or a side: "in the front", "on the front", "at the front". */
const AT_THE_FRONT = new WordSet('in at on to along towards toward near from into');
/** What makes another noun of it: "the front line", "the front of the house". */
const GOES_ON = new WordSet('of line lines page pages door doors gate gates seat row passenger yard porch desk office runner entrance rank ranks bench');

/**
 * "the front" where the text names a body by that word ("the Marlo Liberation Front … the front denies it"): who it is, is found with the other
 * descriptions. Where no name ends so, it is the front of a war or a house.
 */
export function readFronts(reading: Reading): void {
  const { tokens } = reading.source;
  let named: Mention | undefined;
  const found: Mention[] = [];
  for (let token = FRONT.next(tokens, 1, tokens.count); token >= 0; token = FRONT.next(tokens, token + 1, tokens.count)) {
    if (tokens.is(token, Shape.capital) || !THE.has(tokens, token - 1) || AT_THE_FRONT.has(tokens, token - 2) || GOES_ON.has(tokens, token + 1)) continue;
    named ??= reading.mentions.find((mention) => isFront(tokens, mention));
    if (!named) return;
    found.push(newMention(reading, tokens.span(token, token + 1), named.category, 'nominal', [{ why: `short for “${reading.textOf(named)}”` }]));
  }
  addMentions(reading, found);
}

/** "Marlo Liberation Front", "Popular Front for Tessa". */
function isFront(tokens: Tokens, { category, start, end }: Mention): boolean {
  if (category !== 'armed-group' && category !== 'organisation') return false;
  for (let token = tokens.at(start); token < tokens.count && tokens.start[token]! < end; token++) if (FRONT.has(tokens, token) && tokens.is(token, Shape.capital)) return true;
  return false;
}
