import type { MapNode, Pair, ScalarNode, SeqItem, SeqNode, TreeNode } from './tree.ts';

/** Nesting beyond this is left to the library, which says that it is too deep. */
const DEEP = 32;

/**
 * Reads the YAML that Dateline writes, and most that people write by hand: block maps and lists, quoted texts on one line, plain values,
 * `|-` blocks, comments. Twenty times as fast as the library, whose tree it gives to the letter; undefined for anything that is not
 * certainly sound and in this part of the language, which is then the library's to judge. Linear in the text.
 */
export function readPlainYaml(text: string): MapNode | undefined {
  // A carriage return that ends no line, a document mark or a directive: not ours to read.
  if (/\r(?!\n)|^(?:---|\.\.\.|%)/m.test(text)) return undefined;
  const reader = new PlainReader(text);
  try {
    return reader.document();
  } catch (error) {
    if (error === OUT) return undefined;
    throw error;
  }
}

/** Thrown where the text leaves the part of the language that is read here; one for all, since making one takes longer than reading a line. */
const OUT = new Error('out of plain YAML');

const KEY = /[A-Za-z_][\w-]*/y;
/** A value without quotes: no mark that could mean something in YAML, and a colon only inside a word. */
const PLAIN = /-?[A-Za-z0-9_](?:[^\s#:"'{}[\],&*!|>%@`?\\\u0080-\u00a0\ufeff\ud800-\udfff]|:(?=[A-Za-z0-9_])| +(?=[^\s#:"'{}[\],&*!|>%@`?\\\u0080-\u00a0\ufeff\ud800-\udfff]))*/y;
const DOUBLE = /"(?:[^"\\\r\n]|\\[^\r\n])*"/y;
const SINGLE = /'(?:[^'\r\n]|'')*'/y;
const COMMENT = /[^\r\n]*/y;

class PlainReader {
  private readonly text: string;
  /** Where the next content begins, its line, and its column; `at` is the text's length at the end. */
  private at = 0;
  private lineStart = 0;

  constructor(text: string) {
    this.text = text;
    if (text.startsWith('\ufeff')) this.at = this.lineStart = 1;
  }

  document(): MapNode {
    this.skip();
    if (this.at >= this.text.length || this.column !== 0 || this.isDash()) throw OUT;
    const root = this.map(0, 0);
    if (this.at < this.text.length) throw OUT;
    return root;
  }

  private get column(): number {
    return this.at - this.lineStart;
  }

  private isDash(): boolean {
    return this.text[this.at] === '-' && isBreakOrSpace(this.text[this.at + 1]);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.[0];
  }

  /** Over the rest of a line that is empty or a comment, and on to the next content. Content in the same line is not ours. */
  private endLine(): void {
    const { text } = this;
    const from = this.at;
    while (text[this.at] === ' ') this.at++;
    if (text[this.at] === '#' && this.at > from) this.at += this.match(COMMENT)!.length;
    if (this.at < text.length && text[this.at] !== '\n' && text[this.at] !== '\r') throw OUT;
    this.skip();
  }

  /** Over blank lines and lines of comments, to the first content. */
  private skip(): void {
    const { text } = this;
    for (; this.at < text.length; ) {
      const char = text[this.at];
      if (char === '\n') this.lineStart = ++this.at;
      else if (char === '\r' || char === ' ') this.at++;
      else if (char === '#') this.at += this.match(COMMENT)!.length;
      else if (char === '\t') throw OUT;
      else return;
    }
  }

  private map(indent: number, depth: number): MapNode {
    if (depth > DEEP) throw OUT;
    const pairs: Pair[] = [];
    const start = this.at;
    while (this.at < this.text.length && this.column === indent && !(pairs.length > 0 && this.isDash())) pairs.push(this.pair(indent, depth));
    if (this.at < this.text.length && this.column > indent) throw OUT;
    return { kind: 'map', flow: false, pairs, start, end: pairs.at(-1)!.value.end };
  }

  private pair(indent: number, depth: number): Pair {
    const key = this.match(KEY);
    const start = this.at;
    if (key === undefined || key.length > 500) throw OUT;
    const keyEnd = start + key.length;
    if (this.text[keyEnd] !== ':' || !isBreakOrSpace(this.text[keyEnd + 1])) throw OUT;
    this.at = keyEnd + 1;
    return { key, start, keyEnd, colonEnd: keyEnd + 1, value: this.value(indent, depth, true) };
  }

