import { DESCRIPTIVE_NOUNS } from '../../../lexicon/descriptive-nouns.ts';
import { homeOfGroup } from '../../../lexicon/group-homes.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Entity, Mention } from '../../../model/findings.ts';
import type { Category } from '../../../model/vocabulary.ts';
import { hashOf, Shape, type Tokens } from '../../../text/tokens.ts';
import { countryOfWord } from '../places/gazetteer-places.ts';
import { singularHash, type Description } from './description.ts';
import { namesOf } from './first-names.ts';

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
