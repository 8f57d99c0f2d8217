import { Frame, type CueVerb } from '../../../lexicon/cue-verbs.ts';
import { COMMA } from '../../../lexicon/marks.ts';
import { sentenceEnd } from '../../syntax/clauses.ts';
import type { Sentence, TokenRange } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import type { Complement } from '../complement.ts';
import { contentBefore } from '../content-before.ts';
import type { ClaimContext } from '../draft.ts';
import { beforeAside, beforeSetting, behindColon, givenName } from './said-aside.ts';
import { beforeComma, beforeEnd, beforeOther } from './said-before.ts';
import { inObject, objectForClause } from './said-object.ts';
import { inQuotation } from './said-quotation.ts';
import { Saying, type Said } from './saying.ts';

/** Where what a verb says stands, given what follows the cue and where the cue's clause begins; undefined where the verb is no cue here. */
export function whatIsSaid(context: ClaimContext, verb: CueVerb, complement: Complement, start: number, sentence: Sentence, cue: TokenRange, subject: TokenRange): Said | undefined {
  const saying = new Saying(context, verb, complement, start, sentence, cue, subject);
  return givenName(saying) ?? beforeAside(saying) ?? beforeSetting(saying) ?? behindColon(saying) ?? BY_KIND[complement.kind](saying);
}

/** How what is said is found, by what follows the cue. */
const BY_KIND: Readonly<Record<Complement['kind'], (saying: Saying) => Said | undefined>> = {
  quote: inQuotation,
  clause: inClause,
  question: inQuestion,
  infinitive: inInfinitive,
  personTo: inPersonTo,
  object: inObject,
  gerund: inGerund,
  particle: behindParticle,
  colon: inColon,
  comma: beforeComma,
  end: beforeEnd,
  other: beforeOther,
};

/** "said that the road was open", "said the road was open" */
function inClause(saying: Saying): Said | undefined {
  if (!takesClause(saying)) return objectForClause(saying);
  const that = saying.tags[saying.first] === Tag.that;
  return (that ? onBothSides(saying) : undefined) ?? { content: saying.withRelative(saying.clause()), why: that ? 'with a that-clause' : 'with a clause' };
}

/** By its list, or by a particle of its own: "pointed out that", "made it clear that". */
function takesClause(saying: Saying): boolean {
  const { tokens, verb, first, complement } = saying;
  return saying.takes(Frame.clause) || verb.particles.has(tokens.hash[first - 1]!) || (verb.lemma === 'make' && verb.particles.has(tokens.hash[complement.cueLast - 1]!));
}

/** "It is no wonder, Low said, that the dam broke" */
function onBothSides(saying: Saying): Said | undefined {
  const { start, subject } = saying;
  if (!COMMA.has(saying.tokens, saying.first - 1) || !saying.behindComma || start !== subject.first) return undefined;
  const earlier = contentBefore(saying.context, start, saying.sentence, true);
  return earlier && { content: [earlier, saying.clause()], why: 'after what is said' };
}

/** "asked whether the road was open" */
function inQuestion(saying: Saying): Said | undefined {
  return saying.takes(Frame.question) ? { content: [saying.clause()], why: 'with an indirect question' } : undefined;
}

/** "vowed to return" */
function inInfinitive(saying: Saying): Said | undefined {
  return saying.takes(Frame.infinitive) ? { content: [saying.phrase()], why: 'with an infinitive' } : undefined;
}

/** "urged them to leave": the person belongs to what is said, but for a verb that names whom it is said to ("asked them to leave"). */
function inPersonTo(saying: Saying): Said | undefined {
  if (!saying.takes(Frame.personTo | Frame.object)) return undefined;
  const { first, complement: { addressee } } = saying;
  const content = { first: addressee && !(saying.frames & Frame.person) ? addressee.first : first, last: saying.end('phrase') };
  return { content: saying.withRelative(content), why: 'with a person and an infinitive' };
}

/** "suggested leaving" */
function inGerund(saying: Saying): Said | undefined {
  return saying.takes(Frame.gerund) ? { content: [saying.phrase()], why: 'with a gerund' } : undefined;
}

/** "called for a vote"; "warning travellers about …": whom it is said to belongs to what is said; "told reporters of …" does not need it. */
function behindParticle(saying: Saying): Said | undefined {
  const { first, verb, complement: { addressee } } = saying;
  if (first >= saying.sentence.last) return undefined;
  const warned = addressee && (saying.frames & Frame.person) !== 0 && (saying.frames & Frame.any) !== 0 && verb.act === 'says' && verb.lemma !== 'tell';
  return { content: saying.withRelative({ first: warned ? addressee.first : first, last: saying.phrase().last }), why: 'with a preposition' };
}

/** "said: the road is open" */
function inColon(saying: Saying): Said | undefined {
  if (!saying.takes(Frame.quote | Frame.clause | Frame.object)) return undefined;
  return { content: saying.first < sentenceEnd(saying.context.syntax, saying.sentence) ? [saying.clause()] : [], why: 'with a colon' };
}
