import { EVENT_WORDS } from '../../lexicon/events.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Casualties, Mention } from '../../model/findings.ts';
import type { Span } from '../../text/span.ts';
import { edtfOf } from '../dates/edtf.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import type { Voices } from './voices.ts';

/** What tells which deed of several, or leads to another one's story: "in the deadliest attack", "when a helicopter fired", "two who fled". Own hand. */
const ANOTHER = new WordSet('when where who whom whose which after following since during meanwhile deadliest worst bloodiest latest first second third one also elsewhere separate separately earlier similar alone overall altogether year years month months week weeks');
const DEFINITE = new WordSet('the this that these those its their his her');
/** The deed itself as the subject, or those told of before: "the attack killed nine", "it killed nine", "said they killed nine". */
const IT = new WordSet('it they he she we');
/** Deeds that the lexicon of events has only in phrases or not at all, for it asks for violence. Own hand. */
const ACCIDENT = new WordSet('accident accidents crash crashes fire fires blaze collision incident incidents violence operation operations unrest riot riots landslide flood floods earthquake quake storm cyclone hurricane stampede campaign war conflict crackdown outbreak disease uprising genocide');

/**
 * Whether the words around a figure tell of a deed of their own, so that it is no second figure for the deed told before. Besides figure and
 * speaker, a rival account has only what points back to it, its day and its place: "a doctor said that nine people died in the attack" has
 * none; "police say a roadside bomb killed three", "two soldiers were killed in fighting in Tessa" have one.
 */
export function hasOwnDeed(reading: Reading, { at: figure }: Casualties, told: Span, voices: Voices): boolean {
  const syntax = syntaxOf(reading.source);
  const { tokens, tags } = syntax;
  const sentence = reading.sentenceAt(figure.start)!;
  const clause = voices.claimAt(figure)?.content.find(({ start, end }) => start <= figure.start && figure.end <= end) ?? sentence;
  const [first, last] = [tokens.at(clause.start), Math.min(sentence.last, tokens.at(clause.end - 1) + 1)];
  const [from, to] = [tokens.at(figure.start), tokens.at(figure.end - 1) + 1];
  // "the massacre of hundreds", "the deaths of 70 villagers": the figure is part of a deed told by its noun.
  if (!isVerb(tags[from]!) && EVENT_WORDS.match(tokens, from)?.value.noun && tokens.lower(from + 1) !== 'toll') return true;
  for (let i = first; i < last; i++) {
    if (ANOTHER.has(tokens, i)) return true;
    // "450 arrests": what is counted is no deed of its own.
    const word = i >= from && i < to ? undefined : EVENT_WORDS.match(tokens, i);
    if ((ACCIDENT.has(tokens, i) || (word?.value.noun && !isVerb(tags[i]!))) && !isDefinite(syntax, i, first)) return true;
  }
  if (isVerb(tags[from]!) && !pointsBack(syntax, from, first)) return true;
  const [here, there] = [reading.mentionsIn({ start: clause.start, end: sentence.end < clause.end ? sentence.end : clause.end }), reading.mentionsIn({ start: told.start, end: clause.start })];
  return here.some((mention) => isOther(syntax, mention, there, first));
}

/** "in the attack", "its raids", "Monday's attack": within three words after what makes it a known one. */
function isDefinite({ tokens, tags }: Syntax, noun: number, first: number): boolean {
  for (let i = noun - 1; i >= first && i >= noun - 3; i--) {
    if (DEFINITE.has(tokens, i) || tags[i] === Tag.possessive) return true;
    if (tags[i] === Tag.preposition || isVerb(tags[i]!)) return false;
  }
  return false;
}

/** The subject of "killed seven" is the deed or one told of before; a deed without subject ("killing seven") is its sentence's. */
function pointsBack(syntax: Syntax, verb: number, first: number): boolean {
  const { tokens, tags } = syntax;
  let i = verb - 1;
  while (i >= first && (tags[i] === Tag.adverb || tags[i] === Tag.have || tags[i] === Tag.be || tags[i] === Tag.modal)) i--;
  return i >= first && (IT.has(tokens, i) || ((tags[i] === Tag.noun || tags[i] === Tag.name) && isDefinite(syntax, i, first)));
}

/** A day, a place or a weapon that was not told of before. */
function isOther({ tokens }: Syntax, mention: Mention, there: readonly Mention[], first: number): boolean {
  if (mention.category === 'date') {
    const day = mention.time && edtfOf(mention.time);
    return !there.some(({ time }) => time && edtfOf(time) === day);
  }
  if (mention.category === 'location' && mention.form === 'name') return !there.some(({ entity }) => entity === mention.entity);
  if (mention.category === 'weapon' || mention.category === 'vehicle') {
    const start = tokens.at(mention.start);
    return start > first && !DEFINITE.has(tokens, start) && !DEFINITE.has(tokens, start - 1);
  }
  return false;
}
