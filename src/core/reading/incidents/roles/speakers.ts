import { contains, firstEndingAfter, type Span } from '../../../text/span.ts';
import type { Claim } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import type { EventMention } from '../events/event-mention.ts';

/**
 * Takes those who tell of a deed off the list of those it was done to: in "killing 18 soldiers and six drivers, two local officials said" the
 * grammar of the list goes on to the officials.
 */
export function leaveOutSpeakers(reading: Reading, events: readonly EventMention[]): void {
  const { tokens } = reading.source;
  const sources = reading.claims.flatMap((claim) => claim.source.filter((source) => claim.content.some(({ end }) => end <= source.start)).map(({ start, end }) => ({ start, end, claim })));
  if (sources.length === 0) return;
  sources.sort((a, b) => a.start - b.start);
  const speaks = (at: Span, deed: Span): boolean => {
    const source = sources[firstEndingAfter(sources, at.start)];
    return source !== undefined && contains(source, at) && isContent(source.claim, deed);
  };
  for (const event of events) {
    if (event.patients.length < 2) continue;
    const deed = tokens.span(event.first, event.last);
    const told = event.patients.filter(({ first, head }) => first < event.last || !speaks(tokens.span(first, head + 1), deed));
    if (told.length > 0 && told.length < event.patients.length) event.patients = told;
  }
}

const isContent = ({ content }: Claim, deed: Span): boolean => content.some((part) => contains(part, deed));
