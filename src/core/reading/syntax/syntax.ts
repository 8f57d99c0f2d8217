import type { Sentence } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { SourceText } from '../reading.ts';
import { tag } from './tagger.ts';

/**
 * A text with a word class for each token: what the phrase and clause functions read.
 *
 * How to use: `const syntax = syntaxOf(reading.source)`, then by token index
 * - `syntax.tags[i]` (see `Tag`), `isVerb`, `isAuxiliary`, `isNominal`;
 * - `nounPhraseAt(syntax, i, limit)` / `nounPhraseBefore(syntax, i, limit)`: simple noun phrases and, with `full`, their appositions,
 *   "of" phrases and relative clauses;
 * - `verbGroupAt(syntax, i, sentence)`: "has repeatedly been told" around a verb, whether it is passive, negated or modal;
 * - `subjectOf(syntax, group, sentence)`: the noun phrase that does it, relative pronouns and shared subjects included;
 * - `finiteVerbs(syntax, sentence)`: heads of the sentence's clauses; `clauseEnd(syntax, i, sentence)`: where the clause of `i` ends.
 * All positions are token indexes, half-open, inside one sentence.
 */
export interface Syntax {
  readonly tokens: Tokens;
  /** One `Tag` a token. */
  readonly tags: Uint8Array;
}

const known = new WeakMap<SourceText, Syntax>();

/** The syntax of a source; made on first use and kept as long as the source is. */
export function syntaxOf(source: SourceText): Syntax {
  let syntax = known.get(source);
  if (!syntax) {
    syntax = { tokens: source.tokens, tags: tag(source.tokens, source.sentences) };
    known.set(source, syntax);
  }
  return syntax;
}

/** Tokens `first` up to, not including, `last`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export type { Sentence };
