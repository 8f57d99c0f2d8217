import type { AnnotatedText } from './annotated-text.ts';
import type { GroupClaim } from './incident-group.ts';
import { key } from './incident-likeness.ts';

/** Words of a shingle: fewer than for paragraphs, as what is said is short. */
const SHINGLE = 3;
/** Shorter contents repeat by chance ("it was an accident"). */
const SHORTEST = 5;
/** Share of the shorter content's shingles that must stand in the longer one. */
const ENOUGH = 0.6;

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
  const byShingle = new Map<string, Said[]>();
  for (const { text, claim } of claims) {
    const shingles = shinglesOf(text, claim);
    const hits = new Map<Said, number>();
    for (const shingle of shingles) for (const other of byShingle.get(shingle) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
    const repeats = [...hits].find(([{ by, size }, count]) => by.text !== text && count >= ENOUGH * Math.min(shingles.size, size))?.[0].by;
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

/** The content's runs of words, each with who says it and whether it is denied; empty for a short content. */
function shinglesOf({ reading }: AnnotatedText, claim: GroupClaim['claim']): Set<string> {
  const { tokens } = reading.source;
  const speaker = claim.act === 'narrates' ? 'narrates' : key(claim.speaker?.name ?? '');
  const found = new Set<string>();
  const hashes: number[] = [];
  for (const { start, end } of claim.content) for (let i = tokens.at(start); i < tokens.count && tokens.start[i]! < end; i++) if (/\w/.test(tokens.textOf(i))) hashes.push(tokens.hash[i]!);
  if (hashes.length < SHORTEST) return found;
  for (let i = 0; i + SHINGLE <= hashes.length; i++) found.add(`${speaker} ${claim.polarity} ${hashes.slice(i, i + SHINGLE).join(' ')}`);
  return found;
}