  /** What stands behind a colon or a dash, or below it. `indent` is the column of what holds it. */
  private value(indent: number, depth: number, inMap: boolean): TreeNode {
    const behind = this.at;
    const { lineStart } = this;
    while (this.text[this.at] === ' ') this.at++;
    const char = this.text[this.at];
    if (char !== undefined && char !== '\n' && char !== '\r' && char !== '#') return this.scalar(indent);
    if (char === '#' && this.at === behind) throw OUT;
    this.at = behind;
    this.endLine();
    if (lineStart === this.lineStart && this.at < this.text.length) throw OUT;
    const ended = this.at >= this.text.length;
    if (!ended && this.isDash() && (this.column > indent || (inMap && this.column === indent))) return this.seq(this.column, depth + 1);
    if (!ended && this.column > indent) return this.map(this.column, depth + 1);
    return { kind: 'scalar', value: '', plain: true, start: behind, end: behind };
  }

  private seq(indent: number, depth: number): SeqNode {
    if (depth > DEEP) throw OUT;
    const items: SeqItem[] = [];
    const start = this.at;
    while (this.at < this.text.length && this.column === indent && this.isDash()) {
      const dash = this.at++;
      while (this.text[this.at] === ' ') this.at++;
      const next = this.text[this.at];
      if (next === undefined || next === '\n' || next === '\r' || next === '#' || next === '\t' || this.isDash()) throw OUT;
      const key = this.match(KEY);
      const colon = key === undefined ? 0 : this.at + key.length;
      const isMap = key !== undefined && this.text[colon] === ':' && isBreakOrSpace(this.text[colon + 1]);
      items.push({ dash, value: isMap ? this.map(this.column, depth + 1) : this.scalar(indent) });
    }
    if (this.at < this.text.length && this.column > indent) throw OUT;
    return { kind: 'seq', flow: false, items, start, end: items.at(-1)!.value.end };
  }

  private scalar(indent: number): ScalarNode {
    const char = this.text[this.at];
    if (char === '|') return this.block(indent);
    const start = this.at;
    const raw = this.match(char === '"' ? DOUBLE : char === "'" ? SINGLE : PLAIN);
    if (raw === undefined) throw OUT;
    const end = start + raw.length;
    this.at = end;
    this.endLine();
    // A value may run on in a deeper line; the library knows how.
    if (this.at < this.text.length && this.column > indent) throw OUT;
    return { kind: 'scalar', value: char === '"' ? unquoted(raw) : char === "'" ? raw.slice(1, -1).replaceAll("''", "'") : raw, plain: char !== '"' && char !== "'", start, end };
  }

  /** A `|-` block: its lines are as they are, the indentation of the first taken away. */
  private block(indent: number): ScalarNode {
    const { text } = this;
    const start = this.at;
    if (!/^\|-\r?\n/.test(text.slice(start, start + 4))) throw OUT;
    let from = text.indexOf('\n', start) + 1;
    const lines: string[] = [];
    let depth = 0;
    let end = 0;
    for (; from < text.length; ) {
      const lineEnd = !text.includes('\n', from) ? text.length : text.indexOf('\n', from);
      const line = text.slice(from, text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd);
      const own = line.length - line.trimStart().length;
      if (line !== '') {
        if (own === line.length || /^ *\t/.test(line)) throw OUT;
        const spaces = /^ */.exec(line)![0].length;
        if (spaces <= indent) break;
        if (depth === 0) depth = spaces;
        // Less than the block and more than its key: the library's to judge.
        if (spaces < depth || lines[0] === '') throw OUT;
        end = from + line.trimEnd().length;
      }
      lines.push(line.slice(depth));
      from = lineEnd + 1;
    }
    if (depth === 0) throw OUT;
    while (lines.at(-1) === '') lines.pop();
    this.at = this.lineStart = Math.min(from, text.length);
    this.skip();
    return { kind: 'scalar', value: lines.join('\n'), plain: false, start, end };
  }
}

const isBreakOrSpace = (char: string | undefined): boolean => char === undefined || char === ' ' || char === '\n' || char === '\r';

/** A double-quoted text's value. YAML knows escapes that JSON does not: those are the library's. */
function unquoted(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  if (/\\[^"\\/bfnrtu]|\t/.test(raw.replace(/\\\\/g, ''))) throw OUT;
  try {
    return JSON.parse(raw) as string;
  } catch {
    throw OUT;
  }
}
