import { WordSet } from '../../lexicon/phrases.ts';
import type { Problem } from '../../model/findings.ts';
import type { Sentence } from '../../text/sentences.ts';
import { outcomesIn, type OutcomePhrase } from '../incidents/outcomes.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import { exclude } from './counts.ts';
import { against, type Voices } from './voices.ts';

/** How many sentences apart two accounts of one outcome stand. */
const NEAR = 2;
/** What speaks of all there was: "all four missed", "none hit", "they were shot down". */
const ALL = /^(?:all|both|none|every|each|they)\b/i;

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
        const [a, b] = [other.phrase.outcome, phrase.outcome];
        found.push({ kind: 'outcome-conflict', message: `“${reading.wordsOf(a.at)}” and “${reading.wordsOf(b.at)}” do not go together${against(voices.of(a.at), voices.of(b.at))}.`, at: [a.at, b.at], severity: 'warning' });
      }
      near.push({ index, phrase });
    }
  });
  return found;
}

/** "The missile hit an apartment building": it was not intercepted and did not miss. After a weapon the tagger takes "hit" for a noun now and then. */
function landingsIn(reading: Reading, { tokens, tags }: Syntax, sentence: Sentence): OutcomePhrase[] {
  const found: OutcomePhrase[] = [];
  for (let i = sentence.first + 1; i < sentence.last; i++) {
    if (!LANDED.has(tokens, i) || (tags[i + 1] !== Tag.determiner && tags[i + 1] !== Tag.preposition && tags[i + 1] !== Tag.name)) continue;
    const before = tokens.lower(i - 1) === 'had' || tokens.lower(i - 1) === 'then' ? i - 1 : i;
    if (!FLYING.has(tokens, before - 1)) continue;
    const at = tokens.span(before - 1, i + 1);
    found.push({ outcome: { text: reading.wordsOf(at), effect: 'damaged', at }, to: [{ first: before - 1, last: before }] });
  }
  return found;
}
const FLYING = new WordSet('missile missiles rocket rockets drone drones shell shells bomb bombs projectile projectiles');
const LANDED = new WordSet('hit struck exploded crashed slammed landed');

function disputes(syntax: Syntax, a: OutcomePhrase, b: OutcomePhrase): boolean {
  if (!exclude(a.outcome.effect, b.outcome.effect)) return false;
  const [x, y] = [headsOf(syntax, a), headsOf(syntax, b)];
  return speaksOfAll(syntax, a) || speaksOfAll(syntax, b) || x.some((head) => y.includes(head));
}

function speaksOfAll({ tokens }: Syntax, { outcome: { effect }, to }: OutcomePhrase): boolean {
  // "We have suffered no damage" is said of the speaker's own.
  if (effect === 'no-damage') return !to.some(({ first }) => /^(?:we|i)$/.test(tokens.lower(first)));
  return (effect === 'failed' || effect === 'intercepted') && to.some(({ first, last }) => ALL.test(tokens.text.slice(tokens.start[first], tokens.end[last - 1])));
}

const headsOf = ({ tokens }: Syntax, { to }: OutcomePhrase): string[] => to.map(({ last }) => tokens.lower(last - 1));
