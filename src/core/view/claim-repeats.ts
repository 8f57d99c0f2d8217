import { hashOf } from '../text/tokens.ts';
import type { AnnotatedText } from './annotated-text.ts';
import type { GroupClaim } from './incident-group.ts';
import { key } from './incident-likeness.ts';
import { ALIKE, shinglesIn, shinglesOf } from './shingles.ts';

/** Contents shorter than this, in words, repeat by chance ("it was an accident"). */
const SHORTEST = 5;

/** A claim heard first here, and how many shingles it has. */
interface Said {
  readonly by: GroupClaim;
  readonly size: number;
}

/**
 * Marks claims that repeat an earlier one of another text: one speaker's words, handed on by several outlets, are one source. "The army
 * said it had shot down both drones" in three papers is the army, once. Speakers are compared by name, and what nobody is named for by words.
 */
export function withRepeats(claims: readonly { readonly text: AnnotatedText; readonly claim: GroupClaim['claim'] }[]): GroupClaim[] {
  const marked: GroupClaim[] = [];
  const byShingle = new Map<number, Said[]>();
  for (const { text, claim } of claims) {
    const shingles = saidBy(text, claim);
    const hits = new Map<Said, number>();
    for (const shingle of shingles) for (const other of byShingle.get(shingle) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
    const repeats = [...hits].find(([{ by, size }, count]) => by.text !== text && count >= ALIKE * Math.min(shingles.size, size))?.[0].by;
    const fresh: GroupClaim = { text, claim, ...(repeats ? { repeats } : {}) };
    marked.push(fresh);
    if (repeats) continue;
    const said: Said = { by: fresh, size: shingles.size };
    for (const shingle of shingles) {
      const list = byShingle.get(shingle);
      if (list) list.push(said);
      else byShingle.set(shingle, [said]);
    }
  }
  return marked;
}

/** The shingles of a claim's content, those of each speaker and of what is denied apart; none for a short content. */
function saidBy({ reading }: AnnotatedText, claim: GroupClaim['claim']): ReadonlySet<number> {
  const speaker = claim.act === 'narrates' ? 'narrates' : key(claim.speaker?.name ?? '');
  const shingles = shinglesOf(reading, claim.content, hashOf(`${speaker} ${claim.polarity}`));
  return shingles.size >= shinglesIn(SHORTEST) ? shingles : NONE;
}
const NONE: ReadonlySet<number> = new Set();
