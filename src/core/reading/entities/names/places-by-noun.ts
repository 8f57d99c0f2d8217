import { OF } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape, type Tokens } from '../../../text/tokens.ts';
import { capitalsEnd } from './capitals-end.ts';
import type { FoundName } from './found-name.ts';

const SETTLEMENTS = new WordSet('village town hamlet city settlement municipality commune villages towns');

/**
 * Places that only the noun before them tells, and that the tagger was silent about: "the village of Let Pan Hla". `names` in reading order;
 * returns them in reading order.
 */
export function placesByNoun(names: readonly FoundName[], tokens: Tokens): readonly FoundName[] {
  let added: FoundName[] | undefined;
  let next = 0;
  for (let noun = SETTLEMENTS.next(tokens, 0, tokens.count); noun >= 0; noun = SETTLEMENTS.next(tokens, noun + 1, tokens.count)) {
    if (!OF.has(tokens, noun + 1) || tokens.is(noun, Shape.capital)) continue;
    const first = noun + 2;
    const last = capitalsEnd(tokens, first);
    if (last === first) continue;
    while (next < names.length && names[next]!.last <= first) next++;
    const known = next < names.length && names[next]!.first < last ? names[next] : undefined;
    if (!known) (added ??= []).push({ first, last, type: 'location', why: `“${tokens.textOf(noun)}” stands before it` });
    // A part of it, or capitals that were no name of any kind: "(Pan Hla)".
    else if (known.first >= first && known.last <= last && known.type === 'other') Object.assign(known, { first, last });
  }
  return added ? [...names, ...added].sort((a, b) => a.first - b.first) : names;
}
