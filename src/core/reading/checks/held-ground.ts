import { WordSet } from '../../lexicon/phrases.ts';
import type { Problem } from '../../model/findings.ts';
import type { Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Sentence, type Syntax } from '../syntax/syntax.ts';
import { isVerb, Tag } from '../syntax/tags.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { contradiction } from './contradiction.ts';
import type { Voices } from './voices.ts';

/** How many sentences apart the two accounts stand. */
const NEAR = 2;
const REPELLED_WORDS = 'repelled repulsed';
const REPELLED = new WordSet(REPELLED_WORDS);
const ATTACK = new WordSet('attack attacks assault assaults offensive offensives raid advance incursion attempt attempts');
const ENDED = new WordSet(`${REPELLED_WORDS} captured seized overran overrun taken took conquered`);
/** What ground is: what an attack that was repelled did not take. Own hand. */
const GROUND = new WordSet('post posts base bases position positions town village city airport district bridge garrison camp outpost checkpoint hill island garrisons barracks port headquarters neighbourhood neighborhood');

/** "The army said that the attack was repelled. The rebels said that they had captured the post": one deed that failed by one voice and took its aim by another. */
export function checkHeldGround(reading: Reading, voices: Voices): Problem[] {
  const syntax = syntaxOf(reading.source);
  const found: Problem[] = [];
  let near: Told[] = [];
  reading.source.sentences.forEach((sentence, index) => {
    near = near.filter((told) => index - told.index <= NEAR);
    for (const told of toldIn(syntax, sentence, index)) {
      const other = near.find((earlier) => earlier.held !== told.held && voices.differ(earlier.at, told.at) && voices.of(earlier.at) !== '' && voices.of(told.at) !== '' && !voices.apart(earlier.at, told.at));
      if (other) {
        near = near.filter((earlier) => earlier !== other);
        found.push(contradiction(reading, voices, 'outcome-conflict', [other.at, told.at], 'do not go together'));
      } else near.push(told);
    }
  });
  return found;
}

interface Told {
  readonly index: number;
  readonly held: boolean;
  readonly at: Span;
}

function toldIn(syntax: Syntax, sentence: Sentence, index: number): Told[] {
  const { tokens, tags } = syntax;
  const found: Told[] = [];
  for (let i = ENDED.next(tokens, sentence.first, sentence.last); i >= 0; i = ENDED.next(tokens, i + 1, sentence.last)) {
    if (!isVerb(tags[i]!)) continue;
    const held = REPELLED.has(tokens, i);
    const group = verbGroupAt(syntax, i, sentence);
    if (group.modal >= 0 || group.infinitive || group.negated) continue;
    const object = objectOf(syntax, i, sentence, held ? ATTACK : GROUND, group.passive);
    if (object < 0) continue;
    found.push({ index, held, at: object < i ? tokens.span(object, i + 1) : tokens.span(i, object + 1) });
  }
  return found;
}

/** The token of what was repelled or taken: before a passive, else behind the verb, within a few words and the clause. */
function objectOf({ tokens, tags }: Syntax, verb: number, { first, last }: Sentence, set: WordSet, passive: boolean): number {
  const step = passive ? -1 : 1;
  for (let i = verb + step; i >= first && i < last && Math.abs(i - verb) <= 9; i += step) {
    if (set.has(tokens, i)) return i;
    if (tags[i] === Tag.mark || tags[i] === Tag.that || tags[i] === Tag.subordinator) return -1;
  }
  return -1;
}
