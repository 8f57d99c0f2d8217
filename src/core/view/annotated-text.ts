import type { Claim, Mention, Incident, Problem } from '../model/findings.ts';
import type { ClaimAnnotation, MentionAnnotation, Resolution, Sidecar, SidecarProblem } from '../model/annotations.ts';
import type { Reading } from '../reading/reading.ts';
import type { Span } from '../text/span.ts';

/** How an item stands with the analyst. Rejected suggestions are kept in the list and not shown. */
export type ItemState = 'suggested' | 'accepted' | 'changed' | 'added' | 'rejected';

/** What somebody else decided on an item's words, in a sidecar that this analyst does not write. */
export interface Opinion {
  /** Who: named by the decision, else by the file; undefined for an unsigned decision in the agreed record. */
  readonly by: string | undefined;
  readonly sidecar: string;
  readonly annotation: MentionAnnotation | ClaimAnnotation;
}

interface ItemBase extends Span {
  /** The annotation's id, or for a suggestion one made of what and where it is: stable while the words stay. */
  readonly id: string;
  readonly state: ItemState;
  /** How surely the annotation stands here; absent for suggestions. */
  readonly resolution?: Extract<Resolution, { start: number }>;
  /** Absent where nobody else decided. An item of others alone is a suggestion, with neither annotation nor finding. */
  readonly opinions?: readonly Opinion[];
}

export interface MentionItem extends ItemBase {
  readonly kind: 'mention';
  readonly category: string;
  /** Canonical name. */
  readonly name: string;
  readonly finding?: Mention;
  readonly annotation?: MentionAnnotation;
}

export interface ClaimItem extends ItemBase {
  readonly kind: 'claim';
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly finding?: Claim;
  readonly annotation?: ClaimAnnotation;
}

export type Item = MentionItem | ClaimItem;

export interface Orphan {
  readonly annotation: MentionAnnotation | ClaimAnnotation;
  readonly resolution: Extract<Resolution, { state: 'orphan' }>;
}

/** A sidecar of the same source that this analyst does not write: another analyst's, or the agreed record. */
export interface OtherSidecar {
  readonly uri: string;
  /** As the file's name has it; undefined for the agreed record. */
  readonly analyst: string | undefined;
  readonly sidecar: Sidecar;
  readonly problems: readonly SidecarProblem[];
}

/** What everybody shows: one source with what the machine says, what the analyst says, and where it stands. */
export interface AnnotatedText {
  readonly uri: string;
  readonly reading: Reading;
  /** The sidecar that this analyst's decisions go to. */
  readonly sidecarUri: string;
  readonly sidecar: Sidecar;
  readonly sidecarProblems: readonly SidecarProblem[];
  readonly others: readonly OtherSidecar[];
  /** Reading order, outer before inner. */
  readonly items: readonly Item[];
  readonly orphans: readonly Orphan[];
  readonly incidents: readonly Incident[];
  readonly problems: readonly Problem[];
}
