import { WordSet } from '../../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { syntaxOf } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';

const HAPPENED_WORDS = 'happened occurred transpired unfolded';
const HAPPENED = new WordSet(HAPPENED_WORDS);
const TOOK_WORDS = 'took taken takes';
const TOOK = new WordSet(TOOK_WORDS);
const PLACE = new WordSet(['place']);
const DONE_WORDS = 'perpetrated committed staged launched registered recorded';
const DONE = new WordSet(DONE_WORDS);
const ANY = new WordSet(`${HAPPENED_WORDS} ${TOOK_WORDS} ${DONE_WORDS}`);
/** What points back to a deed without naming its kind. Own hand. */
const THAT = new WordSet('it this crimes incident incidents event events act acts action actions deed deeds crime crimes tragedy episode outrage');

const PRONOUNS = new WordSet('it this');

/** How many sentences a resumption looks back for what it resumes. */
export const RESUMED = 2;

/** Whether a sentence resumes a deed told before: see `resumption`. */
export const resumes = (reading: Reading, sentence: Sentence): boolean => resumption(reading, sentence) >= 0;

/**
 * Where a sentence resumes a deed told before only to say when or where it was: "It happened on 5 July in Marlo.", "The incident took place
 * at dawn.", "This occurred on 18 May.", "the crime perpetrated on 5 July". The token of "happened", or -1. `isDeed` tells further words for the deed.
 */
export function resumption({ source }: Reading, sentence: Sentence, isDeed?: (token: number) => boolean): number {
  const { tokens, tags } = syntaxOf(source);
  for (let i = ANY.next(tokens, sentence.first + 1, sentence.last); i >= 0; i = ANY.next(tokens, i + 1, sentence.last)) {
    if (!HAPPENED.has(tokens, i) && !(TOOK.has(tokens, i) && PLACE.has(tokens, i + 1)) && !(DONE.has(tokens, i) && (tags[i - 1] === Tag.be || (THAT.has(tokens, i - 1) && !PRONOUNS.has(tokens, i - 1))))) continue;
    for (let k = i - 1; k >= sentence.first && k >= i - 4; k--) if (THAT.has(tokens, k) || isDeed?.(k)) return i;
  }
  return -1;
}
