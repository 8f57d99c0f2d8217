import type { Sentence } from '../../text/sentences.ts';
import { isDateline } from '../../text/dateline.ts';
import { isOutlet } from '../masthead/outlet.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

/** Types names by where they stand in a dateline: a place, then its agency in brackets ("CALABAR (Delta Wire) - …"). `names` in reading order. */
export function heedDatelines(names: readonly FoundName[], { tokens }: NameFeatures, sentences: readonly Sentence[]): void {
  let next = 0;
  for (const sentence of sentences) {
    if (!isDateline(tokens, sentence)) continue;
    while (next < names.length && names[next]!.first < sentence.first) next++;
    for (; next < names.length && names[next]!.last <= sentence.last; next++) {
      const name = names[next]!;
      const bracketed = tokens.textOf(name.first - 1) === '(' && tokens.textOf(name.last) === ')';
      if (bracketed && name.first > sentence.first + 1 && isOutlet(tokens, name.first, name.last)) Object.assign(name, { type: 'organisation', why: 'an agency in a dateline' });
      else if (!bracketed && name.first === sentence.first && (name.type === 'person' || name.type === 'organisation') && !isOutlet(tokens, name.first, name.last)) Object.assign(name, { type: 'location', why: 'the place of a dateline' });
    }
  }
}
