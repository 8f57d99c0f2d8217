import { COMMA } from '../../../lexicon/marks.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';

/** Whether a comma stands between token `from` and a mention behind it: an aside that ended there is over. */
export function commaBetween({ source: { tokens } }: Reading, from: number, mention: Mention): boolean {
  for (let i = from; i < tokens.count && tokens.start[i]! < mention.start; i++) if (COMMA.has(tokens, i)) return true;
  return false;
}
