import { Known } from '../../../lexicon/gazetteer.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { isDateline } from '../../../text/dateline.ts';
import { isOutlet } from '../../masthead/outlet.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

/**
 * Types names by where they stand in a dateline: a place, then its agency in brackets ("CALABAR (Delta Wire) - …"), or a town in capitals and a
 * colon, as South Asian papers have it ("QUETTA: Two men …"). `names` in reading order.
 */
export function heedDatelines(names: readonly FoundName[], { tokens, known }: NameFeatures, sentences: readonly Sentence[]): void {
  for (const name of names) {
    if (name.type === 'location' || !tokens.is(name.first, Shape.newline) || !tokens.is(name.first, Shape.allCaps) || tokens.textOf(name.last) !== ':') continue;
    if (!(known[name.first]! & (Known.city | Known.bigCity)) || !(tokens.is(name.last + 1, Shape.capital) || tokens.is(name.last + 1, Shape.digit)) || tokens.is(name.last + 1, Shape.newline)) continue;
    Object.assign(name, { type: 'location', why: 'the place of a dateline' });
  }
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
