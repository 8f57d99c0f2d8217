import { WordSet } from '../../lexicon/phrases.ts';
import type { Incident } from '../../model/findings.ts';
import type { Reading } from '../reading.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { nounPhraseBefore, timeWords } from '../syntax/noun-phrases.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { actorOf, PEOPLE } from './actors.ts';
import type { EventMention, Participant } from './event-mention.ts';
import type { Draft } from './merge.ts';
import { participant, participantsFrom } from './participants.ts';
import { subjectsOf } from './event-subjects.ts';
import { addActor, sourced, type ClaimIndex } from './sourcing.ts';

const INVOLVED = new WordSet('involved implicated participated participating participate responsible suspected accused convicted charged blamed wanted linked arrested detained behind');
/** Verbs of blaming: "blamed the attack on the rebels". */
const BLAME = new WordSet('blame blames blamed blaming accuse accuses accused accusing suspect suspects suspected charge charged charges attribute attributed attributes implicate implicates implicated link links linked');
const SELF = new WordSet('responsible admitted confessed claimed responsibility');
/** Marks that may stand between the verb of blaming and the deed. */
const INSIDE = new WordSet([',', '(', ')', '[', ']', '-', '.']);
const TO_WHOM = new WordSet('to on');
const INTO = new WordSet('in for of with');

/**
 * Who is said to be behind a deed in words other than the deed's own grammar: "the soldiers involved in the killing", "accused of the
 * murder of", "blamed the attack on the rebels", "the Front is responsible for". Accused or suspected, never stated.
 */
export function readSuspects(reading: Reading, syntax: Syntax, incident: Incident, draft: Draft, claims: ClaimIndex): void {
  for (const event of draft.events) {
    for (const { who, confidence } of [...involvedIn(reading, syntax, event), ...blamedFor(reading, syntax, event), ...captorsOf(reading, syntax, event)]) {
      if (!isActor(syntax, who) || incident.victims.some(({ value }) => who.entity !== undefined && value.entity === who.entity)) continue;
      const at = syntax.tokens.span(event.first, event.last);
      addActor(incident.perpetrator, { ...sourced(actorOf(reading, syntax, who), claims.covering(at), { why: 'said to have had a part in it', at }), confidence });
    }
  }
}

const isActor = ({ tokens }: Syntax, { mention, head }: Participant): boolean => (mention ? ACTORS.has(mention.category) : PEOPLE.has(tokens, head));
const ACTORS: ReadonlySet<string> = new Set(['person', 'armed-group', 'organisation', 'state-body', 'nationality']);

interface Suspect {
  readonly who: Participant;
  readonly confidence: 'accused' | 'suspected';
}

/** "… involved in the killing", "responsible for the attack", "accused of killing": the word before the event, its subject or noun. */
function involvedIn(reading: Reading, syntax: Syntax, event: EventMention): Suspect[] {
  const { tokens, tags } = syntax;
  const phrase = event.word.form === 'noun' ? nounPhraseBefore(syntax, event.last, event.sentence.first) : undefined;
  let at = (phrase?.first ?? event.first) - 1;
  // "arrested in connection with the attack"
  if (tokens.lower(at) === 'with' && tokens.lower(at - 1) === 'connection') at -= 2;
  if (!INTO.has(tokens, at) || !INVOLVED.has(tokens, at - 1)) return [];
  at--;
  const confidence = /^(?:accused|charged|convicted|responsible|blamed)$/.test(tokens.lower(at)) ? 'accused' : 'suspected';
  if (isVerb(tags[at]!) || tags[at] === Tag.adjective) {
    const group = verbGroupAt(syntax, at, event.sentence);
    const finite = tags[at - 1] === Tag.be || tags[at - 1] === Tag.adverb || tags[at - 1] === Tag.relative || group.passive || (group.finite && tags[at] === Tag.past && tags[at - 1] !== Tag.noun);
    if (finite) return subjectsOf(reading, syntax, { ...group, finite: true, first: firstAuxiliary(syntax, group.first) }, event.sentence).map((who) => ({ who, confidence }));
  }
  const noun = nounPhraseBefore(syntax, at, event.sentence.first);
  return noun ? [{ who: participant(reading, syntax, noun, noun.last), confidence }] : [];
}

