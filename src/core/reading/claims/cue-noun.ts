import { cueAdjectives, cueNouns, type CueNoun } from '../../lexicon/cue-nouns.ts';
import { cueVerbs, Frame } from '../../lexicon/cue-verbs.ts';
import { AS, FOR, OF } from '../../lexicon/little-words.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { COPULAS, LIGHT_VERBS, MERELY_HAD } from '../../lexicon/reporting-words.ts';
import { CLAIM, DENY, OWNING, RESPONSIBILITY } from '../../lexicon/responsibility.ts';
import { sentenceEnd } from '../syntax/clauses.ts';
import { subjectBefore } from '../syntax/subject-before.ts';
import { subjectOf } from '../syntax/subjects.ts';
import { verbGroupAt } from '../syntax/verb-groups.ts';
import { nounPhraseAt, nounPhraseBefore } from '../syntax/noun-phrases.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isNominal, isVerb, isVerbal, Tag } from '../syntax/tags.ts';
import { skipAdverbials } from './adverbials.ts';
import { contentEnd } from './content.ts';
import { coloursSpeech, UNWILLING } from './reporting-verb.ts';
import { add, type ClaimContext } from './draft.ts';

const DEGREE = new WordSet('more less most least');
const WITHIN = new WordSet('within among inside of in from at');
const SOURCE_PREPOSITIONS = new WordSet('from by among');
const CLITIC = new WordSet(["'s", "'"]);

/** "claimed responsibility for the blast", "denied responsibility for it": the claim that analysts look for first. */
export function responsibility(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  if (!OWNING.has(tokens, head)) return false;
  let noun = head + 1;
  while (noun < head + 4 && (syntax.tags[noun] === Tag.adjective || syntax.tags[noun] === Tag.determiner)) noun++;
  if (!RESPONSIBILITY.has(tokens, noun)) return false;
  const last = forBehind(context, noun + 1, sentence);
  if (last < 0) return false;
  const group = verbGroupAt(syntax, head, sentence);
  const source = subjectOf(syntax, group, sentence);
  if (!source) return false;
  const denies = DENY.has(tokens, head);
  add(context, {
    act: denies ? 'denies' : 'claims-responsibility',
    polarity: denies ? 'negative' : 'positive',
    certainty: 'certain',
    source: [{ first: source.first, last: source.last }],
    cue: last === noun + 1 ? [{ first: group.first, last: last + 1 }] : [{ first: group.first, last: noun + 1 }, { first: last, last: last + 1 }],
    content: [{ first: last + 1, last: beforeAdjunct(context, last + 1, contentEnd(context, last + 1, sentence, 'clause')) }],
    head,
    speech: true,
    why: denies ? 'Responsibility denied' : 'Responsibility claimed',
  });
  return true;
}

/** "claimed responsibility ▸for◂ it", "claimed responsibility on Sunday in a statement ▸for◂ it": the token, or -1; no verb and no mark stand before it. */
function forBehind({ tokens, syntax: { tags } }: ClaimContext, from: number, { last }: Sentence): number {
  for (let i = from; i < last && i < from + ADJUNCT; i++) {
    if (FOR.has(tokens, i)) return i;
    if (isVerb(tags[i]!) || tags[i] === Tag.mark || tags[i] === Tag.and || tags[i] === Tag.subordinator) return -1;
  }
  return -1;
}
/** Tokens that tell when or where somebody claims it. */
const ADJUNCT = 9;

/** Where a deed that somebody claims ends: before a comma and a preposition, which tell of the claiming ("…, in response to the arrests"). */
function beforeAdjunct({ tokens, syntax, quotations }: ClaimContext, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) {
    if (quotations.of[i]! < 0 && COMMA.has(tokens, i) && syntax.tags[i + 1] === Tag.preposition) return i;
  }
  return last;
}

