import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention, Problem } from '../../model/findings.ts';
import { daysBetween, parseDay } from '../dates/calendar.ts';
import { edtfOf, intervalOf } from '../dates/edtf.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import { Shape } from '../../text/tokens.ts';
import { spanOf } from '../../text/span.ts';

const RECENTLY = new WordSet('recently lately');
const RESPONSE = new WordSet('response retaliation reprisal revenge retribution');
const TELLING = new WordSet('recently lately response retaliation reprisal revenge retribution');
const TO = new WordSet('to for against');
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
    for (let i = sentence.first; i < sentence.last; i++) {
      if (!TELLING.has(tokens, i)) continue;
      // "Recently" dates the sentence where it opens it or stands by its verb; "until recently" and "more recently" do not.
      if (RECENTLY.has(tokens, i) && (i === sentence.first || tokens.is(i, Shape.capital) || !/^(?:until|more|most|as|just|only)$/.test(tokens.lower(i - 1)))) recent = i;
      if (RESPONSE.has(tokens, i) && TO.has(tokens, i + 1) && tokens.lower(i - 1) === 'in') response = i;
    }
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

/** The sentence's dates that are one known day, in reading order; "since" begins a stretch of time and dates nothing, a dateline dates the report. */
function datesOf(reading: Reading, sentence: Sentence): Mention[] {
  const { tokens } = reading.source;
  return reading.mentionsIn(sentence).filter((mention) => mention.category === 'date' && mention.start !== reading.masthead.publishedAt?.start && dayOf(mention) !== undefined && !/^(?:since|until)$/.test(tokens.lower(tokens.at(mention.start) - 1)));
}

function dayOf({ time }: Mention): string | undefined {
  const edtf = time?.type === 'DATE' || time?.type === 'TIME' ? edtfOf(time) : undefined;
  const interval = edtf === undefined ? undefined : intervalOf(edtf);
  return interval?.from !== undefined && interval.from === interval.to && parseDay(interval.from) ? interval.from : undefined;
}

