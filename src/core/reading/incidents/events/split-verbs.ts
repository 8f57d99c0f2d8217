import { SPLIT_VERBS, type EventType, type EventWord } from '../../../lexicon/events.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';

/** Types of verbs whose last words may say more than they do. */
export const SPLITTING: ReadonlySet<EventType | undefined> = new Set<EventType | undefined>(['seizure', 'wounding', 'torture', 'arson']);

/** What a verb and its last words evoke together, and where what they happen to may begin. */
export interface SplitEvent {
  readonly word: EventWord;
  readonly last: number;
}

/** "set two buses and a shop on fire", "caused heavy damage to the mill": a verb whose last words stand further on, in one clause. */
export function splitVerbAt(syntax: Syntax, at: number, sentence: Sentence): SplitEvent | undefined {
  const { tokens, tags } = syntax;
  if (!isVerb(tags[at]!)) return undefined;
  const split = SPLIT_VERBS.find(({ verb }) => verb.has(tokens, at));
  const object = split && nounPhraseAt(syntax, at + 1, sentence.last);
  if (!object) return undefined;
  for (let i = object.last - 1; i < sentence.last && i < at + 24; i++) {
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!) || tags[i] === Tag.relative || tags[i] === Tag.that || (tags[i] === Tag.mark && !COMMA.has(tokens, i))) return undefined;
    const end = split.ends.match(tokens, i);
    if (end && end.last <= sentence.last) return { word: split.word, last: split.behind ? end.last : at + 1 };
  }
  return undefined;
}
