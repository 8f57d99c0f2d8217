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
import { jointSpeakersOf } from './joint-speakers.ts';
import { speakerOf, spokenForBy } from './speaker.ts';

/** One construction: tries to read a claim whose cue is at token `head`; true when it found one. */
type Construction = (context: ClaimContext, head: number, sentence: Sentence) => boolean;

/** In order, by the word class of the cue: the first that reads a token as cue keeps it. */
const ON_VERBS: readonly Construction[] = [accordingTo, responsibility, drawnReaction, lightVerb, seeming, cueAdjective, passive, reportingVerb, relativeGap, experience];

const ON_NOUNS: readonly Construction[] = [copularNoun, cueNoun, agentNoun, cueAdjective];
const ON_ADJECTIVES: readonly Construction[] = [cueAdjective, cueNoun];
const ON_ADVERBS: readonly Construction[] = [hearsayAdverb];
const ON_PREPOSITIONS: readonly Construction[] = [prepositionalSource, purpose];
const NONE: readonly Construction[] = [];

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
  for (const sentence of bounded(source.sentences)) {
    heading(context, sentence);
    for (let i = sentence.first; i < sentence.last; i++) {
      const tag = context.syntax.tags[i]!;
      const constructions = isVerb(tag) || tag === Tag.have ? ON_VERBS : tag === Tag.noun ? ON_NOUNS : tag === Tag.adjective ? ON_ADJECTIVES : tag === Tag.adverb ? ON_ADVERBS : tag === Tag.preposition ? ON_PREPOSITIONS : NONE;
      if (constructions.length === 0 || context.taken[i] || isQuoted(context, i)) continue;
      for (const construction of constructions) if (construction(context, i, sentence)) break;
    }
  }
  colonQuotations(context);
  for (const draft of context.drafts) draft.act = actOf(context, draft);
  if (tellsAStory(context)) return;
  nest(context);
  continueQuotations(context);
  const drafts = context.drafts.filter((draft) => draft.content.length > 0);
  const claims = new Map(drafts.map((draft) => [draft, claimOf(context, draft)]));
  for (const [draft, claim] of claims) {
    const outer = draft.within && claims.get(draft.within);
    if (outer) claim.within = outer;
    reading.claims.push(claim);
  }
}

/** Longest stretch read as one sentence, in tokens: what has more is a list or no prose, and rules that look around must stay linear. */
const LONGEST = 150;

/** The sentences, those that are too long in pieces. */
function* bounded(sentences: readonly Sentence[]): Generator<Sentence> {
  for (const sentence of sentences) {
    if (sentence.last - sentence.first <= LONGEST) yield sentence;
    else for (let first = sentence.first; first < sentence.last; first += LONGEST) yield { ...sentence, first, last: Math.min(first + LONGEST, sentence.last) };
  }
}

/** Takes the words of idioms ("that said"), so that no construction reads them. */
function markIdioms({ tokens, taken }: ClaimContext): void {
  for (let i = 0; i < tokens.count; i++) {
    const idiom = SPEECH_IDIOMS.match(tokens, i);
    if (idiom) taken.fill(1, idiom.first, idiom.last);
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

