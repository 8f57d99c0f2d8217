import type { Span } from '../text/span.ts';
import type { Casualties, Claim, Incident, Place } from './findings.ts';

/** A place that an account names, with what the lists know of it. */
export interface AccountPlace {
  readonly name: string;
  readonly place?: Place;
  /** It is where the incident's own words put it; else it only stands beside them. */
  readonly own: boolean;
  /** A village or small town, which few lists have or none. */
  readonly small?: true;
}

/** A figure for all of a kind of people that were harmed. */
export interface AccountFigure {
  readonly value: Casualties;
  /** Who gives it, as the text calls them; empty for the outlet itself. */
  readonly voice: string;
  readonly claims: readonly Claim[];
}

/** What becomes of somebody: killed, told alive, or speaking. */
export interface AccountFate {
  /** In full, without title. */
  readonly name: string;
  readonly fate: 'dead' | 'alive' | 'speaks';
  readonly at: Span;
}

/**
 * What one text tells of one incident, the sentences that go on with it included: a text tells of a deed once with its day and town and then
 * of the dead, the fire and the army's version without either. Two texts are compared by accounts, as either may give its day elsewhere.
 */
export interface Account {
  readonly incident: Incident;
  /** Incidents that go on with it: told behind it, with no day or place that is not its. */
  readonly follow: readonly Incident[];
  /** The incident that it goes on with itself. */
  readonly goesOnWith?: Incident;
  /** The day that the incident's own words give, as a day number. */
  readonly day?: number;
  /** Days named beside its words, its own included, as day numbers. */
  readonly days: ReadonlySet<number>;
  readonly places: readonly AccountPlace[];
  /** Told of a campaign, or of many places at once: its figures and damage are no one deed's. */
  readonly wide: boolean;
  /** Where it stands in the text, with what follows it. */
  readonly spans: readonly Span[];
  readonly figures: readonly AccountFigure[];
  /** Of everybody in the text. */
  readonly fates: readonly AccountFate[];
}
