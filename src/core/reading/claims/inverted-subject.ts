import { Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { isBorder, sentenceEnd } from '../syntax/clauses.ts';
import { nounPhraseAt, timeWords } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isFiniteForm, isNominal, Tag } from '../syntax/tags.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import { contentBefore, quotationBefore } from './content-before.ts';
import type { ClaimContext } from './draft.ts';

/** The subject of a verb of saying behind it: "…," said the mayor of the town, a former judge. Undefined where none stands there. */
export function invertedSubject(context: ClaimContext, verb: CueVerb, group: VerbGroup, sentence: Sentence): { readonly subject: TokenRange } | undefined {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const tag = tags[group.head]!;
  if (!(tag === Tag.past || tag === Tag.present || tag === Tag.base || tag === Tag.participle) || group.first !== group.head) return undefined;
  const before = group.first - 1;
  if (before < sentence.first) return opening(context, group, sentence);
  if (!(COMMA.has(tokens, before) || tags[before] === Tag.quote)) return undefined;
  // "…?” asked the mayor": a question in quotation marks, whose verb needs no object.
  if (!(verb.frames & Frame.quote) || verb.lemma === 'tell' || (verb.lemma === 'ask' && tokens.textOf(quotationBefore(context, group.first)?.ending ?? before - 1) !== '?')) return undefined;
  // "Given how the council works, explained Marlow, “there is no time”"
  const between = COMMA.has(tokens, before) && tags[before - 1] !== Tag.quote ? beforeQuotation(context, group.last, sentence) : undefined;
  if (between) return { subject: between };
  // "Part of the trouble, say the miners, is the sand": without a verb before it, a comma closes the insert.
  const inserted = !contentBefore(context, group.first, sentence);
  if (inserted && !(verb.lemma === 'say' && COMMA.has(tokens, before) && contentBefore(context, group.first, sentence, true))) return undefined;
  const title = quotationBefore(context, group.first);
  // 'the host of "Morning Talk," suggested': a title after a noun is no speech.
  if (title && title.last - title.first <= 6 && title.first > sentence.first && (isNominal(tags[title.first - 1]!) || tags[title.first - 1] === Tag.possessive || tags[title.first - 1] === Tag.preposition)) return undefined;
  const after = nounPhraseAt(syntax, group.last, sentence.last);
  // "X, who works there, said Sunday", "said about all the noise"
  if (!after || tags[after.first] === Tag.number || timeWords.has(tokens, after.first) || tags[after.first] === Tag.preposition) return undefined;
  if (tags[before] !== Tag.quote && tags[before - 1] !== Tag.quote) {
    if (verb.frames & Frame.object && verb.lemma !== 'say') return undefined;
    // Without a quotation: "…, said the mayor." A pronoun or a clause after the verb makes it "…, said they would".
    const end = nounPhraseAt(syntax, group.last, sentence.last, { full: true, joined: true })!.last;
    const closed = LIKE.has(tokens, end) ? (nounPhraseAt(syntax, end + 1, sentence.last)?.last ?? end) : end;
    if (inserted && !COMMA.has(tokens, closed)) return undefined;
    // "…, said a handful of miners who know the shaft"
    const who = relativeBehind(syntax, group.last, sentence.last);
    if (who > 0 && !inserted && tags[after.first] !== Tag.pronoun) return { subject: { first: after.first, last: sentenceEnd(syntax, sentence) } };
    if (tags[after.first] === Tag.pronoun || closed + 1 < sentence.last && !COMMA.has(tokens, closed) && !isBorder(syntax, closed)) return undefined;
    if (closed > end) return { subject: { first: after.first, last: closed } };
  }
  const full = nounPhraseAt(syntax, group.last, sentence.last, { full: true, joined: true })!;
  // 'Low, citing “the magic of it,” said the plan could work'
  if (title && title.first > sentence.first && isFiniteForm(tags[full.last] ?? Tag.mark)) return undefined;
  // "said committee ranking member Elias Orr": a participle inside the title.
  const rest = tags[full.last] === Tag.ing && tags[before] === Tag.quote ? nounPhraseAt(syntax, full.last + 1, sentence.last, { full: true, joined: true }) : undefined;
  return { subject: trimmed(context, withApposition(context, rest && full.last - full.first === 1 ? { first: full.first, last: rest.last } : full, sentence)) };
}

