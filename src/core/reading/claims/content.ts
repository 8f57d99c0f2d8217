import { cueVerbs, Frame } from '../../lexicon/cue-verbs.ts';
import { ACCORDING, AS, BY, ON, SUBJECT_PRONOUNS, WITH } from '../../lexicon/little-words.ts';
import { COMMA, DASH, HYPHEN, SEMICOLON } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence } from '../syntax/syntax.ts';
import { isAuxiliary, isFiniteForm, isVerb, Tag } from '../syntax/tags.ts';
import { awaitsVerb, goesOnBehindComma } from './comma-in-object.ts';
import { isCueParticiple, isFiniteAt, parentheticalCue, participleOf, speakerGoesOn, startsClause, startsCueClause, startsSayingClause } from './content-starts.ts';
import type { ClaimContext } from './draft.ts';

const BUT = new WordSet('but though although');
const WHILE = new WordSet(['while']);
/** Open what is no part of an object any more. */
const BREAKING = new WordSet('after although though since despite');
const LINKING = new WordSet('because when while before until');
const MEDIUM = new WordSet('statement interview letter speech email e-mail memo report tweet release briefing conference testimony ruling filing op-ed debate rally');
const IN = new WordSet('in during at');
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
  const said: Said = { first, stop: sentenceEnd(syntax, sentence), kind, inside };
  const { stop } = said;
  for (let i = first + 1; i < stop; i++) {
    const quoted = quotations.of[i]!;
    if (quoted >= 0) {
      const { last, ending } = quotations.list[quoted]!;
      i = Math.min(last, stop) - 1;
      if (endsBehindQuotation(context, said, ending, i + 1)) return i + 1;
    } else if (COMMA.has(tokens, i)) {
      if (endsAtComma(context, said, i)) return i;
    } else if (SEMICOLON.has(tokens, i) || (DASH.has(tokens, i) && endsAtDash(context, said, i))) return i;
    else if (endsAtAnd(context, said, i)) return COMMA.has(tokens, i - 1) ? i - 1 : i;
    else if (kind === 'phrase' && endsObject(context, said, i)) return AS.has(tokens, i) && EVEN.has(tokens, i - 1) ? i - 1 : i;
  }
  const at = quotations.of[Math.max(stop - 1, 0)] ?? -1;
  // A quotation that goes on behind the sentence belongs to what is said whole, and so does its closing mark; an object ends where nobody closes it.
  return at >= 0 && first < stop && quotations.list[at]!.last > stop && (kind === 'clause' || quotations.list[at]!.closed) ? quotations.list[at]!.last : Math.max(stop, first);
}

/** What is said, as far as it is known before its end: tokens from `first`, in a clause or phrase that `stop` ends at the latest. */
interface Said {
  readonly first: number;
  readonly stop: number;
  readonly kind: 'clause' | 'phrase';
  readonly inside: 'main' | 'relative' | 'subordinate';
}

/** 'the plan was "dead," adding that …': the comma stands inside the marks. 'the teachers, calling her "our hope," backed Vane': the main clause goes on. */
function endsBehindQuotation(context: ClaimContext, { kind }: Said, ending: number, behind: number): boolean {
  const { tokens } = context;
  return COMMA.has(tokens, ending) && (isCueParticiple(context, behind) || ACCORDING.has(tokens, behind) || (kind === 'phrase' && isFiniteAt(context, behind)));
}

/** "– adding that …"; an object also before "– and she left" and "– they left". */
function endsAtDash(context: ClaimContext, { stop, kind }: Said, at: number): boolean {
  const { tokens, syntax: { tags } } = context;
  if (isCueParticiple(context, at + 1)) return true;
  if (kind !== 'phrase' || (!tokens.is(at, Shape.spaced) && HYPHEN.has(tokens, at))) return false;
  if (tags[at + 1] === Tag.and) return isFiniteAt(context, at + 2) || startsClause(context, at + 2, stop);
  return tags[at + 1] === Tag.pronoun && isFiniteAt(context, at + 2);
}

