import { COMMA, SEMICOLON } from '../../../lexicon/marks.ts';
import { WordSet } from '../../../lexicon/phrases.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Reading } from '../../reading.ts';
import { nounPhraseAt, relativeEnd } from '../../syntax/noun-phrases.ts';
import { syntaxOf, type Syntax } from '../../syntax/syntax.ts';
import { isFiniteForm, isVerb, Tag } from '../../syntax/tags.ts';
import type { EventMention } from '../events/event-mention.ts';

const JOINTS = new WordSet('and but while whereas yet');
/** Participles that describe the noun before them: "and another base located in Tessa". Own hand. */
const STATES = new WordSet('located situated based stationed parked owned called named known housed bound headed registered made built loaded armed');
/** Tokens between a joint and the verb of its clause: "and a bomb in front of a school in Tessa exploded". */
const REACH = 14;

/**
 * The settings of an event's own main clause, where it has any: in "Gunmen attacked a bank in Marlo on Monday, and a bomb exploded in Tessa"
 * each deed has its town, and the day of the one is that of the other, which is told without. `borders` are those of its sentence.
 */
export function inMainClause(reading: Reading, event: EventMention, settings: readonly Mention[], borders: readonly number[]): readonly Mention[] {
  if (borders.length === 0 || settings.length < 2) return settings;
  const { tokens } = reading.source;
  const clause = clauseOf(borders, (event.anchor ?? event).first);
  const own = settings.filter(({ start }) => clauseOf(borders, tokens.at(start)) === clause);
  return own.length > 0 ? own : settings;
}

/** Which main clause of its sentence a token stands in, counted from 0. */
function clauseOf(borders: readonly number[], token: number): number {
  let clause = 0;
  while (clause < borders.length && token >= borders[clause]!) clause++;
  return clause;
}

/** The tokens with which a sentence's second and further main clauses begin: a semicolon, or a joint and a subject with its finite verb, or another of the deeds that nouns at these tokens tell. */
export function mainClauses(reading: Reading, sentence: Sentence, deeds: ReadonlySet<number>): readonly number[] {
  const { tokens } = reading.source;
  let borders: number[] | undefined;
  for (let i = sentence.first + 1; i < sentence.last - 1; i++) {
    if (SEMICOLON.has(tokens, i) || (JOINTS.has(tokens, i) && (joinsDeeds(syntaxOf(reading.source), i, deeds) || joinsClauses(syntaxOf(reading.source), i, sentence)))) (borders ??= []).push(i);
  }
  return borders ?? NONE;
}
const NONE: readonly number[] = [];

/** "the murder of a nun in Vela and the massacre in Tessa": a noun for another deed behind the joint. */
function joinsDeeds({ tags }: Syntax, joint: number, deeds: ReadonlySet<number>): boolean {
  let i = joint + 1;
  while (i < joint + 5 && (tags[i] === Tag.determiner || tags[i] === Tag.preposition || tags[i] === Tag.adjective || tags[i] === Tag.possessive || tags[i] === Tag.number)) i++;
  return deeds.has(i);
}

/** Whether a subject and its finite verb stand behind a joint: "and a bomb in front of a school exploded", not "and a shop in Marlo, which was closed". */
function joinsClauses(syntax: Syntax, joint: number, sentence: Sentence): boolean {
  const { tokens, tags } = syntax;
  const subject = nounPhraseAt(syntax, joint + 1, sentence.last);
  // "the road between Marlo and Tessa was hit", "a guard and two drivers were shot"
  if (!subject || (tags[joint] === Tag.and && !COMMA.has(tokens, joint - 1) && (tags[joint + 1] === Tag.name || !hasFinite(syntax, sentence.first, joint)))) return false;
  for (let i = subject.last; i < sentence.last && i < joint + REACH; i++) {
    const tag = tags[i]!;
    // "and a lawyer, who defended him, was shot"
    if (COMMA.has(tokens, i) && tags[i + 1] === Tag.relative) {
      i = relativeEnd(syntax, i + 1, sentence.last);
      continue;
    }
    if (isFiniteForm(tag) && !STATES.has(tokens, i)) return true;
    if (isVerb(tag) || COMMA.has(tokens, i) || tag === Tag.relative || tag === Tag.that || tag === Tag.subordinator || tag === Tag.and) return false;
  }
  return false;
}

function hasFinite({ tags }: Syntax, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isFiniteForm(tags[i]!)) return true;
  return false;
}
