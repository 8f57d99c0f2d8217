import { OF, OTHERS } from '../../../lexicon/little-words.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Casualties, Claim, Incident, Quantity } from '../../../model/findings.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading } from '../../reading.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import { nounPhraseBefore } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isNominal, isVerb, Tag } from '../../syntax/tags.ts';
import { actorOf } from './actors.ts';
import type { EventMention, Participant } from '../events/event-mention.ts';
import type { Draft } from '../merging/incident-draft.ts';
import { countIn, participant } from './participants.ts';
import { subjectsOf } from './event-subjects.ts';
import { addActor, sourced, type ClaimIndex } from '../sourcing.ts';
import { bodiesCounted, tollsOf } from './tolls.ts';

const HARM = new WordSet('injuries injury wounds burns');
const DEAD = new WordSet('dead killed');
const HURT = new WordSet('wounded injured hurt');
const LEFT = new WordSet('left leave leaves leaving with');
const SUFFER = new WordSet('suffered suffer suffering sustained sustain received receive');
const HARMED: ReadonlySet<string> = new Set(['person', 'organisation', 'nationality', 'state-body', 'armed-group']);
/** "dozens are feared dead" */
const FEARED = new WordSet('feared believed presumed reported confirmed reportedly');
const NOBODY = /^(?:no|none|nobody|nothing|neither|no-one)$/;
const MINOR = new WordSet('minor slight light slightly lightly superficial');
const SERIOUS = new WordSet('serious severe grave critical seriously severely gravely critically badly');

/** A count of harm, and those harmed where the words name them. */
interface Result {
  readonly value: Casualties;
  readonly who?: Participant;
}

/** What each sentence says, read once however many incidents stand in it. */
const known = new WeakMap<Sentence, readonly Result[]>();

/** Who was killed, injured, taken or is missing, and how many, from an incident's event mentions and from the result phrases of their sentences. */
export function readCasualties(reading: Reading, syntax: Syntax, incident: Incident, draft: Draft, claims: ClaimIndex): void {
  const seen = new Set<Sentence>();
  for (const event of draft.events) {
    fromRoles(reading, syntax, incident, event, claims);
    if (seen.has(event.sentence)) continue;
    seen.add(event.sentence);
    let phrases = known.get(event.sentence);
    if (!phrases) known.set(event.sentence, (phrases = resultPhrases(reading, syntax, event.sentence)));
    for (const { value, who } of phrases) {
      add(incident, value, claims);
      // "leaving 4 civilians dead"
      if (who?.entity && HARMED.has(who.entity.category)) addActor(incident.victims, sourced(actorOf(reading, syntax, who), claims.covering(value.at), { why: 'said to be dead or hurt', at: value.at }));
    }
  }
}

function add(incident: Incident, value: Casualties, claims: ClaimIndex): void {
  const by = claims.covering(value.at);
  const isSame = (other: Casualties, theirs: readonly Claim[]): boolean => ((other.who === value.who || other.at.start === value.at.start) && theirs[0] === by[0]) || isToldAgain(other, value);
  const known = incident.casualties.find(({ value: other, claims: theirs }) => other.what === value.what && sameCount(other.count, value.count) && isSame(other, theirs));
  // "Blast kills 12" above "killed 12 people, police said": one figure, by the words that tell more.
  if (known && isToldAgain(known.value, value)) {
    for (const claim of by) if (!known.claims.includes(claim)) known.claims.push(claim);
    if (known.value.who === undefined && value.who !== undefined) known.value = { ...known.value, who: value.who };
  }
  if (!known) incident.casualties.push(sourced(value, by, { why: 'a count beside a word of harm', at: value.at }));
}

/** Whether two equal figures of several count the same people: the same ones, or one says no more than "12". */
const isToldAgain = (a: Casualties, b: Casualties): boolean =>
  a.count.exactly === 1 ? a.who === b.who && a.who !== undefined && NAME.test(a.who) : a.count.exactly !== 0 && (a.who === b.who || a.who === undefined || b.who === undefined);
const NAME = /^\p{Lu}/u;

/** Whether two counts are told alike: "about 20" and "20" are not. */
export const sameCount = (a: Quantity, b: Quantity): boolean => a.exactly === b.exactly && a.atLeast === b.atLeast && a.atMost === b.atMost && a.about === b.about;

const OPENS_PARTS = /^(?::|including|--|—|–)$/;

