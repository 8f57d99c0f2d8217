import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { ByWord } from '../../lexicon/by-word.ts';
import { HashTable } from '../../lexicon/packed.ts';
import { allVerbForms, Form } from '../../lexicon/verbs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from './tags.ts';

/**
 * Guesses each token's word class: closed classes from lists, verb forms from a verb list, the rest by ending and capital, then what is
 * ambiguous by its neighbours ("the attack", "to attack", "they attack"). One pass, linear, no model; about nine in ten ambiguous
 * forms of news English come out right, which is what the rules built on it expect: they ask for several signs, never for one tag.
 */
export function tag(tokens: Tokens, sentences: readonly Sentence[]): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  for (const sentence of sentences) {
    const title = isTitleCase(tokens, sentence);
    const clause: Clause = { finite: -1, any: false };
    for (let i = sentence.first; i < sentence.last; i++) {
      const found = tagAt(tokens, tags, i, sentence, title, clause);
      tags[i] = found;
      if (found === Tag.past || found === Tag.present || (found === Tag.base && tags[i - 1] !== Tag.to) || isAuxiliary(found)) {
        clause.finite = i;
        clause.any = true;
      }
      else if (opensClause(found)) clause.finite = -1;
    }
  }
  return tags;
}

/** What the clause so far holds: the last finite verb since its border, or -1. */
interface Clause {
  finite: number;
  /** The sentence has had a finite verb. */
  any: boolean;
}

const opensClause = (tag: number): boolean =>
  tag === Tag.mark || tag === Tag.quote || tag === Tag.subordinator || tag === Tag.that || tag === Tag.relative || tag === Tag.question || tag === Tag.and;

/** Lexicon word: a closed-class tag in the low five bits, or forms of an open class above them. */
const FORMS_SHIFT = 5;
let lexicon: HashTable | undefined;

function buildLexicon(): HashTable {
  const map = new Map<number, number>();
  for (const [form, bits] of allVerbForms()) map.set(hashOf(form), bits << FORMS_SHIFT);
  for (const [name, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list) {
      const hash = hashOf(word);
      const old = map.get(hash) ?? 0;
      // An adjective may be a verb form too ("open"); closed classes win over everything.
      if (name === 'adjective' && old !== 0) map.set(hash, old | (Form.adjective << FORMS_SHIFT));
      else if ((old & 31) === 0) map.set(hash, Tag[name as keyof typeof FUNCTION_WORDS]);
    }
  }
  map.set(THAT, Tag.that);
  map.set(TO, Tag.to);
  map.set(HER, Tag.possessive);
  const table = new HashTable(map.size);
  for (const [hash, entry] of map) table.set(hash || 1, entry);
  return table;
}

/** What the lexicon says of a token; 0 for a word it lacks. */
const entries = new ByWord((hash) => Math.max(0, (lexicon ??= buildLexicon()).get(hash || 1)));
const entryOf = (tokens: Tokens, i: number): number => (i < tokens.count ? entries.at(tokens, i) : 0);

const THAT = hashOf('that');
const TO = hashOf('to');
const HER = hashOf('her');
const POSSESSIVE_S = hashOf("'s");
const BY = hashOf('by');
const ACCORDING = hashOf('according');
const YET = hashOf('yet');
const READ = hashOf('read');
const SAID = hashOf('said');
const SINCE = hashOf('since');
const ONCE = hashOf('once');
const THOSE = hashOf('those');
const AS = hashOf('as');
const WELL = hashOf('well');
const LIKE = hashOf('like');
const PLAIN_AUXILIARIES = new Set(['be', 'have', 'do'].map(hashOf));
/** Determiners that never stand alone as pronouns. */
const NEVER_ALONE = new Set(['the', 'a', 'an', 'no', 'every', 'certain', 'other', 'various'].map(hashOf));
const STANDING_ALONE = new Set('all one some many most several few both each another half none'.split(' ').map(hashOf));
/** Adjectives that stand as adverbs between an auxiliary and its verb ("was first reported"). */
const FLAT_ADVERBS = new Set('first last long early late hard best'.split(' ').map(hashOf));
/** Words that make a verb of "set", "put" and "cut" before them. Own hand. */
const PARTICLES = new Set('off up down out back fire ablaze alight'.split(' ').map(hashOf));
const PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'media', 'troops', 'data', 'few', 'many', 'others', 'clergy', 'crew', 'staff'].map(hashOf));

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

