import type { Entity, Mention, Place } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { foldName } from '../../../text/fold.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { hashOf, type Tokens } from '../../../text/tokens.ts';
import { placeFacility, placeNominal } from './facility-places.ts';
import { countryName, placeOf, placesCalled, WELL_KNOWN, type PlaceCandidate } from './gazetteer-places.ts';
import { calledAs, containerOf, contextOf, type PlaceContext } from './place-context.ts';

/**
 * Where places are: country, coordinates, what contains them, and why this place and not a namesake. "Erbil, Iraq" by what the text puts
 * it into; "Paris" by size; "Tripoli" in a text about Lebanon by the countries that the text names. "northern Iraq" stays relative
 * to Iraq, "15 km south of Tikrit" to Tikrit; a facility has the place of the town it is in.
 */
export function readPlaces(reading: Reading): void {
  const { tokens } = reading.source;
  const places = reading.mentions.filter(({ category, form }) => (category === 'location' || category === 'facility') && form === 'name');
  const candidates = new Map<Entity, readonly PlaceCandidate[]>();
  for (const { entity, category } of places) if (category === 'location' && !candidates.has(entity)) candidates.set(entity, placesCalled(entity.name));
  const { containers, contents } = containersOf(reading, tokens, places);
  const context = contextOf(reading, (entity) => {
    const known = candidates.get(entity);
    const part = known?.length === 0 ? partOf(entity) : undefined;
    return part ? placesCalled(part.whole) : known;
  });
  const neighboursOf = inLists(tokens, places, candidates, contents);
  const called = new Map<Entity, Place['precision']>();
  for (const mention of places) {
    const kind = called.has(mention.entity) ? undefined : calledAs(tokens, mention);
    if (kind) called.set(mention.entity, kind);
  }
  const articled = behindArticles(tokens, places);
  for (const [entity, all] of candidates) {
    // "the Volga": a river, though a town is called like it.
    const options = articled.has(entity) ? all.filter(({ precision }) => precision !== 'city') : all;
    const container = containers.get(entity);
    const held = contents.get(entity)?.flatMap((inner) => (BOROUGHS.has(foldName(inner.name)) ? [] : (candidates.get(inner)?.slice(0, 1) ?? [])));
    const listed = container && isElsewhere(options, container) ? undefined : choose(entity, options, container, context, { neighbours: neighboursOf(entity), held, called: called.get(entity) });
    const place = listed ?? relative(entity, context) ?? (container && inside(container));
    if (place) entity.place = place;
  }
  for (const mention of places) if (mention.category === 'facility' && !mention.entity.place) placeFacility(reading, mention);
  for (const mention of reading.mentions) {
    if (mention.category !== 'location' && mention.category !== 'facility') continue;
    if (mention.form === 'nominal' && !mention.entity.place) placeNominal(reading, mention);
    if (mention.entity.place) mention.place = mention.entity.place;
  }
}

/** Single words that stand behind "the" and before no noun wherever the text has them, inside sentences of small letters. */
function behindArticles(tokens: Tokens, places: readonly Mention[]): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  const bare = new Set<Entity>();
  for (const { entity, start, end } of places) {
    const first = tokens.at(start);
    const last = tokens.at(end - 1);
    const alone = first === last && tokens.lower(first - 1) === 'the' && (last + 1 >= tokens.count || FOLLOWS.has(tokens, last + 1) || CLOSES.has(tokens.hash[last + 1]!)) && !WITH_ARTICLE.has(tokens, first);
    (alone ? found : bare).add(entity);
  }
  for (const entity of bare) found.delete(entity);
  return found;
}
/** Towns and quarters that are called with their article. Own hand. */
const WITH_ARTICLE = new WordSet('hague bronx vatican levant');
const CLOSES = new Set([',', '.', ';', ')', '?', '!'].map(hashOf));
/** What goes on behind a whole phrase. */
const FOLLOWS = new WordSet('and or in on at near from to into towards by with for as is was are were has have had which that who where when while after before since until but of');

interface Container {
  readonly name: string;
  readonly places: readonly PlaceCandidate[];
}

/** For each place what the text puts it into, at whichever mention it says so, and for each container what the text puts there. */
function containersOf(reading: Reading, tokens: Tokens, places: readonly Mention[]): { containers: Map<Entity, Container>; contents: Map<Entity, Entity[]> } {
  const containers = new Map<Entity, Container>();
  const contents = new Map<Entity, Entity[]>();
  places.forEach((mention, i) => {
    const next = places[i + 1];
    const container = containers.has(mention.entity) ? undefined : containerOf(reading, tokens, mention, next);
    if (!container || !next) return;
    containers.set(mention.entity, container);
    contents.set(next.entity, [...(contents.get(next.entity) ?? []), mention.entity].slice(-MOST_CONTENTS));
  });
  return { containers, contents };
}
/** How many of the places inside a container are asked which of its namesakes it is. */
const MOST_CONTENTS = 4;

