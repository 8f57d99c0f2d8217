import { WordSet } from '../../../lexicon/phrases.ts';
import type { Stage } from '../../../model/vocabulary.ts';
import { lacksStop } from '../../../text/headlines.ts';
import type { VerbGroup } from '../../syntax/verb-groups.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isNominal, isVerb, Tag } from '../../syntax/tags.ts';
import type { Factuality } from './event-mention.ts';

/** What the words around an event say of its being real. */
export interface Status {
  readonly fact: Factuality;
  readonly stage: Stage;
}

const ACTUAL: Status = { fact: 'actual', stage: 'accomplished' };
const ATTEMPTED: Status = { fact: 'actual', stage: 'attempted' };
const THWARTED: Status = { fact: 'actual', stage: 'thwarted' };
const THREATENED: Status = { fact: 'hypothetical', stage: 'threatened' };
const NEGATED: Status = { fact: 'negated', stage: 'accomplished' };
const HYPOTHETICAL: Status = { fact: 'hypothetical', stage: 'accomplished' };
const HABITUAL: Status = { fact: 'habitual', stage: 'accomplished' };

const forms = (...stems: string[]): WordSet => new WordSet(stems.join(' '));
/** Words that govern "to attack" or "from attacking". Own hand. */
const TRY = forms('try tries tried trying attempt attempts attempted attempting seek seeks sought fail fails failed failing');
const THREATEN = forms('threaten threatens threatened threatening vow vows vowed vowing swear swears swore sworn warn warned promise promised pledge pledged');
const PLAN = forms('plan plans planned planning plot plots plotted plotting intend intends intended want wants wanted prepare prepares prepared preparing decide decided order ordered orders call calls called urge urged hope hoped conspire conspired ready going able mission instructions instruction');
const PREVENT = forms('prevent prevents prevented preventing stop stops stopped stopping avoid avoids avoided avoiding thwart thwarted thwarting foil foiled foiling avert averted frustrate frustrated defuse defused abort aborted repel repelled repulse repulsed block blocked against');
/** What was done again and again is given up, or taken up again: "ceased bombing pipelines", "suspended attacks". Own hand. */
const CEASE = forms('cease ceases ceased ceasing stop stops stopped stopping halt halts halted halting suspend suspends suspended suspending discontinue discontinued renounce renounces renounced renouncing abandon abandons abandoned refrain refrains refrained refraining resume resumes resumed resuming');
const CALL = forms('call calls called calling');
const CONDITION = forms('if unless whether lest should');
const POSSIBLE = forms('possible potential future planned imminent further threatened likely hypothetical alleged feared any');
const BY = forms('by');
const FOILED = forms('foiled thwarted failed unsuccessful attempted abortive frustrated aborted botched');
const NO = forms('no without never neither nor');
const NOBODY = forms('nobody noone');
const FEAR = forms('threat threats fear fears danger risk risks warning warnings plan plans plot plots possibility prevention feared fearing expected expecting prepare');
const MORE = forms('intensify intensifies intensified intensifying increase increases increased increasing escalate escalates escalated escalating');
const UP = forms('up');
const STEP = forms('step steps stepped stepping ramp ramps ramped ramping');
const ALREADY_REAL = forms('series string wave spate');

