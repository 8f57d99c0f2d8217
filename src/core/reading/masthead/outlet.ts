import { AGENCIES, OUTLET_WORDS } from '../../lexicon/outlets.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Span } from '../../text/span.ts';
import { placesCalled } from '../entities/places/gazetteer-places.ts';
import type { Line } from './head-lines.ts';
import type { Published } from './published.ts';
import { oneLine } from '../../text/one-line.ts';

/** Longest name of an outlet, in tokens. */
const LONGEST = 8;

/**
 * Where the text names its outlet: "Source: Reuters" or "The Courier, 13 March 2024" in the head, "(ACAN-EFE) --" in the dateline,
 * "afrol News - " before the report, "By J. Otieno, The Standard" in a byline, "(With EFE Agency)" or "— AFP" at the end.
 * A credit in the head goes before one at the end. Undefined where none stands.
 */
export function outletOf(tokens: Tokens, lines: readonly Line[], last: Line, published: Published | undefined): Span | undefined {
  return inLabel(tokens, lines) ?? publishedIn(tokens, last) ?? knownOrLater(tokens, beforeDate(tokens, lines, published), () => inDateline(tokens, lines) ?? beforeReport(tokens, lines) ?? inByline(tokens, lines) ?? atEnd(tokens, last));
}

/** A name before the date that looks like an outlet's; else what the rest of the text credits ("Maiduguri | 3 May 2014 | Premium Times"), else that name all the same. */
function knownOrLater(tokens: Tokens, before: Span | undefined, later: () => Span | undefined): Span | undefined {
  return before && isOutlet(tokens, tokens.at(before.start), tokens.at(before.end - 1) + 1) ? before : (later() ?? before);
}

/** "Source: Reuters", "Outlet: Radio Kivu". */
function inLabel(tokens: Tokens, lines: readonly Line[]): Span | undefined {
  for (const { first, last } of lines) {
    if (!LABELS.has(tokens.lower(first)) || tokens.textOf(first + 1) !== ':') continue;
    const end = nameEnd(tokens, first + 2, last);
    if (end > first + 2) return tokens.span(first + 2, end);
  }
  return undefined;
}

/** "Published in The Courier, 13 March 2024" as the last line. */
function publishedIn(tokens: Tokens, { first, last }: Line): Span | undefined {
  if (tokens.lower(first) !== 'published' || tokens.lower(first + 1) !== 'in') return undefined;
  const end = nameEnd(tokens, first + 2, last);
  return end > first + 2 && end < last ? tokens.span(first + 2, end) : undefined;
}

/** "The Courier, 13 March 2024", "Radio Tamesna | Published: …", or a line of its own above the line of the date. */
function beforeDate(tokens: Tokens, lines: readonly Line[], published: Published | undefined): Span | undefined {
  if (!published?.at || !published.why.includes('header')) return undefined;
  const index = lines.findIndex((line) => line.first <= published.at!.first && published.at!.first < line.last);
  const line = lines[index];
  if (!line || line.cut) return undefined;
  const end = nameEnd(tokens, line.first, Math.min(line.last, published.at.first));
  if (end > line.first && tokens.kind[end] === TokenKind.mark && tokens.textOf(end) !== ':' && published.at.first > line.first) return tokens.span(line.first, end);
  const above = index === 1 ? lines[0] : undefined;
  return above && published.at.first === line.first && nameEnd(tokens, above.first, above.last) === above.last && isOutlet(tokens, above.first, above.last) ? tokens.span(above.first, above.last) : undefined;
}

const BRACKET = hashOf('(');

/** "NAIROBI, Aug 7 (AP) --", "HAVANA (Reuters) -", "(AFP) --": the brackets right before the dash, or an outlet's at the end of a line of the head. */
function inDateline(tokens: Tokens, lines: readonly Line[]): Span | undefined {
  for (const { first, last } of lines) {
    for (let i = first; i < Math.min(last, first + 20); i++) {
      if (tokens.hash[i] !== BRACKET) continue;
      const end = nameEnd(tokens, i + 1, last);
      if (end <= i + 1 || tokens.textOf(end) !== ')') continue;
      const closesLine = end + 1 === last && i > first && !CREDIT_WORDS.has(tokens.lower(i + 1)) && isOutlet(tokens, i + 1, end);
      if ((closesLine || isDash(tokens, end + 1) || isDash(tokens, end + 2)) && !isCountry(tokens, tokens.span(i + 1, end))) return tokens.span(i + 1, end);
    }
  }
  return undefined;
}

/** "Maiduguri (Nigeria) –": where the town is, and nobody's report. */
const isCountry = ({ text }: Tokens, { start, end }: Span): boolean => placesCalled(oneLine(text.slice(start, end)))[0]?.precision === 'country';

