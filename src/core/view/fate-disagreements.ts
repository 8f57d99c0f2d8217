import type { AccountFate } from '../model/account.ts';
import type { Disagreement } from './incident-group.ts';
import { key } from './incident-likeness.ts';
import { nameOf, wordsOf, type Teller } from './teller.ts';

/** Somebody who is dead in one text and alive in the other: "shot dead the mayor"; "the mayor survived", or in a report of a later day he speaks; of the same day he may have spoken before. */
export function fateDisagreements(a: Teller, b: Teller): Disagreement[] {
  return [...deadThere(a, b), ...deadThere(b, a)].slice(0, 1);
}

function deadThere(there: Teller, here: Teller): Disagreement[] {
  const dead = there.account.fates.filter(({ fate }) => fate === 'dead');
  const [then, now] = [there.text.reading.masthead.published, here.text.reading.masthead.published];
  const others = here.account.fates;
  for (const death of dead) {
    const same = others.filter(({ name }) => key(name) === key(death.name));
    if (same.length === 0 || same.some(({ fate }) => fate === 'dead')) continue;
    const life = same.find(({ fate }) => fate === 'alive') ?? (then !== undefined && now !== undefined && now > then ? same[0] : undefined);
    if (life) return [conflict(there, death, here, life)];
  }
  return [];
}

function conflict(there: Teller, death: AccountFate, here: Teller, life: AccountFate): Disagreement {
  const lives = life.fate === 'alive' ? `has “${wordsOf(here, life)}”` : 'lets him or her speak';
  return { kind: 'outcome-conflict', message: `${death.name} is dead in ${nameOf(there)} (“${wordsOf(there, death)}”), but ${nameOf(here)} ${lives}.`, sides: [{ text: there.text, at: death.at }, { text: here.text, at: life.at }] };
}
