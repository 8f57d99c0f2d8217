import { WordSet } from '../../lexicon/phrases.ts';
import type { Mention } from '../../model/findings.ts';
import type { Span } from '../../text/span.ts';
import { countryOfPeople } from '../entities/gazetteer-places.ts';
import type { Reading } from '../reading.ts';

/** Prepositions after which a place is one where things are, not one that acts ("Washington said") or that somebody goes to or comes from. */
const WHERE = new WordSet('in at near outside inside around across throughout within into of');
/** How many words may stand between the preposition and the name: "in the eastern province of Marlo". */
const REACH = 4;

/** What speaks for a country, by kind; the kinds are weighed apart, as a single one repeated says little more than once. */
interface Evidence {
  /** "in Tessa", by the country's name. */
  lands: number;
  /** "in Marlo", by a place in it. */
  places: number;
  /** "Tessan", by its people. */
  peoples: number;
  /** Named otherwise: it acts, or is where the report was filed. */
  others: number;
}
const OTHERS = 0.1;

/** Of a whole text, counted once, and where its report was filed. */
const known = new WeakMap<Reading, { readonly dateline: Mention | undefined; readonly tally: ReadonlyMap<string, Evidence> }>();

/**
 * The country that a text is about: the one for which most speaks of what it names, places that things happen in and peoples; what stands
 * close to the given words counts a little more. That a country acts, or that the report was filed there, says little: much is reported from abroad.
 */
export function homeCountry(reading: Reading, near: readonly Span[] = []): string | undefined {
  let whole = known.get(reading);
  if (!whole) {
    const dateline = reading.mentions.find(({ category }) => category === 'location');
    known.set(reading, (whole = { dateline, tally: tallyOf(reading, reading.mentions, dateline) }));
  }
  const scores = new Map([...whole.tally].map(([country, { lands, places, peoples, others }]): [string, number] => [country, Math.log1p(lands) + Math.log1p(places) + Math.log1p(peoples) + OTHERS * Math.log1p(others)]));
  for (const { start, end } of near) {
    for (const [country, { lands, places, peoples, others }] of tallyOf(reading, reading.mentionsIn({ start: start - CLOSE, end: end + CLOSE }), whole.dateline)) scores.set(country, (scores.get(country) ?? 0) + NEARBY * Math.log1p(lands + places + peoples + others));
  }
  let best: string | undefined;
  for (const [country, score] of scores) if (best === undefined || score > scores.get(best)!) best = country;
  return best;
}

/** How close words stand, in UTF-16 code units, and what they count there. */
const CLOSE = 300;
const NEARBY = 0.2;

function tallyOf(reading: Reading, mentions: readonly Mention[], dateline: Mention | undefined): Map<string, Evidence> {
  const tally = new Map<string, Evidence>();
  for (const mention of mentions) {
    const place = mention.category === 'location' ? (mention.place ?? mention.entity.place) : undefined;
    const country = mention.category === 'nationality' ? countryOfPeople(mention.entity.name) : place?.country;
    if (country === undefined) continue;
    let evidence = tally.get(country);
    if (!evidence) tally.set(country, (evidence = { lands: 0, places: 0, peoples: 0, others: 0 }));
    if (!place) evidence.peoples++;
    else if (mention === dateline || !isWhere(reading, mention)) evidence.others++;
    else if (place.precision === 'country') evidence.lands++;
    else evidence.places++;
  }
  return tally;
}

function isWhere({ source: { tokens } }: Reading, { start }: Mention): boolean {
  const first = tokens.at(start);
  for (let i = first - 1; i >= 0 && i >= first - 1 - REACH; i--) if (WHERE.has(tokens, i)) return true;
  return false;
}