/** "afrol News - ", "afrol News, 25 March - ", "Radio Okapi — ". */
function beforeReport(tokens: Tokens, lines: readonly Line[]): Span | undefined {
  for (const { first, last } of lines) {
    let end = first;
    while (end < Math.min(last, first + LONGEST) && tokens.kind[end] === TokenKind.word) end++;
    if (end === first || !isOutlet(tokens, first, end)) continue;
    const dash = tokens.textOf(end) === ',' ? [end + 2, end + 3, end + 4, end + 5] : [end];
    if (dash.some((at) => at < last && isDash(tokens, at))) return tokens.span(first, end);
  }
  return undefined;
}

/** "By Amina Diallo, Reuters", "By Amina Diallo for The Standard", "Amina Diallo | BBC News": a line of the head that ends in an outlet's name. */
function inByline(tokens: Tokens, lines: readonly Line[]): Span | undefined {
  for (const { first, last, cut } of lines) {
    if (cut || last - first > 16 || tokens.textOf(last - 1) === '.') continue;
    for (let i = first + 1; i < last - 1; i++) {
      const separates = tokens.textOf(i) === '|' || (tokens.lower(first) === 'by' && (tokens.textOf(i) === ',' || tokens.lower(i) === 'for' || tokens.lower(i) === 'of'));
      if (separates && nameEnd(tokens, i + 1, last) === last && isOutlet(tokens, i + 1, last)) return tokens.span(i + 1, last);
    }
  }
  return undefined;
}

/** "(With EFE Agency)", "(Reuters)", "(With inputs from PTI)", "— AFP", "Source: Xinhua" in the last line. */
function atEnd(tokens: Tokens, { first, last }: Line): Span | undefined {
  let end = last;
  while (end > first && tokens.textOf(end - 1) === '.') end--;
  if (tokens.textOf(end - 1) === ')') {
    let open = end - 2;
    while (open > first && tokens.textOf(open) !== '(') open--;
    if (tokens.textOf(open) !== '(' || end - open > LONGEST + 6) return undefined;
    let from = open + 1;
    while (from < end - 1 && CREDIT_WORDS.has(tokens.lower(from))) from++;
    const to = nameEnd(tokens, from, end - 1);
    const credited = from > open + 1;
    if (to > from && (isOutlet(tokens, from, to) || (credited && to === end - 1) || (to === from + 1 && to === end - 1 && tokens.is(from, Shape.allCaps) && tokens.end[from]! - tokens.start[from]! > 2))) return tokens.span(from, to);
    return undefined;
  }
  for (let i = Math.max(first, end - LONGEST); i < end - 1; i++) {
    const labelled = LABELS.has(tokens.lower(i - 1)) && tokens.textOf(i) === ':';
    if ((labelled || isDash(tokens, i)) && nameEnd(tokens, i + 1, end) === end && (labelled || isOutlet(tokens, i + 1, end))) return tokens.span(i + 1, end);
  }
  return undefined;
}

/** Where a run of capitalised words (small ones between them allowed) that begins at `first` ends. */
function nameEnd(tokens: Tokens, first: number, limit: number): number {
  let end = first;
  for (let i = first; i < Math.min(limit, first + LONGEST); i++) {
    const named = tokens.is(i, Shape.capital) && tokens.kind[i] === TokenKind.word;
    if (named || (i > first && tokens.kind[i] === TokenKind.number)) end = i + 1;
    else if (i === first || !(SMALL.has(tokens.lower(i)) || (tokens.textOf(i) === '-' && !tokens.is(i, Shape.spaced)) || (tokens.textOf(i) === '/' && !tokens.is(i, Shape.spaced)))) break;
  }
  return end;
}

/** Whether the words name an agency or end like an outlet's name. */
export function isOutlet(tokens: Tokens, first: number, end: number): boolean {
  const agency = AGENCIES.match(tokens, first);
  if (agency && agency.last <= end && tokens.is(first, Shape.capital)) return true;
  if (!OUTLET_WORDS.has(tokens.lower(end - 1)) || !tokens.is(end - 1, Shape.capital)) return OUTLET_WORDS.has(tokens.lower(first)) && end - first > 1 && tokens.is(first, Shape.capital) && RADIO.has(tokens.lower(first));
  return end - first > 1;
}

function isDash(tokens: Tokens, index: number): boolean {
  const text = tokens.textOf(index);
  return (text === '-' || text === '–' || text === '—' || text === '--' || text === '_') && tokens.is(index, Shape.spaced);
}

const LABELS: ReadonlySet<string> = new Set(['source', 'outlet', 'agency', 'credit', 'publisher', 'publication']);
const CREDIT_WORDS: ReadonlySet<string> = new Set(['with', 'inputs', 'input', 'from', 'additional', 'reporting', 'by', 'source', ':', 'via', 'information', 'agencies', 'and', 'contributions', 'files', 'material']);
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'de', 'del', 'la', 'al', 'el', 'du', 'des', '&']);
/** Words that begin an outlet's name: "Radio Kivu", "Channel 4". */
const RADIO: ReadonlySet<string> = new Set(['radio', 'channel', 'television', 'tv', 'voice', 'daily']);
