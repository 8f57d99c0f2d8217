import type { Actor, Claim, Evidence, Sourced } from '../../model/findings.ts';
import { firstStartingFrom, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';

/** Finds the claims in whose content a stretch of text stands; innermost first. */
export class ClaimIndex {
  private readonly entries: { readonly start: number; readonly end: number; readonly claim: Claim }[];
  /** Longest content, so that a look-up knows how far back to look. */
  private readonly longest: number;

  constructor(reading: Reading) {
    this.entries = reading.claims.flatMap((claim) => claim.content.map(({ start, end }) => ({ start, end, claim }))).sort((a, b) => a.start - b.start);
    this.longest = this.entries.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  }

  covering({ start, end }: Span): Claim[] {
    const found: { readonly size: number; readonly claim: Claim }[] = [];
    for (let i = firstStartingFrom(this.entries, start + 1) - 1; i >= 0 && this.entries[i]!.start >= start - this.longest; i--) {
      const entry = this.entries[i]!;
      if (entry.end >= end) found.push({ size: entry.end - entry.start, claim: entry.claim });
    }
    return [...new Set(found.sort((a, b) => a.size - b.size).map(({ claim }) => claim))];
  }
}

/** A value with the claims that state it. */
export const sourced = <T>(value: T, claims: readonly Claim[], ...evidence: Evidence[]): Sourced<T> => ({ value, claims: [...claims], evidence });

/** Adds a value to a field, or the claims and words of an equal one to it. Actors are equal by entity, or by their words in small letters. */
export function addActor<T extends Sourced<Actor>>(field: T[], fresh: T): void {
  const known = field.find(({ value }) => sameActor(value, fresh.value));
  if (!known) {
    field.push(fresh);
    return;
  }
  for (const claim of fresh.claims) if (!known.claims.includes(claim)) known.claims.push(claim);
  known.value = {
    ...known.value,
    ...(known.value.entity ? {} : fresh.value.entity ? { entity: fresh.value.entity } : {}),
    mentions: [...known.value.mentions, ...fresh.value.mentions],
  };
  known.evidence = [...known.evidence, ...fresh.evidence];
}

const sameActor = (a: Actor, b: Actor): boolean => (a.entity !== undefined && a.entity === b.entity) || (a.entity?.name ?? a.text).toLowerCase() === (b.entity?.name ?? b.text).toLowerCase();
