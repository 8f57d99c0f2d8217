import { WordSet, words } from '../../lexicon/phrases.ts';
import type { Category } from '../../model/vocabulary.ts';
import type { Entity, Mention } from '../../model/findings.ts';
import type { Span } from '../../text/span.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

/** What can speak; a place speaks for its government ("Washington said"), a paper for who wrote it. */
const SPEAKERS: readonly Category[] = ['person', 'armed-group', 'state-body', 'organisation', 'media', 'document', 'nationality', 'location', 'facility'];

/**
 * The entity that speaks: that of the mention which holds the source's head word ("spokesman Ali Hassan" is Ali Hassan, "the group" what
 * it stands for, "the minister of Peru" not Peru). For "who" the mention right before it. Undefined where no mention is there.
 */
export function speakerOf(context: ClaimContext, source: readonly TokenRange[]): Entity | undefined {
  const { reading, tokens, syntax } = context;
  const range = source[0];
  if (!range) return undefined;
  if (syntax.tags[range.first] === Tag.relative) return mentionBefore(context, tokens.start[range.first]!)?.entity;
  const head = headPhrase(context, range);
  const whole = tokens.span(range.first, range.last);
  const core = tokens.span(head.first, head.last);
  const inside = reading.mentionsIn(whole).filter((mention) => SPEAKERS.includes(mention.category));
  const atHead = inside.filter((mention) => mention.end >= core.end && mention.start < core.end);
  const nearest = best(atHead);
  if (nearest?.form === 'name') return nearest.entity;
  // "The army's spokesman, Karim Hadi,": the name rather than the description.
  const named = inside.find((mention) => mention.category === 'person' && mention.form === 'name' && mention.start >= core.end && apposed(context, core, mention));
  return (named ?? nearest ?? inside.find((mention) => mention.category === 'person' && apposed(context, core, mention)) ?? spokenFor(context, head, inside))?.entity;
}

/** The body that a speaker is named with and is not himself: "the army's spokesman", "Ann Low, a lawyer for the council"; none behind "who". */
export function spokenForBy({ reading, tokens, syntax }: ClaimContext, source: readonly TokenRange[], speakers: readonly (Entity | undefined)[]): Entity | undefined {
  const range = source[0];
  // "52 percent of voters": they speak for themselves.
  if (!range || range.last - range.first < 2 || syntax.tags[range.first] === Tag.number) return undefined;
  let last = range.first;
  while (last < range.last && syntax.tags[last] !== Tag.relative) last++;
  return reading.mentionsIn(tokens.span(range.first, last)).find(({ entity, category }) => BODIES.includes(category) && !speakers.includes(entity))?.entity;
}

const SOURCES = new WordSet(words('source sources'));

/** The named body that unnamed sources speak for ("Interpol sources", "a source in the ministry" is not one). */
function spokenFor({ tokens }: ClaimContext, head: TokenRange, inside: readonly Mention[]): Mention | undefined {
  if (!SOURCES.has(tokens, head.last - 1)) return undefined;
  return inside.find((mention) => mention.form === 'name' && BODIES.includes(mention.category) && tokens.at(mention.start) >= head.first && mention.end < tokens.start[head.last - 1]!);
}

const BODIES: readonly Category[] = ['state-body', 'organisation', 'armed-group', 'media'];

/** The source without its appositions and relative clauses; "of" phrases go along ("Secretary of State Ann Low"). */
function headPhrase({ tokens, syntax }: ClaimContext, range: TokenRange): TokenRange {
  let head = nounPhraseAt(syntax, range.first, range.last) ?? range;
  while (tokens.lower(head.last) === 'of' && head.last + 1 < range.last) {
    const next = nounPhraseAt(syntax, head.last + 1, range.last);
    if (!next || syntax.tags[next.last - 1] !== Tag.name || syntax.tags[head.last - 1] !== Tag.name) break;
    head = { first: head.first, last: next.last };
  }
  return head;
}

/** The outermost, and of several a person. */
const best = (mentions: readonly Mention[]): Mention | undefined => mentions.find((mention) => mention.category === 'person') ?? mentions[0];

/** A name in apposition stands after a comma or right behind the head ("a lawyer, Ann Low"). */
const apposed = ({ reading }: ClaimContext, core: Span, mention: Mention): boolean => /^[\s,]*$/.test(reading.source.text.slice(core.end, mention.start)) || mention.start < core.end;

function mentionBefore({ reading }: ClaimContext, offset: number): Mention | undefined {
  const near = reading.mentionsIn({ start: Math.max(0, offset - 120), end: offset });
  for (let i = near.length - 1; i >= 0; i--) if (/^[\s,]*$/.test(reading.source.text.slice(near[i]!.end, offset)) && SPEAKERS.includes(near[i]!.category)) return near[i];
  return undefined;
}
