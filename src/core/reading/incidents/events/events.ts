import { EVENT_WORDS, SPLIT_WORDS, type EventEntry } from '../../../lexicon/events.ts';
import { HYPHEN } from '../../../lexicon/marks.ts';
import { nextOf, WordSet } from '../../../lexicon/phrases.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { Shape } from '../../../text/tokens.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import { syntaxOf, type Syntax } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import { innermost } from '../roles/participants.ts';
import type { EventMention, EventWords } from './event-mention.ts';
import { nounEvent } from './noun-events.ts';
import { splitVerbAt, SPLITTING } from './split-verbs.ts';
import { participleEvent, verbEvent } from './verb-events.ts';

const WITHOUT = new WordSet(['without']);

/** All event mentions of a text in reading order: "guerrillas attacked …", "the murder of …", "a bomb exploded", "two men died". */
export function findEvents(reading: Reading): EventMention[] {
  const syntax = syntaxOf(reading.source);
  const found: EventMention[] = [];
  reading.source.sentences.forEach((sentence, index) => {
    const { first, last: end } = sentence;
    for (let i = nextOf(EVENT_WORDS, SPLIT_WORDS, syntax.tokens, first, end); i >= 0; i = nextOf(EVENT_WORDS, SPLIT_WORDS, syntax.tokens, i + 1, end)) {
      const match = EVENT_WORDS.match(syntax.tokens, i);
      if (match && match.last > end) continue;
      // "seized two guards as hostages" says more than "seized", "beat a driver to death" more than "beat".
      const split = match && !SPLITTING.has(match.value.verb?.type) ? undefined : splitVerbAt(syntax, i, sentence);
      if (!match && !split) continue;
      const last = split?.last ?? match!.last;
      const event = eventAt(reading, syntax, split ? { verb: split.word } : match!.value, { first: i, last, sentence, sentenceIndex: index });
      if (!event) continue;
      const armed = found.at(-1);
      if (armed && armsIt(syntax, armed, event)) {
        event.means.push(...armed.means.filter((means) => !event.means.some((other) => other.head === means.head)));
        found.pop();
      }
      found.push(event);
      i = last - 1;
    }
  });
  return found;
}

/** "used two drones to attack", "a drone launched from the hills hit": the weapon belongs to the deed, and the handling is none of its own. */
const armsIt = ({ tags }: Syntax, armed: EventMention, event: EventMention): boolean =>
  armed.word.armed && armed.sentence === event.sentence && event.word.frame === 'act' &&
  ((tags[event.first - 1] === Tag.to && event.first - 1 <= (armed.means.at(-1)?.last ?? 0)) || (event.word.form !== 'noun' && event.word.effect === undefined && armed.means.some(({ head }) => head === armed.first - 1 && event.means.some((means) => means.head === head))));

/** What the words for a deed tell of, as a verb or as a noun. */
function eventAt(reading: Reading, syntax: Syntax, entry: EventEntry, at: EventWords): EventMention | undefined {
  const { tags, tokens } = syntax;
  const { first, last, sentence } = at;
  // A name holds the word ("the Battle of Marlo", "Anti-Kidnapping Unit").
  if (tokens.is(first, Shape.capital) && first > sentence.first && insideName(reading, syntax, first)) return undefined;
  // "anti-terrorist", "counter-attack": the hyphen joins it to something else.
  if (HYPHEN.has(tokens, first - 1) && !tokens.is(first, Shape.spaced) && !tokens.is(first - 1, Shape.spaced)) return undefined;
  // "a country without murdered judges"
  if (WITHOUT.has(tokens, first - 1) && entry.verb && entry.verb.form !== 'ing') return undefined;
  let head = first;
  while (head < last && !isVerb(tags[head]!) && !titleVerb(syntax, entry, head, sentence)) head++;
  const { verb, noun } = entry;
  if (verb && head < last && !(noun && isGerundNoun(reading, syntax, first, last, sentence))) return verbEvent(reading, syntax, verb, head, at);
  if (noun) return nounEvent(reading, syntax, entry, noun, at);
  return verb && participleEvent(reading, syntax, verb, at);
}

/** "wounded by shelling near the border", "killed in Turkish shelling", "Kidnapping is an offence": an -ing form behind a preposition or a people and without an object, or that opens a sentence on it. */
function isGerundNoun(reading: Reading, syntax: Syntax, first: number, last: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  if (first === sentence.first && tags[first] === Tag.ing && tags[last] === Tag.be) return true;
  if (tags[first] !== Tag.ing || first === sentence.first || (last < sentence.last && nounPhraseAt(syntax, last, sentence.last) !== undefined)) return false;
  // "behind the shelling", "said that the bombing was no work of theirs"
  return tags[first - 1] === Tag.preposition || tags[first - 1] === Tag.determiner || innermost(reading, tokens.start[first - 1]!, tokens.end[first - 1]!)?.category === 'nationality';
}

/** A verb in capitals, as headlines have it ("Mayor Killed in Marlo"): a past form tagged as a name though it is in none. */
function titleVerb({ tokens, tags }: Syntax, entry: EventEntry, at: number, sentence: Sentence): boolean {
  return at > sentence.first && tags[at] === Tag.name && tokens.is(at, Shape.capital) && entry.verb !== undefined && entry.noun === undefined && (entry.verb.form === 'past' || entry.verb.form === 'participle');
}

function insideName(reading: Reading, { tokens }: Syntax, token: number): boolean {
  const [start, end] = [tokens.start[token]!, tokens.end[token]!];
  return reading.mentionsIn({ start: Math.max(0, start - 60), end: end + 60 }).some((mention) => mention.form === 'name' && mention.start <= start && end <= mention.end);
}
