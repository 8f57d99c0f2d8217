import { THERE } from '../../lexicon/little-words.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { CLAUSE_TAKERS } from '../../lexicon/speech-forms.ts';
import { Form } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hashOf, Shape, type Tokens } from '../../text/tokens.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from './tags.ts';
import { formsOf, peek } from './word-forms.ts';

const BY = hashOf('by');
/** Plurals without -s. */
const PLURALS = new WordSet('people police men women children media troops data few many others clergy crew staff');

/** "there is" and the like at `i`. */
export const thereIs = (tokens: Tokens, i: number): boolean => THERE.has(tokens, i) && isAuxiliary(peek(tokens, i + 1));

/** The comma before `i` closes what another one, behind a noun, put in. */
export function behindInsert(tokens: Tokens, tags: Uint8Array, i: number, first: number): boolean {
  if (!COMMA.has(tokens, i - 1)) return false;
  for (let k = i - 2; k > first && k > i - INSERT; k--) if (COMMA.has(tokens, k)) return isNominal(tags[k - 1]!);
  return false;
}
/** Longest insert, in tokens. */
const INSERT = 24;

/** "Ann Low and Karl Hall" end at `last`: a plural. */
export function areJoined(tags: Uint8Array, last: number, first: number): boolean {
  let k = last;
  while (k > first && k > last - 4 && tags[k] === Tag.name) k--;
  return k < last && k > first && tags[k] === Tag.and && tags[k - 1] === Tag.name;
}

/** "Democrats on the panel plan to": the head before the prepositions is a plural that opens the clause. */
export function headIsPlural(tokens: Tokens, tags: Uint8Array, i: number, first: number): boolean {
  let head = -1;
  for (let k = i - 1; k >= first && k > i - SUBJECT; k--) {
    const tag = tags[k]!;
    if (tag === Tag.preposition) head = k - 1;
    else if (tag === Tag.mark || tag === Tag.quote || tag === Tag.that || tag === Tag.subordinator) break;
    else if (!isNominal(tag) && tag !== Tag.adjective && tag !== Tag.determiner && tag !== Tag.possessive) return false;
  }
  return head >= first && (tags[head] === Tag.noun || head === first) && isPlural(tokens, head);
}
/** Furthest that a verb in a tense is looked for, in tokens. */
const REACH = 25;
/** Longest subject, in tokens. */
const SUBJECT = 14;

/** A name at `at`, with a finite verb right behind it. */
export function finiteBehindName(tokens: Tokens, at: number, sentence: Sentence): boolean {
  let i = at;
  while (i < sentence.last && i < at + 5 && (peek(tokens, i) === Tag.name || tokens.text.charCodeAt(tokens.start[i]!) === 0x2e)) i++;
  return finiteBehind(tokens, i, sentence) || (i < sentence.last && (formsOf(tokens, i) & (Form.present | Form.past)) !== 0 && (formsOf(tokens, i) & Form.noun) === 0);
}

/** The last word before `i` that can head a noun phrase; `first` where there is none. */
export const lastNominal = (tags: Uint8Array, i: number, first: number): number => {
  let k = i - 1;
  while (k > first && !isNominal(tags[k]!)) k--;
  return k;
};

/** Whether what stands at `from`, adverbs before it allowed, is a finite verb and nothing else. */
export function finiteBehind(tokens: Tokens, from: number, sentence: Sentence): boolean {
  let i = from;
  while (i < sentence.last && peek(tokens, i) === Tag.adverb) i++;
  const tag = i < sentence.last ? peek(tokens, i) : Tag.mark;
  return isAuxiliary(tag) || (tag === Tag.past && (formsOf(tokens, i) & (Form.noun | Form.adjective)) === 0);
}

/** "As the firm balked at the price, the mayor …": a clause that "as" or "who" opens and that has no other verb in a tense up to its comma. */
export function finiteByOpening(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence): boolean {
  for (let k = i - 1; k >= sentence.first && k > i - SUBJECT; k--) {
    const tag = tags[k]!;
    if (tag === Tag.mark || tag === Tag.quote || tag === Tag.and || isVerb(tag) || isAuxiliary(tag)) return false;
    if (tag !== Tag.subordinator && tag !== Tag.relative) continue;
    let stop = i + 1;
    while (stop < sentence.last && stop < i + REACH && !COMMA.has(tokens, stop)) stop++;
    return stop < sentence.last && COMMA.has(tokens, stop) && !finiteFollows(tokens, i + 1, stop);
  }
  return false;
}

