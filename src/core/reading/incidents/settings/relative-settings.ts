import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { relativeEnd } from '../../syntax/noun-phrases.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { EventMention } from '../events/event-mention.ts';

const WHO = new WordSet('who whom whose');

/**
 * Without what a relative clause tells of somebody else: in "the rebels, who seized power in August, killed a mayor" August is not the
 * day of the killing; in "arrested a man who took part in the kidnapping on Samal" the arrest was elsewhere.
 */
export function inClauseOf(reading: Reading, { first, sentence }: EventMention, settings: readonly Mention[]): readonly Mention[] {
  if (settings.length === 0) return settings;
  const syntax = syntaxOf(reading.source);
  const { tokens, tags } = syntax;
  let kept = settings;
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (tags[i] !== Tag.relative || !WHO.has(tokens, i)) continue;
    const end = relativeEnd(syntax, i, sentence.last);
    const [from, to] = [tokens.start[i]!, tokens.end[end - 1]!];
    const own = kept.filter(({ start }) => start >= from && start < to);
    if (own.length === 0) continue;
    kept = first >= i && first < end ? own : kept.filter((mention) => !own.includes(mention));
  }
  return kept;
}
