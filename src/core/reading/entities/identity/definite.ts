import { DESCRIPTIVE_NOUNS } from '../../../lexicon/descriptive-nouns.ts';
import { homeOfGroup } from '../../../lexicon/group-homes.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Entity, Mention } from '../../../model/findings.ts';
import type { Category } from '../../../model/vocabulary.ts';
import { hashOf, Shape, type Tokens } from '../../../text/tokens.ts';
import { isNominal, Tag } from '../../syntax/tags.ts';
import type { Syntax } from '../../syntax/syntax.ts';
import { classOf } from '../entity-class.ts';
import { countryOfWord } from '../places/gazetteer-places.ts';
import { namesOf } from './first-names.ts';

/** A described mention taken apart for comparison. */
export interface Description {
  readonly mention: Mention;
  /** "the", "this", "both" before it, or whose it is: it speaks of something known. */
  readonly definite: boolean;
  /** Neither article nor number nor possessive before it. */
  readonly bare: boolean;
  readonly plural: boolean;
  /** "police", "artillery": without a plural. */
  readonly mass: boolean;
  /** Token hash of the head noun; its singular's where the plural is regular. */
  readonly head: number;
  /** Token hashes of the words before the head. */
  readonly modifiers: readonly number[];
  /** What narrows it behind the head: "at" with the place ("the base at Erbil airport"), "of" with anything. */
  readonly narrowedBy: Mention | 'words' | undefined;
}

const NO_MODIFIERS: readonly number[] = [];
const POSSESSIVE_S = hashOf("'s");
const DEFINITE = new WordSet('the this that these those both');
const NARROWING = new WordSet('of in at near from for on outside inside with to');
const PLACING = new WordSet('located based situated stationed at in near of the inside outside');

/** Takes a described mention apart. `mentionAt` gives the outermost mention that begins at a token. */
export function describeMention({ tokens, tags }: Syntax, mention: Mention, mentionAt: (token: number) => Mention | undefined): Description {
  const first = tokens.at(mention.start);
  const last = tokens.at(mention.end - 1);
  let before = first - 1;
  while (before >= 0 && tags[before] === Tag.number) before--;
  const noun = DESCRIPTIVE_NOUNS.match(tokens, last)?.value;
  return {
    mention,
    definite: DEFINITE.has(tokens, before) || tokens.hash[before] === POSSESSIVE_S,
    bare: before === first - 1 && tags[before] !== Tag.determiner && tags[before] !== Tag.possessive,
    mass: noun?.number === 'mass',
    plural: noun ? noun.number === 'plural' : tokens.text.charCodeAt(tokens.end[last]! - 1) === 0x73,
    head: singularHash(tokens, last),
    modifiers: last > first ? Array.from(tokens.hash.subarray(first, last)) : NO_MODIFIERS,
    narrowedBy: narrowing(tokens, tags, last + 1, mentionAt),
  };
}

/** Hash of a noun without its plural's -s. */
function singularHash(tokens: Tokens, token: number): number {
  const word = tokens.lower(token);
  return hashOf(word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word);
}

/** Looks over at most three words behind the head for what tells it from its like. */
function narrowing(tokens: Tokens, tags: Uint8Array, next: number, mentionAt: (token: number) => Mention | undefined): Mention | 'words' | undefined {
  if (!NARROWING.has(tokens, next) && !PLACING.has(tokens, next)) return undefined;
  for (let token = next; token < next + 4 && token < tokens.count; token++) {
    const mention = mentionAt(token);
    // "killed the mayor on Saturday": when it was, not which mayor.
    if (mention) return mention.category === 'date' ? undefined : mention;
    if (!PLACING.has(tokens, token) && !NARROWING.has(tokens, token)) return isNominal(tags[token]!) || tags[token] === Tag.adjective ? 'words' : undefined;
  }
  return undefined;
}

/** Which categories of names a general noun can stand for: "the group", "the company", "the city". Own hand; by the head noun's hash. */
const STANDS_FOR: ReadonlyMap<number, readonly Category[]> = new Map(
  (
    [
      ['group organization organisation movement faction network', ['armed-group', 'organisation']],
      ['front', ['armed-group', 'organisation']],
      ['militia gang cartel insurgency terrorist militant rebel insurgent extremist fighter guerrilla jihadist jihadi', ['armed-group']],
      ['party union charity company firm airline bank association federation alliance coalition institute university watchdog ngo', ['organisation']],
      ['agency newspaper broadcaster channel', ['media', 'organisation', 'state-body']],
      ['ministry government parliament senate army military navy police court council service force administration regime commission', ['state-body', 'organisation']],
      ['facility installation', ['facility']],
      ['vessel ship', ['vehicle']],
      ['base airport airfield hospital school prison embassy camp bridge mosque church hotel station port refinery dam stadium depot warehouse factory plant market clinic compound headquarters terminal barracks post checkpoint temple monastery university museum', ['facility']],
      ['city town village province governorate district island peninsula capital', ['location']],
    ] as const
  ).flatMap(([heads, categories]) => heads.split(' ').map((head): [number, readonly Category[]] => [hashOf(head), categories])),
);

