import { SUBJECT_PRONOUNS } from '../../lexicon/little-words.ts';
import { Form } from '../../lexicon/verbs.ts';
import { hashOf } from '../../text/tokens.ts';
import { areJoined, boundFollows, finiteBehindName, headIsPlural, isInsertedAfter, isPlural, lastNominal } from './clause-signs.ts';
import { isNominal, isVerb, Tag } from './tags.ts';
import { UNTOLD, type VerbWord } from './verb-word.ts';

const READ = hashOf('read');

/** "they attack", "rebels hit two towns", "an attack": a plain form, which may be a noun or a past form as well. */
export function plainTag(word: VerbWord): number {
  if (word.forms === Form.adjective) return Tag.adjective;
  if (word.subject && word.is(Form.base)) return Tag.base;
  if (!word.nounish) return isNominal(word.before) ? behindNoun(word) : isVerbHere(word) ? Tag.base : Tag.noun;
  return ofSpeakers(word) || withParticle(word) || joinedTag(word) || loneVerb(word) || behindSubject(word);
}

/** "Rebels emphasize that", "Low and Hall emphasize that": two names are a plural, which what follows tells. */
function behindNoun(word: VerbWord): number {
  const { tokens, i, next } = word;
  if (isPlural(tokens, i - 1) || word.before === Tag.number || word.nearSpeech) return Tag.base;
  return word.finite < 0 && (next === Tag.that || next === Tag.question || (next === Tag.pronoun && SUBJECT_PRONOUNS.has(tokens, i + 1))) ? Tag.base : Tag.noun;
}

/** "and emphasize", "They also emphasize", "helped emphasize" */
const isVerbHere = ({ previous, before }: VerbWord): boolean => previous === Tag.and || previous === Tag.mark || previous === Tag.quote || before === Tag.adverb || isVerb(previous);

/** "most voters hope that", "… who live there fear the", and "a move that Democrats hope will": whatever came before. */
function ofSpeakers(word: VerbWord): number {
  if (!isNominal(word.previous) || word.previous === Tag.number || !word.nearSpeech) return UNTOLD;
  const { next } = word;
  const many = areMany(word);
  if (many && (opensClauseOfMany(next) || fearsName(word))) return Tag.base;
  if (readsQuotation(word)) return Tag.past;
  // "9 percent believe they"
  return word.finite < 0 && (next === Tag.that || next === Tag.pronoun || (many && next === Tag.preposition && !word.finiteFollows)) ? Tag.base : UNTOLD;
}

/** "voters", "Ann Low and Karl Hall" */
function areMany(word: VerbWord): boolean {
  const last = subjectEnd(word);
  return isPlural(word.tokens, last) || areJoined(word.tags, last, word.sentence.first);
}

/** The noun right before it, or before the adverb right before it. */
const subjectEnd = ({ tags, i, before, sentence }: VerbWord): number => (before === Tag.adverb ? lastNominal(tags, i, sentence.first) : i - 1);

const opensClauseOfMany = (next: number): boolean => next === Tag.pronoun || next === Tag.determiner || next === Tag.possessive || next === Tag.modal;

/** "Republicans fear Mrs. Low would win" */
const fearsName = ({ tokens, i, sentence, next, finite }: VerbWord): boolean => finite < 0 && next === Tag.name && finiteBehindName(tokens, i + 1, sentence);

/** "The sign read “Closed”", '…," the letter read.' */
function readsQuotation({ tokens, tags, i, sentence, next, finite }: VerbWord): boolean {
  if (tokens.hash[i] !== READ) return false;
  return next === Tag.quote ? finite < 0 : next === Tag.mark && isInsertedAfter(tokens, tags, i, sentence.first);
}

/** "the men set off a bomb", "rebels set fire to the shop": one form for the past and the plain form, and a particle behind it. */
function withParticle(word: VerbWord): number {
  return word.is(Form.past) && isNominal(word.before) && word.takesParticle ? Tag.past : UNTOLD;
}

/** "to joke about it and call him a fool"; "shot the guard and set the depot on fire": joined to a verb, with an object behind it. */
function joinedTag(word: VerbWord): number {
  if (word.before !== Tag.and || !word.anyFinite) return UNTOLD;
  const { next } = word;
  if ((next === Tag.pronoun || next === Tag.determiner || next === Tag.possessive || next === Tag.that) && word.nearSpeech) return Tag.base;
  return word.is(Form.past) && (word.takesObject || word.takesParticle) ? Tag.past : UNTOLD;
}

/** "Many voters asked about the bridge support the plan.": a sentence with no other verb. */
function loneVerb(word: VerbWord): number {
  const { before, next } = word;
  if (word.anyFinite || word.i <= word.sentence.first || before === Tag.determiner || before === Tag.preposition || !word.nearSpeech) return UNTOLD;
  const object = word.takesObject || next === Tag.ing || next === Tag.name || next === Tag.adverb || boundFollows(word.tokens, word.i + 1);
  return object && word.endsWhole ? Tag.base : UNTOLD;
}

/** "the bomb hit a bus", "Rebels hit two towns": a noun that is a verb as well, behind its subject and with an object; else a noun. */
function behindSubject(word: VerbWord): number {
  if (isDoing(word) && word.is(Form.past) && word.next === Tag.determiner) return Tag.past;
  if (!isNominal(word.previous) || word.followsFinite) return Tag.noun;
  if (word.is(Form.past) && isNominal(word.before) && hitsObject(word)) return Tag.past;
  if (!subjectIsPlural(word) || !objectFollows(word)) return Tag.noun;
  // Where past and plain form are one, reports mean the past.
  return word.is(Form.past) ? Tag.past : Tag.base;
}

/** "▸Shelling hit the depot": an -ing form that opens the sentence is its subject. */
const isDoing = ({ before, i, sentence }: VerbWord): boolean => before === Tag.ing && i === sentence.first + 1;

/** "the bomb hit a bus": no noun stands before "a"; "An air strike hit Marlo.": a sentence with no other verb. */
const hitsObject = (word: VerbWord): boolean => word.next === Tag.determiner || (word.next === Tag.name && !word.anyFinite && word.endsWhole);

/** "rebels", "Low and Hall", "Democrats on the panel" */
function subjectIsPlural(word: VerbWord): boolean {
  const { tokens, tags, sentence } = word;
  const last = subjectEnd(word);
  if (isPlural(tokens, last)) return true;
  return word.finite < 0 && (areJoined(tags, last, sentence.first) || ((word.takesObject || word.next === Tag.to) && headIsPlural(tokens, tags, word.i, sentence.first)));
}

/** "support the plan", "plan to leave", "hit at least 30"; with no other verb in a tense "hit two towns", "support higher taxes" as well. */
function objectFollows(word: VerbWord): boolean {
  const { next } = word;
  if (word.takesObject || next === Tag.to || boundFollows(word.tokens, word.i + 1)) return true;
  const object = word.before === Tag.adverb || next === Tag.name || next === Tag.adjective || next === Tag.noun || next === Tag.number;
  return object && word.finite < 0 && !word.finiteFollows;
}
