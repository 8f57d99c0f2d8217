import { Known } from '../../lexicon/gazetteer.ts';
import { COMMON_INITIALISMS, TITLES } from '../../lexicon/name-words.ts';
import { WordSet, words } from '../../lexicon/phrases.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

const initialisms = new WordSet(COMMON_INITIALISMS);
const titles = new WordSet(TITLES);
const directions = new WordSet(words('north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower'));
const divisions = new WordSet(words('province governorate'));

/** Trims names to the guideline: no title ("President Macron" -> "Macron"), no possessive, and the direction with a place ("northern Iraq"). */
export function tidyNames(names: readonly FoundName[], source: NameFeatures): FoundName[] {
  const { tokens, known } = source;
  const kept: FoundName[] = [];
  for (const name of names) {
    while (name.last > name.first && tokens.kind[name.last - 1] !== TokenKind.word && tokens.kind[name.last - 1] !== TokenKind.number) name.last--;
    while (name.last > name.first && /^['’]/.test(tokens.textOf(name.last - 1)) && tokens.end[name.last - 1]! - tokens.start[name.last - 1]! <= 2) name.last--;
    while (name.last > name.first && tokens.kind[name.first] !== TokenKind.word && tokens.kind[name.first] !== TokenKind.number) name.first++;
    if (name.type === 'person') {
      while (name.last - name.first > 1 && titles.has(tokens, name.first) && !(known[name.first]! & Known.forename)) name.first++;
      while (name.last - name.first > 1 && tokens.kind[name.first] === TokenKind.mark) name.first++;
    }
    if (name.last <= name.first || (name.last - name.first === 1 && initialisms.has(tokens, name.first))) continue;
    if (name.type === 'location') {
      if (directions.has(tokens, name.first - 1) && !tokens.is(name.first - 1, Shape.capital)) name.first--;
      if (divisions.has(tokens, name.last) && !tokens.is(name.last, Shape.capital)) name.last++;
    }
    kept.push(name);
  }
  return kept;
}
