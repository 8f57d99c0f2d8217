import { WordSet } from './phrases.ts';

const ACCUSE_WORDS = 'accuse accuses accused accusing suspect suspects suspected suspecting charge charges charged charging convict convicts convicted convicting sentence sentenced sentencing indict indicted jail jailed imprison imprisoned implicate implicates implicated implicating blame blames blamed blaming link links linked linking arrest arrested arresting detain detained detaining prosecute prosecuted tried acquit acquits acquitted acquitting exonerate exonerated absolve absolved';
/** Verbs whose object is charged, with the preposition of the deed: "accused X of", "blamed X for". Own hand. */
export const ACCUSE = new WordSet(ACCUSE_WORDS);
/** Of these, what somebody may do to people for other reasons: a deed must be named ("arrested the clerk for the raid"). */
export const ARREST = new WordSet('acquit acquits acquitted acquitting exonerate exonerated absolve absolved charge charges charged charging convict convicted sentence sentenced indict indicted jail jailed imprison imprisoned link links linked linking arrest arrested arresting detain detained detaining prosecute prosecuted tried suspect suspects suspected');
/** Of these, what is done to people in many places and times: only "for", "over" and "in connection with" name a deed. */
export const CUSTODY = new WordSet('sentence sentenced sentencing jail jailed imprison imprisoned arrest arrested arresting detain detained detaining prosecute prosecuted tried');
/** Of these, what takes "of". */
export const ACCUSE_OF = new WordSet('accuse accuses accused accusing suspect suspects suspected suspecting convict convicts convicted convicting acquit acquits acquitted acquitting absolve absolved');

const ASCRIBE_WORDS = 'attribute attributes attributed attributing ascribe ascribed blame blames blamed blaming pin pinned';
/** Verbs whose object is the deed: "attributed the murder to X", "blamed it on X". Own hand. */
export const ASCRIBE = new WordSet(ASCRIBE_WORDS);

const PART_WORDS = 'involved participated participating participate participates responsible behind part hand role accomplices accomplice mastermind masterminds author authors perpetrator perpetrators culprit culprits implicated guilty';
/** Words for a part in a deed, before "in", "for", "of" or "to". Own hand. */
export const PART = new WordSet(PART_WORDS);

const MASTERMIND_WORDS = 'mastermind masterminded masterminding orchestrated orchestrating planned plotted ordered financed';
/** What those do to a deed who let others do it ("ordered the raid"). Own hand. */
export const MASTERMIND = new WordSet(MASTERMIND_WORDS);

const WARRANT_WORDS = 'warrant warrants';
/** "a warrant for X". */
export const WARRANT = new WordSet(WARRANT_WORDS);

const WORK_WORDS = 'work act action deed crime';
/** Nouns for a deed, before "of" or "by" and its doer: "was the work of the Front". Own hand. */
export const WORK = new WordSet(WORK_WORDS);

const DONE_WORDS = 'committed perpetrated';
/** What is done to a deed that a noun stands for, before "by": "the crime was committed by". Own hand. */
export const DONE = new WordSet(DONE_WORDS);

const HOLD_WORDS = 'hold holds held holding';
/** "hold the army responsible". */
export const HOLD = new WordSet(HOLD_WORDS);
/** What somebody is held to be: "held accountable for". */
export const RESPONSIBLE = new WordSet('responsible accountable');

const INVOLVEMENT_WORDS = 'involvement participation complicity';
/** "the army's involvement in the killing". Own hand. */
export const INVOLVEMENT = new WordSet(INVOLVEMENT_WORDS);

const NAMING_WORDS = 'identified identifying introduced introducing described describing';
/** "identified themselves as members of the Front": who does so names whom he acts for. */
export const NAMING = new WordSet(NAMING_WORDS);

/** All words that open a charge: most words are none, which one look tells. */
export const CHARGE_WORDS = new WordSet(`${NAMING_WORDS} ${ACCUSE_WORDS} ${ASCRIBE_WORDS} ${PART_WORDS} ${MASTERMIND_WORDS} ${WARRANT_WORDS} ${WORK_WORDS} ${DONE_WORDS} ${HOLD_WORDS} ${INVOLVEMENT_WORDS}`);

/** Prepositions of the deed behind a word that charges: "accused of the raid". */
export const OF_DEED = new WordSet('of for with in to over');
/** Of these, those that name the deed behind "arrested" and "responsible" as well. */
export const FOR_DEED = new WordSet('for over');
/** Marks within what is charged: they end no search for the deed. */
export const INSIDE = new WordSet([',', '(', ')', '[', ']', '-']);
