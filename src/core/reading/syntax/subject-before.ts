import { contracted } from '../../lexicon/contractions.ts';
import { ALSO, THERE } from '../../lexicon/little-words.ts';
import { CLOSING_BRACKETS, COMMA, HYPHEN, OPENING_BRACKETS } from '../../lexicon/marks.ts';
import { WordSet } from '../../lexicon/phrases.ts';
import { Shape } from '../../text/tokens.ts';
import { headBefore, whole } from './head-before.ts';
import { joinsNouns } from './phrase-stops.ts';
import { timeWords } from './noun-phrases.ts';
import type { Syntax, TokenRange } from './syntax.ts';
import { isAuxiliary, isNominal, isVerbal, Tag } from './tags.ts';

const NAMING = new WordSet('including');
const PARENTHETIC = new WordSet('however meanwhile though too moreover therefore nevertheless nonetheless instead also');

/** The full noun phrase that ends before `verb` (the first token of a verb group), across inserts between commas. */
export function subjectBefore(syntax: Syntax, verb: number, floor: number): TokenRange | undefined {
  const { tokens, tags } = syntax;
  if (contracted.has(tokens, verb)) return { first: verb, last: verb + 1 };
  let end = withoutTime(syntax, verb, floor);
  // 'Hall, star of “Night Shift,” said': the comma of the apposition stands inside the marks.
  if (end - 2 > floor && tags[end - 1] === Tag.quote && COMMA.has(tokens, end - 2) && openingMark(tags, end - 1, end - 2) < end - 1) {
    const open = insertStart(syntax, openingMark(tags, end - 1, end - 2), floor);
    const head = open !== undefined && open > floor && belongs(syntax, open + 1, end - 1) ? headBefore(syntax, open, floor) : undefined;
    if (head) return { first: head.first, last: end };
  }
  // "Hall, her lawyer, angrily denied it": the adverb stands behind the comma.
  if (end - 2 >= floor && tags[end - 1] === Tag.adverb && COMMA.has(tokens, end - 2)) end--;
  // "X, <insert>, said": step over the insert; it belongs to the subject when it is an apposition or a relative clause.
  if (COMMA.has(tokens, end - 1)) {
    const relative = relativeInsert(syntax, end - 1, floor);
    // "Jan Hall, 72, who worked there, died": the age is no head.
    const aged = relative !== undefined && tags[relative - 1] === Tag.number && COMMA.has(tokens, relative - 2) ? relative - 2 : relative;
    const described = aged === undefined ? undefined : headBefore(syntax, aged, floor);
    if (described) return { first: described.first, last: end };
    const open = insertStart(syntax, end - 1, floor);
    if (open === undefined && CLOSING_BRACKETS.has(tokens, end - 2)) return headBefore(syntax, end - 1, floor);
    if (open === undefined || open <= floor) return undefined;
    // "The ad praises her, and like the others, does not …": an insert behind "and" is no description of what stands before.
    if (tags[open + 1] === Tag.and && !joinsNouns(syntax, open + 1)) return undefined;
    const near = headBefore(syntax, open, floor);
    const outer = near && outerHead(syntax, near, floor);
    if (outer) return outer.described ? { first: outer.first, last: end } : outer;
    const head = near;
    // "One member not on the board, Ann Low, said": the name stands for a description that cannot be read.
    if (!head) return tags[open + 1] === Tag.name && belongs(syntax, open + 1, end - 1) ? { first: open + 1, last: end - 1 } : undefined;
    return belongs(syntax, open + 1, end - 1) ? { first: head.first, last: end } : head;
  }
  if (isDash(syntax, end - 1)) {
    for (let open = end - 2; open > floor && open > end - 40; open--) if (isDash(syntax, open)) return headBefore(syntax, open, floor);
    return undefined;
  }
  // "stating there was a gain": "there" is no adverb to the noun before it.
  if (THERE.has(tokens, end - 1)) return undefined;
  // "A poll conducted last week found": when it was done, not when it was said.
  if (end < verb && (tags[end - 1] === Tag.past || tags[end - 1] === Tag.participle)) return whole(headBefore(syntax, end, floor), verb);
  if (end - 1 >= floor && (tags[end - 1] === Tag.adverb || (tags[end - 1] === Tag.quote && tokens.is(end - 1, Shape.spaced)) || (FIRST.has(tokens, end - 1) && isNominal(tags[end - 2]!)))) end--;
  // "The front itself claims": the pronoun only says it with force.
  if (REFLEXIVE.has(tokens, end - 1) && end - 2 >= floor && isNominal(tags[end - 2]!)) {
    const meant = headBefore(syntax, end - 1, floor);
    if (meant) return { first: meant.first, last: end };
  }
  return headBefore(syntax, end, floor);
}
const REFLEXIVE = new WordSet('itself himself herself themselves');
/** "the ministry first spoke of three": when it was said. */
const FIRST = new WordSet(['first']);