/** A light verb and a noun of saying: "expressed concern about the vote", "issued a warning that …". */
export function lightVerb(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  if (!LIGHT_VERBS.has(tokens, head)) return false;
  const phrase = nounPhraseAt(syntax, head + 1, sentenceEnd(syntax, sentence));
  if (!phrase) return false;
  // "had earlier rejected calls for …": an auxiliary.
  if (syntax.tags[head] === Tag.have && syntax.tags[head + 1] === Tag.adverb && syntax.tags[head + 2] === Tag.participle) return false;
  const entry = cueNouns().get(tokens.hash[phrase.last - 1]!);
  if (!entry) return false;
  const said = saidAfter(context, entry, phrase.last, sentence);
  if (!said) return false;
  const group = verbGroupAt(syntax, head, sentence);
  const source = group.passive ? undefined : subjectOf(syntax, group, sentence);
  if (!source) return false;
  // "claimed the attack on the depot": a deed, no word.
  if (entry.act === 'accuses' && CLAIM.has(tokens, head)) return false;
  // "rejected accusations of torture": who does so accuses nobody.
  const verb = cueVerbs().get(tokens.hash[head]!);
  const { act, polarity, certainty } = verb?.act === 'denies' ? verb : entry;
  add(context, { act, polarity, certainty, source: [{ first: source.first, last: source.last }], cue: [{ first: group.first, last: said.cueLast }], content: [said.content], head, why: 'Verb with a noun of saying' });
  return true;
}

/** A noun of saying with its source: "the group's claim that …", "his opposition to …", "threats from the militia to …", "calls for a truce". */
export function cueNoun(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const entry = cueNouns().get(tokens.hash[head]!);
  if (!entry) return false;
  let from = head + 1;
  let source: TokenRange | undefined;
  if (SOURCE_PREPOSITIONS.has(tokens, from)) {
    source = nounPhraseAt(syntax, from + 1, sentenceEnd(syntax, sentence), { joined: true });
    if (!source) return false;
    from = COMMA.has(tokens, source.last) && syntax.tags[source.last + 1] === Tag.that ? source.last + 1 : source.last;
  }
  // "the refusal of the mayor to resign", "the claim of the firm that …"
  const holder = OF.has(tokens, from) ? nounPhraseAt(syntax, from + 1, sentenceEnd(syntax, sentence)) : undefined;
  if (holder && ((entry.infinitive && syntax.tags[holder.last] === Tag.to) || (entry.clause && syntax.tags[holder.last] === Tag.that))) {
    source = holder;
    from = holder.last;
  }
  const owner = source ? undefined : ownerBefore(context, head, sentence);
  const said = saidAfter(context, entry, from, sentence);
  if (!said) return false;
  if (!source && !owner && !entry.alone) return false;
  if (owner && MERELY_HAD.has(tokens, head) && syntax.tags[said.content.first] !== Tag.that) return false;
  const cue = source ? [{ first: head, last: head + 2 }] : [{ first: owner ? owner.last : head, last: said.cueLast }];
  add(context, { act: entry.act, polarity: entry.polarity, certainty: entry.certainty, source: source ? [source] : owner ? [owner.source] : [], cue, content: [said.content], head, why: source || owner ? 'Noun of saying with its source' : 'Noun of saying, source unnamed' });
  return true;
}

/** "The mayor's argument is that the dam will hold", "The question was whether it would": a noun of saying, and what it says after "be". */
export function copularNoun(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const entry = cueNouns().get(tokens.hash[head]!);
  if (!entry) return false;
  const stop = sentenceEnd(syntax, sentence);
  // "The fear among farmers is that …"
  const holders = WITHIN.has(tokens, head + 1) ? nounPhraseAt(syntax, head + 2, stop) : undefined;
  let be = holders?.last ?? head + 1;
  while (be < stop && (tags[be] === Tag.adverb || tags[be] === Tag.modal || tags[be] === Tag.have)) be++;
  if (tags[be] !== Tag.be) return false;
  let first = be + 1;
  while (first < stop && (tags[first] === Tag.adverb || tags[first] === Tag.mark)) first++;
  const tag = tags[first];
  if (first >= stop || !(tag === Tag.that || tag === Tag.question || (tag === Tag.subordinator && tokens.lower(first) === 'if') || (tag === Tag.to && entry.infinitive))) return false;
  const owner = ownerBefore(context, head, sentence);
  add(context, {
    act: entry.act, polarity: entry.polarity, certainty: entry.certainty, source: owner ? [owner.source] : holders ? [holders] : [],
    cue: holders ? [{ first: head, last: head + 1 }, { first: be, last: be + 1 }] : [{ first: owner ? owner.last : head, last: be + 1 }],
    content: [{ first, last: contentEnd(context, first, sentence, 'clause') }], head, why: owner || holders ? 'Noun of saying that “is” what is said' : 'Noun of saying that “is” what is said, source unnamed',
  });
  return true;
}

