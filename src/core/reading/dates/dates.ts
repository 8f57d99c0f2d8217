import type { Mention } from '../../model/findings.ts';
import { bySpan } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { entityCalled, mentionOf, newMention } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import { Anchor } from './anchoring.ts';
import { parseDay, type CivilDay } from './calendar.ts';
import type { Expression } from './expression.ts';
import { readExpressions } from './expressions.ts';
import { areEnds } from './ranges.ts';
import { tenseAt } from './tense.ts';
import { TimeWords } from './words.ts';

/** Adds the text's dates, times, durations and repetitions with their TIMEX3 values. */
export function readDates(reading: Reading): void {
  const words = new TimeWords(reading.source.tokens);
  const expressions = readExpressions(words);
  const published = reading.masthead.published === undefined ? undefined : parseDay(reading.masthead.published);
  const chronicle = isChronicle(expressions, published);
  const anchor = new Anchor(published, chronicle);
  const found: Mention[] = [];
  let before: Expression | undefined;
  const dated = published !== undefined || chronicle;
  for (const whole of expressions) {
    const expression = dated ? whole : calendarName(whole);
    if (!expression) {
      if (whole.meaning.is !== 'value' || whole.meaning.type === 'DURATION') found.push(described(words.tokens.span(whole.first, whole.last), whole, reading));
      continue;
    }
    const span = words.tokens.span(expression.first, expression.last);
    const anchored = anchor.resolve(expression, {
      tense: () => {
        const sentence = reading.sentenceAt(span.start);
        return sentence && tenseAt(words.tokens, sentence, expression.first, expression.last);
      },
      opensSentence: () => {
        const sentence = reading.sentenceAt(span.start);
        return sentence !== undefined && (expression.first - sentence.first < 4 || sentence.last - sentence.first < 10);
      },
    });
    if (!anchored) continue;
    // News tells of the stretch; a chronicle of what happened at its ends. "Monday/Monday" is none.
    const stretch = !chronicle && before && areEnds(words, before, expression) && found.at(-1)?.time?.value !== anchored.time.value;
    const start = stretch ? found.pop() : undefined;
    before = start ? undefined : expression;
    const at = start ? { start: start.start, end: span.end } : span;
    const because = anchored.because ? `${expression.why}, ${anchored.because}` : expression.why;
    const mention = mentionOf(entityCalled(reading.textOf(at), 'date'), at, 'date', 'name', [{ why: start ? `${start.evidence[0]!.why}, to ${because}` : because, at }]);
    mention.time = start?.time ? { value: `${start.time.value}/${anchored.time.value}`, type: 'DATE' } : anchored.time;
    mention.entity.mentions = [mention];
    found.push(mention);
  }
  if (found.length === 0) return;
  reading.mentions = [...reading.mentions, ...found].sort(bySpan);
  reading.entities.push(...found.map((mention) => mention.entity));
}

/** "today", "recent days" in a text that nobody can date: a time that is told by description, not by its name. A duration has its value all the same. */
function described(at: Span, { meaning, why }: Expression, reading: Reading): Mention {
  const length = meaning.is === 'value' ? { value: meaning.value, type: meaning.type } : undefined;
  const mention = newMention(reading, at, 'date', 'nominal', [{ why: length ? why : `${why}; nobody tells the day to count from`, at }]);
  if (length) mention.time = length;
  return mention;
}

/**
 * The part of an expression that names a place on the calendar by itself: a year, month, day, weekday, decade, or a day of every week. In a
 * text that nobody can date only these have a place in time: "today" and "two weeks ago" count from nowhere there, of "last Friday morning"
 * only the Friday is known, and "now" or "for three days" put nothing in order.
 */
function calendarName({ first, last, name, meaning, why }: Expression): Expression | undefined {
  const names =
    meaning.is === 'calendar'
      ? meaning.year !== undefined || meaning.feast !== undefined || meaning.month !== undefined || meaning.weekday !== undefined
      : meaning.is === 'value' && (meaning.type === 'DATE' ? !meaning.value.endsWith('_REF') : meaning.value.startsWith('XXXX-W'));
  return names ? { ...(name ?? { first, last }), meaning, why } : undefined;
}

/**
 * Whether the text tells of the past year by year instead of reporting the news: many years that lie well before its publication, few
 * words that count from the day of writing ("yesterday", "on Friday", "last week"). Without a day of publication some must tell months too.
 */
function isChronicle(expressions: readonly Expression[], published: CivilDay | undefined): boolean {
  let [years, months, counting] = [0, 0, 0];
  for (const { meaning } of expressions) {
    if (meaning.is === 'calendar' && meaning.year !== undefined && (!published || meaning.year < published.year - 1)) {
      years++;
      if (meaning.month !== undefined) months++;
    }
    else if (meaning.is === 'calendar' && meaning.weekday !== undefined && meaning.month === undefined) counting++;
    else if (meaning.is === 'shift' && meaning.from === 'published') counting++;
  }
  return years >= 8 && years > 3 * counting && (published !== undefined || months >= 5);
}
