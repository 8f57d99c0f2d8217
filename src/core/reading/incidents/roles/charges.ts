import { EVENT_WORDS } from '../../../lexicon/events.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseBefore, timeWords } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt, type VerbGroup } from '../../syntax/verb-groups.ts';
import type { Participant } from '../events/event-mention.ts';
import { antecedentOf, subjectsOf } from './event-subjects.ts';
import { participant, participantsFrom } from './participants.ts';
import { namesAfter, namesBefore } from './victim-lists.ts';

/** Somebody is said to be behind a deed: who, and where in the sentence the deed is named. */
export interface Charge {
  readonly who: readonly Participant[];
  /** Token from which the deed is looked for, to the right; -1 where the words name none ("accusing the army"). */
  readonly deed: number;
  /** The token up to which it is looked for. */
  readonly until: number;
  readonly confidence: 'accused' | 'suspected';
}

/** Verbs whose object is charged, with the preposition of the deed: "accused X of", "blamed X for". Own hand. */
const ACCUSE_WORDS = 'accuse accuses accused accusing suspect suspects suspected suspecting charge charges charged charging convict convicts convicted convicting sentence sentenced sentencing indict indicted jail jailed imprison imprisoned implicate implicates implicated implicating blame blames blamed blaming link links linked linking arrest arrested arresting detain detained detaining prosecute prosecuted tried acquit acquits acquitted acquitting exonerate exonerated absolve absolved';
const ACCUSE = new WordSet(ACCUSE_WORDS);
/** Of these, what somebody may do to people for other reasons: a deed must be named. */
const ARREST = new WordSet('acquit acquits acquitted acquitting exonerate exonerated absolve absolved charge charges charged charging convict convicted sentence sentenced indict indicted jail jailed imprison imprisoned link links linked linking arrest arrested arresting detain detained detaining prosecute prosecuted tried suspect suspects suspected');
/** Verbs whose object is the deed: "attributed the murder to X", "blamed it on X". Own hand. */
const ASCRIBE_WORDS = 'attribute attributes attributed attributing ascribe ascribed blame blames blamed blaming pin pinned';
const ASCRIBE = new WordSet(ASCRIBE_WORDS);
/** Words for a part in a deed, before "in", "for", "of" or "to". Own hand. */
const PART_WORDS = 'involved participated participating participate participates responsible behind part hand role accomplices accomplice mastermind masterminds author authors perpetrator perpetrators culprit culprits implicated';
const PART = new WordSet(PART_WORDS);
const MASTERMIND_WORDS = 'mastermind masterminded masterminding orchestrated orchestrating planned plotted ordered financed';
const MASTERMIND = new WordSet(MASTERMIND_WORDS);
/** Of these, what is done to people in many places and times: only "for", "over" and "in connection with" name a deed. */
const CUSTODY = new WordSet('sentence sentenced sentencing jail jailed imprison imprisoned arrest arrested arresting detain detained detaining prosecute prosecuted tried');
/** Of these, what takes "of". */
const OF_VERBS = new WordSet('accuse accuses accused accusing suspect suspects suspected suspecting convict convicts convicted convicting acquit acquits acquitted acquitting absolve absolved');
const FOR_DEED = new WordSet('for over');
const LIKE_NOUNS = new WordSet('blames suspects accuses');
const FOR_OF = new WordSet('for of');
const OF_DEED = new WordSet('of for with in to over');
const TO_WHOM = new WordSet('to on');
const WARRANT_WORDS = 'warrant warrants';
const WARRANT = new WordSet(WARRANT_WORDS);
const WORK_WORDS = 'work act action deed crime';
const WORK = new WordSet(WORK_WORDS);
const BY_OF = new WordSet('of by');
const HOLD_WORDS = 'hold holds held holding';
const HOLD = new WordSet(HOLD_WORDS);
const RESPONSIBLE = new WordSet('responsible accountable');
const INVOLVEMENT_WORDS = 'involvement participation complicity';
const INVOLVEMENT = new WordSet(INVOLVEMENT_WORDS);
const IN = new WordSet(['in']);
const MASTERS = new WordSet('mastermind masterminds culprit culprits perpetrator perpetrators');
const INSIDE = new WordSet([',', '(', ')', '[', ']', '-']);
const DENIAL = new WordSet('deny denies denied denying reject rejects rejected refute refuted ruled acquit acquitted absolve absolved cleared');
const SURE = /^(?:accus|acquit|h[eo]ld|charg|convict|sentenc|indict|jail|imprison|blam|attribut|ascrib|pin|responsible|mastermind|author|perpetrator|culprit)/;
/** "identified themselves as members of the Front": who does so names whom he acts for. */
const NAMING_WORDS = 'identified identifying introduced introducing described describing';
const NAMING = new WordSet(NAMING_WORDS);
const THEMSELVES = new WordSet('themselves himself herself');
const AS = new WordSet(['as']);
const THOSE = new WordSet('those people persons ones men individuals person');
/** All words that open a charge: most words are none, which one look tells. */
const ALL = new WordSet(`${NAMING_WORDS} ${ACCUSE_WORDS} ${ASCRIBE_WORDS} ${PART_WORDS} ${MASTERMIND_WORDS} ${WARRANT_WORDS} ${WORK_WORDS} ${HOLD_WORDS} ${INVOLVEMENT_WORDS}`);

