import { LIGHT_VERBS } from '../../../lexicon/events.ts';
import { FRONT, OF } from '../../../lexicon/little-words.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Reading } from '../../reading.ts';
import { clauseEnd } from '../../syntax/clauses.ts';
import { nounPhraseAt, nounPhraseBefore, timeWords } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax, TokenRange } from '../../syntax/syntax.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from '../../syntax/tags.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import { subjectsOf } from './event-subjects.ts';
import { isMeans, isPlace, participant, participantsFrom } from './participants.ts';
import { prepositions } from './role-prepositions.ts';
import { stateBefore } from './states.ts';

const INSTRUMENTS = new WordSet('bomb dynamite grenade mortar rocket missile drone knife gun artillery explosives machinegun');
/** What a bomb is in or goes off by: "car bomb explosion". Own hand. */
const BOMB_KINDS = new WordSet('car truck vehicle motorcycle bicycle petrol gasoline nail pipe letter parcel suitcase time suicide roadside fragmentation hand');
const LIGHT = new WordSet(LIGHT_VERBS);
const OUT = new WordSet('out');
/** Says too little of what it carries: "an allegation made by". */
const MADE = new WordSet('made');

/** Fills in the roles of an event told by a noun: "the murder of a priest", "a rebel attack on the port", "the attack was carried out by". */
export function nounRoles(reading: Reading, syntax: Syntax, event: EventMention): void {
  const { sentence, first, last } = event;
  const { tokens, tags } = syntax;
  const end = Math.max(last, clauseEnd(syntax, last, sentence));
  const before = nounPhraseBefore(syntax, last, sentence.first);
  // "bomb attack", "dynamite explosion": the first noun of the phrase is the means.
  if (last - first > 1 && INSTRUMENTS.has(tokens, last - 2)) {
    const from = BOMB_KINDS.has(tokens, first - 1) ? first - 1 : first;
    const means = participant(reading, syntax, { first: from, last: last - 1 }, last - 1);
    // "drone strike" where the whole is a mention: the weapon is its first noun.
    event.means.push(means.mention && means.mention.end > tokens.end[last - 2]! ? { ...means, mention: undefined, entity: undefined } : means);
  }
  if (event.word.agentive) {
    // "the kidnappers of the mayor": whoever they are. "The rebel kidnappers of" tells more.
    const doer = participant(reading, syntax, { first: before?.first ?? first, last }, last);
    if (doer.first < first) event.agents.push(doer);
    if (OF.has(tokens, last)) event.patients.push(...participantsFrom(reading, syntax, last + 1, end));
    else if (before && before.first < first) modifiers(reading, syntax, { ...event, agents: [] }, before);
    return;
  }
  if (before && before.first < first) modifiers(reading, syntax, event, before);
  prepositions(reading, syntax, event, last, nextFinite(syntax, last, end), false);
  if (event.word.frame === 'blast' || event.type === 'bombing') event.patients.push(...sitesOfHappening(reading, syntax, event, end));
  const start = before?.first ?? first;
  event.patients.push(...sufferers(reading, syntax, start, sentence, event.type === 'threat'), ...escaped(reading, syntax, last, sentence));
  // "staged an attack", "carried out two raids": the light verb's subject did it.
  const light = lightVerbBefore(syntax, start, sentence.first);
  if (light >= 0) {
    const group = verbGroupAt(syntax, light, sentence);
    if (!group.passive) event.agents.push(...subjectsOf(reading, syntax, group, sentence).filter((p) => !isMeans(p)));
  }
  // "an attack carried out by …", "the attack was launched by …"
  for (let i = last; i < end && i < last + 30; i++) {
    // "the murder of the mayor and his driver was carried out by": "and" joins what suffered it.
    const joined = tags[i] === Tag.and ? nounPhraseAt(syntax, i + 1, end) : undefined;
    if (joined) i = joined.last;
    if (tags[i] === Tag.and || /^[;:.—–]$/.test(tokens.textOf(i))) break;
    if (!LIGHT.has(tokens, i) || tags[i] === Tag.noun || (i > last && MADE.has(tokens, i))) continue;
    const after = OUT.has(tokens, i + 1) ? i + 2 : i + 1;
    if (tags[i] === Tag.participle || tags[i] === Tag.past) prepositions(reading, syntax, event, after, nextFinite(syntax, after, end), true);
    break;
  }
}

