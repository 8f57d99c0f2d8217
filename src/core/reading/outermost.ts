import { PEOPLE as PERSONS } from '../lexicon/actors.ts';
import { DESCRIPTIVE_NOUNS } from '../lexicon/descriptive-nouns.ts';
import { THE } from '../lexicon/little-words.ts';
import { WordSet } from '../lexicon/phrases.ts';
import type { Mention, Quantity } from '../model/findings.ts';
import type { Category } from '../model/vocabulary.ts';
import { hashOf, Shape } from '../text/tokens.ts';
import { conflictTokens } from './genre.ts';
import type { Reading, SourceText } from './reading.ts';
import { syntaxOf } from './syntax/syntax.ts';
import { Tag } from './syntax/tags.ts';

/** A mention with what stands inside it, and its count. */
export interface Outermost {
  readonly mention: Mention;
  /** Mentions inside this one: "Iraqi" in "Iraqi troops", "Hamas" in "Hamas militants". */
  readonly parts: readonly Mention[];
  readonly count: Quantity | undefined;
}

/** Whom a count only counts: "15 civilians" are civilians, fifteen of them. */
const PEOPLE: ReadonlySet<Category> = new Set<Category>(['person', 'organisation', 'armed-group', 'state-body', 'media']);

/**
 * Mentions for those who read a text once: what stands inside a description of people or a place is a part of it, a count of described people
 * belongs to them. "15 civilians" gives *civilians*, 15; "Iraqi troops" gives the troops with the part *Iraqi*; "two drones" and "at least 45
 * Americans" stay quantities beside the weapon and the nationality that they count, "Erbil" stays beside "Erbil airport", "Iranian" beside
 * "Iranian plane". "Erbil, Iraq" is one place, beside "Iraq"; "Kolar district" has the part *Kolar*, and so, where descriptions count, has "the Iraqi city of Mosul"
 * the parts *Iraqi* and *Mosul*. What goes on with "of" or joins two kinds of people by "and" is one description: "families of the victims", "women and children".
 * Possessive pronouns ("their attempt") say whose something is and are left out. Descriptions begin with their determiner here.
 */
export function outermost(reading: Reading): Outermost[] {
  const found = nested(reading);
  found.forEach(({ mention, parts, count }, index) => {
    const whole = withDeterminer(reading.source, mention);
    if (whole !== mention) found[index] = { mention: whole, parts, count };
  });
  return found;
}

/** Most mentions have no parts; a long text has a hundred thousand of them. */
const NO_PARTS: readonly Mention[] = [];

/** "the group", "our partners", "all these men": a description begins with its article or whatever stands in its place; a name does not. */
function withDeterminer(source: SourceText, mention: Mention): Mention {
  if (mention.form !== 'nominal' || mention.category === 'date') return mention;
  const { tokens, tags } = syntaxOf(source);
  let first = tokens.at(mention.start);
  while (first > 0 && (tags[first - 1] === Tag.determiner || (tags[first - 1] === Tag.possessive && tokens.is(first - 1, Shape.spaced) && tokens.hash[first - 1] !== POSSESSIVE))) first--;
  const start = tokens.start[first]!;
  return start === mention.start ? mention : { ...mention, start };
}

function nested(reading: Reading): Outermost[] {
  const { source, mentions: all } = reading;
  const { tokens, tags } = syntaxOf(source);
  const mentions = all.filter(({ aside }) => !aside);
  const found: Outermost[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    let last = i;
    while (last + 1 < mentions.length && mentions[last + 1]!.end <= mention.end) last++;
    const inner = last === i ? NO_PARTS : mentions.slice(i + 1, last + 1);
    const people = inner[0];
    if (mention.form === 'nominal' && (PEOPLE.has(mention.category) || mention.category === 'location' || mention.category === 'facility')) {
      let parts = inner;
      let { end } = mention;
      for (let next = mentions[last + 1]; next && goesOn(source, mention, end, next); next = mentions[last + 1]) {
        ({ end } = next);
        do last++;
        while (last + 1 < mentions.length && mentions[last + 1]!.end <= end);
        parts = mentions.slice(i + 1, last + 1);
      }
      found.push({ mention: end === mention.end ? mention : { ...mention, end }, parts, count: mention.quantity });
      i = last;
    } else if (mention.form === 'name' && i + 1 < mentions.length && ownsNext(source, mention, mentions[i + 1]!)) {
      const owned = mentions[i + 1]!;
      let end = i + 1;
      while (end + 1 < mentions.length && mentions[end + 1]!.end <= owned.end) end++;
      found.push({ mention: { ...owned, start: mention.start }, parts: [mention, ...mentions.slice(i + 2, end + 1)], count: owned.quantity });
      i = end;
    } else if (mention.category === 'quantity' && people?.form === 'nominal' && people.end === mention.end && PEOPLE.has(people.category)) {
      found.push({ mention: people, parts: inner.slice(1), count: mention.quantity });
      i = last;
    } else if (mention.category === 'location' && people?.category === 'location' && people.start === mention.start) {
      found.push({ mention, parts: inner, count: undefined });
      i = last;
    } else if (mention.category === 'money') {
      found.push({ mention, parts: inner, count: mention.quantity });
      i = last;
    } else if (mention.form === 'pronoun' && tags[tokens.at(mention.start)] === Tag.possessive) continue;
    else {
      const container = mentions[i + 1];
      const start = describedFrom(reading, mention, mentions[i - 1]);
      if (container && isAddress(source.text, mention, container)) found.push({ mention: { ...mention, end: container.end }, parts: [mention], count: undefined });
      else if (start < mention.start) {
        const parts: Mention[] = [mention];
        while ((found.at(-1)?.mention.start ?? -1) >= start) parts.unshift(found.pop()!.mention);
        found.push({ mention: { ...mention, start }, parts, count: undefined });
      } else found.push({ mention, parts: NO_PARTS, count: mention.quantity });
    }
  }
  return found;
}

