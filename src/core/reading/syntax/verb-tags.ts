import { cueVerbs } from '../../lexicon/cue-verbs.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { CLAUSE_TAKERS, NEAR_SPEECH, PLURAL_SPEECH, SPEECH } from '../../lexicon/speech-forms.ts';
import { Form } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import { areJoined, behindInsert, finiteBehind, finiteBehindName, finiteByOpening, finiteFollows, headIsPlural, isPlural, lastNominal, thereIs } from './clause-signs.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from './tags.ts';
import { formsOf, peek } from './word-forms.ts';

const BY = hashOf('by');
const READ = hashOf('read');
const OUT = hashOf('out');
const SAID = hashOf('said');
const STOOD = hashOf('stood');
const THOSE = hashOf('those');
/** Words that make a verb of "set", "put" and "cut" before them. Own hand. */
const ONE = new WordSet(['one']);
const PARTICLES = new WordSet('off up down out back fire ablaze alight');
const ROUGHLY = new WordSet('about around some over');
/** First words of "at least", "up to", "more than". */
const BOUND = new WordSet('at up more');

/** What the clause so far holds: the last finite verb since its border, or -1. */
export interface Clause {
  finite: number;
  /** The sentence has had a finite verb. */
  any: boolean;
}

/** A form of a listed verb, in its surroundings. */
export function verbTag(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence, forms: number, previous: number, clause: Clause): number {
  const next = i + 1 < sentence.last ? peek(tokens, i + 1) : Tag.mark;
  const before = i > sentence.first ? tags[i - 1]! : Tag.mark;
  const nounish = forms & Form.noun ? Tag.noun : 0;

  // "the so-called massacre", "a self-described rebel"
  if (before === Tag.mark && forms & Form.participle && (next === Tag.noun || next === Tag.name || next === Tag.adjective) && isGlued(tokens, i)) return Tag.adjective;
  // After what opens a noun phrase: a noun, or an adjective where a noun follows.
  const year = before === Tag.number && i - 2 >= sentence.first && tags[i - 2] === Tag.preposition && (forms & Form.past) !== 0;
  // "55 percent said so", "43 said the same": a number alone is a subject.
  const counted = before === Tag.number && (forms & (Form.past | Form.base)) !== 0 && (opensObject(next) || NEAR_SPEECH.has(tokens, i));
  // "those surveyed", "those invited by"
  if (before === Tag.determiner && tokens.hash[i - 1] === THOSE && forms & Form.participle && next !== Tag.noun && next !== Tag.name) return Tag.participle;
  if (before === Tag.determiner || before === Tag.possessive || (before === Tag.number && !year && !counted) || before === Tag.adjective) {
    if (forms & Form.adjective) return Tag.adjective;
    if (forms & (Form.participle | Form.ing) && !nounish) return next === Tag.noun || next === Tag.name || next === Tag.adjective ? Tag.adjective : forms & Form.ing ? Tag.ing : before === Tag.adjective ? Tag.past : Tag.noun;
    if (nounish || (before !== Tag.adjective && before !== Tag.number)) return Tag.noun;
  }
  // '“…,” read the statement', '“…,” notes the editor': right behind the comma and closing mark of what was said.
  if (before === Tag.quote && tokens.is(i, Shape.spaced) && !tokens.is(i, Shape.capital) && forms & (Form.past | Form.present) && forms & Form.noun && NEAR_SPEECH.has(tokens, i) && ENDED.has(tokens, i - 2) && opensSpeaker(next)) return forms & Form.past ? Tag.past : Tag.present;
  if (forms & Form.base && (previous === Tag.to || previous === Tag.modal || previous === Tag.do)) return Tag.base;
  if (forms & Form.ing) return nounish && (before === Tag.preposition || before === Tag.noun || before === Tag.name) && !opensObject(next) && !countFollows(tokens, i + 1) ? Tag.noun : Tag.ing;
  if (previous === Tag.be || previous === Tag.have) {
    if (forms & Form.participle) return Tag.participle;
    if (forms & Form.adjective) return Tag.adjective;
    if (nounish) return Tag.noun;
    return forms & Form.past ? Tag.past : Tag.base;
  }
  // "by unidentified men", "of armed guards"
  if (before === Tag.preposition && forms & Form.adjective && (next === Tag.noun || next === Tag.name || next === Tag.adjective)) return Tag.adjective;
  if (before === Tag.preposition && !(forms & (Form.participle | Form.past))) return nounish || Tag.base;

  const subject = previous === Tag.pronoun || previous === Tag.relative;
  if (forms & Form.adjective && !subject && (next === Tag.noun || next === Tag.name) && !(isNominal(before) && forms & Form.past)) return Tag.adjective;
  if (forms & (Form.past | Form.participle) && !(forms & Form.base && forms & Form.noun && !subject)) {
    if (forms & Form.past && forms & Form.participle) {
      // "the men arrested in …", "a plan backed by …": no finite verb. "by" decides; before prepositions the past is as likely.
      if (tokens.hash[i + 1] === BY && !subject && isNominal(before) && tokens.hash[i] !== SAID && tokens.hash[i] !== STOOD) return clause.finite < 0 && (formsOf(tokens, i + 2) & Form.ing) !== 0 ? Tag.past : Tag.participle;
      // "Cruz (R) weighed in on", "Singh, 47, voted for": behind a bracket or an insert, with no other verb in a tense.
      const only = before === Tag.mark && !clause.any && isWhole(tokens, sentence) && (tokens.text.charCodeAt(tokens.start[i - 1]!) === 0x29 ? takesParticle(tokens, i) || !finiteFollows(tokens, i + 1, sentence.last) : behindInsert(tokens, tags, i, sentence.first) && !finiteFollows(tokens, i + 1, sentence.last));
      const finite = only || finiteByOpening(tokens, tags, i, sentence) || (SPEECH.has(tokens, i) && statesThat(tokens, i + 1, sentence.last));
      if (!finite && before === Tag.mark && previous === Tag.mark && i > sentence.first && next === Tag.preposition && !CLAUSE_TAKERS.has(tokens, i) && (clause.any || (!SPEECH.has(tokens, i) && !PARTICLES.has(tokens, i + 1)) || finiteFollows(tokens, i + 1, sentence.last))) return Tag.participle;
      if (i === sentence.first) return next === Tag.noun ? Tag.adjective : Tag.participle;
      // "had seen one burned truck": a number, where a verb has come.
      if (next === Tag.noun && ONE.has(tokens, i - 1) && isVerb(tags[i - 2] ?? 0)) return Tag.adjective;
      // ", elected officials", "and injured civilians": an adjective where no subject has come.
      if ((before === Tag.mark || before === Tag.and) && next === Tag.noun && !clause.any && tokens.text.charCodeAt(tokens.end[i]! - 2) === 0x65 && !behindApposition(tokens, tags, i, sentence.first) && !(COMMA.has(tokens, i - 1) && SPEECH.has(tokens, i) && behindInsert(tokens, tags, i, sentence.first) && isWhole(tokens, sentence) && !finiteFollows(tokens, i + 1, sentence.last))) return Tag.adjective;
      return !finite && isNominal(before) && !subject && !CLAUSE_TAKERS.has(tokens, i) && bareAfter(next) && !particleAndObject(tokens, i + 1) && (followsFinite(tokens, clause) || (!SPEECH.has(tokens, i) && finiteFollows(tokens, i + 1, sentence.last))) ? Tag.participle : Tag.past;
    }
    return forms & Form.past ? (before === Tag.noun && forms & Form.noun && next === Tag.mark ? Tag.noun : Tag.past) : Tag.participle;
  }
  if (forms & Form.present) {
    // "Rights advocates said": a finite verb follows, so this is the subject's head.
    if (!subject && isNominal(before) && !CLAUSE_TAKERS.has(tokens, i) && !(NEAR_SPEECH.has(tokens, i) && thereIs(tokens, i + 1)) && (finiteBehind(tokens, i + 1, sentence) || PLURAL_SPEECH.has(tokens, i + 1))) return Tag.noun;
    if (!nounish || subject) return Tag.present;
    const speech = NEAR_SPEECH.has(tokens, i);
    // "denies it, and blames bandits": joined to a verb in the same tense.
    if (speech && before === Tag.and && clause.any && (next === Tag.noun || next === Tag.name || opensObject(next)) && presentBefore(tags, i - 1, sentence.first)) return Tag.present;
    // '…," Hall notes.' and "Democrats, Hall notes, have …": between a name and a mark. "…, vows to go on": a heading's second verb.
    if (speech && (before === Tag.name || before === Tag.noun) && next === Tag.mark && isInsertedAfter(tokens, tags, i, sentence.first, before === Tag.noun)) return Tag.present;
    // "Porto News reports:"
    if (speech && before === Tag.name && !clause.any && i + 2 >= sentence.last && tokens.text.charCodeAt(tokens.start[i + 1]!) === 0x3a) return Tag.present;
    if (speech && before === Tag.mark && clause.any && (next === Tag.to || next === Tag.that || next === Tag.name) && isHeadline(tokens, sentence)) return Tag.present;
    // "Ann Low, a lawyer, calls it a joke", "The mayor spurns the offer, blasts the critics": behind a mark, with an object.
    if (speech && before === Tag.mark && i - 1 > sentence.first && next !== Tag.that && (opensObject(next) || next === Tag.to || next === Tag.name)) return Tag.present;
    // "Low vows not to go"
    if (speech && next === Tag.not && isNominal(before) && clause.finite < 0) return Tag.present;
    // "Low, however, hopes that", "Ann Low, a lawyer, notes that": behind an insert, where no verb has come.
    if (speech && before === Tag.mark && !clause.any && (next === Tag.that || next === Tag.question || next === Tag.ing) && behindInsert(tokens, tags, i, sentence.first)) return Tag.present;
    // "Low calls for a vote": its own preposition tells it from "Low attacks on the plan".
    if (before === Tag.name && next === Tag.preposition && clause.finite < 0 && takesParticle(tokens, i)) return Tag.present;
    if (before === Tag.adverb && isNominal(previous) && !followsFinite(tokens, clause) && next !== Tag.mark) return Tag.present;
    // "The minister calls for restraint.": a sentence with no other verb.
    if (speech && next === Tag.preposition && before === Tag.noun && !clause.any && !isPlural(tokens, i - 1) && isWhole(tokens, sentence) && !finiteFollows(tokens, i + 1, sentence.last)) return Tag.present;
    // "Low denies it and points out that", "The council points out that"
    if (speech && tokens.hash[i + 1] === OUT && (isNominal(before) || before === Tag.and)) return Tag.present;
    if (speech && before === Tag.and && clause.any && opensObject(next) && next !== Tag.quote) return Tag.present;
    const clear = opensObject(next) || next === Tag.to || next === Tag.name || next === Tag.number || (speech && ((next === Tag.ing && before === Tag.name) || thereIs(tokens, i + 1)));
    // "Shelling kills two", "army shelling kills two": an -ing form is a subject as well, but for "…, dismissing stories he had not read".
    const deed = before === Tag.ing && (i - 1 === sentence.first || isNominal(tags[i - 2]!) || tags[i - 2] === Tag.adjective || tags[i - 2] === Tag.determiner);
    if (!(isNominal(previous) || (deed && clear)) || followsFinite(tokens, clause)) return Tag.noun;
    return clear || (clause.finite < 0 && (next === Tag.noun || next === Tag.adjective) && (formsOf(tokens, i + 1) & (Form.base | Form.present)) === 0 && !isPlural(tokens, i - 1) && !finiteFollows(tokens, i + 1, sentence.last)) ? Tag.present : Tag.noun;
  }
  if (forms === Form.adjective) return Tag.adjective;
  if (subject && forms & Form.base) return Tag.base;
  // "Low and Hall emphasize that": two names are a plural, which what follows tells.
  if (!nounish && isNominal(before)) return isPlural(tokens, i - 1) || before === Tag.number || NEAR_SPEECH.has(tokens, i) || (clause.finite < 0 && (next === Tag.that || next === Tag.question || (next === Tag.pronoun && CLAUSE_SUBJECT.has(tokens, i + 1)))) ? Tag.base : Tag.noun;
  // "most voters hope that", "9 percent believe they", "… who live there fear the", and "a move that Democrats hope will": whatever came before.
  if (nounish && NEAR_SPEECH.has(tokens, i) && isNominal(previous) && previous !== Tag.number) {
    const last = before === Tag.adverb ? lastNominal(tags, i, sentence.first) : i - 1;
    const many = isPlural(tokens, last) || areJoined(tags, last, sentence.first);
    // "Republicans fear Mrs. Low would win"
    if (many && clause.finite < 0 && next === Tag.name && finiteBehindName(tokens, i + 1, sentence)) return Tag.base;
    if (many && (next === Tag.pronoun || next === Tag.determiner || next === Tag.possessive || next === Tag.modal)) return Tag.base;
    // "The sign read “Closed”", '…," the letter read.'
    if ((next === Tag.quote || next === Tag.mark) && tokens.hash[i] === READ && (next === Tag.quote ? clause.finite < 0 : isInsertedAfter(tokens, tags, i, sentence.first))) return Tag.past;
    if (clause.finite < 0 && (next === Tag.that || next === Tag.pronoun || (many && next === Tag.preposition && !finiteFollows(tokens, i + 1, sentence.last)))) return Tag.base;
  }
  if (!nounish) return previous === Tag.and || previous === Tag.mark || previous === Tag.quote || before === Tag.adverb || isVerb(previous) ? Tag.base : Tag.noun;
  // "the men set off a bomb", "rebels set fire to the shop": one form for the past and the plain form, and a particle behind it.
  if (forms & Form.past && isNominal(before) && PARTICLES.has(tokens, i + 1)) return Tag.past;
  // "to joke about it and call him a fool"
  if (before === Tag.and && clause.any && NEAR_SPEECH.has(tokens, i) && (next === Tag.pronoun || next === Tag.determiner || next === Tag.possessive || next === Tag.that)) return Tag.base;
  // "shot the guard and set the depot on fire": joined to a verb, with an object behind it.
  if (forms & Form.past && before === Tag.and && clause.any && (opensObject(next) || PARTICLES.has(tokens, i + 1))) return Tag.past;
  // A plain form that is a noun as well: a verb after a plural with an object behind it.
  // "Many voters asked about the bridge support the plan.": a sentence with no other verb.
  if (NEAR_SPEECH.has(tokens, i) && !clause.any && i > sentence.first && before !== Tag.determiner && before !== Tag.preposition && (opensObject(next) || next === Tag.ing || next === Tag.name || next === Tag.adverb || boundFollows(tokens, i + 1)) && isWhole(tokens, sentence) && !finiteFollows(tokens, i + 1, sentence.last)) return Tag.base;
  if (!isNominal(previous) || followsFinite(tokens, clause)) return Tag.noun;
  // "the bomb hit a bus": no noun stands before "a".
  if (forms & Form.past && isNominal(before) && next === Tag.determiner) return Tag.past;
  // "An air strike hit Marlo.": a sentence with no other verb.
  if (forms & Form.past && isNominal(before) && next === Tag.name && !clause.any && isWhole(tokens, sentence) && !finiteFollows(tokens, i + 1, sentence.last)) return Tag.past;
  const last = before === Tag.adverb ? lastNominal(tags, i, sentence.first) : i - 1;
  const plural = isPlural(tokens, last) || (clause.finite < 0 && (areJoined(tags, last, sentence.first) || (opensObject(next) || next === Tag.to) && headIsPlural(tokens, tags, i, sentence.first)));
  if (!plural) return Tag.noun;
  // "Rebels hit two towns": where past and plain form are one, reports mean the past.
  const verb = forms & Form.past ? Tag.past : Tag.base;
  if (opensObject(next) || next === Tag.to || boundFollows(tokens, i + 1)) return verb;
  return clause.finite < 0 && (before === Tag.adverb || next === Tag.name || next === Tag.adjective || next === Tag.noun || next === Tag.number) && !finiteFollows(tokens, i + 1, sentence.last) ? verb : Tag.noun;
}

