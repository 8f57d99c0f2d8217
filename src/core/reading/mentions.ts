import type { Entity, Evidence, Mention } from '../model/findings.ts';
import type { Category } from '../model/vocabulary.ts';
import { bySpan, sameSpan, type Span } from '../text/span.ts';
import type { Reading } from './reading.ts';

const NO_MENTIONS: Mention[] = [];

/**
 * A mention, and an entity, of which nothing else is known yet. All are made here, with the same fields in the same order: the rules read
 * them more than anything else, and an engine is fast where all objects at hand are made alike.
 */
export const mentionOf = (entity: Entity, { start, end }: Span, category: Category, form: Mention['form'], evidence: readonly Evidence[]): Mention => ({
  kind: 'mention', start, end, category, form, entity, title: undefined, time: undefined, quantity: undefined, place: undefined, aside: undefined, evidence,
});
export const entityCalled = (name: string, category: Category): Entity => ({ name, category, title: undefined, place: undefined, known: undefined, mentions: NO_MENTIONS });

/** A mention of an entity of its own; `resolveEntities` joins entities later. */
export function newMention(reading: Reading, at: Span, category: Category, form: Mention['form'], evidence: readonly Evidence[]): Mention {
  const mention = mentionOf(entityCalled(reading.wordsOf(at), category), at, category, form, evidence);
  // A list made with its one member keeps room for one; one that is added to keeps room for many, and a long text has many mentions.
  mention.entity.mentions = [mention];
  return mention;
}

/** Adds mentions in reading order. What was there first stays: a new mention that crosses or repeats an older one is left out. */
export function addMentions(reading: Reading, found: readonly Mention[]): void {
  if (found.length === 0) return;
  const older = reading.mentions;
  const newer = [...found].sort(bySpan);
  const dropped = new Set<Mention>();
  const all: Mention[] = [];
  const open: Mention[] = [];
  for (let o = 0, n = 0; o < older.length || n < newer.length; ) {
    const fresh = n < newer.length && (o === older.length || bySpan(newer[n]!, older[o]!) < 0);
    const mention = fresh ? newer[n++]! : older[o++]!;
    all.push(mention);
    while (open.length > 0 && open.at(-1)!.end <= mention.start) open.pop();
    for (let top = open.at(-1); top && (mention.end > top.end || sameSpan(mention, top)); top = open.at(-1)) {
      if (fresh) {
        dropped.add(mention);
        break;
      }
      dropped.add(top);
      open.pop();
    }
    if (!dropped.has(mention)) open.push(mention);
  }
  reading.mentions = dropped.size === 0 ? all : all.filter((mention) => !dropped.has(mention));
}