/** "killing two officers", "45 people were wounded", "no one was hurt". */
function fromRoles(reading: Reading, syntax: Syntax, incident: Incident, event: EventMention, claims: ClaimIndex): void {
  const { effect } = event.word;
  if (effect === undefined || effect === 'destroyed' || effect === 'damaged' || event.fact === 'hypothetical' || event.stage !== 'accomplished') return;
  const { tokens, tags } = syntax;
  let part = event.definite && event.patients.length > 1 && event.patients[0]!.first === event.last;
  const counts = event.patients.some(({ quantity }) => quantity !== undefined);
  for (const patient of event.patients) {
    const first = tokens.lower(patient.first);
    const opener = tokens.lower(patient.first - 1);
    // "Thirty others": a pronoun's number stands before it.
    const counted = OTHERS.has(tokens, patient.first) && tags[patient.first - 1] === Tag.number ? patient.first - 1 : patient.first;
    const at: Span = tokens.span(Math.min(counted, event.first), Math.max(patient.head + 1, event.last));
    const none = event.fact === 'negated' || NOBODY.test(first) || NOBODY.test(opener);
    if (event.fact === 'negated' && !NOBODY.test(first)) continue;
    // "three journalists: Ana Ruiz …", "two cooks -- Ana Ruiz and …", "twelve miners, including Ana Ruiz and …": the number holds them already; "including ten women" is a number of its own.
    if (OPENS_PARTS.test(opener)) part = true;
    if (part && !patient.quantity) continue;
    // "Two divers were abducted. They are Ana Ruiz and …": named further on, and counted with them.
    if (counts && patient.quantity === undefined && (patient.first < event.sentence.first || patient.first >= event.sentence.last)) continue;
    if (isDescription(syntax, patient)) continue;
    const singular = patient.entity !== undefined && (patient.mention?.form === 'name' || tags[patient.first - 1] === Tag.determiner) && patient.entity.category === 'person' && !plural(tokens.lower(patient.head));
    const some = none ? undefined : amongWhom(reading, syntax, event);
    if (some === 'unknown') continue;
    const count = none ? { unit: 'people', exactly: 0 } : (some ?? patient.quantity ?? (singular ? { unit: tokens.textOf(patient.head), exactly: 1 } : undefined));
    if (!count) continue;
    const who = whoOf(reading, syntax, patient, count);
    const severity = severityIn(syntax, patient.first - 2, event.last + 1) ?? severityIn(syntax, event.first - 2, event.last);
    add(incident, { what: effect, count, ...(who ? { who } : {}), ...(severity ? { severity } : {}), at }, claims);
  }
}

/** "nine nurses, four of them foreigners": what some of those counted are, no count of its own. Not "six guards, two of whom died". */
function isDescription({ tokens, tags }: Syntax, { first, head }: Participant): boolean {
  if (tags[head] !== Tag.number || !COMMA.has(tokens, first - 1) || !OF.has(tokens, head + 1) || !THEM.has(tokens, head + 2)) return false;
  const behind = tags[head + 3] ?? Tag.mark;
  return isNominal(behind) || behind === Tag.determiner || behind === Tag.adjective;
}
const THEM = new WordSet('them whom');

/** "six guards, two of ▸whom died": how many of those counted it was; 'unknown' for "most of whom". Undefined where it was all of them. */
function amongWhom(reading: Reading, { tokens, tags }: Syntax, { first, word }: EventMention): Quantity | 'unknown' | undefined {
  if (word.form === 'noun') return undefined;
  let at = first - 1;
  while (at > 1 && (tags[at] === Tag.be || tags[at] === Tag.have || tags[at] === Tag.adverb)) at--;
  if (!WHOM.has(tokens, at) || !OF.has(tokens, at - 1) || ALL.has(tokens, at - 2)) return undefined;
  return countIn(reading, tokens.start[at - 2]!, tokens.end[at - 2]!)?.quantity ?? 'unknown';
}
const WHOM = new WordSet(['whom']);
const ALL = new WordSet('all both');

/** "No one was hurt": a count of nought for the incident before it, no incident of its own. */
export const harmsNobody = ({ tokens }: Syntax, event: EventMention): boolean => event.patients.length > 0 && event.patients.every(({ first }) => NOBODY.test(tokens.lower(first)) || NOBODY.test(tokens.lower(first - 1)));

const plural = (noun: string): boolean => /(?:[^s]s|people|men|women|children|police)$/.test(noun);

function whoOf(reading: Reading, { tokens }: Syntax, patient: { readonly first: number; readonly head: number; readonly mention?: { readonly start: number; readonly end: number } | undefined }, count: Quantity): string | undefined {
  if (patient.mention) return reading.textOf(patient.mention);
  const head = tokens.textOf(patient.head);
  return /\d/.test(head) || count.unit === '' ? undefined : count.unit || head;
}

const severityIn = ({ tokens }: Syntax, from: number, to: number): Casualties['severity'] => {
  for (let i = Math.max(0, from); i < to; i++) {
    if (MINOR.has(tokens, i)) return 'minor';
    if (SERIOUS.has(tokens, i)) return 'serious';
  }
  return undefined;
};

