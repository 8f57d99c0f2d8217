import { WordSet } from './phrases.ts';

const CONTRACTED_WORDS = "cannot can't won't wouldn't couldn't shouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't";

/** Auxiliaries that hold their "not" ("didn't"). Own hand; complete for news English. */
export const CONTRACTED = new WordSet(CONTRACTED_WORDS);

/** Whatever negates the verb group in which it stands ("has never", "did not", "didn't"). Own hand; complete for news English. */
export const NEGATIONS = new WordSet(`not n't never no hardly neither nor ${CONTRACTED_WORDS}`);
