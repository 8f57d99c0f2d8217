import { cueVerbs, Frame } from '../../lexicon/cue-verbs.ts';
import { ACCORDING, AS, BY, WITH } from '../../lexicon/little-words.ts';
import { COMMA, HYPHEN, SEMICOLON } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isFiniteForm, isVerb, Tag } from '../syntax/tags.ts';
import { awaitsVerb, goesOnBehindComma } from './comma-in-object.ts';
import type { ClaimContext } from './draft.ts';

const BUT = new WordSet('but though although');
const WHILE = new WordSet(['while']);
const DASH = new WordSet(['—', '–', '--', '-']);
/** Open what is no part of an object any more. */
const BREAKING = new WordSet('after although though since despite');
const LINKING = new WordSet('because when while before until');
const MEDIUM = new WordSet('statement interview letter speech email e-mail memo report tweet release briefing conference testimony ruling filing op-ed debate rally');
const IN = new WordSet('in during at');
const ON = new WordSet(['on']);
const EVEN = new WordSet(['even', 'just']);
const OR = new WordSet(['or']);
/** Part of a feast's or an occasion's name. */
const DAY = new WordSet('day night eve');

/**
 * Where what is said ends, when it begins at token `first` after the cue: the sentence's end, or before a participle with its own cue
 * (", adding that …"), before a verb of saying that "and" joins to this one, before ", but she …" and, for a noun phrase, before "in a
 * statement", "on Friday" and the next verb. `inside`: the cue's own clause is a relative one, which
 * a comma and a verb end, or a subordinate one, which a comma and the main clause end.
 */
