import { ALSO, OTHERS, WHEN } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import { isAftermath, isOfIts, isOfSeries } from '../events/aftermath.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { Draft } from './incident-draft.ts';

/** What an event's own words say of how it hangs together with what is told before. */
export interface Cues {
  /** It is told of as known: "the attack". */
  readonly pointsBack: boolean;
  /** What goes off is known: "the bomb exploded". */
  readonly sameBlast: boolean;
  /** It came of a deed of its sentence: "…, killing two". */
  readonly outcome: boolean;
  /** It is the toll of several deeds: "46 people died in them". */
  readonly ofSeries: boolean;
  /** It befell parts of what was told of last: "three of its five tanks". */
  readonly ofIts: boolean;
  /** It is how a deed sounded: "heard five explosions". */
  readonly heard: boolean;
  /** Others suffered it too: "her son was also killed". */
  readonly also: boolean;
  /** It is told as one more, or against what was told before: "Meanwhile, another bomb went off". */
  readonly another: boolean;
  /** It broke in upon something, as retold deeds do: "She was driving home when two men opened fire". */
  readonly interrupts: boolean;
}

/** `before` and `next` are the events told right before and behind it. */
export function cuesOf(event: EventMention, before: EventMention | undefined, next: EventMention | undefined, syntax: Syntax): Cues {
  const heard = isHeard(event, syntax);
  return {
    pointsBack: heard || event.definite || leadsToKnown(event, next, syntax) || isAftermath(event, syntax) || isOfOthers(event, syntax) || isInIncident(event, syntax) || isHitAlso(event, syntax),
    sameBlast: handlesKnownBomb(event, syntax),
    outcome: isOutcome(event, before, syntax),
    ofSeries: isOfSeries(event, syntax),
    ofIts: isOfIts(event, syntax),
    heard,
    also: isAlso(event, syntax),
    another: isAnother(event, syntax),
    interrupts: isInterruption(event, syntax),
  };
}

/** "Nineteen others were wounded": others than those told of before, by the same deed. */
const isOfOthers = ({ word, patients, dates, places }: EventMention, { tokens }: Syntax): boolean =>
  (word.effect === 'injured' || word.effect === 'killed') && word.form !== 'noun' && dates.length + places.length === 0 && patients.length === 1 && OTHERS.has(tokens, patients[0]!.head);

/** "Her son, Luis Ruiz, was also killed", with neither day nor place: others than those told of right before, by the same deed. */
const isAlso = ({ word, first, dates, places }: EventMention, { tokens }: Syntax): boolean =>
  (word.effect === 'killed' || word.effect === 'injured' || word.effect === 'captured') && word.form !== 'noun' && dates.length + places.length === 0 && ALSO.has(tokens, first - 1);

/** "A boiler house was also hit": by what hit the others. */
const isHitAlso = ({ word, first, agents, means, dates, places, patients }: EventMention, { tokens, tags }: Syntax): boolean =>
  word.weak && word.type === 'attack' && word.form !== 'noun' && ALSO.has(tokens, first - 1) && tags[first - 2] === Tag.be && agents.length + means.length + dates.length + places.length === 0 && patients.length > 0;

/** "She was driving home when two men opened fire", "was on his way to work when he was shot": what went on when the deed broke in. */
function isInterruption({ first, sentence, word }: EventMention, { tokens, tags }: Syntax): boolean {
  if (word.form === 'noun') return false;
  for (let i = first - 1; i > sentence.first && i > first - BROKE_IN; i--) {
    if (!WHEN.has(tokens, i)) continue;
    for (let k = i - 1; k > sentence.first && k > i - BROKE_IN; k--) if ((tags[k] === Tag.ing || ON.has(tokens, k)) && tags[k - 1] === Tag.be) return true;
    return false;
  }
  return false;
}
/** Tokens between a deed and "when", and from there to what went on. */
const BROKE_IN = 40;
const ON = new WordSet('on about');

/** "Meanwhile, a bomb went off", "Later, gunmen fired", "another bomb exploded". */
function isAnother({ first, sentence }: EventMention, { tokens }: Syntax): boolean {
  if (APART.has(tokens, sentence.first)) return true;
  for (let i = first - 1; i >= sentence.first && i > first - BROKE_IN; i--) if (ANOTHER.has(tokens, i)) return true;
  return false;
}
/** What sets a sentence against the one before it, or opens on another time. Own hand. */
const APART = new WordSet('meanwhile later however also afterwards afterward elsewhere earlier previously subsequently then hours simultaneously moreover furthermore');
const ANOTHER = new WordSet('another second third other also');

/** "Residents said they heard five explosions". */
function isHeard({ word, first, sentence }: EventMention, { tokens }: Syntax): boolean {
  if (word.form !== 'noun' || (word.frame !== 'blast' && word.type !== 'shelling' && word.type !== 'armed-assault')) return false;
  for (let i = first - 1; i >= sentence.first && i >= first - HEARD_REACH; i--) if (HEARD.has(tokens, i)) return true;
  return false;
}
const HEARD = new WordSet('heard hear hears hearing');
/** Tokens between the verb and what was heard: "heard at least three loud explosions". */
const HEARD_REACH = 6;

