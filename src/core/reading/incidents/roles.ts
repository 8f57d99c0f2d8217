import { WordSet } from '../../lexicon/phrases.ts';
import type { Category } from '../../model/vocabulary.ts';
import type { Reading } from '../reading.ts';
import { clauseEnd } from '../syntax/clauses.ts';
import { subjectOf } from '../syntax/subjects.ts';
import { verbGroupAt, type VerbGroup } from '../syntax/verb-groups.ts';
import { nounPhraseAt, nounPhraseBefore } from '../syntax/noun-phrases.ts';
import type { Sentence, Syntax, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from '../syntax/tags.ts';
import type { EventMention, Participant } from './event-mention.ts';
import { participant, participantsFrom } from './participants.ts';
import { LIGHT_VERBS } from '../../lexicon/events.ts';

const BY = new WordSet(['by']);
const WITH = new WordSet('with using');
const ON = new WordSet('on against at upon into targeting to toward towards');
const OF = new WordSet(['of']);
const FRONT = new WordSet(['front']);
const INSTRUMENTS = new WordSet('bomb dynamite grenade mortar rocket missile drone knife gun artillery explosives machinegun');
const ACCORDING = new WordSet(['according']);
const SITED = new WordSet('located situated based stationed');
/** "blamed the attack on the rebels" names no target. */
const BLAMED = /\bblam(?:e|es|ed|ing)\b/;
const AT_SITE = new WordSet('at near in inside outside under beneath beside behind between on against into onto of to');
/** Where a bomb goes off because of what stands there. */
const CLOSE_BY = new WordSet('at outside inside under beneath beside against front');
const BETWEEN = new WordSet(['between']);
const COMMA = new WordSet([',']);
const LIGHT = new WordSet(LIGHT_VERBS);
const OUT = new WordSet('out');
/** Says too little of what it carries: "an allegation made by". */
const MADE = new WordSet('made');

const MEANS: ReadonlySet<Category> = new Set<Category>(['weapon', 'vehicle']);
const SITES: ReadonlySet<Category> = new Set<Category>(['facility', 'vehicle', 'organisation', 'state-body', 'media']);
const PLACES: ReadonlySet<Category> = new Set<Category>(['location']);

const isMeans = ({ mention, charge }: Participant): boolean => charge || mention?.category === 'weapon';
const isPlace = ({ mention }: Participant): boolean => mention !== undefined && PLACES.has(mention.category);

/** Fills in the roles of an event told by a verb: "guerrillas attacked a bus with grenades", "the mayor was shot by two men". */
export function verbRoles(reading: Reading, syntax: Syntax, event: EventMention, head: number): VerbGroup {
  const { tags, tokens } = syntax;
  const { sentence } = event;
  const group = verbGroupAt(syntax, head, sentence);
  const end = objectsEnd(syntax, event.last, sentence);
  const { frame } = event.word;
  const bare = tags[head] === Tag.participle && !group.passive && group.first === head;
  const joined = joinedPassive(syntax, group, sentence);
  // "were taken away and then killed by": a past with "by" right behind it is a passive without its auxiliary.
  const agentless = tags[head] === Tag.past && (group.first === head || tags[group.first] === Tag.adverb) && BY.has(tokens, event.last) && frame === 'act';
  // "was found guilty and executed", "the policemen burned to death": who is harmed is the subject where nobody stands behind the verb.
  const objectless = tags[head] === Tag.past && group.first === head && HARM.has(event.word.effect ?? '') && !objectFollows(syntax, event.last, end) && tags[head - 1] !== Tag.pronoun;
  const gerund = tags[head] === Tag.ing && group.first === head && OF.has(tokens, event.last);
  const passive = joined !== undefined || agentless || objectless || group.passive || (bare && !objectFollows(syntax, event.last, end)) || (bare && BY.has(tokens, event.last));

  const left = leftHarmed(reading, syntax, head, sentence);
  // "the drones targeting the base": what stands right before the -ing form does it.
  const reduced = tags[head] === Tag.ing && group.first === head && head > sentence.first && isNominal(tags[head - 1]!);
  const subjects = gerund || isCharge(syntax, group.first, sentence) ? [] : left.length > 0 ? left : reduced || (bare && passive && !joined) ? reducedSubject(reading, syntax, head, sentence) : subjectsOf(reading, syntax, joined ?? group, sentence);
  const objects = (passive || left.length > 0) && frame === 'act' ? [] : participantsFrom(reading, syntax, event.last, end);
  if (frame === 'act') {
    if (passive || left.length > 0) {
      event.means.push(...subjects.filter((s) => event.word.armed && isMeans(s)));
      event.patients.push(...subjects.filter((s) => !event.word.armed || !isMeans(s)));
    } else {
      event.agents.push(...subjects.filter((s) => !isMeans(s)));
      event.means.push(...subjects.filter(isMeans));
      if (!event.word.armed) event.patients.push(...objects.filter((o) => !isMeans(o)));
      event.means.push(...objects.filter(isMeans));
    }
  } else if (frame === 'blast') {
    if (passive) event.means.push(...subjects.filter(isMeans));
    event.means.push(...subjects.filter((s) => s.mention && MEANS.has(s.mention.category)), ...objects.filter(isMeans));
    event.agents.push(...(objects.some(isMeans) ? subjects.filter((s) => !isMeans(s)) : []));
  } else if (frame === 'suffer') event.patients.push(...subjects);
  else {
    event.agents.push(...subjects.slice(0, 1));
    event.patients.push(...subjects.slice(1));
  }
  prepositions(reading, syntax, event, objects.at(-1)?.last ?? event.last, end, passive);
  return group;
}

/** "left one policeman slightly injured", "leaving two guards dead": who is left so suffered it. */
function leftHarmed(reading: Reading, syntax: Syntax, head: number, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  let end = head;
  while (end > sentence.first && tags[end - 1] === Tag.adverb) end--;
  for (let i = end - 1; i >= sentence.first && i >= end - 10; i--) {
    if (LEFT.has(tokens, i) && isVerb(tags[i]!)) {
      const whom = participantsFrom(reading, syntax, i + 1, end);
      return whom.at(-1)?.last === end ? whom : [];
    }
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!)) return [];
  }
  return [];
}
/** "accused the army of killing": the accuser did not do it; see suspects.ts for who did. */
function isCharge(syntax: Syntax, first: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  if (tags[first] !== Tag.ing || tags[first - 1] !== Tag.preposition) return false;
  for (let i = first - 2; i >= sentence.first && i >= first - 14; i--) {
    if (CHARGE.has(tokens, i) && isVerb(tags[i]!)) return !verbGroupAt(syntax, i, sentence).passive;
    if (isVerb(tags[i]!) || isAuxiliary(tags[i]!)) return false;
  }
  return false;
}
const CHARGE = new WordSet('accuse accuses accused accusing charge charges charged charging suspect suspects suspected blame blames blamed blaming convict convicts convicted acquit acquits acquitted');
const HARM: ReadonlySet<string> = new Set(['killed', 'captured', 'injured']);
const LEFT = new WordSet('leave leaves left leaving');

