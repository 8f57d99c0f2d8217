import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention } from '../../model/findings.ts';
import { firstEndingAfter } from '../../text/span.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import { addMentions, newMention } from '../mentions.ts';
import type { Reading } from '../reading.ts';

/** What navies, coast guards and shipping lines write before a ship's name. Public usage; own list. */
const PREFIXES = new WordSet('uss usns uscgc fs hms hmas hmcs hmnzs rfa ins icgs pns slns brp kri kd rss roks js jds tcg bns lns ara bap hdms hnoms hnlms hswms fgs orp nrp bns hs its mv ss rms fpso');
/** Longest name behind the prefix, in words. */
const LONGEST = 4;

/** Ships by name: "USS Hopper", "the MV Rhosus", "HMS Queen Elizabeth". What had been read as another name there is this ship's. */
export function readVessels(reading: Reading): void {
  const { tokens } = reading.source;
  const found: Mention[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (!tokens.is(token, Shape.allCaps) || !PREFIXES.has(tokens, token)) continue;
    let last = token + 1;
    while (last < tokens.count && last <= token + LONGEST && tokens.kind[last] === TokenKind.word && tokens.is(last, Shape.capital) && tokens.is(last, Shape.spaced) && !tokens.is(last, Shape.newline)) last++;
    // A line in capitals says nothing.
    if (last === token + 1 || tokens.is(token + 1, Shape.allCaps)) continue;
    found.push(newMention(reading, tokens.span(token, last), 'vehicle', 'name', [{ why: `“${tokens.textOf(token)}” stands before a ship’s name` }]));
    token = last - 1;
  }
  if (found.length === 0) return;
  const overlaps = ({ start, end }: Mention): boolean => {
    const ship = found[firstEndingAfter(found, start)];
    return ship !== undefined && ship.start < end;
  };
  const dropped = new Set(reading.mentions.filter(overlaps).map(({ entity }) => entity));
  reading.mentions = reading.mentions.filter((mention) => !overlaps(mention));
  reading.entities = reading.entities.filter((entity) => !dropped.has(entity));
  addMentions(reading, found);
}