/** "left 12 dead and 30 wounded", "have suffered minor injuries", "the death toll rose to 15", "no casualties", "no one was hurt", "12 dead". */
function resultPhrases(reading: Reading, syntax: Syntax, sentence: Sentence): Result[] {
  const { tokens, tags } = syntax;
  const found: Result[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (HARM.has(tokens, i)) {
      const verb = verbBefore(syntax, i, sentence);
      if (verb < 0 || !SUFFER.has(tokens, verb)) continue;
      const group = verbGroupAt(syntax, verb, sentence);
      for (const subject of subjectsOf(reading, syntax, group, sentence)) {
        const count = subject.quantity ?? (subject.mention?.form === 'name' && subject.mention.category === 'person' ? { unit: 'people', exactly: 1 } : undefined);
        if (!count || group.negated) continue;
        const who = whoOf(reading, syntax, subject, count);
        const severity = severityIn(syntax, verb, i);
        found.push({ value: { what: 'injured', count, ...(who ? { who } : {}), ...(severity ? { severity } : {}), at: tokens.span(subject.first, i + 1) } });
      }
    } else if (DEAD.has(tokens, i) || HURT.has(tokens, i)) {
      if (isVerb(tags[i]!) && tags[i - 1] === Tag.be && isNobody(syntax, i - 2)) {
        found.push({ value: { what: DEAD.has(tokens, i) ? 'killed' : 'injured', count: { unit: 'people', exactly: 0 }, at: tokens.span(tokens.lower(i - 2) === 'one' ? i - 3 : i - 2, i + 1) } });
        continue;
      }
      // "left 12 dead", "with 30 wounded", "12 dead and 30 injured": a count right before a result, no verb of its own.
      if (isVerb(tags[i]!) && tags[i - 1] === Tag.be) continue;
      let end = i;
      while (end > sentence.first + 1 && (FEARED.has(tokens, end - 1) || tags[end - 1] === Tag.be)) end--;
      const phrase = nounPhraseBefore(syntax, end, sentence.first) ?? (tags[i - 1] === Tag.number ? { first: i - 1, last: i } : undefined);
      if (!phrase) continue;
      const before = tokens.at(tokens.start[phrase.first]!) - 1;
      const mention = countIn(reading, tokens.start[phrase.first]!, tokens.end[i - 1]!);
      const count = mention?.quantity;
      if (!count || (isVerb(tags[i]!) && !LEFT.has(tokens, before) && tags[i] !== Tag.participle && tags[i - 1] !== Tag.number)) continue;
      const who = count.unit === '' ? undefined : count.unit;
      found.push({ value: { what: DEAD.has(tokens, i) ? 'killed' : 'injured', count, ...(who && !/\d/.test(who) ? { who } : {}), at: { start: Math.min(mention.start, tokens.start[phrase.first]!), end: tokens.end[i]! } }, who: participant(reading, syntax, phrase, phrase.last) });
    } else if (/^casualties|victims$/.test(tokens.lower(i)) && NOBODY.test(tokens.lower(i - 1))) {
      found.push({ value: { what: 'killed', count: { unit: 'people', exactly: 0 }, at: tokens.span(i - 1, i + 1) } });
    }
  }
  for (const value of tollsOf(reading, syntax, sentence)) found.push({ value });
  return found;
}

/** How many sentences behind a deed its toll may be told. */
const LATER = 4;

/** "By Saturday the mission had raised the death toll to 35": the toll of the last deadly deed told, where a sentence tells of none itself. */
export function readLaterTolls(reading: Reading, syntax: Syntax, built: readonly { readonly draft: Draft; readonly incident: Incident }[], claims: ClaimIndex): void {
  const deeds = built.filter(({ incident }) => isDeadly(incident) || isBlow(incident)).flatMap(({ draft, incident }) => draft.events.map(({ sentenceIndex }) => ({ sentenceIndex, incident }))).sort((a, b) => a.sentenceIndex - b.sentenceIndex);
  let next = 0;
  reading.source.sentences.forEach((sentence, index) => {
    while (next < deeds.length && deeds[next]!.sentenceIndex <= index) next++;
    const last = deeds[next - 1];
    if (!last || index - last.sentenceIndex > LATER) return;
    for (const value of [...tollsOf(reading, syntax, sentence), ...bodiesCounted(reading, syntax, sentence)]) add(last.incident, value, claims);
  });
}

const isDeadly = ({ casualties }: Incident): boolean => casualties.some(({ value }) => value.what === 'killed');
/** What may have killed where nothing in the text is told to have. */
const isBlow = ({ type, stage }: Incident): boolean => stage === 'accomplished' && BLOWS.has(type);
const BLOWS: ReadonlySet<string> = new Set(['attack', 'armed-assault', 'bombing', 'suicide-bombing', 'air-strike', 'drone-strike', 'shelling', 'missile-attack']);

/** "no one", "nobody", "none", up to token `at`. */
const isNobody = ({ tokens }: Syntax, at: number): boolean => NOBODY.test(tokens.lower(at)) || (tokens.lower(at) === 'one' && tokens.lower(at - 1) === 'no');

/** The verb whose object ends at token `i`, over adjectives and determiners. */
function verbBefore({ tags }: Syntax, i: number, sentence: Sentence): number {
  let k = i - 1;
  while (k >= sentence.first && (tags[k] === Tag.adjective || tags[k] === Tag.determiner || tags[k] === Tag.number || tags[k] === Tag.noun || tags[k] === Tag.adverb || tags[k] === Tag.and)) k--;
  return k >= sentence.first && isVerb(tags[k]!) ? k : -1;
}
