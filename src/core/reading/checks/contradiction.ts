import type { Problem } from '../../model/findings.ts';
import { spanOf, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { against, type Voices } from './voices.ts';

/** A problem between two places in a text, in reading order: “five drones” and “nine drones” cannot both be true: the army against the front. `what` is said of the two. */
export function contradiction(reading: Reading, voices: Voices, kind: Problem['kind'], [a, b]: readonly [Span, Span], what: string, severity: Problem['severity'] = 'warning'): Problem {
  const message = `“${reading.wordsOf(a)}” and “${reading.wordsOf(b)}” ${what}${against(voices.of(a), voices.of(b))}.`;
  return { kind, message, at: [spanOf(a), spanOf(b)], severity };
}
