import { Frame, type CueVerb } from '../../lexicon/cue-verbs.ts';
import { AN, IF } from '../../lexicon/little-words.ts';
import { COLON, COMMA } from '../../lexicon/marks.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import { pastTitle, skipAdverbials } from './adverbials.ts';
import type { ClaimContext } from './draft.ts';
import { finiteAt, startsWithSubject } from './finite-clause.ts';
import { asksWho } from './question-words.ts';

/** Whom something is said to, right behind the cue verb: "told reporters on Friday that", "promised the town a bridge". */
export function addresseeAt(context: ClaimContext, verb: CueVerb, at: number, limit: number): TokenRange | undefined {
  if (!(verb.frames & (Frame.person | Frame.personTo))) return undefined;
  const { tokens, syntax } = context;
  const person = titled(context, nounPhraseAt(syntax, at, limit, { joined: true }), limit);
  if (!person || finiteAt(context, person.last, limit)) return undefined;
  const after = nounPhraseAt(syntax, at, limit, { full: true, joined: true })!;
  // "warned the firm against a sale": its own preposition ends whom it is said to.
  // "told Ann Low of Porto News, “…”": the preposition belongs to the name where speech follows.
  const whole = after.last > person.last && opensSpeech(context, after.last, limit);
  const candidate = !whole && verb.particles.has(tokens.hash[person.last]!) || !whole && (opensContent(context, skipAdverbials(context, person.last, limit), limit) || asksWho(context, person.last, verb)) ? person : after;
  const then = skipAdverbials(context, candidate.last, limit);
  // "promised a bridge": a thing, not whom it was promised to.
  const thing = (verb.frames & Frame.object) !== 0 && (AN.has(tokens, person.first) || verb.lemma === 'promise');
  const clauseFollows = (verb.frames & Frame.person) !== 0 && (asksWho(context, then, verb) || (then >= limit && !thing) || startsWithSubject(context, then, limit) || verb.particles.has(tokens.hash[candidate.last]!));
  return (opensContent(context, then, limit) && then < limit && !(COMMA.has(tokens, then) && !(verb.frames & Frame.person))) || clauseFollows ? candidate : undefined;
}

/** The addressee with the title of what he runs ("told the radio's “Morning Talk” that …"). */
function titled(context: ClaimContext, person: TokenRange | undefined, limit: number): TokenRange | undefined {
  return person && { first: person.first, last: context.syntax.tags[person.last] === Tag.possessive ? pastTitle(context, person.last, limit) : person.last };
}

/** What is said, or the mark before it. */
const opensContent = ({ tokens, syntax: { tags } }: ClaimContext, i: number, limit: number): boolean =>
  i >= limit || tags[i] === Tag.that || tags[i] === Tag.to || tags[i] === Tag.quote || tags[i] === Tag.question || IF.has(tokens, i) || COMMA.has(tokens, i) || COLON.has(tokens, i);

/** "that", or a comma or colon and a quotation. */
const opensSpeech = ({ tokens, syntax: { tags }, quotations }: ClaimContext, i: number, limit: number): boolean =>
  i + 1 < limit && (tags[i] === Tag.that || (COMMA.has(tokens, i) && tags[i + 1] === Tag.that) || ((COMMA.has(tokens, i) || COLON.has(tokens, i)) && quotations.list[quotations.of[i + 1]!]?.first === i + 1));
