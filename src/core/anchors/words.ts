/** Numbers for words, so that texts are compared by number. One vocabulary serves all texts that are compared with one another. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();

  idOf(word: string): number {
    let id = this.ids.get(word);
    if (id === undefined) this.ids.set(word, (id = this.ids.size));
    return id;
  }
}

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

export function wordsOf(text: string, vocabulary: Vocabulary): Words {
  const room = text.length;
  const start = new Int32Array(room);
  const end = new Int32Array(room);
  const id = new Int32Array(room);
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const kind = classOf(text.charCodeAt(i));
    const from = i++;
    if (kind === Class.skipped) continue;
    let ascii = text.charCodeAt(from) < 128;
    if (kind === Class.word) {
      for (; i < text.length && classOf(text.charCodeAt(i)) === Class.word; i++) ascii &&= text.charCodeAt(i) < 128;
    } else if (text[from] === '.') while (text[i] === '.') i++;
    const word = text.slice(from, i);
    start[count] = from;
    end[count] = i;
    id[count++] = vocabulary.idOf(ascii && kind === Class.word ? word : kind === Class.word ? word.normalize('NFC') : (PLAIN.get(word) ?? word));
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
