import { EVENT_WORDS } from '../../lexicon/events.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention, Problem } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { isAuxiliary, isNominal, Tag } from '../syntax/tags.ts';
import { sameCount } from '../incidents/roles/casualties.ts';
import { agreement, canAgree, unitKey } from './counts.ts';
import { spanOf } from '../../text/span.ts';

const SPEAKS_WORDS = 'speaks spoke';
const SPEAKS = new WordSet(SPEAKS_WORDS);
const COUNTED_WORDS = 'counted counts';
const COUNTED = new WordSet(COUNTED_WORDS);
const PUT_WORDS = 'put puts gave gives estimated estimates';
const PUT = new WordSet(PUT_WORDS);
const REVISED_WORDS = 'corrected revised raised lowered changed updated';
const REVISED = new WordSet(REVISED_WORDS);
const FIGURE = new WordSet('number toll figure count total');
const HIGH = new WordSet('high low many few');
const FIRST = new WordSet('first initially originally earlier had');
const ROSE_WORDS = 'rose risen climbed jumped increased grew grown';
const ROSE = new WordSet(ROSE_WORDS);
/** All verbs that can tell a rival figure: most words are none, which one look tells. */
const CUES = new WordSet(`${SPEAKS_WORDS} ${COUNTED_WORDS} ${PUT_WORDS} ${REVISED_WORDS} ${ROSE_WORDS}`);
const HARM = new WordSet('toll dead deaths killed killing injuring fatalities casualties wounded injured');
/** Units that measure rather than count. */
const MEASURES: ReadonlySet<string> = new Set(['percent', 'km', 'miles', 'm', 'kg', 'tons', 'tonnes', 'degrees', 'years', 'days', 'hours', 'weeks', 'months', 'times']);
/** How many sentences a rival figure looks back for what it rivals. */
const BACK = 2;

/**
 * A figure that somebody sets against the one just told: "has carried out 11 attacks; the government speaks of eight", "the hospital counted
 * twelve", "the opposition put the number at 450". One that replaces it: "corrected the number of dead to nine", "the toll rose from seven to nine",
 * "the ministry first spoke of three", "the number of dead has climbed to eleven".
 */
export function checkRivalFigures(reading: Reading): Problem[] {
  const syntax = syntaxOf(reading.source);
  const { tokens } = syntax;
  const found: Problem[] = [];
  reading.source.sentences.forEach((sentence, index) => {
    const figures = figuresIn(reading, sentence);
    if (figures.length === 0) return;
    for (let i = CUES.next(tokens, sentence.first + 1, sentence.last); i >= 0; i = CUES.next(tokens, i + 1, sentence.last)) {
      const problem = rivalAt(reading, syntax, figures, i, sentence, index);
      if (problem) found.push(problem);
    }
  });
  return found;
}

/** What the verb at token `i`, in the sentence with an index, sets against or puts in the place of an earlier figure. */
function rivalAt(reading: Reading, syntax: Syntax, figures: readonly Mention[], i: number, sentence: Sentence, index: number): Problem | undefined {
  const { tokens } = syntax;
  if (ROSE.has(tokens, i) && tokens.lower(i + 1) === 'from') {
    const range = figures.find(({ start, quantity }) => start === tokens.start[i + 2] && quantity?.atLeast !== undefined && quantity.atMost !== undefined);
    return range && speaksOf(syntax, sentence, HARM) ? { kind: 'superseded', message: `“${reading.wordsOf(range)}”: the later figure replaces the earlier one.`, at: [spanOf(range)], severity: 'information' } : undefined;
  }
  const from = ROSE.has(tokens, i) && tokens.lower(i + 1) === 'to' ? risenFrom(syntax, figures, i) : undefined;
  if (from) return speaksOf(syntax, sentence, HARM) ? compare(reading, from.old, from.fresh, true, false) : undefined;
  const risen = ROSE.has(tokens, i) && tokens.lower(i + 1) === 'to' && tollBefore(syntax, i, sentence);
  const at = risen ? i + 2 : figureAt(syntax, i, sentence);
  if (at < 0) return undefined;
  const rival = figures.find(({ start }) => start === tokens.start[at]);
  if (!rival || (COUNTED.has(tokens, i) && !closes(syntax, tokens.at(rival.end - 1) + 1, sentence))) return undefined;
  // "the attack raised the toll to 60" adds to it.
  if (REVISED.has(tokens, i) && isDeed(syntax, i - 1)) return undefined;
  const toll = risen || REVISED.has(tokens, i) || PUT.has(tokens, i);
  const told = before(reading, rival, index, toll ? tokens.text.slice(risen ? sentence.start : tokens.start[i], rival.start) : undefined);
  if (risen && told && !DEAD.test(beside(reading, told)) && !HURT.test(beside(reading, told))) return undefined;
  if (!told || sameCount(told.quantity!, rival.quantity!) || (toll && !isFigureOf(syntax, i, at, told))) return undefined;
  return compare(reading, told, rival, risen || REVISED.has(tokens, i), FIRST.has(tokens, i - 1));
}

