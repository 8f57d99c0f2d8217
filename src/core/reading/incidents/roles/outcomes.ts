import { WordSet } from '../../../lexicon/phrases.ts';
import type { Incident, Outcome } from '../../../model/findings.ts';
import type { Reading } from '../../reading.ts';
import { clauseEnd } from '../../syntax/clauses.ts';
import { verbGroupAt } from '../../syntax/verb-groups.ts';
import type { Sentence, Syntax } from '../../syntax/syntax.ts';
import { isVerb, Tag } from '../../syntax/tags.ts';
import type { Participant } from '../events/event-mention.ts';
import { harmsNoThing } from '../events/figurative.ts';
import { isMeans, participantsFrom } from './participants.ts';
import { subjectsOf } from './event-subjects.ts';
import { sourced, type ClaimIndex } from '../sourcing.ts';

const STOPPED_WORDS = 'intercepted repelled repulsed thwarted foiled defused deactivated neutralized neutralised downed';
const STOPPED = new WordSet(STOPPED_WORDS);
const WRECKED_WORDS = 'destroyed demolished razed gutted flattened levelled leveled devastated';
const WRECKED = new WordSet(WRECKED_WORDS);
const HARMED = new WordSet('damaged');
const DAMAGE_WORDS = 'damage damages';
const DAMAGE = new WordSet(DAMAGE_WORDS);
const CAUSE = new WordSet('cause caused causing causes inflict inflicted inflicting suffer suffered did do reported left');
/** Whose subject is what the damage was done to. */
const SUFFER = new WordSet('suffer suffered');
const MISSED = new WordSet('missed');
/** All words of effect: most words are none, which one look tells. */
const EFFECTS = new WordSet(`${STOPPED_WORDS} ${WRECKED_WORDS} ${DAMAGE_WORDS} damaged missed shot`);
/** What is stopped when it is "shot down": an aircraft with people in it is lost. */
const FLYING = new WordSet('drone drones missile missiles rocket rockets uav uavs projectile projectiles both all they');
/** What is done to a bomb, and to much else. */
const DISARMED = new WordSet('defused deactivated');
/** What may be a bomb where no list of weapons holds it. Own hand. */
const DEVICES = new WordSet('device devices charge charges package packages parcel parcels munition munitions both all it they them another other others one two three');
const SHOT = new WordSet(['shot']);
const ALL = new WordSet('all both none');
/** "no tank was destroyed", "none of the drones was intercepted": not so, without a "not". */
const NONE = new WordSet('no none neither');

/** An outcome with the noun phrase it happened to: the entity it speaks of, if any. */
export interface OutcomePhrase {
  readonly outcome: Outcome;
  /** Tokens of who or what it happened to; undefined where the clause does not say. */
  readonly to: readonly { readonly first: number; readonly last: number }[];
  /** What was damaged, where the words name it beside who did it: "caused damage to the depot". */
  readonly harmed?: readonly Participant[];
}

/**
 * What came of it, told in a sentence: "the drones were intercepted", "did not cause significant damage to the facility",
 * "the depot was destroyed", "all four missed".
 */
export function outcomesIn(reading: Reading, syntax: Syntax, sentence: Sentence): OutcomePhrase[] {
  const { tokens, tags } = syntax;
  const found: OutcomePhrase[] = [];
  for (let i = EFFECTS.next(tokens, sentence.first, sentence.last); i >= 0; i = EFFECTS.next(tokens, i + 1, sentence.last)) {
    const shotDown = SHOT.has(tokens, i) && tokens.lower(i + 1) === 'down';
    const effect = STOPPED.has(tokens, i) || shotDown ? 'intercepted' : WRECKED.has(tokens, i) ? 'destroyed' : HARMED.has(tokens, i) ? 'damaged' : MISSED.has(tokens, i) ? 'failed' : undefined;
    // "All four missed": a number and no noun, after which the tagger takes the verb for one.
    const all = effect === 'failed' ? [i - 1, i - 2].find((at) => at >= sentence.first && ALL.has(tokens, at)) : undefined;
    if (effect && (isVerb(tags[i]!) || all !== undefined)) {
      const group = verbGroupAt(syntax, i, sentence);
      if (group.modal >= 0 || group.infinitive) continue;
      const subjects = subjectsOf(reading, syntax, group, sentence);
      const objects = group.passive ? [] : participantsFrom(reading, syntax, i + 1, clauseEnd(syntax, i + 1, sentence));
      const told = group.passive || effect === 'failed' ? subjects : objects;
      const to = all === undefined || told.length > 0 ? told : [{ first: all, last: i }];
      if (to.length === 0 || (shotDown && !to.some(({ last }) => FLYING.has(tokens, last - 1)))) continue;
      if (harmsNoThing(syntax, told)) continue;
      // "defused the crisis": no bomb, and nothing that stopped a deed.
      if (DISARMED.has(tokens, i) && !told.some((thing) => isMeans(thing) || DEVICES.has(tokens, thing.head))) continue;
      const first = Math.min(group.first, to[0]!.first);
      const last = Math.max(group.last, to.at(-1)!.last);
      // A long phrase is cut to the verb: the words are there to be read.
      const at = last - first <= 14 ? tokens.span(first, last) : tokens.span(group.first, group.last);
      const none = group.negated || to.some((phrase) => NONE.has(tokens, phrase.first) || NONE.has(tokens, phrase.first - 1));
      found.push({ outcome: { text: reading.wordsOf(at), effect: none ? (effect === 'intercepted' ? 'other' : 'no-damage') : effect, at, things: thingsOf(reading, syntax, to) }, to });
    } else if (DAMAGE.has(tokens, i) && tags[i] === Tag.noun) {
      let k = i - 1;
      while (k >= sentence.first && (tags[k] === Tag.adjective || tags[k] === Tag.noun || tags[k] === Tag.determiner || tags[k] === Tag.adverb || tags[k] === Tag.and)) k--;
      if (k < sentence.first || !CAUSE.has(tokens, k)) continue;
      const group = verbGroupAt(syntax, k, sentence);
      if (group.modal >= 0 || group.infinitive) continue;
      const without = group.negated || /^(?:no|without)$/.test(tokens.lower(k + 1));
      const at = tokens.span(group.first, i + 1);
      const end = clauseEnd(syntax, i + 1, sentence);
      const to = /^(?:to|at|in)$/.test(tokens.lower(i + 1)) ? participantsFrom(reading, syntax, i + 2, end) : [];
      const subjects = subjectsOf(reading, syntax, group, sentence);
      const things = thingsOf(reading, syntax, SUFFER.has(tokens, k) ? subjects : to);
      found.push({ outcome: { text: reading.wordsOf(at), effect: without ? 'no-damage' : 'damaged', at, things }, to: [...subjects, ...to], harmed: without ? [] : to });
    }
  }
  return found;
}

/** What it happened to, in words. */
const thingsOf = (reading: Reading, { tokens }: Syntax, to: readonly { readonly first: number; readonly last: number }[]): string[] =>
  to.map(({ first, last }) => reading.wordsOf(tokens.span(first, last)).toLowerCase());

/** Adds an outcome to an incident, with the claims that it stands in; the same words once. */
export function addOutcome(incident: Incident, outcome: Outcome, claims: ClaimIndex): void {
  if (incident.outcome.some(({ value }) => value.at.start === outcome.at.start)) return;
  incident.outcome.push(sourced(outcome, claims.covering(outcome.at), { why: 'what came of it, in words of effect', at: outcome.at }));
}
