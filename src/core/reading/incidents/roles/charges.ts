import { ACCUSE, ASCRIBE, CHARGE_WORDS, DONE, FOR_DEED, HOLD, INSIDE, INVOLVEMENT, MASTERMIND, NAMING, OF_DEED, PART, RESPONSIBLE, WARRANT, WORK } from '../../../lexicon/charge-words.ts';
import { AS, BY, FOR } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import type { Participant } from '../events/event-mention.ts';
import { accusationAt } from './accusation.ts';
import { ascriptionAt } from './ascription.ts';
import type { Blame, Charge } from './charge.ts';
import { behindRelative, charged } from './charged.ts';
import { participantsFrom } from './participants.ts';
import { answerAfter, heldResponsible, involved, isHeld } from './responsibility.ts';

const LIKE_NOUNS = new WordSet('blames suspects accuses');
const FOR_OF = new WordSet('for of');
const BY_OF = new WordSet('of by');
const IN = new WordSet(['in']);
const BEHIND = new WordSet(['behind']);
const MASTERS = new WordSet('mastermind masterminds culprit culprits perpetrator perpetrators');
const THEMSELVES = new WordSet('themselves himself herself');
const THOSE = new WordSet('those people persons ones men individuals person');
const DENIAL = new WordSet('deny denies denied denying reject rejects rejected refute refuted ruled acquit acquitted absolve absolved cleared');
const SURE = /^(?:accus|acquit|h[eo]ld|charg|convict|sentenc|indict|jail|imprison|blam|attribut|ascrib|pin|responsible|mastermind|author|perpetrator|culprit)/;
/** How many tokens behind "behind" and "planned" the deed may stand. */
const NEAR = 6;

/**
 * Who a sentence says is behind a deed, in words other than the deed's own grammar: "accused the army of killing two men", "was charged
 * with masterminding the crime", "attributed the murder to the rebels", "the Front is behind the raid", "was the work of rebels".
 */
export function chargesIn(reading: Reading, syntax: Syntax, sentence: Sentence): Charge[] {
  const { tokens } = syntax;
  const found: Charge[] = [];
  for (let i = CHARGE_WORDS.next(tokens, sentence.first, sentence.last); i >= 0; i = CHARGE_WORDS.next(tokens, i + 1, sentence.last)) {
    if (denied(syntax, i, sentence)) continue;
    const blame = blameAt(reading, syntax, i, sentence);
    if (blame && blame.who.length > 0) found.push({ who: blame.who, deed: blame.deed, until: blame.until, confidence: SURE.test(tokens.lower(i)) ? 'accused' : 'suspected' });
  }
  return found;
}

/** "denied having been involved", "were not responsible". */
function denied(syntax: Syntax, at: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  for (let i = at - 1; i >= sentence.first && i >= at - 12; i--) {
    if (DENIAL.has(tokens, i) || (i >= at - 4 && tags[i] === Tag.not) || (i >= at - 4 && tokens.lower(i) === 'no')) return true;
    if (tags[i] === Tag.mark && !INSIDE.has(tokens, i)) return false;
  }
  return false;
}

/** Whom the word at a token, one of `CHARGE_WORDS`, blames. */
function blameAt(reading: Reading, syntax: Syntax, i: number, sentence: Sentence): Blame | undefined {
  const { tokens, tags } = syntax;
  const until = sentence.last;
  if (NAMING.has(tokens, i)) return THEMSELVES.has(tokens, i + 1) && AS.has(tokens, i + 2) ? { who: participantsFrom(reading, syntax, i + 3, until).slice(0, 1), deed: -1, until } : undefined;
  if (isVerb(tags[i]!)) {
    const ascribed = ASCRIBE.has(tokens, i) ? ascriptionAt(reading, syntax, i, sentence) : undefined;
    if (ascribed) return ascribed;
    if (ACCUSE.has(tokens, i)) return accusationAt(reading, syntax, i, sentence);
    if (HOLD.has(tokens, i)) return heldResponsible(reading, syntax, i, sentence);
  } else if (LIKE_NOUNS.has(tokens, i) && FOR_OF.has(tokens, i + 1)) {
    // "which the government blames for": a verb that is tagged as a plural noun.
    return { who: behindRelative(reading, syntax, i, sentence) ?? [], deed: i + 1, until };
  }
  return partAt(reading, syntax, i, sentence);
}

