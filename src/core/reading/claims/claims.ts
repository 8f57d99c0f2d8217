import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { SPEECH_IDIOMS } from '../../lexicon/speech-idioms.ts';
import type { Claim } from '../../model/findings.ts';
import { bySpan, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { accordingTo } from './according-to.ts';
import { actOf } from './act.ts';
import { agentNoun } from './agent-noun.ts';
import { besideQuotation } from './beside-quotation.ts';
import { colonQuotations } from './colon-quotation.ts';
import { continueQuotations } from './continued-quotation.ts';
import { copularNoun, cueAdjective, cueNoun, lightVerb, responsibility } from './cue-noun.ts';
import { drawnReaction } from './drawn-reaction.ts';
import { isQuoted, type ClaimContext, type ClaimDraft } from './draft.ts';
import { experience } from './experience.ts';
import { factualityOf } from './factuality.ts';
import { hearsayAdverb } from './hearsay-adverb.ts';
import { prepositionalSource } from './prepositional-source.ts';
import { tellsAStory } from './fiction.ts';
import { findQuotations } from './quotations.ts';
import { heading } from './heading.ts';
import { nest } from './nesting.ts';
import { passive } from './passive.ts';
import { relativeGap } from './relative-gap.ts';
import { purpose } from './purpose.ts';
import { reportingVerb } from './reporting-verb.ts';
import { seeming } from './seeming.ts';
import { signedQuotations } from './signed-quotation.ts';
import { jointSpeakersOf } from './joint-speakers.ts';
import { speakerOf, spokenForBy } from './speaker.ts';

/** One construction: tries to read a claim whose cue is at token `head`; true when it found one. */
type Construction = (context: ClaimContext, head: number, sentence: Sentence) => boolean;

/** In order, by the word class of the cue: the first that reads a token as cue keeps it. */
const ON_VERBS: readonly Construction[] = [accordingTo, responsibility, drawnReaction, lightVerb, seeming, cueAdjective, passive, reportingVerb, relativeGap, experience, besideQuotation];

const ON_NOUNS: readonly Construction[] = [copularNoun, cueNoun, agentNoun, cueAdjective];
const ON_ADJECTIVES: readonly Construction[] = [cueAdjective, cueNoun];
const ON_ADVERBS: readonly Construction[] = [hearsayAdverb];
const ON_PREPOSITIONS: readonly Construction[] = [prepositionalSource, purpose];
const NONE: readonly Construction[] = [];

/** By tag: the constructions that a token of that class may be the cue of. */
const BY_TAG: readonly (readonly Construction[])[] = Object.values(Tag).map(constructionsOn);

function constructionsOn(tag: number): readonly Construction[] {
  if (isVerb(tag) || tag === Tag.have) return ON_VERBS;
  if (tag === Tag.noun) return ON_NOUNS;
  if (tag === Tag.adjective) return ON_ADJECTIVES;
  if (tag === Tag.adverb) return ON_ADVERBS;
  return tag === Tag.preposition ? ON_PREPOSITIONS : NONE;
}

/** Pipeline step: who says what, with which word. Fills `reading.claims`, in the order of their cues. English only. */
export function readClaims(reading: Reading): void {
  if (!reading.masthead.language.startsWith('en')) return;
  const { source } = reading;
  const context: ClaimContext = {
    reading,
    tokens: source.tokens,
    syntax: syntaxOf(source),
    quotations: findQuotations(source),
    sentences: source.sentences,
    taken: new Uint8Array(source.tokens.count),
    drafts: [],
  };
  markIdioms(context);
  for (const sentence of source.sentences) eachStretch(sentence, (stretch) => { readStretch(context, stretch); });
  signedQuotations(context);
  colonQuotations(context);
  for (const draft of context.drafts) draft.act = actOf(context, draft);
  if (tellsAStory(context)) return;
  nest(context);
  continueQuotations(context);
  keepClaims(context);
}

function readStretch(context: ClaimContext, stretch: Sentence): void {
  const { taken, syntax: { tags } } = context;
  heading(context, stretch);
  for (let i = stretch.first; i < stretch.last; i++) {
    const constructions = BY_TAG[tags[i]!]!;
    if (constructions.length > 0 && taken[i] === 0) readCue(context, i, stretch, constructions);
  }
}

function readCue(context: ClaimContext, head: number, stretch: Sentence, constructions: readonly Construction[]): void {
  if (isQuoted(context, head)) return;
  for (const construction of constructions) if (construction(context, head, stretch)) return;
}

function keepClaims(context: ClaimContext): void {
  const drafts = context.drafts.filter((draft) => draft.content.length > 0);
  const claims = new Map(drafts.map((draft) => [draft, claimOf(context, draft)]));
  for (const [draft, claim] of claims) {
    const outer = draft.within && claims.get(draft.within);
    if (outer) claim.within = outer;
    context.reading.claims.push(claim);
  }
}

/** Longest stretch read as one sentence, in tokens: what has more is a list or no prose, and rules that look around must stay linear. */
const LONGEST = 150;

/** A sentence, or the pieces of one that is too long. */
function eachStretch(sentence: Sentence, read: (stretch: Sentence) => void): void {
  if (sentence.last - sentence.first <= LONGEST) read(sentence);
  else for (let first = sentence.first; first < sentence.last; first += LONGEST) read({ ...sentence, first, last: Math.min(first + LONGEST, sentence.last) });
}

const PUBLISHED = new WordSet('published posted updated released issued reported');

/** Takes the words of idioms ("that said"), so that no construction reads them. */
function markIdioms({ reading, tokens, taken, quotations }: ClaimContext): void {
  // "Published 9 September 2024": who published the text.
  const { publishedAt } = reading.masthead;
  const label = publishedAt ? tokens.at(publishedAt.start) - 1 : -1;
  if (PUBLISHED.has(tokens, label)) taken[label] = 1;
  for (let i = SPEECH_IDIOMS.next(tokens, 0, tokens.count); i >= 0; i = SPEECH_IDIOMS.next(tokens, i + 1, tokens.count)) {
    const idiom = SPEECH_IDIOMS.match(tokens, i);
    // "signs that said, “Closed”": what is quoted behind it is said.
    if (idiom && !quotations.list[quotations.of[idiom.last + Number(COMMA.has(tokens, idiom.last))] ?? -1]?.speech) taken.fill(1, idiom.first, idiom.last);
  }
}

function claimOf(context: ClaimContext, draft: ClaimDraft): Claim {
  const spans = (ranges: readonly TokenRange[]): Span[] => ranges.map((range) => context.tokens.span(range.first, range.last)).sort(bySpan);
  const cue = spans(draft.cue);
  const speaker = speakerOf(context, draft.source);
  const joint = jointSpeakersOf(context, draft.source, speaker);
  const speaksFor = spokenForBy(context, draft.source, [speaker, ...joint]);
  const { polarity, certainty } = factualityOf(context, draft);
  return {
    kind: 'claim',
    act: draft.act,
    source: spans(draft.source),
    cue,
    content: spans(draft.content),
    polarity,
    certainty,
    speaker,
    jointSpeakers: joint.length > 0 ? joint : undefined,
    speaksFor,
    within: undefined,
    incidents: [],
    about: [],
    evidence: [{ why: draft.why, at: cue[0]! }],
  };
}