/** Whether another finite verb comes before the clause's border: then the form at hand is a participle ("the group made up of … declared"). */
export function finiteFollows(tokens: Tokens, from: number, last: number): boolean {
  for (let i = from; i < last && i < from + REACH; i++) {
    const tag = peek(tokens, i);
    if (tag === Tag.quote || tag === Tag.subordinator || tag === Tag.that || tag === Tag.question || tag === Tag.and) return false;
    if (tag === Tag.mark && tokens.text.charCodeAt(tokens.start[i]!) !== 0x2c && tokens.is(i, Shape.spaced)) return false;
    if (tag === Tag.relative) {
      // Its verb is its own.
      i += 2;
      continue;
    }
    // "declined to be seen": an infinitive.
    if (tag === Tag.to) {
      i++;
      continue;
    }
    // "in May" is no modal.
    if (isAuxiliary(tag)) {
      if (tag === Tag.modal && tokens.is(i, Shape.capital)) continue;
      return true;
    }
    const forms = formsOf(tokens, i);
    // "sent out a letter saying the bridge was …": the next finite verb is what is said.
    if (forms & Form.ing && CLAUSE_TAKERS.has(tokens, i)) return false;
    if (forms & Form.past && !(forms & Form.adjective) && tokens.hash[i + 1] !== BY && (!(forms & Form.noun) || peek(tokens, i + 1) === Tag.determiner) && !tokens.is(i, Shape.capital)) return true;
  }
  return false;
}

/** By its ending, or a plural without one. */
export const isPlural = (tokens: Tokens, i: number): boolean => {
  const code = tokens.text.charCodeAt(tokens.end[i]! - 1);
  return code === 0x73 || PLURALS.has(tokens, i);
};

const ROUGHLY = new WordSet('about around some over');
/** First words of "at least", "up to", "more than". */
const BOUND = new WordSet('at up more');

/** "of killing 30 miners", "of killing about 30 miners": a number stands at `i`, or right behind. */
export const countFollows = (tokens: Tokens, i: number): boolean => peek(tokens, peek(tokens, i) === Tag.adverb || ROUGHLY.has(tokens, i) ? i + 1 : i) === Tag.number;

/** "kill at least 60", "hit more than 30": a number within bounds opens at `i`. */
export const boundFollows = (tokens: Tokens, i: number): boolean => (BOUND.has(tokens, i) && peek(tokens, i + 2) === Tag.number) || (ROUGHLY.has(tokens, i) && peek(tokens, i + 1) === Tag.number);

/** Whether what ends before `i` stands right behind a quotation or a comma: '…,” Hall notes', "Democrats, Hall notes, have …". */
export function isInsertedAfter(tokens: Tokens, tags: Uint8Array, i: number, first: number): boolean {
  let k = i - 1;
  while (k > first && (isNominal(tags[k]!) || tags[k] === Tag.adjective || tags[k] === Tag.determiner) && tags[k - 1] !== Tag.quote && tags[k - 1] !== Tag.mark) k--;
  return k > first && (tags[k - 1] === Tag.quote || tokens.text.charCodeAt(tokens.start[k - 1]!) === 0x2c);
}

/** '…,” a voice in the film states.': a whole noun phrase ends before `i`, right behind the closing mark of speech. */
export function isSpeakerAfter(tokens: Tokens, tags: Uint8Array, i: number, first: number): boolean {
  let k = i - 1;
  while (k > first && k > i - APPOSITION && (isNominal(tags[k]!) || tags[k] === Tag.adjective || tags[k] === Tag.determiner || tags[k] === Tag.preposition || tags[k] === Tag.possessive || tokens.text.charCodeAt(tokens.start[k]!) === 0x2d)) k--;
  return k > first && tags[k] === Tag.quote && ENDED.has(tokens, k - 1);
}
/** What stands before the closing mark of speech. */
export const ENDED = new WordSet([',', '?', '!']);

/** "The front, a rebel group, rejected charges": right behind what a comma, an article and a second comma put in, a subject waits for its verb. */
export function behindApposition(tokens: Tokens, tags: Uint8Array, i: number, first: number): boolean {
  if (!COMMA.has(tokens, i - 1)) return false;
  for (let k = i - 2; k > first && k > i - APPOSITION; k--) if (COMMA.has(tokens, k)) return (tags[k + 1] === Tag.determiner || tags[k + 1] === Tag.possessive) && isNominal(tags[k - 1]!);
  return false;
}
/** Longest apposition, in tokens. */
const APPOSITION = 14;
