import { capitalOf } from '../../../lexicon/capitals.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Entity, Incident, Mention } from '../../../model/findings.ts';
import { countryName, countryOfPeople } from '../../entities/places/gazetteer-places.ts';
import type { Reading } from '../../reading.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import type { Draft } from '../merging/incident-draft.ts';
import { innermost, participant } from './participants.ts';
import { addActor, sourced, type ClaimIndex } from '../sourcing.ts';

/** The states of a text by ISO 3166-1 alpha-2 code, so that all words for one give one entity. */
const known = new WeakMap<Reading, Map<string, Entity>>();

/** The state that a country's name ("Russia"), its people's adjective ("Russian") or, with `capitals`, its capital ("Moscow") stands for; undefined for other mentions. */
export function stateOf(reading: Reading, mention: Mention, capitals = false): Entity | undefined {
  const code = codeOf(mention, capitals);
  if (code === undefined) return undefined;
  let states = known.get(reading);
  if (!states) {
    states = new Map();
    for (const entity of reading.entities) if (entity.category === 'location' && entity.place?.precision === 'country' && entity.place.country !== undefined && !states.has(entity.place.country)) states.set(entity.place.country, entity);
    known.set(reading, states);
  }
  let state = states.get(code);
  if (!state) states.set(code, (state = { name: countryName(code), category: 'state-body', mentions: [mention] }));
  return state;
}

function codeOf({ category, form, entity }: Mention, capitals: boolean): string | undefined {
  if (category === 'nationality') return countryOfPeople(entity.name);
  if (form !== 'name' || entity.place?.country === undefined) return undefined;
  const { country, precision } = entity.place;
  return precision === 'country' || (capitals && entity.name === capitalOf(country)) ? country : undefined;
}

/** Deeds that forces do: who is named before their noun does them. */
const STRIKES: ReadonlySet<string> = new Set(['attack', 'air-strike', 'drone-strike', 'shelling', 'missile-attack', 'raid']);
/** What may stand between a people and the deed of its state: "an Israeli army raid", "Turkish cross-border artillery fire". Own hand. */
const BETWEEN = new WordSet('military army air force naval navy artillery tank border cross night night-time overnight ground missile missiles rocket rockets drone drones airborne guided retaliation precision -');

/** "an Israeli air strike", "US drone strikes", "Turkish shelling": the state that a noun for a strike names as its doer; undefined for none. */
export function stateBefore(reading: Reading, syntax: Syntax, event: EventMention, floor: number): Participant | undefined {
  const { tokens, tags } = syntax;
  if (!STRIKES.has(event.type)) return undefined;
  for (let i = event.first - 1; i >= floor; i--) {
    const mention = innermost(reading, tokens.start[i]!, tokens.end[i]!);
    const state = mention?.start === tokens.start[i]! && (mention.category === 'nationality' || mention.category === 'location') ? stateOf(reading, mention) : undefined;
    if (mention && state) return named(syntax, mention, state);
    // "a Syrian army raid", "NATO air strikes"
    if (mention?.category === 'state-body' || (mention?.category === 'organisation' && mention.form === 'name' && event.type !== 'attack')) return participant(reading, syntax, { first: tokens.at(mention.start), last: i + 1 }, i + 1);
    if (tags[i] !== Tag.adjective && tags[i] !== Tag.number && !BETWEEN.has(tokens, i)) return undefined;
  }
  return undefined;
}

/** "Russia bombed the town": a country that does something. */
export const isState = (entity: Entity): boolean => entity.category === 'location' && entity.place?.precision === 'country';

/** "Israeli warplanes", "two Russian missiles": the people named before a craft or weapon, with the words that name it. */
export function makerOf(reading: Reading, syntax: Syntax, { first, head }: Participant): Participant | undefined {
  const { tokens, tags } = syntax;
  for (let i = first; i < head; i++) {
    if (tags[i] !== Tag.adjective && tags[i] !== Tag.name && tags[i] !== Tag.noun) continue;
    const at = innermost(reading, tokens.start[i]!, tokens.end[i]!);
    // "Iranian-made drones": made there, used by anybody.
    const state = at?.start === tokens.start[i]! && tokens.textOf(i + 1) !== '-' && (at.category === 'nationality' || at.category === 'location') ? stateOf(reading, at) : undefined;
    if (at && state) return named(syntax, at, state);
  }
  return undefined;
}

/** The participant that a mention of an entity makes. */
function named({ tokens }: Syntax, { start, end }: Mention, entity: Entity): Participant {
  const first = tokens.at(start);
  return { first, last: tokens.at(end - 1) + 1, head: first, entity, sites: [], charge: false };
}

/** Where nobody is named, the state whose weapons they were is suspected: "two Russian missiles struck a market". */
export function readMakers(reading: Reading, syntax: Syntax, { draft, incident }: { readonly draft: Draft; readonly incident: Incident }, claims: ClaimIndex): void {
  if (incident.perpetrator.length > 0) return;
  for (const { means } of draft.events) {
    for (const weapon of means) {
      const maker = makerOf(reading, syntax, weapon);
      if (!maker) continue;
      const at = syntax.tokens.span(maker.first, maker.last);
      addActor(incident.perpetrator, { ...sourced({ ...(maker.entity ? { entity: maker.entity } : {}), text: maker.entity?.name ?? reading.textOf(at), mentions: [at] }, claims.covering(at), { why: 'the weapons are called after it', at }), confidence: 'suspected' });
    }
  }
}
