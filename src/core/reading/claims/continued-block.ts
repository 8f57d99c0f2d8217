import { Shape } from '../../text/tokens.ts';
import type { TokenRange } from '../syntax/syntax.ts';
import type { ClaimContext, ClaimDraft } from './draft.ts';
import { isApart, type Part } from './paragraph-parts.ts';

/** Words of one speaker without quotation marks: "He wrote:", and lines without an empty one between, or items of a list. */
export interface Block {
  readonly speaker: ClaimDraft;
  /** An empty line stands before it, so that the lines up to the next one belong to it. */
  readonly lined: boolean;
  /** The mark that opens its items; empty for none. */
  readonly bullet: string;
}

/** The block that the paragraph belongs to, whose words it gives to the speaker: `before`, the block of the paragraph before, or one that `announced` begins; undefined for none. */
export function continuedBlock(context: ClaimContext, part: Part, before: Block | undefined, announced: ClaimDraft | undefined): Block | undefined {
  const block = before && goesOn(context, part, before) ? before : announced && !part.opensQuoted ? beginBlock(context, part, announced) : undefined;
  block?.speaker.content.push(withoutStop(context, part));
  return block;
}

const beginBlock = (context: ClaimContext, part: Part, speaker: ClaimDraft): Block => ({ speaker, lined: isApart(context, part), bullet: bulletAt(context, part.first) });

function goesOn(context: ClaimContext, part: Part, { lined, bullet }: Block): boolean {
  return (lined && !isApart(context, part)) || (bullet !== '' && bulletAt(context, part.first) === bullet);
}

/** The mark that opens an item of a list at token `first`; empty for none. */
function bulletAt({ tokens }: ClaimContext, first: number): string {
  const mark = tokens.textOf(first);
  return /^[-–—*•·▪●◦‣]$/.test(mark) && tokens.is(first + 1, Shape.spaced) ? mark : '';
}

function withoutStop({ tokens }: ClaimContext, { first, last }: TokenRange): TokenRange {
  return { first, last: tokens.textOf(last - 1) === '.' && last > first + 1 ? last - 1 : last };
}
