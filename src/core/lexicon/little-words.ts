import { WordSet } from './phrases.ts';

/** Words that readers ask for by token, each alone ("members | of | the guild"); own hand. */
export const OF = new WordSet(['of']);
/** "as a warning" */
export const AS = new WordSet(['as']);
/** "killed by rebels" */
export const BY = new WordSet(['by']);
/** "armed with rifles" */
export const WITH = new WordSet(['with']);
/** "for the raid" */
export const FOR = new WordSet(['for']);
/** "the front" */
export const THE = new WordSet(['the']);
/** "one of them" */
export const ONE = new WordSet(['one']);
/** "according to the mayor" */
export const ACCORDING = new WordSet(['according']);
/** "in front of the bank", "the Marlo Liberation Front" */
export const FRONT = new WordSet(['front']);
/** "thirty others" */
export const OTHERS = new WordSet(['others']);
/** "there was a blast" */
export const THERE = new WordSet(['there']);
/** "a guard", "an attack" */
export const AN = new WordSet('a an');
/** "asked whether he knew" */
export const IF = new WordSet('if whether');