/** The noun phrase at `at` where a comma and a quotation follow it. */
function beforeQuotation({ tokens, syntax, quotations }: ClaimContext, at: number, sentence: Sentence): TokenRange | undefined {
  const phrase = nounPhraseAt(syntax, at, sentence.last, { full: true, joined: true });
  if (!phrase || syntax.tags[phrase.first] === Tag.pronoun || !COMMA.has(tokens, phrase.last)) return undefined;
  const quotation = quotations.list[quotations.of[phrase.last + 1] ?? -1];
  return quotation?.first === phrase.last + 1 && quotation.speech ? phrase : undefined;
}

/** The "who" right behind the noun phrase at `at`, before any finite verb; -1 where there is none. */
function relativeBehind({ tokens, tags }: ClaimContext['syntax'], at: number, limit: number): number {
  for (let i = at; i < limit && i < at + 12; i++) {
    if (tags[i] === Tag.relative) return tokens.lower(i) === 'who' && isNominal(tags[i - 1]!) ? i : -1;
    if (isFiniteForm(tags[i]!) || tags[i] === Tag.mark) return -1;
  }
  return -1;
}

const LIKE = new WordSet(['like']);

/** 'Said Ann Low, “We were not told.”': the verb opens the sentence, and what is said follows its subject or ended the sentence before. */
function opening(context: ClaimContext, group: VerbGroup, sentence: Sentence): { readonly subject: TokenRange } | undefined {
  const { tokens, syntax, quotations } = context;
  // '“Is it over?” asked the mayor.': the quotation was a sentence of its own.
  if (!tokens.is(group.head, Shape.capital) && quotationBefore(context, group.head) && isFiniteForm(syntax.tags[group.head]!)) {
    const speaker = nounPhraseAt(syntax, group.last, sentence.last, { full: true, joined: true });
    return speaker && { subject: trimmed(context, withApposition(context, speaker, sentence)) };
  }
  if (!SAID.has(tokens, group.head)) return undefined;
  const subject = nounPhraseAt(syntax, group.last, sentence.last, { full: true, joined: true });
  if (!subject || syntax.tags[subject.first] === Tag.pronoun) return undefined;
  const mark = subject.last;
  return (COMMA.has(tokens, mark) || tokens.textOf(mark) === ':') && quotations.list[quotations.of[mark + 1] ?? -1]?.first === mark + 1 ? { subject } : undefined;
}
const SAID = new WordSet('said says stated added adds wrote writes asked asks explained');

/** The speaker with an apposition that no full noun phrase holds: "said Ann Low, a lawyer working for the town". */
function withApposition({ tokens, syntax, quotations }: ClaimContext, subject: TokenRange, sentence: Sentence): TokenRange {
  const { tags } = syntax;
  const stop = sentenceEnd(syntax, sentence);
  let last = subject.last;
  for (let pieces = 0; pieces < PIECES && COMMA.has(tokens, last) && opensApposition(tags, last + 1); pieces++) {
    let end = last + 2;
    // A finite verb right behind the noun is a clause's; one further on describes: "a minister at the time a dam was planned".
    const noun = nounPhraseAt(syntax, last + 1, stop);
    if (noun && noun.last < stop && (isFiniteForm(tags[noun.last]!) || SINCE.has(tokens, noun.last))) break;
    for (;;) {
      while (end < stop && !COMMA.has(tokens, end) && tags[end] !== Tag.quote && !isBorder(syntax, end) && !OPENING.has(tokens, end)) end++;
      // 'said Ann Low, the author of “Sand,” a history of the mine': the title is part of what describes her.
      const title = tags[end - 1] === Tag.preposition ? quotations.list[quotations.of[end] ?? -1] : undefined;
      if (title?.first !== end || title.last > stop) break;
      end = title.last;
    }
    last = end;
  }
  return { first: subject.first, last };
}
/** Tell when it was said ("said Low, a day after the vote"). */
const SINCE = new WordSet('after before later earlier ago');
/** Open a clause that is no description. */
const OPENING = new WordSet('as when while because although though');
/** Most pieces between commas that describe a speaker ("Ann Low, 32, a nurse from Derry, Maine"). */
const PIECES = 4;

/** An age, a place, or a noun phrase opens here. */
function opensApposition(tags: ClaimContext['syntax']['tags'], at: number): boolean {
  const tag = tags[at];
  return tag === Tag.determiner || tag === Tag.noun || tag === Tag.adjective || tag === Tag.number || tag === Tag.name || (tag === Tag.ing && tags[at + 1] === Tag.noun);
}

/** Without a mark at the end. */
function trimmed({ syntax: { tags } }: ClaimContext, range: TokenRange): TokenRange {
  let last = range.last;
  while (last > range.first + 1 && tags[last - 1] === Tag.mark) last--;
  return { first: range.first, last };
}