/**
 * Who a sentence says is behind a deed, in words other than the deed's own grammar: "accused the army of killing two men", "was charged
 * with masterminding the crime", "attributed the murder to the rebels", "the Front is responsible for the attack", "was the work of the Front".
 */
export function chargesIn(reading: Reading, syntax: Syntax, sentence: Sentence): Charge[] {
  const { tokens, tags } = syntax;
  const found: Charge[] = [];
  for (let i = ALL.next(tokens, sentence.first, sentence.last); i >= 0; i = ALL.next(tokens, i + 1, sentence.last)) {
    if (denied(syntax, i, sentence)) continue;
    const word = tokens.lower(i);
    const confidence = SURE.test(word) ? 'accused' : 'suspected';
    const add = (who: readonly Participant[], deed: number, until = sentence.last): void => {
      if (who.length > 0) found.push({ who, deed, until, confidence });
    };
    const verb = isVerb(tags[i]!);
    if (NAMING.has(tokens, i)) {
      if (THEMSELVES.has(tokens, i + 1) && AS.has(tokens, i + 2)) add(participantsFrom(reading, syntax, i + 3, sentence.last).slice(0, 1), -1);
      continue;
    }
    // "which the government blames for": a verb that is tagged as a plural noun.
    if (!verb && LIKE_NOUNS.has(tokens, i) && FOR_OF.has(tokens, i + 1)) {
      add(behindRelative(reading, syntax, i, sentence) ?? [], i + 1);
      continue;
    }
    if (verb && ASCRIBE.has(tokens, i)) {
      const ascribed = ascription(reading, syntax, i, sentence);
      if (ascribed) {
        add(ascribed.who, ascribed.deed, ascribed.until);
        continue;
      }
    }
    if (verb && ACCUSE.has(tokens, i)) {
      const group = verbGroupAt(syntax, i, sentence);
      const custody = CUSTODY.has(tokens, i);
      const next = nextDeed(syntax, i + 1, sentence, custody);
      const object = participantsFrom(reading, syntax, i + 1, sentence.last);
      if (object.length > 0 && !group.passive && tags[i + 1] !== Tag.preposition) {
        const inside = OF_VERBS.has(tokens, i) ? lastOf(syntax, object[0]!.first, object.at(-1)!.last) : -1;
        const behind = nextDeed(syntax, object.at(-1)!.last, sentence, custody);
        const deed = inside >= 0 && tokens.lower(behind) !== 'of' ? inside : behind;
        if (deed === inside && inside >= 0) add(participantsFrom(reading, syntax, i + 1, inside), inside);
        else if (deed >= 0 || !ARREST.has(tokens, i)) add(namesInColon(reading, syntax, deed, sentence, object) ?? object, deed);
      } else if (next >= 0) {
        const who = (group.passive ? undefined : behindRelative(reading, syntax, group.first, sentence)) ?? charged(reading, syntax, group, i, sentence);
        add(namesInColon(reading, syntax, next, sentence, who) ?? who, next);
      }
    } else if (verb && HOLD.has(tokens, i)) {
      const held = heldResponsible(reading, syntax, i, sentence);
      if (held) add(held.who, held.deed);
    } else if (INVOLVEMENT.has(tokens, i)) {
      if (IN.has(tokens, i + 1)) add(involved(reading, syntax, i, sentence), i + 1);
    } else if (RESPONSIBLE.has(tokens, i) && isHeld(syntax, i, sentence)) continue;
    else if (MASTERS.has(tokens, i) && !OF_DEED.has(tokens, i + 1) && isWork(syntax, i, sentence)) add(charged(reading, syntax, verbGroupAt(syntax, i, sentence), i, sentence), -1);
    else if (RESPONSIBLE.has(tokens, i) && FOR_DEED.has(tokens, i + 1) && THOSE.has(tokens, i - 1) && answerAfter(syntax, i + 2, sentence) > 0) {
      const at = answerAfter(syntax, i + 2, sentence);
      add(participantsFrom(reading, syntax, at, sentence.last), i + 1, at);
    } else if (PART.has(tokens, i) && OF_DEED.has(tokens, i + 1) ) add(charged(reading, syntax, verbGroupAt(syntax, i, sentence), i, sentence), i + 1);
    else if (PART.has(tokens, i) && word === 'behind') add(charged(reading, syntax, verbGroupAt(syntax, i, sentence), i, sentence), i + 1, i + 6);
    else if (verb && MASTERMIND.has(tokens, i)) add(charged(reading, syntax, verbGroupAt(syntax, i, sentence), i, sentence), i + 1, i + 6);
    else if (WARRANT.has(tokens, i) && tokens.lower(i + 1) === 'for') add(participantsFrom(reading, syntax, i + 2, sentence.last), -1);
    else if (WORK.has(tokens, i) && BY_OF.has(tokens, i + 1) && isWork(syntax, i, sentence)) add(participantsFrom(reading, syntax, i + 2, sentence.last), sentence.first, i);
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

/** "attributed the murder to X", "blamed it on X", "the attack was blamed on X", "in an action attributed to X". */
function ascription(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): { readonly who: readonly Participant[]; readonly deed: number; readonly until: number } | undefined {
  const { tokens, tags } = syntax;
  if (TO_WHOM.has(tokens, verb + 1)) {
    const who = participantsFrom(reading, syntax, verb + 2, sentence.last);
    return { who, deed: sentence.first, until: verb };
  }
  const blame = tokens.lower(verb).startsWith('blam');
  let found = -1;
  for (let i = verb + 1; i < sentence.last && i < verb + 18; i++) {
    const tag = tags[i]!;
    if (tag === Tag.past || tag === Tag.present || tag === Tag.that || tag === Tag.subordinator || tag === Tag.quote || (tag === Tag.mark && !INSIDE.has(tokens, i))) break;
    if (tokens.lower(i) === (blame ? 'on' : 'to') && !timeWords.has(tokens, i + 1)) found = i;
    // "blamed the army for the attack on the port"
    if (blame && tokens.lower(i) === 'for') return undefined;
  }
  return found < 0 ? undefined : { who: participantsFrom(reading, syntax, found + 1, sentence.last), deed: verb + 1, until: found };
}

/** "accused members of the army of the murder of Otto Lang": the deed's "of", which reads like the object's own: the last before a deed, else the last. -1 for none. */
function lastOf({ tokens, tags }: Syntax, first: number, last: number): number {
  let found = -1;
  for (let i = last - 1; i > first; i--) {
    if (tokens.lower(i) !== 'of') continue;
    let noun = i + 1;
    while (noun < last && (tags[noun] === Tag.determiner || tags[noun] === Tag.adjective)) noun++;
    if (tags[noun] === Tag.ing || EVENT_WORDS.match(tokens, noun) !== undefined) return i;
    if (found < 0) found = i;
  }
  return found;
}

/** The preposition of the deed behind a verb of charging: "accused X, its own ally, of". -1 for none near. */
function nextDeed({ tokens, tags }: Syntax, from: number, sentence: Sentence, custody: boolean): number {
  for (let i = from; i < sentence.last && i < from + 12; i++) {
    const tag = tags[i]!;
    if (OF_DEED.has(tokens, i) && (custody ? FOR_DEED.has(tokens, i) || tokens.lower(i + 1) === 'connection' : true) && !timeWords.has(tokens, i + 1) && tags[i + 1] !== Tag.number && tokens.lower(i + 1) !== 'prison') return tokens.lower(i + 1) === 'connection' ? i + 2 : i;
    // "accused squads run by the army of": a participle that looks like a past.
    if (tag === Tag.past && tokens.lower(i + 1) === 'by') continue;
    if (tag === Tag.past || tag === Tag.present || tag === Tag.that || tag === Tag.relative || tag === Tag.subordinator || tag === Tag.quote || (tag === Tag.mark && !INSIDE.has(tokens, i))) return -1;
  }
  return -1;
}

/** Whom a passive, an adjective or a bare participle charges: its subject, or the noun right before it ("men suspected of"). */
function charged(reading: Reading, syntax: Syntax, group: VerbGroup, at: number, sentence: Sentence): Participant[] {
  const { tags } = syntax;
  let first = group.first;
  while (first > sentence.first && (isAuxiliary(tags[first - 1]!) || tags[first - 1] === Tag.adverb || tags[first - 1] === Tag.determiner || tags[first - 1] === Tag.adjective)) first--;
  // "are believed to be responsible", "is thought to have been involved"
  if (tags[first] === Tag.to && tags[first - 1] === Tag.participle) first = verbGroupAt(syntax, first - 1, sentence).first;
  const copula = isAuxiliary(tags[first]!) || (isVerb(tags[at]!) && group.finite) || isVerb(tags[first - 1]!) || tags[first - 1] === Tag.and;
  if (!copula && isNominal(tags[at - 1]!)) {
    const noun = nounPhraseBefore(syntax, at, sentence.first);
    return noun ? [participant(reading, syntax, noun, noun.last)] : [];
  }
  // "took part in", "had a hand in"
  if (isVerb(tags[first - 1]!) && tags[first - 1] !== Tag.participle) first = verbGroupAt(syntax, first - 1, sentence).first;
  const verb: VerbGroup = { ...group, first, finite: true };
  const subjects = subjectsOf(reading, syntax, verb, sentence);
  return subjects.some(({ mention }) => mention !== undefined) ? subjects : [...subjects, ...namesBefore(reading, syntax, first, sentence)];
}

/** "the group, which the government blames for the attack": whom "which" stands for, where the verb has a subject of its own. */
function behindRelative(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): Participant[] | undefined {
  const subject = nounPhraseBefore(syntax, verb, sentence.first);
  if (!subject || syntax.tags[subject.first - 1] !== Tag.relative) return undefined;
  const noun = antecedentOf(reading, syntax, subject.first - 1, sentence);
  return noun && [participant(reading, syntax, noun, noun.last)];
}

/** "two men suspected of the murder of the mayor: Ana Ruiz and Luis Prado": the names of several who are only counted. */
function namesInColon(reading: Reading, syntax: Syntax, deed: number, sentence: Sentence, who: readonly Participant[]): Participant[] | undefined {
  if (deed < 0 || who.length !== 1 || who[0]!.mention?.form === 'name') return undefined;
  for (let i = deed; i < sentence.last - 1 && i < deed + 24; i++) {
    if (syntax.tokens.textOf(i) !== ':') continue;
    const names = namesAfter(reading, syntax, i + 1, sentence);
    return names.length > 0 ? names : undefined;
  }
  return undefined;
}

/** "Those responsible for the murder | are soldiers": the token behind the verb that says who they are; 0 for none. */
function answerAfter(syntax: Syntax, from: number, sentence: Sentence): number {
  const { tags } = syntax;
  for (let i = from; i < sentence.last - 1 && i < from + 14; i++) {
    if (tags[i] === Tag.be) return isVerb(tags[i + 1]!) || tags[i + 1] === Tag.not ? 0 : i + 1;
    if (isVerb(tags[i]!) && tags[i] !== Tag.ing && tags[i] !== Tag.participle) return 0;
  }
  return 0;
}

/** "was apparently the work of", "was an action by": the deed is the subject of "be". */
function isWork({ tags }: Syntax, noun: number, sentence: Sentence): boolean {
  let i = noun - 1;
  while (i > sentence.first && (tags[i] === Tag.determiner || tags[i] === Tag.adjective || tags[i] === Tag.adverb)) i--;
  return tags[i] === Tag.be;
}

/** "They hold the army responsible for the killing", "for which they hold the army responsible": whom, and where the deed is named. */
function heldResponsible(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): { readonly who: readonly Participant[]; readonly deed: number } | undefined {
  const { tokens } = syntax;
  const who = participantsFrom(reading, syntax, verb + 1, sentence.last);
  const at = who.at(-1)?.last ?? sentence.last;
  // "hold the army directly responsible"
  const word = RESPONSIBLE.has(tokens, at) ? at : at + 1;
  if (who.length === 0 || word >= sentence.last || !RESPONSIBLE.has(tokens, word)) return undefined;
  return { who, deed: FOR_DEED.has(tokens, word + 1) ? word + 1 : -1 };
}

/** "the army is held responsible" is read of its subject; "hold the army responsible" of its object. */
function isHeld(syntax: Syntax, at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.first && i >= at - 10; i--) if (HOLD.has(syntax.tokens, i)) return !verbGroupAt(syntax, i, sentence).passive;
  return false;
}

/** Whose "involvement in" a deed it is: "the army's", "of the army", or behind "their" the subject of the sentence's verb. */
function involved(reading: Reading, syntax: Syntax, noun: number, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  let i = noun - 1;
  while (i > sentence.first && (tags[i] === Tag.adjective || tags[i] === Tag.adverb || tags[i] === Tag.participle || tags[i] === Tag.past)) i--;
  if (tags[i] !== Tag.possessive) return [];
  if (tokens.lower(i).startsWith("'")) {
    const owner = nounPhraseBefore(syntax, i, sentence.first);
    return owner ? [participant(reading, syntax, owner, owner.last)] : [];
  }
  for (let k = i - 1; k >= sentence.first && k >= i - 30; k--) {
    if (!isVerb(tags[k]!)) continue;
    const group = verbGroupAt(syntax, k, sentence);
    if (group.finite) return subjectsOf(reading, syntax, group, sentence);
    k = group.first;
  }
  return [];
}