/** Heads that any name of their category will do for; the others must stand in the name itself ("the base": "Al Harir base"). */
const GENERAL = new Set('vessel ship group organization organisation movement faction facility installation militia company firm party agency newspaper city town village'.split(' ').map(hashOf));
/** What tells one service or office of a kind from another. Own hand. */
const ARMS = new WordSet('air naval navy ground land border coast police security defence defense foreign interior justice health prison military civil high supreme district');
const ARMED = new WordSet('extremist terrorist terror militant rebel insurgent jihadist jihadi guerrilla armed');

/** Whether a definite description may speak of the named entity: "the group" of an armed group, "the base" of "Al Harir base". */
export function mayDenote(tokens: Tokens, description: Description, entity: Entity): boolean {
  const categories = STANDS_FOR.get(description.head);
  if (!categories?.includes(entity.category) || namesOf(entity).length === 0) return false;
  // "the city": somewhere that something was said to be in, not "the Ledger".
  if (entity.category === 'location' && (!namesOf(entity).some((name) => isSomewhere(tokens, name)) || (TOWNS.has(description.head) && countryOfWord(entity.name) !== undefined))) return false;
  const last = tokens.at(description.mention.end - 1);
  const armed = description.modifiers.length > 0 && someToken(tokens, description.mention, (token) => ARMED.has(tokens, token));
  if (armed && entity.category !== 'armed-group') return false;
  if (!GENERAL.has(description.head) && !(entity.category === 'armed-group')) {
    const holdsHead = namesOf(entity).some((name) => someToken(tokens, name, (token) => singularHash(tokens, token) === description.head));
    if (!holdsHead) return false;
    // "the air force" is no "Defence Force".
    const told = (token: number): boolean => namesOf(entity).some((name) => someToken(tokens, name, (other) => tokens.hash[other] === tokens.hash[token]));
    for (let token = tokens.at(description.mention.start); token < last; token++) if (ARMS.has(tokens, token) && !told(token)) return false;
  }
  return modifiersFit(tokens, description, entity, last);
}

/** What no country is: "the city" behind "Marlo, Niger" is Marlo. */
const TOWNS = new Set('city town village province governorate district'.split(' ').map(hashOf));

/** Words of place or direction before a name, or none: a dateline, a heading. Not "a village 30 km north of Marlo", which tells of the village. */
const isSomewhere = (tokens: Tokens, { start }: Mention): boolean => {
  const before = tokens.at(start) - 1;
  if (DISTANT.has(tokens, before - 1)) return false;
  return before < 0 || tokens.is(before + 1, Shape.newline) || TOWARDS.has(tokens, before) || !/^\p{L}/u.test(tokens.textOf(before));
};
const DISTANT = new WordSet('north south east west northeast northwest southeast southwest km kilometers kilometres miles away');
const TOWARDS = new WordSet('in at near of from to into around outside inside across through throughout towards toward on over for entered left reached seized captured controls');

/**
 * Names and nationalities among the modifiers must show in the entity's name ("the Iraqi terrorist group" and "… in Iraq") or be its home's
 * ("the Somali group" and "al-Shabaab"); who backs it is no part of its name ("Iran-backed").
 */
function modifiersFit(tokens: Tokens, { mention }: Description, entity: Entity, last: number): boolean {
  for (let token = tokens.at(mention.start); token < last; token++) {
    if (!/^\p{Lu}/u.test(tokens.textOf(token))) continue;
    const stem = tokens.lower(token).slice(0, 4);
    const shows = namesOf(entity).some((name) => someToken(tokens, name, (other) => tokens.lower(other).startsWith(stem)));
    if (shows || tokens.textOf(token + 1) === '-' || isAtHome(entity, tokens.textOf(token))) continue;
    if (token > 0 && !(token === tokens.at(mention.start) && sentenceInitialCommon(tokens, token))) return false;
  }
  return true;
}

/** Whether a word names the country or the people at home where the group of that name acts. */
function isAtHome({ name }: Entity, word: string): boolean {
  const home = homeOfGroup(name);
  return home !== undefined && home === countryOfWord(word);
}

/** A capital that only says that a sentence begins. */
const sentenceInitialCommon = (tokens: Tokens, token: number): boolean => DESCRIPTIVE_NOUNS.match(tokens, token) !== undefined || ARMED.has(tokens, token);

function someToken(tokens: Tokens, { start, end }: Mention, test: (token: number) => boolean): boolean {
  for (let token = tokens.at(start); token < tokens.count && tokens.start[token]! < end; token++) if (test(token)) return true;
  return false;
}

/** Whether two descriptions have the same head, number and class, and the modifiers of one contain the other's. */
export function sameDescription(a: Description, b: Description): boolean {
  if (a.head !== b.head || a.plural !== b.plural || classOf(a.mention.category) !== classOf(b.mention.category)) return false;
  const [short, long] = a.modifiers.length <= b.modifiers.length ? [a, b] : [b, a];
  return short.modifiers.every((modifier) => long.modifiers.includes(modifier));
}
