import { NEAR_SPEECH } from '../../lexicon/speech-forms.ts';
import { Form } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import { closedTag, isFlatAdverb } from './closed-tags.ts';
import { isAuxiliary, isNominal, Tag } from './tags.ts';
import { verbTag } from './verb-tags.ts';
import { VerbWord } from './verb-word.ts';
import { FORMS_SHIFT, entryOf, guess, peek } from './word-forms.ts';

/**
 * Guesses each token's word class: closed classes from lists, verb forms from a verb list, the rest by ending and capital, then what is
 * ambiguous by its neighbours ("the attack", "to attack", "they attack"). One pass, linear, no model; about nine in ten ambiguous
 * forms of news English come out right, which is what the rules built on it expect: they ask for several signs, never for one tag.
 */
export function tag(tokens: Tokens, sentences: readonly Sentence[]): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  for (const sentence of sentences) {
    const title = isTitleCase(tokens, sentence);
    const verb = new VerbWord(tokens, tags, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      const found = tagAt(tokens, tags, i, sentence, title, verb);
      tags[i] = found;
      if (found === Tag.past || found === Tag.present || (found === Tag.base && tags[i - 1] !== Tag.to) || isAuxiliary(found)) {
        verb.finite = i;
        verb.anyFinite = true;
      }
      else if (opensClause(found)) verb.finite = -1;
    }
  }
  return tags;
}

const opensClause = (tag: number): boolean =>
  tag === Tag.mark || tag === Tag.quote || tag === Tag.subordinator || tag === Tag.that || tag === Tag.relative || tag === Tag.question || tag === Tag.and;

const AGED = hashOf('aged');
const AS = hashOf('as');
const WELL = hashOf('well');

/** Most words of four letters and more are capitalised: a headline in title case, where capitals tell nothing. */
function isTitleCase(tokens: Tokens, sentence: Sentence): boolean {
  let long = 0;
  let capital = 0;
  for (let i = sentence.first; i < sentence.last && long < 40; i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.end[i]! - tokens.start[i]! < 4) continue;
    long++;
    if (tokens.is(i, Shape.capital)) capital++;
  }
  return long >= 3 && capital >= long * 0.8;
}

function tagAt(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence, title: boolean, verb: VerbWord): number {
  const kind = tokens.kind[i]!;
  if (kind === TokenKind.quote) return isPluralPossessive(tokens, tags, i, sentence) ? Tag.possessive : Tag.quote;
  if (kind === TokenKind.number) return Tag.number;
  const entry = entryOf(tokens, i);
  // "42% say": as "percent" is.
  if (kind === TokenKind.mark) return i > sentence.first && tokens.kind[i - 1] === TokenKind.number && tokens.text.charCodeAt(tokens.start[i]!) === 0x25 ? Tag.noun : entry & 31;
  const capital = tokens.is(i, Shape.capital) && !title;
  const initial = i === sentence.first || (i === sentence.first + 1 && tokens.kind[i - 1] !== TokenKind.word);
  const closed = entry & 31;
  const previous = previousTag(tags, i, sentence.first);

  if (capital && !initial && (closed === 0 || closed === Tag.adjective || closed === Tag.number)) {
    // Inside a quotation a sentence may begin with a capital.
    if (previous !== Tag.quote || entry === 0 || tokens.is(i, Shape.spaced)) return closed === Tag.number ? Tag.number : Tag.name;
  }
  if (capital && tokens.is(i, Shape.allCaps) && tokens.end[i]! - tokens.start[i]! > 1 && i + 1 < sentence.last && closed !== 0) {
    // "US", "IT", "WHO" among small letters are names.
    if (!tokens.is(i + 1, Shape.allCaps) && tokens.end[i]! - tokens.start[i]! < 5) return Tag.name;
  }
  // "Will Marlo", "May said", "in May", "3 May": a name in the middle of a sentence.
  if (capital && !initial && closed === Tag.modal && previous !== Tag.quote && (previous === Tag.preposition || previous === Tag.number || peek(tokens, i + 1) === Tag.name || NEAR_SPEECH.has(tokens, i + 1))) return Tag.name;
  // '“…,” Will wrote', '“…,” From said': behind a closing mark a capital is a name's.
  if (capital && !initial && (closed === Tag.modal || closed === Tag.preposition) && tags[i - 1] === Tag.quote && tokens.is(i, Shape.spaced) && NEAR_SPEECH.has(tokens, i + 1)) return Tag.name;
  if (closed !== 0) return closedTag(tokens, tags, i, sentence, closed, previous);
  if (previous === Tag.and && tokens.hash[i] === WELL && tokens.hash[i - 1] === AS) return Tag.and;
  const forms = entry >> FORMS_SHIFT;
  if (forms & Form.adjective && isFlatAdverb(tokens, i, previous)) return Tag.adverb;
  if (forms === 0) {
    // "a woman aged 61", "men aged between 20 and 30"
    if (tokens.hash[i] === AGED && isNominal(previous)) return Tag.participle;
    const guessed = guess(tokens, i, capital && initial && tokens.is(i + 1, Shape.capital), initial);
    // "unconfirmed", "unharmed": participles that no verb has.
    if (guessed === Tag.participle && tokens.text.charCodeAt(tokens.start[i]!) === 0x75 && tokens.text.charCodeAt(tokens.start[i]! + 1) === 0x6e) return Tag.adjective;
    return guessed === Tag.participle ? verbTag(verb.move(i, Form.past | Form.participle, previous)) : guessed;
  }
  return verbTag(verb.move(i, forms, previous));
}

/** The apostrophe of "the aides' plan": against a plural's "s", with a word behind it. */
function isPluralPossessive(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence): boolean {
  const mark = tokens.text.charCodeAt(tokens.start[i]!);
  if ((mark !== 0x27 && mark !== 0x2019) || i === sentence.first || i + 1 >= sentence.last || tokens.is(i, Shape.spaced) || !tokens.is(i + 1, Shape.spaced)) return false;
  const last = tokens.text.charCodeAt(tokens.end[i - 1]! - 1);
  return last === 0x73 && (tags[i - 1] === Tag.noun || tags[i - 1] === Tag.name) && tokens.kind[i + 1] === TokenKind.word;
}

/** The tag before, across adverbs ("has also said" sees "has"); `Tag.mark` at a sentence's start. */
function previousTag(tags: Uint8Array, i: number, first: number): number {
  let k = i - 1;
  while (k >= first && (tags[k] === Tag.adverb || tags[k] === Tag.not)) k--;
  return k >= first ? tags[k]! : Tag.mark;
}
