import { Frame } from '../../../lexicon/cue-verbs.ts';
import { AS } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { DEED_PARTICIPLES, DEED_VERBS, MADE_KNOWN, SURVEYS, TAKING_SIDES } from '../../../lexicon/reporting-words.ts';
import { hashOf } from '../../../text/tokens.ts';
import { nounPhraseAt, timeWords } from '../../syntax/noun-phrases.ts';
import { isAuxiliary, isNominal, Tag } from '../../syntax/tags.ts';
import { isCueParticiple } from '../content.ts';
import type { Said, Saying } from './saying.ts';

const AS_HASH = hashOf('as');
const SAW = new WordSet('saw seen seeing');

/** "denied the report", "cast the vote as a choice" */
export function inObject(saying: Saying): Said | undefined {
  if (isDeed(saying) || isMet(saying)) return undefined;
  if (saying.frames & Frame.document && !(saying.frames & Frame.object)) return isDocument(saying) ? { content: saying.withRelative(saying.phrase()), why: 'with what is made known' } : undefined;
  if (saying.takes(Frame.object)) return { content: saying.withRelative(saying.verb.lemma === 'say' ? saying.clause() : saying.phrase()), why: 'with what it is about' };
  return isMadeOut(saying) ? { content: saying.withRelative(saying.phrase()), why: 'with “as”' } : undefined;
}

/** "denied that report", "backed the plan the town had made": a noun, of a verb that takes no clause. */
export function objectForClause(saying: Saying): Said | undefined {
  const { tags, first } = saying;
  if (!(saying.frames & Frame.object) || isDeed(saying) || (tags[first] === Tag.that && !isNominal(tags[first + 1] ?? 0))) return undefined;
  return { content: saying.withRelative(saying.phrase()), why: 'with what it is about' };
}

/** "is offering a way out" says something, "a shop offering tea" tells what it does; polls say what they show. */
function isDeed({ tokens, tags, cue, subject, verb, frames, restrictive }: Saying): boolean {
  const last = cue.last - 1;
  // "a man announcing trains" tells who he is, "lawmakers backing the plan" what they hold.
  if (restrictive && !(frames & Frame.any) && verb.act === 'says' && !TAKING_SIDES.has(tokens, last)) return true;
  return DEED_PARTICIPLES.has(tokens, last) && (DEED_VERBS.has(tokens, last) || !isAuxiliary(tags[cue.first]!)) && !SURVEYS.has(tokens, subject.last - 1);
}

/** "called the police": no word for what it is called; "saw the bridge": what he met with, but "sees it as a threat" what he thinks. */
function isMet(saying: Saying): boolean {
  if (saying.verb.lemma === 'call') return !isNamed(saying);
  return saying.verb.lemma === 'see' && SAW.has(saying.tokens, saying.cue.last - 1) && !holdsAs(saying);
}

/** "called the plan a joke", "called it “mad”", "called him unfit": what the object is called follows it. */
function isNamed({ context: { syntax }, tokens, tags, first, sentence }: Saying): boolean {
  const object = nounPhraseAt(syntax, first, sentence.last);
  if (!object) return true;
  const tag = tags[object.last] ?? Tag.mark;
  const ends = tag === Tag.preposition || tag === Tag.to || tag === Tag.and || tag === Tag.mark || object.last >= sentence.last || timeWords.has(tokens, object.last);
  return !ends || object.last - object.first > LONG_OBJECT;
}
/** An object of more tokens holds what it is called ("called the plan madness"). */
const LONG_OBJECT = 2;

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
