import { CAUSING, MEDIUM } from '../../lexicon/reporting-words.ts';
import { cueNouns } from '../../lexicon/cue-nouns.ts';
import { AS, FOR, WITH } from '../../lexicon/little-words.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { nounPhraseAt, nounPhraseBefore } from '../syntax/noun-phrases.ts';
import { subjectBefore, withoutTime } from '../syntax/subject-before.ts';
import { subjectOf } from '../syntax/subjects.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';
import { isFiniteForm, isNominal, isVerb, isVerbal, Tag } from '../syntax/tags.ts';
import { verbGroupAt, type VerbGroup } from '../syntax/verb-groups.ts';
import type { ClaimContext } from './draft.ts';

const FROM = new WordSet('from by of');

/**
 * Who speaks in a verb group: its subject; of a participle behind a noun what issues it ("released a statement saying"), or the noun ("a man
 * saying"); of an infinitive whom another verb leads to it.
 */
export function subjectFor(context: ClaimContext, group: VerbGroup, sentence: Sentence): TokenRange | undefined {
  const { syntax, tokens } = context;
  const { tags } = syntax;
  if (!group.finite && tags[group.head] === Tag.ing && isNominal(tags[group.first - 1] ?? 0) && group.first > sentence.first) {
    // "a statement saying that …", "a report alleging …": the noun before it speaks.
    const end = withoutTime(syntax, group.first, sentence.first);
    const owner = nounPhraseBefore(syntax, end, sentence.first);
    if (owner) return issuerOf(context, owner, sentence) ?? { first: behindWith(context, owner.first, sentence), last: owner.last };
  }
  const inserted = tags[group.head] === Tag.ing ? subjectOfInsert(context, group.first, sentence) : undefined;
  if (inserted) return inserted;
  const quoted = tags[group.head] === Tag.ing && AS.has(tokens, group.first - 1) ? whoIsQuoted(context, group.first - 1, sentence) : undefined;
  if (quoted) return quoted;
  const caused = group.infinitive ? causedToSpeak(context, group, sentence) : undefined;
  if (caused) return caused;
  const speaking = group.finite ? whoGoesOn(context, group, sentence) : undefined;
  if (speaking) return speaking;
  const paired = group.finite ? pairedAdjectives(context, group.first, sentence) : undefined;
  if (paired) return paired;
  const subject = subjectOf(syntax, group, sentence);
  if (group.finite && (!subject || COMMA.has(tokens, subject.first - 1) || context.quotations.of[subject.first]! >= 0)) {
    const opening = openingSubject(context, group.first, sentence);
    if (opening) return opening;
  }
  if (subject) return { first: subject.first, last: subject.last };
  return !group.finite && COMMA.has(tokens, group.first - 1) ? sourceBeforeComma(context, group.first - 1, sentence) : undefined;
}

/** "Low, after first saying he would go, stayed", "Low, while praising it, stayed": who stands before the comma. */
function subjectOfInsert({ tokens, syntax }: ClaimContext, first: number, sentence: Sentence): TokenRange | undefined {
  let at = first - 1;
  while (at > sentence.first && syntax.tags[at] === Tag.adverb) at--;
  if (at - 1 <= sentence.first || !COMMA.has(tokens, at - 1) || !(syntax.tags[at] === Tag.subordinator || syntax.tags[at] === Tag.preposition)) return undefined;
  const near = nounPhraseBefore(syntax, at - 1, sentence.first);
  return near && (near.first === sentence.first || syntax.tags[near.first - 1] === Tag.and) ? near : undefined;
}

/** "…, current and former officials said": behind a comma, two adjectives that "and" joins are no list's end. */
function pairedAdjectives({ tokens, syntax: { tags } }: ClaimContext, verb: number, sentence: Sentence): TokenRange | undefined {
  let i = verb - 1;
  while (i > sentence.first && tags[i] === Tag.noun) i--;
  if (i === verb - 1 || tags[i] !== Tag.adjective || tags[i - 1] !== Tag.and || tags[i - 2] !== Tag.adjective || !COMMA.has(tokens, i - 3) || i - 3 <= sentence.first) return undefined;
  return { first: i - 2, last: verb };
}

/** "Low said Russia had pulled out, and blamed …": what Low said ended right before "and", so Low blames. */
function whoGoesOn({ drafts, tokens, syntax: { tags } }: ClaimContext, group: VerbGroup, sentence: Sentence): TokenRange | undefined {
  let and = group.first - 1;
  while (and > sentence.first && tags[and] === Tag.adverb) and--;
  if (tags[and] !== Tag.and) return undefined;
  const end = COMMA.has(tokens, and - 1) ? and - 1 : and;
  let found: TokenRange | undefined;
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.head >= sentence.first; i--) {
    const { source, content, head, speech } = drafts[i]!;
    if (speech && source.length > 0 && tags[head] === tags[group.head] && content.some(({ first, last }) => first > head && last === end)) found = source[0];
  }
  return found;
}

/**
 * The name that opens the clause of the verb at `verb`, with all that commas put in between, where none of it has a verb of its own: "Ann Low,
 * 30, of Derry, Me., who was there, said", "Low, editor of The Port, a paper selling well in Derry, said".
 */
