import type { Tokens } from '../../../text/tokens.ts';
import { isNamed } from '../../../model/entities.ts';
import type { Entity } from '../../../model/findings.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import type { Draft } from './incident-draft.ts';

/** What it weighs that the same named person suffers: nobody is killed or kidnapped twice. */
export const SAME_PERSON = 6;

/** Shared victims and targets speak for one incident, different named ones against it. */
export function patientFit(draft: Draft, event: EventMention): number {
  const mine = entitiesOf(event.patients);
  const theirs = new Set(draft.events.flatMap(({ patients }) => entitiesOf(patients)));
  if (mine.length === 0 || theirs.size === 0) return 0;
  if (mine.some((entity) => theirs.has(entity) || [...theirs].some((other) => sameName(entity, other)))) return mine.some(people) ? SAME_PERSON : 4;
  if (mine.some(people) && [...theirs].some(people)) return -3;
  // "three nurses were kidnapped … an engineer was kidnapped": people called by other words suffered the same once more.
  const again = event.word.form !== 'noun' && event.word.effect === 'captured' && draft.events.some(({ word }) => word.effect === 'captured');
  if (again && mine.every(described) && [...theirs].every(described)) return -3;
  if (!mine.some(isThing) || ![...theirs].some(isThing)) return 0;
  // Buildings are told apart by the names in them or beside them ("the base at Tessa airport", "Al Marlo base").
  const [here, there] = [event.patients.flatMap(({ sites }) => sites), draft.events.flatMap(({ patients }) => patients.flatMap(({ sites }) => sites))];
  const kinds = mine.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  if (here.length > 0 && there.length > 0) return here.some((site) => there.some((other) => sameSite(site, other, kinds))) ? 4 : -2.5;
  if (mine.every((one) => standsIn(one, theirs))) return 1;
  // "shells fell on the airport … a parked helicopter was damaged": what stands in a building is hit with it.
  const stands = event.word.effect !== undefined && mine.every(({ category }) => category === 'vehicle') && [...theirs].some(({ category }) => category === 'facility');
  return stands ? 0 : event.word.effect ? -0.5 : -2;
}

/** "fired at the airport … tore through the terminal": a part that only such a building has. */
function standsIn({ name }: Entity, wholes: ReadonlySet<Entity>): boolean {
  const whole = WHOLE.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  return whole !== undefined && [...wholes].some((other) => whole.test(other.name));
}
/** Parts of buildings that texts name by themselves, with what they are parts of. Own hand. */
const WHOLE: ReadonlyMap<string, RegExp> = new Map([
  ...['terminal', 'runway', 'hangar', 'apron'].map((part) => [part, /\b(?:airport|airfield|airbase|base)$/i] as const),
  ...['ward', 'clinic', 'morgue'].map((part) => [part, /\b(?:hospital|clinic)$/i] as const),
  ...['classroom', 'dormitory'].map((part) => [part, /\b(?:school|college|university)$/i] as const),
]);

/** Whether a building or vehicle of the event is one that the draft tells of. */
export const hitsSame = ({ events }: Draft, { patients }: EventMention): boolean => patients.some(({ entity }) => entity !== undefined && isThing(entity) && events.some((event) => event.patients.some((other) => other.entity === entity)));

/** Whether what the event hit is called by the same noun as what the draft tells of: "the depot", "the Marlo fuel depot". */
export const hitsAlike = ({ events }: Draft, { patients }: EventMention, tokens: Tokens): boolean => patients.some(({ head }) => events.some((event) => event.patients.some((other) => tokens.hash[other.head] === tokens.hash[head])));

/** "the last hospital in Vela" and "Vela hospital": one is called after the other's place and kind. */
const sameSite = (a: string, b: string, kinds: readonly string[]): boolean => a === b || kinds.some((kind) => a === `${b} ${kind}` || b === `${a} ${kind}`);

/** A building or a vehicle. */
const isThing = (entity: Entity): boolean => entity.category === 'facility' || entity.category === 'vehicle';
const people = (entity: Entity): boolean => entity.category === 'person' && isNamed(entity);
/** "the three nurses": people or a body that the text gives no name. */
const described = (entity: Entity): boolean => !isNamed(entity) && (entity.category === 'person' || entity.category === 'organisation' || entity.category === 'state-body');

/** "Ana Ruiz" and "Ruiz": one name is the other's last word. */
const sameName = (a: Entity, b: Entity): boolean => people(a) && people(b) && (a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`) || a.name === b.name);

const entitiesOf = (participants: readonly Participant[]): Entity[] => participants.flatMap(({ entity }) => (entity ? [entity] : []));
