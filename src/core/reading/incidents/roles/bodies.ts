import { TO } from '../../../lexicon/little-words.ts';
import { isNamed } from '../../../model/entities.ts';
import type { Actor, Evidence, Mention } from '../../../model/findings.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Category } from '../../../model/vocabulary.ts';
import { firstStartingFrom, type Span } from '../../../text/span.ts';
import type { Reading } from '../../reading.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import type { Participant } from '../events/event-mention.ts';
import { participantsFrom } from './participants.ts';

const BODIES: ReadonlySet<Category> = new Set<Category>(['armed-group', 'organisation', 'state-body']);
/** Bodies called by their kind that people belong to: "members of the armed forces". Own hand. */
export const BODY_WORDS = /\b(?:army|armed forces|air force|navy|national guard|security forces|military|police|cartel|mafia|government|militia|gang|cell)$/i;
/** Nouns that open the name of a body ("the army of …"). Own hand. */
export const BODY = new WordSet('army front movement union league brigade brigades party organization organisation command');
const BELONGING = new WordSet(['belonging']);

/** A body that people of a description belong to, and the words that say so. */
export interface Belonging {
  readonly actor: Actor;
  readonly why: Evidence['why'];
  readonly at: Span;
}

/** The bodies that people act for by the words that describe them: "members of the Front", "Front guerrillas", "guerrillas belonging to the Front". `end` is the first token that may not be touched. */
export function bodiesOf(reading: Reading, syntax: Syntax, people: Participant, end: number): Belonging[] {
  const { tokens } = syntax;
  const found: Belonging[] = [];
  if (BELONGING.has(tokens, people.last) && TO.has(tokens, people.last + 1)) {
    const [body] = participantsFrom(reading, syntax, people.last + 2, end);
    const { mention } = body ?? {};
    if (mention && BODIES.has(mention.category)) found.push({ actor: { entity: mention.entity, text: withoutArticle(reading.textOf(mention)), mentions: [{ start: mention.start, end: mention.end }] }, why: 'who did it belongs to it', at: mention });
  }
  const side = OUR.has(tokens, people.first - 1) || OUR.has(tokens, people.first) ? speakersNear(reading, tokens.start[people.first]!) : undefined;
  if (side) found.push({ actor: { entity: side.entity, text: side.entity.name, mentions: [{ start: side.start, end: side.end }] }, why: 'who did it is of those who speak', at: side });
  // "the assailants, believed to be members of the Front,", "a gang, apparently Front members,"
  const likely = likelyAt(syntax, people.last);
  if (likely > 0 && likely < end) for (const them of participantsFrom(reading, syntax, likely, end).slice(0, 1)) found.push(...ownName(reading, them), ...bodiesOf(reading, syntax, them, them.last));
  const start = Math.min(tokens.start[people.first]!, people.mention?.start ?? Infinity);
  for (const inner of reading.mentionsIn({ start, end: tokens.end[people.last - 1]! })) {
    if (BODY.has(tokens, people.head) && tokens.at(inner.start) === people.head + 2) continue;
    // "the Tessan army": a body itself, and the name before it whose it is.
    if (tokens.at(inner.start) < people.head && BODY_WORDS.test(tokens.lower(people.head))) continue;
    const belonged = inner.form === 'name' || (inner.form === 'nominal' && inner.start > tokens.start[people.head]! && (BODY_WORDS.test(reading.textOf(inner)) || isNamed(inner.entity)));
    if (!belonged || inner.entity === people.entity || !BODIES.has(inner.category)) continue;
    found.push({ actor: { entity: inner.entity, text: withoutArticle(reading.textOf(inner)), mentions: [{ start: inner.start, end: inner.end }] }, why: 'named in the description of who did it', at: inner });
  }
  return found;
}

/** "our fighters" in a communique: the nearest "we", where it stands for a body with a name. */
function speakersNear(reading: Reading, offset: number): Mention | undefined {
  const { mentions } = reading;
  const at = firstStartingFrom(mentions, offset);
  for (let distance = 0; distance < NEAREST_WE; distance++) {
    for (const mention of [mentions[at - 1 - distance], mentions[at + distance]]) {
      if (mention?.form === 'pronoun' && BODIES.has(mention.category) && WE.test(reading.textOf(mention)) && isNamed(mention.entity)) return mention;
    }
  }
  return undefined;
}
const OUR = new WordSet(['our']);
const WE = /^(?:we|us|our|ours|ourselves)$/i;
/** How many mentions away, on either side, the "we" may stand. */
const NEAREST_WE = 60;

/** Where words of doubt right behind a description open another one of the same people; 0 where none do. */
function likelyAt({ tokens }: Syntax, at: number): number {
  const first = COMMA.has(tokens, at) ? at + 1 : at;
  if (HELD.has(tokens, first) && TO.has(tokens, first + 1) && BE.has(tokens, first + 2)) return first + 3;
  return first > at && PERHAPS.has(tokens, first) ? first + 1 : 0;
}
const BE = new WordSet(['be']);
const HELD = new WordSet('believed thought suspected presumed assumed alleged known said');
const PERHAPS = new WordSet('apparently presumably allegedly possibly probably supposedly');

/** The body itself, where a description of people turns out to name one ("believed to be the Front"). */
const ownName = (reading: Reading, { mention }: Participant): Belonging[] =>
  mention?.form === 'name' && BODIES.has(mention.category) ? [{ actor: { entity: mention.entity, text: reading.textOf(mention), mentions: [{ start: mention.start, end: mention.end }] }, why: 'who did it is taken for it', at: mention }] : [];

const withoutArticle = (text: string): string => text.replace(/^(?:the|an?)\s+/i, '');
