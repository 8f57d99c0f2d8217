import { CLAUSE_TAKERS, PLURAL_SPEECH } from '../../lexicon/speech-forms.ts';
import { Form } from '../../lexicon/verbs.ts';
import { lacksStop } from '../../text/headlines.ts';
import { hashOf, Shape } from '../../text/tokens.ts';
import { behindInsert, finiteBehind, isInsertedAfter, isPlural, isSpeakerAfter, thereIs } from './clause-signs.ts';
import { isAuxiliary, isNominal, Tag } from './tags.ts';
import { UNTOLD, type VerbWord } from './verb-word.ts';
import { formsOf } from './word-forms.ts';

const OUT = hashOf('out');

/** "denies it", "Ann Low, a lawyer, claims that", "the claims": a third person singular, or the plural of a noun. */
export function presentTag(word: VerbWord): number {
  if (!word.is(Form.present)) return UNTOLD;
  if (isHead(word)) return Tag.noun;
  if (!word.nounish || word.subject) return Tag.present;
  return (word.nearSpeech && isSaid(word)) || hasPreposition(word) || isBehindAdverb(word) || isDone(word) ? Tag.present : Tag.noun;
}

/** "Rights advocates said": a finite verb follows, so this is the subject's head. */
function isHead(word: VerbWord): boolean {
  const { tokens, i } = word;
  if (word.subject || !isNominal(word.before) || CLAUSE_TAKERS.has(tokens, i) || (word.nearSpeech && thereIs(tokens, i + 1))) return false;
  return finiteBehind(tokens, i + 1, word.sentence) || PLURAL_SPEECH.has(tokens, i + 1);
}

/** A verb of saying that is a noun as well, by what stands before it. */
function isSaid(word: VerbWord): boolean {
  switch (word.before) {
    case Tag.and:
      return isJoined(word) || pointsOut(word);
    case Tag.mark:
      return word.anyFinite ? isHeadingVerb(word) || isBehindMark(word) : isBehindMark(word) || isBehindInsert(word);
    case Tag.name:
    case Tag.noun:
    case Tag.number:
      return pointsOut(word) || leavesGap(word) || vowsNot(word) || isInserted(word) || endsByline(word) || isLoneVerb(word);
    default:
      return false;
  }
}

/** "denies it, and blames bandits": joined to a verb in the same tense; "denies it and blames the rebels": with an object. */
function isJoined(word: VerbWord): boolean {
  if (!word.anyFinite) return false;
  if (word.takesObject && word.next !== Tag.quote) return true;
  return (word.takesObject || word.next === Tag.noun || word.next === Tag.name) && presentBefore(word);
}

/** Whether the last verb in a tense, shortly before, stands in the present. */
function presentBefore({ tags, i, sentence }: VerbWord): boolean {
  for (let k = i - 2; k >= sentence.first && k > i - 1 - JOINED; k--) {
    if (tags[k] === Tag.present) return true;
    if (tags[k] === Tag.past || isAuxiliary(tags[k]!) || tags[k] === Tag.base) return false;
  }
  return false;
}
/** Between two verbs of one subject, in tokens. */
const JOINED = 8;

/** "Low denies it and points out that", "The council points out that" */
const pointsOut = ({ tokens, i }: VerbWord): boolean => tokens.hash[i + 1] === OUT;

/** "Mayor denies it, vows to go on": a heading's second verb. */
const isHeadingVerb = (word: VerbWord): boolean => (word.next === Tag.to || word.next === Tag.that || word.next === Tag.name) && isHeading(word);

const isHeading = ({ tokens, sentence }: VerbWord): boolean => tokens.is(sentence.first, Shape.newline) && lacksStop(tokens, sentence);

/** "Ann Low, a lawyer, calls it a joke", "The mayor spurns the offer, blasts the critics": behind a mark, with an object. */
const isBehindMark = (word: VerbWord): boolean => word.i - 1 > word.sentence.first && word.next !== Tag.that && (word.takesObject || word.next === Tag.to || word.next === Tag.name);

