import type { KnownEntity } from './aliases.ts';
import type { Span } from '../text/span.ts';
import type { Category, Certainty, ClaimKind, Polarity, Stage, TimexType } from './vocabulary.ts';

/** Why a finding is there: the rule or list that fired, in words, and the words of the text that made it fire. */
export interface Evidence {
  /** A short English sentence for the hover's "why". */
  readonly why: string;
  readonly at?: Span;
}

/** A counted amount: `unit` is the counted thing's head ("attacks"), one of the bounds holds the number. */
export interface Quantity {
  readonly unit: string;
  readonly exactly?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly about?: number;
  /** ISO date since when the count runs ("38 attacks since October 17"). */
  readonly since?: string;
}

/** Where a place is. Coordinates in degrees, WGS 84. */
export interface Place {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly precision: 'facility' | 'city' | 'district' | 'region' | 'country' | 'wider' | 'relative';
  /** Names of what contains it, from near to far ("Erbil", "Iraq"). */
  readonly within: readonly string[];
  /** Why this place and not a namesake. */
  readonly why: string;
}

/** A TIMEX3 value ("2023-10-17", "2023-W45", "P3D", "PRESENT_REF") and its type; of a range like "June 21-26" both ends, as EDTF has them ("2022-06-21/2022-06-26"). */
export interface TimeValue {
  readonly value: string;
  readonly type: TimexType;
}

/** A stretch of text that names or describes an entity. */
export interface Mention extends Span {
  readonly kind: 'mention';
  category: Category;
  /** How it refers: by name, by description ("the group", "rebels", "a convoy"), or by pronoun. */
  form: 'name' | 'nominal' | 'pronoun';
  entity: Entity;
  /** Title or role before or after the name ("US Secretary of State"); not part of the mention. */
  title?: Span | undefined;
  time?: TimeValue | undefined;
  quantity?: Quantity | undefined;
  place?: Place | undefined;
  /** A description or pronoun that matters only to the reader itself: it stands in a passage that is not about conflict. */
  aside?: true | undefined;
  evidence: readonly Evidence[];
}

/** What mentions refer to. Dates, quantities and money have one entity each mention. */
export interface Entity {
  /** Canonical name: the longest or fullest name in the text, or the alias file's. */
  name: string;
  category: Category;
  title?: string | undefined;
  place?: Place | undefined;
  /** The workspace's entry for it (`dateline.yaml`): its name and category are not the reader's to change. */
  known?: KnownEntity | undefined;
  mentions: Mention[];
}

/** Who says what, with which word, how surely. Spans are several where the text is discontinuous. */
export interface Claim {
  readonly kind: 'claim';
  act: ClaimKind;
  source: Span[];
  cue: Span[];
  content: Span[];
  /** The entity that speaks; undefined for anonymous sources and for narration. */
  speaker?: Entity | undefined;
  /** Who says it together with the speaker ("the mayor and the bishop said"), in reading order. */
  jointSpeakers?: readonly Entity[] | undefined;
  polarity: Polarity;
  certainty: Certainty;
  /** The claim in whose content this one stands ("EFE says the group said …"). */
  within?: Claim | undefined;
  /** The body that the speaker speaks for ("the army's spokesman"); undefined where none is named with him. */
  speaksFor?: Entity | undefined;
  incidents: Incident[];
  /** The fields of these incidents that it speaks of. */
  about: About[];
  evidence: readonly Evidence[];
}

/** Fields of an incident that a claim can speak of. */
export type SpokenField = 'date' | 'place' | 'perpetrator' | 'target' | 'victims' | 'weapon' | 'outcome' | 'casualties';

/** That a claim speaks of one value of an incident's field, and how the claims of others stand to it. */
export interface About {
  readonly incident: Incident;
  readonly field: SpokenField;
  /** Index of the value in the incident's field; 0 for the date. */
  readonly value: number;
  /** It says that it is not so ("denied that its men were there"). */
  readonly denied: boolean;
  /** Other speakers' claims that say the same of this field, and claims that cannot be true together with it. */
  readonly supports: Claim[];
  readonly contradicts: Claim[];
}

/** One value of an incident's field, with the claims that state it; no claims: the outlet's own narration. */
export interface Sourced<T> {
  value: T;
  claims: Claim[];
  evidence: readonly Evidence[];
}

/** A participant: an entity with the words that stand for it in this incident. */
export interface Actor {
  readonly entity?: Entity;
  /** As the text has it; for the entity's name see `entity`. */
  readonly text: string;
  readonly mentions: readonly Span[];
}

export interface Casualties {
  readonly what: 'killed' | 'injured' | 'missing' | 'captured' | 'displaced';
  readonly count: Quantity;
  /** Who was harmed, as the text has it ("Americans", "civilians"). */
  readonly who?: string;
  readonly severity?: 'minor' | 'serious';
  readonly at: Span;
}

export interface IncidentDate {
  /** EDTF (ISO 8601-2): "2023-11-07", "2023-11-07~", "2023-11", "2023-10-17/2023-11-07". */
  readonly value: string;
  readonly why: string;
}

export interface IncidentPlace {
  readonly name: string;
  readonly entity?: Entity;
  readonly place?: Place;
  readonly at: Span;
}

/** What happened and what was done to what. */
export interface Outcome {
  /** A few words in the text's own order ("both intercepted", "no significant damage"). */
  readonly text: string;
  readonly effect: 'destroyed' | 'damaged' | 'no-damage' | 'intercepted' | 'failed' | 'other';
  readonly at: Span;
  /** What it happened to, in small letters up to its head noun ("newspaper office"); none where the words do not say. */
  readonly things: readonly string[];
}

/** An attack or another coded event; `mentions` are the words that evoke it. */
export interface Incident {
  readonly kind: 'incident';
  /** 'attack', 'bombing', 'kidnapping', … : the reader's event types. */
  type: string;
  stage: Stage;
  title: string;
  date?: Sourced<IncidentDate>;
  place: Sourced<IncidentPlace>[];
  perpetrator: (Sourced<Actor> & { confidence: 'stated' | 'claimed' | 'accused' | 'suspected' })[];
  target: Sourced<Actor>[];
  victims: Sourced<Actor>[];
  weapon: Sourced<Actor>[];
  outcome: Sourced<Outcome>[];
  casualties: Sourced<Casualties>[];
  partOf?: Incident;
  mentions: Span[];
  evidence: readonly Evidence[];
}

/** Something that does not add up, with the words on both sides. */
export interface Problem {
  readonly kind: 'number-conflict' | 'number-compatible' | 'outcome-conflict' | 'place-conflict' | 'actor-conflict' | 'date-conflict' | 'weekday-mismatch' | 'disputed' | 'unlikely-order' | 'stale-recency' | 'superseded';
  /** One plain English sentence. */
  readonly message: string;
  readonly at: Span[];
  readonly severity: 'information' | 'warning';
}
