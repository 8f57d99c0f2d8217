import type { Mention, Quantity } from '../model/findings.ts';
import type { Category } from '../model/vocabulary.ts';
import { WordSet } from '../lexicon/phrases.ts';
import { hashOf, Shape } from '../text/tokens.ts';
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
 * "Iranian plane". "Erbil, Iraq" is one place, beside "Iraq"; "Kolar district" has the part *Kolar*. Possessive pronouns ("their attempt") say whose something is and are left out.
 * Descriptions begin with their determiner here.
 */
export function outermost(reading: Reading): Outermost[] {
  return nested(reading).map(({ mention, parts, count }) => ({ mention: withDeterminer(reading.source, mention), parts, count }));
}

/** "the group", "our partners", "all these men": a description begins with its article or whatever stands in its place; a name does not. */
function withDeterminer(source: SourceText, mention: Mention): Mention {
  if (mention.form !== 'nominal' || mention.category === 'date') return mention;
  const { tokens, tags } = syntaxOf(source);
  let first = tokens.at(mention.start);
  while (first > 0 && (tags[first - 1] === Tag.determiner || (tags[first - 1] === Tag.possessive && tokens.is(first - 1, Shape.spaced) && tokens.hash[first - 1] !== POSSESSIVE))) first--;
  const start = tokens.start[first]!;
  return start === mention.start ? mention : { ...mention, start };
}

function nested({ source, mentions: all }: Reading): Outermost[] {
  const { tokens, tags } = syntaxOf(source);
  const mentions = all.filter(({ aside }) => !aside);
  const found: Outermost[] = [];
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i]!;
    let last = i;
    while (last + 1 < mentions.length && mentions[last + 1]!.end <= mention.end) last++;
    const inner = mentions.slice(i + 1, last + 1);
    const people = inner[0];
    if (mention.form === 'nominal' && (PEOPLE.has(mention.category) || mention.category === 'location' || mention.category === 'facility')) {
      const whose = PEOPLE.has(mention.category) ? ofName(source, mention, mentions[last + 1]) : undefined;
      found.push({ mention: whose ? { ...mention, end: whose.end } : mention, parts: whose ? [...inner, whose] : inner, count: mention.quantity });
      i = whose ? last + 1 : last;
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
    } else if (mention.form === 'pronoun' && tags[tokens.at(mention.start)] === Tag.possessive) continue;
    else {
      const container = mentions[i + 1];
      if (container && isAddress(source.text, mention, container)) found.push({ mention: { ...mention, end: container.end }, parts: [mention], count: undefined });
      else found.push({ mention, parts: [], count: mention.quantity });
    }
  }
  return found;
}

const OF = hashOf('of');
const POSSESSIVE = hashOf("'s");
/** How many tokens may stand between an owner's "'s" and what is owned: "Assad's brutal regime" has its adjective inside. */
const NEAR = 2;

/** "the government of Iraq", "members of the Quds Force", "a group of Syrians": the name behind "of" that says whose the described people are. */
function ofName(source: SourceText, { end }: Mention, name: Mention | undefined): Mention | undefined {
  if (name?.form !== 'name' || name.category === 'person' || !(PEOPLE.has(name.category) || name.category === 'location' || isPeople(source, name))) return undefined;
  const { tokens } = source;
  const of = tokens.at(end);
  const gap = tokens.at(name.start) - of;
  return tokens.hash[of] === OF && (gap === 1 || (gap === 2 && THE.has(tokens, of + 1))) ? name : undefined;
}
const THE = new WordSet('the');

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
