import type { TokenRange } from '../syntax/syntax.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import type { Quotation } from './quotations.ts';

/** A paragraph as tokens `first` up to, not including, `last`, with what claims are made of. */
export interface Part extends TokenRange {
  /** Where the paragraph before ends and where this one starts, in UTF-16 units. */
  readonly after: number;
  readonly start: number;
  /** Those that open in it. */
  readonly quotations: readonly Quotation[];
  /** Those whose cue stands in it. */
  readonly drafts: readonly ClaimDraft[];
  /** It begins with a quotation. */
  readonly opensQuoted: boolean;
  /** It begins and ends with one: nothing but quotations, or the words between them. */
  readonly whole: boolean;
  /** The first quotation behind it. */
  readonly following: Quotation | undefined;
}

/** The paragraphs of a text, each with its quotations and drafts, which stand in the order of the text. */
export function findParts({ tokens, reading: { source }, drafts, quotations: { list, of } }: ClaimContext): Part[] {
  let last = 0;
  let after = 0;
  let quotation = 0;
  let draft = 0;
  return source.paragraphs.map(({ start, end }) => {
    const first = last;
    last = tokens.startingFrom(end);
    const quotations: Quotation[] = [];
    while (quotation < list.length && list[quotation]!.first < last) quotations.push(list[quotation++]!);
    const inside: ClaimDraft[] = [];
    for (; draft < drafts.length && drafts[draft]!.head < last; draft++) if (drafts[draft]!.head >= first) inside.push(drafts[draft]!);
    const opensQuoted = quotations[0]?.first === first;
    const part: Part = { first, last, after, start, quotations, drafts: inside, opensQuoted, whole: opensQuoted && of[last - 1]! >= 0, following: list[quotation] };
    after = end;
    return part;
  });
}

/** An empty line stands before the paragraph. */
export function isApart({ reading: { source } }: ClaimContext, { after, start }: Part): boolean {
  const first = source.text.indexOf('\n', after);
  const second = first < 0 ? -1 : source.text.indexOf('\n', first + 1);
  return second >= 0 && second < start;
}
