import { WordSet } from './phrases.ts';

const CLAIM_FORMS = 'claim claims claimed claiming';
const DENY_FORMS = 'deny denies denied denying';

/** "claimed the attack". Own hand. */
export const CLAIM = new WordSet(CLAIM_FORMS);
/** "denied responsibility". Own hand. */
export const DENY = new WordSet(DENY_FORMS);
/** Verbs by which somebody owns to a deed or does not: "took responsibility for", "denied responsibility for". Own hand. */
export const OWNING = new WordSet(`${CLAIM_FORMS} take takes took taking accept accepts accepted accepting assume assumed ${DENY_FORMS}`);
/** What is claimed or denied with a deed: "claimed credit for". Own hand. */
export const RESPONSIBILITY = new WordSet('responsibility credit blame');
