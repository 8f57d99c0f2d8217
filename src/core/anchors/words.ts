import { spread } from './spread.ts';

/**
 * Numbers for words, so that texts are compared by number. One vocabulary serves all texts that are compared with one another. Words are
 * looked up where they stand in their text: a text of a megabyte has two hundred thousand, and few different ones.
 */
export class Vocabulary {
  private readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** Numbers by hash, open addressing; -1 for none. */
  private table = new Int32Array(1 << 14).fill(-1);

  idOf(word: string): number {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
    return this.idAt(word, 0, word.length, hash);
  }

  /** The number of the word at [from, to) of a text; `hash` is made of its units by `step`, from 0. */
  idAt(text: string, from: number, to: number, hash: number): number {
    let slot = this.slotOf(hash);
    for (let id = this.table[slot]!; id >= 0; id = this.table[slot]!) {
      if (this.hashes[id] === hash && this.words[id]!.length === to - from && text.startsWith(this.words[id]!, from)) return id;
      slot = (slot + 1) & (this.table.length - 1);
    }
    const id = this.words.length;
    this.table[slot] = id;
    this.words.push(text.slice(from, to));
    this.hashes.push(hash);
    if (2 * this.words.length > this.table.length) this.grow();
    return id;
  }

  private grow(): void {
    this.table = new Int32Array(2 * this.table.length).fill(-1);
    this.hashes.forEach((hash, id) => {
      let slot = this.slotOf(hash);
      while (this.table[slot]! >= 0) slot = (slot + 1) & (this.table.length - 1);
      this.table[slot] = id;
    });
  }

  private slotOf(hash: number): number {
    return spread(hash) & (this.table.length - 1);
  }
}

const step = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;

/**
 * A text as anchors compare it: words (letters, digits, combining marks) and single marks; runs of full stops are one. White space, line
 * ends and invisible marks are between tokens, and equal ids mean equal up to NFC and typography: re-wrapping, smart quotes, dashes,
 * CRLF and BOM cost nothing. Offsets in UTF-16 code units.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly id: Int32Array;
}

const Class = { unknown: 0, skipped: 1, word: 2, mark: 3 } as const;
const classes = new Uint8Array(65536);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  if (/[\s\u200b\u2060\ufeff\u00ad\u0000-\u001f]/u.test(char)) return Class.skipped;
  // Surrogates: astral letters and emoji stay whole.
  return /[\p{L}\p{N}\p{M}\p{Cs}\u200c\u200d_]/u.test(char) ? Class.word : Class.mark;
}

const classOf = (code: number): number => (classes[code] ||= classify(code));

/** Typographic variants of one mark, each list headed by the plain one. */
const PLAIN = new Map<string, string>(["'‘’‚‛′ʼ`´", '"“”„‟«»″', '-‐‑‒–—―−'].flatMap((alike) => Array.from(alike, (mark): [string, string] => [mark, alike.charAt(0)])));
PLAIN.set('…', '...');

const plain = (word: string, kind: number): string => (kind === Class.word ? word.normalize('NFC') : (PLAIN.get(word) ?? word));

export function wordsOf(text: string, vocabulary: Vocabulary): Words {
  const room = text.length;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const id = new Int32Array(room);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    const kind = classOf(unit);
    const from = i++;
    if (kind === Class.skipped) continue;
    let ascii = unit < 128;
    let hash = step(0, unit);
    if (kind === Class.word) {
      for (; i < text.length; i++) {
        const next = text.charCodeAt(i);
        if (classOf(next) !== Class.word) break;
        ascii &&= next < 128;
        hash = step(hash, next);
      }
    } else if (text[from] === '.') while (text[i] === '.') i++;
    start[count] = from;
    end[count] = i;
    id[count++] = ascii && kind === Class.word ? vocabulary.idAt(text, from, i, hash) : vocabulary.idOf(plain(text.slice(from, i), kind));
  }
  return { text, count, start: start.subarray(0, count), end: end.subarray(0, count), id: id.subarray(0, count) };
}

/** Index of the first word that ends behind `offset`; `count` for none. */
export function wordAt(words: Words, offset: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
