import { cueVerbs, Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { hashOf, Shape } from '../../text/tokens.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { verbGroupAt, type VerbGroup } from '../syntax/verb-groups.ts';
import { nounPhraseAt, relativeEnd, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence, Syntax, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isNominal, Tag } from '../syntax/tags.ts';
import { complementAfter, type Complement } from './complement.ts';
import { contentBefore, contentEnd, isCueParticiple, quotationBefore } from './content.ts';
import { cuePhraseAt } from './cue-phrase.ts';
import { add, type ClaimContext } from './draft.ts';
import { invertedSubject } from './inverted-subject.ts';
import { frontedSubject, speakerAround, subjectFor } from './who-speaks.ts';

const AS = new WordSet(['as']);
const WHAT = new WordSet(['what']);
const OF = new WordSet('of with');
/** "arrested on suspicion of ordering the murder", "charged with threatening a judge": the deed that somebody is charged with. Own hand. */
const CHARGED = new WordSet('suspicion suspected convicted guilty charged charges count counts');
const COMMA = new WordSet([',']);
/** Verbs that only colour the verb of saying after them ("declined to say", "went on to argue", "refused to confirm"). */
const COLOURING = new WordSet('decline declined declines declining refuse refused refuses refusing continue continued continues continuing go goes went going begin began begins try tried tries trying seek sought seeks seeking fail failed fails hasten hastened proceed proceeded rush rushed need needs have has had hesitate hesitated use used take took want wants wanted seem seems seemed appear appears appeared');
const UNABLE = new WordSet(['unable']);

/**
 * A verb of saying, thinking or showing in the active: "The ministry said that …", "…", she said, "…", said the mayor, "vowed to …",
 * "denied the report", "warning Washington about …". Returns whether a claim was found.
 */
export function reportingVerb(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const phrase = cuePhraseAt(context, head, sentence);
  const verb = phrase?.verb ?? cueVerbs().get(tokens.hash[head]!);
  if (!verb) return false;
  const { tags } = syntax;
  const bare = verbGroupAt(syntax, head, sentence);
  if (bare.passive) return false;
  if (tags[head] === Tag.participle && !bare.finite && !isAuxiliary(tags[head - 1] ?? 0) && head !== sentence.first) return false;
  if (tags[head] === Tag.ing && OF.has(tokens, head - 1) && CHARGED.has(tokens, head - 2)) return false;
  const group = withColouring(context, bare, sentence);

  const inverted = invertedSubject(context, verb, group, sentence);
  const own = inverted?.subject ?? subjectFor(context, group, sentence);
  const fronted = own || tags[head] !== Tag.ing ? undefined : frontedSubject(context, head, sentence);
  const found = own ?? fronted;
  if (!found) return false;
  const subject = inverted || group.finite ? found : (speakerAround(context, found, group, sentence) ?? found);

  const from = inverted ? inverted.subject.last : group.last;
  const complement = phrase && !inverted ? afterPhrase(context, phrase, sentence) : complementAfter(context, verb, from, sentence);
  if (COLOURING.has(tokens, head) && complement.kind === 'infinitive' && coloursSpeech(context, complement.first + 1, sentence)) return false;
  const start = inverted || subject.first > group.first || !group.finite ? group.first : subject.first;
  const cue: TokenRange = { first: subject.first === group.first && subject.last < group.last ? subject.last : group.first, last: inverted ? group.last : Math.max(group.last, complement.cueLast) };
  const said = contentOf(context, verb, complement, start, sentence, cue, subject);
  if (!said) return false;
  // "used the meeting to defend the plan": an infinitive with an object is mostly a deed, not a saying; with a colouring verb it is one cue.
  if (group.infinitive && complement.kind === 'object' && !(verb.frames & Frame.any)) return false;
  add(context, {
    act: verb.act,
    polarity: verb.polarity,
    certainty: verb.certainty,
    source: [subject],
    cue: [cue],
    content: fronted ? said.content.map(({ first, last }) => ({ first, last: Math.min(last, fronted.first - 1) })).filter(({ first, last }) => first < last) : said.content,
    head,
    speech: (verb.frames & Frame.quote) !== 0 || (verb.act === 'denies' && complement.kind !== 'object'),
    closes: said.why === 'after a quotation',
    why: phrase ? `Phrase of saying ${said.why}` : inverted ? 'Verb of saying before its subject' : !group.finite ? `${group.infinitive ? 'Infinitive' : 'Participle'} ${said.why}` : `Reporting verb ${said.why}`,
  });
  return true;
}

/** What follows a phrase of saying: behind a preposition whatever stands there, else as behind a verb. */
function afterPhrase(context: ClaimContext, { verb, last }: { verb: CueVerb; last: number }, sentence: Sentence): Complement {
  const { tags } = context.syntax;
  const end = tags[last - 1];
  // "take note that": the conjunction belongs to what is said.
  const from = end === Tag.that || end === Tag.to ? last - 1 : last;
  const complement = complementAfter(context, verb, from, sentence);
  return complement.kind !== 'quote' && (end === Tag.preposition || end === Tag.subordinator) && last < sentenceEnd(context.syntax, sentence) ? { kind: 'particle', first: last, cueLast: last } : { ...complement, cueLast: Math.max(from, complement.cueLast) };
}

/** The verb of saying at `at` has its own clause, question or quotation: it is the cue, with the colouring verb before it. */
function coloursSpeech(context: ClaimContext, at: number, sentence: Sentence): boolean {
  const verb = cueVerbs().get(context.tokens.hash[at]!);
  if (!verb || at >= sentence.last) return false;
  const { kind } = complementAfter(context, verb, at + 1, sentence);
  return (kind === 'clause' && (verb.frames & Frame.clause) !== 0) || ((kind === 'question' || kind === 'other') && (verb.frames & Frame.question) !== 0) || (kind === 'quote' && (verb.frames & Frame.quote) !== 0) || (kind === 'object' && (verb.frames & Frame.any) !== 0);
}

/** The group with a colouring verb before it: "declined to say" is one cue. */
function withColouring({ tokens, syntax }: ClaimContext, group: VerbGroup, sentence: Sentence): VerbGroup {
  if (!group.infinitive) return group;
  let i = group.first - 1;
  if (i > sentence.first && (syntax.tags[i] === Tag.adverb || /^(?:on|time)$/.test(tokens.lower(i)))) i--;
  // "is unable to say"
  const able = i - 1 > sentence.first && UNABLE.has(tokens, i) && syntax.tags[i - 1] === Tag.be;
  if (i < sentence.first || !(able || COLOURING.has(tokens, i))) return group;
  if (able) return { ...verbGroupAt(syntax, i - 1, sentence), last: group.last, head: group.head, finite: true };
  const outer = verbGroupAt(syntax, i, sentence);
  return { ...outer, first: outer.first, last: group.last, head: group.head };
}

/** Where what is said stands, given what follows the cue and where the cue's clause begins; undefined where the verb is no cue here. */
function contentOf(context: ClaimContext, verb: CueVerb, complement: Complement, start: number, sentence: Sentence, cue: TokenRange, subject: TokenRange): { content: TokenRange[]; why: string } | undefined {
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
  const restrictive = tags[cue.last - 1] === Tag.ing && cue.last - cue.first === 1 && isNominal(tags[cue.first - 1] ?? 0);
  const relativeStop = tags[subject.first] === Tag.relative && !inRelative ? relativeEnd(syntax, subject.first, sentence.last) : sentence.last;
  // 'who wrote of the “old” road': a few words in quotation marks end no clause.
  const restrictiveEnd = (quotations.of[relativeStop] ?? -1) >= 0 ? sentence.last : Math.max(first + 1, relativeStop);
  const phrase = (): TokenRange => {
    const object = restrictive ? nounPhraseAt(syntax, first, sentenceEnd(syntax, sentence), { full: true, joined: true }) : undefined;
    // 'calling her “the best hope”': what she is called follows.
    return object && object.last > first && (quotations.of[object.last] ?? -1) < 0 ? object : { first, last: Math.min(contentEnd(context, first, sentence, 'phrase', inside), restrictiveEnd, restrictive ? verbBehind(syntax, first, sentence) : sentence.last) };
  };
  const before = (): TokenRange | undefined => {
    if (!(frames & (Frame.quote | Frame.end)) || inRelative) return undefined;
    if (tags[cue.last - 1] === Tag.ing && start === cue.first && !quotationBefore(context, start)) return undefined;
    return contentBefore(context, start, sentence, kind === 'comma' && COMMA.has(tokens, start - 1), kind === 'end');
  };
  // "which the army said was …": the relative pronoun before the subject belongs to what is said.
  const named = start > sentence.first && WHAT.has(tokens, start - 1) && kind !== 'clause';
  const relative = named ? [] : start - 1 >= sentence.first && (tags[start - 1] === Tag.relative || (tags[start - 1] === Tag.that && isNominal(tags[start - 2] ?? 0) && kind === 'other' && isFinite(tags[first] ?? 0))) && start === subject.first ? [{ first: start - 1, last: start }] : [];

  // 'What they called “the wall,” a row of stones, …': the name alone is theirs.
  if (named && (frames & Frame.object) !== 0 && (kind === 'object' || kind === 'quote')) {
    const quotation = quotations.list[quotations.of[first]!];
    const last = quotation?.first === first ? quotation.last : (nounPhraseAt(syntax, first, sentence.last)?.last ?? first + 1);
    return { content: [{ first, last }], why: 'with the name that is given' };
  }
  // '“…,” he said of the plan', '“…,” she told the paper': the quotation is what is said.
  // '“…,” said the ranking member, host of “Morning Talk”': nothing behind an inverted subject is said, unless it is quoted as speech.
  const invertedOnly = subject.first >= cue.last && (kind === 'gerund' || (kind === 'quote' && !quotations.list[quotations.of[first]!]!.speech));
  const behindQuotation = kind === 'particle' || kind === 'object' || kind === 'other' || ((kind === 'clause' || kind === 'infinitive' || kind === 'gerund') && first > cue.last - Number(kind === 'gerund') && opensWithQuotation(context, start, sentence));
  if ((invertedOnly || behindQuotation) && frames & Frame.quote && tags[start - 1] === Tag.quote) {
    const earlier = before();
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
    (restrictive && !any && verb.act === 'says' && !SIDES.has(tokens, cue.last - 1)) ||
    (DEEDS.has(tokens, cue.last - 1) && (EVENTS.has(tokens, cue.last - 1) || !isAuxiliary(tags[cue.first]!)) && !SURVEYS.has(tokens, subject.last - 1));

  switch (kind) {
    case 'quote': {
      const quotation = quotations.list[quotations.of[first]!]!;
      // 'found “no trace of him”' goes on in the clause; 'the show “Morning Talk”' is a name.
      if (!takes(Frame.quote | Frame.object) && !((frames & Frame.clause) !== 0 && !tokens.is(first + 1, Shape.capital))) return undefined;
      const earlier = quotationBefore(context, start) ? before() : undefined;
      if (quotation.speech && (quotation.last >= sentence.last || /[.,!?]/.test(tokens.textOf(quotation.last - 2)))) return { content: earlier ? [earlier, quotation] : [quotation], why: 'with a quotation' };
      return { content: [...relative, clause()], why: 'with a clause that quotes in part' };
    }
    case 'clause':
      if (!takes(Frame.clause) && !verb.particles.has(tokens.hash[first - 1]!)) return !isDeed && (frames & Frame.object) !== 0 && (tags[first] !== Tag.that || isNominal(tags[first + 1] ?? 0)) ? { content: [...relative, phrase()], why: 'with what it is about' } : undefined;
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
        const rest = parenthetic && !isCueParticiple(context, first) ? [clause()] : [];
        return { content: [earlier, ...rest], why: quotationBefore(context, start) ? 'after a quotation' : 'after what is said' };
      }
      if (relative.length > 0 && takes(Frame.object)) return { content: kind === 'comma' ? relative : [...relative, ...(first < sentence.last ? [phrase()] : [])], why: 'in a relative clause' };
      if (kind === 'comma' && verb.lemma === 'say' && cue.last > cue.first) return { content: [clause()], why: 'with a clause' };
      return undefined;
    }
    case 'other': {
      const earlier = before() ?? questionBefore(context, start, sentence, frames);
      if (earlier) return { content: [earlier], why: quotationBefore(context, start) ? 'after a quotation' : 'after what is said' };
      if (verb.lemma === 'say' || (any && tags[first] !== Tag.preposition && tags[first] !== Tag.and)) return { content: [...relative, clause()], why: 'with a clause' };
      return undefined;
    }
  }
}

