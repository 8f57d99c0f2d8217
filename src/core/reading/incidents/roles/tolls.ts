import { WordSet } from '../../../lexicon/phrases.ts';
import type { Casualties } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import { syntaxOf, type Sentence, type Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { participantsFrom, quantityIn } from './participants.ts';

const TOLL = new WordSet('toll');
const DEATH = new WordSet('death casualty');
/** What stands between a toll and its figure. */
const STANDS = new WordSet('to at is was reached of stands stood');
/** Of these, what says that the figure is the least. */
const EXCEEDS = new WordSet('exceeded exceeds topped tops passed surpassed');
/** How many tokens behind a toll its figure may stand. */
const REACH = 14;
const DEAD = new WordSet('bodies corpses');
/** What is done to the dead by those who count them. Own hand. */
const COUNT_WORDS = 'counted recovered retrieved collected found discovered pulled buried';
const COUNTED = new WordSet(COUNT_WORDS);

/** Every toll that a text tells, also one whose deed stands behind it: "raising the toll of Sunday's strike to 26". */
export function tollsIn(reading: Reading): Casualties[] {
  const syntax = syntaxOf(reading.source);
  return reading.source.sentences.flatMap((sentence) => tollsOf(reading, syntax, sentence));
}

/** The tolls that a sentence tells by that word: "put the toll at more than 40". */
export function tollsOf(reading: Reading, syntax: Syntax, sentence: Sentence): Casualties[] {
  const { tokens } = syntax;
  const found: Casualties[] = [];
  for (let i = TOLL.next(tokens, sentence.first, sentence.last); i >= 0; i = TOLL.next(tokens, i + 1, sentence.last)) {
    const value = tollAt(reading, syntax, i, sentence);
    if (value) found.push(value);
  }
  return found;
}

/** "raised the death toll to 35", "the death toll exceeded 100": the number of the toll at token `i`. What it only may come to ("could reach 100") is none. */
function tollAt(reading: Reading, { tokens, tags }: Syntax, i: number, sentence: Sentence): Casualties | undefined {
  if (!DEATH.has(tokens, i - 1) && tags[i - 1] !== Tag.determiner) return undefined;
  const end = Math.min(sentence.last, i + REACH);
  for (let k = i + 1; k < end; k++) {
    if (tags[k] === Tag.modal) return undefined;
    const exceeds = EXCEEDS.has(tokens, k);
    if (!exceeds && !STANDS.has(tokens, k)) continue;
    const [next] = participantsFrom(reading, { tokens, tags }, k + 1, end);
    const count = next && quantityIn(reading, tokens.start[k + 1]!, tokens.end[next.head]!);
    if (!count) continue;
    return { what: 'killed', count: exceeds && count.exactly !== undefined ? { unit: count.unit, atLeast: count.exactly } : count, at: tokens.span(i - 1, next.head + 1) };
  }
  return undefined;
}

/** "The Red Cross counted 27 bodies", "27 bodies were recovered": the dead that a sentence counts. */
export function bodiesCounted(reading: Reading, syntax: Syntax, sentence: Sentence): Casualties[] {
  const { tokens, tags } = syntax;
  const found: Casualties[] = [];
  for (let i = DEAD.next(tokens, sentence.first, sentence.last); i >= 0; i = DEAD.next(tokens, i + 1, sentence.last)) {
    const phrase = nounPhraseBefore(syntax, i + 1, sentence.first);
    const count = phrase && quantityIn(reading, tokens.start[phrase.first]!, tokens.end[i]!);
    if (!phrase || !count) continue;
    let behind = i + 1;
    while (behind < sentence.last && (tags[behind] === Tag.have || tags[behind] === Tag.be || tags[behind] === Tag.adverb)) behind++;
    const counted = COUNTED.has(tokens, phrase.first - 1) || (behind > i + 1 && COUNTED.has(tokens, behind));
    if (counted) found.push({ what: 'killed', count, at: tokens.span(phrase.first, i + 1) });
  }
  return found;
}
