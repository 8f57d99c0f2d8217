import { Shape, TokenKind } from '../../text/tokens.ts';
import type { SourceText } from '../reading.ts';
import type { Sentence, TokenRange } from '../syntax/syntax.ts';

/** A stretch in quotation marks: tokens `first` up to, not including, `last`, marks included. */
export interface Quotation extends TokenRange {
  /** The last token inside the marks: the comma of '“…,” he said'. */
  readonly ending: number;
  /** Words inside. */
  readonly words: number;
  /** It is speech rather than a title, a nickname or a word held at a distance: long, or ended as a sentence is. */
  readonly speech: boolean;
  /** Closed by a mark of its own; without one it runs to the paragraph's end. */
  readonly closed: boolean;
}

export interface Quotations {
  readonly list: readonly Quotation[];
  /** For each token the index of its quotation in `list`, or -1. */
  readonly of: Int32Array;
}

/**
 * The quotations of a text, outermost ones only: “…”, "…", „…“, «…», ``…'' and ‘…’ where no double marks surround them. What is still open
 * at a paragraph's end goes that far where the next one opens it anew, as newspapers do in a long quotation; else the closing mark was
 * forgotten, and it ends with its sentence.
 */
export function findQuotations({ tokens, paragraphs, sentences }: SourceText): Quotations {
  const list: Quotation[] = [];
  const of = new Int32Array(tokens.count).fill(-1);
  const marks = quoteMarks(tokens);
  let next = 0;
  let sentence = 0;
  const sentenceAt = (mark: number): Sentence => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.last <= mark) sentence++;
    return sentences[sentence]!;
  };
  /** Where a quotation ends that was opened at `mark` and not closed before `limit`. */
  const forgotten = (mark: number, limit: number): number => Math.min(limit, Math.max(sentenceAt(mark + 1).last, mark + 1));
  for (let index = 0; index < paragraphs.length && next < marks.length; index++) {
    const paragraph = paragraphs[index]!;
    let open = -1;
    let single = false;
    /** Double marks open inside the open quotation. */
    let inner = 0;
    const close = (last: number, closed: boolean): void => {
      const words = countWords(tokens, open, last);
      const ending = last - (closed ? (isDoubled(tokens, last - 2) ? 3 : 2) : 1);
      const ended = /[.,!?…—-]/.test(tokens.text[tokens.end[ending]! - 1] ?? '');
      if (words > 0 && (closed || words > 3)) {
        of.fill(list.length, open, last);
        list.push({ first: open, last, ending, words, closed, speech: words >= 5 || (ended && words >= 1) });
      }
      open = -1;
      inner = 0;
    };
    for (; next < marks.length && tokens.start[marks[next]!]! < paragraph.end; next++) {
      const mark = marks[next]!;
      // Two single marks side by side are one double mark.
      const doubled = isDoubled(tokens, mark);
      // Three in a row at the end: the inner quotation's mark and the outer one's two.
      if (doubled && open >= 0 && !single && isDoubled(tokens, mark + 1)) continue;
      // '” … which they did not,” he said': at a paragraph's start no mark closes, whatever its form.
      const side = tokens.start[mark] === paragraph.start ? 'open' : doubled ? sideOfPair(tokens, mark) : sideOf(tokens, mark);
      const isSingle = !doubled && SINGLE.has(tokens.textOf(mark));
      if (doubled) next++;
      const behind = mark + (doubled ? 2 : 1);
      if (open < 0 && side === 'close' && !isSingle && ENDED.test(tokens.textOf(mark - 1))) {
        // The closing mark of what was opened paragraphs before, or was never opened.
        const earlier = list.at(-1);
        const opening = tokens.startingFrom(paragraph.start);
        open = earlier?.closed === false && earlier.last === opening ? opening : Math.max(opening, earlier?.last ?? 0, sentenceAt(mark).first);
        close(behind, true);
      } else if (open < 0) {
        if (side !== 'close' && !(isSingle && !closesLater(tokens, mark, paragraph.end))) {
          open = mark;
          single = isSingle;
        }
      } else if (single === isSingle && side !== 'open') {
        if (inner > 0) inner--;
        else close(behind, true);
      } else if (side === 'open' && !isSingle && !single && (inner > 0 || isOfOtherForm(tokens, open, marks, next, paragraph.end) || closesTwice(tokens, marks, next + 1, paragraph.end))) inner++;
      else if (side === 'open' && !isSingle) {
        // A new opening mark: the one before was never closed.
        close(forgotten(open, mark), false);
        open = mark;
        single = false;
      }
    }
    if (open < 0) continue;
    const end = tokens.startingFrom(paragraph.end);
    close(goesOn(tokens, marks, next, paragraphs[index + 1]) ? end : forgotten(open, end), false);
  }
  return { list, of };
}

function quoteMarks({ kind, count }: SourceText['tokens']): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (kind[i] === TokenKind.quote) found.push(i);
  return found;
}