export function contentEnd(context: ClaimContext, first: number, sentence: Sentence, kind: 'clause' | 'phrase', inside: 'main' | 'relative' | 'subordinate' = 'main'): number {
  const { tokens, syntax, quotations } = context;
  const { tags } = syntax;
  const stop = sentenceEnd(syntax, sentence);
  for (let i = first + 1; i < stop; i++) {
    const quoted = quotations.of[i]!;
    if (quoted >= 0) {
      const { last, ending } = quotations.list[quoted]!;
      i = Math.min(last, stop) - 1;
      // 'the plan was "dead," adding that …': the comma stands inside the marks.
      // 'the teachers, calling her "our hope," backed Vane': the main clause goes on.
      if (COMMA.has(tokens, ending) && (isCueParticiple(context, i + 1) || ACCORDING.has(tokens, i + 1) || (kind === 'phrase' && isFiniteAt(context, i + 1)))) return i + 1;
      continue;
    }
    if (SEMICOLON.has(tokens, i)) return i;
    if (DASH.has(tokens, i) && isCueParticiple(context, i + 1)) return i;
    if (kind === 'phrase' && DASH.has(tokens, i) && tags[i + 1] === Tag.and && (tokens.is(i, Shape.spaced) || !HYPHEN.has(tokens, i)) && (isFiniteAt(context, i + 2) || startsClause(context, i + 2, stop))) return i;
    if (kind === 'phrase' && DASH.has(tokens, i) && (tokens.is(i, Shape.spaced) || !HYPHEN.has(tokens, i)) && tags[i + 1] === Tag.pronoun && isFiniteAt(context, i + 2)) return i;
    // "that, while they disagree, …"
    if (COMMA.has(tokens, i) && i === first + 1 && tags[first] === Tag.that) continue;
    if (COMMA.has(tokens, i)) {
      if (isCueParticiple(context, i + 1)) return i;
      if (ACCORDING.has(tokens, i + 1)) return i;
      if (WITH.has(tokens, i + 1) && participleOf(context, i + 2, stop)) return i;
      if (inside === 'relative' && isFiniteAt(context, i + 1)) return i;
      if (inside === 'subordinate' && startsClause(context, i + 1, stop)) return i;
      if (parentheticalCue(context, i + 1, stop)) return i;
      if (BUT.has(tokens, i + 1) && (startsClause(context, i + 2, stop) || (kind === 'phrase' && turns(context, i + 2)))) return i;
      if (tags[i + 1] === Tag.and && startsSayingClause(context, i + 2, stop)) return i;
      if (tags[i + 1] === Tag.and && !OR.has(tokens, i + 1) && kind === 'clause' && inside === 'main' && speakerGoesOn(context, i + 2, stop)) return i;
      if (WHILE.has(tokens, i + 1) && startsCueClause(context, i + 2, stop)) return i;
      if (tags[i + 1] === Tag.and && tokens.lower(i + 1) !== 'but' && kind === 'phrase' && startsClause(context, i + 2, stop)) return i;
      // "cited Hall, an heir to the mine, as a friend"
      if (kind === 'phrase' && AS.has(tokens, i + 1) && !startsClause(context, i + 2, stop)) continue;
      if (kind === 'phrase' && !goesOnBehindComma(context, first, i, stop)) return i;
      continue;
    }
    // "Hall and his aide asked": a joined subject is no border.
    if (tags[i] === Tag.and && (joinsCue(context, i, kind, first) || (startsSayingClause(context, i + 1, stop) && (kind === 'phrase' || holdsFinite(context, first, i))))) return COMMA.has(tokens, i - 1) ? i - 1 : i;
    if (kind === 'phrase') {
      if (tags[i] === Tag.and && tags[i + 1] !== Tag.noun && tags[i + 1] !== Tag.determiner && tags[i + 1] !== Tag.adjective && startsClause(context, i + 1, stop)) return i;
      // "vowed to go after them", "spoke about how during the war …", "reported seeing men after the raid": it belongs to the verb, or opens the question.
      if (tags[first] !== Tag.ing && (BREAKING.has(tokens, i) || (LINKING.has(tokens, i) && startsCueClause(context, i + 1, stop))) && !isVerb(tags[i - 1]!) && tags[i - 1] !== Tag.question) return i;
      // "played down the idea as he courted them", "admitted it even as he defended her"
      if (AS.has(tokens, i) && PERSONAL.has(tokens, i + 1) && isFiniteAt(context, i + 2) && !awaitsVerb(syntax, first, i)) return EVEN.has(tokens, i - 1) ? i - 1 : i;
      // "defended the plan by saying that …"
      if (BY.has(tokens, i) && isCueParticiple(context, i + 1) && (cueVerbs().get(tokens.hash[i + 1]!)?.frames ?? 0) & Frame.clause) return i;
      if (IN.has(tokens, i) && isMedium(context, i + 1, stop)) return i;
      if (ON.has(tokens, i) && timeWords.has(tokens, i + 1) && closesClause(context, i + 2, stop)) return i;
      if (timeWords.has(tokens, i) && tags[i] === Tag.name && !DAY.has(tokens, i) && tags[i - 1] !== Tag.preposition && tags[i - 1] !== Tag.possessive && closesClause(context, i + 1, stop)) return i;
    }
  }
  const at = quotations.of[Math.max(stop - 1, 0)] ?? -1;
  // A quotation that goes on behind the sentence belongs to what is said whole, and so does its closing mark; an object ends where nobody closes it.
  return at >= 0 && first < stop && quotations.list[at]!.last > stop && (kind === 'clause' || quotations.list[at]!.closed) ? quotations.list[at]!.last : Math.max(stop, first);
}

/** Behind "but": something else than a further part of the object ("but now plans", "but if he does"). */
function turns({ tokens, syntax: { tags } }: ClaimContext, at: number): boolean {
  const tag = tags[at]!;
  return tag === Tag.subordinator || tag === Tag.pronoun || isFiniteForm(tag) || (tag === Tag.adverb && !FURTHER.has(tokens, at) && (tags[at + 1] === Tag.pronoun || isFiniteForm(tags[at + 1] ?? Tag.mark)));
}
const FURTHER = new WordSet('also only even rather');

/** ", with Low calling it a joke" */
function participleOf(context: ClaimContext, at: number, stop: number): boolean {
  const phrase = nounPhraseAt(context.syntax, at, stop);
  return phrase !== undefined && isCueParticiple(context, phrase.last);
}

