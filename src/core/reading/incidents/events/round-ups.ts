import { WordSet } from '../../../lexicon/phrases.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { VerbGroup } from '../../syntax/verb-groups.ts';

/** What goes on for months and years: its toll is no incident's. Own hand. */
const WARS = new WordSet('conflict conflicts war wars insurgency insurgencies unrest violence fighting hostilities uprising rebellion crackdown campaign crisis feud');
const SINCE = new WordSet('since');
const HAVE = new WordSet('has have');

/**
 * Tolls of a war or a time: "the conflict has killed 15,000 people", "more than 130 fighters have been killed since October". They sum up
 * what happened in many incidents.
 */
export function isRoundUp(syntax: Syntax, group: VerbGroup, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  if (tags[group.first] !== Tag.have || !HAVE.has(tokens, group.first)) return false;
  if (!group.passive && WARS.has(tokens, group.first - 1)) return true;
  for (let i = group.last; i < sentence.last && i < group.last + 14; i++) {
    if (SINCE.has(tokens, i)) return true;
    if (tags[i] === Tag.past || tags[i] === Tag.that || tags[i] === Tag.relative) break;
  }
  // "Since the beginning of this war, 212 nurses have been killed"
  return !group.negated && (SINCE.has(tokens, sentence.first) || isOverTime(syntax, sentence));
}

/** "In the last three years 64 mayors have been killed", "during the two months of the war": weeks to years that are counted. */
function isOverTime({ tokens, tags }: Syntax, sentence: Sentence): boolean {
  for (let i = sentence.first; i + 3 < sentence.last; i++) {
    if (!OVER.has(tokens, i)) continue;
    let at = i + 1;
    if (tags[at] === Tag.determiner) at++;
    if (LAST.has(tokens, at)) at++;
    if ((tags[at] === Tag.number || MANY.has(tokens, at)) && PERIODS.has(tokens, at + 1)) return true;
  }
  return false;
}
const OVER = new WordSet('in over during within for');
const LAST = new WordSet('last past previous first');
const MANY = new WordSet('few several recent many');
const PERIODS = new WordSet('weeks months years decades');