const OF = hashOf('of');
const AND = hashOf('and');
const POSSESSIVE = hashOf("'s");
/** How many tokens may stand between an owner's "'s" and what is owned: "Assad's brutal regime" has its adjective inside. */
const NEAR = 2;

/** Whether a description that ends at `end` goes on with the next mention: "of" and a name or description, "and" and other people. */
function goesOn(source: SourceText, mention: Mention, end: number, next: Mention): boolean {
  if (PEOPLE.has(mention.category) && ofName(source, end, next)) return true;
  const { tokens } = source;
  if (next.form !== 'nominal' || next.category === 'date') return false;
  const joint = tokens.at(end);
  const { tags } = syntaxOf(source);
  let first = tokens.at(next.start);
  if (tokens.hash[joint] === OF) {
    if (PEOPLE.has(mention.category) !== PEOPLE.has(next.category) || (!PEOPLE.has(next.category) && next.category !== 'location')) return false;
    while (first > joint + 1 && (tags[first - 1] === Tag.determiner || tags[first - 1] === Tag.possessive)) first--;
    return first === joint + 1;
  }
  return tokens.hash[joint] === AND && first === joint + 1 && !tokens.is(first, Shape.capital) && isPersons(source, end) && isPersons(source, next.end);
}

/** "women", "teachers": several persons, as a description that ends at `end` names them. */
function isPersons({ tokens }: SourceText, end: number): boolean {
  const noun = DESCRIPTIVE_NOUNS.match(tokens, tokens.at(end - 1))?.value;
  return noun?.list === PERSONS.list && noun.number === 'plural';
}

/** What a name behind "of" names, and does not hold: "the city of Mosul", not "the coast of Yemen". */
const SAME_PLACE = new WordSet('city town village hamlet settlement port suburb province governorate district county island camp');

/** Where the description begins that stands with a place's name, in passages where descriptions count: "the Iraqi city of Mosul". */
function describedFrom(reading: Reading, { category, form, start, entity }: Mention, before: Mention | undefined): number {
  const { tokens } = reading.source;
  const of = tokens.at(start) - 1;
  if (category !== 'location' || form !== 'name' || tokens.hash[of] !== OF || !SAME_PLACE.has(tokens, of - 1) || entity.place?.precision === 'country' || !conflictTokens(reading)[of]) return start;
  const { tags } = syntaxOf(reading.source);
  let first = of - 1;
  while (first > 0 && tokens.is(first, Shape.spaced) && (tags[first - 1] === Tag.adjective || tags[first - 1] === Tag.name || tags[first - 1] === Tag.noun)) first--;
  if (first === 0 || tags[first - 1] !== Tag.determiner) return start;
  // "the Sarra district of Mosul" is a part of it.
  const named = before !== undefined && before.end > tokens.start[first]! && before.category !== 'nationality';
  return named ? start : tokens.start[first - 1]!;
}

/** "the government of Iraq", "members of the Quds Force", "a group of Syrians": the name behind "of" that says whose the described people are. */
function ofName(source: SourceText, end: number, name: Mention): boolean {
  if (name.form !== 'name' || name.category === 'person' || !(PEOPLE.has(name.category) || name.category === 'location' || isPeople(source, name))) return false;
  const { tokens } = source;
  const of = tokens.at(end);
  const gap = tokens.at(name.start) - of;
  if (tokens.hash[of] !== OF || !(gap === 1 || (gap === 2 && THE.has(tokens, of + 1)))) return false;
  // "peacekeepers of the SADC mission": the mission's.
  const next = tokens.at(name.end - 1) + 1;
  return !UNDER_NAMES.has(tokens, next);
}
/** Nouns that a name stands before rather than by itself. Own hand. */
const UNDER_NAMES = new WordSet('mission operation operations campaign area region city province district zone forces force troops delegation summit meeting leadership branch office border airport base convoy fighters militants regime government');

/** "a group of Syrians", not "a man of Syrian descent". */
function isPeople(source: SourceText, { category, end }: Mention): boolean {
  const { tags, tokens } = syntaxOf(source);
  const tag = tags[tokens.at(end - 1) + 1];
  return category === 'nationality' && tag !== Tag.noun && tag !== Tag.adjective && tag !== Tag.name;
}

/** "Assad's forces", "Turkey's elected government": a name that says whose the described people behind it are. */
function ownsNext({ tokens }: SourceText, { end, category }: Mention, owned: Mention): boolean {
  if (owned.form !== 'nominal' || !PEOPLE.has(owned.category) || !(PEOPLE.has(category) || category === 'location')) return false;
  const mark = tokens.at(end);
  return tokens.hash[mark] === POSSESSIVE && tokens.start[mark] === end && tokens.at(owned.start) - mark <= NEAR;
}

/** "Erbil, Iraq": a place and, behind a comma, the country or region it is in. */
function isAddress(text: string, { category, end, entity }: Mention, container: Mention): boolean {
  const [inner, outer] = [entity.place, container.entity.place];
  if (category !== 'location' || container.category !== 'location' || container.start !== end + 2 || text.slice(end, container.start) !== ', ') return false;
  if (!inner || !outer || inner.country !== outer.country || (outer.precision !== 'country' && outer.precision !== 'region')) return false;
  return outer.precision === 'country' ? inner.precision !== 'country' : inner.precision !== 'country' && inner.precision !== 'region';
}