/** "were abducted and later murdered by the rebels": the passive before "and" that a bare past or participle goes on with. */
function joinedPassive(syntax: Syntax, { first, head }: VerbGroup, sentence: Sentence): VerbGroup | undefined {
  const { tags } = syntax;
  if (first !== head && tags[first] !== Tag.adverb) return undefined;
  if (tags[head] !== Tag.past && tags[head] !== Tag.participle) return undefined;
  let i = first - 1;
  while (i > sentence.first && tags[i] === Tag.adverb) i--;
  if (tags[i] !== Tag.and || tags[i - 1] !== Tag.participle) return undefined;
  const before = verbGroupAt(syntax, i - 1, sentence);
  return before.passive ? before : undefined;
}

/** Fills in the roles of an event told by a noun: "the murder of a priest", "a rebel attack on the port", "the attack was carried out by". */
export function nounRoles(reading: Reading, syntax: Syntax, event: EventMention): void {
  const { sentence, first, last } = event;
  const { tokens, tags } = syntax;
  const end = Math.max(last, clauseEnd(syntax, last, sentence));
  const before = nounPhraseBefore(syntax, last, sentence.first);
  // "bomb attack", "dynamite explosion": the first noun of the phrase is the means.
  if (last - first > 1 && INSTRUMENTS.has(tokens, last - 2)) event.means.push(participant(reading, syntax, { first, last: last - 1 }, last - 1));
  if (event.word.agentive) {
    event.agents.push(participant(reading, syntax, { first: before?.first ?? first, last }, last));
    if (OF.has(tokens, last)) event.patients.push(...participantsFrom(reading, syntax, last + 1, end));
    else if (before && before.first < first) modifiers(reading, syntax, { ...event, agents: [] }, before);
    return;
  }
  if (before && before.first < first) modifiers(reading, syntax, event, before);
  prepositions(reading, syntax, event, last, nextFinite(syntax, last, end), false);
  const start = before?.first ?? first;
  event.patients.push(...sufferers(reading, syntax, start, sentence));
  // "staged an attack", "carried out two raids": the light verb's subject did it.
  const light = lightVerbBefore(syntax, start, sentence.first);
  if (light >= 0) {
    const group = verbGroupAt(syntax, light, sentence);
    if (!group.passive) event.agents.push(...subjectsOf(reading, syntax, group, sentence).filter((p) => !isMeans(p)));
  }
  // "an attack carried out by …", "the attack was launched by …"
  for (let i = last; i < end && i < last + 30; i++) {
    if (tags[i] === Tag.and || /^[;:.—–]$/.test(tokens.textOf(i))) break;
    if (!LIGHT.has(tokens, i) || tags[i] === Tag.noun || (i > last && MADE.has(tokens, i))) continue;
    const after = OUT.has(tokens, i + 1) ? i + 2 : i + 1;
    if (tags[i] === Tag.participle || tags[i] === Tag.past) prepositions(reading, syntax, event, after, nextFinite(syntax, after, end), true);
    break;
  }
}

