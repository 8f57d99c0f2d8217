import { contracted } from '../../lexicon/contractions.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { NEAR_SPEECH } from '../../lexicon/speech-forms.ts';
import { Form } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAuxiliary, isNominal, Tag } from './tags.ts';
import { formsOf, peek } from './word-forms.ts';

const HER = hashOf('her');
const MINE = hashOf('mine');
const POSSESSIVE_S = hashOf("'s");
const ACCORDING = hashOf('according');
const YET = hashOf('yet');
const SINCE = hashOf('since');
const ONCE = hashOf('once');
const AS = hashOf('as');
const WELL = hashOf('well');
const LIKE = hashOf('like');
const PLAIN_AUXILIARIES = new WordSet('be have do');
/** Determiners that never stand alone as pronouns. */
const NEVER_ALONE = new WordSet('the a an no every certain other various');
const STANDING_ALONE = new WordSet('all one some many most several few both each another half none');
/** Adjectives that stand as adverbs between an auxiliary and its verb ("was first reported"). */
const FLAT_ADVERBS = new WordSet('first last long early late hard best');

/** "both", "each" and "all" behind their noun ("the two both agreed"). */
const FLOATING = new WordSet('both each all neither either');
const MANY = new WordSet('many most some few several both');
/** Open the object of a verb or the clause behind it. */
const OPENING: ReadonlySet<number> = new Set([Tag.determiner, Tag.possessive, Tag.that, Tag.pronoun]);
const MODAL_FLOATING = new WordSet('neither either both');

/** "has long said", "was first reported": a word that is an adjective elsewhere, between an auxiliary or pronoun and its verb. */
export const isFlatAdverb = (tokens: Tokens, i: number, previous: number): boolean =>
  FLAT_ADVERBS.has(tokens, i) &&
  (isAuxiliary(previous) || previous === Tag.pronoun || previous === Tag.relative || (previous === Tag.name && NEAR_SPEECH.has(tokens, i + 1) && (formsOf(tokens, i + 1) & Form.past) !== 0)) &&
  (formsOf(tokens, i + 1) & ~(Form.noun | Form.adjective)) !== 0;

