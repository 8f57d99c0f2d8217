import { FOR_DEED, HOLD, RESPONSIBLE } from '../../../lexicon/charge-words.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import type { Participant } from '../events/event-mention.ts';
import type { Blame } from './charge.ts';
import { subjectsOf } from './event-subjects.ts';
import { participant, participantsFrom } from './participants.ts';

/** "They hold the army responsible for the killing", "a blast for which she holds the front responsible": whom, and where the deed is named. */
export function heldResponsible(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): Blame | undefined {
  const { tokens } = syntax;
  const who = participantsFrom(reading, syntax, verb + 1, sentence.last);
  const at = who.at(-1)?.last ?? sentence.last;
  // "hold the army directly responsible"
  const word = RESPONSIBLE.has(tokens, at) ? at : at + 1;
  if (who.length === 0 || word >= sentence.last || !RESPONSIBLE.has(tokens, word)) return undefined;
  return { who, deed: FOR_DEED.has(tokens, word + 1) ? word + 1 : -1, until: sentence.last };
}

/** "the army is held responsible" is read of its subject; "hold the army responsible" of its object. */
export function isHeld(syntax: Syntax, at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.first && i >= at - 10; i--) if (HOLD.has(syntax.tokens, i)) return !verbGroupAt(syntax, i, sentence).passive;
  return false;
}

/** "Those responsible for the murder | are soldiers": the token behind the verb that says who they are; 0 for none. */
export function answerAfter(syntax: Syntax, from: number, sentence: Sentence): number {
  const { tags } = syntax;
  for (let i = from; i < sentence.last - 1 && i < from + 14; i++) {
    if (tags[i] === Tag.be) return isVerb(tags[i + 1]!) || tags[i + 1] === Tag.not ? 0 : i + 1;
    if (isVerb(tags[i]!) && tags[i] !== Tag.ing && tags[i] !== Tag.participle) return 0;
  }
  return 0;
}

/** Whose "involvement in" a deed it is: "the army's", "of the army", or behind "their" the subject of the sentence's verb. */
export function involved(reading: Reading, syntax: Syntax, noun: number, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  let i = noun - 1;
  while (i > sentence.first && (tags[i] === Tag.adjective || tags[i] === Tag.adverb || tags[i] === Tag.participle || tags[i] === Tag.past)) i--;
  if (tags[i] !== Tag.possessive) return [];
  if (tokens.lower(i).startsWith("'")) {
    const owner = nounPhraseBefore(syntax, i, sentence.first);
    return owner ? [participant(reading, syntax, owner, owner.last)] : [];
  }
  for (let k = i - 1; k >= sentence.first && k >= i - 30; k--) {
    if (!isVerb(tags[k]!)) continue;
    const group = verbGroupAt(syntax, k, sentence);
    if (group.finite) return subjectsOf(reading, syntax, group, sentence);
    k = group.first;
  }
  return [];
}
