import type { Entity } from '../../model/findings.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';
import { speakerOf } from './speaker.ts';

const AND = new WordSet('and & nor');
/** Most who speak together. */
const MOST = 8;

/**
 * The entities that say it together with the first of a joint source: "Iran, Russia and the Taliban said" Russia and the Taliban. An
 * apposition is none ("Hall, the mayor, said"), nor what a preposition holds ("the leaders of Iran and Russia").
 */
export function jointSpeakersOf(context: ClaimContext, [source]: readonly TokenRange[], speaker: Entity | undefined): Entity[] {
  const found: Entity[] = [];
  if (!source) return found;
  const items = itemsOf(context, source);
  for (const item of items.slice(1)) {
    const entity = speakerOf(context, [item]);
    if (entity && entity !== speaker && !found.includes(entity)) found.push(entity);
  }
  return found;
}

/** The noun phrases that commas and "and" join at the source's top level; one where nothing is joined. */
function itemsOf({ tokens, syntax, reading }: ClaimContext, source: TokenRange): TokenRange[] {
  const { tags } = syntax;
  const items: TokenRange[] = [];
  let joined = 0;
  let i = source.first;
  while (i < source.last && items.length < MOST) {
    const phrase = nounPhraseAt(syntax, i, source.last);
    if (!phrase) break;
    let next = phrase.last;
    let held = false;
    while (next < source.last && !COMMA.has(tokens, next) && !AND.has(tokens, next) && tags[next] !== Tag.relative) {
      held ||= tags[next] === Tag.preposition;
      next++;
    }
    items.push({ first: i, last: next });
    if (next >= source.last || tags[next] === Tag.relative) break;
    const conjunction = COMMA.has(tokens, next) && AND.has(tokens, next + 1) ? next + 1 : next;
    i = conjunction + 1;
    if (AND.has(tokens, conjunction)) {
      const named = reading.mentionsIn(tokens.span(source.first, source.last)).some(({ start, end }) => start < tokens.start[conjunction]! && end > tokens.start[conjunction]!);
      if (named || (held && tags[i] !== Tag.determiner && tags[i] !== Tag.possessive)) return items.slice(0, 1);
      joined = items.length;
    } else if (tags[i] === Tag.determiner && tags[phrase.last - 1] === Tag.name) {
      // "Hall, the mayor, and Low": the apposition goes with its name.
      while (i < source.last && !COMMA.has(tokens, i) && !AND.has(tokens, i)) i++;
      if (i >= source.last) break;
      i = COMMA.has(tokens, i) && AND.has(tokens, i + 1) ? i + 2 : i + 1;
      joined = AND.has(tokens, i - 1) ? items.length : joined;
    }
  }
  return joined > 0 ? items.slice(0, joined + 1) : items.slice(0, 1);
}