/** The status of an event told by a verb: "attacked", "did not attack", "tried to attack", "if they attack", "attack every night". What is `lasting` goes on in the present. */
export function verbStatus(syntax: Syntax, group: VerbGroup, sentence: Sentence, lasting = false): Status {
  const { tokens, tags } = syntax;
  if (group.negated || NOBODY.has(tokens, group.first - 1) || (tokens.lower(group.first - 1) === 'one' && NO.has(tokens, group.first - 2))) return NEGATED;
  if (group.modal >= 0) return HYPOTHETICAL;
  const governor = governorOf(syntax, group.first, sentence.first);
  const tag = tags[group.head]!;
  if (group.infinitive || (tag === Tag.ing && tags[group.first - 1] === Tag.preposition)) {
    // "no interest in hitting hospitals", "no plans to attack"
    const noun = tags[group.first - 1] === Tag.preposition ? group.first - 2 : group.first - 1;
    if (tags[noun] === Tag.noun && (NO.has(tokens, noun - 1) || (tags[noun - 1] === Tag.adjective && NO.has(tokens, noun - 2)))) return NEGATED;
    if (governor >= 0) {
      // "promised to refrain from bombing"
      if (!group.infinitive && CEASE.has(tokens, governor) && !PREVENT.has(tokens, governor)) return HABITUAL;
      // "a plan to bomb the cathedral was foiled", "thwarted a plot to kill the judge"
      if (PLOT.has(tokens, governor) && tags[governor] === Tag.noun && isFoiled(syntax, governor, group.last, sentence)) return THWARTED;
      if (TRY.has(tokens, governor)) return ATTEMPTED;
      if (THREATEN.has(tokens, governor)) return THREATENED;
      if (PLAN.has(tokens, governor)) return HYPOTHETICAL;
      // "stopped the train by blowing up the track": how it was done; "stopped them from blowing up the track".
      if (PREVENT.has(tokens, governor)) return BY.has(tokens, group.first - 1) ? ACTUAL : THWARTED;
      // "used two drones to attack": the purpose of something done is as good as done.
      if (tags[governor] === Tag.past || tags[governor] === Tag.participle || tags[governor] === Tag.noun || tags[governor] === Tag.ing) return conditional(syntax, group.first, sentence) ? HYPOTHETICAL : isModal(syntax, governor, sentence) ? HYPOTHETICAL : group.infinitive && tags[governor] === Tag.noun ? HYPOTHETICAL : ACTUAL;
    }
    return group.infinitive ? HYPOTHETICAL : ACTUAL;
  }
  if (tag === Tag.ing && CEASE.has(tokens, group.first - 1)) return HABITUAL;
  if (isOfFalseReport(syntax, group.first, sentence)) return NEGATED;
  if (conditional(syntax, group.first, sentence)) return HYPOTHETICAL;
  let lead = group.first;
  while (lead < group.head && tags[lead] === Tag.adverb) lead++;
  const perfect = lead < group.head;
  // "judges are murdered", "are being bombed": a state of affairs; "is being held hostage" is one incident that lasts.
  if (!lasting && group.passive && PRESENT.has(tokens, group.first) && !isHeadline(syntax, sentence)) return HABITUAL;
  if ((tag === Tag.base || tag === Tag.present) && !perfect) return isHeadline(syntax, sentence) ? ACTUAL : HABITUAL;
  return ACTUAL;
}

