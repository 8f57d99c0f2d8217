import { ONE } from '../../lexicon/little-words.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { CLAUSE_TAKERS, SPEECH } from '../../lexicon/speech-forms.ts';
import { Form } from '../../lexicon/verbs.ts';
import { hashOf, type Tokens } from '../../text/tokens.ts';
import { behindApposition, behindInsert, boundFollows, finiteByOpening } from './clause-signs.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from './tags.ts';
import { opensObject, UNTOLD, type VerbWord } from './verb-word.ts';
import { formsOf, peek } from './word-forms.ts';

const BY = hashOf('by');
const SAID = hashOf('said');
const STOOD = hashOf('stood');

/** "the men fled", "the men arrested in …": a past form or a participle that is no plain form as well. */
export function pastTag(word: VerbWord): number {
  const past = word.is(Form.past);
  const participle = word.is(Form.participle);
  if (!past && !participle) return UNTOLD;
  // "hit", "set": a plain form, unless a pronoun stands before.
  if (word.is(Form.base) && word.nounish && !word.subject) return participle ? beforeBy(word) : UNTOLD;
  if (!past) return Tag.participle;
  if (!participle) return word.before === Tag.noun && word.nounish && word.next === Tag.mark ? Tag.noun : Tag.past;
  return beforeBy(word) || behindMark(word) || atStart(word) || behindOne(word) || beforeSubject(word) || behindHead(word) || Tag.past;
}

/** "a plan backed by …", "a clinic run by …": no finite verb, but for "won by pleading". Before other prepositions the past is as likely. */
function beforeBy({ tokens, i, before, subject, finite }: VerbWord): number {
  if (tokens.hash[i + 1] !== BY || subject || !isNominal(before) || tokens.hash[i] === SAID || tokens.hash[i] === STOOD) return UNTOLD;
  return finite < 0 && (formsOf(tokens, i + 2) & Form.ing) !== 0 ? Tag.past : Tag.participle;
}

/** "The men, arrested in May, …": behind a mark and before a preposition. */
function behindMark(word: VerbWord): number {
  const { tokens, i } = word;
  if (word.before !== Tag.mark || word.previous !== Tag.mark || i <= word.sentence.first || word.next !== Tag.preposition || CLAUSE_TAKERS.has(tokens, i)) return UNTOLD;
  const bare = word.anyFinite || (!SPEECH.has(tokens, i) && !word.takesParticle) || word.finiteFollows;
  return bare && !isFinite(word) ? Tag.participle : UNTOLD;
}

/** "Arrested in May, he …", "Armed men …" */
function atStart({ i, sentence, next }: VerbWord): number {
  if (i !== sentence.first) return UNTOLD;
  return next === Tag.noun ? Tag.adjective : Tag.participle;
}

/** "had seen one burned truck": a number, where a verb has come. */
function behindOne({ tokens, tags, i, next }: VerbWord): number {
  return next === Tag.noun && ONE.has(tokens, i - 1) && isVerb(tags[i - 2] ?? 0) ? Tag.adjective : UNTOLD;
}

/** ", elected officials", "and injured civilians": an adjective where no subject has come. */
function beforeSubject(word: VerbWord): number {
  const { tokens, tags, i, before, sentence } = word;
  if ((before !== Tag.mark && before !== Tag.and) || word.next !== Tag.noun || word.anyFinite || tokens.text.charCodeAt(tokens.end[i]! - 2) !== 0x65) return UNTOLD;
  if (behindApposition(tokens, tags, i, sentence.first)) return UNTOLD;
  // "Hall, after a pause, denied charges."
  return COMMA.has(tokens, i - 1) && SPEECH.has(tokens, i) && behindInsert(tokens, tags, i, sentence.first) && word.endsWhole ? UNTOLD : Tag.adjective;
}

/** "the men arrested in …": right behind its head, with no object (not "rebels killed at least ten"), where the clause has another finite verb. */
function behindHead(word: VerbWord): number {
  const { tokens, i } = word;
  if (!isNominal(word.before) || word.subject || CLAUSE_TAKERS.has(tokens, i) || !isBare(word.next) || particleAndObject(word) || boundFollows(tokens, i + 1)) return UNTOLD;
  const other = word.followsFinite || (!SPEECH.has(tokens, i) && word.finiteFollows);
  return other && !isFinite(word) ? Tag.participle : UNTOLD;
}

/** No object follows a verb here: a preposition, "to", an adverb or a mark does. */
const isBare = (next: number): boolean => next === Tag.preposition || next === Tag.to || next === Tag.adverb || next === Tag.mark || next === Tag.quote || next === Tag.subordinator;

/** "burned down a mosque", "blew up the bridge" */
const particleAndObject = (word: VerbWord): boolean => word.takesParticle && opensObject(peek(word.tokens, word.i + 2));

/** Whether more than the words right beside it shows that it is in a tense. */
function isFinite(word: VerbWord): boolean {
  const { tokens, tags, i, sentence } = word;
  return isOnlyVerb(word) || finiteByOpening(tokens, tags, i, sentence) || (SPEECH.has(tokens, i) && statesThat(tokens, i + 1, sentence.last));
}

/** "Cruz (R) weighed in on", "Singh, 47, voted for": behind a bracket or an insert, with no other verb in a tense. */
function isOnlyVerb(word: VerbWord): boolean {
  const { tokens, tags, i, sentence } = word;
  if (word.before !== Tag.mark || word.anyFinite || !word.isWhole) return false;
  if (tokens.text.charCodeAt(tokens.start[i - 1]!) === 0x29) return word.takesPreposition || !word.finiteFollows;
  return behindInsert(tokens, tags, i, sentence.first) && !word.finiteFollows;
}

/** "admitted on February 24 that": a clause is said, after a day or place. */
function statesThat(tokens: Tokens, from: number, limit: number): boolean {
  if (peek(tokens, from) !== Tag.preposition) return false;
  for (let i = from + 1; i < limit && i < from + 6; i++) {
    const tag = peek(tokens, i);
    if (tag === Tag.that) return true;
    if (tag === Tag.mark || tag === Tag.and || isAuxiliary(tag)) return false;
  }
  return false;
}
