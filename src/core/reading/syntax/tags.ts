/** Word classes as the light tagger tells them, one a token. Coarse on purpose: what claims and incidents need, no more. */
export const Tag = {
  /** Punctuation and symbols. */
  mark: 0,
  noun: 1,
  /** A capitalised word that no list knows as a common word. */
  name: 2,
  pronoun: 3,
  /** "who", "which", and "that" where it opens a relative clause. */
  relative: 4,
  determiner: 5,
  /** "his", "their" and the possessive ending "'s". */
  possessive: 6,
  adjective: 7,
  number: 8,
  adverb: 9,
  preposition: 10,
  /** "and", "or", "but". */
  and: 11,
  /** "because", "when", "if" and so on. */
  subordinator: 12,
  /** "that" before a clause ("said that …"). */
  that: 13,
  /** "to" before a plain verb. */
  to: 14,
  modal: 15,
  be: 16,
  have: 17,
  do: 18,
  not: 19,
  /** A verb's plain form: infinitive, imperative or present plural. */
  base: 20,
  /** Third person singular present. */
  present: 21,
  past: 22,
  /** Past participle, after "be" or "have" or standing without a subject. */
  participle: 23,
  ing: 24,
  /** "what", "how", "why", "whether". */
  question: 25,
  quote: 26,
} as const;

/** Full verbs in any form. */
export const isVerb = (tag: number): boolean => tag >= Tag.base && tag <= Tag.ing;
/** Modals, "be", "have", "do". */
export const isAuxiliary = (tag: number): boolean => tag >= Tag.modal && tag <= Tag.do;
/** An auxiliary, a past or a third person present: what shows that a clause is there. A plain form is none, for it is an infinitive as well. */
export const isFiniteForm = (tag: number): boolean => isAuxiliary(tag) || tag === Tag.past || tag === Tag.present;
/** Any verb or auxiliary, finite or not. */
export const isVerbal = (tag: number): boolean => isVerb(tag) || isAuxiliary(tag);
/** What can head a noun phrase. */
export const isNominal = (tag: number): boolean => tag === Tag.noun || tag === Tag.name || tag === Tag.pronoun || tag === Tag.number;