function tagAt(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence, title: boolean, clause: Clause): number {
  const kind = tokens.kind[i]!;
  if (kind === TokenKind.quote) return isPluralPossessive(tokens, tags, i, sentence) ? Tag.possessive : Tag.quote;
  if (kind === TokenKind.number) return Tag.number;
  const entry = entryOf(tokens, i);
  if (kind === TokenKind.mark) return entry & 31;
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
  // "Will Doyle", "May said", "in May": a name in the middle of a sentence.
  if (capital && !initial && closed === Tag.modal && previous !== Tag.quote && (previous === Tag.preposition || peek(tokens, i + 1) === Tag.name || NEAR_SPEECH.has(tokens.hash[i + 1]!))) return Tag.name;
  if (closed !== 0) return closedTag(tokens, tags, i, sentence, closed, previous);
  if (previous === Tag.and && tokens.hash[i] === WELL && tokens.hash[i - 1] === AS) return Tag.and;
  const forms = entry >> FORMS_SHIFT;
  if (forms === 0) {
    const guessed = guess(tokens, i, capital && initial && tokens.is(i + 1, Shape.capital), initial);
    // "unconfirmed", "unharmed": participles that no verb has.
    if (guessed === Tag.participle && tokens.text.charCodeAt(tokens.start[i]!) === 0x75 && tokens.text.charCodeAt(tokens.start[i]! + 1) === 0x6e) return Tag.adjective;
    return guessed === Tag.participle ? verbTag(tokens, tags, i, sentence, Form.past | Form.participle, previous, clause) : guessed;
  }
  return verbTag(tokens, tags, i, sentence, forms, previous, clause);
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

function closedTag(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence, closed: number, previous: number): number {
  const next = i + 1 < sentence.last ? peek(tokens, i + 1) : Tag.mark;
  if (closed === Tag.that) {
    if (previous === Tag.preposition || previous === Tag.determiner) return next === Tag.noun ? Tag.determiner : Tag.pronoun;
    if (next === Tag.base || next === Tag.present || next === Tag.past || isAuxiliary(next)) return isNominal(previous) || previous === Tag.adjective ? Tag.relative : Tag.pronoun;
    if (i === sentence.first && next === Tag.noun) return Tag.determiner;
    return next === Tag.mark && !tokens.is(i + 1, Shape.spaced) && tokens.textOf(i + 1) !== ',' ? Tag.pronoun : Tag.that;
  }
  if (closed === Tag.to) {
    if (tokens.hash[i - 1] === ACCORDING) return Tag.preposition;
    let k = i + 1;
    while (k < sentence.last && peek(tokens, k) === Tag.adverb) k++;
    const word = k < sentence.last ? formsOf(tokens, k) : 0;
    return PLAIN_AUXILIARIES.has(tokens.hash[k]!) || ((word & Form.base) !== 0 && (!tokens.is(k, Shape.capital) || tokens.is(i, Shape.capital))) ? Tag.to : Tag.preposition;
  }
  if (tokens.hash[i] === HER) return next === Tag.noun || next === Tag.name || next === Tag.adjective || next === Tag.number || next === Tag.ing || next === Tag.base || next === Tag.present ? Tag.possessive : Tag.pronoun;
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
  if (closed === Tag.adjective && FLAT_ADVERBS.has(tokens.hash[i]!) && (isAuxiliary(previous) || previous === Tag.pronoun) && (formsOf(tokens, i + 1) & ~(Form.noun | Form.adjective)) !== 0) return Tag.adverb;
  if (closed === Tag.question && (previous === Tag.mark || previous === Tag.quote) && tokens.is(i, Shape.capital)) return Tag.question;
  if (closed === Tag.preposition && tokens.hash[i] === LIKE && (previous === Tag.modal || previous === Tag.do || previous === Tag.to || previous === Tag.pronoun)) return Tag.base;
  if (closed === Tag.determiner && STANDING_ALONE.has(tokens.hash[i]!) && (next === Tag.past || next === Tag.base || next === Tag.mark || next === Tag.modal)) return Tag.pronoun;
  // "this", "those" and "all" alone are pronouns ("this is", "those who").
  if (closed === Tag.determiner && (next === Tag.relative || isAuxiliary(next) || next === Tag.present || next === Tag.preposition) && !NEVER_ALONE.has(tokens.hash[i]!)) return Tag.pronoun;
  return closed;
}

/** Forms of an open-class token that is no name; 0 for a closed class or an unknown word. */
const formsOf = (tokens: Tokens, i: number): number => {
  const entry = entryOf(tokens, i);
  return (entry & 31) === 0 ? entry >> FORMS_SHIFT : 0;
};

/** A rough look ahead: the tag a token has by itself. */
function peek(tokens: Tokens, i: number): number {
  if (i >= tokens.count) return Tag.mark;
  if (tokens.kind[i] === TokenKind.quote) return Tag.quote;
  if (tokens.kind[i] === TokenKind.number) return Tag.number;
  const entry = entryOf(tokens, i);
  if ((entry & 31) !== 0) return entry & 31;
  if (tokens.kind[i] === TokenKind.mark) return Tag.mark;
  if (tokens.is(i, Shape.capital)) return Tag.name;
  const forms = entry >> FORMS_SHIFT;
  if (forms === 0) return guess(tokens, i, false);
  if (forms & Form.adjective) return Tag.adjective;
  if (forms & Form.noun) return Tag.noun;
  if (forms & Form.past) return Tag.past;
  if (forms & Form.present) return Tag.present;
  if (forms & Form.ing) return Tag.ing;
  return forms & Form.base ? Tag.base : Tag.participle;
}

/** A word no list knows, by its capital and ending. */
function guess(tokens: Tokens, i: number, name: boolean, initial = false): number {
  if (name) return Tag.name;
  if (tokens.is(i, Shape.digit)) return Tag.number;
  const { text } = tokens;
  const end = tokens.end[i]!;
  const length = end - tokens.start[i]!;
  const a = text.charCodeAt(end - 1);
  const b = text.charCodeAt(end - 2);
  const c = text.charCodeAt(end - 3);
  if (length > 4 && a === 0x79 && b === 0x6c) return initial && tokens.is(i, Shape.capital) && (formsOf(tokens, i + 1) & (Form.past | Form.present)) !== 0 && NEAR_SPEECH.has(tokens.hash[i + 1]!) ? Tag.name : Tag.adverb; // -ly; "Kelly said"
  if (initial && length > 5 && a === 0x67 && b === 0x6e && c === 0x69) return Tag.ing;
  if (tokens.is(i, Shape.capital)) return Tag.name;
  if (length > 5 && a === 0x67 && b === 0x6e && c === 0x69) return Tag.ing; // -ing
  if (length > 4 && a === 0x64 && b === 0x65) return Tag.participle; // -ed, verbs that no list knows
  if (length > 5 && ((a === 0x6c && b === 0x61) || (a === 0x63 && b === 0x69) || (a === 0x73 && b === 0x75 && c === 0x6f) || (a === 0x65 && b === 0x76 && c === 0x69) || (a === 0x6c && b === 0x75 && c === 0x66))) return Tag.adjective; // -al -ic -ous -ive -ful
  return Tag.noun;
}

/** A form of a listed verb, in its surroundings. */
function verbTag(tokens: Tokens, tags: Uint8Array, i: number, sentence: Sentence, forms: number, previous: number, clause: Clause): number {
  const next = i + 1 < sentence.last ? peek(tokens, i + 1) : Tag.mark;
  const before = i > sentence.first ? tags[i - 1]! : Tag.mark;
  const nounish = forms & Form.noun ? Tag.noun : 0;

  // After what opens a noun phrase: a noun, or an adjective where a noun follows.
  const year = before === Tag.number && i - 2 >= sentence.first && tags[i - 2] === Tag.preposition && (forms & Form.past) !== 0;
  // "55 percent said so", "43 said the same": a number alone is a subject.
  const counted = before === Tag.number && (forms & (Form.past | Form.base)) !== 0 && (opensObject(next) || NEAR_SPEECH.has(tokens.hash[i]!));
  // "those surveyed", "those invited by"
  if (before === Tag.determiner && tokens.hash[i - 1] === THOSE && forms & Form.participle && next !== Tag.noun && next !== Tag.name) return Tag.participle;
  if (before === Tag.determiner || before === Tag.possessive || (before === Tag.number && !year && !counted) || before === Tag.adjective) {
    if (forms & Form.adjective) return Tag.adjective;
    if (forms & (Form.participle | Form.ing) && !nounish) return next === Tag.noun || next === Tag.name || next === Tag.adjective ? Tag.adjective : forms & Form.ing ? Tag.ing : before === Tag.adjective ? Tag.past : Tag.noun;
    if (nounish || (before !== Tag.adjective && before !== Tag.number)) return Tag.noun;
  }
  if (forms & Form.base && (previous === Tag.to || previous === Tag.modal || previous === Tag.do)) return Tag.base;
  if (forms & Form.ing) return nounish && (before === Tag.preposition || before === Tag.noun || before === Tag.name) && !opensObject(next) ? Tag.noun : Tag.ing;
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
      if (tokens.hash[i + 1] === BY && !subject && isNominal(before) && tokens.hash[i] !== SAID) return clause.finite < 0 && (formsOf(tokens, i + 2) & Form.ing) !== 0 ? Tag.past : Tag.participle;
      if (before === Tag.mark && previous === Tag.mark && i > sentence.first && next === Tag.preposition && !CLAUSE_TAKERS.has(tokens.hash[i]!) && (clause.any || !SPEECH.has(tokens.hash[i]!) || finiteFollows(tokens, i + 1, sentence))) return Tag.participle;
      if (i === sentence.first) return next === Tag.noun ? Tag.adjective : Tag.participle;
      // ", elected officials", "and injured civilians": an adjective where no subject has come.
      if ((before === Tag.mark || before === Tag.and) && next === Tag.noun && !clause.any && tokens.text.charCodeAt(tokens.end[i]! - 2) === 0x65) return Tag.adjective;
      return isNominal(before) && !subject && !CLAUSE_TAKERS.has(tokens.hash[i]!) && bareAfter(next) && (followsFinite(tokens, clause) || (!SPEECH.has(tokens.hash[i]!) && finiteFollows(tokens, i + 1, sentence))) ? Tag.participle : Tag.past;
    }
    return forms & Form.past ? (before === Tag.noun && forms & Form.noun && next === Tag.mark ? Tag.noun : Tag.past) : Tag.participle;
  }
  if (forms & Form.present) {
    // "Rights advocates said": a finite verb follows, so this is the subject's head.
    if (!subject && isNominal(before) && (finiteBehind(tokens, i + 1, sentence) || PLURAL_SPEECH.has(tokens.hash[i + 1]!))) return Tag.noun;
    if (!nounish || subject) return Tag.present;
    const speech = NEAR_SPEECH.has(tokens.hash[i]!);
    // '…," Hall notes.' and "Democrats, Hall notes, have …": between a name and a mark. "…, vows to go on": a heading's second verb.
    if (speech && before === Tag.name && next === Tag.mark && isInsertedAfter(tokens, tags, i, sentence.first)) return Tag.present;
    if (speech && before === Tag.mark && clause.any && (next === Tag.to || next === Tag.that || next === Tag.name) && isHeadline(tokens, sentence)) return Tag.present;
    if (before === Tag.adverb && isNominal(previous) && !followsFinite(tokens, clause) && next !== Tag.mark) return Tag.present;
    const clear = opensObject(next) || next === Tag.to || next === Tag.name || next === Tag.number;
    if (!isNominal(previous) || followsFinite(tokens, clause)) return Tag.noun;
    return clear || (clause.finite < 0 && (next === Tag.noun || next === Tag.adjective) && (formsOf(tokens, i + 1) & (Form.base | Form.present)) === 0 && !isPlural(tokens, i - 1) && !finiteFollows(tokens, i + 1, sentence)) ? Tag.present : Tag.noun;
  }
  if (subject && forms & Form.base) return Tag.base;
  // "Low and Hall emphasize that": two names are a plural, which what follows tells.
  if (!nounish && isNominal(before)) return isPlural(tokens, i - 1) || before === Tag.number || NEAR_SPEECH.has(tokens.hash[i]!) || (clause.finite < 0 && (next === Tag.that || next === Tag.question)) ? Tag.base : Tag.noun;
  // "most voters hope that", "9 percent believe they", "… who live there fear the", and "a move that Democrats hope will": whatever came before.
  if (nounish && NEAR_SPEECH.has(tokens.hash[i]!) && isNominal(previous) && previous !== Tag.number) {
    const many = isPlural(tokens, before === Tag.adverb ? lastNominal(tags, i, sentence.first) : i - 1);
    if (many && (next === Tag.pronoun || next === Tag.determiner || next === Tag.possessive || next === Tag.modal)) return Tag.base;
    // "The sign read “Closed”", '…," the letter read.'
    if ((next === Tag.quote || next === Tag.mark) && tokens.hash[i] === READ && (next === Tag.quote ? clause.finite < 0 : isInsertedAfter(tokens, tags, i, sentence.first))) return Tag.past;
    if (clause.finite < 0 && (next === Tag.that || next === Tag.pronoun || (many && next === Tag.preposition && !finiteFollows(tokens, i + 1, sentence)))) return Tag.base;
  }
  if (!nounish) return previous === Tag.and || previous === Tag.mark || previous === Tag.quote || before === Tag.adverb || isVerb(previous) ? Tag.base : Tag.noun;
  // "the men set off a bomb", "rebels set fire to the shop": one form for the past and the plain form, and a particle behind it.
  if (forms & Form.past && isNominal(before) && PARTICLES.has(tokens.hash[i + 1]!)) return Tag.past;
  // A plain form that is a noun as well: a verb after a plural with an object behind it.
  if (!isNominal(previous) || followsFinite(tokens, clause)) return Tag.noun;
  const plural = isPlural(tokens, before === Tag.adverb ? lastNominal(tags, i, sentence.first) : i - 1);
  if (!plural) return Tag.noun;
  // "Rebels hit two towns": where past and plain form are one, reports mean the past.
  const verb = forms & Form.past ? Tag.past : Tag.base;
  if (opensObject(next) || next === Tag.to) return verb;
  return clause.finite < 0 && (before === Tag.adverb || next === Tag.name || next === Tag.adjective || next === Tag.noun || next === Tag.number) && !finiteFollows(tokens, i + 1, sentence) ? verb : Tag.noun;
}

