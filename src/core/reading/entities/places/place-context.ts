import { WordSet } from '../../../lexicon/phrases.ts';
import type { Entity, Mention } from '../../../model/findings.ts';
import { hashOf, Shape, type Tokens } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { countryOfPeople, placesCalled, type PlaceCandidate } from './gazetteer-places.ts';

/** Where a place's container stands: "Erbil, Iraq", "Paris, Texas". */
const COMMA = hashOf(',');
const IN = hashOf('in');
const OF = hashOf('of');

/** What a text says about which countries and states it speaks of. */
export class PlaceContext {
  private readonly countries = new Map<string, number>();
  /** States of the United States, and the entity that speaks for each; none where several do. */
  private readonly states = new Map<string, Entity | undefined>();
  /** Whether the text names states of the United States themselves. */
  namesStates = false;
  /** What each entity has said. */
  private readonly said = new Map<Entity, { readonly country: string; readonly weight: number }>();
  private total = 0;

  add(entity: Entity, country: string | undefined, state: string | undefined, weight: number): void {
    if (country === undefined) return;
    this.countries.set(country, (this.countries.get(country) ?? 0) + weight);
    this.said.set(entity, { country, weight });
    this.total += weight;
    if (state !== undefined) this.states.set(state, this.states.has(state) ? undefined : entity);
  }

  /** Part of the text's evidence that speaks for a country, from 0 to 1, without what the place at hand has said itself. */
  share(country: string | undefined, asking: Entity): number {
    const own = this.said.get(asking);
    const total = this.total - (own?.weight ?? 0);
    if (country === undefined || total <= 0) return 0;
    return Math.max(0, (this.countries.get(country) ?? 0) - (own?.country === country ? own.weight : 0)) / total;
  }

  /** The part of the text's evidence that the country has which it speaks of most. */
  get mostShare(): number {
    return this.total > 0 ? Math.max(...this.countries.values()) / this.total : 0;
  }

  /** Whether the text says enough about countries for silence about one to mean something. */
  get speaks(): boolean {
    return this.total >= 2;
  }

  /** Whether the text speaks of a state, apart from what the place at hand has said itself. */
  hasState(state: string | undefined, asking: Entity): boolean {
    return state !== undefined && this.states.has(state) && this.states.get(state) !== asking;
  }
}

/** Countries and states that the text names, and the countries of the peoples it names. `candidatesOf` gives what a name can mean; of "northern Iraq", Iraq. */
export function contextOf(reading: Reading, candidatesOf: (entity: Entity) => readonly PlaceCandidate[] | undefined): PlaceContext {
  const context = new PlaceContext();
  for (const entity of reading.entities) {
    const count = Math.min(entity.mentions.length, 6);
    if (entity.category === 'nationality') context.add(entity, countryOfPeople(entity.name), undefined, count);
    const known = candidatesOf(entity);
    if (!known || known.length === 0) continue;
    const countries = new Set(known.map(({ country }) => country));
    const [first] = known as [PlaceCandidate];
    if (first.precision === 'region' && first.state !== undefined) context.namesStates = true;
    if (first.precision === 'country' || first.precision === 'region') context.add(entity, first.country, first.state, countries.size > 1 ? count / 2 : count);
    // A city without namesakes abroad, villages and what only sounds alike apart, tells its country as well; one that is only spelled like it does not.
    else if (first.weight > 4 && !first.loose && known.every(({ country, weight, precision, loose }) => country === first.country || loose || (precision === 'city' && first.weight - weight >= VILLAGES))) context.add(entity, first.country, first.state, count / 2);
  }
  return context;
}

/** By how much larger, in decimal logarithms of inhabitants, a city is than a village. */
const VILLAGES = 2;

/** Words that tell a division from a town of its name, before it ("the state of Victoria", "governor of New York") or behind it ("Washington state", "New York Governor"). */
const DIVISIONS = new WordSet('state states province provinces governorate department prefecture oblast governor governors gov');
const TOWNS = new WordSet('city town village port mayor mayors suburb suburbs streets outskirts');

/** Whether the words beside a mention call it a division or a town. */
export function calledAs(tokens: Tokens, mention: Mention): 'region' | 'city' | undefined {
  const first = tokens.at(mention.start);
  const next = tokens.at(mention.end - 1) + 1;
  const of = tokens.hash[first - 1] === OF;
  if ((of && DIVISIONS.has(tokens, first - 2)) || DIVISIONS.has(tokens, next)) return 'region';
  return (of && TOWNS.has(tokens, first - 2)) || (TOWNS.has(tokens, next) && !tokens.is(next, Shape.capital)) ? 'city' : undefined;
}

/** The places that the text itself puts a mention into: "Erbil, Iraq", "Innisfail in Queensland", "the city of Basra". */
export function containerOf(reading: Reading, tokens: Tokens, mention: Mention, next: Mention | undefined): { readonly name: string; readonly places: readonly PlaceCandidate[] } | undefined {
  if (!next || (next.category !== 'location' && next.category !== 'facility') || next.entity === mention.entity) return undefined;
  const from = tokens.at(mention.end - 1) + 1;
  const to = tokens.at(next.start);
  if (to - from !== 1) return undefined;
  const joint = tokens.hash[from]!;
  if (joint !== COMMA && joint !== IN && joint !== OF) return undefined;
  const name = reading.textOf(next);
  const places = placesCalled(name).filter(({ precision }) => precision === 'country' || precision === 'region' || joint !== COMMA);
  return places.length > 0 ? { name, places } : undefined;
}
