import type { Span } from '../../../text/span.ts';
import type { NameType } from './name-labels.ts';

/** A name while it is being found: tokens `first` up to, not including, `last`. */
export interface FoundName {
  first: number;
  last: number;
  type: NameType;
  /** Which rule or list spoke for it, in words. */
  why: string;
  title?: Span;
  /** A noun right before it says what it is ("the village of Marlo"): that weighs more than a guess elsewhere. */
  called?: true;
}