/** "Paris, Idaho": towns of this name are listed, but none in the state that the text puts it into. */
const isElsewhere = (options: readonly PlaceCandidate[], container: Container): boolean =>
  container.places.every(({ state }) => state !== undefined) && options.every(({ precision }) => precision === 'city') && !options.some((option) => lies(option, container));

const JOINTS = new Set([',', 'and', 'or'].map(hashOf));

/** For each place the kinds of places that stand beside it in lists. */
function inLists(tokens: Tokens, places: readonly Mention[], candidates: ReadonlyMap<Entity, readonly PlaceCandidate[]>, contents: ReadonlyMap<Entity, readonly Entity[]>): (entity: Entity) => ReadonlySet<Place['precision']> {
  const beside = new Map<Entity, Set<Place['precision']>>();
  const note = (entity: Entity, other: Entity): void => {
    const best = candidates.get(other)?.[0];
    if (best) beside.set(entity, (beside.get(entity) ?? new Set()).add(best.precision));
  };
  for (let i = 1; i < places.length; i++) {
    const [before, after] = [places[i - 1]!, places[i]!];
    const from = tokens.at(before.end - 1) + 1;
    const to = tokens.at(after.start);
    if (to <= from || to - from > 2 || !JOINTS.has(tokens.hash[from]!) || !JOINTS.has(tokens.hash[to - 1]!)) continue;
    // "Buffalo, New York": the one in the other, no list.
    if (candidates.get(before.entity)?.[0]?.precision === 'city' && contents.get(after.entity)?.includes(before.entity)) continue;
    note(before.entity, after.entity);
    note(after.entity, before.entity);
  }
  return (entity) => beside.get(entity) ?? NONE;
}

/** What the text's own container is worth, and what it costs a candidate to lie elsewhere. */
const CONTAINED = 6;
const ELSEWHERE = 3;
/** What all of the text's countries being this one is worth, and a named state of the United States. */
const COUNTRY_SHARE = 4;
const STATE_NAMED = 1.5;
/** A tiny place needs the text to speak of its country. */
const LEAST_WEIGHT = 2.5;
/** The same for the only place of its name in the lists. */
const ONLY_ONE = 5;
/** The part of the text's evidence that its country needs for a name that only sounds alike; and half of what speaks for the country named most. */
const LEAST_SHARE = 0.15;
/** By how much larger, in decimal logarithms of inhabitants, a city known abroad is than a namesake that only the text's country speaks for. */
const OUTGROWN = 2;
/** What it is worth that the names beside it in a list mean places of the same kind: "Oregon, Washington and Idaho". */
const IN_LIST = 2.5;
/** What a place is worth for what it holds: "Atlanta, Georgia" speaks of the state. */
const HOLDS = 5;
/** Parts of the city whose state has its name: "Brooklyn, New York" speaks of the city. */
const BOROUGHS = new Set(['brooklyn', 'queens', 'manhattan', 'bronx', 'the bronx', 'staten island', 'harlem']);
/** What it is worth that the text calls it a state, or a town: "the state of Victoria". */
const CALLED = 4;

/** What the text says of a place besides what it puts it into. */
interface Surroundings {
  /** Kinds of places that stand beside it in lists. */
  readonly neighbours: ReadonlySet<Place['precision']>;
  /** The likeliest of the places that the text puts into it. */
  readonly held: readonly PlaceCandidate[] | undefined;
  readonly called: Place['precision'] | undefined;
}

