import { EVENT_WORDS } from '../../lexicon/events.ts';
import { COLON } from '../../lexicon/marks.ts';
import { TITLES } from '../../lexicon/name-words.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import { add, type ClaimContext } from './draft.ts';

/** Labels of headings and lines that are no speakers. Own hand. */
const LABELS = new WordSet('note notes update updates latest correction corrections fact facts read more related watch video photo photos exclusive breaking photograph story via topic live part chapter');
/** "Mayor: Dam will be rebuilt". */
const TITLED = new WordSet(TITLES);
/** Words for who or what speaks in a heading. Own hand. */
const SPEAKING = new WordSet('poll polls survey study report reports police officials official sources source expert experts minister ministry spokesman spokeswoman analysis review editorial opinion judge court army military un un. nato eu u.n. witness witnesses government president premier chief researchers scientists data');

/**
 * A heading or a line of a transcript that names who speaks before a colon: "Minister: Talks will go on", "Poll: Most want peace",
 * "HALL: I did not say that." The colon is the cue. Also the other way round: "Hundreds fled the town: UN".
 */
export function heading(context: ClaimContext, sentence: Sentence): boolean {
  const { tokens, syntax, quotations } = context;
  const { tags } = syntax;
  let first = sentence.first;
  if (!tokens.is(first, Shape.newline)) return false;
  if (tags[first] === Tag.quote) first++;
  let colon = -1;
  for (let i = first + 1; i < sentence.last && i < first + 8; i++) {
    if (COLON.has(tokens, i)) {
      colon = i;
      break;
    }
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!) || tags[i] === Tag.quote) break;
  }
  const stop = sentenceEnd(syntax, sentence);
  if (colon > first && colon + 1 < stop) {
    const phrase = nounPhraseAt(syntax, first, colon, { full: true, joined: true });
    if (phrase?.last !== colon || !speaks(context, phrase)) return false;
    // "Football: The final will be played on Sunday": a word that nobody is called by says what it is about.
    if (phrase.last - phrase.first === 1 && !tokens.is(first, Shape.allCaps) && !TITLED.has(tokens, first) && !canSpeak(context, phrase)) return false;
    // "Low: No talks before spring": without a verb where somebody is known to speak there.
    if (isPlace(context, phrase) || isTopic(context, phrase, colon)) return false;
    if (!hasVerb(context, colon + 1, stop) && quotations.of[colon + 1]! < 0 && (stop - colon < 4 || !canSpeak(context, phrase))) return false;
    // "Low: No. We never met him.": a person's words go on with the paragraph.
    const transcript = tokens.is(colon - 1, Shape.allCaps) || (!tokens.is(sentence.last, Shape.newline) && sentence.last < tokens.count && isPerson(context, phrase));
    const end = transcript ? paragraphEnd(context, colon) : stop;
    add(context, { act: 'says', polarity: 'positive', certainty: 'certain', source: [phrase], cue: [{ first: colon, last: colon + 1 }], content: [{ first: colon + 1, last: end }], head: colon, why: transcript ? 'Transcript: the speaker before a colon' : 'Heading: the source before a colon' });
    return true;
  }
  // "…: UN" at the end of a heading, which no full stop ends.
  if (tokens.textOf(sentence.last - 1) === '.') return false;
  for (let i = stop - 1; i > stop - 5 && i > first + 3; i--) {
    if (!COLON.has(tokens, i)) continue;
    const phrase = nounPhraseAt(syntax, i + 1, stop, { full: true });
    if (phrase?.last !== stop || !speaks(context, phrase) || !hasVerb(context, first, i)) return false;
    add(context, { act: 'says', polarity: 'positive', certainty: 'certain', source: [phrase], cue: [{ first: i, last: i + 1 }], content: [{ first, last: i }], head: i, why: 'Heading: the source behind a colon' });
    return true;
  }
  return false;
}

/** A name, or a word for who or what speaks; no time, no label ("Read more:", "Related:"). */
function speaks({ tokens, syntax: { tags } }: ClaimContext, { first, last }: TokenRange): boolean {
  let name = false;
  for (let i = first; i < last; i++) {
    if (LABELS.has(tokens, i)) return false;
    if (SPEAKING.has(tokens, i)) return true;
    if (tags[i] === Tag.name) name = true;
    else if (tags[i] === Tag.number) return false;
  }
  return name && last - first <= 5 && (last - first >= 2 || tokens.is(first, Shape.allCaps) || tags[first] === Tag.name);
}

/** A person or body, or a word for one: not any name ("Venice: A weekend guide"). */
const canSpeak = ({ tokens, reading }: ClaimContext, { first, last }: TokenRange): boolean =>
  SPEAKING.has(tokens, last - 1) || reading.mentionsIn(tokens.span(first, last)).some(({ category }) => category === 'person' || category === 'organisation' || category === 'state-body' || category === 'armed-group');

const isPerson = ({ tokens, reading }: ClaimContext, { first, last }: TokenRange): boolean => reading.mentionsIn(tokens.span(first, last)).some(({ category }) => category === 'person');

/** "Sudan: dozens feared dead", "Sudan and Chad: …" tell where. */
const isPlace = ({ tokens, reading }: ClaimContext, { first, last }: TokenRange): boolean =>
  reading.mentionsIn(tokens.span(first, last)).some(({ category, start, end }) => category === 'location' && (start === tokens.start[first] || tokens.lower(tokens.at(start) - 1) === 'and') && end === tokens.end[last - 1]);

/** "Marlo depot attack: seven dead", "The Bridge at Dawn: How a missile hit the block": what is told of, and how it is told. */
const isTopic = ({ tokens, syntax: { tags } }: ClaimContext, { last }: TokenRange, colon: number): boolean =>
  HOW.has(tokens, colon + 1) || (tags[last - 1] === Tag.noun && EVENT_WORDS.match(tokens, last - 1)?.value.noun !== undefined);
const HOW = new WordSet('how why what when where inside');

function hasVerb({ syntax: { tags } }: ClaimContext, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isVerb(tags[i]!) || isAuxiliary(tags[i]!)) return true;
  return false;
}

function paragraphEnd({ tokens }: ClaimContext, from: number): number {
  let i = from + 1;
  while (i < tokens.count && !tokens.is(i, Shape.newline)) i++;
  return i;
}