/** "the depot was the target of an attack", "the mayor survived an attempt on his life": the subject of words of suffering before the event's noun phrase. */
function sufferers(reading: Reading, syntax: Syntax, start: number, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  let i = start - 1;
  if (OF.has(tokens, i) && UNDERGOER.has(tokens, i - 1)) {
    for (i -= 2; i > sentence.first && (tags[i] === Tag.determiner || tags[i] === Tag.adjective || tags[i] === Tag.adverb || tags[i] === Tag.noun || tags[i] === Tag.preposition); i--);
    if (tags[i] !== Tag.be && !BECOME.has(tokens, i)) return [];
  } else if (!SUFFER.has(tokens, i) || !isVerb(tags[i]!)) return [];
  const group = verbGroupAt(syntax, i, sentence);
  return subjectsOf(reading, syntax, { ...group, finite: true }, sentence).filter((p) => !isMeans(p));
}
const UNDERGOER = new WordSet('target targets victim victims object objects');
const BECOME = new WordSet('become becomes became');
const SUFFER = new WordSet('suffer suffers suffered suffering survive survives survived surviving sustain sustained escape escapes escaped');

/** Prepositional phrases after an event's words, up to the clause's end. */
function prepositions(reading: Reading, syntax: Syntax, event: EventMention, from: number, end: number, passive: boolean): void {
  const { tokens, tags } = syntax;
  const { frame, form, type } = event.word;
  const noun = form === 'noun';
  for (let i = from; i < end; i++) {
    const tag = tags[i]!;
    if (ACCORDING.has(tokens, i)) return;
    // "were abducted and later murdered by": the agent behind the second verb did the first as well.
    if (passive && !noun && i > from && i <= from + 3 && (tag === Tag.past || tag === Tag.participle) && (tags[i - 1] === Tag.and || (tags[i - 1] === Tag.adverb && tags[i - 2] === Tag.and))) continue;
    if (i > from && (tag === Tag.past || tag === Tag.present || tag === Tag.that || tag === Tag.subordinator || tag === Tag.relative || tag === Tag.base || tag === Tag.to)) return;
    if (WITH.has(tokens, i)) {
      const phrase = participantsFrom(reading, syntax, i + 1, end);
      if (frame === 'clash' && tokens.lower(i) === 'with') event.patients.push(...phrase);
      else event.means.push(...phrase.filter(isMeans));
      i = Math.max(i, (phrase.at(-1)?.last ?? i + 1) - 1);
      continue;
    }
    if (tag !== Tag.preposition && tag !== Tag.to) continue;
    // "in front of the bank" is one preposition.
    const phrase = participantsFrom(reading, syntax, FRONT.has(tokens, i + 1) && OF.has(tokens, i + 2) ? i + 3 : i + 1, end);
    if (phrase.length === 0) continue;
    const things = phrase.filter((p) => !isPlace(p) && !isMeans(p));
    if (BY.has(tokens, i)) {
      event.means.push(...phrase.filter(isMeans));
      // "the murder of a minister, a party founded by", "a raid after the message sent by": another verb's.
      const borrowed = noun && !passive && (i > event.last + 12 || tags[i - 1] === Tag.participle || tags[i - 1] === Tag.past);
      if ((passive || noun) && !borrowed) event.agents.push(...things);
    } else if (BETWEEN.has(tokens, i) && frame === 'clash') {
      event.agents.push(...things.slice(0, 1));
      event.patients.push(...things.slice(1));
    } else if (event.means.some(isMeans) && (frame === 'blast' || event.word.armed) && AT_SITE.has(tokens, i)) {
      // "a bomb exploded near the embassy", "planted explosives under a bridge"
      const sites = phrase.filter(({ mention }) => mention !== undefined && SITES.has(mention.category));
      event.patients.push(...(sites.length > 0 || event.patients.length > 0 || !CLOSE_BY.has(tokens, FRONT.has(tokens, i + 1) ? i + 1 : i) ? sites : things.filter(({ mention }) => mention === undefined)));
    } else if (OF.has(tokens, i) && noun && i === event.last) {
      event.means.push(...phrase.filter(isMeans));
      if (type === 'attack' || type === 'clash' || type === 'raid') event.agents.push(...things.filter((p) => p.mention?.category === 'armed-group'));
      else event.patients.push(...things);
    } else if (ON.has(tokens, i) && (noun || event.patients.length === 0 || event.patients.every(isMeans)) && frame !== 'suffer' && type !== 'kidnapping') {
      // "concerns on the part of", "blamed the attack on"
      if (tokens.lower(phrase[0]!.head) === 'part' || (noun && tokens.lower(i) === 'on' && BLAMED.test(tokens.lower(event.first - 2) + ' ' + tokens.lower(event.first - 1)))) continue;
      const concrete = things.filter((p) => p.mention !== undefined);
      if (noun ? i <= event.last + 12 : i <= event.last + 8) event.patients.push(...(concrete.length > 0 ? concrete : noun && !tokens.lower(i).startsWith('t') && tokens.lower(i) !== 'at' ? things : []));
    }
    i = Math.max(i, phrase.at(-1)!.last - 1);
  }
}

