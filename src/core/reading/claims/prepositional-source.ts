import { TO } from '../../lexicon/little-words.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isNominal, Tag } from '../syntax/tags.ts';
import { contentEnd } from './content.ts';
import { add, type ClaimContext } from './draft.ts';

const CLITIC = new WordSet(["'s", "'", '’s', '’']);
const IN = new WordSet('in by');
/** What is counted and found in it, is said by it. Own hand. */
const SURVEYS = new WordSet('poll polls survey surveys study census tally estimate polling ranking average');
const POLLS = new WordSet('polls surveys');
const VIEWS = new WordSet('view opinion telling estimation words judgment judgement eyes mind account reading assessment');
/** People who are named by no more than a pronoun or what they think. Own hand. */
const PEOPLE = new WordSet('many some others most me us him her them critics supporters opponents backers detractors fans skeptics sceptics observers experts analysts voters conservatives liberals progressives activists officials residents locals insiders outsiders admirers');
const HOLDERS: ReadonlySet<string> = new Set(['person', 'organisation', 'armed-group', 'state-body', 'nationality']);

/**
 * Who says or thinks it, in a phrase before the sentence: "In the latest poll, most want peace.", "In the mayor's view, it is over.",
 * "To many, the deal is a sham."; of surveys also behind it: "It leads by ten points in the poll."
 */
export function prepositionalSource(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens } = context;
  if (IN.has(tokens, head)) return inView(context, head, sentence) || inSurvey(context, head, sentence);
  return TO.has(tokens, head) && toHolder(context, head, sentence);
}

const opens = ({ syntax: { tags } }: ClaimContext, head: number, sentence: Sentence): boolean =>
  head === sentence.first || (head === sentence.first + 1 && (tags[sentence.first] === Tag.and || tags[sentence.first] === Tag.quote));

function inView(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const stop = sentenceEnd(syntax, sentence);
  let noun = head + 1;
  while (noun < stop && noun < head + 10 && !VIEWS.has(tokens, noun)) noun++;
  if (noun >= stop || !VIEWS.has(tokens, noun)) return false;
  let owner = noun - 1;
  while (owner > head && (syntax.tags[owner] === Tag.adjective || syntax.tags[owner] === Tag.adverb)) owner--;
  if (syntax.tags[owner] !== Tag.possessive) return false;
  const source: TokenRange = { first: head + 1, last: CLITIC.has(tokens, owner) ? owner : owner + 1 };
  if (source.last <= source.first) return false;
  const base = { act: 'believes', polarity: 'positive', certainty: 'probable', source: [source], cue: [{ first: noun, last: noun + 1 }], head: noun, why: 'In somebody’s view' } as const;
  if (COMMA.has(tokens, noun + 1) && opens(context, head, sentence)) {
    add(context, { ...base, source: [source], cue: [...base.cue], content: [{ first: noun + 2, last: contentEnd(context, noun + 2, sentence, 'clause') }] });
    return true;
  }
  // "It was, in my view, a mistake": around the phrase.
  if (!COMMA.has(tokens, head - 1) || !(COMMA.has(tokens, noun + 1) || noun + 1 >= stop)) return false;
  const content = [{ first: sentence.first, last: head - 1 }];
  if (noun + 2 < stop) content.push({ first: noun + 2, last: contentEnd(context, noun + 2, sentence, 'clause') });
  add(context, { ...base, source: [source], cue: [...base.cue], content });
  return true;
}

function inSurvey(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const stop = sentenceEnd(syntax, sentence);
  const simple = surveyAt(context, head + 1, stop);
  if (!simple) return false;
  const full = nounPhraseAt(syntax, simple.last - 1, stop, { full: true }) ?? simple;
  const base = { act: 'reports', polarity: 'positive', certainty: 'certain', cue: [{ first: head, last: head + 1 }], head, why: 'In a survey or study' } as const;
  if (opens(context, head, sentence)) {
    const comma = COMMA.has(tokens, full.last) ? full.last : COMMA.has(tokens, simple.last) ? simple.last : commaBehind(context, simple.last, stop);
    if (comma < 0 || !startsClause(context, comma + 1, stop)) return false;
    add(context, { ...base, cue: [...base.cue], source: [{ first: simple.first, last: comma }], content: [{ first: comma + 1, last: contentEnd(context, comma + 1, sentence, 'clause') }] });
    return true;
  }
  // "in the polls" tells where somebody stands, "in one poll" what it says.
  if (POLLS.has(tokens, simple.last - 1) || full.last < stop || !hasNumber(context, sentence.first, head)) return false;
  add(context, { ...base, cue: [...base.cue], source: [{ first: simple.first, last: full.last }], content: [{ first: sentence.first, last: head }] });
  return true;
}

/** The next comma, where no verb in a tense stands before it ("a poll released on Monday,"); -1 where there is none near. */
function commaBehind({ tokens, syntax }: ClaimContext, from: number, stop: number): number {
  for (let i = from; i < stop && i < from + LONGEST_NAME; i++) {
    if (COMMA.has(tokens, i)) return i;
    if (isAuxiliary(syntax.tags[i]!) || syntax.tags[i] === Tag.present) return -1;
  }
  return -1;
}

/** "a CBS News/New York Times poll" at `first`, up to its noun: names of pollsters may be joined by a stroke. */
function surveyAt({ tokens, syntax }: ClaimContext, first: number, stop: number): TokenRange | undefined {
  for (let i = first; i < stop && i < first + LONGEST_NAME; i++) {
    if (SURVEYS.has(tokens, i)) return { first, last: i + 1 };
    const tag = syntax.tags[i]!;
    if (!isNominal(tag) && tag !== Tag.determiner && tag !== Tag.adjective && tag !== Tag.possessive && !JOINING.has(tokens, i)) return undefined;
  }
  return undefined;
}
const JOINING = new WordSet('/ - –');
/** Longest description of a survey before its noun, in tokens. */
const LONGEST_NAME = 12;

function toHolder(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax, reading } = context;
  if (!opens(context, head, sentence)) return false;
  const stop = sentenceEnd(syntax, sentence);
  const phrase = nounPhraseAt(syntax, head + 1, stop, { full: true, joined: true });
  if (!phrase || !COMMA.has(tokens, phrase.last) || !startsClause(context, phrase.last + 1, stop)) return false;
  const simple = nounPhraseAt(syntax, head + 1, stop)!;
  const whole = tokens.span(simple.first, simple.last);
  if (!PEOPLE.has(tokens, simple.last - 1) && !reading.mentionsIn(whole).some(({ category, end }) => HOLDERS.has(category) && end === whole.end)) return false;
  add(context, {
    act: 'believes', polarity: 'positive', certainty: 'probable', source: [phrase], cue: [{ first: head, last: head + 1 }],
    content: [{ first: phrase.last + 1, last: contentEnd(context, phrase.last + 1, sentence, 'clause') }], head, why: 'As it is to somebody',
  });
  return true;
}

function startsClause({ syntax }: ClaimContext, at: number, stop: number): boolean {
  let i = nounPhraseAt(syntax, at, stop, { full: true, joined: true })?.last ?? stop;
  while (i < stop && syntax.tags[i] === Tag.adverb) i++;
  const tag = i < stop ? syntax.tags[i]! : Tag.mark;
  return isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base;
}

function hasNumber({ syntax: { tags } }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tags[i] === Tag.number) return true;
  return false;
}
