import type { EventType, EventWord } from '../../../lexicon/events.ts';
import type { Entity, Mention, Quantity } from '../../../model/findings.ts';
import type { Stage } from '../../../model/vocabulary.ts';
import type { Sentence } from '../../../text/sentences.ts';

/** A noun phrase in a role: its tokens, the head's token, and the mention that names or describes it where there is one. */
export interface Participant {
  readonly first: number;
  readonly last: number;
  /** Token of the head noun. */
  readonly head: number;
  readonly mention?: Mention | undefined;
  readonly entity?: Entity | undefined;
  /** Names in the phrase or right behind it that tell it from others of its kind: "Al Harir" for "Al Harir base", "Erbil" for "the base at Erbil airport". */
  readonly sites: readonly string[];
  /** An explosive by its words, where no list holds it as a weapon: "a dynamite charge", "sticks of dynamite". */
  readonly charge: boolean;
  /** How many, where the words say so. */
  readonly quantity?: Quantity | undefined;
}

/** Whether the words say that it happened: told as a fact, denied, only thought of, or a general truth. */
export type Factuality = 'actual' | 'negated' | 'hypothetical' | 'habitual';

/** Where the words stand that evoke an event. */
export interface EventWords {
  readonly first: number;
  /** Token behind the last. */
  readonly last: number;
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly sentenceIndex: number;
}

/** Words that evoke an event, with the participants that stand in their grammar. */
export interface EventMention extends EventWords {
  readonly word: EventWord;
  type: EventType;
  fact: Factuality;
  stage: Stage;
  /** Several events in one mention ("attacks"), with their number where the text counts them. */
  readonly plural: boolean;
  count?: Quantity | undefined;
  /** The day since when several are counted. */
  since?: Mention;
  /** The day by which it had happened: "whose bodies were found on Monday". */
  latest?: Mention;
  /** "the attack", "this attack": points back to an event already told. */
  definite: boolean;
  agents: Participant[];
  patients: Participant[];
  means: Participant[];
  places: Mention[];
  dates: Mention[];
  /** Where its place and day are looked for, if not at its own words: the one object of several that it is told of. */
  readonly anchor?: { readonly first: number; readonly last: number };
}
