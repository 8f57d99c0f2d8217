import { contracted } from '../../lexicon/contractions.ts';
import { Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { IF, IT, ON, THERE, TO } from '../../lexicon/little-words.ts';
import { COLON, COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import { addresseeAt } from './addressee.ts';
import { skipAdverbials } from './adverbials.ts';
import type { ClaimContext } from './draft.ts';
import { finiteAfterInsert, finiteAt } from './finite-clause.ts';
import { behindInsert, pastParenthetic, quotationBehindInsert } from './inserts.ts';
import { asksWhich } from './question-words.ts';

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

const CONDITION = new WordSet(['condition']);
const KEEPING = new WordSet('for of on to');
/** Tell when behind "on", not what of ("reported on Monday"). */
const DAYS = new WordSet('monday tuesday wednesday thursday friday saturday sunday');
const HAVING = new WordSet('having being');
/** Adverbs that say how somebody stands. Own hand. */
const STANDING = new WordSet('ahead behind up down even tied out safe');
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
  if (next < limit && tags[next] !== Tag.to && tags[next] !== Tag.that && verb.particles.has(tokens.hash[next]!) && !(TO.has(tokens, next) && verb.frames & Frame.infinitive && tags[next + 1] !== Tag.determiner) && !(tags[next + 1] === Tag.number && !KEEPING.has(tokens, next)) && !(ON.has(tokens, next) && DAYS.has(tokens, next + 1))) {
    particle = true;
    cueLast = next + 1;
    i = cueLast;
  }
  const addressee = particle ? undefined : addresseeAt(context, verb, i, limit);
  if (addressee) {
    i = addressee.last;
    if (verb.particles.has(tokens.hash[i]!)) return { kind: 'particle', first: i + 1, cueLast, addressee };
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

/** Past "and" with a second verb of the same object ("derided and mocked the plan"). */
function pastJoinedVerb({ tokens, syntax: { tags } }: ClaimContext, at: number, limit: number): number {
  if (at + 2 >= limit || tags[at] !== Tag.and || BUT.has(tokens, at) || !isVerb(tags[at - 1]!)) return at;
  let i = at + 1;
  while (i < limit && (tags[i] === Tag.adverb || isAuxiliary(tags[i]!))) i++;
  return i + 1 < limit && isVerb(tags[i]!) && (tags[i] === tags[at - 1] || isAuxiliary(tags[i - 1]!)) ? i + 1 : at;
}
const BUT = new WordSet(['but']);
