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
/** "promised to go" */
export const TO = new WordSet(['to']);
/** "it seems that" */
export const IT = new WordSet(['it']);
/** "insisted on a vote" */
export const ON = new WordSet(['on']);
/** "was driving home when" */
export const WHEN = new WordSet(['when']);
/** "in the same village" */
export const SAME = new WordSet(['same']);
/** "was also hit" */
export const ALSO = new WordSet(['also']);
/** What points to something known. */
export const POINTING = new WordSet('the this that');
/** Pronouns that can only be subjects. */
export const SUBJECT_PRONOUNS = new WordSet('i he she they we');