function isDeed({ tokens, tags }: Syntax, at: number): boolean {
  let i = at;
  while (i > 0 && (isAuxiliary(tags[i]!) || tags[i] === Tag.adverb)) i--;
  return EVENT_WORDS.match(tokens, i)?.value.noun !== undefined || HARM.has(tokens, i);
}

/** "has risen to 12 from nine": both figures, side by side. */
function risenFrom({ tokens }: Syntax, figures: readonly Mention[], verb: number): { readonly old: Mention; readonly fresh: Mention } | undefined {
  const fresh = figures.find(({ start }) => start === tokens.start[verb + 2]);
  const behind = fresh ? tokens.at(fresh.end - 1) + 1 : 0;
  const old = fresh && tokens.lower(behind) === 'from' ? figures.find(({ start }) => start === tokens.start[behind + 1]) : undefined;
  // "climbed to 58 from two ferries" counts something else.
  return fresh && old && (old.quantity!.unit === '' || old.quantity!.unit === fresh.quantity!.unit) ? { old, fresh } : undefined;
}

/** Tokens before a sentence in which "it" finds its toll. */
const IT_REACH = 30;

/** The token at which the figure of a verb of counting begins, or -1: "spoke of ▸eight", "counted ▸twelve", "put the number of dead at ▸nine". */
function figureAt({ tokens, tags }: Syntax, verb: number, sentence: Sentence): number {
  const past = (i: number): number => (tags[i] === Tag.quote || tokens.lower(i) === 'only' || tokens.lower(i) === 'just' ? i + 1 : i);
  if (SPEAKS.has(tokens, verb) && tokens.lower(verb + 1) === 'of') return past(verb + 2);
  if (COUNTED.has(tokens, verb) && isNominal(tags[verb - 1]!)) return past(verb + 1);
  const revised = REVISED.has(tokens, verb);
  if (!revised && !PUT.has(tokens, verb)) return -1;
  // "had put it at 34": the toll, where the words before speak of one.
  let figure = tokens.lower(verb + 1) === 'it' && speaksOf({ tokens }, { first: Math.max(0, sentence.first - IT_REACH), last: verb }, FIGURE);
  for (let i = verb + 1; i < sentence.last && i < verb + 9; i++) {
    figure ||= FIGURE.has(tokens, i);
    const high = tokens.lower(i) === 'as' && HIGH.has(tokens, i + 1) && tokens.lower(i + 2) === 'as';
    if (figure && (tokens.lower(i) === 'at' || tokens.lower(i) === 'as' || (revised && tokens.lower(i) === 'to'))) return past(high ? i + 3 : i + 1);
    if (tags[i] === Tag.mark) return -1;
  }
  return -1;
}

/** "the number of dead had ▸climbed": a figure of harm is what rose. */
function tollBefore({ tokens }: Syntax, verb: number, sentence: Sentence): boolean {
  let figure = false;
  let harm = false;
  for (let i = verb - 1; i >= sentence.first && i >= verb - 8; i--) {
    figure ||= FIGURE.has(tokens, i);
    harm ||= HARM.has(tokens, i);
  }
  return figure && harm;
}