/** Whether the last verb in a tense, shortly before `i`, stands in the present. */
function presentBefore(tags: Uint8Array, i: number, first: number): boolean {
  for (let k = i - 1; k >= first && k > i - JOINED; k--) {
    if (tags[k] === Tag.present) return true;
    if (tags[k] === Tag.past || isAuxiliary(tags[k]!) || tags[k] === Tag.base) return false;
  }
  return false;
}
/** Between two verbs of one subject, in tokens. */
const JOINED = 8;

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

/** A verb of saying with a preposition of its own behind it ("voted against"). */
const takesParticle = (tokens: Tokens, i: number): boolean => cueVerbs().get(tokens.hash[i]!)?.particles.has(tokens.hash[i + 1]!) ?? false;

/** Pronouns that are subjects and nothing else. */
const CLAUSE_SUBJECT = new WordSet('they he she we i');
/** A hyphen without spaces joins the word to the one before. */
const isGlued = (tokens: Tokens, i: number): boolean => tokens.text.charCodeAt(tokens.start[i - 1]!) === 0x2d && !tokens.is(i, Shape.spaced) && !tokens.is(i - 1, Shape.spaced);

/** Opens an object or a clause for sure: a noun cannot stand right before it. */
const opensObject = (next: number): boolean => next === Tag.that || next === Tag.determiner || next === Tag.possessive || next === Tag.pronoun || next === Tag.question || next === Tag.quote;

