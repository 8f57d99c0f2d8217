import { INSIDE } from '../../../lexicon/charge-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import { timeWords } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { Blame } from './charge.ts';
import { participantsFrom } from './participants.ts';

const TO_WHOM = new WordSet('to on');

/** "attributed the murder to X", "blamed it on X", "the attack was blamed on X", "in an action attributed to X". */
export function ascriptionAt(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): Blame | undefined {
  const { tokens, tags } = syntax;
  if (TO_WHOM.has(tokens, verb + 1)) {
    const who = participantsFrom(reading, syntax, verb + 2, sentence.last);
    return { who, deed: sentence.first, until: verb };
  }
  const blame = tokens.lower(verb).startsWith('blam');
  let found = -1;
  for (let i = verb + 1; i < sentence.last && i < verb + 18; i++) {
    const tag = tags[i]!;
    if (tag === Tag.past || tag === Tag.present || tag === Tag.that || tag === Tag.subordinator || tag === Tag.quote || (tag === Tag.mark && !INSIDE.has(tokens, i))) break;
    if (tokens.lower(i) === (blame ? 'on' : 'to') && !timeWords.has(tokens, i + 1)) found = i;
    // "blamed the army for the attack on the port"
    if (blame && tokens.lower(i) === 'for') return undefined;
  }
  return found < 0 ? undefined : { who: participantsFrom(reading, syntax, found + 1, sentence.last), deed: verb + 1, until: found };
}
