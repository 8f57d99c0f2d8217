import { Frame } from '../../../lexicon/cue-verbs.ts';
import { AS } from '../../../lexicon/little-words.ts';
import { COLON, COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { DEED_PARTICIPLES, DEED_VERBS, FINDERS, MADE_KNOWN, SURVEYS, TAKING_SIDES } from '../../../lexicon/reporting-words.ts';
import { hashOf } from '../../../text/tokens.ts';
import { nounPhraseAt, timeWords } from '../../syntax/noun-phrases.ts';
import type { TokenRange } from '../../syntax/syntax.ts';
import { isAuxiliary, isNominal, Tag } from '../../syntax/tags.ts';
import { skipAdverbials } from '../adverbials.ts';
import { contentEnd } from '../content.ts';
import { isCueParticiple } from '../content-starts.ts';
import type { Said, Saying } from './saying.ts';

const AS_HASH = hashOf('as');
const SAW = new WordSet('saw seen seeing');

/** "denied the report", "cast the vote as a choice" */
export function inObject(saying: Saying): Said | undefined {
  if (isDeed(saying) || isMet(saying)) return undefined;
  const statement = behindStatement(saying);
  if (statement) return { content: [statement], why: 'with a statement' };
  if (saying.frames & Frame.document && !(saying.frames & Frame.object)) return isDocument(saying) ? { content: saying.withRelative(saying.phrase()), why: 'with what is made known' } : undefined;
  if (saying.takes(Frame.object) || isFinding(saying)) return { content: saying.withRelative(saying.verb.lemma === 'say' ? saying.clause() : calledFrom(saying)), why: 'with what it is about' };
  return isMadeOut(saying) ? { content: saying.withRelative(saying.phrase()), why: 'with “as”' } : undefined;
}

/** "denied that report", "backed the plan the town had made": a noun, of a verb that takes no clause. */
export function objectForClause(saying: Saying): Said | undefined {
  const { tags, first } = saying;
  if (!(saying.frames & Frame.object) || isDeed(saying) || (tags[first] === Tag.that && !isNominal(tags[first + 1] ?? 0))) return undefined;
  return { content: saying.withRelative(saying.phrase()), why: 'with what it is about' };
}

/** 'issued a statement, “We did it.”', 'tweeted a statement late Monday: “…”': what it holds. */
function behindStatement({ context, tokens, quotations, first, sentence }: Saying): TokenRange | undefined {
  const object = nounPhraseAt(context.syntax, first, sentence.last);
  if (!object || !STATEMENT.has(tokens, object.last - 1)) return undefined;
  const mark = skipAdverbials(context, object.last, sentence.last);
  if (!COMMA.has(tokens, mark) && !COLON.has(tokens, mark)) return undefined;
  const quotation = quotations.list[quotations.of[mark + 1] ?? -1];
  return quotation?.first === mark + 1 && quotation.speech ? quotation : undefined;
}

/** Hold somebody's own words. Own hand. */
const STATEMENT = new WordSet('statement statements tweet tweets letter message email e-mail memo note release reply response post');

/** "is offering a way out" says something, "a shop offering tea" tells what it does; polls say what they show. */
function isDeed({ tokens, tags, cue, subject, verb, frames, restrictive }: Saying): boolean {
  const last = cue.last - 1;
  // "a man announcing trains" tells who he is, "lawmakers backing the plan" what they hold.
  if (restrictive && !(frames & Frame.any) && verb.act === 'says' && !TAKING_SIDES.has(tokens, last)) return true;
  return DEED_PARTICIPLES.has(tokens, last) && (DEED_VERBS.has(tokens, last) || !isAuxiliary(tags[cue.first]!)) && !SURVEYS.has(tokens, subject.last - 1);
}

/** "called the police": no word for what it is called; "saw the bridge": what he met with, but "sees it as a threat" what he thinks. */
function isMet(saying: Saying): boolean {
  if (saying.verb.lemma === 'call') return nameAt(saying) < 0;
  return saying.verb.lemma === 'see' && SAW.has(saying.tokens, saying.cue.last - 1) && !holdsAs(saying);
}

/** What the object is called begins there: "called the plan ▸a joke◂", "called both of them ▸“mad”◂", "called Low, a judge, ▸an honest man◂"; -1 where nothing does. */
function nameAt({ context: { syntax, quotations }, tokens, tags, first, sentence }: Saying): number {
  const simple = nounPhraseAt(syntax, first, sentence.last);
  if (!simple) return first;
  const object = nounPhraseAt(syntax, first, sentence.last, { full: true, joined: true })!;
  let at = object.last;
  // "called Low, his rival, a thief": behind what commas put in between.
  if (COMMA.has(tokens, simple.last)) {
    let closing = simple.last + 1;
    while (closing < sentence.last && closing < simple.last + LONGEST_INSERT && !COMMA.has(tokens, closing)) closing++;
    if (COMMA.has(tokens, closing) && tags[closing + 1] === Tag.determiner) return closing + 1;
  }
  if (at >= sentence.last) at = simple.last;
  if (quotations.of[at]! >= 0 && quotations.list[quotations.of[at]!]!.first === at) return at;
  for (let i = first; i < object.last; i++) if (quotations.of[i]! >= 0) return i;
  const tag = tags[simple.last] ?? Tag.mark;
  const ends = tag === Tag.preposition || tag === Tag.to || tag === Tag.and || tag === Tag.mark || simple.last >= sentence.last || timeWords.has(tokens, simple.last);
  return !ends || simple.last - simple.first > LONG_OBJECT ? simple.last : -1;
}
/** An object of more tokens holds what it is called ("called the plan madness"). */
const LONG_OBJECT = 2;
/** Longest insert behind the object, in tokens. */
const LONGEST_INSERT = 16;

/** The object up to the end of what it is called. */
function calledFrom(saying: Saying): TokenRange {
  const phrase = saying.phrase();
  if (saying.verb.lemma !== 'call') return phrase;
  const name = nameAt(saying);
  return name > phrase.last ? { first: phrase.first, last: contentEnd(saying.context, name, saying.sentence, 'phrase') } : phrase;
}

/** "A survey found a lead of ten points", "The inquiry found nothing new": what examines finds out; soldiers find people. */
function isFinding({ tokens, tags, verb, subject }: Saying): boolean {
  if (verb.lemma !== 'find') return false;
  let head = subject.first;
  for (let i = subject.first; i < subject.last && tags[i] !== Tag.preposition && !COMMA.has(tokens, i); i++) if (isNominal(tags[i]!)) head = i;
  return FINDERS.has(tokens, head);
}

function holdsAs(saying: Saying): boolean {
  const { last } = saying.phrase();
  for (let i = saying.first; i < last; i++) if (AS.has(saying.tokens, i)) return true;
  return false;
}

/** "released a statement": a document, and no participle tells what that says ("released a statement saying …"). */
function isDocument({ context, tokens, first, sentence }: Saying): boolean {
  const object = nounPhraseAt(context.syntax, first, sentence.last);
  return object !== undefined && MADE_KNOWN.has(tokens, object.last - 1) && !isCueParticiple(context, object.last);
}

/** "cast the vote as a choice": what somebody makes of a thing. */
function isMadeOut({ context, tokens, verb, first, sentence }: Saying): boolean {
  if (!verb.particles.has(AS_HASH)) return false;
  const object = nounPhraseAt(context.syntax, first, sentence.last, { full: true, joined: true });
  return object !== undefined && AS.has(tokens, object.last);
}
