import { ACCUSE_OF, ARREST, CUSTODY, FOR_DEED, INSIDE, OF_DEED } from '../../../lexicon/charge-words.ts';
import { EVENT_WORDS } from '../../../lexicon/events.ts';
import type { Reading } from '../../reading.ts';
import { timeWords } from '../../syntax/noun-phrases.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import type { Participant } from '../events/event-mention.ts';
import type { Blame } from './charge.ts';
import { behindRelative, charged } from './charged.ts';
import { participantsFrom } from './participants.ts';
import { namesAfter } from './name-lists.ts';

/** Whom a verb of charging blames: its object ("accused the army of killing two men"), else its subject or antecedent ("was charged with"). */
export function accusationAt(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence): Blame | undefined {
  const { tokens, tags } = syntax;
  const group = verbGroupAt(syntax, verb, sentence);
  const until = sentence.last;
  const next = nextDeed(syntax, verb + 1, sentence, CUSTODY.has(tokens, verb));
  const object = participantsFrom(reading, syntax, verb + 1, until);
  if (object.length > 0 && !group.passive && tags[verb + 1] !== Tag.preposition) return ofObject(reading, syntax, verb, sentence, object);
  if (next < 0 || (!group.passive && saysThat(syntax, verb + 1, sentence))) return undefined;
  const who = (group.passive ? undefined : behindRelative(reading, syntax, group.first, sentence)) ?? charged(reading, syntax, group, verb, sentence);
  return { who: namesInColon(reading, syntax, next, sentence, who) ?? who, deed: next, until };
}

/** "The rebels charged in Vela that the army …": they accuse. */
function saysThat({ tags }: Syntax, from: number, sentence: Sentence): boolean {
  for (let i = from; i < sentence.last && i < from + 12 && tags[i] !== Tag.mark; i++) if (tags[i] === Tag.that) return true;
  return false;
}

/** "accused the army of killing two men", "accused members of the army of the murder", "accusing the army". */
function ofObject(reading: Reading, syntax: Syntax, verb: number, sentence: Sentence, object: readonly Participant[]): Blame | undefined {
  const { tokens } = syntax;
  const until = sentence.last;
  const inside = ACCUSE_OF.has(tokens, verb) ? lastOf(syntax, object[0]!.first, object.at(-1)!.last) : -1;
  const behind = nextDeed(syntax, object.at(-1)!.last, sentence, CUSTODY.has(tokens, verb));
  if (inside >= 0 && tokens.lower(behind) !== 'of') return { who: participantsFrom(reading, syntax, verb + 1, inside), deed: inside, until };
  if (behind < 0 && ARREST.has(tokens, verb)) return undefined;
  return { who: namesInColon(reading, syntax, behind, sentence, object) ?? object, deed: behind, until };
}

/** "accused soldiers of the garrison of the murder of Otto Lang": the deed's "of", which reads like the object's own: the last before a deed, else the last. -1 for none. */
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