/** What is open at a paragraph's end goes on in `paragraph`, the next, whose marks come from `next` on: it begins with a mark that opens a quotation, or closes one that it did not open. */
function goesOn(tokens: SourceText['tokens'], marks: readonly number[], next: number, paragraph: SourceText['paragraphs'][number] | undefined): boolean {
  if (!paragraph) return false;
  let at = next;
  while (at < marks.length && tokens.start[marks[at]!]! > paragraph.start && !isDouble(tokens, marks[at]!)) at++;
  const mark = marks[at] ?? -1;
  if (mark < 0 || tokens.start[mark]! >= paragraph.end) return false;
  if (tokens.start[mark] === paragraph.start) return sideOf(tokens, mark) !== 'close';
  return sideOfDouble(tokens, mark) === 'close' && ENDED.test(tokens.textOf(mark - 1));
}

/** What stands before a closing mark at the end of speech. */
const ENDED = /^[.,!?…]/;

/** '“… the claim “of a few” is wrong,”': from the second opening mark on, whose next one is `marks[at]`, the double marks before offset `end` close both. */
function closesTwice(tokens: SourceText['tokens'], marks: readonly number[], at: number, end: number): boolean {
  let depth = 2;
  for (let k = at; k < marks.length && k < at + NEAR && tokens.start[marks[k]!]! < end; k++) {
    if (!isDouble(tokens, marks[k]!)) continue;
    const side = sideOfDouble(tokens, marks[k]!);
    if (side === 'either') return false;
    depth += side === 'open' ? 1 : -1;
    if (depth === 0) return true;
    if (isDoubled(tokens, marks[k]!)) k++;
  }
  return false;
}
/** '"… not about “equal justice” anymore.': curved marks inside a straight one are its own, even where the straight one is closed paragraphs later. */
function isOfOtherForm(tokens: SourceText['tokens'], open: number, marks: readonly number[], at: number, end: number): boolean {
  const closing = marks[at + 1];
  return tokens.textOf(open) === '"' && tokens.textOf(marks[at]!) === '“' && closing !== undefined && tokens.start[closing]! < end && tokens.textOf(closing) === '”';
}

/** How many marks further a pair is looked for. */
const NEAR = 16;

/** One double mark, or two single ones side by side. */
const isDouble = (tokens: SourceText['tokens'], i: number): boolean => !SINGLE.has(tokens.textOf(i)) || isDoubled(tokens, i);

const sideOfDouble = (tokens: SourceText['tokens'], i: number): 'open' | 'close' | 'either' => (isDoubled(tokens, i) ? sideOfPair(tokens, i) : sideOf(tokens, i));

const isDoubled = (tokens: SourceText['tokens'], i: number): boolean =>
  i + 1 < tokens.count && tokens.start[i + 1] === tokens.end[i] && SINGLE.has(tokens.textOf(i)) && tokens.textOf(i) === tokens.textOf(i + 1);

const sideOfPair = (tokens: SourceText['tokens'], i: number): 'open' | 'close' | 'either' => {
  const before = tokens.is(i, Shape.spaced);
  const after = i + 2 >= tokens.count || tokens.is(i + 2, Shape.spaced);
  return before === after ? 'either' : before ? 'open' : 'close';
};

const SINGLE = new Set(["'", '‘', '’', '‚', '‹', '›', '`']);

function countWords(tokens: SourceText['tokens'], first: number, last: number): number {
  let words = 0;
  for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.number) words++;
  return words;
}

/** Whether a mark opens or closes, by its form and the spaces around it. */
function sideOf(tokens: SourceText['tokens'], i: number): 'open' | 'close' | 'either' {
  const mark = tokens.textOf(i);
  const before = tokens.is(i, Shape.spaced);
  const after = i + 1 >= tokens.count || tokens.is(i + 1, Shape.spaced);
  // „So it is“, and marks that were turned the wrong way: “Not yet,“ he said.
  if (mark === '“' && !before && after) return 'close';
  if (mark === '”' && before && !after) return 'open';
  if (mark === '“' || mark === '‘' || mark === '„' || mark === '«' || mark === '``' || mark === '‹') return 'open';
  if (mark === '”' || mark === '»' || mark === '›' || mark === "''") return 'close';
  if (before && !after) return 'open';
  if (!before && after) return 'close';
  if (!before && !after && i > 0 && /[(\[—–-]/.test(tokens.textOf(i - 1))) return 'open';
  return mark === '’' || mark === "'" ? 'close' : 'either';
}

/** Whether a single mark has a partner in its paragraph: apostrophes that open nothing ('90s) have none. */
function closesLater(tokens: SourceText['tokens'], i: number, end: number): boolean {
  for (let k = i + 1; k < tokens.count && tokens.start[k]! < end && k < i + 200; k++) {
    if (tokens.kind[k] === TokenKind.quote && SINGLE.has(tokens.textOf(k)) && sideOf(tokens, k) === 'close') return true;
  }
  return false;
}