/** Who has a part in a deed by the word at a token: "were involved in", "was the work of". */
function partAt(reading: Reading, syntax: Syntax, i: number, sentence: Sentence): Blame | undefined {
  const { tokens, tags } = syntax;
  const until = sentence.last;
  const subject = (): Participant[] => charged(reading, syntax, verbGroupAt(syntax, i, sentence), i, sentence);
  if (INVOLVEMENT.has(tokens, i)) return IN.has(tokens, i + 1) ? { who: involved(reading, syntax, i, sentence), deed: i + 1, until } : undefined;
  if (RESPONSIBLE.has(tokens, i)) {
    if (isHeld(syntax, i, sentence)) return undefined;
    const answer = FOR_DEED.has(tokens, i + 1) && THOSE.has(tokens, i - 1) ? answerAfter(syntax, i + 2, sentence) : 0;
    // "the persons responsible for the murder": whoever they are.
    if (answer === 0 && FOR_DEED.has(tokens, i + 1) && isAnybody(syntax, i - 1)) return undefined;
    if (answer > 0) return { who: participantsFrom(reading, syntax, answer, until), deed: i + 1, until: answer };
  }
  if (MASTERS.has(tokens, i) && !OF_DEED.has(tokens, i + 1) && isWork(syntax, i, sentence)) return { who: subject(), deed: -1, until };
  if (PART.has(tokens, i) && OF_DEED.has(tokens, i + 1)) return isAnybody(syntax, i - 1) ? undefined : { who: subject(), deed: i + 1, until };
  if (BEHIND.has(tokens, i) || (isVerb(tags[i]!) && MASTERMIND.has(tokens, i))) return { who: subject(), deed: i + 1, until: i + NEAR };
  if (WARRANT.has(tokens, i) && FOR.has(tokens, i + 1)) return { who: participantsFrom(reading, syntax, i + 2, until), deed: -1, until };
  // "the crime was committed on Monday by the rebels"; of words for deeds the grammar tells who did them.
  if (DONE.has(tokens, i)) return doneBy(reading, syntax, i, sentence);
  if (WORK.has(tokens, i) && BY_OF.has(tokens, i + 1) && isWork(syntax, i, sentence)) return { who: participantsFrom(reading, syntax, i + 2, until), deed: sentence.first, until: i };
  return undefined;
}

/** "The murder was committed by rebels", "crimes perpetrated on 12 May by armed men": who stands behind "by", and the noun of the deed before it. */
function doneBy(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): Blame | undefined {
  const { tokens, tags } = syntax;
  let noun = verb - 1;
  while (noun > sentence.first && (isAuxiliary(tags[noun]!) || tags[noun] === Tag.adverb)) noun--;
  if (!DEED.has(tokens, noun)) return undefined;
  for (let i = verb + 1; i < sentence.last && i < verb + NEAR_BY; i++) {
    if (BY.has(tokens, i)) return { who: participantsFrom(reading, syntax, i + 1, sentence.last), deed: noun, until: verb };
    if (isVerb(tags[i]!) || tags[i] === Tag.mark || tags[i] === Tag.relative) return undefined;
  }
  return undefined;
}
const DEED = new WordSet('crime crimes act acts action actions incident deed deeds');
/** How many tokens behind its verb the doer may stand: "on 12 May in Vela by". */
const NEAR_BY = 9;

/** "the persons", "those", of whom no other word tells anything; not "military men". */
const isAnybody = ({ tokens, tags }: Syntax, noun: number): boolean => THOSE.has(tokens, noun) && tags[noun - 1] !== Tag.adjective && tags[noun - 1] !== Tag.noun && tags[noun - 1] !== Tag.name;

/** "was apparently the work of", "was an action by": the deed is the subject of "be". */
function isWork({ tags }: Syntax, noun: number, sentence: Sentence): boolean {
  let i = noun - 1;
  while (i > sentence.first && (tags[i] === Tag.determiner || tags[i] === Tag.adjective || tags[i] === Tag.adverb)) i--;
  return tags[i] === Tag.be;
}
