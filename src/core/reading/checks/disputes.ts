import { WordSet } from '../../lexicon/phrases.ts';
import type { Claim, Problem } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import { firstEndingAfter, type Span } from '../../text/span.ts';
import { Shape } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isNominal, isVerb, Tag } from '../syntax/tags.ts';
import { short } from './short.ts';
import { ASSERTS, speakerOf } from './voices.ts';

/** What calls an account false. Own hand. */
const FALSE_WORDS = 'false untrue invention fabrication fabricated lie lies baseless unfounded nonsense propaganda';
const FALSE = new WordSet(FALSE_WORDS);
const CALLED = new WordSet('called calls dismissed dismisses rejected rejects described describes branded termed denounced labelled labeled');
/** What an account is called, and what points back to it. */
const ACCOUNT = new WordSet('report reports claim claims allegation allegations accusation accusations account accounts version story figure figures number charge charges statement');
const POINTS = new WordSet('this that it these those');
const CORRECTED = new WordSet('corrected corrects');
/** What a rival figure replaces is shown with both figures. */
const FIGURES = new WordSet('figure figures number');
const WITHDREW_WORDS = 'withdrew withdrawn retracted retracts withdraws corrected corrects';
const WITHDREW = new WordSet(WITHDREW_WORDS);
const EITHER = new WordSet(`${FALSE_WORDS} ${WITHDREW_WORDS}`);

/**
 * An account that somebody else calls false right behind it: "A leader said a ransom had been paid. The ministry called the report pure
 * invention"; "the governor says they died in an accident; the doctor says that this is false". One that its own author takes back: "the
 * agency withdrew its report".
 */
export function checkDisputes(reading: Reading): Problem[] {
  const { tokens, sentences } = reading.source;
  const told = reading.claims.filter(({ act, polarity, content }) => ASSERTS.has(act) && polarity !== 'negative' && content.length > 0).sort((a, b) => a.content[0]!.start - b.content[0]!.start);
  const found: Problem[] = [];
  sentences.forEach((sentence, index) => {
    for (let i = EITHER.next(tokens, sentence.first, sentence.last); i >= 0; i = EITHER.next(tokens, i + 1, sentence.last)) {
      if (WITHDREW.has(tokens, i)) {
        const account = accountBehind(reading, i, sentence);
        if (account >= 0) found.push({ kind: 'superseded', message: `“${reading.wordsOf(tokens.span(i, account + 1))}”: an earlier account no longer stands.`, at: [tokens.span(i, account + 1)], severity: 'information' });
      }
      if (!FALSE.has(tokens, i) || !pointsBack(reading, i, sentence)) continue;
      const problem = disputeAt(reading, told, i, sentence, index);
      if (!problem) continue;
      found.push(problem);
      break;
    }
  });
  return found;
}

/** What the word at token `i`, in the sentence with an index, calls false, and who does. */
function disputeAt(reading: Reading, told: readonly Claim[], i: number, sentence: Sentence, index: number): Problem | undefined {
  const { tokens, sentences } = reading.source;
  const at = tokens.span(i, i + 1);
  const by = told.find((claim) => claim.cue.some(({ start, end }) => end <= at.start && firstEndingAfter(sentences, start) === index) && claim.content.some(({ start, end }) => start <= at.start && at.end <= end));
  const verb = by?.cue[0]?.start ?? tokens.start[cueBefore(reading, i, sentence)] ?? at.start;
  const disputed = lastBefore(reading, callsCharges(reading, verb, i) ? told.filter(({ act }) => act === 'accuses') : told, verb, index, by);
  if (!disputed) return undefined;
  const who = by ? speakerOf(reading, by) : '';
  return { kind: 'disputed', message: `“${short(reading, disputed)}” is disputed: “${reading.wordsOf(at)}”${by ? `, says ${who || 'somebody'}` : ''}.`, at: [disputed, at], severity: 'information' };
}

