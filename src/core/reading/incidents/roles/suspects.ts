import { POINTING } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { isNamed } from '../../../model/entities.ts';
import type { Incident, Mention } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import { actorOf, isParty, PEOPLE } from './actors.ts';
import { countedBack, lastDifferent } from '../settings/counted-back.ts';
import { bodiesOf } from './bodies.ts';
import type { Charge } from './charge.ts';
import { chargesIn } from './charges.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { subjectsOf } from './event-subjects.ts';
import type { Draft } from '../merging/incident-draft.ts';
import { participantsFrom } from './participants.ts';
import { addActor, sourced, type ClaimIndex } from '../sourcing.ts';
import { stateOf } from './states.ts';
import { identifiedIn } from './identified-people.ts';

/** A charge that names no deed speaks of the last one told, no more than so many sentences before. */
const NEAR = 2;
/** How many sentences behind a deed the names of those arrested for it may stand. */
const NAMED_BEHIND = 4;
/** Nouns for those who are taken for the doers, where a text goes on to name them. Own hand. */
const CULPRITS = new WordSet('suspect suspects detainee detainees arrested perpetrator perpetrators culprit culprits attacker attackers assailant assailants gunman gunmen kidnapper kidnappers killer killers murderer murderers assassin assassins terrorist terrorists accused');
const NEW = new WordSet('a an another new further');
const IT = new WordSet('it this that them');
/** Nouns that stand for a deed told before. Own hand. */
const RESUMES = new WordSet('crime crimes act acts action actions incident incidents deed deeds tragedy atrocity atrocities case strike strikes');

/** "planned the attack": a deed that the grammar around it keeps from being told of as one. Own hand. */
const DEEDS = new WordSet('attack attacks bombing bombings murder murders killing killings assassination kidnapping massacre explosion');

/**
 * Who is said to be behind a deed in words other than the deed's own grammar: "the soldiers involved in the killing", "accused of the
 * murder of", "blamed the attack on the rebels", "blamed the army for it", "the suspects were identified as". Accused or suspected, never stated.
 */
export function readSuspects(reading: Reading, syntax: Syntax, built: readonly Built[], claims: ClaimIndex): void {
  const events = built.flatMap((item) => item.draft.events.map((event) => ({ event, item }))).sort((a, b) => a.event.first - b.event.first);
  for (const { event, item } of events) for (const { who, confidence } of captorsOf(reading, syntax, event)) addSuspect(reading, syntax, item, who, confidence, claims);
  let next = 0;
  reading.source.sentences.forEach((sentence, index) => {
    while (next < events.length && events[next]!.event.sentenceIndex < index) next++;
    const before = events[next - 1];
    if (events[next]?.event.sentenceIndex !== index && (!before || index - before.event.sentenceIndex > NAMED_BEHIND)) return;
    for (const charge of chargesIn(reading, syntax, sentence)) {
      const count = charge.deed >= 0 ? countedBack(syntax.tokens, charge.deed, charge.until) : 0;
      const counted = count > 0 ? lastDifferent(events, next, count, ({ item }) => item) : [];
      const item = charge.deed >= 0 ? deedOf(syntax, charge, events, next) : (lastNear(events, charge.who[0]!.first, index, 0) ?? firstBehind(events, charge, sentence) ?? lastNear(events, charge.who[0]!.first, index));
      for (const one of counted.length > 0 ? counted : item ? [item] : []) for (const who of charge.who) addSuspect(reading, syntax, one, who, charge.confidence, claims);
    }
    for (const who of apposedCulprits(reading, syntax, sentence)) {
      const item = lastNear(events, who.first, index);
      if (item) addSuspect(reading, syntax, item, who, 'suspected', claims);
    }
    for (const who of identifiedIn(reading, syntax, sentence, CULPRITS, { explicitly: true })) {
      const last = lastBefore(events, who.first);
      if (last) addSuspect(reading, syntax, last.item, who, 'suspected', claims);
    }
  });
}

/** "The attackers, members of the Front, fled": who those are that are called after the deed. */
function apposedCulprits(reading: Reading, syntax: Syntax, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  for (let i = sentence.first + 1; i < sentence.last - 2; i++) {
    if (!CULPRITS.has(tokens, i) || !POINTING.has(tokens, i - 1) || !COMMA.has(tokens, i + 1)) continue;
    const them = participantsFrom(reading, syntax, i + 2, sentence.last);
    if (them.length === 1 && (COMMA.has(tokens, them[0]!.last) || tags[them[0]!.last] === Tag.preposition)) return them;
  }
  return [];
}

/** The incident that a charge names: of the first event in its stretch, or of the last one told before where a word only points back. */
function deedOf({ tokens, tags }: Syntax, { deed, until }: Charge, events: readonly Told[], from: number): Built | undefined {
  let k = from;
  for (let i = deed; i < until && i < deed + 24; i++) {
    while (k < events.length && events[k]!.event.last <= i) k++;
    if (k < events.length && events[k]!.event.first <= i) return events[k]!.item;
    const pronoun = IT.has(tokens, i) && i <= deed + 1 && (tags[i + 1] === Tag.mark || tags[i + 1] === Tag.preposition || i + 1 >= until);
    if (pronoun) return lastBefore(events, i)?.item;
    const known = POINTING.has(tokens, i - 1) && DEEDS.has(tokens, i) && !isVerb(tags[i]!);
    if (!known && (!RESUMES.has(tokens, i) || isVerb(tags[i]!))) continue;
    // "In another deed attributed to the rebels, a bomb destroyed …": told by what follows.
    if (!NEW.has(tokens, i - 1) && !NEW.has(tokens, i - 2)) return lastBefore(events, i)?.item;
    const following = events[k];
    return following && following.event.sentence.last > i && following.event.sentence.first <= i ? following.item : undefined;
  }
  return undefined;
}