/** Words before an event noun: "the rebels' attack", "Moreno's murder", "a guerrilla attack", "the Marlo bombing". */
function modifiers(reading: Reading, syntax: Syntax, event: EventMention, { first }: TokenRange): void {
  const { tokens, tags } = syntax;
  const possessive = event.first - 1 >= first && tags[event.first - 1] === Tag.possessive && tokens.lower(event.first - 1).startsWith("'") ? event.first - 1 : adjectivesAfterPossessive(syntax, event.first, first);
  if (possessive >= 0) {
    const owner = participant(reading, syntax, { first, last: possessive }, possessive);
    const suffered = event.word.effect === 'killed' || event.word.effect === 'captured';
    if (!isPlace(owner) && owner.mention?.category !== undefined) (suffered ? event.patients : event.agents).push(owner);
    return;
  }
  for (let i = event.first - 1; i >= first; i--) {
    if (!isNominal(tags[i]!) && tags[i] !== Tag.adjective) continue;
    const one = participant(reading, syntax, { first: i, last: i + 1 }, i + 1);
    const category = one.mention?.category;
    if (category === 'armed-group') event.agents.push(one);
    else if (category === 'weapon') event.means.push(one);
  }
}

/** "the group's new attack": the possessive ending over adjectives. */
function adjectivesAfterPossessive({ tokens, tags }: Syntax, from: number, floor: number): number {
  let i = from - 1;
  while (i > floor && (tags[i] === Tag.adjective || tags[i] === Tag.noun || tags[i] === Tag.number)) i--;
  return i > floor && tags[i] === Tag.possessive && tokens.lower(i).startsWith("'") ? i : -1;
}

