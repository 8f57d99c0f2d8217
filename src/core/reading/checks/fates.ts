import { WordSet } from '../../lexicon/phrases.ts';
import type { AccountFate } from '../../model/account.ts';
import { isNamed } from '../../model/entities.ts';
import type { Entity, Mention, Problem } from '../../model/findings.ts';
import { firstEndingAfter, spanOf, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { syntaxOf } from '../syntax/syntax.ts';
import { isAuxiliary, Tag } from '../syntax/tags.ts';
import { contradiction } from './contradiction.ts';
import type { Voices } from './voices.ts';

/** How many sentences apart the two accounts of somebody's fate stand. */
const NEAR = 3;
/** Who did not die. Own hand. */
const LIVES = new WordSet('survived alive unhurt unharmed unscathed');
/** With these words nothing is said: "if he survived", "who survived her" (a widower), "wanted alive". */
const OPEN = new WordSet('if whether or dead by wanted capture captured');

/** "The radio said that the mayor was killed. Police said that he survived": one person dead by one voice, alive by another. */
export function checkFates(reading: Reading, voices: Voices): Problem[] {
  const dead = deaths(reading);
  if (dead.size === 0) return [];
  const { sentences } = reading.source;
  const found: Problem[] = [];
  for (const { who, at, index } of survivors(reading)) {
    const death = dead.get(who.entity);
    if (!death || Math.abs(firstEndingAfter(sentences, death.start) - index) > NEAR || !voices.differ(death, at)) continue;
    const [first, second] = death.start < at.start ? [death, at] : [at, death];
    found.push(contradiction(reading, voices, 'outcome-conflict', [first, second], `cannot both be true of ${who.entity.name}`));
    dead.delete(who.entity);
  }
  return found;
}

/** Who is told alive, with the words and the index of the sentence that tell it: "the mayor survived", "Ana Ruiz, the judge, was unhurt". */
function survivors(reading: Reading): { readonly who: Mention; readonly at: Span; readonly index: number }[] {
  const syntax = syntaxOf(reading.source);
  const { tokens, tags } = syntax;
  const found: { who: Mention; at: Span; index: number }[] = [];
  for (const [index, sentence] of reading.source.sentences.entries()) {
    for (let i = LIVES.next(tokens, sentence.first + 1, sentence.last); i >= 0; i = LIVES.next(tokens, i + 1, sentence.last)) {
      if (OPEN.has(tokens, i - 1) || OPEN.has(tokens, i + 1)) continue;
      let verb = i - 1;
      let open = false;
      for (; verb >= sentence.first && (isAuxiliary(tags[verb]!) || tags[verb] === Tag.adverb || tags[verb] === Tag.not); verb--) if (tags[verb] === Tag.modal || tags[verb] === Tag.not) open = true;
      if (open || verb < sentence.first || OPEN.has(tokens, verb - 1)) continue;
      const subject = tokens.textOf(verb) === ',' ? verb - 1 : verb;
      const who = reading.mentionsIn({ start: sentence.start, end: tokens.end[subject]! }).find(({ end, category }) => end === tokens.end[subject] && (subject === verb || category === 'person'));
      if (who) found.push({ who, at: tokens.span(tokens.at(who.start), i + 1), index });
    }
  }
  return found;
}

/** Every person whose fate a text tells by name: dead, told alive, or speaking. */
export function fatesOf(reading: Reading): AccountFate[] {
  const titled = holdersOfTitles(reading);
  const dead = [...deaths(reading)].flatMap(([entity, at]) => {
    const name = nameOf(entity, titled);
    return name === undefined ? [] : [{ name, fate: 'dead' as const, at }];
  });
  const alive = survivors(reading).flatMap(({ who: { entity }, at }) => {
    const name = nameOf(entity, titled);
    return name === undefined ? [] : [{ name, fate: 'alive' as const, at }];
  });
  const speak = new Map<Entity, AccountFate>();
  for (const { speaker, source, act } of reading.claims) {
    if (!speaker || speak.has(speaker) || speaker.category !== 'person' || act === 'narrates' || !source[0]) continue;
    const name = nameOf(speaker, titled);
    if (name !== undefined) speak.set(speaker, { name, fate: 'speaks', at: spanOf(source[0]) });
  }
  return [...dead, ...alive, ...speak.values()];
}

/** A person's name in full; "the mayor" is the only one in the text who has that title. */
function nameOf(entity: Entity, titled: ReadonlyMap<string, readonly Entity[]>): string | undefined {
  const { name, category } = entity;
  if (category !== 'person') return undefined;
  if (isNamed(entity)) return name.includes(' ') ? name : undefined;
  const holders = titled.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  return holders?.length === 1 ? holders[0]!.name : undefined;
}

/** Persons with their full names, by each word of their titles; a word that several have keeps two of them, which is one too many. */
function holdersOfTitles({ entities }: Reading): Map<string, Entity[]> {
  const titled = new Map<string, Entity[]>();
  for (const entity of entities) {
    if (entity.category !== 'person' || entity.title === undefined || !entity.name.includes(' ')) continue;
    for (const word of new Set(entity.title.toLowerCase().split(' '))) {
      const holders = titled.get(word);
      if (!holders) titled.set(word, [entity]);
      else if (holders.length === 1) holders.push(entity);
    }
  }
  return titled;
}

/** Single persons who are told killed, each with the words that tell it. */
function deaths(reading: Reading): Map<Entity, Span> {
  const found = new Map<Entity, Span>();
  for (const { victims, casualties, stage } of reading.incidents) {
    if (stage !== 'accomplished') continue;
    for (const { value } of victims) {
      const { entity } = value;
      const told = entity?.category === 'person' ? casualties.find(({ value: { what, count, at } }) => what === 'killed' && count.exactly === 1 && value.mentions.some(({ start, end }) => at.start <= start && end <= at.end)) : undefined;
      if (entity && told && !found.has(entity)) found.set(entity, told.value.at);
    }
  }
  return found;
}
