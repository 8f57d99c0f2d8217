import type { Claim, Incident } from '../../model/findings.ts';
import { overlaps, spanOf, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import type { Draft } from './merge.ts';
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
  for (const claim of reading.claims) {
    if (claim.act !== 'claims-responsibility' || !claim.speaker || claim.polarity === 'negative' || claim.source.some((s) => isNobody(reading, s))) continue;
    for (const incident of claim.incidents) {
      const mentions = claim.speaker.mentions.filter((mention) => claim.source.some((s) => overlaps(s, mention))).map(spanOf);
      const base = sourced({ entity: claim.speaker, text: claim.speaker.name, mentions }, [claim], { why: 'claims responsibility', ...(claim.cue[0] ? { at: claim.cue[0] } : {}) });
      addActor(incident.perpetrator, { ...base, confidence: 'claimed' });
    }
  }
  reading.claims.push(...narrated.values());
}

/** "No group has claimed responsibility": nobody did. */
const isNobody = ({ source: { text } }: Reading, { start, end }: Span): boolean => /\b(?:no|neither|none)\s$/i.test(text.slice(Math.max(0, start - 8), start)) || /^(?:no|neither|none|nobody)\b/i.test(text.slice(start, end));
