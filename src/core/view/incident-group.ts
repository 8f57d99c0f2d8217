import type { Claim, Incident, Problem } from '../model/findings.ts';
import type { IncidentAnnotation } from '../model/annotations.ts';
import type { Span } from '../text/span.ts';
import type { AnnotatedText } from './annotated-text.ts';

/** One source's account of an incident: what the machine read, what the analyst said, or both. */
export interface IncidentMember {
  readonly text: AnnotatedText;
  readonly incident?: Incident;
  readonly annotation?: IncidentAnnotation;
}

/** A claim with the text it stands in. */
export interface GroupClaim {
  readonly text: AnnotatedText;
  readonly claim: Claim;
  /** The earlier claim, in another text, that this one hands on: both are one source. */
  readonly repeats?: GroupClaim;
}

/** Something on which two members differ: the words on both sides and a plain sentence. */
export interface Disagreement {
  readonly kind: Problem['kind'];
  readonly message: string;
  readonly sides: readonly { readonly text: AnnotatedText; readonly at: Span }[];
}

/** One incident as all sources in scope tell it. */
export interface IncidentGroup {
  /** The analyst's id, or one made of type, date and place: stable while the words stay. */
  readonly id: string;
  readonly title: string;
  readonly type: string;
  /** EDTF. */
  readonly date?: string;
  readonly place?: string;
  readonly members: readonly IncidentMember[];
  /** Why the members are taken as one incident; empty for a single member. `proposed` unless the analyst gave them one id. */
  readonly reasons: readonly string[];
  readonly proposed: boolean;
  readonly claimsFor: readonly GroupClaim[];
  readonly claimsAgainst: readonly GroupClaim[];
  /** Independent sources: texts that repeat one wire report count once. */
  readonly sources: readonly { readonly name: string; readonly texts: readonly AnnotatedText[] }[];
  readonly disagreements: readonly Disagreement[];
  /** Id of the group that this one is part of. */
  readonly partOf?: string;
}
