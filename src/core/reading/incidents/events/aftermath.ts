import { OF, POINTING } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { EventMention } from './event-mention.ts';

const BOTH = new WordSet('both all');
const HAD = new WordSet(['had']);
const IN = new WordSet('in at');
const FROM = new WordSet('of from');
const WHOSE = new WordSet('a the his her their');
const KNOWN = new WordSet('the them those these');
const THEM = new WordSet('them these those');
const HOSPITAL = new WordSet(['hospital']);
const WOUNDS = new WordSet('wounds injuries burns');

/** Whether an event is harm that came of what was told before: to those in it, or to so many in all ("Two of the wounded died"). */
export const isAftermath = (event: EventMention, syntax: Syntax): boolean =>
  isOfBoth(event, syntax) || isLaterToll(event, syntax) || isLaterDeath(event, syntax) || isOfSeries(event, syntax) || isClaimed(event, syntax) || isOfFire(event, syntax) || isOfIts(event, syntax);

/** "Two of the 19 wounded died overnight", "died of his wounds on Friday": a death whose day and place are not those of the deed. */
export function isLaterDeath({ word, patients, last }: EventMention, { tokens }: Syntax): boolean {
  if (patients.some((patient) => isPart(tokens, patient.first, patient.last))) return word.effect === 'killed' || word.effect === 'injured';
  if (word.frame !== 'suffer') return false;
  const what = WHOSE.has(tokens, last + 1) ? last + 2 : last + 1;
  return (IN.has(tokens, last) && HOSPITAL.has(tokens, what)) || (FROM.has(tokens, last) && WOUNDS.has(tokens, what));
}

/** "Both men died", "All three victims died": those who were in what was told before. */
const isOfBoth = ({ word, patients }: EventMention, { tokens }: Syntax): boolean => word.frame === 'suffer' && patients.some(({ first }) => BOTH.has(tokens, first) || BOTH.has(tokens, first - 1));

/** "on Monday it said at least 53 people had died": people who are only counted, of what was told before. */
const isLaterToll = ({ word, first, patients, places }: EventMention, { tokens }: Syntax): boolean => word.frame === 'suffer' && places.length === 0 && HAD.has(tokens, first - 1) && patients.length > 0 && patients.every(({ quantity, mention }) => quantity !== undefined && mention?.form !== 'name');

/** "At least 46 people have been killed in them": in the attacks told of. */
export const isOfSeries = ({ word, last }: EventMention, { tokens }: Syntax): boolean => word.effect === 'killed' && IN.has(tokens, last) && THEM.has(tokens, last + 1);

/** "The fire destroyed three tanks": the fire that the deed lit. */
const isOfFire = ({ word, agents }: EventMention, { tokens }: Syntax): boolean => (word.effect === 'destroyed' || word.effect === 'damaged') && agents.some(({ first, head }) => FIRE.has(tokens, head) && (POINTING.has(tokens, first) || POINTING.has(tokens, first - 1)));
const FIRE = new WordSet('fire blaze flames blast explosion explosions');

/** "Three of its five tanks were destroyed": parts of what was told of. */
export const isOfIts = ({ word, agents, patients }: EventMention, { tokens }: Syntax): boolean =>
  (word.effect === 'destroyed' || word.effect === 'damaged') && agents.length === 0 && patients.some(({ first, last }) => last - first > 2 && ITS.has(tokens, first + 2) && OF.has(tokens, first + 1));
const ITS = new WordSet('its their');

/** "claimed responsibility, saying it had killed 14 soldiers": what is claimed was told before. */
export function isClaimed({ word, first, sentence }: EventMention, { tokens }: Syntax): boolean {
  if (word.form === 'noun' || !HAD.has(tokens, first - 1)) return false;
  for (let i = first - 1; i > sentence.first; i--) if (RESPONSIBILITY.has(tokens, i)) return CLAIMED.has(tokens, i - 1);
  return false;
}
const RESPONSIBILITY = new WordSet(['responsibility']);
const CLAIMED = new WordSet('claimed claims claim claiming');

/** "Two of the wounded", "three of them": some of known ones. Not "six priests, four of them foreigners", who are told of for the first time. */
function isPart(tokens: Tokens, first: number, last: number): boolean {
  if (COMMA.has(tokens, first - 1)) return false;
  for (let i = first + 1; i < last && !COMMA.has(tokens, i); i++) if (OF.has(tokens, i) && KNOWN.has(tokens, i + 1)) return /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|most|half|dozens)/i.test(tokens.textOf(i - 1));
  return false;
}
