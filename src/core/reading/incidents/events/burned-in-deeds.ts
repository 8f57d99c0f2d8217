import { EVENT_WORDS, type EventType } from '../../../lexicon/events.ts';
import { Tag } from '../../syntax/tags.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { EventMention } from './event-mention.ts';

/** Sentences behind a deed in which what burned, burned in it. */
const REACH = 2;
/** Deeds in which things burn. */
const VIOLENT: ReadonlySet<EventType> = new Set<EventType>(['attack', 'armed-assault', 'bombing', 'suicide-bombing', 'air-strike', 'drone-strike', 'shelling', 'missile-attack', 'raid', 'clash', 'killing']);

/**
 * "Gunmen ambushed a convoy near Marlo. Eleven trucks were burned": what was burned, by nobody that is named and with no day or place of its own, right behind
 * a violent deed is what that deed destroyed, and no arson. Call once settings are read.
 */
export function burnedInDeeds({ tokens, tags }: Syntax, events: EventMention[]): void {
  let violent: EventMention | undefined;
  for (const [index, event] of events.entries()) {
    if (VIOLENT.has(event.type)) violent = event;
    if (event.type !== 'arson' || !violent || event.word.form === 'noun' || event.agents.length + event.means.length + event.dates.length + event.places.length > 0) continue;
    if (tags[event.first - 1] !== Tag.be || event.sentenceIndex === violent.sentenceIndex || event.sentenceIndex - violent.sentenceIndex > REACH || event.sentence.paragraph !== violent.sentence.paragraph) continue;
    if (tokens.lower(event.first).startsWith('burn') || tokens.lower(event.first).startsWith('torch')) events[index] = { ...event, word: EVENT_WORDS.get('destroyed')!.verb!, type: 'destruction' };
  }
}
