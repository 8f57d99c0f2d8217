import { FIGHTING } from '../../lexicon/reporting-words.ts';
import { cuePhrases, MODIFIERS, OBJECT, type Step } from '../../lexicon/cue-phrases.ts';
import type { CueVerb } from '../../lexicon/cue-verbs.ts';
import { conflictTokens } from '../genre.ts';
import { nounPhraseAt, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { isNominal, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

/** Most words that fill a gap for modifiers. */
const WIDEST = 4;

/**
 * The longest phrase of saying whose verb is token `head`, and the token behind it: "took a cheap shot at" of "took a cheap shot at the
 * council", "called him out for" of "called him out for it". Undefined where none begins there: "hit the town on Tuesday" tells when.
 */
export function cuePhraseAt(context: ClaimContext, head: number, sentence: Sentence): { verb: CueVerb; last: number } | undefined {
  const phrases = cuePhrases().get(context.tokens.hash[head]!);
  if (!phrases) return undefined;
  let found: { verb: CueVerb; last: number } | undefined;
  for (const { steps, verb, bodily } of phrases) {
    const last = endOf(context, steps, head + 1, sentence);
    if (last > (found?.last ?? 0) && !(bodily && isMeant(context, head, sentence)) && !(steps[0] === OBJECT && timeWords.has(context.tokens, last))) found = { verb, last };
  }
  return found;
}

/** Whether blows and shots are no figure of speech here: the sentence names who or what fights or is hit, or the passage is about conflict. */
function isMeant({ reading, tokens }: ClaimContext, head: number, sentence: Sentence): boolean {
  if (FIGHTING.next(tokens, sentence.first, sentence.last) >= 0) return true;
  return reading.source.tokens.count > LONG && conflictTokens(reading)[head] === 1;
}
/** A text of fewer tokens does not tell what it is about. */
const LONG = 100;

/** The token behind the steps, read from token `at` on; -1 where they do not fit. */
function endOf({ tokens, syntax }: ClaimContext, steps: readonly Step[], at: number, sentence: Sentence): number {
  let i = at;
  let gap = 0;
  for (const step of steps) {
    if (step === MODIFIERS) gap = WIDEST;
    else if (step === OBJECT) {
      const object = nounPhraseAt(syntax, i, sentence.last);
      if (!object) return -1;
      i = object.last;
    } else {
      while (gap > 0 && i < sentence.last && !step.has(tokens.hash[i]!) && modifies(syntax.tags[i]!)) {
        i++;
        gap--;
      }
      if (i >= sentence.last || !step.has(tokens.hash[i]!)) return -1;
      i++;
      gap = 0;
    }
  }
  return i;
}

const modifies = (tag: number): boolean => isNominal(tag) || tag === Tag.determiner || tag === Tag.possessive || tag === Tag.adjective || tag === Tag.adverb || tag === Tag.participle || tag === Tag.ing;
