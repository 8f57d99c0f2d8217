import { Known } from '../../../lexicon/gazetteer.ts';
import { TITLE_MODIFIERS, TITLES } from '../../../lexicon/name-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Span } from '../../../text/span.ts';
import { Shape, TokenKind } from '../../../text/tokens.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { NameFeatures } from './name-features.ts';

const titles = new WordSet(TITLES);
const modifiers = new WordSet(TITLE_MODIFIERS);
const links = new WordSet('of for to');
const articles = new WordSet('the');

/** How far a title may reach, in tokens. */
const REACH = 10;

/**
 * The title or office of the person named by tokens `first` to `last`: before the name ("US Secretary of State Antony Blinken"), before
 * it with a comma ("Iraq's Prime Minister, Mohamed Shia al Sudani, has …"), or behind it ("Antony Blinken, the US Secretary of State, …").
 */
export function titleOf(source: NameFeatures, sentence: Sentence, first: number, last: number): Span | undefined {
  const { tokens } = source;
  const comma = (i: number): boolean => i >= sentence.first && i < sentence.last && tokens.text.charCodeAt(tokens.start[i]!) === 0x2c;
  let end = first;
  // A comma before the name joins the two only where another one, or the sentence's end, closes the name.
  if (comma(first - 1) && (comma(last) || last >= sentence.last - 1)) end = first - 1;
  const before = titleEndingAt(source, sentence, end);
  if (before !== undefined) return tokens.span(before, end);
  if (!comma(last)) return undefined;
  const start = articles.has(tokens, last + 1) ? last + 2 : last + 1;
  const stop = titleBeginningAt(source, sentence, start);
  return stop === undefined ? undefined : tokens.span(start, stop);
}

const isName = (source: NameFeatures, i: number): boolean => (source.known[i]! & (Known.country | Known.people | Known.organisation | Known.place)) !== 0 && source.tokens.is(i, Shape.capital);

/** First token of a title that ends before `end`: "(US) Secretary of State", "(former deputy) foreign minister". */
function titleEndingAt(source: NameFeatures, sentence: Sentence, end: number): number | undefined {
  const { tokens } = source;
  const least = Math.max(sentence.first, end - REACH);
  let head = -1;
  for (let i = end - 1; i >= least; i--) {
    if (titles.has(tokens, i)) {
      if (i === end - 1 || links.has(tokens, i + 1)) head = i;
      break;
    }
    const inside = tokens.is(i, Shape.capital) || links.has(tokens, i) || articles.has(tokens, i) || modifiers.has(tokens, i) || tokens.textOf(i) === 'and';
    if (!inside || tokens.kind[i] !== TokenKind.word) break;
  }
  if (head < 0) return undefined;
  let start = head;
  while (start > least) {
    const i = start - 1;
    if (titles.has(tokens, i) || modifiers.has(tokens, i) || isName(source, i)) start = i;
    else if (tokens.textOf(i) === '-' && i - 1 >= least && (titles.has(tokens, i - 1) || modifiers.has(tokens, i - 1))) start = i - 1;
    else break;
  }
  return start;
}

/** End of a title that begins at `start`, behind a name and a comma: modifiers, a title, "of …" up to the next comma. */
function titleBeginningAt(source: NameFeatures, sentence: Sentence, start: number): number | undefined {
  const { tokens } = source;
  let i = start;
  while (i < sentence.last && i < start + 4 && !titles.has(tokens, i) && (modifiers.has(tokens, i) || isName(source, i) || tokens.lower(i) === "'s")) i++;
  if (i >= sentence.last || !titles.has(tokens, i)) return undefined;
  while (i < sentence.last && (titles.has(tokens, i) || modifiers.has(tokens, i))) i++;
  const head = i;
  if (links.has(tokens, i)) {
    i++;
    while (i < sentence.last && i < start + REACH && (tokens.is(i, Shape.capital) || articles.has(tokens, i) || links.has(tokens, i))) i++;
    if (i === head + 1) i = head;
  }
  const next = i < sentence.last ? tokens.textOf(i) : '.';
  return /^[,.;)]/.test(next) ? i : undefined;
}
