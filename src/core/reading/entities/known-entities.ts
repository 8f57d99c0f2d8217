import { Phrases } from '../../lexicon/phrases.ts';
import type { KnownEntity } from '../../model/aliases.ts';
import type { Entity, Mention } from '../../model/findings.ts';
import { bySpan, contains, overlaps } from '../../text/span.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { newMention } from '../mentions.ts';
import type { Reading } from '../reading.ts';

/** A phrase of the list and the entry it stands in. */
interface Listed {
  readonly phrase: string;
  readonly entry: KnownEntity;
}

const compiled = new WeakMap<readonly KnownEntity[], Phrases<Listed>>();

/** The phrases of a workspace's entities, without articles, which are no part of a name; made once for each list. */
function phrasesOf(known: readonly KnownEntity[]): Phrases<Listed> {
  let phrases = compiled.get(known);
  if (!phrases) {
    const listed = known.flatMap((entry) => [entry.name, ...entry.aliases].map((alias): Listed => ({ phrase: alias.replace(/^the\s+/i, ''), entry })));
    compiled.set(known, (phrases = new Phrases(listed.map((value): [string, Listed] => [value.phrase, value]))));
  }
  return phrases;
}

/**
 * Names that the workspace's `dateline.yaml` lists: they count before everything else. All phrases of an entry share one entity, called
 * by its label or name, of its category; a longer name that the text has around such a phrase stays ("Iraq" in "Islamic Resistance in Iraq").
 */
export function readKnownEntities(reading: Reading): void {
  const known = reading.options.aliases;
  if (!known || known.length === 0) return;
  const phrases = phrasesOf(known);
  const { tokens } = reading.source;
  const entities = new Map<KnownEntity, Entity>();
  const found: Mention[] = [];
  for (let token = phrases.next(tokens, 0, tokens.count); token >= 0; token = phrases.next(tokens, token + 1, tokens.count)) {
    const match = phrases.match(tokens, token);
    if (!match || !spelled(tokens, token, match.value.phrase, reading.textOf(tokens.span(token, match.last)))) continue;
    const { entry } = match.value;
    const span = tokens.span(token, match.last);
    const others = reading.mentionsIn(span);
    const category = entry.category ?? others[0]?.category ?? 'organisation';
    const mention = newMention(reading, span, category, 'name', [{ why: 'listed in dateline.yaml' }]);
    const entity = entities.get(entry) ?? mention.entity;
    entities.set(entry, entity);
    entity.known = entry;
    entity.name = entry.label ?? entry.name;
    mention.entity = entity;
    found.push(mention);
    token = match.last - 1;
  }
  merge(reading, found);
}

/** A phrase with a capital means a name: "IS" is not "is". */
function spelled(tokens: Tokens, token: number, phrase: string, text: string): boolean {
  if (phrase === phrase.toLowerCase()) return true;
  return tokens.is(token, Shape.capital) && (phrase !== phrase.toUpperCase() || text === text.toUpperCase());
}

/** Listed names replace what they touch, except names around them. */
function merge(reading: Reading, found: readonly Mention[]): void {
  if (found.length === 0) return;
  const kept: Mention[] = [];
  const dropped = new Set<Mention>();
  let next = 0;
  for (const mention of reading.mentions) {
    while (next < found.length && found[next]!.end <= mention.start) next++;
    const listed = found[next];
    if (listed && overlaps(mention, listed)) {
      if (contains(mention, listed) && mention.end - mention.start > listed.end - listed.start && mention.form === 'name') dropped.add(listed);
      else continue;
    }
    kept.push(mention);
  }
  reading.mentions = [...kept, ...found.filter((mention) => !dropped.has(mention))].sort(bySpan);
}