/** Furthest that a relative clause between commas reaches, in tokens. */
const RELATIVE_REACH = 40;

/**
 * The comma before the relative clause that the comma at `close` ends, whatever lists it holds ("Low, who worked in Peru, Chile and Cuba,
 * said"): it has one verb of its own.
 */
function relativeInsert({ tokens, tags }: Syntax, close: number, floor: number): number | undefined {
  let verbs = 0;
  for (let i = close - 1; i > floor + 1 && i > close - RELATIVE_REACH; i--) {
    if (tags[i] === Tag.quote) return undefined;
    const tag = tags[i]!;
    if (tag === Tag.relative) return verbs === 1 && COMMA.has(tokens, i - 1) && i < close - 1 ? i - 1 : undefined;
    if (isAuxiliary(tag) || tag === Tag.past || tag === Tag.present || tag === Tag.base) {
      if (tags[i - 1] === Tag.to || isAuxiliary(tags[i - 1]!)) continue;
      if (++verbs > 1) return undefined;
    }
  }
  return undefined;
}

/** How many inserts one after another are stepped over. */
const INSERTS = 3;

/**
 * The subject that `near`, which ends before a comma, describes in its turn: "Low, the editor of the town's paper, Il Porto, said" Low, "Hall,
 * 22, of Derry, said" Hall, "Low, facing a hard race in Derry, a port, said" Low. Undefined where `near` is the subject itself.
 */
function outerHead(syntax: Syntax, near: TokenRange, floor: number): (TokenRange & { readonly described: boolean }) | undefined {
  const { tokens, tags } = syntax;
  let at = near.first;
  let described = true;
  for (let inserts = 0; inserts < INSERTS; inserts++) {
    let comma = at - 1;
    const tag = tags[at]!;
    const alone = tag === Tag.number || tag === Tag.determiner;
    if (!(alone && COMMA.has(tokens, comma))) {
      // A participle holds it: "facing a hard race".
      while (comma > floor && comma > at - 8 && !COMMA.has(tokens, comma) && !isVerbal(tags[comma]!)) comma--;
      while (comma > floor && comma > at - 8 && tags[comma] === Tag.ing) comma--;
      if (!COMMA.has(tokens, comma) || tags[comma + 1] !== Tag.ing) return undefined;
      described = false;
    }
    if (comma - 1 < floor || (!isNominal(tags[comma - 1]!) && !CLOSING_BRACKETS.has(tokens, comma - 1)) || timeWords.has(tokens, comma - 1)) return undefined;
    const head = headBefore(syntax, comma, floor);
    if (!head || namesTime(tokens, head)) return undefined;
    const before = tags[head.first - 1];
    if (head.first === floor || before === Tag.and || before === Tag.mark || before === Tag.quote || before === Tag.that || before === Tag.subordinator) {
      if (!COMMA.has(tokens, head.first - 1)) return { first: head.first, last: head.last, described };
    }
    at = head.first;
  }
  return undefined;
}

