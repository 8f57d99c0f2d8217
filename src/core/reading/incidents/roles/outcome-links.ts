import type { Incident } from '../../../model/findings.ts';
import { overlaps } from '../../../text/span.ts';
import type { Reading } from '../../reading.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Draft } from '../merging/incident-draft.ts';
import { actorOf } from './actors.ts';
import { addOutcome, outcomesIn } from './outcomes.ts';
import { addActor, sourced, type ClaimIndex } from '../sourcing.ts';

interface Built {
  readonly draft: Draft;
  readonly incident: Incident;
}

/**
 * Gives each outcome to the incident it speaks of: the one whose target, weapon or own words it names, else the last one told of in the
 * same sentence. "The drones targeting the airport base were intercepted, while the attack on the depot did no damage": one each.
 */
export function readOutcomes(reading: Reading, syntax: Syntax, built: readonly Built[], claims: ClaimIndex): void {
  const bySentence = new Map<number, Built[]>();
  for (const item of built) {
    for (const { sentenceIndex } of item.draft.events) {
      for (const near of [sentenceIndex, sentenceIndex + 1]) {
        const list = bySentence.get(near);
        if (!list) bySentence.set(near, [item]);
        else if (!list.includes(item)) list.push(item);
      }
    }
  }
  for (const [index, near] of bySentence) {
    const sentence = reading.source.sentences[index];
    if (!sentence) continue;
    for (const { outcome, to, harmed } of outcomesIn(reading, syntax, sentence)) {
      const spans = to.map(({ first, last }) => syntax.tokens.span(first, last));
      const named = near.find(({ incident }) => [...incident.target, ...incident.victims].some(({ value }) => value.mentions.some((m) => spans.some((s) => overlaps(m, s))) || (value.entity?.mentions.some((m) => spans.some((s) => overlaps(m, s))) ?? false)));
      const own = near.find(({ incident }) => incident.mentions.some((m) => spans.some((s) => overlaps(m, s)) || overlaps(m, outcome.at)));
      const chosen = named ?? own ?? near.filter(({ draft }) => draft.events.some(({ sentenceIndex }) => sentenceIndex === index)).at(-1) ?? (near.length === 1 ? near[0] : undefined);
      if (!chosen) continue;
      addOutcome(chosen.incident, outcome, claims);
      for (const thing of harmed ?? []) if (thing.mention && HARMED.has(thing.mention.category)) addActor(chosen.incident.target, sourced(actorOf(reading, syntax, thing), claims.covering(outcome.at), { why: 'damage was done to it', at: outcome.at }));
    }
  }
}
const HARMED: ReadonlySet<string> = new Set(['facility', 'vehicle']);
