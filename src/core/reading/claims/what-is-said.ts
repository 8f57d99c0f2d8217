import { Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { COLON, COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { DEED_PARTICIPLES, DEED_VERBS, MADE_KNOWN, SURVEYS, TAKING_SIDES } from '../../lexicon/reporting-words.ts';
import { hashOf, Shape } from '../../text/tokens.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt, relativeEnd, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence, Syntax, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isFiniteForm, isNominal, Tag } from '../syntax/tags.ts';
import type { Complement } from './complement.ts';
import { contentBefore, quotationBefore } from './content-before.ts';
import { contentEnd, isCueParticiple } from './content.ts';
import type { ClaimContext } from './draft.ts';

const AS = new WordSet(['as']);
const WHAT = new WordSet(['what']);

/** Where what a verb says stands, given what follows the cue and where the cue's clause begins; undefined where the verb is no cue here. */
export function whatIsSaid(context: ClaimContext, verb: CueVerb, complement: Complement, start: number, sentence: Sentence, cue: TokenRange, subject: TokenRange): { content: TokenRange[]; why: string } | undefined {
  const { syntax, tokens, quotations } = context;
  const { tags } = syntax;
  const { frames } = verb;
  const any = (frames & Frame.any) !== 0;
  const { kind, first } = complement;
  const takes = (frame: number): boolean => (frames & frame) !== 0 || any;
  const inRelative = tags[subject.first] === Tag.relative && subject.last === subject.first + 1 && COMMA.has(tokens, subject.first - 1);
  const opensSubordinate = start > sentence.first && tags[start - 1] === Tag.subordinator;
  const inside = inRelative ? 'relative' : opensSubordinate ? 'subordinate' : 'main';
  const clause = (): TokenRange => ({ first, last: contentEnd(context, first, sentence, 'clause', inside) });
  // "lawmakers backing the bill have said": a participle that describes its noun ends with its object.
  const restrictive = verb.lemma !== 'call' && tags[cue.last - 1] === Tag.ing && cue.last - cue.first === 1 && isNominal(tags[cue.first - 1] ?? 0);
  const relativeStop = tags[subject.first] === Tag.relative && !inRelative ? relativeEnd(syntax, subject.first, sentence.last) : tokens.count;
  // 'who wrote of the “old” road': a few words in quotation marks end no clause.
  const restrictiveEnd = (quotations.of[relativeStop] ?? -1) >= 0 ? tokens.count : Math.max(first + 1, relativeStop);
  const phrase = (): TokenRange => {
    const object = restrictive ? nounPhraseAt(syntax, first, sentenceEnd(syntax, sentence), { full: true, joined: true }) : undefined;
    // 'calling her “the best hope”': what she is called follows.
    return object && object.last > first && (quotations.of[object.last] ?? -1) < 0 ? object : { first, last: Math.min(contentEnd(context, first, sentence, 'phrase', inside), restrictiveEnd, restrictive ? verbBehind(syntax, first, sentence) : tokens.count) };
  };
  const before = (): TokenRange | undefined => {
    if (!(frames & (Frame.quote | Frame.end)) || inRelative) return undefined;
    if (tags[cue.last - 1] === Tag.ing && start === cue.first && !quotationBefore(context, start)) return undefined;
    return contentBefore(context, start, sentence, kind === 'comma' && COMMA.has(tokens, start - 1), kind === 'end');
  };
  // "which the army said was …": the relative pronoun before the subject belongs to what is said.
  const named = start > sentence.first && WHAT.has(tokens, start - 1) && kind !== 'clause';
  const relative = named ? [] : start - 1 >= sentence.first && (tags[start - 1] === Tag.relative || (tags[start - 1] === Tag.that && isNominal(tags[start - 2] ?? 0) && kind === 'other' && isFiniteForm(tags[first] ?? 0))) && start === subject.first ? [{ first: start - 1, last: start }] : [];

  // 'What they called “the wall,” a row of stones, …': the name alone is theirs.
  if (named && (frames & Frame.object) !== 0 && (kind === 'object' || kind === 'quote')) {
    const quotation = quotations.list[quotations.of[first]!];
    const last = quotation?.first === first ? quotation.last : (nounPhraseAt(syntax, first, sentence.last)?.last ?? first + 1);
    return { content: [{ first, last }], why: 'with the name that is given' };
  }
  // '“…,” he said of the plan', '“…,” she told the paper': the quotation is what is said.
  // '“…,” said the ranking member, host of “Morning Talk”': nothing behind an inverted subject is said, unless it is quoted as speech.
  const invertedOnly = subject.first >= cue.last && (kind === 'gerund' || (kind === 'quote' && (!quotations.list[quotations.of[first]!]!.speech || tags[first - 1] === Tag.preposition)));
  const behindQuotation = kind === 'particle' || kind === 'object' || kind === 'other' || (kind === 'clause' && verb.lemma === 'tell' && tags[first] !== Tag.that && opensWithQuotation(context, start, sentence)) || ((kind === 'clause' || kind === 'infinitive' || kind === 'gerund') && first > cue.last - Number(kind === 'gerund') && opensWithQuotation(context, start, sentence));
  if ((invertedOnly || behindQuotation) && frames & Frame.quote && tags[start - 1] === Tag.quote) {
    const earlier = before() ?? ((kind === 'particle' || verb.lemma === 'tell') && ASKING.test(tokens.textOf(quotationBefore(context, start)?.ending ?? start - 2)) ? questionBefore(context, start, sentence, frames) : undefined);
    if (earlier) return { content: [earlier], why: 'after a quotation' };
  }

  // 'Things have changed, he said in a speech to the union', '…, he wrote in his book, “An Age”': the rest tells where.
  if (verb.lemma === 'say' && first > cue.last && (kind === 'infinitive' || kind === 'object' || (kind === 'quote' && first > cue.last + 1 && isTitle(context, first)))) {
    const earlier = before();
    if (earlier) return { content: [earlier], why: 'after what is said' };
  }
  const colon = (kind === 'particle' && verb.lemma === 'say') || (kind === 'object' && FOLLOWING.has(tokens, first + 1)) ? colonBehind(context, first, sentence) : -1;
  if (colon >= 0) return { content: colon + 1 < sentence.last ? [{ first: colon + 1, last: contentEnd(context, colon + 1, sentence, 'clause') }] : [], why: 'with a colon' };
  // "lawmakers backing the plan" tells who they are; "is offering a way out" says something, "a shop offering tea" tells what it does; polls say what they show.
  const isDeed =
    (restrictive && !any && verb.act === 'says' && !TAKING_SIDES.has(tokens, cue.last - 1)) ||
    (DEED_PARTICIPLES.has(tokens, cue.last - 1) && (DEED_VERBS.has(tokens, cue.last - 1) || !isAuxiliary(tags[cue.first]!)) && !SURVEYS.has(tokens, subject.last - 1));

  switch (kind) {
    case 'quote': {
      const quotation = quotations.list[quotations.of[first]!]!;
      // 'found “no trace of him”' goes on in the clause; 'the show “Morning Talk”' is a name.
      if (!takes(Frame.quote | Frame.object) && !((frames & Frame.clause) !== 0 && !tokens.is(first + 1, Shape.capital))) return undefined;
      const earlier = quotationBefore(context, start) ? before() : frontedBefore(context, start, quotation.first, sentence, frames);
      if (quotation.speech && (quotation.last >= sentence.last || /[.,!?]/.test(tokens.textOf(quotation.ending)))) return { content: earlier ? [earlier, quotation] : [quotation], why: 'with a quotation' };
      return { content: [...relative, clause()], why: 'with a clause that quotes in part' };
    }
    case 'clause':
      if (!takes(Frame.clause) && !verb.particles.has(tokens.hash[first - 1]!) && !(verb.lemma === 'make' && verb.particles.has(tokens.hash[complement.cueLast - 1]!))) return !isDeed && (frames & Frame.object) !== 0 && (tags[first] !== Tag.that || isNominal(tags[first + 1] ?? 0)) ? { content: [...relative, phrase()], why: 'with what it is about' } : undefined;
      // "It is no wonder, Low said, that the dam broke": on both sides.
      if (tags[first] === Tag.that && COMMA.has(tokens, first - 1) && COMMA.has(tokens, start - 1) && start === subject.first) {
        const earlier = contentBefore(context, start, sentence, true);
        if (earlier) return { content: [earlier, clause()], why: 'after what is said' };
      }
      return { content: [...relative, clause()], why: tags[first] === Tag.that ? 'with a that-clause' : 'with a clause' };
    case 'question':
      return takes(Frame.question) ? { content: [clause()], why: 'with an indirect question' } : undefined;
    case 'infinitive':
      return takes(Frame.infinitive) ? { content: [phrase()], why: 'with an infinitive' } : undefined;
    case 'personTo':
      return takes(Frame.personTo | Frame.object) ? { content: [...relative, { first: complement.addressee && (frames & Frame.person) !== 0 ? first : (complement.addressee?.first ?? first), last: contentEnd(context, first, sentence, 'phrase', inside) }], why: 'with a person and an infinitive' } : undefined;
    case 'object':
      if (isDeed) return undefined;
      // "saw the bridge" what he met with, "sees it as a threat" what he thinks.
      // "called the police": no word for what it is called.
      if (verb.lemma === 'call' && !isNamed(context, first, sentence)) return undefined;
      if (verb.lemma === 'see' && SAW.has(tokens, cue.last - 1) && !holds(context, AS, first, phrase().last)) return undefined;
      if (frames & Frame.document && !(frames & Frame.object)) return isDocument(context, first, sentence) ? { content: [...relative, phrase()], why: 'with what is made known' } : undefined;
      if (takes(Frame.object)) return { content: [...relative, verb.lemma === 'say' ? clause() : phrase()], why: 'with what it is about' };
      // "cast the vote as a choice": what somebody makes of a thing.
      if (AS.has(tokens, asBehind(context, verb, first, sentence))) return { content: [...relative, phrase()], why: 'with “as”' };
      return undefined;
    case 'gerund':
      return takes(Frame.gerund) ? { content: [phrase()], why: 'with a gerund' } : undefined;
    case 'particle':
      if (first >= sentence.last) return undefined;
      // "warning travellers about …": whom it is said to belongs to what is said; "told reporters of …" does not need it.
      return { content: [...relative, { first: complement.addressee && (frames & Frame.person) !== 0 && verb.act === 'says' && any && verb.lemma !== 'tell' ? complement.addressee.first : first, last: phrase().last }], why: 'with a preposition' };
    case 'colon':
      if (!takes(Frame.quote | Frame.clause | Frame.object)) return undefined;
      return { content: first < sentenceEnd(syntax, sentence) ? [clause()] : [], why: 'with a colon' };
    case 'comma':
    case 'end': {
      if (start - 1 >= sentence.first && AS.has(tokens, start - 1)) {
        // "As the mayor noted, …" and "…, as the mayor noted".
        const opens = start - 1 === sentence.first || tags[start - 2] === Tag.and || (tags[start - 2] === Tag.mark && start - 3 <= sentence.first);
        if (opens) return kind === 'comma' ? { content: [clause()], why: 'after “as”' } : undefined;
        const said = contentBefore(context, start - 1, sentence, true);
        return said ? { content: [said], why: 'after “as”' } : undefined;
      }
      if (kind === 'comma' && COMMA.has(tokens, start - 1) && tags[start - 2] === Tag.relative) return { content: [{ first: start - 2, last: start - 1 }, clause()], why: 'in a relative clause' };
      const earlier = before() ?? questionBefore(context, start, sentence, frames);
      if (earlier) {
        const parenthetic = kind === 'comma' && COMMA.has(tokens, start - 1) && !quotationBefore(context, start);
        // '“It's a pity,” he said, that both had left': the clause goes on.
        const goesOn = parenthetic || (kind === 'comma' && tags[first] === Tag.that);
        const rest = goesOn && !isCueParticiple(context, first) ? [clause()] : [];
        return { content: [earlier, ...rest], why: quotationBefore(context, start) ? 'after a quotation' : 'after what is said' };
      }
      if (relative.length > 0 && takes(Frame.object)) return { content: kind === 'comma' ? relative : [...relative, ...(first < sentence.last ? [phrase()] : [])], why: 'in a relative clause' };
      const following = kind === 'end' && (frames & Frame.quote) !== 0 && tags[subject.first] !== Tag.relative && !quotesBefore(context, sentence.first, start) ? quotations.list[quotations.of[sentence.last] ?? -1] : undefined;
      // 'The mayor agreed. “We have no time.”'
      if (following?.first === sentence.last && following.speech && !tokens.is(sentence.last, Shape.newline)) return { content: [following], why: 'with a quotation' };
      if (kind === 'comma' && verb.lemma === 'say' && cue.last > cue.first) return { content: [clause()], why: 'with a clause' };
      return undefined;
    }
    case 'other': {
      const earlier = before() ?? questionBefore(context, start, sentence, frames);
      if (earlier) return { content: [earlier], why: quotationBefore(context, start) ? 'after a quotation' : 'after what is said' };
      // "felt betrayed", "feels so alone"
      if (verb.lemma === 'feel' && first === cue.last && (tags[first] === Tag.participle || tags[first] === Tag.past || tags[first] === Tag.adjective || (tags[first] === Tag.adverb && tags[first + 1] === Tag.adjective))) return { content: [phrase()], why: 'with what it is like' };
      if (verb.lemma === 'say' || (any && tags[first] !== Tag.preposition && tags[first] !== Tag.and)) return { content: [...relative, clause()], why: 'with a clause' };
      return undefined;
    }
  }
}

/** Whether the object at `first` names a document, and no participle tells what that says ("released a statement saying …"). */
function isDocument(context: ClaimContext, first: number, sentence: Sentence): boolean {
  const object = nounPhraseAt(context.syntax, first, sentence.last);
  return object !== undefined && MADE_KNOWN.has(context.tokens, object.last - 1) && !isCueParticiple(context, object.last);
}

/** The sentence begins with the quotation that ends before `start` ('“…,” she told the league that night'). */
const opensWithQuotation = (context: ClaimContext, start: number, sentence: Sentence): boolean => (quotationBefore(context, start)?.first ?? sentence.last) <= sentence.first;

/** A few words in quotation marks behind a comma, with capitals: a title. */
const isTitle = ({ tokens, quotations }: ClaimContext, first: number): boolean =>
  COMMA.has(tokens, first - 1) && quotations.list[quotations.of[first]!]!.words <= TITLE && tokens.is(first + 1, Shape.capital);
const TITLE = 5;

/** The colon or comma behind what is spoken of, which a quotation or a new line follows ("said of the plan: “It is dead.”"); -1 where there is none. */
function colonBehind({ tokens, quotations }: ClaimContext, first: number, sentence: Sentence): number {
  for (let i = first; i < sentence.last; i++) {
    if (quotations.of[i]! >= 0) return -1;
    if (COMMA.has(tokens, i) && quotations.list[quotations.of[i + 1] ?? -1]?.first === i + 1 && quotations.list[quotations.of[i + 1]!]!.speech) return i;
    if (COLON.has(tokens, i)) return i + 1 >= sentence.last || quotations.list[quotations.of[i + 1] ?? -1]?.first === i + 1 ? i : -1;
  }
  return -1;
}
const FOLLOWING = new WordSet(['following']);

const SAW = new WordSet('saw seen seeing');

/** "called the plan a joke", "called it “mad”", "called him unfit": what the object at `first` is called follows it. */
function isNamed({ tokens, syntax }: ClaimContext, first: number, sentence: Sentence): boolean {
  const { tags } = syntax;
  const object = nounPhraseAt(syntax, first, sentence.last);
  if (!object) return true;
  const tag = tags[object.last] ?? Tag.mark;
  if (tag === Tag.preposition || tag === Tag.to || tag === Tag.and || tag === Tag.mark || object.last >= sentence.last || timeWords.has(tokens, object.last)) return object.last - object.first > LONG_OBJECT;
  return true;
}
/** An object of more tokens holds what it is called ("called the plan madness"). */
const LONG_OBJECT = 2;

/** The "as" behind the object at `first`, of a verb that goes on so; -1 where there is none. */
function asBehind({ syntax }: ClaimContext, verb: CueVerb, first: number, sentence: Sentence): number {
  if (!verb.particles.has(AS_HASH)) return -1;
  const object = nounPhraseAt(syntax, first, sentence.last, { full: true, joined: true });
  return object ? object.last : -1;
}
const AS_HASH = hashOf('as');

function holds({ tokens }: ClaimContext, set: WordSet, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (set.has(tokens, i)) return true;
  return false;
}

/** "a man claiming to speak for the gang denied it": the verb of the noun that a participle describes, behind what the participle takes; the sentence's end for none. */
function verbBehind({ tags }: Syntax, from: number, sentence: Sentence): number {
  for (let i = from; i < sentence.last; i++) {
    const tag = tags[i]!;
    if (tag === Tag.that || tag === Tag.relative || tag === Tag.question || tag === Tag.subordinator || tag === Tag.quote) break;
    if (isFiniteForm(tag) && tags[i - 1] !== Tag.to) return i;
  }
  return sentence.last;
}

/** 'When the dam breaks, Low said, “the town will drown”': what stands before, where the quotation goes on with it in small letters. */
function frontedBefore(context: ClaimContext, start: number, quotation: number, sentence: Sentence, frames: number): TokenRange | undefined {
  const { tokens, syntax: { tags } } = context;
  if (!(frames & Frame.quote) || !COMMA.has(tokens, start - 1) || !COMMA.has(tokens, quotation - 1)) return undefined;
  let word = quotation;
  while (tags[word] === Tag.quote) word++;
  if (tokens.is(word, Shape.capital)) return undefined;
  const fronted = contentBefore(context, start, sentence, true);
  if (!fronted || tags[fronted.first] === Tag.subordinator) return fronted;
  if (tags[fronted.first] !== Tag.preposition || timeWords.has(tokens, fronted.first + 1)) return undefined;
  for (let i = fronted.first; i < fronted.last; i++) if (isFiniteForm(tags[i]!)) return undefined;
  return fronted;
}

function quotesBefore({ quotations }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (quotations.of[i]! >= 0) return true;
  return false;
}

const ASKING = /^[?!]/;

/** A quotation that ended the sentence before with "?" or "!" ('"Why?" the mayor asked.'). */
function questionBefore(context: ClaimContext, start: number, sentence: Sentence, frames: number): TokenRange | undefined {
  if (start !== sentence.first || !(frames & Frame.quote) || context.tokens.is(start, Shape.newline)) return undefined;
  return quotationBefore(context, start);
}
