import { WordSet } from '../../lexicon/phrases.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { Syntax, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../syntax/tags.ts';
import type { EventMention } from './event-mention.ts';

/** What kills and is nobody's deed. Own hand. */
const FORCES = new WordSet(
  'storm storms snowstorm thunderstorm thunderstorms quake quakes earthquake earthquakes aftershock flood floods flooding floodwaters hurricane hurricanes typhoon typhoons cyclone cyclones tornado tornadoes tornados tsunami landslide landslides mudslide mudslides avalanche avalanches ' +
    'eruption drought famine heatwave lightning rain rains disease diseases illness illnesses cholera malaria ebola measles dengue typhoid meningitis tuberculosis covid covid-19 coronavirus influenza flu epidemic pandemic virus cancer pneumonia dehydration starvation',
);
/** What may be an accident or what came of a deed: nobody's where the words do not point back to it. Own hand. */
const ACCIDENTS = new WordSet('crash crashes accident accidents collision collisions derailment stampede shipwreck pile-up wildfire wildfires blaze');
const FIRE = new WordSet('fire');
const ONE = new WordSet('a an another');
const POINTS_BACK = new WordSet('the this that both');
const CAUSE = new WordSet('in by from of after during to');
/** Tokens behind a word of harm in which its cause is looked for. */
const REACH = 14;

/** "The earthquake killed 300 people", "twelve died in a bus crash", "was killed by cholera": harm that no deed did. */
export function isMisfortune(syntax: Syntax, { word, agents, last, sentence }: EventMention): boolean {
  const { tokens, tags } = syntax;
  if (word.effect === undefined || word.effect === 'captured') return false;
  if (agents.length > 0) return agents.every((agent) => isCause(syntax, agent, agent.head));
  for (let i = last; i < sentence.last && i < last + REACH; i++) {
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!) || tags[i] === Tag.relative || tags[i] === Tag.subordinator) return false;
    if (!CAUSE.has(tokens, i)) continue;
    const phrase = nounPhraseAt(syntax, i + 1, sentence.last);
    if (phrase && isCause(syntax, phrase, phrase.last - 1)) return true;
  }
  return false;
}

function isCause({ tokens, tags }: Syntax, { first }: TokenRange, head: number): boolean {
  if (FORCES.has(tokens, head)) return true;
  // A participant begins behind its article.
  const opener = tags[first] === Tag.determiner ? first : first - 1;
  if (FIRE.has(tokens, head)) return ONE.has(tokens, opener);
  return ACCIDENTS.has(tokens, head) && !POINTS_BACK.has(tokens, opener);
}
