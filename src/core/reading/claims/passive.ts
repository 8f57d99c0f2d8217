import { cueVerbs, Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { AS, BY, IF, IT } from '../../lexicon/little-words.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { subjectBefore } from '../syntax/subject-before.ts';
import { subjectOf } from '../syntax/subjects.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { nounPhraseAt, nounPhraseBefore, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, Tag } from '../syntax/tags.ts';
import { complementAfter } from './complement.ts';
import { contentBefore, quotationBefore } from './content-before.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

const FOR = new WordSet('of for with about over on');

const HELD: ReadonlySet<number> = new Set([Tag.determiner, Tag.adjective, Tag.noun, Tag.participle, Tag.quote]);

/** Done by somebody rather than said by him ("offered by the firm", "a part played by Low"). Own hand. */
const MADE = new WordSet('maintained issued presented offered played lined narrated directed continued decided portrayed commanded painted made stood appeared sold posted released published distributed circulated');
/** Said, or thought of, in public, by whom the passive does not tell. Own hand. */
const OPENLY = new WordSet('announced disclosed revealed mentioned known reported confirmed documented denied criticized criticised mocked booed heckled jeered praised applauded hailed challenged discussed debated questioned rejected ignored condemned denounced derided ridiculed dismissed rebuffed spurned scorned expected anticipated feared predicted repeated misunderstood disputed doubted');
/** "was raided for the third time": how often, no reason. */
const isTurn = (tokens: Tokens, i: number): boolean => TIME.has(tokens, i + 1) || TIME.has(tokens, i + 2);
const TIME = new WordSet(['time']);
/** What a medium did with papers and pictures, which then speak for themselves: "photographs seen by the Courier show …". Own hand. */
const SIGHTED = new WordSet('seen obtained reviewed examined verified');
const WHEN = new WordSet('when if once');

/** "Asked whether he would go, Hall …", "when asked about it", "told that …": somebody unnamed asked or told. */
function whenAsked(context: ClaimContext, verb: CueVerb, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  if (!(verb.frames & Frame.person) || (head > sentence.first && !WHEN.has(tokens, head - 1) && tokens.textOf(head - 1) !== ',')) return false;
  const { kind, first, cueLast } = complementAfter(context, { ...verb, frames: verb.frames & ~(Frame.person | Frame.personTo) }, head + 1, sentence);
  if (kind !== 'question' && kind !== 'particle' && kind !== 'clause' && kind !== 'infinitive') return false;
  if (kind === 'clause' && syntax.tags[first] !== Tag.that) return false;
  // "Ann Low, an operator, warned on Monday that …": she warned.
  if (head > sentence.first && tokens.textOf(head - 1) === ',' && subjectBefore(syntax, head, sentence.first)) return false;
  let last = first;
  const stop = contentEnd(context, first, sentence, 'clause');
  while (last < stop && tokens.textOf(last) !== ',') last++;
  add(context, { act: verb.act, polarity: verb.polarity, certainty: verb.certainty, source: [], cue: [{ first: head, last: cueLast }], content: [{ first, last }], head, why: 'Question or order in the passive, source unnamed' });
  return true;
}

/** "As first reported by the agency, the dam fell", "The dam fell, as reported by the agency": what the main clause says. */
function asReported(context: ClaimContext, verb: CueVerb, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  let as = head - 1;
  while (as > sentence.first && syntax.tags[as] !== Tag.subordinator && (syntax.tags[as] === Tag.adverb || syntax.tags[as] === Tag.adjective)) as--;
  if (as < sentence.first || !AS.has(tokens, as)) return false;
  const agent = nounPhraseAt(syntax, head + 2, sentence.last, { joined: true });
  if (!agent || syntax.tags[agent.first] === Tag.ing) return false;
  let before = as - 1;
  while (before > sentence.first && syntax.tags[before] === Tag.mark && tokens.textOf(before) !== ',') before--;
  const opens = as === sentence.first;
  const content = opens ? { first: agent.last + 1, last: contentEnd(context, agent.last + 1, sentence, 'clause') } : tokens.textOf(before) === ',' ? contentBefore(context, as, sentence, true) : undefined;
  if (!content || (opens && tokens.textOf(agent.last) !== ',')) return false;
  add(context, { act: verb.act, polarity: verb.polarity, certainty: verb.certainty, source: [agent], cue: [{ first: as, last: head + 2 }], content: [content], head, why: 'Passive behind “as” with the source' });
  return true;
}

/** "The bill, opposed by the miners, …": the noun phrase before the comma. */
function describedBefore({ tokens, syntax }: ClaimContext, head: number, sentence: Sentence): TokenRange | undefined {
  return tokens.textOf(head - 1) === ',' ? nounPhraseBefore(syntax, head - 1, sentence.first) : undefined;
}

/** Who is named with "by" behind what is said: "was seen as weak by the miners". */
function agentWithin({ tokens, syntax }: ClaimContext, from: number, last: number, sentence: Sentence): TokenRange | undefined {
  let by = from;
  while (by < last && !BY.has(tokens, by)) by++;
  return by < last && syntax.tags[by + 1] !== Tag.ing ? nounPhraseAt(syntax, by + 1, sentence.last, { full: true, joined: true }) : undefined;
}

/** "was uttered once, ▸by◂ Low", "was backed the day before ▸by◂ a rival": the token of "by", else the one at `at`. */
function agentBehind({ tokens, syntax: { tags } }: ClaimContext, at: number, sentence: Sentence): number {
  let i = at;
  while (i < sentence.last - 1 && i < at + LONGEST_TIME && (tags[i] === Tag.adverb || timeWords.has(tokens, i) || TIMING.has(tokens, i))) i++;
  if (i > at && COMMA.has(tokens, i)) i++;
  return i > at && BY.has(tokens, i) ? i : at;
}
/** Longest time or manner before the agent, in tokens. */
const LONGEST_TIME = 6;
const TIMING = new WordSet('on the last this before after most more once twice first earlier later');

/**
 * A verb of saying in the passive: "The raid was first reported by the agency", "is believed to be in hiding", "It is alleged that …",
 * "was accused of fraud", "were told that …", "is seen as weak".
 */
export function passive(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax, quotations } = context;
  const { tags } = syntax;
  if (tags[head] !== Tag.participle && tags[head] !== Tag.past) return false;
  const verb = cueVerbs().get(tokens.hash[head]!);
  if (!verb) return false;
  if (BY.has(tokens, head + 1) && verb.frames & (Frame.quote | Frame.clause) && asReported(context, verb, head, sentence)) return true;
  const group = verbGroupAt(syntax, head, sentence);
  const reduced = !group.passive && tags[head] === Tag.participle && BY.has(tokens, head + 1);
  // "the contests known as Super Tuesday"
  const named = !group.passive && tags[head] === Tag.participle && !isAuxiliary(tags[head - 1] ?? 0) && AS.has(tokens, head + 1) && (verb.frames & (Frame.passive | Frame.object)) !== 0;
  if (!group.passive && !reduced && !named) return whenAsked(context, verb, head, sentence);
  const subject = reduced || named ? (subjectBefore(syntax, head, sentence.first) ?? describedBefore(context, head, sentence)) : (subjectBefore(syntax, group.first, sentence.first) ?? subjectOf(syntax, group, sentence));
  const patient: TokenRange[] = subject && !IT.has(tokens, subject.first) ? [subject] : [];
  const base = { act: verb.act, polarity: verb.polarity, certainty: verb.certainty, head };

  // "by the agency" right after the verb, behind adverbs and times ("was backed on Friday by"), or after "as …".
  const i = agentBehind(context, head + 1, sentence);
  if (BY.has(tokens, i)) {
    if (MADE.has(tokens, head) || (reduced && SIGHTED.has(tokens, head))) return false;
    const agent = nounPhraseAt(syntax, i + 1, sentence.last, { full: true, joined: true });
    if (!agent || tags[agent.first] === Tag.ing) return false;
    const rest = FOR.has(tokens, agent.last) || tags[agent.last] === Tag.to || AS.has(tokens, agent.last) || tags[agent.last] === Tag.that;
    // "was asked by a farmer why he left": whom somebody asks is no part of the question.
    if (verb.frames & Frame.person && (tags[agent.last] === Tag.question || IF.has(tokens, agent.last) || tags[agent.last] === Tag.that)) {
      add(context, { ...base, source: [agent], cue: [{ first: group.first, last: i + 1 }], content: [{ first: agent.last, last: contentEnd(context, agent.last, sentence, 'clause', reduced ? 'subordinate' : 'main') }], why: 'Passive with “by” and the source' });
      return true;
    }
    // 'was asked by the host, who knows her, “Why now?”'
    const asked = verb.frames & Frame.person && COMMA.has(tokens, agent.last) ? quotations.list[quotations.of[agent.last + 1] ?? -1] : undefined;
    if (asked?.first === agent.last + 1 && asked.speech) {
      add(context, { ...base, source: [agent], cue: [{ first: group.first, last: i + 1 }], content: [asked], why: 'Passive with “by”, the source and a quotation' });
      return true;
    }
    const content = [...patient, ...(rest ? [{ first: agent.last, last: contentEnd(context, agent.last, sentence, 'phrase') }] : [])];
    if (content.length === 0) return false;
    const cue = i === head + 1 ? [{ first: reduced ? head : group.first, last: i + 1 }] : [{ first: group.first, last: head + 1 }, { first: i, last: i + 1 }];
    add(context, { ...base, source: [agent], cue, content, why: 'Passive with “by” and the source' });
    return true;
  }
  if (named) {
    if (patient.length === 0) return false;
    add(context, { ...base, source: [], cue: [{ first: head, last: i + 1 }], content: [...patient, { first: i + 1, last: nounPhraseAt(syntax, i + 1, sentence.last)?.last ?? contentEnd(context, i + 1, sentence, 'phrase') }], why: 'Participle with “as”, source unnamed' });
    return true;
  }
  if (reduced) return false;
  if (AS.has(tokens, i)) {
    if (!(verb.frames & (Frame.passive | Frame.object)) || patient.length === 0) return false;
    const last = contentEnd(context, i + 1, sentence, 'phrase');
    const agent = agentWithin(context, i + 2, last, sentence);
    add(context, { ...base, source: agent ? [agent] : [], cue: [{ first: group.first, last: i + 1 }], content: [...patient, { first: i + 1, last: agent ? agent.first - 1 : last }], why: agent ? 'Passive with “as”, “by” and the source' : 'Passive with “as”, source unnamed' });
    return true;
  }
  const complement = complementAfter(context, { ...verb, frames: verb.frames & ~(Frame.person | Frame.personTo) }, head + 1, sentence);
  const { kind, first } = complement;
  const clause = (): TokenRange => ({ first, last: contentEnd(context, first, sentence, 'clause') });
  const impersonal = subject !== undefined && IT.has(tokens, subject.first);
  if (kind === 'infinitive' && verb.frames & (Frame.passive | Frame.personTo)) {
    add(context, { ...base, source: [], cue: [{ first: group.first, last: head + 1 }], content: [...patient, { first, last: contentEnd(context, first, sentence, 'phrase') }], why: 'Passive with an infinitive, source unnamed' });
    return true;
  }
  // "is considered an asset", "was declared the winner": what somebody is held to be.
  if ((kind === 'object' || kind === 'other' || kind === 'quote') && verb.frames & Frame.passive && verb.frames & Frame.object && patient.length > 0 && HELD.has(tags[head + 1]!)) {
    const last = contentEnd(context, head + 1, sentence, 'phrase');
    const agent = agentWithin(context, head + 2, last, sentence);
    add(context, { ...base, source: agent ? [agent] : [], cue: [{ first: group.first, last: head + 1 }], content: [...patient, { first: head + 1, last: agent ? agent.first - 1 : last }], why: agent ? 'Passive of a verb of judging with “by” and the source' : 'Passive of a verb of judging, source unnamed' });
    return true;
  }
  // 'Low was asked, “Why now?”', '“Why now?” Low was asked.'
  if (verb.act === 'asks' && subject) {
    const asked = kind === 'quote' && quotations.list[quotations.of[first]!]!.speech ? quotations.list[quotations.of[first]!]! : kind === 'end' || kind === 'comma' ? quotationBefore(context, subject.first) : undefined;
    if (asked) {
      add(context, { ...base, source: [], cue: [{ first: group.first, last: head + 1 }], content: [asked], why: 'Passive of asking with a quotation, source unnamed' });
      return true;
    }
  }
  if ((kind === 'clause' && (impersonal || verb.frames & Frame.person)) || (kind === 'question' && verb.frames & Frame.person)) {
    add(context, { ...base, source: [], cue: [{ first: group.first, last: head + 1 }], content: [clause()], why: impersonal ? 'Impersonal passive, source unnamed' : 'Passive of a verb of telling, source unnamed' });
    return true;
  }
  if (FOR.has(tokens, i) && !timeWords.has(tokens, i + 1) && !isTurn(tokens, i + 1) && patient.length > 0 && (verb.act === 'accuses' || verb.particles.has(tokens.hash[i]!))) {
    const last = contentEnd(context, head + 2, sentence, 'phrase');
    const agent = agentWithin(context, head + 3, last, sentence);
    add(context, { ...base, source: agent ? [agent] : [], cue: [{ first: group.first, last: head + 2 }], content: [...patient, { first: head + 2, last: agent ? agent.first - 1 : last }], why: agent ? 'Passive of an accusation with “by” and the source' : 'Passive of an accusation, source unnamed' });
    return true;
  }
  // "the deal was announced", "she was booed on Monday": it is told that it was said, not by whom.
  if (OPENLY.has(tokens, head) && patient.length > 0 && !tokens.is(head + 1, Shape.newline)) {
    add(context, { ...base, source: [], cue: [{ first: group.first, last: head + 1 }], content: patient, why: 'Passive, source unnamed' });
    return true;
  }
  return false;
}
