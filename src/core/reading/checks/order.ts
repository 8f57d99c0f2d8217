import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention, Problem } from '../../model/findings.ts';
import { daysBetween, parseDay } from '../dates/calendar.ts';
import { edtfOf, intervalOf } from '../dates/edtf.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { Shape } from '../../text/tokens.ts';
import { spanOf } from '../../text/span.ts';

const RECENTLY = new WordSet('recently lately');
/** "in a recent attack on December 2": the deed right behind it. */
const RECENT = new WordSet(['recent']);
const DEEDS = new WordSet('attack attacks raid raids bombing bombings strike strikes ambush clash clashes shooting killing killings kidnapping');
const RESPONSE = new WordSet('response retaliation reprisal revenge retribution');
const NOT_NOW = new WordSet('until more most as just only');
const TELLING = new WordSet('recently lately recent response retaliation reprisal revenge retribution');
const TO = new WordSet('to for against');
const BEING = new WordSet('in was is were be as');
/** Days after which nobody calls an event recent in news. */
const STALE = 30;

/**
 * Times that do not fit the words: "Recently … on October 2" in a report of November 7; a response dated before what it answers ("on May 2,
 * in retaliation for the raid of May 5"); a response told as recent whose date is long past, which makes the date or the order unlikely.
 */
export function checkOrder(reading: Reading): Problem[] {
  const { published } = reading.masthead;
  const { tokens } = reading.source;
  const found: Problem[] = [];
  for (const sentence of reading.source.sentences) {
    let recent = -1;
    let response = -1;
    for (let i = TELLING.next(tokens, sentence.first, sentence.last); i >= 0; i = TELLING.next(tokens, i + 1, sentence.last)) {
      // "Recently" dates the sentence where it opens it or stands by its verb; "until recently" and "more recently" do not.
      if (RECENTLY.has(tokens, i) && (i === sentence.first || tokens.is(i, Shape.capital) || !NOT_NOW.has(tokens, i - 1))) recent = i;
      if (RECENT.has(tokens, i) && DEEDS.has(tokens, i + 1) && !NOT_NOW.has(tokens, i - 1)) recent = i;
      if (RESPONSE.has(tokens, i) && TO.has(tokens, i + 1) && BEING.has(tokens, i - 1)) response = i;
    }
    const reversed = after(reading, sentence);
    if (reversed) found.push(reversed);
    if (recent < 0 && response < 0) continue;
    const days = datesOf(reading, sentence);
    if (days.length === 0) continue;
    const effect = response < 0 ? days[0]! : days.find((date) => date.end <= tokens.start[response]!);
    if (response >= 0 && effect) {
      const cause = days.find((date) => date.start > tokens.start[response]!);
      if (cause && dayOf(cause)! > dayOf(effect)!) {
        found.push({ kind: 'unlikely-order', message: `“${reading.textOf(effect)}” is before “${reading.textOf(cause)}”, yet told as a response to it.`, at: [spanOf(effect), spanOf(cause)], severity: 'warning' });
        continue;
      }
    }
    if (recent < 0 || !effect || published === undefined || Math.abs(tokens.at(effect.start) - recent) > 30) continue;
    const age = daysBetween(dayOf(effect)!, published);
    if (age <= STALE) continue;
    const at = [tokens.span(recent, recent + 1), spanOf(effect)];
    const old = `“${reading.textOf(effect)}” is ${age} days before publication, yet the text says “${tokens.textOf(recent)}”`;
    if (response >= 0) found.push({ kind: 'unlikely-order', message: `${old} and tells it as a response to something just reported: check the date or the order.`, at: [...at, tokens.span(response - 1, response + 2)], severity: 'warning' });
    else found.push({ kind: 'stale-recency', message: `${old}.`, at, severity: 'information' });
  }
  return found;
}

/** "The army bombed the camp on March 2 after rebels had attacked a convoy on March 6": what came after is dated before. Days by number only: a bare weekday is the one that fits. */
function after(reading: Reading, { first, last, start, end }: Sentence): Problem | undefined {
  const { tokens, tags } = syntaxOf(reading.source);
  let word = -1;
  for (let i = first + 1; i < last; i++) {
    if (!AFTER.has(tokens, i)) continue;
    if (word >= 0) return undefined;
    word = i;
  }
  if (word < 0) return undefined;
  const days = datesOf(reading, reading.sentenceAt(start)!).filter((mention) => mention.end <= end && /\d/.test(reading.textOf(mention)));
  const [effect, cause] = days;
  if (days.length !== 2 || effect!.end > tokens.start[word]! || cause!.start < tokens.end[word]! || tokens.at(cause!.start) - word > 14) return undefined;
  const apart = daysBetween(dayOf(effect!)!, dayOf(cause!)!);
  if (apart <= 0 || apart > SEASON || !isClause(tags, word + 1, tokens.at(cause!.start))) return undefined;
  return { kind: 'unlikely-order', message: `“${reading.textOf(effect!)}” is before “${reading.textOf(cause!)}”, yet told as after it.`, at: [spanOf(effect!), spanOf(cause!)], severity: 'warning' };
}
const AFTER = new WordSet(['after']);
/** Days beyond which the year of a date without one is in doubt. */
const SEASON = 150;
/** "after rebels had attacked … on": a verb tells whose day it is, and nothing parts it off. */
function isClause(tags: Uint8Array, from: number, to: number): boolean {
  let verb = false;
  for (let i = from; i < to; i++) {
    if (tags[i] === Tag.mark || tags[i] === Tag.relative || tags[i] === Tag.to) return false;
    verb ||= isVerb(tags[i]!);
  }
  return verb;
}

/** The sentence's dates that are one known day, in reading order; "since" begins a stretch of time and dates nothing, a dateline dates the report. */
function datesOf(reading: Reading, sentence: Sentence): Mention[] {
  const { source: { tokens }, masthead: { publishedAt } } = reading;
  return reading.mentionsIn(sentence).filter((mention) => {
    if (mention.category !== 'date' || mention.start === publishedAt?.start || dayOf(mention) === undefined) return false;
    return !SPAN_WORDS.has(tokens, tokens.at(mention.start) - 1) && !describes(reading, mention);
  });
}

const SPAN_WORDS = new WordSet('since until');

/** "the January 30 election": the day of a thing, not of what is told. */
function describes({ source }: Reading, { end }: Mention): boolean {
  const { tokens, tags } = syntaxOf(source);
  const next = tokens.at(end - 1) + 1;
  return tokens.is(next, Shape.spaced) && (tags[next] === Tag.noun || tags[next] === Tag.name || tags[next] === Tag.possessive);
}

function dayOf({ time }: Mention): string | undefined {
  const edtf = time?.type === 'DATE' || time?.type === 'TIME' ? edtfOf(time) : undefined;
  const interval = edtf === undefined ? undefined : intervalOf(edtf);
  return interval?.from !== undefined && interval.from === interval.to && parseDay(interval.from) ? interval.from : undefined;
}
