import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { subjectBefore, withoutTime } from './subject-before.ts';
import type { Sentence, Syntax, TokenRange } from './syntax.ts';
import { isAuxiliary, isNominal, isVerb, Tag } from './tags.ts';
import { verbGroupAt, type VerbGroup } from './verb-groups.ts';

const DASH = new WordSet(['—', '–', '--']);

/** How a verb's subject was found. */
export interface Subject extends TokenRange {
  readonly how: 'before' | 'relative' | 'shared' | 'controller';
}

/**
 * The subject of a verb group: the noun phrase before it, with appositions and relative clauses ("Ali Hassan, the army's spokesman, said");
 * "who" itself in a relative clause; the subject of the verb before when "and" joins them ("the group met and said"); the main clause's
 * subject for a participle or infinitive ("paid a visit, warning that …"). Undefined where there is none. A `deed` inside what somebody
 * says is not the speaker's ("said that a bomb exploded, killing two").
 */
export function subjectOf(syntax: Syntax, group: VerbGroup, sentence: Sentence, deed = false): Subject | undefined {
  if (group.finite) {
    const own = subjectBefore(syntax, group.first, sentence.first);
    if (own) return { ...own, how: syntax.tags[own.first] === Tag.relative ? 'relative' : 'before' };
    return joinedToEarlier(syntax, group.first, sentence.first) ? fromEarlierVerb(syntax, group, sentence, 'shared', deed) : undefined;
  }
  return fromEarlierVerb(syntax, group, sentence, 'controller', deed);
}

/** "and", "but" or a list's comma stands before the group: it shares its subject with a verb before. */
function joinedToEarlier(syntax: Syntax, at: number, floor: number): boolean {
  const { tokens, tags } = syntax;
  let i = withoutTime(syntax, at, floor) - 1;
  while (i > floor && tags[i] === Tag.adverb) i--;
  return tags[i] === Tag.and || (COMMA.has(tokens, i) && tags[i - 1] !== Tag.quote);
}

const PRESENT = new WordSet('is are has have will');
const PAST = new WordSet('did had was were');

/** How many verbs are asked for a subject to share, so that long lists stay linear. */
const MOST_TRIED = 10;

/**
 * The subject of a verb before that this one shares: the nearest finite verb that is not inside a closed relative or subordinate clause
 * nor in what another verb says ("Hall, who sings, said he was late and promised more": Hall); failing that the nearest of all.
 */
function fromEarlierVerb(syntax: Syntax, group: VerbGroup, sentence: Sentence, how: 'shared' | 'controller', deed: boolean): Subject | undefined {
  const { tokens, tags } = syntax;
  const afterComma = closesInsert(tokens, group.first - 1) || closesInsert(tokens, group.first - 2);
  let nearest: Subject | undefined;
  let tried = 0;
  for (let i = group.first - 1; i >= sentence.first && tried < MOST_TRIED; i--) {
    const tag = tags[i]!;
    if (!isVerb(tag) && !isAuxiliary(tag)) continue;
    tried++;
    const earlier = verbGroupAt(syntax, i, sentence);
    if (isAuxiliary(tag) || earlier.finite) {
      const start = isAuxiliary(tag) ? auxiliariesStart(syntax, i, sentence.first) : earlier.first;
      const subject = subjectBefore(syntax, start, sentence.first);
      if (subject) {
        const found: Subject = { ...subject, how };
        if (!isEmbedded(syntax, subject, i, group, afterComma, sentence.first, deed)) return found;
        nearest ??= found;
      }
    }
    i = Math.min(i, earlier.first);
  }
  return nearest;
}

/** A comma or dash, behind which the main clause may go on. */
const closesInsert = (tokens: Syntax['tokens'], i: number): boolean => COMMA.has(tokens, i) || DASH.has(tokens, i);

/** Whether the clause of `subject`, with its finite verb at `verb`, lies inside another, seen from a verb group further right. */
function isEmbedded({ tokens, tags }: Syntax, subject: TokenRange, verb: number, group: VerbGroup, afterComma: boolean, floor: number, deed: boolean): boolean {
  if (tags[subject.first] === Tag.relative) return afterComma;
  const before = subject.first - 1;
  if (before < floor) return false;
  if (tags[before] === Tag.subordinator || tags[before] === Tag.question || tags[before] === Tag.relative) {
    // "residents fled after gunmen raided two farms, killed a shepherd and …": a list of deeds goes on, unless commas put the clause in.
    if (deed && group.finite && tags[before] === Tag.subordinator) return before === floor || COMMA.has(tokens, before - 1);
    return afterComma || !group.finite || tags[before] !== Tag.subordinator;
  }
  // "said that a bomb exploded, killing two": no word of saying goes on with the speaker.
  if (deed) return false;
  // "said he was late and promised more", "said that he was late, adding": what is said, when both verbs of saying stand in one tense.
  let said = tags[before] === Tag.that ? before - 1 : before;
  // "making an issue of the claim that the town sold it, saying"
  if (tags[before] === Tag.that && afterComma && isNominal(tags[said] ?? 0)) return true;
  // "responded by saying they were late, and then pointed out"
  if (afterComma && said >= floor && tags[said] === Tag.ing) return true;
  // "told the people there that it was late but declined": whom it is said to stands between.
  if (tags[before] === Tag.that) while (said > floor && said > before - 6 && (isNominal(tags[said]!) || tags[said] === Tag.determiner || tags[said] === Tag.adverb)) said--;
  if (said >= floor && (tags[said] === Tag.past || tags[said] === Tag.present || tags[said] === Tag.base)) {
    // The tense is that of the group's first verb ("declined to say").
    let lead = group.first;
    while (lead < group.head && !isVerb(tags[lead]!)) lead++;
    // "confirmed that it was late but did not say why": one tense with the auxiliary.
    const tense = PAST.has(tokens, group.first) ? Tag.past : PRESENT.has(tokens, group.first) ? Tag.present : tags[lead];
    return afterComma || tense === tags[said] || tags[lead] === tags[said] || (tags[lead] === Tag.past && (tags[verb] === Tag.present || PRESENT.has(tokens, verb)));
  }
  // "the best mayor that the town ever had and promised": a relative clause.
  return tags[before] === Tag.that && isNominal(tags[before - 1] ?? 0);
}

function auxiliariesStart({ tags }: Syntax, i: number, floor: number): number {
  while (i - 1 >= floor && (isAuxiliary(tags[i - 1]!) || tags[i - 1] === Tag.adverb || tags[i - 1] === Tag.not)) i--;
  return i;
}
