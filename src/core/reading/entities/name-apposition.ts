import { Known } from '../../lexicon/gazetteer.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';

const bodies = new WordSet(`group organisation organization militia movement party faction company firm agency newspaper daily broadcaster network club charity ngo bank airline
  union manufacturer startup conglomerate cartel gang sect coalition alliance think-tank retailer carmaker brand supplier subsidiary platform`);
const places = new WordSet('city town village province district region island port suburb neighbourhood neighborhood municipality governorate state county capital hamlet settlement');

/** A small common noun right before a name says what it is: "the militant group Harakat al-Fajr", "the village of Umm Qasr". */
export function heedApposition(names: readonly FoundName[], { tokens, known }: NameFeatures): void {
  for (const name of names) {
    if (name.type === 'nationality') continue;
    const of = tokens.lower(name.first - 1) === 'of';
    const noun = name.first - (of ? 2 : 1);
    if (noun < 0 || tokens.is(noun, Shape.capital) || !tokens.is(name.first, Shape.spaced)) continue;
    const type = places.has(tokens, noun) && (of || name.type === 'person') ? 'location' : !of && bodies.has(tokens, noun) ? 'organisation' : undefined;
    if (!type || type === name.type || name.type === 'facility') continue;
    // "the group Ahmad led": a person by his forename stays one.
    if (name.type === 'person' && known[name.first]! & Known.forename && name.last - name.first === 2) continue;
    if (type === 'organisation' && name.type === 'location' && known[name.first]! & Known.country) continue;
    name.type = type;
    name.why = `“${tokens.textOf(noun)}” stands before it`;
  }
}