function endsAtComma(context: ClaimContext, { first, stop, kind, inside }: Said, at: number): boolean {
  const { tokens, syntax: { tags } } = context;
  const next = at + 1;
  // "that, while they disagree, …"
  if (at === first + 1 && tags[first] === Tag.that) return false;
  if (isCueParticiple(context, next) || ACCORDING.has(tokens, next) || parentheticalCue(context, next, stop)) return true;
  if (WITH.has(tokens, next) && participleOf(context, next + 1, stop)) return true;
  if (inside === 'relative' && isFiniteAt(context, next)) return true;
  if (inside === 'subordinate' && startsClause(context, next, stop)) return true;
  if (BUT.has(tokens, next) && (startsClause(context, next + 1, stop) || (kind === 'phrase' && turns(context, next + 1)))) return true;
  if (WHILE.has(tokens, next) && startsCueClause(context, next + 1, stop)) return true;
  if (tags[next] === Tag.and) {
    if (startsSayingClause(context, next + 1, stop)) return true;
    if (kind === 'clause' && inside === 'main' && !OR.has(tokens, next) && speakerGoesOn(context, next + 1, stop)) return true;
    if (kind === 'phrase' && tokens.lower(next) !== 'but' && startsClause(context, next + 1, stop)) return true;
  }
  if (kind === 'clause') return false;
  // "cited Hall, an heir to the mine, as a friend"
  if (AS.has(tokens, next) && !startsClause(context, next + 1, stop)) return false;
  return !goesOnBehindComma(context, first, at, stop);
}

/** "Hall and his aide asked": a joined subject is no border. */
function endsAtAnd(context: ClaimContext, { first, stop, kind }: Said, at: number): boolean {
  return context.syntax.tags[at] === Tag.and && (joinsCue(context, at, kind, first) || (startsSayingClause(context, at + 1, stop) && (kind === 'phrase' || holdsFinite(context, first, at))));
}

/** Whether an object ends before token `at`, which no mark precedes. */
function endsObject(context: ClaimContext, { first, stop }: Said, at: number): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const next = tags[at + 1]!;
  if (tags[at] === Tag.and && next !== Tag.noun && next !== Tag.determiner && next !== Tag.adjective && startsClause(context, at + 1, stop)) return true;
  // "vowed to go after them", "spoke about how during the war …", "reported seeing men after the raid": it belongs to the verb, or opens the question.
  const links = BREAKING.has(tokens, at) || (LINKING.has(tokens, at) && startsCueClause(context, at + 1, stop));
  if (links && tags[first] !== Tag.ing && !isVerb(tags[at - 1]!) && tags[at - 1] !== Tag.question) return true;
  // "played down the idea as he courted them", "admitted it even as he defended her"
  if (AS.has(tokens, at) && SUBJECT_PRONOUNS.has(tokens, at + 1) && isFiniteAt(context, at + 2) && !awaitsVerb(syntax, first, at)) return true;
  // "defended the plan by saying that …"
  if (BY.has(tokens, at) && isCueParticiple(context, at + 1) && (cueVerbs().get(tokens.hash[at + 1]!)?.frames ?? 0) & Frame.clause) return true;
  if (IN.has(tokens, at) && isMedium(context, at + 1, stop)) return true;
  if (ON.has(tokens, at) && timeWords.has(tokens, at + 1)) return closesClause(context, at + 2, stop);
  return timeWords.has(tokens, at) && tags[at] === Tag.name && !DAY.has(tokens, at) && tags[at - 1] !== Tag.preposition && tags[at - 1] !== Tag.possessive && closesClause(context, at + 1, stop);
}

/** Behind "but": something else than a further part of the object ("but now plans", "but if he does"). */
function turns({ tokens, syntax: { tags } }: ClaimContext, at: number): boolean {
  const tag = tags[at]!;
  return tag === Tag.subordinator || tag === Tag.pronoun || isFiniteForm(tag) || (tag === Tag.adverb && !FURTHER.has(tokens, at) && (tags[at + 1] === Tag.pronoun || isFiniteForm(tags[at + 1] ?? Tag.mark)));
}
const FURTHER = new WordSet('also only even rather');

function holdsFinite({ syntax: { tags } }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isAuxiliary(tags[i]!) || tags[i] === Tag.past || tags[i] === Tag.present || tags[i] === Tag.base) return true;
  return false;
}

/** The sentence ends at `at` or a mark stands there: a time before it is that of the saying. */
const closesClause = ({ syntax: { tags } }: ClaimContext, at: number, stop: number): boolean => at >= stop || tags[at] === Tag.mark || tags[at] === Tag.and || tags[at] === Tag.number;

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

function isMedium({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  const phrase = nounPhraseAt(syntax, at, stop);
  return phrase !== undefined && MEDIUM.has(tokens, phrase.last - 1);
}