/** A word of a closed class, in its surroundings. */
export function closedTag(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence, closed: number, previous: number): number {
  const next = i + 1 < sentence.last ? peek(tokens, i + 1) : Tag.mark;
  if (closed === Tag.that) {
    if (previous === Tag.preposition || previous === Tag.determiner) return next === Tag.noun ? Tag.determiner : Tag.pronoun;
    // "said that they're": a clause's subject and its verb in one.
    if (contracted.has(tokens, i + 1)) return Tag.that;
    const flat = FLAT_ADVERBS.has(tokens, i + 1) && (formsOf(tokens, i + 2) & Form.past) !== 0;
    if (flat || next === Tag.base || next === Tag.present || next === Tag.past || isAuxiliary(next)) return isNominal(previous) || previous === Tag.adjective ? Tag.relative : Tag.pronoun;
    if (i === sentence.first && next === Tag.noun) return Tag.determiner;
    return next === Tag.mark && !tokens.is(i + 1, Shape.spaced) && !/^[,:]/.test(tokens.textOf(i + 1)) ? Tag.pronoun : Tag.that;
  }
  if (closed === Tag.to) {
    if (tokens.hash[i - 1] === ACCORDING) return Tag.preposition;
    let k = i + 1;
    while (k < sentence.last && peek(tokens, k) === Tag.adverb) k++;
    const word = k < sentence.last ? formsOf(tokens, k) : 0;
    return PLAIN_AUXILIARIES.has(tokens, k) || ((word & Form.base) !== 0 && (!tokens.is(k, Shape.capital) || tokens.is(i, Shape.capital))) ? Tag.to : Tag.preposition;
  }
  if (tokens.hash[i] === HER) return next === Tag.noun || next === Tag.name || next === Tag.adjective || next === Tag.number || next === Tag.ing || next === Tag.base || next === Tag.present ? Tag.possessive : Tag.pronoun;
  // "the mine", "a gold mine"
  if (tokens.hash[i] === MINE && (previous === Tag.determiner || previous === Tag.possessive || previous === Tag.adjective || previous === Tag.noun)) return Tag.noun;
  if (tokens.hash[i] === POSSESSIVE_S) {
    // "he's", "that's", "what's", "there's": a contracted "is"; so it is before "-ing", a determiner or "been" ("the group's been told").
    if (previous === Tag.pronoun || previous === Tag.that || previous === Tag.question || previous === Tag.relative || tags[i - 1] === Tag.adverb) return Tag.be;
    return next === Tag.determiner || next === Tag.not || next === Tag.preposition ? Tag.be : Tag.possessive;
  }
  // "has since said", "who once called it": adverbs before a verb.
  if (tokens.hash[i] === SINCE && previous === Tag.have) return Tag.adverb;
  if (tokens.hash[i] === ONCE && (isNominal(previous) || previous === Tag.relative || isAuxiliary(previous) || previous === Tag.and) && (formsOf(tokens, i + 1) & (Form.past | Form.participle)) !== 0) return Tag.adverb;
  if (tokens.hash[i] === YET && (tags[i - 1] === Tag.not || isAuxiliary(previous))) return Tag.adverb;
  if (tokens.hash[i] === AS && tokens.hash[i + 1] === WELL && tokens.hash[i + 2] === AS) return Tag.and;
  if (tokens.hash[i] === AS && tokens.hash[i - 1] === WELL && tags[i - 1] === Tag.and) return Tag.and;
  if (closed === Tag.adjective && isFlatAdverb(tokens, i, previous)) return Tag.adverb;
  // "an earlier report", "the then mayor": between what opens a phrase and its noun an adverb is an adjective.
  if (closed === Tag.adverb && (tags[i - 1] === Tag.determiner || tags[i - 1] === Tag.possessive) && next === Tag.noun) return Tag.adjective;
  // "Hall and Low both said", "have each been told": it belongs to the verb.
  if (FLOATING.has(tokens, i) && (isNominal(previous) || isAuxiliary(previous)) && (formsOf(tokens, i + 1) & (previous === Tag.pronoun || (previous === Tag.modal && MODAL_FLOATING.has(tokens, i)) ? Form.past | Form.participle | Form.base : Form.past | Form.participle)) !== 0 && tokens.kind[i + 1] === TokenKind.word) return Tag.adverb;
  if (closed === Tag.question && (previous === Tag.mark || previous === Tag.quote) && tokens.is(i, Shape.capital)) return Tag.question;
  if (closed === Tag.preposition && tokens.hash[i] === LIKE && (previous === Tag.modal || previous === Tag.do || previous === Tag.to || previous === Tag.pronoun)) return Tag.base;
  if (closed === Tag.determiner && STANDING_ALONE.has(tokens, i) && (next === Tag.past || next === Tag.base || next === Tag.mark || next === Tag.modal || next === Tag.to)) return Tag.pronoun;
  // "Many fear the mayor", "Most hope that": a subject that opens the clause, before a plain form which is a noun as well.
  if (closed === Tag.determiner && MANY.has(tokens, i) && (previous === Tag.mark || previous === Tag.and || previous === Tag.subordinator) && (formsOf(tokens, i + 1) & Form.base) !== 0) {
    const third = peek(tokens, i + 2);
    if (OPENING.has(third) || (third === Tag.name && NEAR_SPEECH.has(tokens, i + 1))) return Tag.pronoun;
  }
  // "this", "those" and "all" alone are pronouns ("this is", "those who").
  if (closed === Tag.determiner && (next === Tag.relative || isAuxiliary(next) || next === Tag.present || next === Tag.preposition) && !NEVER_ALONE.has(tokens, i)) return Tag.pronoun;
  return closed;
}
