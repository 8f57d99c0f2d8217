import { ACCORDING, BY, TO } from '../../lexicon/little-words.ts';
import { COMMA, SEMICOLON } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { isBorder, sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isFiniteForm, Tag } from '../syntax/tags.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

/** Ends the source of a sentence that "according to" opens. */
const ENDS = new WordSet([',', ':']);
const BORDER = new WordSet([';', '—', '–', '--']);
const PERCENT = new WordSet(['%']);
const SUBORDINATE = new WordSet('but and');

/** "According to the ministry, the road is open." and "The road is open, according to the ministry." Returns whether a claim was found. */
export function accordingTo(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  if (!ACCORDING.has(tokens, head) || !TO.has(tokens, head + 1)) return false;
  const stop = sentenceEnd(syntax, sentence);
  const phrase = nounPhraseAt(syntax, head + 2, stop, { full: true, joined: true }) ?? looseSource(context, head + 2, stop);
  if (!phrase) return false;
  let first = head;
  while (first > sentence.first && (syntax.tags[first - 1] === Tag.adverb || syntax.tags[first - 1] === Tag.mark && !COMMA.has(tokens, first - 1) && !SEMICOLON.has(tokens, first - 1))) first--;
  const opens = first <= sentence.first || SUBORDINATE.has(tokens, first - 1) || SEMICOLON.has(tokens, first - 1);
  const content: TokenRange[] = [];
  let source: TokenRange = phrase;
  if (opens) {
    // The source ends at the comma that the clause follows; an apposition may have swallowed it.
    const comma = commaAfter(context, head + 2, stop, phrase.last);
    if (comma === undefined) return false;
    source = { first: phrase.first, last: comma };
    content.push({ first: comma + 1, last: contentEnd(context, comma + 1, sentence, 'clause') });
  } else {
    let start = sentence.first;
    for (let i = head - 1; i > sentence.first; i--) if (BORDER.has(tokens, i) && !listed(context, i)) { start = i + 1; break; }
    while (start < head && syntax.tags[start] === Tag.mark) start++;
    content.push({ first: start, last: COMMA.has(tokens, head - 1) ? head - 1 : head });
    const last = describedEnd(context, phrase.last, stop);
    source = { first: phrase.first, last };
    if (COMMA.has(tokens, last) && COMMA.has(tokens, head - 1) && last + 1 < stop) {
      const next = syntax.tags[last + 1]!;
      if (next !== Tag.relative && next !== Tag.and) content.push({ first: last + 1, last: contentEnd(context, last + 1, sentence, 'clause') });
    }
  }
  if (content.some((range) => range.last <= range.first)) return false;
  add(context, { act: 'reports', polarity: 'positive', certainty: 'certain', source: [source], cue: [{ first: head, last: head + 2 }], content, head, why: '“According to” and its source' });
  return true;
}

/** "according to “The Halls,” by Ana Low", "according to even his own aides", "according to full but early counts": up to the next comma or border. */
function looseSource({ tokens, syntax, quotations }: ClaimContext, first: number, stop: number): TokenRange | undefined {
  let last = quotations.list[quotations.of[first] ?? -1]?.last ?? first;
  while (last < stop && !COMMA.has(tokens, last) && !isBorder(syntax, last)) last++;
  return last > first ? { first, last } : undefined;
}

/** "The mill got 20; the dam got 30; and the road got 40, according to …": a list whose last item "and" joins. */
function listed({ tokens, syntax: { tags } }: ClaimContext, semicolon: number): boolean {
  if (!SEMICOLON.has(tokens, semicolon)) return false;
  if (tags[semicolon + 1] === Tag.and) return true;
  for (let i = semicolon + 1; i < tokens.count && i < semicolon + ITEM; i++) if (SEMICOLON.has(tokens, i)) return listed({ tokens, syntax: { tags } } as ClaimContext, i);
  return false;
}
/** Longest item of such a list, in tokens. */
const ITEM = 40;

/** Past what describes the source: "people briefed on the talks", "a poll taken last week", "an analysis by the paper, a daily". */
function describedEnd({ tokens, syntax }: ClaimContext, at: number, stop: number): number {
  const tag = syntax.tags[at];
  if (at < stop && BY.has(tokens, at)) return nounPhraseAt(syntax, at + 1, stop, { full: true, joined: true })?.last ?? at;
  if (at >= stop || (tag !== Tag.past && tag !== Tag.participle)) return at;
  let last = at + 1;
  while (last < stop && !COMMA.has(tokens, last) && !isBorder(syntax, last)) last++;
  return last;
}

/** A noun phrase with its prepositions, and a verb in a tense right behind it. */
function opensClause(syntax: ClaimContext['syntax'], at: number, stop: number): boolean {
  let end = nounPhraseAt(syntax, at, stop)?.last ?? stop;
  if (PERCENT.has(syntax.tokens, end)) end++;
  while (end < stop && syntax.tags[end] === Tag.preposition) end = nounPhraseAt(syntax, end + 1, stop)?.last ?? stop;
  return end < stop && (isFiniteForm(syntax.tags[end]!) || syntax.tags[end] === Tag.base);
}

/** The comma that ends the source of a sentence-opening "according to": the last one the source's appositions reach. */
function commaAfter({ tokens, syntax }: ClaimContext, from: number, stop: number, reach: number): number | undefined {
  // "According to a survey, 70% of miners need help, and …": a noun phrase and its verb are no apposition.
  for (let i = from + 1; i < reach; i++) if (COMMA.has(tokens, i) && opensClause(syntax, i + 1, stop)) return i;
  for (let i = Math.max(from + 1, reach); i < stop; i++) if (ENDS.has(tokens, i)) return i;
  for (let i = reach; i > from; i--) if (ENDS.has(tokens, i)) return i;
  return undefined;
}
