import type { Entity, Mention } from '../../model/findings.ts';
import { hashOf, type Tokens } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { countryOfPeople, placesCalled, type PlaceCandidate } from './gazetteer-places.ts';

/** Where a place's container stands: "Erbil, Iraq", "Paris, Texas". */
const COMMA = hashOf(',');
const IN = hashOf('in');
const OF = hashOf('of');

/** What a text says about which countries and states it speaks of. */
export class PlaceContext {
  private readonly countries = new Map<string, number>();
  private readonly states = new Set<string>();
  private total = 0;

  add(country: string | undefined, state: string | undefined, weight: number): void {
    if (country === undefined) return;
    this.countries.set(country, (this.countries.get(country) ?? 0) + weight);
    this.total += weight;
    if (state !== undefined) this.states.add(state);
  }

  /** Part of the text's evidence that speaks for a country, from 0 to 1, without `own`, what the place at hand has added itself. */
  share(country: string | undefined, own: number): number {
    if (country === undefined || this.total - own <= 0) return 0;
    return Math.max(0, (this.countries.get(country) ?? 0) - own) / (this.total - own);
  }

  /** Whether the text says enough about countries for silence about one to mean something. */
  get speaks(): boolean {
    return this.total >= 2;
  }

  hasState(state: string | undefined): boolean {
    return state !== undefined && this.states.has(state);
  }
}

/** Countries and states that the text names, and the countries of the peoples it names. */
export function contextOf(reading: Reading, candidates: ReadonlyMap<Entity, readonly PlaceCandidate[]>): PlaceContext {
  const context = new PlaceContext();
  for (const entity of reading.entities) {
    const count = Math.min(entity.mentions.length, 6);
    if (entity.category === 'nationality') context.add(countryOfPeople(entity.name), undefined, count);
    const known = candidates.get(entity);
    if (!known || known.length === 0) continue;
    const countries = new Set(known.map(({ country }) => country));
    const [first] = known as [PlaceCandidate];
    if (first.precision === 'country' || first.precision === 'region') context.add(first.country, first.state, countries.size > 1 ? count / 2 : count);
    // A city without namesakes abroad tells its country as well.
    else if (countries.size === 1 && first.weight > 4) context.add(first.country, first.state, count / 2);
  }
  return context;
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
