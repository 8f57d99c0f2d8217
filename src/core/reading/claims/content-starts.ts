import { cueVerbs, Frame } from '../../lexicon/cue-verbs.ts';
import { SUBJECT_PRONOUNS } from '../../lexicon/little-words.ts';
import { COMMA } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { nounPhraseAt, timeWords } from '../syntax/noun-phrases.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import { isAuxiliary, isFiniteForm, isVerb, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

/** Behind ", with": somebody and a participle that is a cue ("Low calling it a joke"). */
export function participleOf(context: ClaimContext, at: number, stop: number): boolean {
  const phrase = nounPhraseAt(context.syntax, at, stop);
  return phrase !== undefined && isCueParticiple(context, phrase.last);
}

/** A finite verb after a comma: where a relative clause ends ("the envoy, who said he was tired, left"). */
export function isFiniteAt({ syntax: { tags } }: ClaimContext, at: number): boolean {
  let i = at;
  while (tags[i] === Tag.adverb) i++;
  return isFiniteForm(tags[i] ?? Tag.mark);
}

/** ", officials said" up to a comma or the end: what is before it is theirs. */
export function parentheticalCue({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  const phrase = nounPhraseAt(syntax, at, stop);
  if (!phrase) return false;
  let i = phrase.last;
  while (i < stop && (syntax.tags[i] === Tag.adverb || isAuxiliary(syntax.tags[i]!))) i++;
  const verb = i < stop && isVerb(syntax.tags[i]!) ? cueVerbs().get(tokens.hash[i]!) : undefined;
  if (!verb || !(verb.frames & (Frame.quote | Frame.end))) return false;
  const after = i + 1;
  return after >= stop || COMMA.has(tokens, after) || timeWords.has(tokens, after) || syntax.tags[after] === Tag.preposition;
}

/** "adding", "calling", "citing" and the like, an adverb before allowed. */
export function isCueParticiple({ tokens, syntax: { tags } }: ClaimContext, at: number): boolean {
  const i = tags[at] === Tag.adverb || tags[at] === Tag.and || tags[at] === Tag.preposition ? at + 1 : at;
  if (tags[i] !== Tag.ing) return false;
  const verb = cueVerbs().get(tokens.hash[i]!);
  return verb !== undefined && ((verb.frames & (Frame.clause | Frame.quote | Frame.any)) !== 0 || verb.act === 'accuses' || verb.act === 'denies' || verb.act === 'orders' || CALLING.has(tokens, i));
}
const CALLING = new WordSet('calling citing praising');

/** A noun phrase and a verb that says something, both outside what was said before ("… and the envoy said it would not"). */
export function startsSayingClause({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  let i = nounPhraseAt(syntax, at, stop, { full: true, joined: true })?.last ?? stop;
  while (i < stop && syntax.tags[i] === Tag.adverb) i++;
  const tag = i < stop ? syntax.tags[i]! : Tag.mark;
  const verb = tag === Tag.past || tag === Tag.present ? cueVerbs().get(tokens.hash[i]!) : undefined;
  return verb !== undefined && (verb.frames & Frame.quote) !== 0 && (verb.frames & Frame.clause) !== 0;
}

/** "…, and he accused the council", "…, and has promised more": behind a comma, whoever speaks says more in words of its own. */
export function speakerGoesOn({ tokens, syntax: { tags } }: ClaimContext, at: number, stop: number): boolean {
  let i = SUBJECT_PRONOUNS.has(tokens, at) ? at + 1 : at;
  const first = i;
  while (i < stop && (tags[i] === Tag.adverb || tags[i] === Tag.have)) i++;
  const tag = i < stop ? tags[i]! : Tag.mark;
  if (tag !== Tag.past && tag !== Tag.present && !(tag === Tag.participle && i > first) && !(tag === Tag.base && first > at)) return false;
  return cueVerbs().has(tokens.hash[i]!);
}

/** A noun phrase and a verb of saying ("while the mayor denied …"). */
export function startsCueClause({ tokens, syntax }: ClaimContext, at: number, stop: number): boolean {
  let i = nounPhraseAt(syntax, at, stop, { full: true, joined: true })?.last ?? stop;
  while (i < stop && (syntax.tags[i] === Tag.adverb || isAuxiliary(syntax.tags[i]!))) i++;
  return i < stop && isVerb(syntax.tags[i]!) && cueVerbs().has(tokens.hash[i]!);
}

/** A noun phrase and any finite verb ("and she left"). */
export function startsClause(context: ClaimContext, at: number, stop: number): boolean {
  const { syntax } = context;
  const phrase = nounPhraseAt(syntax, at, stop, { full: true, joined: true });
  let i = phrase ? pastInsert(context, phrase, stop) : stop;
  while (i < stop && syntax.tags[i] === Tag.adverb) i++;
  const tag = i < stop ? syntax.tags[i]! : Tag.mark;
  return isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base;
}

/** "Ray Low, the envoy, said", "the envoy of both, Ray Low, said": behind what stands between commas after a noun phrase, or its end. */
function pastInsert({ tokens, syntax }: ClaimContext, phrase: TokenRange, stop: number): number {
  const { last } = phrase;
  if (!COMMA.has(tokens, last)) return last;
  const inserted = nounPhraseAt(syntax, last + 1, stop);
  if (inserted) return COMMA.has(tokens, inserted.last) ? inserted.last + 1 : last;
  for (let i = phrase.first; i < last; i++) if (COMMA.has(tokens, i)) return last + 1;
  return last;
}
