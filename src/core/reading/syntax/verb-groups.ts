import { COMMA } from '../../lexicon/marks.ts';
import { NEGATIONS } from '../../lexicon/negations.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { nounPhraseBefore } from './noun-phrases.ts';
import { withoutTime } from './subject-before.ts';
import type { Sentence, Syntax, TokenRange } from './syntax.ts';
import { isAuxiliary, isVerb, Tag } from './tags.ts';

const HAVING = new WordSet(['having']);
const BEEN = new WordSet("is are was were be been being am isn't aren't wasn't weren't 're 'm 's get got gets");

/** A verb with its auxiliaries, adverbs and negation: "has not yet been told", "to announce", "adding". */
export interface VerbGroup extends TokenRange {
  /** The full verb. */
  readonly head: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The modal's token, or -1. */
  readonly modal: number;
  /** "to" opens it. */
  readonly infinitive: boolean;
  /** It heads a clause: not a bare participle, "-ing" form or infinitive. */
  readonly finite: boolean;
}

/** The verb group around the full verb at `head`. Looks no further than its sentence. */
export function verbGroupAt({ tokens, tags }: Syntax, head: number, sentence: Sentence): VerbGroup {
  let first = head;
  let passive = false;
  let negated = false;
  let modal = -1;
  let infinitive = false;
  let auxiliary = -1;
  for (let i = head - 1; i >= sentence.first; i--) {
    const tag = tags[i]!;
    if (isAuxiliary(tag)) {
      if (tag === Tag.be && auxiliary < 0 && tags[head] === Tag.participle && BEEN.has(tokens, i) && !isContractedHas({ tokens, tags }, i, head)) passive = true;
      if (tag === Tag.modal) modal = i;
      if (NEGATIONS.has(tokens, i)) negated = true;
      auxiliary = i;
      first = i;
    } else if (tag === Tag.not) {
      negated = true;
      first = i;
    } else if (tag === Tag.adverb) {
      // Counted in only when an auxiliary stands before it, or it is right before the verb.
      first = i;
    } else if (tag === Tag.to) {
      infinitive = true;
      first = i;
      break;
    } else {
      // "had last month charged", "will on Friday announce"
      const before = tags[head] === Tag.participle || tags[head] === Tag.past || tags[head] === Tag.base ? withoutTime({ tokens, tags }, i + 1, sentence.first) : i + 1;
      const insert = before <= i && isAuxiliary(tags[before - 1]!) ? before : tags[head] === Tag.participle || tags[head] === Tag.past ? insertStart({ tokens, tags }, i + 1, sentence.first) : -1;
      if (insert < 0) break;
      i = insert;
    }
  }
  // An adverb that opens the sentence or follows a comma belongs to the clause.
  while (first < head && tags[first] === Tag.adverb && (first === sentence.first || COMMA.has(tokens, first - 1))) first++;
  const tag = tags[head]!;
  const finite = !infinitive && (auxiliary >= 0 ? tags[auxiliary] !== Tag.be || !/^be(?:ing)?$/.test(tokens.lower(auxiliary)) : tag === Tag.past || tag === Tag.present || tag === Tag.base || (tag === Tag.have && !HAVING.has(tokens, head)));
  return { first, last: head + 1, head, passive, negated, modal, infinitive, finite };
}

/** "has ▸in the past◂ said", "has, ▸in some form,◂ asked": where a preposition phrase begins that stands between "have" and a participle which `end` follows; -1 where none does. */
function insertStart(syntax: Syntax, end: number, floor: number): number {
  const { tokens, tags } = syntax;
  const closed = COMMA.has(tokens, end - 1);
  const last = closed ? end - 1 : end;
  const phrase = nounPhraseBefore(syntax, last, floor);
  const first = (phrase?.first ?? (PAST.has(tokens, last - 1) && tags[last - 2] === Tag.determiner ? last - 2 : last)) - 1;
  if (first >= last - 1 || tags[first] !== Tag.preposition) return -1;
  const start = closed && COMMA.has(tokens, first - 1) ? first - 1 : first;
  let have = start - 1;
  while (have > floor && tags[have] === Tag.adverb) have--;
  return closed === start < first && have >= floor && tags[have] === Tag.have ? start : -1;
}
const PAST = new WordSet(['past']);

/** "he's said he will", "who's argued that": "has", by the clause or object behind the participle. */
function isContractedHas({ tokens, tags }: Syntax, at: number, head: number): boolean {
  if (!CLITIC.has(tokens, at) || !PERSON.has(tokens, at - 1)) return false;
  const next = tags[head + 1];
  return next === Tag.that || next === Tag.pronoun || next === Tag.possessive || next === Tag.name || (next === Tag.quote && tokens.is(head + 1, Shape.spaced));
}
const CLITIC = new WordSet(["'s"]);
const PERSON = new WordSet('he she who');

/** Heads of the clauses of a sentence: its finite full verbs, and forms of "be", "have" and "do" that no full verb follows. */
export function finiteVerbs(syntax: Syntax, sentence: Sentence): number[] {
  const { tags } = syntax;
  const found: number[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (isVerb(tags[i]!)) {
      if (verbGroupAt(syntax, i, sentence).finite) found.push(i);
    } else if (isAuxiliary(tags[i]!) && tags[i] !== Tag.modal) {
      let k = i + 1;
      while (k < sentence.last && (tags[k] === Tag.adverb || tags[k] === Tag.not || isAuxiliary(tags[k]!))) k++;
      if (k >= sentence.last || !isVerb(tags[k]!)) found.push(i);
      i = k - 1;
    }
  }
  return found;
}