function holdsFinite({ syntax: { tags } }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isAuxiliary(tags[i]!) || tags[i] === Tag.past || tags[i] === Tag.present || tags[i] === Tag.base) return true;
  return false;
}

/** The sentence ends at `at` or a mark stands there: a time before it is that of the saying. */
const closesClause = ({ syntax: { tags } }: ClaimContext, at: number, stop: number): boolean => at >= stop || tags[at] === Tag.mark || tags[at] === Tag.and || tags[at] === Tag.number;

/** A finite verb after a comma: where a relative clause ends ("the envoy, who said he was tired, left"). */
function isFiniteAt({ syntax: { tags } }: ClaimContext, at: number): boolean {
  let i = at;
  while (tags[i] === Tag.adverb) i++;
  return isFiniteForm(tags[i] ?? Tag.mark);
}

/** ", officials said" up to a comma or the end: what is before it is theirs. */
function parentheticalCue({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  const phrase = nounPhraseAt(syntax, at, stop);
  if (!phrase) return false;
  let i = phrase.last;
  while (i < stop && (syntax.tags[i] === Tag.adverb || isAuxiliary(syntax.tags[i]!))) i++;
  const verb = i < stop && isVerb(syntax.tags[i]!) ? cueVerbs().get(tokens.hash[i]!) : undefined;
  if (!verb || !(verb.frames & (Frame.quote | Frame.end))) return false;
  const after = i + 1;
  return after >= stop || COMMA.has(tokens, after) || timeWords.has(tokens, after) || syntax.tags[after] === Tag.preposition;
}

/** "adding", "calling", "citing" and the like, an adverb before allowed. */
export function isCueParticiple({ tokens, syntax: { tags } }: ClaimContext, at: number): boolean {
  const i = tags[at] === Tag.adverb || tags[at] === Tag.and || tags[at] === Tag.preposition ? at + 1 : at;
  if (tags[i] !== Tag.ing) return false;
  const verb = cueVerbs().get(tokens.hash[i]!);
  return verb !== undefined && ((verb.frames & (Frame.clause | Frame.quote | Frame.any)) !== 0 || verb.act === 'accuses' || verb.act === 'denies' || verb.act === 'orders' || CALLING.has(tokens, i));
}
const CALLING = new WordSet('calling citing praising');

/**
 * Whether "and" at `at` joins a verb of saying to the cue ("said it was late and added that …"); for a phrase, any finite verb. What is said
 * begins at `first`: its own verbs tell whether a further one is of their kind ("says it is wrong and denied it", "calling it a lie and
 * urging a vote": not theirs).
 */
function joinsCue(context: ClaimContext, at: number, kind: 'clause' | 'phrase', first: number): boolean {
  const { tokens, syntax: { tags } } = context;
  let i = at + 1;
  let auxiliary = false;
  while (tags[i] === Tag.adverb || tags[i] === Tag.not || isAuxiliary(tags[i] ?? 0)) {
    auxiliary ||= isAuxiliary(tags[i]!);
    i++;
  }
  const tag = tags[i] ?? 0;
  // "supports him but is not with him"
  if (kind === 'phrase' && auxiliary && !OR.has(tokens, at) && !BE.has(tokens, i - 1)) return true;
  if (!isVerb(tag)) return false;
  if (tag === Tag.ing) {
    for (let k = first; k < at; k++) if (tags[k] === Tag.ing && context.quotations.of[k]! < 0) return false;
    return isCueParticiple(context, i);
  }
  if (kind === 'phrase' && OR.has(tokens, at)) return false;
  if (kind === 'phrase') return tag === Tag.past || tag === Tag.present || isAuxiliary(tags[i - 1] ?? 0);
  const verb = cueVerbs().get(tokens.hash[i]!);
  if (verb === undefined) return false;
  // "some fear that it is late and warn that": a plain form that nothing in what is said can have.
  if (tag === Tag.base) return (verb.frames & (Frame.clause | Frame.quote)) !== 0 && !holdsPlainForm(context, first, at);
  if (tag !== Tag.past && tag !== Tag.present) return false;
  return (verb.frames & (Frame.clause | Frame.quote)) !== 0 || (BUT.has(tokens, at) && (verb.frames & Frame.any) !== 0) || (tag === Tag.past && !tellsPast(context, first, at));
}

const BE = new WordSet(['be', 'have']);

/** A plain verb form or what goes with one: a further one may be joined to it. */
function holdsPlainForm({ syntax: { tags } }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tags[i] === Tag.base || tags[i] === Tag.to || tags[i] === Tag.modal || tags[i] === Tag.do) return true;
  return false;
}

