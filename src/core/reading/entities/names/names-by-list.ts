import { Known } from '../../../lexicon/gazetteer.ts';
import { Shape, TokenKind } from '../../../text/tokens.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

/** The most words of a person's name behind the forename. */
const LONGEST = 3;

/**
 * Persons by a listed forename and the capitals behind it: "Gustavo Petro", "Luis Emilio Cardozo". All that is said of persons in texts whose language the
 * tagger does not know, where it would take ordinary words for names.
 */
export function personsByForename({ tokens, known }: NameFeatures, sentences: readonly Sentence[]): FoundName[] {
  const found: FoundName[] = [];
  const capital = (i: number): boolean => tokens.kind[i] === TokenKind.word && tokens.is(i, Shape.capital) && !tokens.is(i, Shape.allCaps);
  for (const { first, last } of sentences) {
    for (let i = first; i + 1 < last; i++) {
      if (!capital(i) || !(known[i]! & Known.forename) || known[i]! & (Known.particle | Known.country | Known.calendar) || tokens.end[i]! - tokens.start[i]! < 3) continue;
      let end = i + 1;
      while (end < last && end <= i + LONGEST && capital(end) && tokens.is(end, Shape.spaced)) end++;
      if (end === i + 1) continue;
      found.push({ first: i, last: end, type: 'person', why: 'a listed forename and the capitals behind it' });
      i = end - 1;
    }
  }
  return found;
}
