import type { Span } from './span.ts';

/**
 * The paragraphs of a text, without the line breaks around them. A blank line always ends one; a single line break ends one
 * unless the text is hard-wrapped there (the line is long, unfinished, and the next goes on in small letters or without a break of thought).
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = -1;
  for (const line of lines(text)) {
    const blank = line.start === line.end;
    if (start >= 0 && (blank || !wrapped(text, { start, end }, line))) {
      found.push({ start, end });
      start = -1;
    }
    if (blank) continue;
    if (start < 0) start = line.start;
    end = line.end;
  }
  if (start >= 0) found.push({ start, end });
  return found;
}

/** Lines without the white space at their ends. */
function* lines(text: string): Generator<Span> {
  let from = 0;
  while (from <= text.length) {
    let to = text.indexOf('\n', from);
    if (to < 0) to = text.length;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    yield { start, end };
    from = to + 1;
  }
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;

/** Whether `line` goes on with the sentence that the paragraph so far leaves open. */
function wrapped(text: string, soFar: Span, line: Span): boolean {
  const lastLine = soFar.end - Math.max(soFar.start, text.lastIndexOf('\n', soFar.end - 1) + 1);
  if (lastLine < 50 || lastLine > 110) return false;
  const open = !/[.!?:"”')\]]/.test(text[soFar.end - 1]!);
  return open || /\p{Ll}/u.test(text[line.start]!);
}
