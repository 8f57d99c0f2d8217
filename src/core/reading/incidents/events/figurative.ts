import { OF } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { EventMention } from './event-mention.ts';

/** Ways of attacking with words. "Fiercely" and "savagely" are left out: blows are dealt so too. Own hand. */
const WITH_WORDS = new WordSet('harshly sharply bitterly verbally vehemently publicly openly personally politically scathingly');
/** Kinds of attacks made with words. Own hand. */
const OF_WORDS = new WordSet('verbal scathing blistering harsh bitter stinging veiled thinly-veiled personal rhetorical partisan');
/** What grows at once without a bomb: "the population explosion". Own hand. */
const GROWS = new WordSet('population social demographic price birth debt demand credit');
/** "an explosion of violence": what broke out. Own hand. */
const BREAKS_OUT = new WordSet('violence anger joy rage interest laughter demand protest protests creativity discontent indignation');
/** What is seized without anything being taken from its place: "the generals seized power". Own hand. */
const GRASPED = new WordSet('power opportunity opportunities chance chances moment initiative attention headlines');
/** What crowds burn to be seen: nobody loses it. Own hand. */
const SHOWN = new WordSet('flag flags effigy effigies coffin coffins tyre tyres tire tires barricade barricades portrait portraits banner banners poster posters garbage trash rubbish candle candles incense model models puppet puppets');

/** What is destroyed or damaged without a blow: "destroyed the government's legitimacy". Own hand. */
const UNSEEN = new WordSet('legitimacy credibility image reputation economy economies health confidence trust unity peace dialogue talks democracy hope hopes dream dreams life lives future faith morale relations relationship relationships ties cause career careers myth environment ecology prestige honor honour process');

/**
 * Words for deeds in another sense: "harshly attacked the president", "attacked the minister verbally", "a scathing attack on", "the population explosion", "an explosion of
 * anger", "seized power", "destroyed the government's legitimacy", "burned an effigy of the minister".
 */
export function isFigurative(syntax: Syntax, { word, type, first, last, patients }: EventMention): boolean {
  const { tokens } = syntax;
  if (type === 'attack') {
    if (word.form === 'noun') return OF_WORDS.has(tokens, first - 1);
    return WITH_WORDS.has(tokens, first - 1) || WITH_WORDS.has(tokens, patients.at(-1)?.last ?? last);
  }
  if (word.frame === 'blast' && word.form === 'noun') return GROWS.has(tokens, first - 1) || (OF.has(tokens, last) && BREAKS_OUT.has(tokens, last + 1));
  if (type === 'seizure') return GRASPED.has(tokens, last) || (patients.length > 0 && patients.every(({ head }) => GRASPED.has(tokens, head)));
  if (word.effect === 'destroyed' || word.effect === 'damaged') return harmsNoThing(syntax, patients);
  return type === 'arson' && patients.length > 0 && patients.every(({ head }) => SHOWN.has(tokens, head));
}

/** Whether all that was destroyed or damaged is nothing that can be hit: "the legitimacy of the council". */
export const harmsNoThing = ({ tokens }: Syntax, things: readonly { readonly head: number }[]): boolean => things.length > 0 && things.every(({ head }) => UNSEEN.has(tokens, head));
