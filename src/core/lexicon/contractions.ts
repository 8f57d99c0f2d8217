import { WordSet } from './phrases.ts';

/** Pronouns with the auxiliary that is written in one with them ("they've said"): a subject and its verb. General English; own hand. */
export const contracted = new WordSet(() => ['i', 'you', 'we', 'they', 'he', 'she', 'it', 'who'].flatMap((pronoun) => ["'ve", "'re", "'ll", "'d", "'m"].map((ending) => pronoun + ending)));
