import { ByWord } from '../../lexicon/by-word.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { HashTable } from '../../lexicon/packed.ts';
import { NEAR_SPEECH } from '../../lexicon/speech-forms.ts';
import { allVerbForms, Form } from '../../lexicon/verbs.ts';
import { hashOf, Shape, TokenKind, type Tokens } from '../../text/tokens.ts';
import { Tag } from './tags.ts';

const THAT = hashOf('that');
const TO = hashOf('to');
const HER = hashOf('her');

/** Lexicon word: a closed-class tag in the low five bits, or forms of an open class above them. */
export const FORMS_SHIFT = 5;
let lexicon: HashTable | undefined;

function buildLexicon(): HashTable {
  const map = new Map<number, number>();
  for (const [form, bits] of allVerbForms()) map.set(hashOf(form), bits << FORMS_SHIFT);
  for (const [name, list] of Object.entries(FUNCTION_WORDS)) {
    for (const word of list) {
      const hash = hashOf(word);
      const old = map.get(hash) ?? 0;
      // An adjective may be a verb form too ("open"); closed classes win over everything.
      if (name === 'adjective' && old !== 0) map.set(hash, old | (Form.adjective << FORMS_SHIFT));
      else if ((old & 31) === 0) map.set(hash, Tag[name as keyof typeof FUNCTION_WORDS]);
    }
  }
  map.set(THAT, Tag.that);
  map.set(TO, Tag.to);
  map.set(HER, Tag.possessive);
  const table = new HashTable(map.size);
  for (const [hash, entry] of map) table.set(hash || 1, entry);
  return table;
}

const entries = new ByWord((hash) => Math.max(0, (lexicon ??= buildLexicon()).get(hash || 1)));

/** What the lexicon says of a token; 0 for a word it lacks. */
export const entryOf = (tokens: Tokens, i: number): number => (i < tokens.count ? entries.at(tokens, i) : 0);

/** Forms of an open-class token that is no name; 0 for a closed class or an unknown word. */
export const formsOf = (tokens: Tokens, i: number): number => {
  const entry = entryOf(tokens, i);
  return (entry & 31) === 0 ? entry >> FORMS_SHIFT : 0;
};

/** A rough look ahead: the tag a token has by itself. */
export function peek(tokens: Tokens, i: number): number {
  if (i >= tokens.count) return Tag.mark;
  if (tokens.kind[i] === TokenKind.quote) return Tag.quote;
  if (tokens.kind[i] === TokenKind.number) return Tag.number;
  const entry = entryOf(tokens, i);
  if ((entry & 31) !== 0) return entry & 31;
  if (tokens.kind[i] === TokenKind.mark) return Tag.mark;
  if (tokens.is(i, Shape.capital)) return Tag.name;
  const forms = entry >> FORMS_SHIFT;
  if (forms === 0) return guess(tokens, i, false);
  if (forms & Form.adjective) return Tag.adjective;
  if (forms & Form.noun) return Tag.noun;
  if (forms & Form.past) return Tag.past;
  if (forms & Form.present) return Tag.present;
  if (forms & Form.ing) return Tag.ing;
  return forms & Form.base ? Tag.base : Tag.participle;
}

const speaksNext = (tokens: Tokens, i: number): boolean => (formsOf(tokens, i) & (Form.past | Form.present)) !== 0 && NEAR_SPEECH.has(tokens, i);

/** A word no list knows, by its capital and ending. */
export function guess(tokens: Tokens, i: number, name: boolean, initial = false): number {
  if (name) return Tag.name;
  if (tokens.is(i, Shape.digit)) return Tag.number;
  const { text } = tokens;
  const end = tokens.end[i]!;
  const length = end - tokens.start[i]!;
  const a = text.charCodeAt(end - 1);
  const b = text.charCodeAt(end - 2);
  const c = text.charCodeAt(end - 3);
  if (length > 4 && a === 0x79 && b === 0x6c) return initial && tokens.is(i, Shape.capital) && speaksNext(tokens, peek(tokens, i + 1) === Tag.adverb ? i + 2 : i + 1) ? Tag.name : Tag.adverb; // -ly; "Kelly said", "Kelly also said"
  if (initial && length > 5 && a === 0x67 && b === 0x6e && c === 0x69) return Tag.ing;
  if (tokens.is(i, Shape.capital)) return Tag.name;
  if (length > 5 && a === 0x67 && b === 0x6e && c === 0x69) return Tag.ing; // -ing
  if ((length > 4 || (length > 3 && c === 0x75)) && a === 0x64 && b === 0x65) return Tag.participle; // -ed, verbs that no list knows; "sued"
  if (length > 5 && ((a === 0x6c && b === 0x61) || (a === 0x63 && b === 0x69) || (a === 0x73 && b === 0x75 && c === 0x6f) || (a === 0x65 && b === 0x76 && c === 0x69) || (a === 0x6c && b === 0x75 && c === 0x66))) return Tag.adjective; // -al -ic -ous -ive -ful
  return Tag.noun;
}
