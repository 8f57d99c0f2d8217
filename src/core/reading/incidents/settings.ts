import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { Shape } from '../../text/tokens.ts';
import { edtfOf } from '../dates/edtf.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import type { EventMention } from './event-mention.ts';

const SINCE = new WordSet('since until till before after from by');
const WHERE = new WordSet('in at near outside inside on around off across throughout within between along from into');

/**
 * Gives each event mention its dates and places: those of its own clause first, nearest first ("on Monday gunmen attacked … in Marlo").
 * A date after "since" or "before" dates something else.
 */
export function readSettings(reading: Reading, events: readonly EventMention[]): void {
  const cues = cueTokens(reading);
  let sentence = -1;
  let dates: Mention[] = [];
  let places: Mention[] = [];
  for (const event of events) {
    if (event.sentenceIndex !== sentence) {
      sentence = event.sentenceIndex;
      const mentions = reading.mentionsIn(event.sentence);
      dates = mentions.filter((mention) => mention.category === 'date' && mention.start !== reading.masthead.publishedAt?.start && mention.time !== undefined && edtfOf(mention.time) !== undefined);
      places = mentions.filter((mention) => mention.category === 'location' || (mention.category === 'facility' && mention.form === 'name'));
    }
    event.dates = nearest(reading, event, dates.filter((date) => !follows(reading, date, SINCE) && !datesSaying(reading, date, cues)));
    const since = event.plural ? dates.find((date) => reading.source.tokens.lower(reading.source.tokens.at(date.start) - 1) === 'since') : undefined;
    if (since) event.since = since;
    event.places = nearest(reading, event, places.filter((place) => isSetting(reading, place)));
  }
}

/** Tokens of all claims' cues. */
function cueTokens(reading: Reading): Set<number> {
  const { tokens } = reading.source;
  const found = new Set<number>();
  for (const claim of reading.claims) for (const cue of claim.cue) for (let i = tokens.at(cue.start); i < tokens.count && tokens.start[i]! < cue.end; i++) found.add(i);
  return found;
}

/** "said on Thursday", "Friday denied": the date is the saying's. */
function datesSaying({ source: { tokens } }: Reading, date: Mention, cues: ReadonlySet<number>): boolean {
  const first = tokens.at(date.start);
  const before = tokens.lower(first - 1) === 'on' ? first - 2 : first - 1;
  return cues.has(before) || cues.has(tokens.at(date.end - 1) + 1);
}

/** In the order of distance, counted in tokens; each clause border in between counts as much as a dozen words. */
function nearest(reading: Reading, event: EventMention, mentions: readonly Mention[]): Mention[] {
  const { tokens, tags } = syntaxOf(reading.source);
  const { first, last } = event.anchor ?? event;
  const far = (mention: Mention): number => {
    const at = tokens.at(mention.start);
    const [from, to] = at < first ? [at, first] : [last, at];
    let cost = to - from;
    for (let i = from; i < to; i++) if (tags[i] === Tag.subordinator || tags[i] === Tag.that || tags[i] === Tag.relative || tokens.textOf(i) === ';') cost += 12;
    // What comes after the words belongs to them more often than what comes before.
    return at < first ? cost * (event.anchor ? 4 : 1.2) : cost;
  };
  return mentions.map((mention) => ({ mention, cost: far(mention) })).sort((a, b) => a.cost - b.cost).map(({ mention }) => mention);
}

const follows = ({ source: { tokens } }: Reading, mention: Mention, set: WordSet): boolean => {
  const at = tokens.at(mention.start) - 1;
  return set.has(tokens, at) || (tokens.lower(at) === 'the' && set.has(tokens, at - 1));
};

/**
 * A place counts as a setting after a preposition of place ("in Marlo", "in the town of Marlo", "off the coast of Tessa") or as part of
 * one ("Marlo, Tessa"); not before a noun that it describes ("US bases").
 */
function isSetting(reading: Reading, mention: Mention): boolean {
  const { tokens, tags } = syntaxOf(reading.source);
  const next = tokens.at(mention.end - 1) + 1;
  if (tokens.is(next, Shape.spaced) && (tags[next] === Tag.noun || tags[next] === Tag.name || tags[next] === Tag.possessive || tags[next] === Tag.number)) return false;
  if (tags[next] === Tag.possessive) return false;
  let at = tokens.at(mention.start) - 1;
  for (let steps = 0; steps < 8 && at >= 0; steps++, at--) {
    if (WHERE.has(tokens, at)) return true;
    const tag = tags[at]!;
    const text = tokens.textOf(at);
    if (text === ',' || text === '(' || text === 'and' || text === 'of' || tag === Tag.determiner || tag === Tag.noun || tag === Tag.name || tag === Tag.adjective) continue;
    return false;
  }
  return false;
}