/** "called the charges baseless": what answers an accusation and nothing else. */
function callsCharges({ source: { tokens } }: Reading, verb: number, at: number): boolean {
  for (let i = Math.max(tokens.at(verb), at - 10); i < at; i++) if (CHARGE.has(tokens, i)) return true;
  return false;
}
const CHARGE = new WordSet('charge charges accusation accusations allegation allegations');

/** "withdrew its report": the token of the account's noun, or -1. */
function accountBehind({ source: { tokens } }: Reading, verb: number, { last }: Sentence): number {
  for (let i = verb + 1; i < last && i < verb + 5; i++) if (ACCOUNT.has(tokens, i)) return OWN.has(tokens, verb + 1) && !(CORRECTED.has(tokens, verb) && FIGURES.has(tokens, i)) ? i : -1;
  return -1;
}

const cueBefore = ({ source: { tokens } }: Reading, at: number, { first }: Sentence): number => {
  for (let i = at - 1; i >= first && i > at - 10; i--) if (CALLED.has(tokens, i)) return i;
  return -1;
};

/** "called the report pure invention", "this is totally false", "the figure is a lie": the word speaks of an account told before. */
function pointsBack(reading: Reading, at: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntaxOf(reading.source);
  // "a lie detector", "a false equivalency"; "this is the lie that …" tells it behind; "whether it is true or untrue" leaves it open.
  const next = tags[at + 1];
  if (at + 1 < sentence.last && tokens.is(at + 1, Shape.spaced) && (next === Tag.noun || next === Tag.name || THAT_OF.has(tokens, at + 1)) && !RUMOUR.has(tokens, at + 1)) return false;
  if (OPEN.has(tokens, at - 1)) return false;
  let i = at - 1;
  while (i > sentence.first && (tags[i] === Tag.adverb || tags[i] === Tag.determiner || tags[i] === Tag.adjective || tags[i] === Tag.quote || tokens.lower(i) === 'all')) i--;
  if (IS.has(tokens, i) && i > sentence.first) {
    // "an idea that was untrue" is a relative clause.
    if (POINTS.has(tokens, i - 1)) return i - 1 === sentence.first || tokens.lower(i - 2) === 'that' || !isNominal(tags[i - 2]!);
    return ACCOUNT.has(tokens, i - 1) && THE.has(tokens, i - 2);
  }
  const called = cueBefore(reading, at, sentence);
  for (i = at - 1; called >= 0 && i > called; i--) if ((ACCOUNT.has(tokens, i) && THE.has(tokens, i - 1)) || (POINTS.has(tokens, i) && i === called + 1)) return true;
  return false;
}
const OWN = new WordSet('its their his her the an that');
const THAT_OF = new WordSet('that of');
const OPEN = new WordSet('or if whether not never no');
const IS = new WordSet('is was are were');
const THE = new WordSet('the this that these such');
const RUMOUR = new WordSet('rumor rumors rumour rumours report reports claim claims news accusation accusations');

/** The last thing that another speaker said before, in the same sentence or the one before it. */
function lastBefore(reading: Reading, told: readonly Claim[], before: number, index: number, by: Claim | undefined): Span | undefined {
  const { sentences } = reading.source;
  for (let i = told.length - 1; i >= 0; i--) {
    const claim = told[i]!;
    const content = claim.content[0]!;
    if (claim === by || content.start >= before || claim.cue.some(({ start }) => start >= before)) continue;
    if (index - firstEndingAfter(sentences, content.end - 1) > 1) return undefined;
    if (by && claim.speaker && claim.speaker === by.speaker) return undefined;
    return isStatement(reading, content) ? { start: content.start, end: content.end } : undefined;
  }
  return undefined;
}

/** Something with a verb: "reports about the minister" say nothing that could be false. */
function isStatement({ source }: Reading, { start, end }: Span): boolean {
  const { tokens, tags } = syntaxOf(source);
  for (let i = tokens.at(start); i < tokens.count && tokens.start[i]! < end; i++) if (isVerb(tags[i]!) || tags[i] === Tag.be) return true;
  return false;
}
