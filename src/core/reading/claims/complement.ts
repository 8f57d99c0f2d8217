import { contracted } from '../../lexicon/contractions.ts';
import { Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { COLON, COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { afterBound, nounPhraseAt, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

/** What follows a cue verb. */
export interface Complement {
  readonly kind: 'quote' | 'clause' | 'question' | 'infinitive' | 'object' | 'personTo' | 'particle' | 'gerund' | 'colon' | 'comma' | 'end' | 'other';
  /** Where what is said begins. */
  readonly first: number;
  /** The cue's end, particle included. */
  readonly cueLast: number;
  /** Whom it is said to ("told reporters"). */
  readonly addressee?: TokenRange;
}

const TO = new WordSet(['to']);
const CONDITION = new WordSet(['condition']);
const KEEPING = new WordSet('for of on to');
const HAVING = new WordSet('having being');
const IT = new WordSet(['it']);
const AN = new WordSet('a an');
/** Adverbs that say how somebody stands. Own hand. */
const STANDING = new WordSet('ahead behind up down even tied out safe');
const THERE = new WordSet(['there']);
const IF = new WordSet('if whether');
/** Prepositions that open place, time and medium after a verb of saying ("said in a statement", "wrote on Twitter"). */
const ADVERBIAL = new WordSet('in on at during to after before from with via by through over amid outside inside near upon for as');
const SUBORDINATE = new WordSet('if when while although though because after since once until before as unless where');

/** Reads what follows a cue verb whose group ends before `from`. Example: "told reporters on Friday that the road was open". */
export function complementAfter(context: ClaimContext, verb: CueVerb, from: number, sentence: Sentence): Complement {
  const { tokens, syntax, quotations } = context;
  const { tags } = syntax;
  const limit = Math.max(from, sentenceEnd(syntax, sentence));
  let i = pastJoinedVerb(context, from, limit);
  let cueLast = i;
  let particle = false;
  // "made it clear that", "put it bluntly"
  if (IT.has(tokens, i) && i + 1 < limit && verb.particles.has(tokens.hash[i + 1]!)) return { kind: tags[i + 2] === Tag.that ? 'clause' : i + 2 >= limit ? 'end' : 'particle', first: i + 2, cueLast: i + 2 };
  const next = tags[i] === Tag.adverb && !verb.particles.has(tokens.hash[i]!) ? i + 1 : i;
  if (next < limit && tags[next] !== Tag.to && tags[next] !== Tag.that && verb.particles.has(tokens.hash[next]!) && !(TO.has(tokens, next) && verb.frames & Frame.infinitive && tags[next + 1] !== Tag.determiner) && !(tags[next + 1] === Tag.number && !KEEPING.has(tokens, next))) {
    particle = true;
    cueLast = next + 1;
    i = cueLast;
  }
  let addressee: TokenRange | undefined;
  if (!particle && verb.frames & (Frame.person | Frame.personTo)) {
    const person = titled(context, nounPhraseAt(syntax, i, limit, { joined: true }), limit);
    if (person && !finiteAt(context, person.last, limit)) {
      const after = nounPhraseAt(syntax, i, limit, { full: true, joined: true })!;
      // "warned the firm against a sale": its own preposition ends whom it is said to.
      // "told Ann Low of Porto News, “…”": the preposition belongs to the name where speech follows.
      const whole = after.last > person.last && opensSpeech(context, after.last, limit);
      const candidate = !whole && verb.particles.has(tokens.hash[person.last]!) || !whole && (opensContent(context, skipAdverbials(context, person.last, limit), limit) || asksWho(context, person.last, verb)) ? person : after;
      const then = skipAdverbials(context, candidate.last, limit);
      // "promised a bridge": a thing, not whom it was promised to.
      const thing = (verb.frames & Frame.object) !== 0 && AN.has(tokens, person.first);
      const clauseFollows = (verb.frames & Frame.person) !== 0 && (asksWho(context, then, verb) || (then >= limit && !thing) || startsWithSubject(context, then, limit) || verb.particles.has(tokens.hash[candidate.last]!));
      if (opensContent(context, then, limit) && then < limit && !(COMMA.has(tokens, then) && !(verb.frames & Frame.person)) || clauseFollows) {
        addressee = candidate;
        i = candidate.last;
      }
      if (addressee && verb.particles.has(tokens.hash[i]!)) return { kind: 'particle', first: i + 1, cueLast, addressee };
    }
  }
  const direct = i;
  // "decided not to go"
  if (tags[i] === Tag.not && tags[i + 1] === Tag.to) return { kind: addressee ? 'personTo' : 'infinitive', first: i, cueLast, ...(addressee ? { addressee } : {}) };
  if (tags[i] === Tag.to || (TO.has(tokens, i) && verb.frames & Frame.infinitive && !addressee)) return { kind: addressee ? 'personTo' : 'infinitive', first: i, cueLast, ...(addressee ? { addressee } : {}) };
  i = pastParenthetic(context, skipAdverbials(context, i, limit, verb.particles), limit);
  // "speaking on condition of anonymity" tells how, not what of.
  if (!particle && i > direct && verb.particles.has(tokens.hash[i]!) && tags[i] === Tag.preposition && !CONDITION.has(tokens, i - 1)) return { kind: 'particle', first: i + 1, cueLast: i + 1 };
  const withAddressee = addressee ? { addressee } : {};
  const result = (kind: Complement['kind'], first: number): Complement => ({ kind, first, cueLast, ...withAddressee });

  // "told a crowd in Derry, Maine, that …"
  if (COMMA.has(tokens, i)) {
    if (tags[i + 1] === Tag.that && addressee) return result('clause', i + 1);
    const place = nounPhraseAt(syntax, i + 1, limit);
    if (place && tags[place.last - 1] === Tag.name && COMMA.has(tokens, place.last) && tags[place.last + 1] === Tag.that) return result('clause', place.last + 1);
  }

  const opening = COMMA.has(tokens, i) || COLON.has(tokens, i) ? i + 1 : i;
  const quotation = quotations.of[opening] ?? -1;
  if (quotation >= 0 && quotations.list[quotation]!.first === opening && opening < sentence.last) return result(particle && opening === i ? 'particle' : 'quote', opening);
  if (COLON.has(tokens, i)) return result('colon', i + 1);
  // "argued that:" before a list
  if (tags[i] === Tag.that && COLON.has(tokens, i + 1) && i + 2 >= sentence.last) return result('colon', i + 2);
  if (i >= limit) return particle ? result('end', direct) : result('end', limit);
  if (verb.frames & (Frame.clause | Frame.infinitive)) {
    const behind = behindInsert(context, i, limit);
    if (behind >= 0 && tags[behind] === Tag.that) return result('clause', behind);
    if (behind >= 0 && verb.frames & Frame.infinitive) return result(addressee ? 'personTo' : 'infinitive', behind);
  }
  if (COMMA.has(tokens, i) && verb.frames & Frame.quote) {
    const quoted = quotationBehindInsert(context, i, limit);
    if (quoted >= 0) return result('quote', quoted);
  }
  if (COMMA.has(tokens, i)) return result('comma', i + 1);
  const tag = tags[i]!;
  if (particle && i === direct) return result(tag === Tag.that ? 'clause' : 'particle', i);
  if (tag === Tag.that) return result('clause', i);
  if (tag === Tag.question || IF.has(tokens, i) || (verb.frames & Frame.question && asksWhich(context, i, verb))) return result('question', i);
  if (tag === Tag.to || (TO.has(tokens, i) && verb.frames & Frame.infinitive && i === direct)) return result(addressee ? 'personTo' : 'infinitive', i);
  if (THERE.has(tokens, i) && isAuxiliary(tags[i + 1] ?? 0) || contracted.has(tokens, i)) return result('clause', i);
  if (tag === Tag.subordinator && SUBORDINATE.has(tokens, i)) return result('other', i);
  if (tag === Tag.ing || HAVING.has(tokens, i)) return result('gerund', direct);
  const phrase = nounPhraseAt(syntax, i, limit, { full: true, joined: true });
  if (phrase) {
    if (finiteAt(context, phrase.last, limit)) return result('clause', i);
    const simple = nounPhraseAt(syntax, i, limit)!;
    if (finiteAt(context, simple.last, limit)) return result('clause', i);
    if (COMMA.has(tokens, phrase.last) && verb.frames & Frame.clause && finiteAfterInsert(context, phrase.last, limit)) return result('clause', i);
    // "found her leading", "showed the party ahead": a clause without its verb.
    if (verb.frames & Frame.clause && !(verb.frames & Frame.object) && simple.last < limit && (tags[simple.last] === Tag.ing || tags[simple.last] === Tag.adjective || STANDING.has(tokens, simple.last))) return result('clause', i);
    if (tags[phrase.last] === Tag.to && i === direct) return result('personTo', i);
    // "announced on Monday the lawsuit", "proposed nearly a billion": the object behind an adverbial.
    if (i > direct && verb.frames & Frame.object) return result('object', tags[i - 1] === Tag.adverb ? i - 1 : i);
    return result(i === direct ? 'object' : 'other', i === direct ? i : direct);
  }
  return result('other', direct);
}

/** Past an adverb between commas: "added, though, that …", "replied, however, “…”". */
function pastParenthetic({ tokens }: ClaimContext, at: number, limit: number): number {
  return at + 3 < limit && COMMA.has(tokens, at) && PARENTHETIC.has(tokens, at + 1) && COMMA.has(tokens, at + 2) ? at + 3 : at;
}
const PARENTHETIC = new WordSet('however though meanwhile too instead nonetheless nevertheless moreover furthermore also then again');

/** "asked which road was open", "decided where to build", "knows when it will end": a question word that opens other clauses as well. */
const asksWhich = ({ tokens, syntax: { tags } }: ClaimContext, at: number, verb: CueVerb): boolean =>
  tags[at] === Tag.relative ? WHICH.has(tokens, at) : WHERE.has(tokens, at) ? verb.lemma !== 'say' : WHEN.has(tokens, at) && (verb.act === 'believes' || verb.act === 'asks');
/** "asked the guests who had come", "asked him which road it was". */
const asksWho = ({ tokens, syntax: { tags } }: ClaimContext, at: number, verb: CueVerb): boolean => verb.act === 'asks' && tags[at] === Tag.relative && WHICH.has(tokens, at);
const WHICH = new WordSet('which who whom whose');
const WHERE = new WordSet(['where']);
const WHEN = new WordSet(['when']);

/** Longest insert before "that" or "to", in tokens. */
const INSERT = 24;

/**
 * The "that" or "to" behind an insert which opens at `at`: "told friends, at dinners and in private, that", "argued – hitting the desk –
 * that", "refused, as a rule, to"; -1 where there is none.
 */
function behindInsert({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number): number {
  if (!COMMA.has(tokens, at) && !DASH.has(tokens, at)) return -1;
  for (let i = at + 1; i < limit - 1 && i < at + INSERT; i++) {
    const tag = tags[i]!;
    if (tag === Tag.that || (tag === Tag.to && i > at + 1)) return COMMA.has(tokens, i - 1) || DASH.has(tokens, i - 1) ? i : -1;
    if (isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base || tag === Tag.quote || tag === Tag.relative || tag === Tag.subordinator) return -1;
  }
  return -1;
}
const DASH = new WordSet(['—', '–', '--', '-']);

/** 'said, however, “We …”': the quotation right behind the comma that closes a short insert; -1 where there is none. */
function quotationBehindInsert({ tokens, syntax: { tags }, quotations }: ClaimContext, at: number, limit: number): number {
  if (tags[at + 1] === Tag.and || tags[at + 1] === Tag.ing) return -1;
  for (let i = at + 1; i < limit && i < at + SHORT_INSERT; i++) {
    if (COMMA.has(tokens, i)) return i > at + 1 && quotations.list[quotations.of[i + 1] ?? -1]?.first === i + 1 ? i + 1 : -1;
    if (isVerb(tags[i]!) && tags[i] !== Tag.ing || tags[i] === Tag.quote) return -1;
  }
  return -1;
}
/** Longest insert before a quotation, in tokens. */
const SHORT_INSERT = 10;

/** Past "and" with a second verb of the same object ("derided and mocked the plan"). */
function pastJoinedVerb({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number): number {
  if (at + 2 >= limit || tags[at] !== Tag.and || BUT.has(tokens, at) || !isVerb(tags[at - 1]!)) return at;
  let i = at + 1;
  while (i < limit && (tags[i] === Tag.adverb || isAuxiliary(tags[i]!))) i++;
  return i + 1 < limit && isVerb(tags[i]!) && (tags[i] === tags[at - 1] || isAuxiliary(tags[i - 1]!)) ? i + 1 : at;
}
const BUT = new WordSet(['but']);

/** "the fund, an outside group that buys time, made …": a finite verb right behind the insert that opens with the comma at `at`. */
function finiteAfterInsert(context: ClaimContext, at: number, limit: number): boolean {
  for (let i = at + 1; i < limit && i < at + 30; i++) if (COMMA.has(context.tokens, i)) return finiteAt(context, i + 1, limit);
  return false;
}

/** A noun phrase with its finite verb: a clause without "that". */
function startsWithSubject(context: ClaimContext, at: number, limit: number): boolean {
  if (contracted.has(context.tokens, at)) return at < limit;
  const phrase = nounPhraseAt(context.syntax, at, limit, { full: true, joined: true });
  return phrase !== undefined && finiteAt(context, phrase.last, limit);
}

const opensContent = ({ tokens, syntax: { tags } }: ClaimContext, i: number, limit: number): boolean =>
  i >= limit || tags[i] === Tag.that || tags[i] === Tag.to || tags[i] === Tag.quote || tags[i] === Tag.question || IF.has(tokens, i) || COMMA.has(tokens, i) || COLON.has(tokens, i);

/** "that", or a comma or colon and a quotation. */
const opensSpeech = ({ tokens, syntax: { tags }, quotations }: ClaimContext, i: number, limit: number): boolean =>
  i + 1 < limit && (tags[i] === Tag.that || (COMMA.has(tokens, i) && tags[i + 1] === Tag.that) || ((COMMA.has(tokens, i) || COLON.has(tokens, i)) && quotations.list[quotations.of[i + 1]!]?.first === i + 1));

/** Whether a finite verb stands at `i`, adverbs before it allowed. */
function finiteAt({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number): boolean {
  let i = at;
  while (i < limit && tags[i] === Tag.adverb) i++;
  // "told the paper he'd go": a clause of its own.
  if (contracted.has(tokens, i)) return false;
  const tag = i < limit ? tags[i]! : Tag.mark;
  return isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base;
}

/** The addressee with the title of what he runs ("told the radio's “Morning Talk” that …"). */
function titled(context: ClaimContext, person: TokenRange | undefined, limit: number): TokenRange | undefined {
  return person && { first: person.first, last: context.syntax.tags[person.last] === Tag.possessive ? pastTitle(context, person.last, limit) : person.last };
}

/** Words of a title at most. */
const TITLE = 5;

/** Past a short title in quotation marks, which names the medium ("said on the radio's “Morning Talk” that …"). */
function pastTitle({ tokens, syntax: { tags }, quotations }: ClaimContext, at: number, limit: number): number {
  const first = tags[at] === Tag.possessive ? at + 1 : at;
  const title = quotations.list[quotations.of[first] ?? -1];
  return title?.first === first && title.words <= TITLE && title.last <= limit && tokens.is(first + 1, Shape.capital) ? title.last : at;
}

/** Past "a few years earlier", "two days ago"; `at` where no such time stands. */
function agoAt({ tokens, syntax }: ClaimContext, at: number, limit: number): number {
  if (syntax.tags[at] !== Tag.determiner && syntax.tags[at] !== Tag.number) return at;
  const phrase = nounPhraseAt(syntax, at, limit);
  if (!phrase) return at;
  if (AGO.has(tokens, phrase.last)) return phrase.last + 1;
  return AGO.has(tokens, phrase.last - 1) ? phrase.last : at;
}
const AGO = new WordSet('earlier later ago');

/** Past adverbs, times, and phrases of place, time and medium, up to one of the cue's own particles ("called on Friday for"). */
export function skipAdverbials(context: ClaimContext, at: number, limit: number, particles?: ReadonlySet<number>): number {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  let i = at;
  while (i < limit) {
    if (afterBound(syntax, i, limit) > i || (i > at && particles?.has(tokens.hash[i]!))) break;
    if (tags[i] === Tag.adverb && !(THERE.has(tokens, i) && isAuxiliary(tags[i + 1] ?? 0)) && !(tags[i + 1] === Tag.number)) i++;
    else if (timeWords.has(tokens, i)) {
      i++;
      while (i < limit && (tags[i] === Tag.number || timeWords.has(tokens, i))) i++;
    } else if ((tags[i] === Tag.adjective || tags[i] === Tag.determiner) && timeWords.has(tokens, i + 1)) i += 2;
    // "the agency reported that day."
    else if (tags[i] === Tag.that && timeWords.has(tokens, i + 1) && (i + 2 >= limit || tags[i + 2] === Tag.mark)) i += 2;
    else if (agoAt(context, i, limit) > i) i = agoAt(context, i, limit);
    else if ((tags[i] === Tag.preposition || (tags[i] === Tag.subordinator && /^(?:as|after|before|since)$/.test(tokens.lower(i)))) && ADVERBIAL.has(tokens, i)) {
      const phrase = nounPhraseAt(syntax, i + 1, limit, { full: true });
      const simple = nounPhraseAt(syntax, i + 1, limit);
      if (!phrase || !simple) break;
      // "said in a statement the plan was dead": the clause's subject must not be taken for part of the phrase.
      if (tags[i] === Tag.subordinator && finiteAt(context, phrase.last, limit)) break;
      i = (finiteAt(context, phrase.last, limit) && !finiteAt(context, simple.last, limit)) || particles?.has(tokens.hash[simple.last]!) ? simple.last : phrase.last;
      i = pastTitle(context, i, limit);
      if (finiteAt(context, i, limit) && !isVerb(tags[i]!)) return at;
    } else break;
  }
  return i;
}
