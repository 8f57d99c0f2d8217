import type { Claim, Entity, Incident } from '../../model/findings.ts';
import { overlaps, spanOf, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Tokens } from '../../text/tokens.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { countedBack, lastDifferent } from './settings/counted-back.ts';
import { bodiesOf, type Belonging } from './roles/bodies.ts';
import type { EventMention } from './events/event-mention.ts';
import type { Draft } from './merging/incident-draft.ts';
import { participantsFrom } from './roles/participants.ts';
import { addActor, ClaimIndex, sourced } from './sourcing.ts';

interface Built {
  readonly draft: Draft;
  readonly incident: Incident;
}

/**
 * Ties claims and incidents: a claim is about the incidents whose words stand in its content; who claims responsibility is a claimed
 * perpetrator of them; and what the outlet tells in its own voice becomes a claim of kind `narrates`, one a sentence.
 */
export function linkClaims(reading: Reading, built: readonly Built[]): void {
  const index = new ClaimIndex(reading);
  const narrated = new Map<number, Claim>();
  const { tokens, sentences } = reading.source;
  for (const { draft, incident } of built) {
    for (const event of draft.events) {
      const at = tokens.span(event.first, event.last);
      const around = index.covering(at);
      for (const claim of around) if (!claim.incidents.includes(incident)) claim.incidents.push(incident);
      if (around.length > 0) continue;
      const sentence = sentences[event.sentenceIndex]!;
      let claim = narrated.get(event.sentenceIndex);
      if (!claim) {
        claim = { kind: 'claim', act: 'narrates', source: [], cue: [], content: [{ start: sentence.start, end: sentence.end }], polarity: 'positive', certainty: 'certain', incidents: [], about: [], evidence: [{ why: 'the outlet tells of an incident in its own voice', at }] };
        narrated.set(event.sentenceIndex, claim);
      }
      if (!claim.incidents.includes(incident)) claim.incidents.push(incident);
    }
  }
  const told = built.flatMap(({ draft, incident }) => draft.events.map((event): Told => ({ event, incident }))).sort((a, b) => a.event.first - b.event.first);
  for (const claim of reading.claims) {
    if (claim.act !== 'claims-responsibility' || !claim.speaker || claim.polarity === 'negative' || claim.source.some((s) => isNobody(reading, s))) continue;
    const near = claim.incidents.length > 0 ? undefined : toldBefore(tokens, told, claim);
    if (near) claim.incidents.push(near);
    for (const incident of toldAndCounted(tokens, told, claim)) if (!claim.incidents.includes(incident)) claim.incidents.push(incident);
    // "said they had killed the mastermind of the attack": where the speaker does one of the deeds by its own words, he claims no other.
    const own = claim.incidents.filter(({ perpetrator }) => perpetrator.some(({ value, claims }) => value.entity === claim.speaker && claims.includes(claim)));
    for (const incident of own.length > 0 ? own : claim.incidents) {
      for (const { actor, why, at } of bodiesBehind(reading, claim)) addActor(incident.perpetrator, { ...sourced(actor, [claim], { why, at }), confidence: 'claimed' });
      const by = claimant(claim, claim.speaker);
      const mentions = by.mentions.filter((mention) => claim.source.some((s) => overlaps(s, mention))).map(spanOf);
      const base = sourced({ entity: by, text: by.name, mentions }, [claim], { why: 'claims responsibility', ...(claim.cue[0] ? { at: claim.cue[0] } : {}) });
      addActor(incident.perpetrator, { ...base, confidence: 'claimed' });
    }
  }
  reading.claims.push(...narrated.values());
}

/** "The Front claimed responsibility for the crime": words that only point back mean the deed last told, in the same sentence or little before. */
function toldBefore(tokens: Tokens, told: readonly Told[], { cue: [cue] }: Claim): Incident | undefined {
  if (!cue) return undefined;
  const last = told[endBefore(tokens, told, cue.start) - 1];
  return last && cue.start - last.event.sentence.end < NEAR ? last.incident : undefined;
}

/** How many of the deeds are told before an offset. */
function endBefore({ start }: Tokens, told: readonly Told[], offset: number): number {
  let low = 0;
  let high = told.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start[told[middle]!.event.first]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "claimed responsibility for both attacks": the deeds last told, as many as the words count. */
function toldAndCounted(tokens: Tokens, told: readonly Told[], { cue: [cue], content: [content] }: Claim): Incident[] {
  if (!cue || !content) return [];
  const count = countedBack(tokens, tokens.at(content.start), tokens.at(content.end - 1) + 1);
  if (count === 0) return [];
  return lastDifferent(told, endBefore(tokens, told, cue.start), count, ({ incident }) => incident);
}

interface Told {
  readonly event: EventMention;
  readonly incident: Incident;
}
/** How many characters behind a deed's sentence a claim of responsibility without any other deed still means it. */
const NEAR = 400;

/** The bodies that those who claim a deed belong to: "guerrillas of the Front", "members of the Front". */
function bodiesBehind(reading: Reading, { source, speaker }: Claim): Belonging[] {
  const syntax = syntaxOf(reading.source);
  return source.flatMap(({ start, end }) => {
    const last = syntax.tokens.at(end - 1) + 1;
    return participantsFrom(reading, syntax, syntax.tokens.at(start), last).slice(0, 1).flatMap((people) => bodiesOf(reading, syntax, people, last)).filter(({ actor, at }) => actor.entity !== speaker && at.start >= start);
  });
}

/** Whose deed it is by the claim: "a spokesman for the Front" claims none for himself. */
const claimant = ({ speaksFor }: Claim, speaker: Entity): Entity => (speaksFor !== undefined && speaker.category === 'person' ? speaksFor : speaker);

/** "No group has claimed responsibility", "nor has any movement claimed it": nobody did. */
const isNobody = ({ source: { text } }: Reading, { start, end }: Span): boolean => /\b(?:no|neither|none|any)\s$/i.test(text.slice(Math.max(0, start - 8), start)) || /^(?:no|neither|none|nobody|any)\b/i.test(text.slice(start, end));
