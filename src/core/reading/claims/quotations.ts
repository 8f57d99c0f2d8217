import { Shape, TokenKind } from '../../text/tokens.ts';
import type { SourceText } from '../reading.ts';
import type { TokenRange } from '../syntax/syntax.ts';

/** A stretch in quotation marks: tokens `first` up to, not including, `last`, marks included. */
export interface Quotation extends TokenRange {
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
  /** Where a quotation ends that was opened at `mark` and not closed before `limit`. */
  const forgotten = (mark: number, limit: number): number => {
    while (sentence < sentences.length - 1 && sentences[sentence]!.last <= mark + 1) sentence++;
    return Math.min(limit, Math.max(sentences[sentence]?.last ?? limit, mark + 1));
  };
  for (let index = 0; index < paragraphs.length && next < marks.length; index++) {
    const paragraph = paragraphs[index]!;
    let open = -1;
    let single = false;
    const close = (last: number, closed: boolean): void => {
      const words = countWords(tokens, open, last);
      const ended = /[.,!?…—-]/.test(tokens.text[tokens.end[last - 1]! - (closed ? (isDoubled(tokens, last - 2) ? 3 : 2) : 1)] ?? '');
      if (words > 0 && (closed || words > 3)) {
        of.fill(list.length, open, last);
        list.push({ first: open, last, words, closed, speech: words >= 5 || (ended && words >= 1) });
      }
      open = -1;
    };
    for (; next < marks.length && tokens.start[marks[next]!]! < paragraph.end; next++) {
      const mark = marks[next]!;
      // Two single marks side by side are one double mark.
      const doubled = isDoubled(tokens, mark);
      // Three in a row at the end: the inner quotation's mark and the outer one's two.
      if (doubled && open >= 0 && !single && isDoubled(tokens, mark + 1)) continue;
      const side = doubled ? sideOfPair(tokens, mark) : sideOf(tokens, mark);
      const isSingle = !doubled && SINGLE.has(tokens.textOf(mark));
      if (doubled) next++;
      if (open < 0) {
        if (side !== 'close' && !(isSingle && !closesLater(tokens, mark, paragraph.end))) {
          open = mark;
          single = isSingle;
        }
      } else if (single === isSingle && side !== 'open') close(mark + (doubled ? 2 : 1), true);
      else if (side === 'open' && !isSingle) {
        // A new opening mark: the one before was never closed.
        close(forgotten(open, mark), false);
        open = mark;
        single = false;
      }
    }
    if (open < 0) continue;
    const end = tokens.startingFrom(paragraph.end);
    close(opensAnew(tokens, paragraphs[index + 1]) ? end : forgotten(open, end), false);
  }
  return { list, of };
}

function quoteMarks({ kind, count }: SourceText['tokens']): number[] {
  const found: number[] = [];
  for (let i = 0; i < count; i++) if (kind[i] === TokenKind.quote) found.push(i);
  return found;
}

/** The paragraph begins with a mark that opens a quotation. */
function opensAnew(tokens: SourceText['tokens'], paragraph: SourceText['paragraphs'][number] | undefined): boolean {
  if (!paragraph) return false;
  const first = tokens.at(paragraph.start);
  return tokens.kind[first] === TokenKind.quote && sideOf(tokens, first) !== 'close';
}

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