const PAST_AUXILIARIES = new WordSet("was were had did would could might wasn't weren't hadn't didn't wouldn't couldn't");

/** Whether the first finite verb between the tokens is in the past or a form that goes with it. */
function tellsPast({ tokens, syntax: { tags } }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    if (tags[i] === Tag.past) return true;
    if (isAuxiliary(tags[i]!)) return PAST_AUXILIARIES.has(tokens, i);
    if (tags[i] === Tag.present) return false;
  }
  return true;
}

/** A noun phrase and a verb that says something, both outside what was said before ("… and the envoy said it would not"). */
function startsSayingClause({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  let i = nounPhraseAt(syntax, at, stop, { full: true, joined: true })?.last ?? stop;
  while (i < stop && syntax.tags[i] === Tag.adverb) i++;
  const tag = i < stop ? syntax.tags[i]! : Tag.mark;
  const verb = tag === Tag.past || tag === Tag.present ? cueVerbs().get(tokens.hash[i]!) : undefined;
  return verb !== undefined && (verb.frames & Frame.quote) !== 0 && (verb.frames & Frame.clause) !== 0;
}

/** "…, and he accused the council", "…, and has promised more": behind a comma, whoever speaks says more in words of its own. */
function speakerGoesOn({ tokens, syntax: { tags } }: ClaimContext, at: number, stop: number): boolean {
  let i = PERSONAL.has(tokens, at) ? at + 1 : at;
  const first = i;
  while (i < stop && (tags[i] === Tag.adverb || tags[i] === Tag.have)) i++;
  const tag = i < stop ? tags[i]! : Tag.mark;
  if (tag !== Tag.past && tag !== Tag.present && !(tag === Tag.participle && i > first) && !(tag === Tag.base && first > at)) return false;
  return cueVerbs().has(tokens.hash[i]!);
}
const PERSONAL = new WordSet('i he she they we');

/** A noun phrase and a verb of saying ("while the mayor denied …"). */
function startsCueClause({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  let i = nounPhraseAt(syntax, at, stop, { full: true, joined: true })?.last ?? stop;
  while (i < stop && (syntax.tags[i] === Tag.adverb || isAuxiliary(syntax.tags[i]!))) i++;
  return i < stop && isVerb(syntax.tags[i]!) && cueVerbs().has(tokens.hash[i]!);
}

function startsClause(context: ClaimContext, at: number, stop: number): boolean {
  const { syntax } = context;
  const phrase = nounPhraseAt(syntax, at, stop, { full: true, joined: true });
  let i = phrase ? pastInsert(context, phrase, stop) : stop;
  while (i < stop && syntax.tags[i] === Tag.adverb) i++;
  const tag = i < stop ? syntax.tags[i]! : Tag.mark;
  return isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base;
}

/** "Ray Low, the envoy, said", "the envoy of both, Ray Low, said": behind what stands between commas after a noun phrase, or its end. */
function pastInsert({ tokens, syntax }: ClaimContext, phrase: TokenRange, stop: number): number {
  const { last } = phrase;
  if (!COMMA.has(tokens, last)) return last;
  const inserted = nounPhraseAt(syntax, last + 1, stop);
  if (inserted) return COMMA.has(tokens, inserted.last) ? inserted.last + 1 : last;
  for (let i = phrase.first; i < last; i++) if (COMMA.has(tokens, i)) return last + 1;
  return last;
}

function isMedium({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  const phrase = nounPhraseAt(syntax, at, stop);
  return phrase !== undefined && MEDIUM.has(tokens, phrase.last - 1);
}