/** "of killing 30 miners", "of killing about 30 miners". */
const countFollows = (tokens: Tokens, i: number): boolean => peek(tokens, peek(tokens, i) === Tag.adverb || ROUGHLY.has(tokens, i) ? i + 1 : i) === Tag.number;

/** What stands before the closing mark of speech. */
const ENDED = new WordSet([',', '?', '!']);
/** Opens the noun phrase for who speaks. */
const opensSpeaker = (next: number): boolean => next === Tag.determiner || next === Tag.name || next === Tag.pronoun || next === Tag.possessive || next === Tag.noun || next === Tag.adjective;

/** "kill at least 60", "hit more than 30": a number within bounds. */
const boundFollows = (tokens: Tokens, i: number): boolean => (BOUND.has(tokens, i) && peek(tokens, i + 2) === Tag.number) || (ROUGHLY.has(tokens, i) && peek(tokens, i + 1) === Tag.number);

/** No object follows a verb here: a preposition, "to", an adverb or a mark does. */
const bareAfter = (next: number): boolean => next === Tag.preposition || next === Tag.to || next === Tag.adverb || next === Tag.mark || next === Tag.quote || next === Tag.subordinator;

/** "burned down a mosque", "blew up the bridge" */
const particleAndObject = (tokens: Tokens, i: number): boolean => PARTICLES.has(tokens, i) && opensObject(peek(tokens, i + 1));