/** The status of an event told by a noun: "an attack", "no attack", "a possible attack", "the threat of attack", "attempted murder". */
export function nounStatus(syntax: Syntax, first: number, last: number, sentence: Sentence): Status {
  const { tokens, tags } = syntax;
  let i = first - 1;
  let stage: Status = ACTUAL;
  for (; i >= sentence.first && i >= first - 6; i--) {
    const tag = tags[i]!;
    const foiled = FOILED.has(tokens, i) && tags[i + 1] !== Tag.determiner && tags[i + 1] !== Tag.number;
    if (foiled) stage = ATTEMPTED;
    // "threatened an attack" beside "a threatened attack"
    else if (THREATEN.has(tokens, i) && tags[i + 1] === Tag.determiner) return THREATENED;
    else if (POSSIBLE.has(tokens, i) && !/^(?:alleged|new|further)$/.test(tokens.lower(i))) return HYPOTHETICAL;
    else if (NO.has(tokens, i)) return NEGATED;
    if (tag !== Tag.adjective && tag !== Tag.determiner && tag !== Tag.number && tag !== Tag.noun && tag !== Tag.name && tag !== Tag.possessive && tag !== Tag.participle && !foiled) break;
  }
  // "have stepped up assaults", "intensified attacks on teachers": many, over a time.
  if ((MORE.has(tokens, first - 1) || (UP.has(tokens, first - 1) && STEP.has(tokens, first - 2))) && tokens.lower(last - 1).endsWith('s')) return HABITUAL;
  if (i >= sentence.first && tags[i] === Tag.preposition) {
    const before = i - 1;
    if (FEAR.has(tokens, before)) return HYPOTHETICAL;
    // "called for the murder of the general", not "called for the murder to be investigated"
    if (CALL.has(tokens, before) && tokens.lower(i) === 'for' && !infinitiveFollows(syntax, last, sentence)) return HYPOTHETICAL;
    if (CEASE.has(tokens, before) && i === first - 1) return HABITUAL;
    if (REPORT.has(tokens, before) && isUntrue(syntax, before, last, sentence)) return NEGATED;
    if (/^(?:against|from|of|for)$/.test(tokens.lower(i)) && PREVENT.has(tokens, before)) return HYPOTHETICAL;
    if (NO.has(tokens, i)) return NEGATED;
    if (TRY.has(tokens, before) && /^at$/.test(tokens.lower(i))) return ATTEMPTED;
  } else if (i >= sentence.first && tags[i] === Tag.not && i + 1 < first) return NEGATED;
  else if (i >= sentence.first && isVerb(tags[i]!)) {
    if (CEASE.has(tokens, i) && i === first - 1 && tokens.lower(last - 1).endsWith('s')) return HABITUAL;
    if (PREVENT.has(tokens, i)) return tags[i] === Tag.past || tags[i] === Tag.participle ? THWARTED : HYPOTHETICAL;
    if (THREATEN.has(tokens, i)) return THREATENED;
    if (FEAR.has(tokens, i)) return HYPOTHETICAL;
    if (PLAN.has(tokens, i) && tags[i] !== Tag.participle) return HYPOTHETICAL;
    // "will carry out attacks", "to launch an attack"
    if (isModal(syntax, i, sentence)) return HYPOTHETICAL;
    if (tags[i] === Tag.base && tags[i - 1] === Tag.to && i >= 2) {
      const governor = governorOf(syntax, i - 1, sentence.first);
      if (governor >= 0 && TRY.has(tokens, governor)) return ATTEMPTED;
      if (governor >= 0 && (PLAN.has(tokens, governor) || THREATEN.has(tokens, governor) || tags[governor] === Tag.noun)) return HYPOTHETICAL;
    }
  }
  if (PREVENTED_AFTER.has(tokens, last) || (tags[last] === Tag.be && PREVENTED_AFTER.has(tokens, last + 1)) || (tags[last + 1] === Tag.be && PREVENTED_AFTER.has(tokens, last + 2))) return THWARTED;
  if (conditional(syntax, first, sentence)) return HYPOTHETICAL;
  return wasAccident(syntax, last, sentence) || isUntrue(syntax, first, last, sentence) ? NEGATED : stage;
}

function infinitiveFollows({ tags }: Syntax, last: number, sentence: Sentence): boolean {
  for (let i = last; i < sentence.last && i < last + 12; i++) {
    if (tags[i] === Tag.to) return true;
    if (tags[i] === Tag.mark || tags[i] === Tag.past) return false;
  }
  return false;
}

/** "the explosion in Marlo was an accident": by whomever it is said, nobody did it. */
function wasAccident(syntax: Syntax, last: number, sentence: Sentence): boolean {
  const at = predicateAfter(syntax, last, sentence);
  return at >= 0 && ACCIDENT.has(syntax.tokens, at);
}

/** "Reports of a massacre were false": in the text's own voice, and no more than that; what somebody else denies was told by others. */
function isUntrue(syntax: Syntax, subject: number, last: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  const at = predicateAfter(syntax, last, sentence);
  if (at < 0 || !UNTRUE.has(tokens, at) || (at + 1 < sentence.last && (at + 2 < sentence.last || tags[at + 1] !== Tag.mark))) return false;
  for (let i = sentence.first; i < subject; i++) if (isVerb(tags[i]!) || tags[i] === Tag.that || tags[i] === Tag.quote) return false;
  return true;
}

/** "are spreading false reports that pupils were killed": the clause of a report that its own adjective calls untrue. */
function isOfFalseReport({ tokens, tags }: Syntax, first: number, sentence: Sentence): boolean {
  let i = first - 1;
  while (i > sentence.first && i >= first - 10 && (isNominal(tags[i]!) || tags[i] === Tag.determiner || tags[i] === Tag.number || tags[i] === Tag.adverb)) i--;
  return tags[i] === Tag.that && REPORT.has(tokens, i - 1) && UNTRUE.has(tokens, i - 2);
}

