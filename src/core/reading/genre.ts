import { CONFLICT, COUNTED } from '../lexicon/conflict-words.ts';
import type { Entity } from '../model/findings.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import { countryOfPeople } from './entities/places/gazetteer-places.ts';
import type { Reading } from './reading.ts';

/**
 * Countries and territories where a war, or armed gangs, reached most of the country or its capital at some time from 2011 on, by ISO code: what is told of them is told of a
 * war, or of what comes of one. Own choice, from general knowledge.
 */
const AT_WAR: ReadonlySet<string> = new Set('AF CF HT IQ LY ML MM PS SD SO SS SY UA YE'.split(' '));
/** How much a name of such a country, of a place in it or of its people counts, a word of conflict, and one that such reports share with others. */
const NAMED = 6;
const OF_CONFLICT = 2;
const SHARED = 1;

/** Five words in a hundred, one of the second list counting half: most conflict reports have more, nearly all other news texts less. */
const SHARE = 0.05 * OF_CONFLICT;
/** How many words of the text around it a passage is judged with. */
const AROUND = 200;

const known = new WeakMap<Reading, Uint8Array>();

/**
 * For each token 1 where the text reports armed conflict or political violence, or speaks of its politics: told once a text by the share of such
 * words, and of names of countries at war, in the passage around and in the whole, so that a long text may speak of it in one part only.
 * Told once, when places are known.
 */
export function conflictTokens(reading: Reading): Uint8Array {
  let answer = known.get(reading);
  if (answer === undefined) known.set(reading, (answer = passages(reading)));
  return answer;
}

function passages(reading: Reading): Uint8Array {
  const { tokens } = reading.source;
  const weights = namesAtWar(reading);
  weighWords(tokens, weights);
  let words = 0;
  let weight = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] === TokenKind.word) words++;
    weight += weights[token]!;
  }
  const found = new Uint8Array(tokens.count);
  // A headline or a single sentence is taken as it is wanted: by its reader's interest in the rest.
  if (words < 60) return found.fill(1);
  markConflict(found, tokens.kind, weights, weight / words);
  return found;
}

function weighWords(tokens: Tokens, weights: Uint8Array): void {
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] === TokenKind.word && COUNTED.has(tokens, token)) weights[token]! += CONFLICT.has(tokens, token) ? OF_CONFLICT : SHARED;
  }
}

/** Judges each token by the words around it, from `first` up to `last`, and, as much as by these, by the whole text's share. */
function markConflict(found: Uint8Array, kind: Uint8Array, weights: Uint8Array, share: number): void {
  let [first, last, before, behind, weight] = [0, 0, 0, 0, 0];
  for (let token = 0; token < found.length; token++) {
    while (before > AROUND) {
      weight -= weights[first]!;
      if (kind[first++] === TokenKind.word) before--;
    }
    while (last < found.length && behind < AROUND) {
      weight += weights[last]!;
      if (kind[last++] === TokenKind.word) behind++;
    }
    if ((weight + AROUND * share) / (before + behind + AROUND) >= SHARE) found[token] = 1;
    if (kind[token] === TokenKind.word) {
      before++;
      behind--;
    }
  }
}

/** What the names of countries at war weigh, of places in one and of their people, at the tokens where they begin; 0 elsewhere. */
function namesAtWar({ source: { tokens }, mentions }: Reading): Uint8Array {
  const found = new Uint8Array(tokens.count);
  const known = new Map<Entity, boolean>();
  for (const { start, form, category, entity } of mentions) {
    if (form !== 'name' || (category !== 'location' && category !== 'facility' && category !== 'nationality')) continue;
    let war = known.get(entity);
    if (war === undefined) {
      const country = category === 'nationality' ? countryOfPeople(entity.name) : entity.place?.country;
      known.set(entity, (war = country !== undefined && AT_WAR.has(country)));
    }
    if (war) found[tokens.at(start)] = NAMED;
  }
  return found;
}
