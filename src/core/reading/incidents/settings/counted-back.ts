import { WordSet } from '../../../lexicon/phrases.ts';
import type { Tokens } from '../../../text/tokens.ts';

const BOTH = new WordSet(['both']);
const KNOWN = new WordSet('the these those all');
const COUNTS = ['two', 'three', 'four'];
/** Nouns that stand for several deeds told before. Own hand. */
const DEEDS = new WordSet('attacks bombings blasts explosions killings murders kidnappings abductions raids strikes shootings assassinations ambushes incidents crimes actions acts assaults');
/** How many tokens of a phrase are looked at. */
const REACH = 6;

/** How many deeds told before the words from token `from` on point back to: "both attacks" and "these two bombings" to two; 0 for none. */
export function countedBack(tokens: Tokens, from: number, limit: number): number {
  for (let i = from; i < limit && i < from + REACH; i++) {
    const count = BOTH.has(tokens, i) ? 2 : KNOWN.has(tokens, i - 1) ? COUNTS.indexOf(tokens.lower(i)) + 2 : 1;
    if (count < 2) continue;
    for (let k = i + 1; k < limit && k <= i + 2; k++) if (DEEDS.has(tokens, k)) return count;
  }
  return 0;
}

/** How many deeds are looked back over. */
const FURTHEST = 40;

/** Of what `of` gives for items in the order of the text, the last `count` different ones before index `end`, the latest first; none where there are fewer. */
export function lastDifferent<T, R>(items: readonly T[], end: number, count: number, of: (item: T) => R): R[] {
  const found: R[] = [];
  for (let i = end - 1; i >= 0 && i >= end - FURTHEST && found.length < count; i--) {
    const one = of(items[i]!);
    if (!found.includes(one)) found.push(one);
  }
  return found.length === count ? found : [];
}