/** The light verb whose object the noun phrase at `start` is, or -1: "carried out [an attack]", "staged [simultaneous raids]". */
function lightVerbBefore({ tokens, tags }: Syntax, start: number, floor: number): number {
  let i = start - 1;
  while (i >= floor && (OUT.has(tokens, i) || tags[i] === Tag.adverb || tags[i] === Tag.determiner || tags[i] === Tag.number || tags[i] === Tag.adjective || tags[i] === Tag.quote)) i--;
  if (i > floor && OF.has(tokens, i)) {
    // "carried out a series of attacks"
    i--;
    while (i >= floor && (tags[i] === Tag.noun || tags[i] === Tag.adjective || tags[i] === Tag.determiner || tags[i] === Tag.number || OUT.has(tokens, i))) i--;
  }
  return i >= floor && LIGHT.has(tokens, i) && (isVerb(tags[i]!) || isVerb(tags[i - 1] ?? 0)) ? i : -1;
}

function nextFinite({ tags }: Syntax, from: number, end: number): number {
  for (let i = from; i < end; i++) if (tags[i] === Tag.past || tags[i] === Tag.present || (isAuxiliary(tags[i]!) && tags[i] !== Tag.not)) return i;
  return end;
}

/** The clause's end for objects: ", and another base located at …" goes on with them although it looks like a clause. */
function objectsEnd(syntax: Syntax, at: number, sentence: Sentence): number {
  const { tokens, tags } = syntax;
  let end = Math.max(at, clauseEnd(syntax, at, sentence));
  for (let rounds = 0; rounds < 3 && COMMA.has(tokens, end) && tags[end + 1] === Tag.and; rounds++) {
    const next = nounPhraseAt(syntax, end + 2, sentence.last);
    if (!next || !SITED.has(tokens, next.last)) break;
    end = Math.max(next.last, clauseEnd(syntax, next.last, sentence));
  }
  // "killed three journalists: Ana Ruiz, Pedro Gomez and …"
  if (tokens.textOf(end) === ':' && end + 1 < sentence.last && tags[end + 1] === Tag.name) return Math.max(end, clauseEnd(syntax, end + 1, sentence));
  return end;
}

const objectFollows = (syntax: Syntax, at: number, end: number): boolean => nounPhraseAt(syntax, at, end) !== undefined;

/** "six priests murdered in May": the noun phrase right before a bare participle. */
function reducedSubject(reading: Reading, syntax: Syntax, head: number, sentence: Sentence): Participant[] {
  let at = head;
  const { tokens, tags } = syntax;
  while (at > sentence.first && (tags[at - 1] === Tag.adverb || COMMA.has(tokens, at - 1))) at--;
  const phrase = nounPhraseBefore(syntax, at, sentence.first);
  return phrase ? [participant(reading, syntax, phrase, phrase.last)] : [];
}

/** The participants of a verb's subject; "who" stands for the noun phrase before it. */
export function subjectsOf(reading: Reading, syntax: Syntax, group: VerbGroup, sentence: Sentence): Participant[] {
  const subject = subjectOf(syntax, group, sentence, true);
  if (!subject) return [];
  if (subject.how === 'relative' || syntax.tags[subject.first] === Tag.relative) {
    let at = subject.first;
    while (at > sentence.first && (COMMA.has(syntax.tokens, at - 1) || syntax.tags[at - 1] === Tag.preposition || syntax.tokens.textOf(at - 1) === ')' )) at--;
    const antecedent = nounPhraseBefore(syntax, at, sentence.first);
    return antecedent ? [participant(reading, syntax, antecedent, antecedent.last)] : [];
  }
  const found = participantsFrom(reading, syntax, subject.first, subject.last);
  if (found.length > 0) return found;
  // "at least one man", "striking dock workers": what opens the phrase is no word that usually does.
  const near = nounPhraseBefore(syntax, subject.last, subject.first);
  return near ? [participant(reading, syntax, near, near.last)] : [];
}
