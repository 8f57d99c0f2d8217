import type { Mention, Place } from '../../../model/findings.ts';
import { hashOf } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';

/** Points of the compass by token hash, in degrees from north, clockwise. */
const COMPASS: ReadonlyMap<number, number> = new Map(
  Object.entries({ north: 0, northeast: 45, east: 90, southeast: 135, south: 180, southwest: 225, west: 270, northwest: 315 }).map(([word, degrees]) => [hashOf(word), degrees]),
);
const KILOMETRES: Readonly<Record<string, number>> = { km: 1, miles: 1.609, m: 0.001, 'nautical miles': 1.852 };
const OF = new Set(['of', 'from'].map(hashOf));
const DEGREE = 111.2;

/** The place of what is described by its distance: "a village 15 km south of Tikrit", "an outpost about 40 miles from Gao". */
export function placeFromDistance(reading: Reading, mention: Mention): Place | undefined {
  const { tokens } = reading.source;
  const sentence = reading.sentenceAt(mention.start);
  if (!sentence) return undefined;
  const [distance, origin] = reading.mentionsIn({ start: mention.end, end: sentence.end }).filter(({ category }) => category === 'quantity' || category === 'location');
  if (distance?.category !== 'quantity' || !distance.quantity || origin?.category !== 'location') return undefined;
  const { unit, exactly, about, atLeast, atMost } = distance.quantity;
  const scale = KILOMETRES[unit];
  const amount = exactly ?? about ?? atLeast ?? atMost;
  const from = origin.entity.place;
  const behind = tokens.at(distance.end - 1) + 1;
  const to = tokens.at(origin.start);
  if (scale === undefined || amount === undefined || from?.latitude === undefined || from.longitude === undefined || tokens.at(distance.start) - tokens.at(mention.end - 1) > 4 || to - behind > 4) return undefined;
  let bearing: number | undefined;
  let joined = false;
  for (let token = behind; token < to; token++) {
    bearing ??= COMPASS.get(tokens.hash[token]!);
    joined ||= OF.has(tokens.hash[token]!);
  }
  if (!joined) return undefined;
  const words = reading.wordsOf({ start: distance.start, end: origin.end });
  const point = bearing === undefined ? { latitude: from.latitude, longitude: from.longitude } : shifted(from.latitude, from.longitude, amount * scale, bearing);
  return { ...(from.country === undefined ? {} : { country: from.country }), ...point, precision: 'relative', within: [origin.entity.name, ...from.within], why: `${words}; ${from.why}` };
}

/** A point some kilometres away; plain trigonometry is near enough for such distances. */
function shifted(latitude: number, longitude: number, kilometres: number, bearing: number): { latitude: number; longitude: number } {
  const angle = (bearing * Math.PI) / 180;
  const north = (kilometres * Math.cos(angle)) / DEGREE;
  const east = (kilometres * Math.sin(angle)) / (DEGREE * Math.cos((latitude * Math.PI) / 180));
  return { latitude: Math.round((latitude + north) * 100) / 100, longitude: Math.round((longitude + east) * 100) / 100 };
}
