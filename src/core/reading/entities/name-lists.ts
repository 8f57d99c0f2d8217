import { Known, PLACES } from '../../lexicon/gazetteer.ts';
import { Shape, TokenKind } from '../../text/tokens.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { FoundName } from './found-name.ts';
import type { NameFeatures } from './name-features.ts';
import type { NameType } from './name-tagger.ts';

const BODIES = Known.organisation | Known.armedGroup | Known.stateBody | Known.media;
const COMMON = Known.small | Known.mixed | Known.title | Known.calendar;

/** Lets the lists decide where the tagger was silent ("Ecuadorians") or read a body or a well-known place as a person ("the Pentagon", "Washington"). */
export function applyLists(names: FoundName[], source: NameFeatures, sentences: readonly Sentence[]): FoundName[] {
  const { tokens, known } = source;
  const covered = new Uint8Array(tokens.count);
  const surnames = new Set<number>();
  for (const name of names) {
    covered.fill(1, name.first, name.last);
    if (name.type === 'person' && name.last - name.first > 1) surnames.add(tokens.hash[name.last - 1]!);
  }
  for (const name of names) {
    if (name.last - name.first > 1 || (name.type !== 'person' && name.type !== 'other')) continue;
    const bits = known[name.first]!;
    if (surnames.has(tokens.hash[name.first]!) || bits & Known.forename) continue;
    const type = bits & (Known.country | Known.bigCity | Known.place) ? 'location' : bits & BODIES && !(bits & Known.surname) ? 'organisation' : undefined;
    if (!type || bits & COMMON) continue;
    name.type = type;
    name.why = `listed ${type}`;
  }
  const added: FoundName[] = [];
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      if (covered[i] || tokens.kind[i] !== TokenKind.word || !tokens.is(i, Shape.capital)) continue;
      const bits = known[i]!;
      const type: NameType | undefined = bits & COMMON ? undefined : bits & Known.people && !(bits & (BODIES | Known.forename)) ? 'nationality' : bits & (Known.country | Known.place) ? 'location' : undefined;
      if (type && !inLongerName(i, first, last)) added.push({ first: i, last: i + 1, type, why: type === 'nationality' ? 'listed people' : 'listed place' });
    }
  }
  return [...names, ...added].sort((a, b) => a.first - b.first);

  /** Whether another capital stands right before or behind, so that the word may be a part of a name not told apart. */
  function inLongerName(i: number, first: number, last: number): boolean {
    if (known[i]! & Known.people && !(known[i]! & PLACES)) return false;
    const beside = (k: number): boolean => k >= first && k < last && tokens.kind[k] === TokenKind.word && tokens.is(k, Shape.capital) && !covered[k];
    return beside(i + 1) || beside(i - 1);
  }
}