const lastNominal = (tags: Uint8Array, i: number, first: number): number => {
  let k = i - 1;
  while (k > first && !isNominal(tags[k]!)) k--;
  return k;
};

/** Opens an object or a clause for sure: a noun cannot stand right before it. */
const opensObject = (next: number): boolean => next === Tag.that || next === Tag.determiner || next === Tag.possessive || next === Tag.pronoun || next === Tag.question || next === Tag.quote;

/** No object follows a verb here: a preposition, "to", an adverb or a mark does. */
const bareAfter = (next: number): boolean => next === Tag.preposition || next === Tag.to || next === Tag.adverb || next === Tag.mark || next === Tag.quote || next === Tag.subordinator;

/** The clause has its finite verb already, and it is none that a clause without "that" may follow ("said the plane crashed in …"). */
const followsFinite = (tokens: Tokens, clause: Clause): boolean => clause.finite >= 0 && !CLAUSE_TAKERS.has(tokens.hash[clause.finite]!);

/** Whether what stands at `from`, adverbs before it allowed, is a finite verb and nothing else. */
function finiteBehind(tokens: Tokens, from: number, sentence: Sentence): boolean {
  let i = from;
  while (i < sentence.last && peek(tokens, i) === Tag.adverb) i++;
  const tag = i < sentence.last ? peek(tokens, i) : Tag.mark;
  return isAuxiliary(tag) || (tag === Tag.past && (formsOf(tokens, i) & (Form.noun | Form.adjective)) === 0);
}