/** "the explosion took place in a wing of the library", "the blast occurred at a station": the buildings at which it happened. */
function sitesOfHappening(reading: Reading, syntax: Syntax, { last, patients }: EventMention, end: number): Participant[] {
  const { tokens, tags } = syntax;
  if (patients.length > 0) return [];
  for (let i = last; i < end && i < last + 16; i++) {
    if (!HAPPENED.has(tokens, i) || !isVerb(tags[i]!)) continue;
    for (let k = i + 1; k < end && k < i + 12; k++) {
      if (AT.has(tokens, k)) {
        const from = FRONT.has(tokens, k + 1) && OF.has(tokens, k + 2) ? k + 3 : k + 1;
        const sites = participantsFrom(reading, syntax, from, end).filter(({ mention, head }) => mention?.category === 'facility' || BRANCH.has(tokens, head) || (from > k + 1 && mention !== undefined && INSTITUTIONS.has(mention.category)));
        if (sites.length > 0) return sites;
      }
      if (isVerb(tags[k]!) || (isAuxiliary(tags[k]!) && !timeWords.has(tokens, k))) return [];
    }
  }
  return [];
}
/** Premises that no list holds because most branches are none. */
const BRANCH = new WordSet('branch branches');
const INSTITUTIONS: ReadonlySet<string> = new Set(['organisation', 'state-body', 'media']);
const HAPPENED = new WordSet('happened happen occurred occur took');
const AT = new WordSet('at in inside outside near opposite between');

/** "the depot was the target of an attack", "the mayor survived an attempt on his life": the subject of words of suffering before the event's noun phrase. */
function sufferers(reading: Reading, syntax: Syntax, start: number, sentence: Sentence, threat: boolean): Participant[] {
  const { tokens, tags } = syntax;
  let i = start - 1;
  if (OF.has(tokens, i) && UNDERGOER.has(tokens, i - 1)) {
    for (i -= 2; i > sentence.first && (tags[i] === Tag.determiner || tags[i] === Tag.adjective || tags[i] === Tag.adverb || tags[i] === Tag.noun || tags[i] === Tag.preposition); i--);
    if (tags[i] !== Tag.be && !BECOME.has(tokens, i)) return [];
  } else if (UNDER.has(tokens, i)) {
    // "three villages came under artillery fire"
    if (!COME.has(tokens, --i)) return [];
  } else if (AFTERWARDS.has(tokens, i) && UNHURT.has(tokens, i - 1)) {
    // "escaped unharmed from an attack", "was unhurt after the blast"
    i -= 2;
    if (tags[i] !== Tag.be && !SUFFER.has(tokens, i)) return [];
  } else {
    // "have received many death threats"
    while (threat && i > sentence.first && (tags[i] === Tag.adjective || tags[i] === Tag.determiner || tags[i] === Tag.number)) i--;
    if (!(SUFFER.has(tokens, i) || (threat && RECEIVE.has(tokens, i))) || !isVerb(tags[i]!)) return [];
  }
  const group = verbGroupAt(syntax, i, sentence);
  return subjectsOf(reading, syntax, tags[i] === Tag.ing && group.first === i ? group : { ...group, finite: true }, sentence).filter((p) => !isMeans(p));
}
const UNDER = new WordSet(['under']);
const COME = new WordSet('come comes came coming');
/** "the raid from which she escaped unhurt", "a bombing that the judge survived": who came away from it. */
function escaped(reading: Reading, syntax: Syntax, last: number, sentence: Sentence): Participant[] {
  const { tokens, tags } = syntax;
  const from = AFTERWARDS.has(tokens, last) ? last + 1 : last;
  if (!WHICH.has(tokens, from)) return [];
  for (let i = from + 2; i < sentence.last && i < from + 12; i++) {
    if (!isVerb(tags[i]!)) continue;
    return SURVIVE.has(tokens, i) ? subjectsOf(reading, syntax, verbGroupAt(syntax, i, { ...sentence, first: from + 1 }), { ...sentence, first: from + 1 }) : [];
  }
  return [];
}
const WHICH = new WordSet('which that');
const SURVIVE = new WordSet('survive survives survived escape escapes escaped emerge emerges emerged');
const UNDERGOER = new WordSet('target targets victim victims object objects');
const AFTERWARDS = new WordSet('from after following in');
const UNHURT = new WordSet('unharmed unhurt uninjured unscathed alive safe');
const BECOME = new WordSet('become becomes became');
const RECEIVE = new WordSet('receive receives received receiving get got getting');
const SUFFER = new WordSet('suffer suffers suffered suffering survive survives survived surviving sustain sustained escape escapes escaped');

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
  const state = event.agents.length === 0 ? stateBefore(reading, syntax, event, first) : undefined;
  if (state) event.agents.push(state);
}

/** "the group's new attack", "the group's most daring attack": the possessive ending over adjectives. */
function adjectivesAfterPossessive({ tokens, tags }: Syntax, from: number, floor: number): number {
  let i = from - 1;
  while (i > floor && (tags[i] === Tag.adjective || tags[i] === Tag.adverb || tags[i] === Tag.ing || tags[i] === Tag.noun || tags[i] === Tag.number)) i--;
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
