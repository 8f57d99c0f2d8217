import type { Mention, Quantity } from '../model/findings.ts';
import type { Category } from '../model/vocabulary.ts';
import type { Reading } from './reading.ts';
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
 */
export function outermost({ source, mentions: all }: Reading): Outermost[] {
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
      found.push({ mention, parts: inner, count: mention.quantity });
      i = last;
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

/** "Erbil, Iraq": a place and, behind a comma, the country or region it is in. */
function isAddress(text: string, { category, end, entity }: Mention, container: Mention): boolean {
  const [inner, outer] = [entity.place, container.entity.place];
  if (category !== 'location' || container.category !== 'location' || container.start !== end + 2 || text.slice(end, container.start) !== ', ') return false;
  if (!inner || !outer || inner.country !== outer.country || (outer.precision !== 'country' && outer.precision !== 'region')) return false;
  return outer.precision === 'country' ? inner.precision !== 'country' : inner.precision !== 'country' && inner.precision !== 'region';
}