/** "This Tuesday (7)" */
function namesTime(tokens: Syntax['tokens'], { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (timeWords.has(tokens, i)) return true;
  return false;
}

/** Steps over "on Wednesday", "last week" between a subject and its verb ("The ministry on Wednesday said"). */
export function withoutTime({ tokens, tags }: Syntax, verb: number, floor: number): number {
  let end = verb;
  while (end - 1 > floor && timeWords.has(tokens, end - 1)) end--;
  if (end === verb) return verb;
  if (end - 1 > floor && tags[end - 1] === Tag.adjective && tags[end - 2] === Tag.determiner) end--;
  if (end - 1 > floor && (tags[end - 1] === Tag.preposition || tags[end - 1] === Tag.adjective || tags[end - 1] === Tag.determiner)) end--;
  const near = tags[end - 1]!;
  return end > floor && (COMMA.has(tokens, end - 1) || isNominal(near) || near === Tag.relative || near === Tag.and || near === Tag.participle || near === Tag.past || isAuxiliary(near) || CLOSING_BRACKETS.has(tokens, end - 1)) ? end : verb;
}

const DASHES = new WordSet(['—', '–', '--', '―']);
const isDash = ({ tokens }: Syntax, i: number): boolean => DASHES.has(tokens, i) || (HYPHEN.has(tokens, i) && tokens.is(i, Shape.spaced) && tokens.is(i + 1, Shape.spaced));

/** The comma that opens the insert closed by the comma at `close`. */
function insertStart({ tokens, tags }: Syntax, close: number, floor: number): number | undefined {
  let first: number | undefined;
  for (let i = close - 1; i >= floor && i > close - 60; i--) {
    const quoted = tags[i] === Tag.quote && !COMMA.has(tokens, i - 1) ? openingMark(tags, i) : i;
    if (quoted < i) {
      i = quoted;
      continue;
    }
    if (tags[i] === Tag.quote && tokens.is(i, Shape.spaced) !== COMMA.has(tokens, i - 1)) break;
    if (CLOSING_BRACKETS.has(tokens, i)) while (i > floor && !OPENING_BRACKETS.has(tokens, i)) i--;
    if (tokens.kind[i] !== undefined && /^[;:—–]$/.test(tags[i] === Tag.mark ? tokens.textOf(i) : '')) break;
    if (!COMMA.has(tokens, i)) continue;
    first = i;
    // "X, a lawyer from Springfield, Illinois, said": a lone name between commas goes on to the comma before.
    const inner = close - i - 1;
    if (inner <= 2 && tags[i + 1] === Tag.name && tags[i - 1] === Tag.name && hasComma(tokens, i - 1, floor)) continue;
    break;
  }
  return first;
}

/** Where a few words in quotation marks that end at `close` begin ('his “no more” pledge'); `close` itself where they do not. */
function openingMark(tags: Syntax['tags'], close: number, from = close - 1): number {
  for (let k = from - 1; k >= 0 && k > close - 9; k--) {
    if (tags[k] === Tag.quote) return k;
    if (tags[k] === Tag.mark) break;
  }
  return close;
}

const hasComma = (tokens: Syntax['tokens'], from: number, floor: number): boolean => {
  for (let i = from; i >= floor && i > from - 14; i--) if (COMMA.has(tokens, i)) return true;
  return false;
};

/** Whether an insert describes the subject (apposition, age, relative clause) rather than place, time or manner. */
function belongs({ tokens, tags }: Syntax, first: number, last: number): boolean {
  const tag = tags[first]!;
  // "Hall, also a candidate, said", "several of them, including Low, said"
  if (NAMING.has(tokens, first) || (ALSO.has(tokens, first) && tags[first + 1] === Tag.determiner)) return true;
  if (PARENTHETIC.has(tokens, first) || timeWords.has(tokens, first)) return false;
  if (tag === Tag.determiner || tag === Tag.name || tag === Tag.noun || tag === Tag.number || tag === Tag.possessive || tag === Tag.adjective) return last > first;
  if (tag === Tag.relative) return true;
  return tag === Tag.adverb && (tags[first + 1] === Tag.determiner || tags[first + 1] === Tag.noun || tags[first + 1] === Tag.adjective);
}