/** "is sceptical about the plan", "felt sure that …", "were reluctant to talk". */
export function cueAdjective(context: ClaimContext, head: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const entry = cueAdjectives().get(tokens.hash[head]!);
  if (!entry || (UNWILLING.has(tokens, head) && tags[head + 1] === Tag.to && tags[head - 1] === Tag.be && coloursSpeech(context, head + 2, sentence, Frame.object))) return false;
  let verb = head - 1;
  while (verb > sentence.first && (tags[verb] === Tag.adverb || tags[verb] === Tag.not || tags[verb] === Tag.have || DEGREE.has(tokens, verb))) verb--;
  if (tags[verb] !== Tag.be && !COPULAS.has(tokens, verb)) return besideNoun(context, entry, head, verb, sentence);
  const said = saidAfter(context, entry, head + 1, sentence);
  if (!said) return false;
  let first = verb;
  while (first - 1 >= sentence.first && (isAuxiliary(tags[first - 1]!) || tags[first - 1] === Tag.adverb || tags[first - 1] === Tag.not || tags[first - 1] === Tag.to)) first--;
  const source = subjectBefore(syntax, first, sentence.first);
  if (!source || /^(?:it|that|this|there)$/.test(tokens.lower(source.last - 1))) return false;
  add(context, { act: entry.act, polarity: entry.polarity, certainty: entry.certainty, source: [source], cue: [{ first, last: said.cueLast }], content: [said.content], head, why: 'Adjective of attitude' });
  return true;
}

/** Of things as well ("left the door open to"). */
const STATES = new WordSet('open ready right wrong');

/** "voters worried about the dam", "The mayor waited, wary of a trap": an adjective of attitude without "be"; `before` is the token before its adverbs. */
function besideNoun(context: ClaimContext, entry: CueNoun, head: number, before: number, sentence: Sentence): boolean {
  const { tokens, syntax } = context;
  const comma = COMMA.has(tokens, before);
  if (before < sentence.first || STATES.has(tokens, head) || !(comma || isNominal(syntax.tags[before]!))) return false;
  const said = saidAfter(context, entry, head + 1, sentence);
  if (!said) return false;
  const group = { first: before + 1, last: head + 1, head, passive: false, negated: false, modal: -1, infinitive: false, finite: false };
  const source = comma ? subjectOf(syntax, group, sentence) : nounPhraseBefore(syntax, before + 1, sentence.first);
  if (!source) return false;
  add(context, { act: entry.act, polarity: entry.polarity, certainty: entry.certainty, source: [{ first: source.first, last: source.last }], cue: [{ first: before + 1, last: said.cueLast }], content: [said.content], head, why: comma ? 'Adjective of attitude behind a comma' : 'Adjective of attitude behind its noun' });
  return true;
}

