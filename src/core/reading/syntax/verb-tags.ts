import { Form } from '../../lexicon/verbs.ts';
import { hashOf, Shape, type Tokens } from '../../text/tokens.ts';
import { countFollows, ENDED } from './clause-signs.ts';
import { pastTag } from './past-tags.ts';
import { plainTag } from './plain-tags.ts';
import { presentTag } from './present-tags.ts';
import { isNominal, Tag } from './tags.ts';
import { UNTOLD, type VerbWord } from './verb-word.ts';

const THOSE = hashOf('those');

/** A form of a listed verb, in its surroundings: by the first rule that tells. */
export function verbTag(word: VerbWord): number {
  return (
    behindHyphen(word) ||
    behindThose(word) ||
    inNounPhrase(word) ||
    beforeSpeaker(word) ||
    behindTo(word) ||
    ingTag(word) ||
    behindAuxiliary(word) ||
    behindPreposition(word) ||
    beforeNoun(word) ||
    pastTag(word) ||
    presentTag(word) ||
    plainTag(word)
  );
}

/** "the so-called massacre", "a self-described rebel" */
function behindHyphen(word: VerbWord): number {
  return word.before === Tag.mark && word.is(Form.participle) && word.nounFollows && isGlued(word.tokens, word.i) ? Tag.adjective : UNTOLD;
}

/** A hyphen without spaces joins the word to the one before. */
const isGlued = (tokens: Tokens, i: number): boolean => tokens.text.charCodeAt(tokens.start[i - 1]!) === 0x2d && !tokens.is(i, Shape.spaced) && !tokens.is(i - 1, Shape.spaced);

/** "those surveyed", "those invited by" */
function behindThose({ before, next, tokens, i, forms }: VerbWord): number {
  return before === Tag.determiner && tokens.hash[i - 1] === THOSE && forms & Form.participle && next !== Tag.noun && next !== Tag.name ? Tag.participle : UNTOLD;
}

/** "the open road", "two wounded guards", "the attack": behind what opens a noun phrase a noun, or an adjective where a noun follows. */
function inNounPhrase(word: VerbWord): number {
  const { before } = word;
  if (before !== Tag.determiner && before !== Tag.possessive && before !== Tag.adjective && !(before === Tag.number && countsNoun(word))) return UNTOLD;
  if (word.is(Form.adjective)) return Tag.adjective;
  if (word.is(Form.participle | Form.ing) && !word.nounish) {
    if (word.nounFollows) return Tag.adjective;
    return word.is(Form.ing) ? Tag.ing : before === Tag.adjective ? Tag.past : Tag.noun;
  }
  return word.nounish || (before !== Tag.adjective && before !== Tag.number) ? Tag.noun : UNTOLD;
}

/** "12 wounded", but not a year ("in 1990 left the town") nor a number that is the subject ("55 percent said so", "43 said the same"). */
function countsNoun(word: VerbWord): boolean {
  const { tags, i } = word;
  if (word.is(Form.past) && i - 2 >= word.sentence.first && tags[i - 2] === Tag.preposition) return false;
  return !(word.is(Form.past | Form.base) && (word.takesObject || word.nearSpeech));
}

/** '“…,” read the statement', '“…,” notes the editor': right behind the comma and closing mark of what was said. */
function beforeSpeaker(word: VerbWord): number {
  const { tokens, i } = word;
  if (word.before !== Tag.quote || !word.nounish || !word.is(Form.past | Form.present) || !tokens.is(i, Shape.spaced) || tokens.is(i, Shape.capital)) return UNTOLD;
  if (!word.nearSpeech || !ENDED.has(tokens, i - 2) || !opensSpeaker(word.next)) return UNTOLD;
  return word.is(Form.past) ? Tag.past : Tag.present;
}

/** Opens the noun phrase for who speaks. */
const opensSpeaker = (next: number): boolean => next === Tag.determiner || next === Tag.name || next === Tag.pronoun || next === Tag.possessive || next === Tag.noun || next === Tag.adjective;

/** "to attack", "may attack", "did attack" */
function behindTo({ previous, forms }: VerbWord): number {
  return forms & Form.base && (previous === Tag.to || previous === Tag.modal || previous === Tag.do) ? Tag.base : UNTOLD;
}

/** "killing two", but "the army bombing of the town", "after the bombing" */
function ingTag(word: VerbWord): number {
  if (!word.is(Form.ing)) return UNTOLD;
  const { before } = word;
  return word.nounish && (before === Tag.preposition || before === Tag.noun || before === Tag.name) && !word.takesObject && !countFollows(word.tokens, word.i + 1) ? Tag.noun : Tag.ing;
}

/** "was killed", "has left", "is open", "had reports" */
function behindAuxiliary(word: VerbWord): number {
  if (word.previous !== Tag.be && word.previous !== Tag.have) return UNTOLD;
  if (word.is(Form.participle)) return Tag.participle;
  if (word.is(Form.adjective)) return Tag.adjective;
  if (word.nounish) return Tag.noun;
  return word.is(Form.past) ? Tag.past : Tag.base;
}

/** "by unidentified men", "of armed guards", "after reports" */
function behindPreposition(word: VerbWord): number {
  if (word.before !== Tag.preposition) return UNTOLD;
  if (word.is(Form.adjective) && word.nounFollows) return Tag.adjective;
  if (word.is(Form.participle | Form.past)) return UNTOLD;
  return word.nounish ? Tag.noun : Tag.base;
}

/** "and alleged rebels", but not "the guards alleged crimes" */
function beforeNoun(word: VerbWord): number {
  if (!word.is(Form.adjective) || word.subject || (word.next !== Tag.noun && word.next !== Tag.name)) return UNTOLD;
  return isNominal(word.before) && word.is(Form.past) ? UNTOLD : Tag.adjective;
}