/** The name or noun phrase that ends before `i` begins right after a quotation or a comma. */
function isInsertedAfter(tokens: Tokens, tags: Uint8Array, i: number, first: number): boolean {
  let k = i - 1;
  while (k > first && (isNominal(tags[k]!) || tags[k] === Tag.adjective || tags[k] === Tag.determiner) && tags[k - 1] !== Tag.quote && tags[k - 1] !== Tag.mark) k--;
  return k > first && (tags[k - 1] === Tag.quote || tokens.text.charCodeAt(tokens.start[k - 1]!) === 0x2c);
}

/** A line without a final stop, as headings are. */
function isHeadline(tokens: Tokens, sentence: Sentence): boolean {
  return tokens.is(sentence.first, Shape.newline) && tokens.kind[sentence.last - 1] === TokenKind.word;
}

/** Verbs that a clause without "that" follows as a rule. Own hand. */
const CLAUSE_TAKERS = new Set('said says say saying told tells tell think thinks thought believe believes believed know knows knew hope hopes hoped claim claims claimed added adds wrote writes mean means meant'.split(' ').map(hashOf));

/** Forms of verbs of saying, thinking and wishing that are verbs rather than nouns where the words around allow both. Own hand. */
const NEAR_SPEECH = new Set(
  'say says said think thinks thought believe believes believed hope hopes hoped fear fears feared doubt doubts doubted worry worries worried claim claims claimed note notes noted warn warns warned argue argues argued report reports reported state states read reads write writes wrote feel feels felt view views viewed support supports supported favor favors favored favour favours favoured oppose opposes opposed cite cites cited point points pointed call calls called blame blames blamed praise praises praised want wants wanted expect expects expected suggest suggests suggested acknowledge acknowledges acknowledged prefer prefers preferred see sees saw agree agrees agreed plan plans vow vows vowed list lists describe describes described show shows showed told tells tell asked asks added adds urged urges demand demands attack attacks'
    .split(' ').map(hashOf),
);