/** "put the number of ▸attackers◂ at": no figure of people killed. */
function isFigureOf({ tokens }: Syntax, verb: number, at: number, { quantity }: Mention): boolean {
  for (let i = verb + 1; i < at; i++) if (FIGURE.has(tokens, i) && tokens.lower(i + 1) === 'of') return HARM.has(tokens, i + 2) || tokens.lower(i + 2) === 'the' || unitKey(tokens.lower(i + 2)) === unitKey(quantity!.unit);
  return true;
}

/** Whether nothing goes on with the figure: "counted twelve.", not "counted twelve ballots". */
const closes = ({ tags }: Syntax, at: number, sentence: Sentence): boolean => at >= sentence.last || tags[at] === Tag.mark || tags[at] === Tag.and || tags[at] === Tag.quote;

const DEAD = /\b(?:dead|deaths?|killed|killing|fatalit\w+|toll|die[ds]?|bodies)\b/i;
const HURT = /\b(?:wounded|wounding|injur\w+|hurt)\b/i;

/** The nearest figure told before, of the same kind of thing; `toll` is what is put or revised in words ("the number of dead at"), and asks for one of the same harm. */
function before(reading: Reading, rival: Mention, index: number, toll: string | undefined): Mention | undefined {
  const { sentences } = reading.source;
  for (let k = index; k >= 0 && k >= index - BACK; k--) {
    const sentence = sentences[k]!;
    if (sentence.paragraph !== sentences[index]!.paragraph && k < index - 1) return undefined;
    const harm = toll === undefined ? undefined : HURT.test(toll) ? HURT : DEAD.test(toll) ? DEAD : undefined;
    const told = figuresIn(reading, sentence).filter((mention) => mention.end <= rival.start && fits(mention, rival) && (!harm || harm.test(beside(reading, mention)))).at(-1);
    if (told) return told;
  }
  return undefined;
}

/** The clause's words around a figure: "killing at least ▸seven people◂", "▸twelve◂ were killed". */
function beside(reading: Reading, { start, end }: Mention): string {
  const { text } = reading.source;
  const sentence = reading.sentenceAt(start)!;
  return text.slice(Math.max(sentence.start, start - 24), start).split(/[,;]| and /).at(-1)! + text.slice(start, Math.min(sentence.end, end + 24)).split(/[,;]| and /)[0]!;
}

function fits({ quantity, category }: Mention, rival: Mention): boolean {
  if (!quantity || category === 'money' || category === 'date' || MEASURES.has(quantity.unit) || quantity.exactly === 1) return false;
  return rival.quantity!.unit === '' || unitKey(quantity.unit) === unitKey(rival.quantity!.unit);
}

function compare(reading: Reading, told: Mention, rival: Mention, revised: boolean, first: boolean): Problem | undefined {
  const [x, y] = [reading.wordsOf(told), reading.wordsOf(rival)];
  if (revised) return { kind: 'superseded', message: `“${y}” replaces “${x}”: the figure was revised.`, at: [spanOf(told), spanOf(rival)], severity: 'information' };
  if (first) return { kind: 'superseded', message: `“${y}” was the first figure; now it is “${x}”.`, at: [spanOf(rival), spanOf(told)], severity: 'information' };
  const at = [spanOf(told), spanOf(rival)];
  if (!canAgree(told.quantity!, rival.quantity!)) return { kind: 'number-conflict', message: `“${x}” and “${y}” are two figures for one thing and cannot both be true.`, at, severity: 'warning' };
  return agreement(told.quantity!, rival.quantity!, [x, y], at);
}

const figuresIn = (reading: Reading, sentence: Sentence): Mention[] => reading.mentionsIn(sentence).filter(({ quantity }) => quantity !== undefined);
const speaksOf = ({ tokens }: Pick<Syntax, 'tokens'>, sentence: Pick<Sentence, 'first' | 'last'>, set: WordSet): boolean => set.next(tokens, sentence.first, sentence.last) >= 0;