/** "The rebels released three nurses who were kidnapped in May": who lets captives go has held them. */
function captorsOf(reading: Reading, syntax: Syntax, { type, sentence, first }: EventMention): Suspect[] {
  const { tokens, tags } = syntax;
  if (type !== 'kidnapping' && type !== 'hostage-taking') return [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!RELEASE.has(tokens, i) || !isVerb(tags[i]!) || i === first) continue;
    const group = verbGroupAt(syntax, i, sentence);
    const by = group.passive ? byAgents(reading, syntax, i + 1, sentence.last) : subjectsOf(reading, syntax, group, sentence);
    return by.filter(({ mention }) => mention?.category === 'armed-group').map((who) => ({ who, confidence: 'suspected' as const }));
  }
  return [];
}
const RELEASE = new WordSet('release releases released releasing');

/** "…, by the rebels" in what is left of a clause. */
function byAgents(reading: Reading, syntax: Syntax, from: number, end: number): Participant[] {
  for (let i = from; i < end && i < from + 8; i++) if (syntax.tokens.lower(i) === 'by') return participantsFrom(reading, syntax, i + 1, end);
  return [];
}

const firstAuxiliary = ({ tags }: Syntax, first: number): number => {
  let i = first;
  while (i > 0 && (tags[i - 1] === Tag.be || tags[i - 1] === Tag.have || tags[i - 1] === Tag.adverb)) i--;
  return i;
};

/** "blamed the attack on X", "attributed the murder to X", "accused X of the killing". */
function blamedFor(reading: Reading, syntax: Syntax, event: EventMention): Suspect[] {
  const { tokens, tags } = syntax;
  const { sentence } = event;
  // "the attack was blamed on X", "the murder, attributed to X": the deed is the subject.
  for (let k = event.last; k < sentence.last && k < event.last + 10; k++) {
    if (!TO_WHOM.has(tokens, k + 1) || !/^(?:attributed|blamed)$/.test(tokens.lower(k))) continue;
    return participantsFrom(reading, syntax, k + 2, sentence.last).map((who) => ({ who, confidence: 'accused' as const }));
  }
  // "was the work of X"
  for (let k = event.last; k < sentence.last && k < event.last + 10; k++) {
    if (tokens.lower(k) === 'work' && tokens.lower(k + 1) === 'of') return participantsFrom(reading, syntax, k + 2, sentence.last).map((who) => ({ who, confidence: 'suspected' as const }));
  }
  for (let i = event.first - 1; i >= sentence.first && i >= event.first - 16; i--) {
    if (tags[i] === Tag.mark && !INSIDE.has(tokens, i)) return [];
    if (!BLAME.has(tokens, i) || !isVerb(tags[i]!) || SELF.has(tokens, i + 1)) continue;
    const accused = participantsFrom(reading, syntax, i + 1, event.first);
    const next = accused.at(-1)?.last ?? 0;
    if (accused.length > 0 && INTO.has(tokens, next)) return accused.map((who) => ({ who, confidence: 'accused' as const }));
    if (!/^(?:attribut|blam)/.test(tokens.lower(i))) return [];
    for (let k = event.last; k < sentence.last && k < event.last + 10; k++) {
      if (/^(?:to|on)$/.test(tokens.lower(k)) && !timeWords.has(tokens, k + 1)) return participantsFrom(reading, syntax, k + 1, sentence.last).map((who) => ({ who, confidence: 'accused' as const }));
    }
    return [];
  }
  return [];
}

/**
 * Where only described fighters did it ("the guerrillas") and the text names just one armed group, that group is who they are taken for.
 */
export function readOnlyGroup(reading: Reading, incidents: readonly Incident[]): void {
  const groups = reading.entities.filter((entity) => entity.category === 'armed-group' && entity.mentions.some((mention) => mention.form === 'name'));
  const [group] = groups;
  if (!group || groups.length > 1) return;
  for (const incident of incidents) {
    if (incident.perpetrator.length === 0 || incident.perpetrator.some(({ value }) => value.entity === group || value.entity?.category !== 'armed-group')) continue;
    const claims = incident.perpetrator.flatMap(({ claims: by }) => by);
    addActor(incident.perpetrator, { ...sourced({ entity: group, text: group.name, mentions: [] }, claims, { why: 'the only armed group that the text names' }), confidence: 'suspected' });
  }
}
