import { OF } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Casualties, Quantity } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import { syntaxOf, type Sentence, type Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { participantsFrom, quantityIn } from './participants.ts';

const TOLL = new WordSet('toll number');
const NUMBER = new WordSet(['number']);
const DEATH = new WordSet('death casualty');
const KILLED = new WordSet('dead killed deaths fatalities');
const HURT = new WordSet('wounded injured hurt injuries');
/** Words between "the number of" and what befell those counted: "soldiers", "people reported". */
const WHOM = 4;
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

const MORE = new WordSet('more another additional further other');

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
    const value = NUMBER.has(tokens, i) ? numberAt(reading, syntax, i, sentence) : tollAt(reading, syntax, i, sentence);
    if (value) found.push(value);
  }
  return found;
}

/** "raised the death toll to 35", "the death toll exceeded 100": the number of the toll at token `i`. What it only may come to ("could reach 100") is none. */
function tollAt(reading: Reading, { tokens, tags }: Syntax, i: number, sentence: Sentence): Casualties | undefined {
  if (!DEATH.has(tokens, i - 1) && tags[i - 1] !== Tag.determiner) return undefined;
  const figure = figureBehind(reading, { tokens, tags }, i + 1, Math.min(sentence.last, i + REACH));
  return figure && { what: 'killed', count: figure.count, at: tokens.span(i - 1, figure.last) };
}

/** "put the number of soldiers killed at 34", "the number of dead rose to nine": the figure of those counted at token `i`. */
function numberAt(reading: Reading, { tokens, tags }: Syntax, i: number, sentence: Sentence): Casualties | undefined {
  if (!OF.has(tokens, i + 1) || tags[i - 1] !== Tag.determiner) return undefined;
  let harm = i + 2;
  while (harm < i + 2 + WHOM && harm < sentence.last && !KILLED.has(tokens, harm) && !HURT.has(tokens, harm)) harm++;
  const killed = KILLED.has(tokens, harm);
  if (!killed && !HURT.has(tokens, harm)) return undefined;
  const figure = figureBehind(reading, { tokens, tags }, harm + 1, Math.min(sentence.last, harm + REACH));
  // "the number of soldiers killed": who they are stands before what befell them.
  const who = tags[harm - 1] === Tag.noun ? tokens.textOf(harm - 1) : undefined;
  return figure && { what: killed ? 'killed' : 'injured', count: figure.count, ...(who ? { who } : {}), at: tokens.span(i - 1, figure.last) };
}

/** The figure at which a toll stands in a stretch of tokens, and the token behind it. */
function figureBehind(reading: Reading, { tokens, tags }: Syntax, from: number, end: number): { readonly count: Quantity; readonly last: number } | undefined {
  for (let k = from; k < end; k++) {
    if (tags[k] === Tag.modal) return undefined;
    const exceeds = EXCEEDS.has(tokens, k);
    if (!exceeds && !STANDS.has(tokens, k)) continue;
    const [next] = participantsFrom(reading, { tokens, tags }, k + 1, end);
    const count = next && quantityIn(reading, tokens.start[k + 1]!, tokens.end[next.head]!);
    if (count) return { count: exceeds && count.exactly !== undefined ? { unit: count.unit, atLeast: count.exactly } : count, last: next.head + 1 };
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
    // "found two more bodies": an addition to a toll.
    if (!phrase || !count || MORE.next(tokens, phrase.first, i) >= 0) continue;
    let behind = i + 1;
    while (behind < sentence.last && (tags[behind] === Tag.have || tags[behind] === Tag.be || tags[behind] === Tag.adverb)) behind++;
    const counted = COUNTED.has(tokens, phrase.first - 1) || (behind > i + 1 && COUNTED.has(tokens, behind));
    if (counted) found.push({ what: 'killed', count, at: tokens.span(phrase.first, i + 1) });
  }
  return found;
}
