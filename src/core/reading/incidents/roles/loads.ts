import { WordSet } from '../../../lexicon/phrases.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import type { Reading } from '../../reading.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Participant } from '../events/event-mention.ts';
import { isMeans, participant } from './participants.ts';

const LOADED = new WordSet('loaded packed filled stuffed rigged laden crammed primed made');
const CARRYING = new WordSet('carrying containing');
const FULL = new WordSet('full composed');
const UP = new WordSet('up down');
const WITH = new WordSet('with of');
/** How many tokens a load may be long: "more than 200 kg of". */
const REACH = 7;

/** "an explosives-laden truck", "a truck packed with dynamite": a vehicle that is a bomb. */
export function isLaden(reading: Reading, syntax: Syntax, vehicle: Participant): boolean {
  if (vehicle.mention?.category !== 'vehicle') return false;
  const { tokens } = syntax;
  for (let i = vehicle.first + 1; i < vehicle.head; i++) if (LOADED.has(tokens, i) && EXPLOSIVE.has(tokens, i - 2)) return true;
  return loadOf(reading, syntax, vehicle) !== undefined;
}
const EXPLOSIVE = new WordSet('explosives explosive bomb bombs dynamite');

/** What a bomb or a vehicle was filled with: the dynamite of "a truck packed with 200 kg of dynamite". */
export function loadOf(reading: Reading, syntax: Syntax, { last }: Participant): Participant | undefined {
  const { tokens } = syntax;
  const at = COMMA.has(tokens, last) ? last + 1 : last;
  let from = -1;
  if (LOADED.has(tokens, at)) from = WITH.has(tokens, at + 1) ? at + 2 : UP.has(tokens, at + 1) && WITH.has(tokens, at + 2) ? at + 3 : -1;
  else if (FULL.has(tokens, at) && WITH.has(tokens, at + 1)) from = at + 2;
  else if (CARRYING.has(tokens, at)) from = at + 1;
  if (from < 0) return undefined;
  const [load] = reading.mentionsIn({ start: tokens.start[from]!, end: tokens.end[Math.min(tokens.count - 1, from + REACH)]! }).filter(({ category, start }) => category === 'weapon' && start >= tokens.start[from]!);
  if (!load) return undefined;
  const one = participant(reading, syntax, { first: tokens.at(load.start), last: tokens.at(load.end - 1) + 1 }, tokens.at(load.end - 1) + 1);
  return isMeans(one) ? one : undefined;
}
