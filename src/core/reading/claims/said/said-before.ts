import { Frame } from '../../../lexicon/cue-verbs.ts';
import { AS } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape } from '../../../text/tokens.ts';
import { timeWords } from '../../syntax/noun-phrases.ts';
import { Tag } from '../../syntax/tags.ts';
import { contentBefore, quotationBefore } from '../content-before.ts';
import { isCueParticiple } from '../content-starts.ts';
import { startsWithSubject } from '../finite-clause.ts';
import { inObject } from './said-object.ts';
import type { Said, Saying } from './saying.ts';

/** "Back home, he said, nothing had changed": a comma follows the cue. */
export function beforeComma(saying: Saying): Said | undefined {
  const { tags, start, cue } = saying;
  // "As the mayor noted, …"
  if (behindAs(saying)) return opensWithAs(saying) ? { content: [saying.clause()], why: 'after “as”' } : beforeAs(saying);
  // "the road which, he said, was open"
  if (saying.behindComma && tags[start - 2] === Tag.relative) return { content: [{ first: start - 2, last: start - 1 }, saying.clause()], why: 'in a relative clause' };
  const earlier = toldBefore(saying);
  if (earlier) {
    if (goesOn(saying)) earlier.content.push(saying.clause());
    return earlier;
  }
  const relative = saying.takes(Frame.object) ? saying.relative() : undefined;
  if (relative) return { content: [relative], why: 'in a relative clause' };
  return (saying.verb.lemma === 'say' && cue.last > cue.first) || commaOpens(saying) ? { content: [saying.clause()], why: 'with a clause' } : undefined;
}

/** "“…,” she said.": nothing follows the cue. */
export function beforeEnd(saying: Saying): Said | undefined {
  if (behindAs(saying)) return opensWithAs(saying) ? undefined : beforeAs(saying);
  const earlier = toldBefore(saying);
  if (earlier) return earlier;
  const relative = saying.takes(Frame.object) ? saying.relative() : undefined;
  // "the plan which he denied"
  if (relative) return { content: saying.first < saying.sentence.last ? [relative, saying.phrase()] : [relative], why: 'in a relative clause' };
  return inNextSentence(saying);
}

/** "“…,” he said as he left", "he felt betrayed": what follows the cue is none of the rest. */
export function beforeOther(saying: Saying): Said | undefined {
  const { tags, first, verb } = saying;
  const earlier = toldBefore(saying);
  if (earlier) return earlier;
  // "called this the “waiting game”", "called her handling of it “weak”"
  if (verb.lemma === 'call' && (tags[first] === Tag.determiner || tags[first] === Tag.possessive)) return inObject(saying);
  if (verb.lemma === 'feel' && isState(saying)) return { content: [saying.phrase()], why: 'with what it is like' };
  if (saying.frames & Frame.clause && opensWithAmount(saying)) return { content: saying.withRelative(saying.clause()), why: 'with a clause' };
  const loose = (saying.frames & Frame.any) !== 0 && tags[first] !== Tag.preposition && tags[first] !== Tag.and;
  return loose || verb.lemma === 'say' ? { content: saying.withRelative(saying.clause()), why: 'with a clause' } : undefined;
}

/** '“…,” he said', '“Why?” he asked', '…, he said' */
function toldBefore(saying: Saying): Said | undefined {
  const earlier = saying.before() ?? saying.questionBefore();
  return earlier && { content: [earlier], why: quotationBefore(saying.context, saying.start) ? 'after a quotation' : 'after what is said' };
}

/** '“It's a pity,” he said, that both had left', "Back home, he said, nothing had changed": the clause goes on behind the cue's comma. */
function goesOn(saying: Saying): boolean {
  const { context, first, start } = saying;
  return (saying.tags[first] === Tag.that || (saying.behindComma && !quotationBefore(context, start))) && !isCueParticiple(context, first);
}

/** "The paper reported on Monday, the mayor will go": a comma where "that" might stand, behind a time. */
function commaOpens({ context, tokens, tags, cue, first, subject, frames, sentence }: Saying): boolean {
  if (!(frames & Frame.clause) || !(frames & Frame.quote) || first - 1 <= cue.last || subject.first > sentence.first || !timeWords.has(tokens, first - 2)) return false;
  return tags[cue.first] !== Tag.to && startsWithSubject(context, first, sentence.last);
}

/** "…, as the mayor noted" */
const behindAs = ({ tokens, start, sentence }: Saying): boolean => start > sentence.first && AS.has(tokens, start - 1);

/** "As the mayor noted, …" */
const opensWithAs = ({ tags, start, sentence }: Saying): boolean =>
  start - 1 === sentence.first || tags[start - 2] === Tag.and || (tags[start - 2] === Tag.mark && start - 3 <= sentence.first);

/** "The road is open, as the mayor noted" */
function beforeAs({ context, start, sentence }: Saying): Said | undefined {
  const said = contentBefore(context, start - 1, sentence, true);
  return said && { content: [said], why: 'after “as”' };
}

/** 'The mayor agreed. “We have no time.”' */
function inNextSentence({ tokens, tags, quotations, sentence, subject, start, frames }: Saying): Said | undefined {
  if (!(frames & Frame.quote) || tags[subject.first] === Tag.relative || tokens.is(sentence.last, Shape.newline)) return undefined;
  const following = quotations.list[quotations.of[sentence.last] ?? -1];
  if (following?.first !== sentence.last || !following.speech) return undefined;
  for (let i = sentence.first; i < start; i++) if (quotations.of[i]! >= 0) return undefined;
  return { content: [following], why: 'with a quotation' };
}

/** "felt betrayed", "feels so alone" */
function isState({ tags, first, cue }: Saying): boolean {
  if (first !== cue.last) return false;
  const tag = tags[first];
  return tag === Tag.participle || tag === Tag.past || tag === Tag.adjective || (tag === Tag.adverb && tags[first + 1] === Tag.adjective);
}

const MORE = new WordSet('more less fewer nearly almost roughly some about around between up as at over only just');
/** Of these, what says nothing of an amount by itself ("wrote as a student"). */
const BOUND = new WordSet('up as at over');
const COMPARING = new WordSet('than of to as many much least and');

/** "reports more than half of the talks were", "predicted about one-third will", "announced $5 million more": an amount opens the clause. */
function opensWithAmount({ tokens, tags, first, cue, sentence }: Saying): boolean {
  if (first !== cue.last || first + 1 >= sentence.last) return false;
  if (tags[first] === Tag.number || MONEY.has(tokens, first)) return true;
  if (!MORE.has(tokens, first)) return false;
  const compares = COMPARING.has(tokens, first + 1);
  if (!compares && BOUND.has(tokens, first)) return false;
  const next = compares ? first + 2 : first + 1;
  return tags[next] === Tag.number || MONEY.has(tokens, next) || HALF.has(tokens, next);
}
const MONEY = new WordSet(['$', '€', '£']);
const HALF = new WordSet('half a two one');