/** What follows a noun or adjective of saying, by its frame. */
function saidAfter(context: ClaimContext, entry: CueNoun, at: number, sentence: Sentence): { cueLast: number; content: TokenRange } | undefined {
  const { tokens, syntax } = context;
  const { tags } = syntax;
  const stop = sentenceEnd(syntax, sentence);
  if (at >= stop) return undefined;
  if (tags[at] === Tag.that || tags[at] === Tag.relative && tokens.lower(at) === 'that') {
    return entry.clause && tags[at] === Tag.that ? { cueLast: at, content: { first: at, last: clauseEnd(context, at, sentence) } } : undefined;
  }
  if (entry.clause) {
    // "his claim in May that …", "her assertion there were none"
    const next = skipAdverbials(context, at, stop);
    if (next > at && next < stop && tags[next] === Tag.that) return { cueLast: at, content: { first: next, last: contentEnd(context, next, sentence, 'clause') } };
    if ((tags[at] === Tag.pronoun || tokens.lower(at) === 'there') && (isAuxiliary(tags[at + 1] ?? 0) || tags[at + 1] === Tag.past)) return { cueLast: at, content: { first: at, last: contentEnd(context, at, sentence, 'clause') } };
  }
  if (tags[at] === Tag.to) return entry.infinitive ? { cueLast: at, content: { first: at, last: beforeMainVerb(context, at, at, contentEnd(context, at, sentence, 'phrase'), sentence) } } : undefined;
  if (!entry.prepositions.has(tokens.hash[at]!)) return undefined;
  const first = at + 1;
  const phrase = nounPhraseAt(syntax, first, stop, { full: true, joined: true });
  // "its refusal of the bill to close", "wary of men claiming …", "doubts about her role as mayor"
  const last = phrase ? (goesOn(tags[phrase.last]) || AS.has(tokens, phrase.last) || OF.has(tokens, phrase.last) ? beforeMainVerb(context, at, phrase.last, contentEnd(context, first, sentence, 'phrase'), sentence) : beforeDescription(context, first, phrase.last)) : tags[first] === Tag.ing || tags[first] === Tag.question || tags[first] === Tag.quote ? contentEnd(context, first, sentence, 'phrase') : undefined;
  return last === undefined ? undefined : { cueLast: first, content: { first, last } };
}

/** Where the clause behind "that" ends: of a noun that is itself the subject before the main verb ("The claim that it fell was denied"). */
function clauseEnd(context: ClaimContext, that: number, sentence: Sentence): number {
  const { tags } = context.syntax;
  const last = contentEnd(context, that, sentence, 'clause');
  for (let i = sentence.first; i < that; i++) if (isVerbal(tags[i]!)) return last;
  let verbs = 0;
  for (let i = that + 1; i < last; i++) {
    const tag = tags[i]!;
    if (tag === Tag.mark || tag === Tag.quote || tag === Tag.and || tag === Tag.that || tag === Tag.relative || tag === Tag.subordinator) return last;
    if (!isVerbal(tag) || tags[i - 1] === Tag.to) continue;
    if (verbs++ > 0 && isNominal(tags[i - 1]!)) return i;
    while (i + 1 < last && (isVerbal(tags[i + 1]!) || tags[i + 1] === Tag.adverb || tags[i + 1] === Tag.not)) i++;
  }
  return last;
}

/** Before a comma and what is told of the object: "wary of the envoy, who had left in May". */
function beforeDescription({ tokens, syntax: { tags } }: ClaimContext, first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) if (COMMA.has(tokens, i) && tags[i + 1] === Tag.relative && tags[i + 2] !== Tag.be) return i;
  return last;
}

/** What belongs to a noun phrase that ends before it. */
const goesOn = (tag: number | undefined): boolean => tag === Tag.to || tag === Tag.that || tag === Tag.ing || tag === Tag.possessive;

/** "Her support for a bill to shut the yard angered …": of a noun that is itself the subject, what is said ends before the main verb. */
function beforeMainVerb({ syntax: { tags } }: ClaimContext, noun: number, from: number, last: number, sentence: Sentence): number {
  for (let i = sentence.first; i < noun; i++) if (isVerbal(tags[i]!)) return last;
  for (let i = from + 1; i < last; i++) if (tags[i] === Tag.past || tags[i] === Tag.present || isAuxiliary(tags[i]!)) return i;
  return last;
}

/** "his", "their" or "the minister's" before a noun, across adjectives; `last` is where the cue begins. */
function ownerBefore({ tokens, syntax }: ClaimContext, head: number, sentence: Sentence): { source: TokenRange; last: number } | undefined {
  const { tags } = syntax;
  let i = head - 1;
  while (i > sentence.first && (tags[i] === Tag.adjective || tags[i] === Tag.noun || tags[i] === Tag.adverb || tags[i] === Tag.ing || tags[i] === Tag.number)) i--;
  if (i < sentence.first || tags[i] !== Tag.possessive) return undefined;
  if (!CLITIC.has(tokens, i)) return { source: { first: i, last: i + 1 }, last: i + 1 };
  const phrase = nounPhraseBefore(syntax, i, sentence.first);
  return phrase && !isVerb(tags[phrase.first]!) ? { source: phrase, last: i + 1 } : undefined;
}
