import { WordSet } from './phrases.ts';

/** Punctuation marks that readers ask for by token; own hand. */
export const COMMA = new WordSet([',']);
/** ";" */
export const SEMICOLON = new WordSet([';']);
/** ":" */
export const COLON = new WordSet([':']);
/** The short one, as in "nine-year-old"; dashes are longer. */
export const HYPHEN = new WordSet(['-']);
/** "(" and "[" */
export const OPENING_BRACKETS = new WordSet(['(', '[']);
/** ")" and "]" */
export const CLOSING_BRACKETS = new WordSet([')', ']']);
/** Dashes, and the hyphen that may stand for one. */
export const DASH = new WordSet(['—', '–', '--', '-']);