/** The clause has its finite verb already, and it is none that a clause without "that" may follow ("said the plane crashed in …"). */
const followsFinite = (tokens: Tokens, clause: Clause): boolean => clause.finite >= 0 && !CLAUSE_TAKERS.has(tokens, clause.finite);

/** The name or noun phrase that ends before `i` begins right after a quotation or a comma. */
function isInsertedAfter(tokens: Tokens, tags: Uint8Array, i: number, first: number, quoted = false): boolean {
  let k = i - 1;
  // '…,” a voice in the film states.': a whole noun phrase, right behind the closing mark.
  if (quoted) {
    while (k > first && k > i - APPOSITION && (isNominal(tags[k]!) || tags[k] === Tag.adjective || tags[k] === Tag.determiner || tags[k] === Tag.preposition || tags[k] === Tag.possessive || tokens.text.charCodeAt(tokens.start[k]!) === 0x2d)) k--;
    return k > first && tags[k] === Tag.quote && ENDED.has(tokens, k - 1);
  }
  while (k > first && (isNominal(tags[k]!) || tags[k] === Tag.adjective || tags[k] === Tag.determiner) && tags[k - 1] !== Tag.quote && tags[k - 1] !== Tag.mark) k--;
  return k > first && (tags[k - 1] === Tag.quote || tokens.text.charCodeAt(tokens.start[k - 1]!) === 0x2c);
}

/** "The front, a rebel group, rejected charges": right behind what a comma, an article and a second comma put in, a subject waits for its verb. */
function behindApposition(tokens: Tokens, tags: Uint8Array, i: number, first: number): boolean {
  if (!COMMA.has(tokens, i - 1)) return false;
  for (let k = i - 2; k > first && k > i - APPOSITION; k--) if (COMMA.has(tokens, k)) return (tags[k + 1] === Tag.determiner || tags[k + 1] === Tag.possessive) && isNominal(tags[k - 1]!);
  return false;
}
/** Longest apposition, in tokens. */
const APPOSITION = 14;

/** A line without a final stop, as headings are. */
function isHeadline(tokens: Tokens, sentence: Sentence): boolean {
  return tokens.is(sentence.first, Shape.newline) && tokens.kind[sentence.last - 1] === TokenKind.word;
}

/** A sentence with its final stop. */
const isWhole = (tokens: Tokens, sentence: Sentence): boolean => tokens.text.charCodeAt(tokens.start[sentence.last - 1]!) === 0x2e;
