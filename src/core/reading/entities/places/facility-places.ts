import type { Entity, Mention } from '../../../model/findings.ts';
import { hashOf } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { placeOf, placesCalled, WELL_KNOWN, type PlaceCandidate } from './gazetteer-places.ts';
import { placeFromDistance } from './relative-places.ts';

const NEAR = new Set(['in', 'at', 'near', 'of', 'outside', 'from', 'inside', 'around', ','].map(hashOf));
/** How many words behind a facility its town may be named. */
const REACH = 8;

/** The place of the town that a facility is called after or that stands behind it: "Marlo airport", "the Al Sarra base, located in the city of Marlo". */
export function placeFacility(reading: Reading, mention: Mention): void {
  const { entity } = mention;
  for (const inner of reading.mentionsIn(mention)) {
    if (inner.category === 'location' && inner.entity.place && inner.entity.place.precision !== 'country') {
      setFacility(entity, inner);
      return;
    }
  }
  const own = townInName(entity.name);
  const behind = townBehind(reading, mention);
  if (behind) setFacility(entity, behind);
  else if (own) entity.place = { ...placeOf(own, 'a town in its name'), precision: 'facility' };
}

/** The well-known town that a name begins with: "Buenos Aires hospital", "Istanbul Ataturk Airport". */
function townInName(name: string): PlaceCandidate | undefined {
  const words = name.split(' ');
  for (let length = Math.min(words.length - 1, 3); length > 0; length--) {
    const best = placesCalled(words.slice(0, length).join(' ')).find(({ loose, precision }) => !loose && precision === 'city');
    if (best && best.weight >= WELL_KNOWN) return best;
  }
  return undefined;
}

function setFacility(entity: Entity, town: Mention): void {
  const { place, name } = town.entity;
  if (place) entity.place = { ...place, precision: 'facility', within: [name, ...place.within], why: `the point is that of ${name}; ${place.why}` };
}

/** A placed location in the same sentence behind a mention, with a preposition or comma before it. */
function townBehind(reading: Reading, mention: Mention): Mention | undefined {
  const { tokens } = reading.source;
  const sentence = reading.sentenceAt(mention.start);
  const first = tokens.at(mention.end - 1) + 1;
  if (!sentence || !NEAR.has(tokens.hash[first]!)) return undefined;
  const limit = Math.min(sentence.last, first + REACH) - 1;
  if (limit <= first) return undefined;
  return reading.mentionsIn({ start: mention.end, end: tokens.end[limit]! }).find((other) => other.category === 'location' && other.form === 'name' && other.entity.place !== undefined);
}

/** "a village 15 km south of Tikrit", "another base located at Erbil airport", "a hospital in Aleppo". */
export function placeNominal(reading: Reading, mention: Mention): void {
  const distant = placeFromDistance(reading, mention);
  if (distant) {
    mention.entity.place = distant;
    return;
  }
  if (mention.category !== 'facility') return;
  const behind = townBehind(reading, mention);
  if (behind && behind.entity.place?.precision !== 'country') setFacility(mention.entity, behind);
}