function openingSubject({ tokens, syntax, quotations }: ClaimContext, verb: number, sentence: Sentence): TokenRange | undefined {
  const { tags } = syntax;
  let end = verb;
  while (end > sentence.first && tags[end - 1] === Tag.adverb) end--;
  const inserted = quotations.list[quotations.of[end - 1] ?? -1];
  if (!COMMA.has(tokens, inserted?.ending ?? end - 1)) return undefined;
  let first = inserted ? inserted.first : end - 1;
  while (first > sentence.first && quotations.of[first - 1]! < 0) first--;
  while (first < end && (tags[first] === Tag.and || tags[first] === Tag.mark)) first++;
  const name = tags[first] === Tag.name ? nounPhraseAt(syntax, first, end) : undefined;
  if (!name || !COMMA.has(tokens, name.last) || name.last >= end - 1) return undefined;
  let relative = false;
  for (let i = name.last; i < end; i++) {
    if (quotations.of[i]! >= 0) continue;
    const tag = tags[i]!;
    if (COMMA.has(tokens, i)) relative = false;
    else if (tag === Tag.relative) relative = true;
    else if (tag === Tag.subordinator || tag === Tag.that || tag === Tag.question || (isFiniteForm(tag) && !relative)) return undefined;
  }
  return tags[name.last + 1] === Tag.ing ? name : { first, last: end };
}

const QUOTING = new WordSet('quote quotes quoted quoting cite cites cited citing');
/** Longest name and description of who is quoted, in tokens. */
const QUOTED = 24;

/** "Radio quoted the minister, a former judge, as saying": the minister. */
function whoIsQuoted({ tokens, syntax }: ClaimContext, as: number, sentence: Sentence): TokenRange | undefined {
  for (let i = as - 1; i >= sentence.first && i > as - QUOTED; i--) {
    if (QUOTING.has(tokens, i)) return nounPhraseAt(syntax, i + 1, as, { full: true, joined: true });
    if (syntax.tags[i] === Tag.quote) return undefined;
  }
  return undefined;
}

/** "with half of the farmers saying …": all that "with" holds. */
function behindWith({ tokens, syntax: { tags } }: ClaimContext, at: number, sentence: Sentence): number {
  for (let i = at - 1; i >= sentence.first && i > at - 8; i--) {
    if (WITH.has(tokens, i)) return i + 1;
    if (tags[i] === Tag.mark || isVerbal(tags[i]!)) return at;
  }
  return at;
}

/** "The blast led the allies to warn that …", "It is time for the allies to warn …": the allies. */
function causedToSpeak({ tokens, syntax }: ClaimContext, group: VerbGroup, sentence: Sentence): TokenRange | undefined {
  const object = nounPhraseBefore(syntax, group.first, sentence.first);
  return object && object.first > sentence.first && (CAUSING.has(tokens, object.first - 1) || FOR.has(tokens, object.first - 1)) ? object : undefined;
}

/** "The party sent out a letter saying …": the party, not its letter. */
function issuerOf({ tokens, syntax }: ClaimContext, owner: TokenRange, sentence: Sentence): TokenRange | undefined {
  if (!MEDIUM.has(tokens, owner.last - 1)) return undefined;
  let verb = owner.first - 1;
  while (verb > sentence.first && verb > owner.first - 5 && PASSED.has(syntax.tags[verb]!)) verb--;
  if (verb <= sentence.first || !isVerb(syntax.tags[verb]!)) return undefined;
  return subjectOf(syntax, verbGroupAt(syntax, verb, sentence), sentence);
}
/** Between a verb and its object or medium ("spent much of his speech", "was heard on a microphone"). */
const PASSED: ReadonlySet<number> = new Set([Tag.adverb, Tag.preposition, Tag.determiner, Tag.adjective, Tag.pronoun]);

/** The subject behind a participle that opens the sentence: "Citing the cracks, the council closed the dam" the council. */
export function frontedSubject({ tokens, syntax, quotations }: ClaimContext, head: number, sentence: Sentence): TokenRange | undefined {
  for (let i = head + 1; i < sentence.last - 1; i++) {
    if (!COMMA.has(tokens, i)) continue;
    // 'Calling it “a shame,” Low left': the comma stands inside the marks.
    const quotation = quotations.list[quotations.of[i]!];
    if (quotation && quotation.ending !== i) continue;
    const phrase = nounPhraseAt(syntax, quotation?.last ?? i + 1, sentence.last, { full: true, joined: true });
    if (phrase && isVerbal(syntax.tags[phrase.last] ?? 0)) return phrase;
  }
  return undefined;
}

/**
 * Who speaks in a participle that belongs to the subject itself: "Threats from the militia, warning travellers about …" the militia, "The
 * envoy, saying he was ill, left" the envoy.
 */
function sourceBeforeComma({ tokens, syntax }: ClaimContext, comma: number, sentence: Sentence): TokenRange | undefined {
  const near = nounPhraseBefore(syntax, comma, sentence.first);
  if (!near) return undefined;
  const preposition = near.first - 1;
  if (preposition <= sentence.first || syntax.tags[preposition] !== Tag.preposition) return near;
  if (FROM.has(tokens, preposition) && cueNouns().has(tokens.hash[preposition - 1]!)) return near;
  const whole = subjectBefore(syntax, comma, sentence.first);
  return whole ?? near;
}

/**
 * Who says what the participle's or infinitive's subject stands in ('“It was hard,” said Low, adding that …': Low, not "it"); undefined where
 * nobody does.
 */
export function speakerAround({ drafts }: ClaimContext, subject: TokenRange, group: VerbGroup, sentence: Sentence): TokenRange | undefined {
  for (let i = drafts.length - 1; i >= 0 && drafts[i]!.head >= sentence.first; i--) {
    const { speech, source, content } = drafts[i]!;
    if (speech && source.length > 0 && content.some(({ first, last }) => first <= subject.first && subject.first < last && last <= group.first)) return source[0];
  }
  return undefined;
}
