import { Frame } from '../../../lexicon/cue-verbs.ts';
import { COLON, COMMA } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import { Shape } from '../../../text/tokens.ts';
import { nounPhraseAt } from '../../syntax/noun-phrases.ts';
import type { TokenRange } from '../../syntax/syntax.ts';
import { Tag } from '../../syntax/tags.ts';
import { quotationBefore } from '../content-before.ts';
import { contentEnd } from '../content.ts';
import type { Said, Saying } from './saying.ts';

const FOLLOWING = new WordSet(['following']);
const ASKING = /^[?!]/;

/** 'What they called “the wall,” a row of stones, …': the name alone is theirs. */
export function givenName({ context, quotations, sentence, first, kind, named, frames }: Saying): Said | undefined {
  if (!named || !(frames & Frame.object) || (kind !== 'object' && kind !== 'quote')) return undefined;
  const quotation = quotations.list[quotations.of[first]!];
  const last = quotation?.first === first ? quotation.last : (nounPhraseAt(context.syntax, first, sentence.last)?.last ?? first + 1);
  return { content: [{ first, last }], why: 'with the name that is given' };
}

/** '“…,” he said of the plan', '“…,” she told the paper': the quotation is what is said. */
export function beforeAside(saying: Saying): Said | undefined {
  if (!(saying.frames & Frame.quote) || saying.tags[saying.start - 1] !== Tag.quote) return undefined;
  if (!isOfSpeaker(saying) && !isAside(saying)) return undefined;
  const earlier = saying.before() ?? askedBefore(saying);
  return earlier && { content: [earlier], why: 'after a quotation' };
}

/** '“…,” said the ranking member, host of “Morning Talk”': nothing behind an inverted subject is said, unless it is quoted as speech. */
function isOfSpeaker(saying: Saying): boolean {
  if (saying.subject.first < saying.cue.last) return false;
  return saying.kind === 'gerund' || (saying.kind === 'quote' && (!saying.quotation.speech || saying.tags[saying.first - 1] === Tag.preposition));
}

/** What follows the cue tells of what, to whom or where it was said. */
function isAside(saying: Saying): boolean {
  const { kind, first, cue } = saying;
  switch (kind) {
    case 'particle':
    case 'object':
    case 'other':
      return true;
    case 'clause':
      return (first > cue.last || (saying.verb.lemma === 'tell' && saying.tags[first] !== Tag.that)) && opensWithQuotation(saying);
    case 'infinitive':
      return first > cue.last && opensWithQuotation(saying);
    case 'gerund':
      return first >= cue.last && opensWithQuotation(saying);
    default:
      return false;
  }
}

/** The sentence begins with the quotation that ends before the cue's clause ('“…,” she told the league that night'). */
const opensWithQuotation = ({ context, start, sentence }: Saying): boolean => (quotationBefore(context, start)?.first ?? sentence.last) <= sentence.first;

/** '“Why?” he asked of the plan', '“Why?” she told the paper': it ended the sentence before. */
function askedBefore(saying: Saying): TokenRange | undefined {
  if (saying.kind !== 'particle' && saying.verb.lemma !== 'tell') return undefined;
  return ASKING.test(saying.tokens.textOf(quotationBefore(saying.context, saying.start)?.ending ?? saying.start - 2)) ? saying.questionBefore() : undefined;
}

/** 'Things have changed, he said in a speech to the union', '…, he wrote in his book, “An Age”': the rest tells where. */
export function beforeSetting(saying: Saying): Said | undefined {
  const { kind, first, cue } = saying;
  if (saying.verb.lemma !== 'say' || first <= cue.last) return undefined;
  if (kind !== 'infinitive' && kind !== 'object' && !(kind === 'quote' && first > cue.last + 1 && isTitle(saying))) return undefined;
  const earlier = saying.before();
  return earlier && { content: [earlier], why: 'after what is said' };
}

/** A few words in quotation marks behind a comma, with capitals: a title. */
const isTitle = ({ tokens, first, quotation }: Saying): boolean => COMMA.has(tokens, first - 1) && quotation.words <= TITLE && tokens.is(first + 1, Shape.capital);
/** Words of a title at most. */
const TITLE = 5;

/** "said of the plan: “It is dead.”", "issued the following statement: …" */
export function behindColon(saying: Saying): Said | undefined {
  const { context, kind, sentence } = saying;
  if (!(kind === 'particle' && saying.verb.lemma === 'say') && !(kind === 'object' && FOLLOWING.has(saying.tokens, saying.first + 1))) return undefined;
  const first = colonBehind(saying) + 1;
  if (first === 0) return undefined;
  return { content: first < sentence.last ? [{ first, last: contentEnd(context, first, sentence, 'clause') }] : [], why: 'with a colon' };
}

/** The colon or comma behind what is spoken of, which a quotation or a new line follows; -1 where there is none. */
function colonBehind({ tokens, quotations, first, sentence }: Saying): number {
  for (let i = first; i < sentence.last; i++) {
    if (quotations.of[i]! >= 0) return -1;
    const opened = quotations.list[quotations.of[i + 1] ?? -1];
    if (COMMA.has(tokens, i) && opened?.first === i + 1 && opened.speech) return i;
    if (COLON.has(tokens, i)) return i + 1 >= sentence.last || opened?.first === i + 1 ? i : -1;
  }
  return -1;
}