/** "Low, however, hopes that", "Ann Low, a lawyer, notes that": behind an insert, where no verb has come. */
const isBehindInsert = ({ tokens, tags, i, sentence, next }: VerbWord): boolean =>
  (next === Tag.that || next === Tag.question || next === Tag.ing) && behindInsert(tokens, tags, i, sentence.first);

/** "a move that the crown hopes will end it": a verb of thinking in a relative clause, whose gap the next verb shows. */
function leavesGap({ tokens, tags, i, sentence, next }: VerbWord): boolean {
  if (next !== Tag.modal || !CLAUSE_TAKERS.has(tokens, i)) return false;
  for (let k = i - 2; k >= sentence.first && k > i - GAP; k--) if (tags[k] === Tag.that || tags[k] === Tag.relative) return true;
  return false;
}
/** From the pronoun to the verb, in tokens. */
const GAP = 7;

/** "Low vows not to go" */
const vowsNot = (word: VerbWord): boolean => word.next === Tag.not && word.finite < 0;

/** '…," Hall notes.', "Democrats, Hall notes, have …", '…,” a voice in the film states.': between who speaks and a mark. */
function isInserted({ tokens, tags, i, sentence, before, next }: VerbWord): boolean {
  if (next !== Tag.mark) return false;
  if (before === Tag.name) return isInsertedAfter(tokens, tags, i, sentence.first);
  return before === Tag.noun && isSpeakerAfter(tokens, tags, i, sentence.first);
}

/** "Porto News reports:" */
const endsByline = ({ tokens, i, sentence, before, anyFinite }: VerbWord): boolean =>
  before === Tag.name && !anyFinite && i + 2 >= sentence.last && tokens.text.charCodeAt(tokens.start[i + 1]!) === 0x3a;

/** "The minister calls for restraint.": a sentence with no other verb. */
const isLoneVerb = (word: VerbWord): boolean => word.next === Tag.preposition && word.before === Tag.noun && !word.anyFinite && !isPlural(word.tokens, word.i - 1) && word.endsWhole;

/** "Low calls for a vote": its own preposition tells it from "Low attacks on the plan". */
const hasPreposition = (word: VerbWord): boolean => word.before === Tag.name && word.next === Tag.preposition && word.finite < 0 && word.takesPreposition;

/** "The bridge now shows cracks" */
const isBehindAdverb = (word: VerbWord): boolean => word.before === Tag.adverb && word.next !== Tag.mark && isNominal(word.previous) && !word.followsFinite;

/** "Shelling kills two", "The bomb targets the bridge": behind a subject, with an object. */
function isDone(word: VerbWord): boolean {
  const clear = objectIsClear(word);
  if (!(isNominal(word.previous) || (clear && isDeed(word))) || word.followsFinite) return false;
  return clear || objectIsLikely(word);
}

/** "targets the bridge", "targets Low", "kills two", "claims there is" */
function objectIsClear(word: VerbWord): boolean {
  const { next } = word;
  if (word.takesObject || next === Tag.to || next === Tag.name || next === Tag.number) return true;
  return word.nearSpeech && ((next === Tag.ing && word.before === Tag.name) || thereIs(word.tokens, word.i + 1));
}

/** "Shelling kills two", "army shelling kills two": an -ing form is a subject as well, but for "…, dismissing stories he had not read". */
function isDeed({ tags, i, before, sentence }: VerbWord): boolean {
  if (before !== Tag.ing) return false;
  const tag = tags[i - 2]!;
  return i - 1 === sentence.first || isNominal(tag) || tag === Tag.adjective || tag === Tag.determiner;
}

/** "The bomb targets civilians": a noun that is no verb, behind a singular. */
function objectIsLikely(word: VerbWord): boolean {
  const { tokens, i, next } = word;
  if (word.finite >= 0 || (next !== Tag.noun && next !== Tag.adjective)) return false;
  return (formsOf(tokens, i + 1) & (Form.base | Form.present)) === 0 && !isPlural(tokens, i - 1) && !word.finiteFollows;
}
