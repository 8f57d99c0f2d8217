import type { Mention } from '../../../model/findings.ts';
import { contains } from '../../../text/span.ts';
import type { Reading } from '../../reading.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { ClaimIndex } from '../sourcing.ts';

/**
 * "On 7 January the president acknowledged that soldiers had killed the priests", "In Geneva the minister condemned the murder": a day or
 * place outside of what is said is that of the saying. Who claims a deed does so soon after it: that day stays. In "On Monday, police said, gunmen attacked the post" the saying is put in between.
 */
export function saidThere(reading: Reading, claims: ClaimIndex, { first, last, sentence }: EventMention, setting: Mention): boolean {
  const { tokens } = reading.source;
  return claims.covering(tokens.span(first, last)).some(({ act, cue, content }) => {
    const [said] = cue;
    const [what] = content;
    if (!said || !what || act === 'claims-responsibility' || said.start < sentence.start || said.end > sentence.end || content.some((span) => contains(span, setting))) return false;
    return what.start >= said.end && setting.end <= what.start && !reading.source.text.slice(said.end, what.start).includes(',');
  });
}
