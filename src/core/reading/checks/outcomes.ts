import { WordSet } from '../../lexicon/phrases.ts';
import type { Outcome, Problem } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import { outcomesIn, type OutcomePhrase } from '../incidents/roles/outcomes.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import { contradiction } from './contradiction.ts';
import { exclude } from './counts.ts';
import type { Voices } from './voices.ts';

/** How many sentences apart two accounts of one outcome stand. */
const NEAR = 2;

/**
 * Outcomes that exclude each other, told by different voices close together: "All four missed," the colonel said. A pilot said that one shell
 * damaged a helicopter. One of the two must speak of everything, or both of the same thing: that one bus burned and another did not is no conflict.
 */
export function checkOutcomes(reading: Reading, voices: Voices): Problem[] {
  if (reading.incidents.length === 0) return [];
  const syntax = syntaxOf(reading.source);
  const found: Problem[] = [];
  let near: { readonly index: number; readonly phrase: OutcomePhrase }[] = [];
  reading.source.sentences.forEach((sentence, index) => {
    near = near.filter((other) => index - other.index <= NEAR);
    for (const phrase of [...outcomesIn(reading, syntax, sentence), ...landingsIn(reading, syntax, sentence)]) {
      const other = near.find(({ phrase: earlier }) => disputes(syntax, earlier, phrase) && voices.differ(earlier.outcome.at, phrase.outcome.at) && !voices.apart(earlier.outcome.at, phrase.outcome.at));
      if (other) {
        found.push(contradiction(reading, voices, 'outcome-conflict', [other.phrase.outcome.at, phrase.outcome.at], 'do not go together'));
        // Each account is set against one other.
        near = near.filter((earlier) => earlier !== other);
      } else near.push({ index, phrase });
    }
  });
  return found;
}

/**
 * "The missile hit an apartment building": it was not intercepted and did not miss; after a weapon the tagger takes "hit" for a noun now and
 * then. "Both drones were shot down"; "there was no damage".
 */
function landingsIn(reading: Reading, { tokens, tags }: Syntax, sentence: Sentence): OutcomePhrase[] {
  const found: OutcomePhrase[] = [];
  const add = (effect: Outcome['effect'], first: number, last: number, to: number): void => {
    const at = tokens.span(first, last);
    found.push({ outcome: { text: reading.wordsOf(at), effect, at, things: [] }, to: to < 0 ? [] : [{ first: to, last: first === to ? to + 1 : first }] });
  };
  for (let i = TELLING.next(tokens, sentence.first + 1, sentence.last); i >= 0; i = TELLING.next(tokens, i + 1, sentence.last)) {
    if (LANDED.has(tokens, i)) {
      const next = tags[i + 1];
      const before = tokens.lower(i - 1) === 'had' || tokens.lower(i - 1) === 'then' ? i - 1 : i;
      if ((next === Tag.determiner || next === Tag.preposition || next === Tag.name || next === Tag.possessive) && FLYING.has(tokens, before - 1)) add('damaged', before - 1, i + 1, before - 1);
    } else if (DOWN.has(tokens, i) && SHOT.has(tokens, i - 1) && tags[i - 2] === Tag.be) {
      let noun = i - 3;
      while (noun > sentence.first && tags[noun] === Tag.have) noun--;
      const first = tags[noun - 1] === Tag.determiner || ALL_OF.has(tokens, noun - 1) ? noun - 1 : noun;
      if (FLYING.has(tokens, noun) || ALL_OF.has(tokens, noun)) add('intercepted', first, i + 1, first);
    } else if (DAMAGE.has(tokens, i) && tokens.lower(i - 1) === 'no' && tags[i - 2] === Tag.be) add('no-damage', i - 2, i + 1, -1);
  }
  return found;
}
const FLYING = new WordSet('missile missiles rocket rockets drone drones shell shells bomb bombs projectile projectiles');
const LANDED_WORDS = 'hit struck exploded crashed slammed landed';
const LANDED = new WordSet(LANDED_WORDS);
const SHOT = new WordSet('shot brought');
const DOWN = new WordSet(['down']);
const DAMAGE = new WordSet(['damage']);
const TELLING = new WordSet(`${LANDED_WORDS} down damage`);
/** What speaks of all there was: "all four missed", "none hit", "they were shot down". */
const ALL_OF = new WordSet('all both none every each they');

function disputes(syntax: Syntax, a: OutcomePhrase, b: OutcomePhrase): boolean {
  if (!exclude(a.outcome.effect, b.outcome.effect)) return false;
  const [x, y] = [headsOf(syntax, a), headsOf(syntax, b)];
  return speaksOfAll(syntax, a) || speaksOfAll(syntax, b) || x.some((head) => y.includes(head));
}

function speaksOfAll({ tokens }: Syntax, { outcome: { effect }, to }: OutcomePhrase): boolean {
  // "We have suffered no damage" is said of the speaker's own.
  if (effect === 'no-damage') return !to.some(({ first }) => WE.has(tokens, first));
  return (effect === 'failed' || effect === 'intercepted') && to.some(({ first }) => ALL_OF.has(tokens, first));
}

const WE = new WordSet('we i');

const headsOf = ({ tokens }: Syntax, { to }: OutcomePhrase): string[] => to.map(({ last }) => tokens.lower(last - 1));
