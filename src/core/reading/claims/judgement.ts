import { CONTRACTED } from '../../lexicon/negations.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import type { Certainty, Polarity } from '../../model/vocabulary.ts';
import { isAuxiliary, Tag } from '../syntax/tags.ts';
import type { ClaimContext } from './draft.ts';

/** Words that judge how sure a clause behind them is, with the side they take. Own hand, after FactBank's values. */
const JUDGEMENTS: readonly (readonly [words: WordSet, polarity: Polarity, certainty: Certainty])[] = [
  [new WordSet('likely probable plausible believed thought expected believe believes think thinks suspect suspects suspected expect assume assumed reckon'), 'positive', 'probable'],
  [new WordSet('unlikely improbable doubtful doubt doubts doubted'), 'negative', 'probable'],
  [new WordSet('possible conceivable possibility chance risk danger rumoured rumored feared alleged'), 'positive', 'possible'],
  [new WordSet('impossible untrue false inconceivable'), 'negative', 'certain'],
  [new WordSet('unclear unknown uncertain unsure undecided'), 'unknown', 'unknown'],
  [new WordSet('clear certain sure known true obvious evident confirmed confirmation evidence indication indications sign signs proof reason question suggestion'), 'positive', 'certain'],
];
const OPENERS = new WordSet('it there they we he she i');
const NEGATIVES = new WordSet("no not never n't");
const KNOW = new WordSet('know knew tell say');
const DOUBT = new WordSet('doubt question');
const CLAUSE = new WordSet('that whether if who what how why when where to of');
/** Furthest that the judging word stands behind the pronoun. */
const REACH = 7;

/**
 * How what is said judges the clause behind it, when it opens at token `first` with "it is likely that", "there is no evidence that", "they
 * doubt", "he did not know whether": FactBank's polarity and certainty of that clause; undefined where it does not open so.
 */
export function judgedBy({ tokens, syntax: { tags } }: ClaimContext, first: number, limit: number): { polarity: Polarity; certainty: Certainty } | undefined {
  if (!OPENERS.has(tokens, first)) return undefined;
  let negated = false;
  for (let i = first + 1; i < limit && i < first + REACH; i++) {
    if (NEGATIVES.has(tokens, i) || CONTRACTED.has(tokens, i)) negated = true;
    const found = JUDGEMENTS.find(([words]) => words.has(tokens, i));
    if (found && opensClause(tags, tokens, i + 1, limit)) return negated ? negation(tokens, i, found) : { polarity: found[1], certainty: found[2] };
    if (negated && KNOW.has(tokens, i) && i + 2 < limit && tags[i + 2] !== Tag.mark && CLAUSE.has(tokens, i + 1)) return { polarity: 'unknown', certainty: 'unknown' };
    if (!isAuxiliary(tags[i]!) && tags[i] !== Tag.adverb && tags[i] !== Tag.not && tags[i] !== Tag.determiner && tags[i] !== Tag.adjective && !NEGATIVES.has(tokens, i)) return undefined;
  }
  return undefined;
}

/** A clause stands at `at`: "that …", "whether …", or its subject. */
const opensClause = (tags: Uint8Array, tokens: ClaimContext['tokens'], at: number, limit: number): boolean =>
  at < limit && (CLAUSE.has(tokens, at) || tags[at] === Tag.determiner || tags[at] === Tag.pronoun || tags[at] === Tag.name || tags[at] === Tag.possessive);

/** "not likely that" is improbable, "no doubt that" certain, "not clear whether" open, "no evidence that" speaks against it. */
function negation(tokens: ClaimContext['tokens'], at: number, [, polarity, certainty]: (typeof JUDGEMENTS)[number]): { polarity: Polarity; certainty: Certainty } {
  if (DOUBT.has(tokens, at)) return { polarity: 'positive', certainty: 'certain' };
  if (certainty === 'unknown' || polarity === 'negative') return { polarity: 'positive', certainty: certainty === 'unknown' ? 'certain' : 'possible' };
  if (certainty === 'certain') return EVIDENCE.has(tokens, at) ? { polarity: 'negative', certainty: 'probable' } : TRUE.has(tokens, at) ? { polarity: 'negative', certainty: 'certain' } : { polarity: 'unknown', certainty: 'unknown' };
  return { polarity: 'negative', certainty: certainty === 'possible' ? 'certain' : 'probable' };
}
const EVIDENCE = new WordSet('evidence indication indications sign signs proof reason suggestion');
const TRUE = new WordSet(['true']);
