import { COMMA, OPENING_BRACKETS } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape, type Tokens } from '../../text/tokens.ts';
import { nounPhraseAt } from '../syntax/noun-phrases.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import { Tag } from '../syntax/tags.ts';
import { add, type ClaimContext } from './draft.ts';

const DASH = new WordSet(['—', '–', '―', '--', '-']);
/** Fewest words of a quotation that is signed: fewer may be a title and who wrote it. */
const LEAST = 4;

/**
 * Quotations that their speaker signs, each a line or paragraph of its own: '“We lost the house.” — Ana Low', '“Never again.”' and below it
 * '- Mayor Hall, on the dam'. The dash is the cue. Runs when the constructions of the sentences are found; leaves the drafts in the order
 * of their cues.
 */
export function signedQuotations(context: ClaimContext): void {
  const { tokens, quotations, drafts } = context;
  const found = drafts.length;
  for (const quotation of quotations.list) {
    if (!quotation.speech || quotation.words < LEAST || !DASH.has(tokens, quotation.last) || !tokens.is(quotation.first, Shape.newline)) continue;
    const signature = signatureAt(context, quotation.last + 1);
    if (!signature || isOwned(context, quotation, found)) continue;
    add(context, {
      act: 'says', polarity: 'positive', certainty: 'certain', source: [signature], cue: [{ first: quotation.last, last: quotation.last + 1 }],
      content: [{ first: quotation.first, last: quotation.last }], head: quotation.last, speech: true, closes: true, why: 'Quotation with its speaker below',
    });
  }
  if (drafts.length > found) drafts.sort((a, b) => a.head - b.head);
}

/** A name behind the dash, which its line ends with or a comma or bracket parts from what tells more of it. */
function signatureAt({ tokens, syntax }: ClaimContext, first: number): TokenRange | undefined {
  if (!tokens.is(first, Shape.capital) || tokens.is(first, Shape.newline)) return undefined;
  const name = nounPhraseAt(syntax, first, tokens.count);
  if (!name || syntax.tags[name.last - 1] !== Tag.name) return undefined;
  const { last } = name;
  return COMMA.has(tokens, last) || OPENING_BRACKETS.has(tokens, last) || endsLine(tokens, last) ? name : undefined;
}

/** The line ends at token `at` or behind the full stop there. */
function endsLine(tokens: Tokens, at: number): boolean {
  const next = STOP.has(tokens, at) ? at + 1 : at;
  return next >= tokens.count || tokens.is(next, Shape.newline);
}
const STOP = new WordSet(['.']);

/** Somebody says it already, in the words around it. */
function isOwned({ drafts }: ClaimContext, { first, last }: TokenRange, found: number): boolean {
  for (let i = 0; i < found; i++) for (const part of drafts[i]!.content) if (part.first < last && first < part.last) return true;
  return false;
}
