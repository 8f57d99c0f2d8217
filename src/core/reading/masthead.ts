import { readExpressions } from './dates/expressions.ts';
import { TimeWords } from './dates/words.ts';
import { firstLines, lastLine } from './masthead/head-lines.ts';
import { outletOf } from './masthead/outlet.ts';
import { fromBracketedDay, fromFileName, fromFoot, fromHead, fromOptions } from './masthead/published.ts';
import { TokenKind } from '../text/tokens.ts';
import type { Reading } from './reading.ts';

/** Lines at the head of a text that may belong to its masthead. */
const HEAD = 6;

/** Fills the masthead: day of publication and why it is that, and the outlet, as far as options, text and file name tell them. */
export function readMasthead(reading: Reading): void {
  const { source, options, masthead } = reading;
  const lines = firstLines(source.tokens, HEAD);
  const inHead = fromHead(source, lines);
  const foot = lastLine(source.tokens);
  const atFoot = inHead ? undefined : fromFoot(source, foot);
  const published = fromOptions(options) ?? inHead ?? fromFileName(options) ?? atFoot ?? fromBracketedDay(bracketed(reading));
  if (published) {
    masthead.published = published.day;
    masthead.publishedWhy = published.why;
    if (published.at && (published === inHead || published === atFoot)) masthead.publishedAt = source.tokens.span(published.at.first, published.at.last);
  }
  const outlet = outletOf(source.tokens, lines, foot, inHead);
  if (!outlet) return;
  masthead.outlet = reading.wordsOf(outlet);
  masthead.outletAt = outlet;
}

/** The text's expressions of time when its beginning has a weekday with a day in brackets ("This Tuesday (7)"); none otherwise, which saves the work. */
function bracketed({ source: { tokens } }: Reading): ReturnType<typeof readExpressions> {
  const end = Math.min(tokens.count, 120);
  let bracket = 0;
  while (bracket < end && !(tokens.kind[bracket] === TokenKind.number && tokens.text[tokens.start[bracket]! - 1] === '(')) bracket++;
  if (bracket === end) return [];
  const head = new TimeWords(tokens, 0, end);
  const has = readExpressions(head).some(({ meaning }) => meaning.is === 'calendar' && meaning.weekday !== undefined && meaning.day !== undefined && meaning.month === undefined);
  return has ? readExpressions(new TimeWords(tokens)) : [];
}
