/** A W3C text quote selector with position hints. `start` and `end` are code points, as in the file; absent where the file has none. */
export interface Anchor {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
  /** The text that the hints speak of, where it is not the one the sidecar's head names (`SourceRecord.sha256`). */
  readonly sha256?: string;
}

/**
 * The other side of a merge in which both sides changed one field: the item's own field holds one value, this the other, until an analyst
 * decides. Kept in the file, so that neither value can be lost.
 */
export interface FieldConflict {
  /** Key as in the file; "removed" where the other side removed the whole item. */
  readonly field: string;
  /** The other value as it would be written; absent where the other side had none. */
  readonly value?: string;
}

/**
 * What every item of a sidecar carries. Values of closed vocabularies (`vocabulary.ts`) are plain strings here: a file may hold values
 * that a newer version or another project knows, and they are kept and shown. Unknown keys stay in the file.
 */
export interface Decision {
  readonly id: string;
  readonly status?: string;
  readonly note?: string;
  /** Who decided, and when (ISO 8601, UTC). */
  readonly by?: string;
  readonly at?: string;
  readonly conflicts?: readonly FieldConflict[];
}

export interface MentionAnnotation extends Decision, Anchor {
  readonly kind: 'mention';
  readonly category: string;
  /** Canonical name: the key across files. */
  readonly entity?: string;
}

/** Source or cue of a claim, anchored by itself. */
export interface ClaimPart extends Anchor {
  readonly entity?: string;
}

/** Which field of which incident a claim speaks of. */
export interface About {
  readonly incident: string;
  readonly field?: string;
  readonly value?: string;
}

/** The claim's own anchor is its content. */
export interface ClaimAnnotation extends Decision, Anchor {
  readonly kind: 'claim';
  readonly source?: ClaimPart;
  readonly cue?: ClaimPart;
  readonly polarity?: string;
  readonly certainty?: string;
  readonly credibility?: string;
  readonly about?: readonly About[];
  readonly contradicts?: readonly string[];
  readonly supports?: readonly string[];
}

/** One value of an incident's field; `claims` are ids of claims in this file. */
export interface FieldValue {
  readonly value: string;
  readonly claims?: readonly string[];
  readonly adopted?: boolean;
}

export const INCIDENT_FIELDS = ['perpetrator', 'target', 'weapon', 'outcome', 'casualties'] as const;
export type IncidentField = (typeof INCIDENT_FIELDS)[number];

export interface IncidentAnnotation extends Decision {
  readonly kind: 'incident';
  readonly title?: string;
  readonly type?: string;
  /** EDTF. */
  readonly date?: string;
  readonly place?: { readonly name?: string; readonly country?: string; readonly latitude?: number; readonly longitude?: number; readonly precision?: string; readonly why?: string };
  readonly fields: Readonly<Partial<Record<IncidentField, readonly FieldValue[]>>>;
  readonly partOf?: string;
}

export type Annotation = MentionAnnotation | ClaimAnnotation | IncidentAnnotation;
export type AnnotationKind = Annotation['kind'];

/** What the sidecar's head says of its source. */
export interface SourceRecord {
  readonly file?: string;
  /** Of the annotated text's UTF-8 bytes, hexadecimal. */
  readonly sha256?: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly reliability?: string;
  readonly conflicts?: readonly FieldConflict[];
}

/** A sidecar as far as it could be understood. */
export interface Sidecar {
  /** 1; newer versions are read and never written. */
  readonly version: number;
  readonly source: SourceRecord;
  readonly mentions: readonly MentionAnnotation[];
  readonly claims: readonly ClaimAnnotation[];
  readonly incidents: readonly IncidentAnnotation[];
}

/** One change to a sidecar. `set` replaces the given fields of an item (undefined removes the key) and leaves all others as they are. */
export type Operation =
  | { readonly op: 'add'; readonly item: Annotation }
  | { readonly op: 'set'; readonly kind: AnnotationKind; readonly id: string; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly op: 'remove'; readonly kind: AnnotationKind; readonly id: string }
  | { readonly op: 'source'; readonly fields: Readonly<Partial<Record<keyof SourceRecord, unknown>>> };

/** Where an anchor stands in a text. Spans in UTF-16 code units. */
export type Resolution =
  | { readonly state: 'sure'; readonly start: number; readonly end: number; readonly reason?: string }
  | { readonly state: 'review'; readonly start: number; readonly end: number; readonly reason: string }
  | { readonly state: 'orphan'; readonly reason: string; readonly candidates: readonly { readonly start: number; readonly end: number; readonly score: number }[] };

/** Something in a sidecar that could not be understood or does not hold together. Span in UTF-16 of the sidecar's text. */
export interface SidecarProblem {
  readonly code:
    | 'yaml' | 'conflict-markers' | 'too-large' | 'too-deep' | 'aliases' | 'version' | 'shape' | 'missing' | 'unknown-value'
    | 'duplicate-key' | 'duplicate-id' | 'dangling' | 'empty-quote' | 'conflict';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
}