/** What is made known by being read, seen or heard. Own hand. */
const DOCUMENTS = new WordSet('statement statements report reports memo memos video videos ad ads advertisement advertisements tweet tweets letter letters list lists data results findings poll polls survey surveys study studies speech speeches remarks details information transcript transcripts email emails e-mail e-mails story stories article articles op-ed editorial column book books photo photos picture image images message messages news plan plans policy platform budget proposal recording tape tapes clip footage song document documents records figures numbers estimate estimates address update warning response rebuke endorsement verdict ruling decision');

/** Whether the object at `first` names a document, and no participle tells what that says ("released a statement saying …"). */
function isDocument(context: ClaimContext, first: number, sentence: Sentence): boolean {
  const object = nounPhraseAt(context.syntax, first, sentence.last);
  return object !== undefined && DOCUMENTS.has(context.tokens, object.last - 1) && !isCueParticiple(context, object.last);
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
const COLON = new WordSet([':']);
const FOLLOWING = new WordSet(['following']);

/** Participles that say what somebody holds of a thing, even where they describe him. Own hand. */
const SIDES = new WordSet('calling supporting backing defending opposing favoring favouring');
/** Participles that with an object tell what somebody does, not what he says ("offering a prize", "addressing a rally"). Own hand. */
const DEEDS = new WordSet('offering addressing seeking challenging highlighting requiring denying banning claiming reporting promoting casting opposing telling echoing contrasting demanding comparing underscoring admitting showing nominating appointing');
/** Of them, those that tell a deed in every form. */
const EVENTS = new WordSet('seeking challenging');
/** What counts or examines, and tells what it found. Own hand. */
const SURVEYS = new WordSet('poll polls survey surveys study studies analysis analyses report reports census tally polling data figures results');
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
    if (isFinite(tag) && tags[i - 1] !== Tag.to) return i;
  }
  return sentence.last;
}

const isFinite = (tag: number): boolean => isAuxiliary(tag) || tag === Tag.past || tag === Tag.present;

/** A quotation that ended the sentence before with "?" or "!" ('"Why?" Trump asked.'). */
function questionBefore(context: ClaimContext, start: number, sentence: Sentence, frames: number): TokenRange | undefined {
  if (start !== sentence.first || !(frames & Frame.quote) || context.tokens.is(start, Shape.newline)) return undefined;
  return quotationBefore(context, start);
}
