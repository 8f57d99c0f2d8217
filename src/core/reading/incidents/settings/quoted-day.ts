import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { EventMention } from '../events/event-mention.ts';

const WEEKDAY = /^(?:\D* )?(Sun|Mon|Tue|Wed|Thu|Fri|Sat)\p{L}*day(?: \D*)?$/iu;
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * A bare weekday in quoted words is the quoted text's own day, not the last one before publication: 'The raid came on March 12. "Two men
 * attacked the post on Tuesday," the agency reported': the calendar day before it in the paragraph, if it falls on that weekday.
 */
export function quotedDay(reading: Reading, { sentence }: EventMention, date: Mention): Mention | undefined {
  const weekday = WEEKDAY.exec(reading.textOf(date))?.[1];
  if (weekday === undefined || !isQuoted(reading, sentence.first, date)) return undefined;
  const paragraph = reading.source.paragraphs[sentence.paragraph];
  if (!paragraph) return undefined;
  const earlier = reading.mentionsIn({ start: paragraph.start, end: date.start }).filter((mention) => mention.category === 'date' && /^\d{4}-\d\d-\d\d$/.test(mention.time?.value ?? '') && /\d/.test(reading.textOf(mention))).at(-1);
  return earlier?.time && DAYS[new Date(`${earlier.time.value}T00:00Z`).getUTCDay()] === weekday.toLowerCase() ? earlier : undefined;
}

/** Whether a quotation opened in the sentence is still open at `date`. */
function isQuoted(reading: Reading, first: number, date: Mention): boolean {
  const { tokens, tags } = syntaxOf(reading.source);
  let open = false;
  for (let i = first; i < tokens.count && tokens.start[i]! < date.start; i++) if (tags[i] === Tag.quote) open = !open;
  return open;
}
