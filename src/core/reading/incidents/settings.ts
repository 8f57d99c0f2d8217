import { WordSet, words } from '../../lexicon/phrases.ts';
import type { Mention } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { edtfOf } from '../dates/edtf.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import type { EventMention } from './event-mention.ts';

const SINCE = new WordSet(words('since until till before after from by'));
const WHERE = new WordSet(words('in at near outside inside on around of to from off across throughout within against toward into between along'));

/**
 * Gives each event mention its dates and places: those of its own clause first, nearest first ("on Monday gunmen attacked … in Marlo").
 * A date after "since" or "before" dates something else.
 */
export function readSettings(reading: Reading, events: readonly EventMention[]): void {
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
    event.dates = nearest(reading, event, dates.filter((date) => !follows(reading, date, SINCE)));
    event.places = nearest(reading, event, places.filter((place) => isSetting(reading, place)));
  }
}

/** In the order of distance, counted in tokens; each clause border in between counts as much as a dozen words. */
function nearest(reading: Reading, event: EventMention, mentions: readonly Mention[]): Mention[] {
  const { tokens, tags } = syntaxOf(reading.source);
  const far = (mention: Mention): number => {
    const at = tokens.at(mention.start);
    const [from, to] = at < event.first ? [at, event.first] : [event.last, at];
    let cost = to - from;
    for (let i = from; i < to; i++) if (tags[i] === Tag.subordinator || tags[i] === Tag.that || tags[i] === Tag.relative || tokens.textOf(i) === ';') cost += 12;
    // What comes after the words belongs to them more often than what comes before.
    return at < event.first ? cost * 1.2 : cost;
  };
  return mentions.map((mention) => ({ mention, cost: far(mention) })).sort((a, b) => a.cost - b.cost).map(({ mention }) => mention);
}

const follows = ({ source: { tokens } }: Reading, mention: Mention, set: WordSet): boolean => {
  const at = tokens.at(mention.start) - 1;
  return set.has(tokens, at) || (tokens.lower(at) === 'the' && set.has(tokens, at - 1));
};

/** A place counts as a setting after a preposition ("in Marlo", "in the town of Marlo", "near the city"), or as part of one ("Marlo, Tessa"). */
function isSetting({ source: { tokens } }: Reading, mention: Mention): boolean {
  let at = tokens.at(mention.start) - 1;
  for (let steps = 0; steps < 6 && at >= 0; steps++, at--) {
    if (WHERE.has(tokens, at)) return true;
    const text = tokens.textOf(at);
    if (text === ',' || text === '(' || text === 'and') return true;
    if (/^[.;:]$/.test(text)) return false;
  }
  return false;
}