/** Plain forms of verbs of saying that are hardly ever nouns: what stands before them is who says it ("gun advocates say"). Own hand. */
const PLURAL_SPEECH = new Set('say argue believe think contend insist'.split(' ').map(hashOf));

/** Past forms that are finite verbs of saying far more often than participles. Own hand. */
const SPEECH = new Set('talked referred pointed joked tweeted remarked commented lamented bragged boasted quipped observed recalled predicted speculated reported announced called asked warned argued noted insisted declared explained suggested acknowledged admitted confirmed stated replied responded complained agreed promised vowed pledged denied testified wrote found urged concluded declined refused sought decided opted'.split(' ').map(hashOf));

/** Whether another finite verb comes before the clause's border: then the form at hand is a participle ("the group made up of … declared"). */
function finiteFollows(tokens: Tokens, from: number, sentence: Sentence): boolean {
  for (let i = from; i < sentence.last && i < from + 25; i++) {
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
    if (forms & Form.ing && CLAUSE_TAKERS.has(tokens.hash[i]!)) return false;
    if (forms & Form.past && !(forms & (Form.noun | Form.adjective)) && !tokens.is(i, Shape.capital)) return true;
  }
  return false;
}

const isPlural = (tokens: Tokens, i: number): boolean => {
  const code = tokens.text.charCodeAt(tokens.end[i]! - 1);
  return code === 0x73 || PLURALS.has(tokens.hash[i]!);
};
