import type { EventMention } from '../events/event-mention.ts';

/** Event mentions that tell of one incident, in reading order. */
export interface Draft {
  readonly events: EventMention[];
}

/** Whether a draft tells of several deeds in one word: "a series of attacks". */
export const isCollection = ({ events }: Draft): boolean => events.some(({ plural }) => plural);
