import { COLON } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Category } from '../../model/vocabulary.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import { Tag } from '../syntax/tags.ts';
import { add, type ClaimContext } from './draft.ts';

const HOLDERS: readonly Category[] = ['person', 'media', 'organisation', 'armed-group', 'state-body', 'document'];
/** What has a title in quotation marks, not words in them. Own hand. */
const TITLED = new WordSet('song songs album single track hit film movie book novel play poem series show episode painting title titled sequel video game');
/** Pronouns for people. */
const PEOPLE = new WordSet('he she they who');

/**
 * Quotations behind a colon that no verb of saying claims: "The captain again: “We will not go.”", "He has a rule for that: “Never look
 * back.”" The colon is the cue; whoever is named last before it speaks, in a longer clause its subject. Runs when all other claims are
 * found; leaves the drafts in the order of their cues.
 */
export function colonQuotations(context: ClaimContext): void {
  const { tokens, quotations, drafts, reading, taken } = context;
  const owned = new Uint8Array(tokens.count);
  for (const { content } of drafts) for (const { first, last } of content) owned.fill(1, first, last);
  const found = drafts.length;
  let waiting = 0;
  for (const quotation of quotations.list) {
    const colon = quotation.first - 1;
    if (colon < 1 || !COLON.has(tokens, colon) || taken[colon] || owned[quotation.first] || !quotation.speech || quotation.words < 4) continue;
    const sentence = reading.sentenceAt(tokens.start[colon]!);
    if (!sentence || sentence.first >= colon || TITLED.has(tokens, colon - 1)) continue;
    // "He said:" waits for it already.
    while (waiting < found && drafts[waiting]!.head < sentence.first) waiting++;
    let awaited = false;
    for (let i = waiting; i < found && drafts[i]!.head < colon; i++) awaited ||= drafts[i]!.content.length === 0;
    if (awaited) continue;
    const speaker = speakerBefore(context, sentence, colon);
    add(context, { act: 'says', polarity: 'positive', certainty: 'certain', source: speaker ? [speaker] : [], cue: [{ first: colon, last: colon + 1 }], content: [{ first: quotation.first, last: quotation.last }], head: colon, speech: true, why: 'Quotation behind a colon' });
  }
  if (drafts.length > found) drafts.sort((a, b) => a.head - b.head);
}

/** A clause of more tokens has a subject of its own before what it names last. */
const SHORT = 12;

function speakerBefore(context: ClaimContext, sentence: Sentence, colon: number): TokenRange | undefined {
  const { tokens, syntax: { tags }, reading } = context;
  let first = sentence.first;
  while (first < colon && (tags[first] === Tag.mark || tags[first] === Tag.quote || tags[first] === Tag.and || tags[first] === Tag.adverb)) first++;
  if (PEOPLE.has(tokens, first)) return { first, last: first + 1 };
  const named = reading.mentionsIn(tokens.span(sentence.first, colon)).filter(({ category, form }) => HOLDERS.includes(category) && form === 'name');
  const chosen = colon - first > SHORT ? named[0] : named.at(-1);
  if (!chosen) return undefined;
  const start = tokens.at(chosen.start);
  return nounPhraseAt(context.syntax, start, colon) ?? { first: start, last: tokens.at(chosen.end - 1) + 1 };
}