/** "was wounded in the attack": the deed that a verb leads to in its clause points back, and has nobody of its own; "the Marlo bombing" says by itself which. */
function leadsToKnown({ word, last, sentence }: EventMention, next: EventMention | undefined, { tokens, tags }: Syntax): boolean {
  if (word.form === 'noun' || next?.sentence !== sentence || !next.definite || next.word.form !== 'noun' || next.patients.length > 0 || next.first > last + REACH || !KNOWN.has(tokens, next.first - 1) || tokens.lower(next.first - 2) === 'of') return false;
  for (let i = last; i < next.first; i++) if (isVerb(tags[i]!) || tags[i] === Tag.relative || tags[i] === Tag.subordinator) return false;
  return true;
}
/** Tokens between a verb and the deed that it leads to. */
const REACH = 12;

/** "A nurse was wounded in the same incident": in what was told before, by a word for any deed. */
function isInIncident({ word, last, sentence }: EventMention, { tokens, tags }: Syntax): boolean {
  if (word.form === 'noun') return false;
  for (let i = last; i < sentence.last - 2 && i < last + REACH && !isVerb(tags[i]!) && tags[i] !== Tag.relative && tags[i] !== Tag.subordinator; i++) {
    if (IN.has(tokens, i) && KNOWN.has(tokens, i + 1)) return INCIDENT.has(tokens, i + 2) || (tokens.lower(i + 2) === 'same' && INCIDENT.has(tokens, i + 3));
  }
  return false;
}
const IN = new WordSet('in during');
const INCIDENT = new WordSet('incident action event episode');

/** "the bomb exploded", "this device was hidden in a car", "this bomb damaged a bank": what went off or was placed is known already. */
function handlesKnownBomb({ means, word, plural }: EventMention, { tokens }: Syntax): boolean {
  return !plural && (word.frame === 'blast' || word.armed || word.effect === 'damaged') && means.some(({ first, mention }) => KNOWN.has(tokens, first) || (mention !== undefined && KNOWN.has(tokens, tokens.at(mention.start) - 1)));
}
const KNOWN = new WordSet('the this that these those both');

/** "set fire to a hotel, killing two guests and injuring nine": what a deed of the sentence led to, whatever it was. */
const isOutcome = ({ word, first, sentence }: EventMention, before: EventMention | undefined, { tokens, tags }: Syntax): boolean =>
  word.form === 'ing' && (word.effect === 'killed' || word.effect === 'injured') && (COMMA.has(tokens, first - 1) || (tags[first - 1] === Tag.and && before?.sentence === sentence && before.word.form === 'ing'));

/**
 * "On Monday, a day after the attack on the depot, …": the deed serves to date something else, and what stands before "after" is not its day.
 * The token of that word, or -1.
 */
export function asideAt({ word, first, sentence }: EventMention, tokens: Tokens): number {
  if (word.form === 'noun') for (let i = first - 1; i >= sentence.first && i >= first - 4; i--) if (ASIDE.has(tokens, i)) return i;
  return -1;
}
const ASIDE = new WordSet(['after', 'before', 'following']);

/** "The raid comes three days after a bomb exploded": two deeds, at two times. */
export function comesAfter(before: EventMention | undefined, { first, sentence }: EventMention, { tokens }: Syntax): boolean {
  if (before?.sentence !== sentence || before.word.form !== 'noun') return false;
  let comes = false;
  for (let i = before.last; i < first; i++) {
    if (COMES.has(tokens, i)) comes = true;
    else if (comes && AFTER.has(tokens, i) && UNITS.has(tokens, i - 1)) return true;
  }
  return false;
}
const COMES = new WordSet('comes come came coming follows followed occurred happened');
const AFTER = new WordSet('after before');
const UNITS = new WordSet('hours day days week weeks month months year years');

/** "killed the mastermind of the attack": the attack is not what was done to him. */
export function isPast({ first, last, sentence }: EventMention, draft: Draft, { tokens }: Syntax): boolean {
  return draft.events.some((event) => event.sentence === sentence && event.patients.some(({ head, last: end }) => CULPRIT.has(tokens, head) && head < first && last <= end));
}
/** The killing itself is none of what the mastermind had done. */
export const isRevenge = ({ patients, sentence }: EventMention, next: EventMention | undefined, { tokens }: Syntax): boolean => next?.sentence === sentence && next.definite && patients.some(({ head, last }) => CULPRIT.has(tokens, head) && head < next.first && next.last <= last);
/** People who are called after the deed that they are behind. Own hand. */
const CULPRIT = new WordSet('mastermind masterminds planner planners organiser organizer organisers organizers suspect suspects perpetrator perpetrators author authors ringleader ringleaders member members man men');
