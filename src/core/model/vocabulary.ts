/** Categories of mentions: re3d/Baleen's entity types with the splits that event coders need (armed group, state body, facility). */
export const CATEGORIES = [
  'person', 'organisation', 'armed-group', 'state-body', 'media', 'location', 'facility', 'nationality',
  'weapon', 'vehicle', 'date', 'quantity', 'money', 'document',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What a claim does. `narrates` is the outlet's own statement about an incident: no cue, no source span, not an attribution. */
export const CLAIM_KINDS = ['says', 'claims-responsibility', 'denies', 'accuses', 'threatens', 'reports', 'orders', 'believes', 'asks', 'narrates'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** FactBank's polarity and certainty, relative to the claim's source (Saurí & Pustejovsky). */
export const POLARITIES = ['positive', 'negative', 'unknown'] as const;
export type Polarity = (typeof POLARITIES)[number];
export const CERTAINTIES = ['certain', 'probable', 'possible', 'unknown'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Admiralty (NATO) grading: an outlet's reliability, a claim's credibility, each judged independently of the other. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;
export type Credibility = (typeof CREDIBILITIES)[number];

/** How far an incident got: MUC-4's stages and one for attacks that were stopped. */
export const STAGES = ['accomplished', 'attempted', 'thwarted', 'threatened'] as const;
export type Stage = (typeof STAGES)[number];

/** What an analyst did to an item. */
export const STATUSES = ['accepted', 'rejected', 'added', 'changed'] as const;
export type Status = (typeof STATUSES)[number];

/** TIMEX3 types (ISO-TimeML). */
export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof TIMEX_TYPES)[number];