/** The last deed told before a token; those who are arrested are charged with another. */
function lastBefore(events: readonly Told[], token: number): Told | undefined {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (events[middle]!.event.first < token) low = middle + 1;
    else high = middle;
  }
  while (low > 0 && events[low - 1]!.event.type === 'arrest') low--;
  return events[low - 1];
}

/** "issued a warrant for Ana Ruiz and charged her with the murder": the first deed told in the rest of the sentence, where none was told before in it. */
function firstBehind(events: readonly Told[], { who }: Charge, { last }: Sentence): Built | undefined {
  return events.find(({ event }) => event.first >= who.at(-1)!.last && event.last <= last && event.type !== 'arrest')?.item;
}

/** The incident of the last event before a token, in its sentence or told little before. */
function lastNear(events: readonly Told[], token: number, sentence: number, reach = NEAR): Built | undefined {
  const last = lastBefore(events, token);
  return last && sentence - last.event.sentenceIndex <= reach ? last.item : undefined;
}

function addSuspect(reading: Reading, syntax: Syntax, { incident }: Built, accused: Participant, confidence: 'accused' | 'suspected', claims: ClaimIndex): void {
  // "blamed Russia for the strike", "accused Damascus of the attack"
  const state = accused.mention?.category === 'location' ? stateOf(reading, accused.mention, true) : undefined;
  const who = state ? { ...accused, entity: state, mention: undefined } : accused;
  if (!(state || isActor(syntax, who)) || incident.victims.some(({ value }) => who.entity !== undefined && value.entity === who.entity)) return;
  const at = syntax.tokens.span(who.first, who.last);
  const by = claims.covering(at);
  addActor(incident.perpetrator, { ...sourced(actorOf(reading, syntax, who, 'always'), by, { why: 'said to have had a part in it', at }), confidence });
  for (const body of bodiesOf(reading, syntax, who, who.last)) addActor(incident.perpetrator, { ...sourced(body.actor, by, { why: body.why, at: body.at }), confidence });
}

const isActor = (syntax: Syntax, who: Participant): boolean => (who.mention ? ACTORS.has(who.mention.category) : PEOPLE.has(syntax.tokens, who.head) || isParty(syntax, who));
const ACTORS: ReadonlySet<string> = new Set(['person', 'armed-group', 'organisation', 'state-body', 'nationality']);

interface Built {
  readonly draft: Draft;
  readonly incident: Incident;
}

/** An event mention and the incident that it tells of. */
interface Told {
  readonly event: EventMention;
  readonly item: Built;
}

interface Suspect {
  readonly who: Participant;
  readonly confidence: 'accused' | 'suspected';
}

/** "The rebels released three nurses who were kidnapped in May": who lets captives go has held them. */
function captorsOf(reading: Reading, syntax: Syntax, { type, sentence, first }: EventMention): Suspect[] {
  const { tokens, tags } = syntax;
  if (type !== 'kidnapping' && type !== 'hostage-taking') return [];
  for (let i = RELEASE.next(tokens, sentence.first, sentence.last); i >= 0; i = RELEASE.next(tokens, i + 1, sentence.last)) {
    if (!isVerb(tags[i]!) || i === first) continue;
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

/** People and parts of bodies that fight for a cause; hired killers, squads and gangs are another matter. Own hand. */
const FOUGHT_IN_GROUPS = /(?:guerrillas?|rebels?|insurgents?|terrorists?|militants?|subversives?|extremists?|jihadists?|jihadis|fighters?|command(?:o|os|oes)|groups?|units?|cells?|columns?|separatists?|members?)$/i;

/**
 * Where only described fighters did it ("the guerrillas") and the text names just one armed group, that group is who they are taken for.
 */
export function readOnlyGroup(reading: Reading, incidents: readonly Incident[]): void {
  const groups = reading.entities.filter((entity) => entity.category === 'armed-group' && isNamed(entity));
  const [group] = groups;
  if (!group || groups.length > 1 || !group.mentions.some((mention) => isOfFighters(reading, mention))) return;
  for (const incident of incidents) {
    if (incident.perpetrator.length === 0 || incident.perpetrator.some(({ value }) => value.entity === group || value.entity?.category !== 'armed-group' || !FOUGHT_IN_GROUPS.test(value.text))) continue;
    const claims = incident.perpetrator.flatMap(({ claims: by }) => by);
    addActor(incident.perpetrator, { ...sourced({ entity: group, text: group.name, mentions: [] }, claims, { why: 'the only armed group that the text names' }), confidence: 'suspected' });
  }
}

/** "the Front", "Front guerrillas"; "Front hospitals" tells of no fighters. */
const isOfFighters = (reading: Reading, { form, start, end }: Mention): boolean =>
  form === 'name' && !reading.mentionsIn({ start, end: end + FURTHER }).some((around) => around.start === start && around.end > end && (around.category === 'facility' || around.category === 'vehicle'));
/** How far what a name modifies reaches behind it, in UTF-16 code units. */
const FURTHER = 40;
