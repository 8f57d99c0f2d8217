import { AN } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, Tag } from '../../syntax/tags.ts';

const AND = new WordSet('and & or');
/** Where something stands. */
export const SITED = new WordSet('located situated based stationed parked');

/** Skips "located in the city of Erbil, Iraq," behind a phrase when the list goes on after it ("…, and another base at …"). */
export function overModifier({ tokens, tags }: Syntax, at: number, limit: number): number {
  const start = COMMA.has(tokens, at) ? at + 1 : at;
  if (tags[start] !== Tag.participle && tags[start] !== Tag.past) return at;
  if (!SITED.has(tokens, start)) return at;
  for (let i = start + 1; i < limit && i < start + 16; i++) {
    if (AND.has(tokens, i) && (tags[i + 1] === Tag.determiner || tags[i + 1] === Tag.number)) return COMMA.has(tokens, i - 1) ? i - 1 : i;
    if (tags[i] === Tag.past || tags[i] === Tag.present || tags[i] === Tag.relative || isAuxiliary(tags[i]!)) return at;
  }
  return at;
}

/** Skips "at Mill and Rose streets" behind a phrase when a list goes on after it: "an office at Mill and Rose streets, a firm in Orla, and a church". */
export function overAddress({ tokens, tags }: Syntax, at: number, limit: number): number {
  if (!ADDRESSING.has(tokens, at)) return at;
  for (let i = at + 1; i < limit && i < at + ADDRESS_REACH; i++) {
    if (COMMA.has(tokens, i)) return (AND.has(tokens, i + 1) && AN.has(tokens, i + 2)) || (AN.has(tokens, i + 1) && listCloses({ tokens, tags }, i + 2, limit)) ? i : at;
    if (AND.has(tokens, i) && AN.has(tokens, i + 1)) return i;
    if (!inAddress(tags[i]!) && !AND.has(tokens, i)) return at;
  }
  return at;
}
const inAddress = (tag: number): boolean => tag === Tag.name || tag === Tag.noun || tag === Tag.number || tag === Tag.adjective || tag === Tag.determiner || tag === Tag.preposition || tag === Tag.possessive;

/** ", and a church": a list's last member stands ahead and no verb before it. */
function listCloses({ tokens, tags }: Syntax, from: number, limit: number): boolean {
  for (let i = from; i < limit - 1 && i < from + 2 * ADDRESS_REACH; i++) {
    if (AND.has(tokens, i) && AN.has(tokens, i + 1)) return true;
    if (!inAddress(tags[i]!) && !AND.has(tokens, i) && !COMMA.has(tokens, i)) return false;
  }
  return false;
}
const ADDRESSING = new WordSet('at in on near');
/** How many tokens long an address may be. */
const ADDRESS_REACH = 16;
