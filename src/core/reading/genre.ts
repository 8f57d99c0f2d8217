import { WordSet } from '../lexicon/phrases.ts';
import { TokenKind } from '../text/tokens.ts';
import type { SourceText } from './reading.ts';

/** Words of armed conflict and political violence. Own hand: the vocabulary of conflict reporting. */
const CONFLICT = new WordSet(`attack attacks attacked attacking attacker attackers assault ambush ambushed bomb bombs bombing bombings bombed bomber bombers blast explosion explosions
    exploded explosive explosives airstrike airstrikes shelling shelled rocket rockets missile missiles mortar mortars artillery grenade grenades gunfire
    gunman gunmen rebel rebels insurgent insurgents insurgency militant militants militia militias militiamen guerrilla guerrillas terrorist terrorists terrorism
    jihadist jihadists extremist extremists fighter fighters fighting troops soldier soldiers army military forces armed weapons weapon warplanes drone drones tank tanks
    war ceasefire cease-fire combat battle clashes offensive frontline siege besieged killed killing wounded wounding kidnapped kidnapping abducted hostage hostages
    assassinated assassination massacre casualties coup hostilities invasion occupation conflict refugee refugees displaced atrocities`);

/** Two words in a hundred: most conflict reports have more, nine in ten other news texts under one. A lower bar costs names more than it gives. */
const SHARE = 0.02;

const known = new WeakMap<SourceText, boolean>();

/** Whether a text reports armed conflict or political violence. Told once a text by the share of such words. */
export function speaksOfConflict(source: SourceText): boolean {
  let answer = known.get(source);
  if (answer === undefined) {
    answer = conflictShare(source) >= SHARE;
    known.set(source, answer);
  }
  return answer;
}

function conflictShare({ tokens }: SourceText): number {
  let all = 0;
  let hits = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.word) continue;
    all++;
    if (CONFLICT.has(tokens, token)) hits++;
  }
  // A headline or a single sentence is taken as it is wanted: by its reader's interest in the rest.
  return all < 60 ? 1 : hits / all;
}