function choose(entity: Entity, options: readonly PlaceCandidate[], within: Container | undefined, context: PlaceContext, around?: Surroundings): Place | undefined {
  // "in California, Virginia and Maryland": one state stands beside the other, not in it.
  const container = options[0]?.precision === 'region' && within?.places.every(({ precision }) => precision === 'region') ? undefined : within;
  let best: PlaceCandidate | undefined;
  let bestScore = -Infinity;
  let bestWhy = '';
  const largest = options.reduce((most, { precision, weight, loose }) => (precision === 'city' && !loose ? Math.max(most, weight) : most), 0);
  for (const option of options) {
    const share = context.share(option.country, entity);
    const contained = container && lies(option, container);
    let score = option.weight + COUNTRY_SHARE * share + (option.precision === 'city' && context.hasState(option.state, entity) ? STATE_NAMED : 0);
    if (container && option.precision !== 'country' && (option.precision !== 'region' || contained)) score += contained ? CONTAINED : -ELSEWHERE;
    if (around?.neighbours.has(option.precision)) score += IN_LIST;
    if (around?.called === option.precision) score += CALLED;
    if (around?.held?.some((inner) => lies(inner, { name: '', places: [option] }))) score += HOLDS;
    // Bogota in a text that names US citizens is not the one in New Jersey.
    if (option.precision === 'city' && !contained && largest >= WELL_KNOWN && largest - option.weight >= OUTGROWN && !context.hasState(option.state, entity)) continue;
    // What only sounds alike, and a small place in a country that the text does not speak of, is more likely a place that no list has.
    const foreign = !contained && ((option.loose && (share < LEAST_SHARE || share < context.mostShare / 2)) || (share === 0 && option.weight < (options.length === 1 ? ONLY_ONE : WELL_KNOWN) && context.speaks));
    // So is one in a state of the United States where the text names others.
    const otherState = option.state !== undefined && option.precision === 'city' && option.weight < WELL_KNOWN && !contained && context.namesStates && !context.hasState(option.state, entity);
    if (foreign || otherState || score < LEAST_WEIGHT) continue;
    if (score > bestScore) [best, bestScore, bestWhy] = [option, score, because(option, options, contained ? container.name : '', share)];
  }
  return best && placeOf(best, bestWhy);
}

const NONE: ReadonlySet<Place['precision']> = new Set();

const lies = (option: PlaceCandidate, { places }: Container): boolean =>
  places.some(({ precision, country, state }) => (precision === 'country' ? country === option.country : precision === 'region' && option.precision !== 'region' && (state === undefined ? country === option.country : state === option.state)));

function because(option: PlaceCandidate, options: readonly PlaceCandidate[], container: string, share: number): string {
  const spelling = option.loose ? ', by a spelling that sounds alike' : '';
  if (container) return `the text puts it into ${container}${spelling}`;
  if (option.precision === 'country') return 'a country’s name';
  if (options.length === 1) return `the only place of this name in the lists${spelling}`;
  const others = elsewhere(option, options);
  if (share > 0 && option.country) return `of ${options.length} places of this name the one in ${countryName(option.country)}, which the text speaks of${spelling}${others}`;
  return `the likeliest of ${options.length} places of this name${spelling}${others}`;
}

/** "; others in Mali and Russia": the countries of up to three likelier namesakes. */
function elsewhere(option: PlaceCandidate, options: readonly PlaceCandidate[]): string {
  const names: string[] = [];
  for (const { country } of options) {
    if (country === undefined || country === option.country || names.length === MOST_NAMED) continue;
    const name = countryName(country);
    if (!names.includes(name)) names.push(name);
  }
  return names.length === 0 ? '' : `; others in ${names.join(', ')}`;
}
/** How many countries of namesakes a reason names. */
const MOST_NAMED = 3;

/** A place that no list has, in one that the text names: "Scott County, Indiana". Its point is the container's. */
function inside({ name, places }: Container): Place {
  const container = placeOf(places[0]!, '');
  return { ...container, precision: 'relative', within: [name, ...container.within], why: `not in the lists; the point is that of ${name}, which the text puts it into` };
}

const DIRECTION = /^(?:the )?((?:far |extreme )?(?:north|south|east|west|northeast|northwest|southeast|southwest|north east|north west|south east|south west|northern|southern|eastern|western|central|upper|lower|northeastern|northwestern|southeastern|southwestern|north eastern|north western|south eastern|south western|inner|outer|greater|downtown|mainland|rural|occupied)) (?:of )?(.+)$/;

/** The direction and the place in "northern Iraq". */
function partOf({ name }: Entity): { readonly direction: string; readonly whole: string } | undefined {
  const match = DIRECTION.exec(foldName(name));
  return match ? { direction: match[1]!, whole: match[2]! } : undefined;
}

/** "northern Iraq", "south-east Turkey": a part of a place, with the whole's point. */
function relative(entity: Entity, context: PlaceContext): Place | undefined {
  const match = partOf(entity);
  if (!match) return undefined;
  const { direction, whole } = match;
  const place = choose(entity, placesCalled(whole), undefined, context);
  const name = entity.name.slice(-whole.length);
  return place && { ...place, precision: 'relative', within: [name, ...place.within], why: `${direction} ${name}: a part of it; the point is that of the whole` };
}