/** The noun or adjective that "was" or "were" gives the noun phrase whose head ends at `last`, over "in Marlo on Sunday"; -1 for none. */
function predicateAfter({ tags }: Syntax, last: number, sentence: Sentence): number {
  let i = last;
  while (i < sentence.last && i < last + 8 && (tags[i] === Tag.preposition || isNominal(tags[i]!) || tags[i] === Tag.determiner || tags[i] === Tag.number)) i++;
  if (tags[i] === Tag.have && tags[i + 1] === Tag.be) i++;
  if (tags[i] !== Tag.be) return -1;
  for (i++; i < sentence.last && (tags[i] === Tag.adverb || tags[i] === Tag.determiner); i++);
  return i < sentence.last ? i : -1;
}
const REPORT = forms('report reports rumour rumours rumor rumors story stories news claim claims account accounts allegation allegations');
const ACCIDENT = forms('accident accidents accidental');
const UNTRUE = forms('false untrue fake hoax invented fabricated unfounded baseless wrong');

const PRESENT = forms('is are');
const PREVENTED_AFTER = forms('foiled thwarted prevented repelled repulsed averted intercepted frustrated');

/** "foiled a plan to …" or "a plan to … was foiled": before the noun at `plot` or behind the verb group that ends at `last`. */
function isFoiled({ tokens, tags }: Syntax, plot: number, last: number, sentence: Sentence): boolean {
  for (let i = plot - 1; i >= sentence.first && i >= plot - 5; i--) {
    if (PREVENTED_AFTER.has(tokens, i) && isVerb(tags[i]!)) return true;
    if (isVerb(tags[i]!) || tags[i] === Tag.mark) break;
  }
  for (let i = last; i < sentence.last && i < last + 16; i++) {
    if (PREVENTED_AFTER.has(tokens, i) && tags[i - 1] === Tag.be) return true;
    if (tags[i] === Tag.past || tags[i] === Tag.that || tags[i] === Tag.subordinator || tags[i] === Tag.relative) return false;
  }
  return false;
}
const PLOT = forms('plan plans plot plots attempt attempts scheme schemes conspiracy bid');

/** The full verb or noun that an infinitive or gerund hangs on: the nearest one before it, over one noun phrase ("ordered his men to attack"). */
function governorOf({ tokens, tags }: Syntax, first: number, floor: number): number {
  let noun = -1;
  for (let i = first - 1; i >= floor && i >= first - 14; i--) {
    if (isVerb(tags[i]!)) return noun >= 0 && (PLAN.has(tokens, noun) || TRY.has(tokens, noun) || THREATEN.has(tokens, noun)) ? noun : i;
    if (tags[i] === Tag.noun && noun < 0 && i >= first - 2) noun = i;
    if (tags[i] === Tag.adjective && i === first - 1 && PLAN.has(tokens, i)) return i;
    if (tags[i] === Tag.that || tags[i] === Tag.subordinator || (tags[i] === Tag.mark && tokens.textOf(i) !== ',')) break;
  }
  return noun;
}

const isModal = ({ tags }: Syntax, verb: number, sentence: Sentence): boolean => {
  for (let i = verb - 1; i >= sentence.first && i >= verb - 4; i--) {
    if (tags[i] === Tag.modal) return true;
    if (tags[i] !== Tag.adverb && tags[i] !== Tag.be && tags[i] !== Tag.have && tags[i] !== Tag.not) return false;
  }
  return false;
};

/** "if they attack", "whether the bomb exploded": an "if" since the clause began; "Should they resume the bombing": a "should" that opens it. */
function conditional({ tokens, tags }: Syntax, at: number, sentence: Sentence): boolean {
  for (let i = at - 1; i >= sentence.first && i >= at - 12; i--) {
    if (CONDITION.has(tokens, i) && (tags[i] === Tag.subordinator || tags[i] === Tag.question || (tags[i] === Tag.modal && (i === sentence.first || tags[i - 1] === Tag.mark)))) return true;
    if (tags[i] === Tag.mark || tags[i] === Tag.that || tags[i] === Tag.past || tags[i] === Tag.present) return false;
  }
  return false;
}

/** A headline tells in the present what happened: "Gunmen kill two in Marlo". */
const isHeadline = ({ tokens }: Syntax, sentence: Sentence): boolean => sentence.last - sentence.first <= LONGEST_HEADLINE && lacksStop(tokens, sentence);
/** In tokens. */
const LONGEST_HEADLINE = 18;

/** Whether a plural is counted as things that happened even without an article ("a series of attacks"). */
export const isSeries = (syntax: Syntax, first: number): boolean => ALREADY_REAL.has(syntax.tokens, first - 2) || ALREADY_REAL.has(syntax.tokens, first - 3);
