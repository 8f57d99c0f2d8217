/** A text's lines for edits that take or add whole ones. Offsets in UTF-16 code units. */
export class Lines {
  readonly text: string;
  /** The line break that the text uses first, `\n` where it has none. */
  readonly eol: string;

  constructor(text: string) {
    this.text = text;
    this.eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  }

  /** Where the line of `offset` begins; behind the BOM in the first line. */
  startOf(offset: number): number {
    const start = offset === 0 ? 0 : this.text.lastIndexOf('\n', offset - 1) + 1;
    return start === 0 && this.text.startsWith('\ufeff') ? Math.min(1, offset) : start;
  }

  /** Where the line after the one of `offset` begins; the text's end behind the last. */
  next(offset: number): number {
    const end = this.text.indexOf('\n', offset);
    return end < 0 ? this.text.length : end + 1;
  }

  column(offset: number): number {
    return offset - this.startOf(offset);
  }

  /** Whether only spaces stand before `offset` in its line. */
  isFirst(offset: number): boolean {
    return this.text.slice(this.startOf(offset), offset).trim() === '';
  }

  /** Whether nothing but spaces stands behind `offset` in its line. */
  isLast(offset: number): boolean {
    return this.text.slice(offset, this.next(offset)).trim() === '';
  }

  /** `lines` (with `\n` between them, none at the end) as an insertion at a line's beginning or at the text's end. */
  inserted(at: number, lines: string): string {
    const body = this.breaks(lines);
    return at > 0 && at === this.text.length && !this.text.endsWith('\n') ? this.eol + body : body + this.eol;
  }

  breaks(text: string): string {
    return this.eol === '\n' ? text : text.replaceAll('\n', this.eol);
  }
}
