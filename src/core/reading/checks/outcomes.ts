import type { Problem } from '../../model/findings.ts';
import { outcomesIn, type OutcomePhrase } from '../incidents/outcomes.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf, type Syntax } from '../syntax/syntax.ts';
import { exclude } from './counts.ts';
import { against, Voices } from './voices.ts';

/** How many sentences apart two accounts of one outcome stand. */
const NEAR = 2;
/** What speaks of all there was: "all four missed", "none hit", "they were shot down". */
const ALL = /^(?:all|both|none|every|each|they)\b/i;

/**
 * Outcomes that exclude each other, told by different voices close together: "All four missed," the colonel said. A pilot said that one shell
 * damaged a helicopter. One of the two must speak of everything, or both of the same thing: that one bus burned and another did not is no conflict.
 */
export function checkOutcomes(reading: Reading): Problem[] {
  if (reading.incidents.length === 0) return [];
  const syntax = syntaxOf(reading.source);
  const voices = new Voices(reading);
  const found: Problem[] = [];
  let near: { readonly index: number; readonly phrase: OutcomePhrase }[] = [];
  reading.source.sentences.forEach((sentence, index) => {
    near = near.filter((other) => index - other.index <= NEAR);
    for (const phrase of outcomesIn(reading, syntax, sentence)) {
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


function disputes(syntax: Syntax, a: OutcomePhrase, b: OutcomePhrase): boolean {
  if (!exclude(a.outcome.effect, b.outcome.effect)) return false;
  const [x, y] = [headsOf(syntax, a), headsOf(syntax, b)];
  return speaksOfAll(syntax, a) || speaksOfAll(syntax, b) || x.some((head) => y.includes(head));
}

function speaksOfAll({ tokens }: Syntax, { outcome: { effect }, to }: OutcomePhrase): boolean {
  if (effect === 'no-damage') return true;
  return (effect === 'failed' || effect === 'intercepted') && to.some(({ first, last }) => ALL.test(tokens.text.slice(tokens.start[first], tokens.end[last - 1])));
}

const headsOf = ({ tokens }: Syntax, { to }: OutcomePhrase): string[] => to.map(({ last }) => tokens.lower(last - 1));
