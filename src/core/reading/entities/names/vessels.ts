import { TITLES } from '../../../lexicon/name-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import { firstEndingAfter } from '../../../text/span.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { addMentions, newMention } from '../../mentions.ts';
import type { Reading } from '../../reading.ts';
import { capitalsEnd } from './capitals-end.ts';

/** What navies, coast guards and shipping lines write before a ship's name. Public usage; own list. */
const PREFIX_WORDS = 'uss usns uscgc fs hms hmas hmcs hmnzs rfa ins icgs pns slns brp kri kd rss roks js jds tcg bns lns ara bap hdms hnoms hnlms hswms fgs orp nrp bns hs its mv ss rms fpso';
const PREFIXES = new WordSet(PREFIX_WORDS);
/** Kinds of ships, before a name that then is the ship's; of a carrier only with what it carries. General English; own list. */
const KIND_WORDS = 'tanker tankers freighter freighters ferry vessel ship warship frigate destroyer corvette cruiser submarine trawler yacht schooner barge minesweeper containership steamer tugboat';
const KINDS = new WordSet(KIND_WORDS);
/** "the Panama-flagged Marlo Star". */
const FLAGGED = new WordSet(['flagged']);
const CARRIER = new WordSet(['carrier']);
const CARRIED = new WordSet('bulk ore aircraft gas lng lpg crude livestock vehicle');
const BEFORE_NAME = new WordSet(`${PREFIX_WORDS} ${KIND_WORDS} carrier flagged`);
const TITLE_WORDS = new WordSet(TITLES);

/** Ships by name: "USS Hopper", "the MV Rhosus", "the bulk carrier Ocean Heron". What had been read as another name there is this ship's. */
export function readVessels(reading: Reading): void {
  const { tokens } = reading.source;
  const found: Mention[] = [];
  for (let token = BEFORE_NAME.next(tokens, 0, tokens.count); token >= 0; token = BEFORE_NAME.next(tokens, token + 1, tokens.count)) {
    const prefix = isPrefix(tokens, token);
    if (!prefix && !isKind(tokens, token)) continue;
    const last = capitalsEnd(tokens, token + 1);
    // A line in capitals says nothing, nor does a person behind a kind of ship.
    if (last === token + 1 || (prefix ? tokens.is(token + 1, Shape.allCaps) : TITLE_WORDS.has(tokens, token + 1) || isPrefix(tokens, token + 1))) continue;
    found.push(newMention(reading, tokens.span(prefix ? token : token + 1, last), 'vehicle', 'name', [{ why: `“${tokens.textOf(token)}” stands before a ship’s name` }]));
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

const isPrefix = (tokens: Tokens, i: number): boolean => tokens.is(i, Shape.allCaps) && PREFIXES.has(tokens, i);

const isKind = (tokens: Tokens, i: number): boolean => !tokens.is(i, Shape.capital) && (KINDS.has(tokens, i) || (FLAGGED.has(tokens, i) && tokens.textOf(i - 1) === '-') || (CARRIER.has(tokens, i) && CARRIED.has(tokens, i - 1)));
