import type { Participant } from '../events/event-mention.ts';

/** Whom words blame for what: "accused the rebels of the raid". */
export interface Blame {
  readonly who: readonly Participant[];
  /** Token from which the deed is looked for, to the right; -1 where the words name none ("accusing the army"). */
  readonly deed: number;
  /** The token up to which it is looked for. */
  readonly until: number;
}

/** Somebody is said to be behind a deed: who, and where in the sentence the deed is named. */
export interface Charge extends Blame {
  readonly confidence: 'accused' | 'suspected';
}
