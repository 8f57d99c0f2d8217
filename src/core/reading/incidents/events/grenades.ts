import type { EventType } from '../../../lexicon/events.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { EventMention } from './event-mention.ts';

const GRENADE = new WordSet('grenade grenades');
const SHOOTING: ReadonlySet<EventType> = new Set<EventType>(['armed-assault', 'attack']);

/**
 * "Gunmen threw grenades and opened fire on a bar", "a shooting and grenade attack": grenades beside guns are part of an armed assault, and
 * no bombing of their own. The events of a text in reading order.
 */
export function joinGrenades({ tokens }: Syntax, events: readonly EventMention[]): void {
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!;
    if (event.type !== 'bombing' || event.means.length === 0 || !event.means.every(({ head }) => GRENADE.has(tokens, head))) continue;
    if (isShooting(events[i - 1], event) || isShooting(events[i + 1], event)) event.type = 'armed-assault';
  }
}

const isShooting = (other: EventMention | undefined, { sentence }: EventMention): boolean => other?.sentence === sentence && other.type === 'armed-assault' && SHOOTING.has(other.word.type);
