import { homeOfGroup } from '../../../lexicon/group-homes.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Entity, Mention } from '../../../model/findings.ts';
import { isDateline } from '../../../text/dateline.ts';
import type { Span } from '../../../text/span.ts';
import { countryOfPeople, countryOfWord } from '../../entities/places/gazetteer-places.ts';
import type { Reading } from '../../reading.ts';

/** Prepositions after which a place is one where things are, not one that acts ("Washington said") or that somebody goes to or comes from. */
const WHERE = new WordSet('in at near outside inside around across throughout within into of');
/** How many words may stand between the preposition and the name: "in the eastern province of Marlo". */
const REACH = 4;
const STOPS = new WordSet(['.', ';', ':', '?', '!']);
/** What acts at home when it is called after its people: "the Tessan army", "Tessan guerrillas"; a Tessan citizen may be anywhere. Own hand. */
const FORCES = new WordSet('army armed military police security national air navy soldiers soldier troops troop forces judge judges guerrillas guerrilla rebels rebel insurgents government authorities prosecutors courts parliament capital people territory border');

/** What speaks for a country, by kind; the kinds are weighed apart, as a single one repeated says little more than once. */
interface Evidence {
  /** "Marlo, 4 May": the report was filed there. Not where the dateline has to say which country that is: then it was filed abroad. */
  filed: number;
  /** "in Tessa", by the country's name. */
  lands: number;
  /** "in Marlo", by a place in it. */
  places: number;
  /** "the Tessan army". */
  forces: number;
  /** "Tessan", by its people otherwise. */
  peoples: number;
  /** An armed group that acts there. */
  groups: number;
  /** By the country's name where it is no place: it acts. */
  acts: number;
}
/** Set by hand, in halves. */
const WEIGHTS: Readonly<Evidence> = { filed: 2.5, lands: 2.5, places: 2, forces: 1.5, peoples: 0.5, groups: 2, acts: 0.5 };
const KINDS = Object.keys(WEIGHTS) as readonly (keyof Evidence)[];

/** Of a whole text, counted once. */
const known = new WeakMap<Reading, { readonly dateline: Span | undefined; readonly tally: ReadonlyMap<string, Evidence> }>();

/**
 * The country that a text is about: the one for which most speaks of where it was filed, of what it names, places that things happen in,
 * peoples, their forces and armed groups; what stands close to the given words counts a little more. That a country acts says little:
 * much is reported from abroad.
 */
export function homeCountry(reading: Reading, near: readonly Span[] = []): string | undefined {
  let whole = known.get(reading);
  if (!whole) {
    const dateline = datelineOf(reading);
    known.set(reading, (whole = { dateline, tally: tallyOf(reading, reading.mentions, dateline) }));
  }
  const scores = new Map([...whole.tally].map(([country, evidence]): [string, number] => [country, scoreOf(evidence)]));
  for (const { start, end } of near) {
    for (const [country, evidence] of tallyOf(reading, reading.mentionsIn({ start: start - CLOSE, end: end + CLOSE }), whole.dateline)) scores.set(country, (scores.get(country) ?? 0) + NEARBY * scoreOf(evidence));
  }
  let best: string | undefined;
  for (const [country, score] of scores) if (best === undefined || score > scores.get(best)!) best = country;
  return best;
}

/** How close words stand, in UTF-16 code units, and what they count there. */
const CLOSE = 300;
const NEARBY = 0.2;

function scoreOf(evidence: Evidence): number {
  let score = 0;
  for (const kind of KINDS) score += WEIGHTS[kind] * Math.log1p(evidence[kind]);
  return score;
}

function tallyOf(reading: Reading, mentions: readonly Mention[], dateline: Span | undefined): Map<string, Evidence> {
  const { tokens } = reading.source;
  const tally = new Map<string, Evidence>();
  const groups = new Map<Entity, string | undefined>();
  const note = (country: string | undefined, kind: keyof Evidence): void => {
    if (country === undefined) return;
    let evidence = tally.get(country);
    if (!evidence) tally.set(country, (evidence = { filed: 0, lands: 0, places: 0, forces: 0, peoples: 0, groups: 0, acts: 0 }));
    evidence[kind]++;
  };
  for (const mention of mentions) {
    const { category, entity } = mention;
    if (category === 'nationality') note(countryOfPeople(entity.name), FORCES.has(tokens, tokens.at(mention.end - 1) + 1) ? 'forces' : 'peoples');
    else if (category === 'location') {
      const place = mention.place ?? entity.place;
      if (place?.country === undefined) continue;
      const land = place.precision === 'country';
      if (dateline && mention.start < dateline.end && mention.start >= dateline.start) note(land || namesCountry(reading, mention) ? undefined : place.country, 'filed');
      else if (isWhere(reading, mention)) note(place.country, land ? 'lands' : 'places');
      else if (land) note(place.country, 'acts');
    } else if (mention.form === 'name' && BODIES.has(category)) {
      if (!groups.has(entity)) groups.set(entity, homeOfGroup(entity.name) ?? homeOfGroup(reading.textOf(mention)) ?? countryIn(entity.name));
      note(groups.get(entity), 'groups');
    }
  }
  return tally;
}

/** "Communist Party of Tessa", "Tessan Workers' Union": whose country its name tells. */
function countryIn(name: string): string | undefined {
  const of = name.lastIndexOf(' of ');
  return countryOfPeople(name.split(' ', 1)[0]!) ?? (of < 0 ? undefined : countryOfWord(name.slice(of + 4).replace(/^the /, '')));
}
const BODIES: ReadonlySet<string> = new Set(['armed-group', 'organisation', 'state-body', 'facility']);

/** The sentence that is the dateline; behind a headline and a header at most. */
function datelineOf({ source: { tokens, sentences } }: Reading): Span | undefined {
  const found = sentences.slice(0, HEAD).find((sentence) => isDateline(tokens, sentence));
  return found && tokens.span(found.first, found.last);
}
const HEAD = 5;

/** "Marlo (Tessa), 4 May": the country stands with the town, or is what stands there. */
const namesCountry = ({ source: { tokens } }: Reading, { start, end }: Mention): boolean => tokens.text.startsWith(' (', end) || tokens.text[start - 1] === '(';

function isWhere({ source: { tokens } }: Reading, { start }: Mention): boolean {
  const first = tokens.at(start);
  for (let i = first - 1; i >= 0 && i >= first - 1 - REACH && !STOPS.has(tokens, i); i--) if (WHERE.has(tokens, i)) return true;
  return false;
}
